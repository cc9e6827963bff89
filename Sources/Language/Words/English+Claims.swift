extension ClaimWords {
    static let english = ClaimWords(
        roles: [
            (
                .auxiliary,
                """
                was were is are be been being have has had who that which reported reportedly also all believed \
                confirmed feared
                """
            ),
            (
                .boundary,
                """
                in at on by from with for to of and or but as when while where during near outside inside across over \
                who whom that which was were is are have has had been be among including the a an his her its their \
                about under within around into through against because so then
                """
            ),
            (.everybody, "people persons person victims individuals"),
            (.rest, "others other more"),
            (
                .reserve,
                """
                not never no neither nor without cannot could would should might may must if unless whether deny \
                denied denies false falsely wrongly than unlike like after before since following until despite \
                compared initial initially earlier previously previous revised first later another every each average \
                per yet hypothetical threatened planned wants wanted hoped feared expected likely perhaps possibly \
                twice prevented foiled doubt doubts disputed didn wasn weren isn aren couldn wouldn shouldn hasn \
                haven hadn don doesn won
                """
            ),
            (.indefinite, "a an another one two three several many other second third further separate similar"),
            (.definite, "the this that its their these"),
            (
                .happening,
                """
                attack bombing blast explosion shooting raid clash operation strike airstrike assault ambush massacre \
                siege crash earthquake flood protest riot battle incident disaster campaign hijacking
                """
            ),
            (
                .happenings,
                """
                attacks bombings blasts explosions shootings raids clashes operations strikes airstrikes assaults \
                ambushes massacres sieges crashes earthquakes floods protests riots battles incidents disasters \
                campaigns hijackings
                """
            ),
            (.conjunction, "and or"),
            (
                .duration,
                """
                year years month months week weeks day days hour hours minute minutes second seconds decade decades \
                century centuries night nights
                """
            ),
            (
                .label,
                """
                page pages p pp section sections chapter chapters article articles paragraph paragraphs para paras no \
                nos number numbers figure figures fig table tables note notes footnote footnotes part volume vol line \
                lines point item rule act resolution route highway phase type model mark version level flight room \
                gate unit group grade aged age day district battalion brigade regiment annex appendix clause
                """
            ),
            (.occurrence, "took occurred happened began started"),
            (
                .report,
                """
                said says say reported reports announced told condemned wrote stated declared confirmed claimed vowed \
                pledged promised marked debated discussed recalled commemorated published released
                """
            ),
            (.percentage, "percent percentage cent"),
            (.effect, "left killed claimed injured wounded hit struck killing leaving took"),
            (
                .tollLink,
                """
                of to at is was now stands stood rose risen has had reached climbed hit officially passed exceeded \
                put
                """
            ),
        ],
        families: [
            Family(
                "killed dead deaths death fatalities died", verbs: "kill kills killed killing slew",
                states: "killed dead died slain", nouns: "deaths fatalities lives", isDeath: true),
            Family(
                "injured wounded injuries hurt",
                verbs: "injure injures injured injuring wound wounds wounded wounding hurt hurting",
                states: "injured wounded hurt", nouns: "injuries"),
            Family(
                "arrested arrests", verbs: "arrest arrests arrested arresting", states: "arrested", nouns: "arrests"),
            Family("detained", verbs: "detain detains detained detaining", states: "detained"),
            Family("missing", states: "missing"),
            Family(
                "abducted kidnapped", verbs: "abduct abducted abducting kidnap kidnapped kidnapping",
                states: "abducted kidnapped"),
            Family("displaced", verbs: "displace displaces displaced displacing", states: "displaced"),
            Family("evacuated", verbs: "evacuate evacuated evacuating", states: "evacuated"),
        ],
        attributions: [
            "according to", "as reported by", "as quoted by", "is said to", "are said to", "was said to",
            "were said to", "is reported to", "are reported to", "was reported to", "were reported to",
            "is alleged to", "are alleged to", "is believed to", "are believed to", "reportedly", "allegedly",
            "sources say", "sources said", "officials say", "officials said", "witnesses said", "witnesses say",
            "estimates put", "experts say",
        ],
        participleEnding: "ed", verbEndings: ["", "e", "ing", "s", "es"],
        irregularPlurals: [
            "children": "child", "women": "woman", "men": "man", "policemen": "policeman", "servicemen": "serviceman",
        ])
}
