/// The ways in which a language writes the same thing: measures, times of day, small phrases.
package struct VariantWords: Sendable {
    /// Each word of a measure with the one that is compared; they count only after a figure.
    package let units: [String: String]
    /// Each phrase with another that means the same; in small letters, one space between words.
    package let phrases: [String: String]
    /// What makes an hour of the figure before it: `Uhr`.
    package var clocks: WordSet = ""
    /// The hours that a half of the day adds: `pm` 12.
    package var halves: [String: Int] = [:]
    /// Words between a sentence and its year that add nothing: `im Jahr`.
    package var beforeYears: WordSet = ""
    /// Words that may follow "in" to make a time of a day or another time: `night`.
    package var times: WordSet = ""
    /// Phrases that tie a sentence to the one before it and say nothing more: `soon afterwards`.
    package var openers: WordSet = ""
    /// Letters after the digits of an amount, with what they multiply: bn.
    package var scales: [String: Int] = [:]
    /// Small words that can be added anywhere and change nothing.
    package var particles: WordSet = ""
    /// Words that an aside must not have in a language without `ChangeWords`; there are no asides if they are not known.
    package var bars: WordSet = ""
    /// Words for a place that was just named: there.
    package var places: WordSet = ""
    /// Articles of something that was not named before: a, an.
    package var indefinites: WordSet = ""
    /// What is written after an apostrophe, with the word that it stands for: `re`, are.
    package var contractions: [String: String] = [:]

    init(
        units: [String: String], phrases: [String: String] = [:], clocks: WordSet = "", halves: [String: Int] = [:],
        beforeYears: WordSet = "", times: WordSet = "", indefinites: WordSet = "", openers: String,
        contractions: [String: String] = [:], particles: WordSet = "", bars: WordSet = "", places: WordSet = "",
        scales: [String: Int] = [:]
    ) {
        self.units = [String: String](lists: units)
        var forms: [String: String] = [:]
        for (form, list) in phrases { for phrase in Self.phrases(in: list) { forms[phrase] = form } }
        self.phrases = forms
        (self.clocks, self.halves, self.beforeYears, self.times) = (clocks, halves, beforeYears, times)
        self.openers = WordSet(Self.phrases(in: openers))
        (self.indefinites, self.contractions) = (indefinites, contractions)
        (self.particles, self.bars, self.places, self.scales) = (particles, bars, places, scales)
    }

    private static func phrases(in list: String) -> Set<String> {
        Set(list.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") })
    }

    /// The variants of a language by its BCP 47 tag; none if they are not known.
    package static func of(_ language: String) -> VariantWords {
        all[String(language.prefix { $0 != "-" }).lowercased()] ?? none
    }

    private static let none = VariantWords(units: [:], openers: "")

    private static let all: [String: VariantWords] = [
        "en": english, "de": german, "fr": french, "es": spanish, "ar": arabic, "zh": chinese, "ur": urdu,
    ]
}

extension VariantWords {
    private static let english = VariantWords(
        units: [
            "meter": "m metre metres meters", "kilometer": "km kms kilometre kilometres kilometers",
            "cm": "centimetre centimetres centimeter centimeters",
            "mm": "millimetre millimetres millimeter millimeters", "mile": "mi miles", "foot": "ft feet",
            "inch": "inches", "hectare": "ha hectares", "gram": "g grams gramme grammes",
            "kilogram": "kg kgs kilograms kilo kilos", "pound": "lb lbs pounds", "ton": "t tons tonne tonnes",
            "liter": "l litre litres liters", "hour": "hr hrs hours", "minute": "min mins minutes",
            "second": "sec secs seconds", "million": "mn mln", "billion": "bn bln", "trillion": "tn trn",
            "percent": "pc pct",
        ],
        phrases: [
            "sometimes": "from time to time,now and then,now and again,every now and then,at times,occasionally",
            "before": "prior to", "after": "subsequent to", "during": "in the course of,over the course of",
            "because": "because of,due to,owing to,on account of", "despite": "in spite of,notwithstanding",
            "to": "in order to,so as to", "several": "a number of", "currently": "at present,at the moment",
            "nextday": "the following day,the next day", "until": "up until,till", "while": "whilst",
            "among": "amongst", "toward": "towards", "cannot": "can not",
            "concerning": "regarding,with regard to,with respect to", "together": "jointly",
            "bc": "bce", "ad": "ce",
            "provided": """
            subject to,depending on,dependent on,conditional on,conditional upon,contingent on,contingent upon,\
            on condition,on the condition,as long as,so long as,in the event,in the event of,in case of
            """, "yearly": "per year,per annum,annually",
        ],
        halves: ["am": 0, "pm": 12], beforeYears: "in the year of",
        times: "day night morning afternoon evening week month year spring summer autumn fall winter",
        indefinites: "a an",
        openers: """
            soon, soon after, soon afterwards, shortly after, shortly afterwards, shortly thereafter, thereafter,
            afterwards, afterward, subsequently, later, later on, at once, immediately, there, here, at the time,
            at that time, at this point, in addition, additionally, moreover, furthermore, meanwhile,
            in the meantime, incidentally, in turn, in the end, finally, at last, for his part, for her part,
            for its part, for their part, to this end, to that end, as well, in all, in total
            """,
        contractions: ["re": "are", "ve": "have", "ll": "will", "m": "am"], places: "there",
        scales: ["m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "tn": 1_000_000_000_000])

    private static let german = VariantWords(
        units: [
            "meter": "m metern metres", "kilometer": "km kilometern", "cm": "zentimeter zentimetern",
            "mm": "millimeter millimetern", "hektar": "ha", "gramm": "g", "kilogramm": "kg kilo", "tonne": "t tonnen",
            "liter": "l litern", "stunde": "h std stunden", "minute": "min minuten", "sekunde": "s sek sekunden",
            "million": "mio millionen", "milliarde": "mrd milliarden", "prozent": "percent vh",
        ],
        phrases: [
            "manchmal": "von zeit zu zeit,ab und zu,hin und wieder,gelegentlich,bisweilen,zuweilen,mitunter",
            "wegen": "aufgrund,auf grund,infolge", "zurzeit": "derzeit,gegenwärtig,momentan,zur zeit,im moment",
            "etwa": "ungefähr,rund,circa,ca,zirka", "sofort": "umgehend,unverzüglich", "bereits": "schon",
            "erneut": "abermals,nochmals", "jedoch": "allerdings", "fast": "beinahe,nahezu",
            "mithilfe": "mit hilfe",
            "sofern": "vorbehaltlich,unter der bedingung,unter vorbehalt,für den fall,im falle,im fall",
            "vchr": "v chr,vor christus,vor christi geburt,v u z",
            "nchr": "n chr,nach christus,nach christi geburt,u z",
        ],
        clocks: "uhr", beforeYears: "im in dem jahr jahre jahres",
        times: "tag nacht morgen mittag nachmittag abend woche monat jahr frühjahr sommer herbst winter",
        indefinites: "ein eine einen einem einer eines",
        openers: """
            bald, bald darauf, kurz darauf, kurz danach, danach, daraufhin, anschließend, später, sogleich, sofort,
            umgehend, dort, hier, damals, seinerzeit, zudem, ausserdem, anschliessend, ferner, überdies, unterdessen, schließlich,
            zuletzt, daneben, darüber hinaus, im anschluss, in der folge
            """, places: "dort da")

    private static let french = VariantWords(
        units: [
            "mètre": "m mètres", "kilomètre": "km kilomètres", "cm": "centimètre centimètres",
            "mm": "millimètre millimètres", "hectare": "ha hectares", "gramme": "g grammes",
            "kilo": "kg kilogramme kilogrammes kilos", "tonne": "t tonnes", "litre": "litres",
            "minute": "min minutes", "seconde": "s sec secondes", "million": "millions",
            "milliard": "milliards md mds", "percent": "pourcent",
        ],
        phrases: [
            "parfois": "de temps en temps,de temps à autre,quelquefois", "environ": "à peu près,approximativement",
            "pendant": "durant,au cours de,au cours d,lors de,lors d", "malgré": "en dépit de,en dépit d",
            "cependant": "toutefois,néanmoins,pourtant", "presque": "quasiment,pratiquement",
            "aussitôt": "immédiatement,sur le champ", "pourcent": "pour cent",
            "si": """
            sous réserve de,sous réserve d,à condition de,à condition d,à condition que,en cas de,en cas d,pourvu que
            """,
            "avjc": "av jc,avant jc,avant notre ère", "apjc": "ap jc,après jc,de notre ère",
        ],
        clocks: "h", beforeYears: "en l an année dans dès",
        times: "jour nuit matin midi soir soirée semaine mois année printemps été automne hiver", indefinites: "un une",
        openers: """
            aussitôt, peu après, bientôt, ensuite, puis, plus tard, par la suite, là, ici, de plus, en outre,
            par ailleurs, finalement, enfin, alors, à l époque, immédiatement, à cet effet, à cette date,
            à ce moment, pour sa part, pour leur part, quant à lui, quant à elle
            """, places: "là")

    private static let spanish = VariantWords(
        units: [
            "metro": "m metros", "kilómetro": "km kilómetros", "cm": "centímetro centímetros",
            "mm": "milímetro milímetros", "hectárea": "ha hectáreas", "gramo": "g gramos",
            "kilo": "kg kilogramo kilogramos kilos", "tonelada": "t toneladas", "litro": "l litros",
            "minuto": "min minutos", "segundo": "s seg segundos", "millón": "millones", "percent": "porciento",
        ],
        phrases: [
            "veces": "a veces,de vez en cuando,en ocasiones", "aproximadamente": "alrededor de,en torno a",
            "durante": "en el transcurso de,a lo largo de", "debido": "debido a,a causa de",
            "pese": "pese a,a pesar de", "porciento": "por ciento",
            "si": "a condición de,siempre que,con tal de que,en caso de,sujeto a,sujeta a",
            "ac": "a c,antes de cristo,a n e", "dc": "d c,después de cristo",
        ],
        clocks: "h", halves: ["am": 0, "pm": 12], beforeYears: "en el año de",
        times: "día noche madrugada mañana mediodía tarde semana mes año primavera verano otoño invierno",
        indefinites: "un una",
        openers: """
            enseguida, poco después, después, luego, más tarde, posteriormente, allí, aquí, además, asimismo,
            por otra parte, mientras tanto, finalmente, por último, entonces, en aquel momento, de inmediato,
            por su parte, a continuación
            """, places: "allí ahí")

    private static let arabic = VariantWords(
        units: ["متر": "مترا أمتار م", "كيلومتر": "كيلومترا كيلومترات كم كلم", "طن": "طنا أطنان"],
        beforeYears: "في عام سنة العام", times: "يوم ليلة صباح مساء ظهر شهر",
        openers: """
            ثم, بعد ذلك, لاحقا, فيما بعد, كما, كذلك, أيضا, هناك, هنا, آنذاك, حينها, في النهاية, أخيرا, من جهة أخرى,
            إضافة إلى ذلك, علاوة على ذلك, في الوقت نفسه, من جهته, من جانبه, من جهتها, من جانبها
            """)

    private static let chinese = VariantWords(
        units: [:],
        openers: """
            目前, 随后, 隨後, 此后, 此後, 其后, 其後, 不久, 后来, 後來, 当时, 當時, 同时, 同時, 此外, 另外, 最后, 最後, 最终,
            最終, 现在, 現在, 接着, 接著
            """, particles: "的 了 里 裡 该 該 这 這 这项 這項 于 於",
        bars: """
            不 没 沒 未 无 無 非 勿 莫 否 仅 僅 只 约 約 近 可 能 会 會 将 將 应 應 须 須 若 如 倘 除 但 却 卻 虽 雖 尽 儘 因 据 據 称 稱 说 說 表 \
            指 认 認 疑 似 或 曾 原 前 假 误 誤 错 錯 伪 偽 谎 謊 传 傳 谣 謠 拟 擬 计 計 试 試 图 圖 几 幾 全 每 都 多 少 部 半 别 別 另 其 他 反 撤 \
            取 消 拒 驳 駁 推 翻 所 谓 謂 本 次 再 又 已 才 就 让 讓 被 由 令
            """)

    private static let urdu = VariantWords(
        units: ["میٹر": "م", "کلومیٹر": "کلو میٹر"],
        phrases: [
            "ذمہ دار": "ذمہ دار,ذمے دار,ذمہ وار,ذمے وار", "ذمہ داری": "ذمہ داری,ذمے داری,ذمہ واری", "لیے": "لئے",
            "کیے": "کئے", "دیے": "دئے",
            "گئے": "گیے", "چاہیے": "چاہئے", "کے لیے": "کے لیے,کیلئے,کیلیے,کے لئے", "جائے": "جاے", "اعلیٰ": "اعلی",
        ], beforeYears: "سن سال میں",
        openers: """
            اس کے بعد, بعد ازاں, بعد میں, پھر, وہاں, یہاں, اس وقت, مزید یہ کہ, علاوہ ازیں, اس کے علاوہ, آخر کار, بالآخر, دریں اثنا, ادھر
            """,
        bars: """
            نہیں نہ مت بغیر بنا شاید ممکن ممکنہ مبینہ مبینہ طور کہا کہتے بتایا دعویٰ دعوی مطابق اگر لیکن مگر سابق تقریباً تقریبا صرف محض \
            تمام سب ہر کچھ بعض اکثر زیادہ کم سے انکار مسترد واپس غلط جھوٹ جعلی کہ ورنہ چاہیے سکتا سکتے سکتی گا گے گی تاہم البتہ حالانکہ اگرچہ \
            مجوزہ قائم مقام نائب
            """)
}
