extension Lexicon {
    static let english = Lexicon(
        words: englishWords, ordinals: ["st", "nd", "rd", "th"], families: englishFamilies, hedges: englishHedges,
        attributions: englishAttributions,
        regular: { participle in
            guard participle.hasSuffix("ed"), participle.utf8.count > 4 else { return nil }
            let stem = String(participle.dropLast(2))
            let forms = [participle, stem, stem + "e", stem + "ing", stem + "s", stem + "es"].map {
                PackedWord($0.utf8)
            }
            return Family(
                names: [forms[0]], verbs: Set(forms), states: [forms[0]], nouns: [])
        })

    private static let englishFamilies = [
        Family(
            names: ["killed", "dead", "deaths", "death", "fatalities", "died"],
            verbs: ["kill", "kills", "killed", "killing", "slew"], states: ["killed", "dead", "died", "slain"],
            nouns: ["deaths", "fatalities", "lives"], isDeath: true),
        Family(
            names: ["injured", "wounded", "injuries", "hurt"],
            verbs: [
                "injure", "injures", "injured", "injuring", "wound", "wounds", "wounded", "wounding", "hurt", "hurting",
            ],
            states: ["injured", "wounded", "hurt"], nouns: ["injuries"]),
        Family(
            names: ["arrested", "arrests"], verbs: ["arrest", "arrests", "arrested", "arresting"], states: ["arrested"],
            nouns: ["arrests"]),
        Family(
            names: ["detained"], verbs: ["detain", "detains", "detained", "detaining"], states: ["detained"], nouns: []),
        Family(names: ["missing"], verbs: [], states: ["missing"], nouns: []),
        Family(
            names: ["abducted", "kidnapped"],
            verbs: ["abduct", "abducted", "abducting", "kidnap", "kidnapped", "kidnapping"],
            states: ["abducted", "kidnapped"], nouns: []),
        Family(
            names: ["displaced"], verbs: ["displace", "displaces", "displaced", "displacing"], states: ["displaced"],
            nouns: []),
        Family(
            names: ["evacuated"], verbs: ["evacuate", "evacuated", "evacuating"], states: ["evacuated"], nouns: []),
    ]

    private static let englishHedges: [Hedge] = [
        ("no fewer than", "at least"), ("no less than", "at least"), ("not less than", "at least"),
        ("no more than", "at most"), ("not more than", "at most"), ("up to", "up to"), ("as many as", "up to"),
        ("as few as", "at least"), ("upwards of", "more than"), ("well over", "more than"), ("just over", "about"),
        ("just under", "about"), ("a little over", "about"), ("slightly more than", "about"),
        ("more than", "more than"),
        ("fewer than", "fewer than"), ("less than", "less than"), ("at least", "at least"), ("at most", "at most"),
        ("close to", "about"), ("an estimated", "about"), ("estimated", "about"), ("a total of", nil),
        ("a further", nil), ("over", "more than"), ("under", "under"), ("about", "about"), ("around", "about"),
        ("some", "about"), ("approximately", "about"), ("roughly", "about"), ("perhaps", "about"), ("nearly", "nearly"),
        ("almost", "almost"), ("only", nil), ("just", nil), ("exactly", nil), ("all", nil),
    ].map { Hedge(words: packed($0.0), meaning: $0.1) }

    private static let englishAttributions = [
        "according to", "as reported by", "as quoted by", "is said to", "are said to", "was said to", "were said to",
        "is reported to", "are reported to", "was reported to", "were reported to", "is alleged to", "are alleged to",
        "is believed to", "are believed to", "reportedly", "allegedly", "sources say", "sources said", "officials say",
        "officials said", "witnesses said", "witnesses say", "estimates put", "experts say",
    ].map(packed)

    private static func packed(_ phrase: String) -> [PackedWord] {
        phrase.split(separator: " ").map { PackedWord($0.utf8) }
    }
}
