extension ClaimWords {
    static let englishTraits: [(trait: WordTrait, words: String)] = [
        (
            .superlative,
            "worst deadliest bloodiest costliest gravest biggest largest greatest second third first most only"
        ),
        (
            .verb,
            """
            was were is are had has have cost caused resulted brought led drew saw triggered made put became forced drove \
            displaced wounded maimed murdered slew remains remained gave produced spared fell
            """
        ),
        (.copula, "was were is are remains remained became ranks as it considered involved"),
        (
            .harmDegree,
            "seriously severely critically slightly lightly badly gravely hospitalised hospitalized"
        ),
        (
            .degree,
            """
            seriously severely critically slightly lightly badly gravely nearly only mostly partly partially possibly \
            probably initially allegedly wrongly falsely gradually
            """
        ),
        (.combat, "battle battles siege war campaign assault charge offensive fighting"),
        (.subordinate, "when while as because how why what once"),
        (.particle, "out back up"), (.today, "yesterday today tonight"), (.besides, "besides addition apart aside"),
        (.share, "involvement role part participation complicity"),
        (.arrival, "came began started occurred happened erupted"),
        (.person, "he she they we i you"),
        (.complement, "others adults crew crewmen women girls staff teachers members"),
        (
            .topic,
            """
            inquiry inquiries investigation investigations probe research hearing hearings trial trials book books study \
            studies film films documentary article articles case cases debate statement statements resolution vote speech \
            paper papers essay exhibition conference report reports findings evidence files
            """
        ),
        (.dateLead, "on in of at from between during over"),
    ]
}
