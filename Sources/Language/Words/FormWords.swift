/// Words by which a claim is known to be written in another way, or to have gained or lost only a phrase.
package struct FormWords: Sendable {
    /// What is between the two numbers of a range: `to`.
    package var ranges: WordSet = ""
    /// Ordinals in words and in digits, each with the form that is compared.
    package var ordinals: [String: String] = [:]
    /// Participles that say only that something is where it is: `located`.
    package var placings: WordSet = ""
    /// What makes an aside stronger than its sentence: `even`.
    package var amplifiers: WordSet = ""
    /// How many of some measure, where no number is given: `several hours`.
    package var vagueCounts: WordSet = ""
    /// Words for all of a kind, within an aside: `in all weathers`.
    package var universals: WordSet = ""
    /// What follows the universals of an aside that weakens its sentence: `in all likelihood`.
    package var likelihoods: WordSet = ""
    /// How an adjective ends that follows its noun.
    package var adjectiveEndings: [String] = []
    /// Words that begin a phrase of time without a preposition: `earlier`, `last`.
    package var timeStarts: WordSet = ""
    /// Phrases for the land that a text is about.
    package var land: WordSet = ""
    /// Pronouns that refer to nothing beside some verbs: "es".
    package var impersonals: WordSet = ""
    /// Those verbs: "gab".
    package var impersonalVerbs: WordSet = ""

    /// The words of a language by its BCP 47 tag; none if they are not known.
    package static func of(_ language: String) -> FormWords {
        all[String(language.prefix { $0 != "-" }).lowercased()] ?? FormWords()
    }

    private static let all: [String: FormWords] = [
        "en": english, "de": german, "fr": french, "es": spanish, "ar": arabic, "zh": chinese, "ur": urdu,
    ]
}

extension FormWords {
    private static let english = FormWords(
        ranges: "to", ordinals: englishOrdinals, placings: "located situated lying", amplifiers: "even",
        vagueCounts: "few several", universals: "all every each both whole",
        likelihoods: "likelihood probability but purposes intents except appearance appearances accounts",
        timeStarts: "earlier later last this next early late", land: "in the country,in this country",
        impersonals: "it", impersonalVerbs: "rained snowed")

    private static let englishOrdinals: [String: String] = {
        let words = """
            fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth \
            seventeenth eighteenth nineteenth twentieth
            """
        var forms = ["1st": "first", "2nd": "second", "3rd": "third", "thirtieth": "30th", "twentyfirst": "21st"]
        for (index, word) in words.split(separator: " ").enumerated() { forms[String(word)] = "\(index + 4)th" }
        return forms
    }()

    private static let german = FormWords(
        ranges: "bis", ordinals: germanOrdinals,
        placings: "gelegen gelegene gelegenen gelegener gelegenes befindliche befindlichen",
        amplifiers: "sogar selbst", vagueCounts: "wenigen weniger einigen mehreren mehrerer einiger",
        universals: "allen alle jedem jeder jede beiden ganzen",
        likelihoods: "wahrscheinlichkeit voraussicht anschein vermutung",
        timeStarts: "letztes letzten letzter nächstes nächsten dieses diesen vorige voriges vorigen",
        land: "im land,im lande,im inland", impersonals: "es", impersonalVerbs: "gab gibt regnete schneite")

    private static let germanOrdinals: [String: String] = {
        let stems =
            "viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
        var forms: [String: String] = [:]
        for (index, stem) in stems.split(separator: " ").enumerated() {
            for ending in ["e", "en", "er", "es", "em"] { forms[stem + ending] = String(index + 4) }
        }
        return forms
    }()

    private static let french = FormWords(
        ranges: "à", ordinals: frenchOrdinals, placings: "situé située situés situées sis sise",
        amplifiers: "même voire",
        vagueCounts: "quelques plusieurs", universals: "tout toute tous toutes chaque",
        likelihoods: "vraisemblance probabilité évidence apparence",
        adjectiveEndings: ["ique", "euse", "ienne", "aire"],
        land: "dans le pays,dans ce pays")

    private static let frenchOrdinals: [String: String] = {
        let stems = "quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz dixsept dixhuit dixneuv vingt"
        var forms: [String: String] = [:]
        for (index, stem) in stems.split(separator: " ").enumerated() {
            let form = "\(index + 4)e"
            forms[stem + "ième"] = form
            forms["\(index + 4)ème"] = form
        }
        return forms
    }()

    private static let spanish = FormWords(
        ranges: "a", placings: "situado situada situados situadas ubicado ubicada ubicados ubicadas sito sita",
        amplifiers: "incluso hasta", vagueCounts: "pocos pocas varios varias",
        universals: "todo toda todos todas cada", likelihoods: "probabilidad luces apariencia",
        adjectiveEndings: ["ico", "ica", "oso", "osa", "ario", "aria"],
        land: "en el país,en este país")

    private static let arabic = FormWords(land: "في البلاد,في البلد")
    private static let chinese = FormWords(land: "在国内,在國內")
    private static let urdu = FormWords(land: "ملک میں")
}
