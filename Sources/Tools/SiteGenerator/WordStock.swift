/// The words that generated prose is made of, the frequent ones first.
enum WordStock {
    static let words = split(
        """
        the of and to in a that for on was with by as its from were at had is it after which their but not \
        before over this be been more than during between against under an into also through while since \
        most other according officials government forces region border talks agreement report statement \
        evidence security military ministry leaders election months weeks early late several local foreign \
        northern southern eastern western coastal council court inquiry commission observers monitors \
        witnesses residents analysts diplomats journalists prosecutors convoy checkpoint district province \
        capital harbour bridge valley river pipeline refinery railway airport hospital school market village \
        factory warehouse archive ledger contract licence shipment payment account document record \
        transcript interview testimony photograph satellite image message letter decree order decision vote \
        budget reform sanction embargo ceasefire withdrawal advance offensive retreat siege blockade \
        exchange release arrest trial verdict appeal protest strike meeting summit visit ceremony exercise \
        patrol deployment training supply weapons ammunition equipment vehicles aircraft vessels fuel grain \
        food water power electricity telephone network television newspaper claimed denied confirmed \
        reported announced accepted rejected signed published opened closed delayed suspended resumed \
        continued followed described recorded counted crossed reached held lost returned remained became \
        appeared suggested showed proved explained questioned repeated supported criticised condemned \
        welcomed promised refused separate joint partial formal public private secret temporary permanent \
        regional national international civilian armed independent official unofficial preliminary final \
        detailed disputed uncertain credible consistent similar number share part role cause purpose result \
        effect risk cost price value period phase stage line front area position policy strategy response \
        pressure influence control authority responsibility cooperation conflict crisis
        """)

    static let sections = ["Politics", "Security", "Economy", "Courts", "Diplomacy", "Media"]
    static let roles = ["commander", "mediator", "witness", "signatory", "host", "claimant", "observer"]
    static let relations = ["ally", "rival", "member", "funder", "successor", "spokesperson"]
    static let languages = ["Arabic", "English", "French", "Georgian", "Russian"]

    /// One word; every second one is of the first forty, which are short.
    static func word(random: inout SplitMix64) -> String {
        words[random.below(random.chance(1, in: 2) ? 40 : words.count)]
    }

    /// `count` words with a space between them.
    static func phrase(_ count: Int, random: inout SplitMix64) -> String {
        var text = ""
        for index in 0..<count {
            if index > 0 { text += " " }
            text += word(random: &random)
        }
        return text
    }

    /// `count` words, the first with a capital.
    static func title(_ count: Int, random: inout SplitMix64) -> String {
        NameForge.capitalised(phrase(count, random: &random))
    }

    private static func split(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }
}
