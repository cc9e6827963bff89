extension LanguageWords {
    package static let german = LanguageWords(
        tag: "de", dates: .german, numbers: .german, sentences: .german, claims: .german, writing: .german)
}

extension WritingWords {
    fileprivate static let german = WritingWords(
        thousands: [".", "\u{A0}", "\u{2009}", "\u{202F}", "'", "’"], by: "von", page: .german, decimal: ",",
        hasDayStop: true,
        isVerbFinal: true, isCompounding: true, hasCapitals: true,
        // The genitive takes no apostrophe; of a name in capitals, "s" makes a plural, and so it does of many short words.
        affixes: NameAffixes(suffixes: [NameAffixes.Suffix("s", shortest: 4, notAfter: ["s", "x", "z", "ß"])]))
}

extension DateWords {
    fileprivate static let german = DateWords(
        months: """
            Januar/Jan/Jänner, Februar/Feb/Feber, März/Mrz, April/Apr, Mai, Juni/Jun, Juli/Jul, August/Aug, \
            September/Sept/Sep, Oktober/Okt, November/Nov, Dezember/Dez
            """,
        weekdays: "Montag/Mo, Dienstag/Di, Mittwoch/Mi, Donnerstag/Do, Freitag/Fr, Samstag/Sa/Sonnabend, Sonntag/So",
        seasons: "Frühling/Frühjahr, Sommer, Herbst, Winter",
        small: SmallWords(
            beforeMonths: "im seit bis ab Anfang Mitte Ende anfang mitte ende vom diesen",
            beforeYears: "in im seit von ab bis um vor nach jahr jahre anfang ende mitte",
            beforeWeekdays: "am vom letzten",
            inYear: "im jahr jahre in seit", thisYear: ["dieses jahr", "diesem jahr"],
            lastYear: ["letztes jahr", "letzten jahr", "vergangenen jahr", "voriges jahr"]),
        timeWords: "uhr um mez mesz",
        phrases: PhraseWords(
            approximate: "ca circa etwa ungefähr um", uncertain: "vielleicht wahrscheinlich vermutlich",
            beforeChrist: "v.chr", afterChrist: "n.chr", century: "jahrhundert jh", fillers: "der am im den",
            since: "seit", from: "von vom", between: "zwischen", until: "bis", to: "bis", and: "und",
            open: "heute offen", unknown: "unbekannt"))
}

extension NumberWords {
    fileprivate static let german = NumberWords(
        words: germanNumbers,
        multipliers: [
            "tausend": 1_000, "million": 1_000_000, "millionen": 1_000_000, "mio": 1_000_000,
            "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "mrd": 1_000_000_000, "dutzend": 12,
        ],
        hedges: [
            ("nicht weniger als, mindestens, wenigstens, zumindest", "at least"),
            ("nicht mehr als, höchstens, maximal", "at most"),
            ("mehr als, über, weit über, weit mehr als, deutlich mehr als", "more than"),
            ("weniger als, unter", "fewer than"), ("bis zu", "up to"),
            ("knapp, fast, beinahe, nahezu, annähernd, an die", "almost"),
            ("etwa, rund, ungefähr, ca, circa, zirka, gegen, schätzungsweise, um die", "about"),
            (
                "insgesamt, genau, nur, alle, alle die, exakt, lediglich, ganze, sämtliche, ausschließlich, bloß, allein",
                nil
            ),
        ],
        vague: [
            "dutzende": 24...249, "dutzenden": 24...249, "hunderte": 150...2_999, "hunderten": 150...2_999,
            "tausende": 1_500...29_999, "tausenden": 1_500...29_999, "hunderter": 150...2_999,
            "hunderte von": 150...2_999,
            "dutzende von": 24...249, "tausende von": 1_500...29_999, "zehntausende": 15_000...299_999,
            "zehntausende von": 15_000...299_999, "niemand": 0...0, "niemanden": 0...0, "niemandem": 0...0,
            "kein": 0...0,
            "keine": 0...0, "keinen": 0...0, "keiner": 0...0, "keinerlei": 0...0, "nicht zu beklagen": 0...0,
            "ohne": 0...0,
        ])

    /// Every number up to 999 in one word, with and without "ein" before "hundert".
    private static let germanNumbers: [String: Int] = {
        let units = [
            "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
            "dreizehn",
            "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        ]
        let tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
        var small = units.enumerated().map { ($1, $0) }
        for (place, ten) in tens.enumerated() {
            let value = (place + 2) * 10
            small.append((ten, value))
            small += (1..<10).map { ("\(units[$0])und\(ten)", value + $0) }
        }
        var numbers = Dictionary(small.dropFirst()) { $1 }
        for hundreds in 1..<10 {
            for (word, value) in small {
                numbers["\(units[hundreds])hundert\(word)"] = hundreds * 100 + value
                if hundreds == 1 { numbers["hundert\(word)"] = 100 + value }
            }
        }
        for (word, value) in numbers { numbers["\(word)tausend"] = value * 1_000 }
        for (word, value) in small where (11..<20).contains(value) { numbers["\(word)hundert"] = value * 100 }
        for scale in ["halbe million", "halben million"] { numbers[scale] = 500_000 }
        // "ein" is an article more often than a number.
        numbers["ein"] = nil
        return numbers
    }()
}

extension SentenceWords {
    fileprivate static let german = SentenceWords(
        always: """
            z d h u a v i o s n Dr Prof Hr Fr Frl St Mio Mrd bzw ca vgl Nr Abs Str geb gest evtl ggf inkl sog Dipl Ing Gen \
            Hrsg Bd Kap Mag Univ Präs Min Obst Hptm Lt Oblt Jh Anm Art Rn allg insb
            """,
        unlessStarter: "usw etc Chr II III IV VI VII VIII IX XI XII",
        beforeDigits: "S ff f Nr Abb Tab Jan Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez",
        starters: """
            Der Die Das Dem Den Ein Eine Einen Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei Beim Mit Nach Und Aber Doch Dann \
            Diese Dieser Dieses Seit Von Vom Zu Zum Zur Als Wenn Was Wer Wie Wo Nun So Auch Da Dort Hier Damit Danach Darauf \
            Sein Seine Ihre Trotz Ob Man Denn Weil Nur Nicht Kein Keine Alle
            """,
        ordinals: Ordinals(
            leads:
                "am vom zum im beim der die das dem den des bis ab seit jeder jeden jedem dieser diesen ihr sein ihrem seinem",
            nouns: """
                januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun \
                jul aug sept okt nov dez jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends weltkrieg weltkriegs \
                weltkrieges bundestag bundestags geburtstag jahrestag jahrestags todestag kapitel auflage etage stock klasse \
                platz mal division armee regiment bataillon korps legislaturperiode wahlperiode sitzung parteitag parteitags \
                parteikongress parlament republik etappe runde spieltag
                """))
}
