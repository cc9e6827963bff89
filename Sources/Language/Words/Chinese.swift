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
            "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        ],
        multipliers: ["十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000],
        hedges: [
            ("至少,不少于,最少", "at least"), ("最多,至多,不超过", "at most"), ("超过,逾,多于,超過", "more than"),
            ("不到,少于,不足", "fewer than"),
            ("近,将近,接近", "almost"), ("约,大约,大概,估计", "about"), ("多达,高达,共,共计,总共,一共,共有", nil),
        ],
        vague: [
            "数十": 20...199, "几十": 20...199, "数百": 150...2_999, "几百": 150...2_999, "上百": 100...2_999,
            "数千": 1_500...29_999,
            "几千": 1_500...29_999, "上千": 1_000...29_999, "数万": 15_000...299_999, "成千上万": 2_000...999_999,
        ])
}

extension SentenceWords {
    fileprivate static let chinese = SentenceWords(always: "", beforeDigits: "", starters: "")
}

extension ClaimWords {
    fileprivate static let chinese = ClaimWords(
        roles: [
            (.auxiliary, "被,已,已经,在袭击中,在事件中,在爆炸中,因此,不幸,当场,在此次袭击中,均,全部"),
            (.measure, "名,位,个,條,条,具"),
            (.everybody, "人,人员,民众,平民在内的人,遇难者在内的人,个人"),
            (.rest, "另有,另外,其他,其余,另"),
            (.part, "其中,包括,当中,含,其中包括,其中有"),
            (
                .reserve,
                """
                不是,没有,未,并非,否认,否認,如果,假如,若,可能,也许,或许,恐怕,据传,谣言,误传,错误,此前,後来,后来,尽管,\
                相比,比起,不同于,类似,如同,最初,起初,初步,截至,截止,目前,先前,曾经,首次,首次报道,每,每年,平均,挫败,未遂,阻止,威胁,计划,企图,怀疑,争议,另一起,\
                又一起,另一场,多起,数起,一系列,几起,将会,据称,谎称,一度,无人,其他袭击,没,尚未,年前,第二天,第三天,随后,那场,那次,那起
                """
            ),
            (.pronoun, "事故,该事件,此次事件,事件,事故中,袭击,此次袭击"),
            (
                .persons,
                """
                儿童,学生,平民,士兵,矿工,乘客,旅客,警察,妇女,男子,居民,工人,信徒,示威者,游客,人质,师生,教师,村民,难民,消防员
                """
            ),
            (.conjunction, "和,与,及,以及,或,但,而"),
            (
                .occurrence,
                "发生,發生,爆发,举行,开始,造成,导致,致使,致,袭击了,实施,发动,遭到,遭,袭击造成,夺去,夺走,震惊了,震撼,签订,签署,缔结,签定,订立"
            ),
            (
                .report,
                """
                说,表示,宣布,称,谴责,报道,发表,声明,写道,悼念,纪念,哀悼,确认,证实,通过,决定,调查,逮捕,承认,声称,公布,发布,批准,判处,前夕,次日,翌日
                """
            ),
            (.elsewhen, "之前,以前,之后,以后,发生后,自从,以来,当时"), (.finite, "是"), (.crowd, "矿工"), (.concession, "但,但是"),
            (.hour, "午夜,中午"),
            (.tollLink, "为,達,达,达到,达到了,升至,上升至,升到,增至,增加到,已,是,上升到,已达,了,的"),
            (.scene, "省,市,县,縣,镇,鎮,村,区,區,乡,鄉,州,府"), (.dayLead, "于,在,於"), (.ownTail, "的"), (.dayTail, ""),
        ],
        families: [
            Family(
                "killed dead deaths death fatalities died 死亡",
                verbs: """
                    死亡人数,死者人数,遇难人数,死难人数,遇难者人数,丧生人数,死亡總數,死亡总数,杀害,杀死,打死,夺去,夺走,杀害了,杀死了,打死了,夺去了,\
                    夺走了,死难者人数
                    """,
                states: "死亡,遇难,丧生,身亡,死去,遇害,罹难,被杀,被杀害,被打死,丧命,死,遇難,喪生,的生命,的性命,牺牲,殒命",
                nouns: "死亡,死者,遇难者,死,死难者,人死亡", isDeath: true),
            Family(
                "injured wounded injuries hurt 受伤", verbs: "受伤人数,打伤,炸伤,打伤了,炸伤了",
                states: "受伤,受傷,负伤,重伤,轻伤,伤,被打伤", nouns: "伤者,受伤,伤"),
            Family("arrested arrests detained", verbs: "逮捕,拘捕,拘留,逮捕了,拘捕了,拘留了", states: "被捕,被逮捕,被拘留,落网"),
            Family("missing", verbs: "失踪人数,失踪者", states: "失踪,失蹤,下落不明", nouns: "失踪者"),
            Family("abducted kidnapped", verbs: "绑架了", states: "被绑架"),
            Family("displaced", states: "流离失所"), Family("evacuated", verbs: "疏散了", states: "被疏散,撤离"),
        ])
}
