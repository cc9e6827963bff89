extension LanguageWords {
    package static let french = LanguageWords(
        tag: "fr", dates: .french, numbers: .french, sentences: .french, claims: .french, writing: .french)
}

extension WritingWords {
    fileprivate static let french = WritingWords(
        thousands: [" ", "\u{A0}", "\u{2009}", "\u{202F}", "."], by: "par", page: .french, decimal: ",",
        hasCapitals: true)
}

extension DateWords {
    fileprivate static let french = DateWords(
        months: """
            janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août/aout, septembre/sept, octobre/oct, \
            novembre/nov, décembre/déc
            """,
        weekdays: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
        seasons: "printemps, été, automne, hiver",
        small: SmallWords(
            beforeMonths: "en depuis fin début mi de dès jusqu'en courant",
            beforeYears: "en depuis de dès avant après vers fin début année l'année", beforeWeekdays: "ce dernier",
            inYear: "en depuis", thisYear: ["cette année"], lastYear: ["année dernière", "l'année dernière"],
            articles: "les"),
        timeWords: "à h heures gmt",
        phrases: PhraseWords(
            approximate: "vers environ circa", uncertain: "peut-être probablement", century: "siècle",
            fillers: "le du de en",
            since: "depuis", from: "de du", between: "entre", until: "jusque", to: "à au", and: "et",
            open: "aujourd'hui", unknown: "inconnu"))
}

extension NumberWords {
    fileprivate static let french = NumberWords(
        words: [
            "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
            "onze": 11,
            "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
            "quarante": 40,
            "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90, "quatre vingt": 80,
            "quatre vingts": 80, "dix sept": 17, "dix huit": 18, "dix neuf": 19, "vingt et un": 21, "trente et un": 31,
            "quarante et un": 41, "cinquante et un": 51, "soixante et un": 61, "soixante et onze": 71,
            "demi million": 500_000,
        ],
        multipliers: [
            "cent": 100, "cents": 100, "mille": 1_000, "million": 1_000_000, "millions": 1_000_000,
            "milliard": 1_000_000_000,
            "milliards": 1_000_000_000,
        ],
        ordinalEndings: ["er", "e", "ème", "re"],
        hedges: [
            ("au moins, pas moins de, au minimum", "at least"), ("au plus, au maximum", "at most"),
            ("plus de, plus d'", "more than"), ("moins de", "fewer than"), ("jusqu'à, jusqu à", "up to"),
            ("près de, presque, quasi", "almost"),
            ("environ, quelque, quelques, autour de, à peu près, une bonne, approximativement", "about"),
            ("au total, exactement, seulement, les, ces, une, un, ses, que, uniquement, leurs, l, la, jusqu ici", nil),
        ],
        vague: [
            "dizaines de": 20...199, "dizaines d": 20...199, "centaine de": 80...199, "centaines de": 150...2_999,
            "centaines d": 150...2_999, "millier de": 800...1_999, "milliers de": 1_500...29_999, "dizaine de": 8...15,
            "dizaine d": 8...15, "douzaine de": 10...14, "douzaine d": 10...14, "quinzaine de": 12...18,
            "quinzaine d": 12...18, "vingtaine de": 17...24, "vingtaine d": 17...24, "trentaine de": 26...35,
            "trentaine d": 26...35, "quarantaine de": 36...46, "quarantaine d": 36...46, "cinquantaine de": 45...56,
            "cinquantaine d": 45...56, "soixantaine de": 55...68, "soixantaine d": 55...68, "centaine d": 80...199,
            "millier d": 800...1_999, "milliers d": 1_500...29_999, "plusieurs dizaines de": 20...199,
            "plusieurs dizaines d": 20...199, "plusieurs centaines de": 150...2_999,
            "plusieurs centaines d": 150...2_999,
            "plusieurs milliers de": 1_500...29_999, "aucun": 0...0, "aucune": 0...0, "nul": 0...0, "nulle": 0...0,
            "personne ne": 0...0, "personne n": 0...0, "pas de": 0...0, "pas fait de": 0...0, "pas eu de": 0...0,
            "pas causé de": 0...0, "sans faire de": 0...0, "sans": 0...0, "sans faire d": 0...0,
            "sans causer de": 0...0, "sans faire": 0...0, "pas la moindre": 0...0,
        ])
}

extension SentenceWords {
    fileprivate static let french = SentenceWords(
        always: "M MM Mme Mmes Mlle Mgr Me Dr Pr St Ste Gal Col Cdt Cap Lt cf env av apr J.-C p ex c-à-d n réf",
        unlessStarter: "etc II III IV VI VII VIII IX XI XII",
        beforeDigits: "no nos vol p pp fig art chap t éd janv févr avr juil sept oct nov déc",
        starters: """
            Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces En Au Aux Dans Sur Et Mais Or Donc Puis Après \
            Avant Avec Pour Par Depuis Selon Si Que Qui Quand Ainsi Leur Leurs Son Sa Ses
            """,
        isCloserApart: true)
}
