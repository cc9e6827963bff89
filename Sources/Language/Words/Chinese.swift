extension LanguageWords {
    package static let chinese = LanguageWords(
        tag: "zh", dates: .chinese, numbers: .chinese, sentences: .chinese, claims: .chinese, writing: .chinese)
}

extension WritingWords {
    fileprivate static let chinese = WritingWords(
        thousands: [",", "，"], by: "作者 文 撰文", familyNames: .chineseFamilyNames, page: .chinese,
        dateSigns: DateSigns(year: "年", month: "月", day: "日 号 號"), isWithoutSpaces: true,
        isVerbFinal: true,
        hedgesAfter: [
            "多": "more than", "余": "more than", "餘": "more than", "来": "about", "以上": "at least", "左右": "about",
            "上下": "about",
        ])
}

extension WordSet {
    fileprivate static let chineseFamilyNames: WordSet = """
        王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 邓 鄧 冯 馮 曹 彭 曾 肖 蕭 \
        田 董 潘 袁 蔡 蒋 蔣 余 于 杜 叶 葉 程 魏 苏 蘇 吕 呂 丁 任 卢 盧 姚 沈 钟 鍾 姜 崔 谭 譚 陆 陸 范 汪 廖 石 贾 賈 韦 韋 夏 付 方 邹 鄒 熊 孟 秦 邱 江 尹 薛 \
        闫 閻 雷 侯 龙 龍 史 陶 黎 贺 賀 顾 顧 郝 龚 龔 邵 钱 錢 严 嚴 武 戴 莫 孔 汤 湯 欧阳 歐陽 司马 諸葛 诸葛
        """
}

extension PagePhrases {
    fileprivate static let chinese = PagePhrases(
        invitations: "分享,打印,列印,阅读更多,閱讀更多,订阅,訂閱,返回顶部,评论,評論,广告,廣告",
        endings: "相关阅读,相關閱讀,相关文章,相關文章,延伸阅读,延伸閱讀,推荐阅读,热门文章",
        authors: "作者,撰稿,撰文,记者,記者",
        published: "发布,发布于,发布时间,發布,發布時間,发表于,發表於,日期,出版日期",
        updated: "更新,更新时间,更新於,更新于,最后更新",
        notes: "注释,注釋,註釋,注,註,脚注,腳註,尾注,参考文献,參考文獻,参考资料,參考資料,资料来源,引用来源",
        repeats: "同上,同前")
}

extension DateWords {
    fileprivate static let chinese = DateWords(
        months: "一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月",
        weekdays: """
            星期一/周一/礼拜一/週一, 星期二/周二/週二, 星期三/周三/週三, 星期四/周四/週四, 星期五/周五/週五, 星期六/周六/週六, \
            星期日/周日/星期天/週日
            """,
        seasons: "春季/春天, 夏季/夏天, 秋季/秋天, 冬季/冬天",
        small: SmallWords(thisYear: ["今年"], lastYear: ["去年"]),
        phrases: PhraseWords(between: "", to: "至 到"))
}

extension NumberWords {
    fileprivate static let chinese = NumberWords(
        words: [
            "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        ],
        multipliers: ["十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000],
        hedges: [
            ("至少,不少于,最少", "at least"), ("最多,至多,不超过", "at most"), ("超过,逾,多于,超過", "more than"),
            ("不到,少于,不足", "fewer than"),
            ("近,将近,接近", "almost"), ("约,大约,大概,估计", "about"), ("多达,高达,共,共计,总共,一共,共有,仅,只有,仅有,合计,累计,总计,有", nil),
        ],
        vague: [
            "数十": 20...199, "几十": 20...199, "数百": 150...2_999, "几百": 150...2_999, "上百": 100...2_999,
            "数千": 1_500...29_999,
            "几千": 1_500...29_999, "上千": 1_000...29_999, "数万": 15_000...299_999, "上万": 10_000...99_999,
            "数以百计的": 150...2_999, "数以千计的": 1_500...29_999, "成百上千的": 300...9_999, "百余": 100...299,
            "无人": 0...0, "没有人": 0...0, "没人": 0...0, "无一人": 0...0, "没有任何人": 0...0, "无": 0...0, "没有": 0...0,
            "并无": 0...0, "未造成": 0...0, "没有造成": 0...0, "并未造成": 0...0, "没造成": 0...0, "未有": 0...0,
            "未导致": 0...0, "没有导致": 0...0, "未出现": 0...0, "没有出现": 0...0, "成千上万": 2_000...999_999,
        ])
}

extension SentenceWords {
    fileprivate static let chinese = SentenceWords(always: "", beforeDigits: "", starters: "")
}
