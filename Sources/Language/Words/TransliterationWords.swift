/// How a language without spaces and capitals writes foreign names.
package struct TransliterationWords: Sendable {
    /// The characters with which names are written by their sound.
    package let sounds: Set<Character>
    /// Last words of the names of bodies, with their kinds; the longest first.
    package let bodies: [(ending: String, kind: String)]

    /// The words of a language by its tag; nil if there are none.
    package static func of(_ tag: String) -> TransliterationWords? { tag == "zh" ? chinese : nil }

    private static let chinese = TransliterationWords(
        sounds: Set(
            """
            阿埃艾爱愛安昂奥奧巴白班邦鲍鮑保贝貝本比彼宾賓波伯勃博布查柴达達戴丹当當德登邓鄧狄迪丁东東多杜顿頓恩厄尔爾法范方菲费費芬冯馮佛弗福夫富盖蓋\
            甘冈岡高戈哥格葛根古瓜哈海汉漢豪赫亨胡惠霍基吉季加贾賈简簡杰傑津卡凯凱坎康考柯科克肯孔库庫夸奎昆拉莱萊赖賴兰蘭郎朗劳勞勒雷里利莉丽麗连連廉\
            良列林琳留龙龍隆卢盧鲁魯路伦倫罗羅洛吕呂马馬玛瑪迈邁麦麥曼芒毛梅蒙孟米密莫默姆木穆纳納娜南内內尼宁寧纽紐农農努诺諾欧歐帕派潘庞龐培佩彭皮\
            珀普齐齊奇恰乔喬切钦欽琴丘琼瓊让讓热熱荣榮茹儒瑞若萨薩塞赛賽桑森沙莎珊尚绍紹舍申圣聖什史舒朔斯丝絲思苏蘇孙孫索塔泰坦汤湯唐陶特腾騰提蒂廷\
            图圖托陀瓦万萬旺威韦韋维維魏温溫翁沃乌烏伍武西希锡錫夏香肖谢謝辛欣雄休许許逊遜雅亚亞扬揚杨楊耶叶葉依因英尤约約泽澤扎詹章珍朱兹茲佐妮芝牛津\
            剑橋桥哈佛耶鲁蒂娅婭瑟缇缪繆雯黛薇露妲嘉娅姬蓓芙艺蕾
            """.filter { !$0.isWhitespace }),
        bodies: [
            ("大学出版社", "organisation"), ("大學出版社", "organisation"), ("有限公司", "organisation"),
            ("交响乐团", "organisation"), ("基金会", "organisation"), ("基金會", "organisation"), ("大学", "organisation"),
            ("大學", "organisation"), ("学院", "organisation"), ("學院", "organisation"), ("公司", "organisation"),
            ("集团", "organisation"), ("集團", "organisation"), ("银行", "organisation"), ("銀行", "organisation"),
            ("政府", "government-body"), ("议会", "government-body"), ("議會", "government-body"),
            ("时报", "media"), ("時報", "media"), ("邮报", "media"), ("郵報", "media"),
        ])
}
