extension Lexicon {
    /// Each role with its words; then numbers and months.
    static let englishWords: [PackedWord: WordEntry] = {
        var words: [PackedWord: WordEntry] = [:]
        for (roles, list) in englishRoles {
            for word in list.split(separator: " ") {
                words[PackedWord(word.utf8), default: WordEntry()].roles.insert(roles)
            }
        }
        for (number, word) in englishUnits.split(separator: " ").enumerated() {
            words[PackedWord(word.utf8), default: WordEntry()].number = .unit(number)
        }
        for (tens, word) in englishTens.split(separator: " ").enumerated() {
            words[PackedWord(word.utf8), default: WordEntry()].number = .tens((tens + 2) * 10)
        }
        let large: [(PackedWord, NumberWord)] = [
            ("hundred", .hundred), ("thousand", .scale(1_000)), ("million", .scale(1_000_000)), ("dozen", .dozen),
            ("billion", .scale(1_000_000_000)),
        ]
        for (word, number) in large { words[word, default: WordEntry()].number = number }
        for (month, names) in englishMonths.enumerated() {
            for name in names.split(separator: " ") {
                words[PackedWord(name.utf8), default: WordEntry()].month = month + 1
            }
        }
        return words
    }()

    private static let englishUnits =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    private static let englishTens = "twenty thirty forty fifty sixty seventy eighty ninety"
    private static let englishMonths = [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ]

    private static let englishRoles: [(WordRole, String)] = [
        (
            .auxiliary,
            "was were is are be been being have has had who that which reported reportedly also all believed confirmed feared"
        ),
        (
            .boundary,
            "in at on by from with for to of and or but as when while where during near outside inside across over who whom that which was were is are have has had been be among including the a an his her its their about under within around into through against because so then"
        ),
        (.everybody, "people persons person victims individuals"),
        (.rest, "others other more"),
        (
            .reserve,
            "not never no neither nor without cannot could would should might may must if unless whether deny denied denies false falsely wrongly than unlike like after before since following until despite compared initial initially earlier previously previous revised first later another every each average per yet hypothetical threatened planned wants wanted hoped feared expected likely perhaps possibly twice prevented foiled doubt doubts disputed didn wasn weren isn aren couldn wouldn shouldn hasn haven hadn don doesn won"
        ),
        (.indefinite, "a an another one two three several many other second third further separate similar"),
        (.definite, "the this that its their these"),
        (
            .happening,
            "attack bombing blast explosion shooting raid clash operation strike airstrike assault ambush massacre siege crash earthquake flood protest riot battle incident disaster campaign hijacking"
        ),
        (
            .happenings,
            "attacks bombings blasts explosions shootings raids clashes operations strikes airstrikes assaults ambushes massacres sieges crashes earthquakes floods protests riots battles incidents disasters campaigns hijackings"
        ),
        (.conjunction, "and or"),
        (
            .duration,
            "year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries night nights"
        ),
        (
            .label,
            "page pages p pp section sections chapter chapters article articles paragraph paragraphs para paras no nos number numbers figure figures fig table tables note notes footnote footnotes part volume vol line lines point item rule act resolution route highway phase type model mark version level flight room gate unit group grade aged age day district battalion brigade regiment annex appendix clause"
        ),
        (.occurrence, "took occurred happened began started"),
        (
            .report,
            "said says say reported reports announced told condemned wrote stated declared confirmed claimed vowed pledged promised marked debated discussed recalled commemorated published released"
        ),
        (.percentage, "percent percentage cent"),
        (.effect, "left killed claimed injured wounded hit struck killing leaving took"),
        (
            .tollLink,
            "of to at is was now stands stood rose risen has had reached climbed hit officially passed exceeded put"
        ),
    ]
}
