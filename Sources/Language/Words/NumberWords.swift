import Base

/// A word that is a number, or part of one.
package enum NumberWord: Sendable, Equatable {
    /// zero to nineteen
    case unit(Int)
    /// twenty to ninety
    case tens(Int)
    case hundred
    /// thousand, million, billion
    case scale(Int)
    case dozen
}

/// The words for numbers, and for how exact they are.
package struct NumberWords: Sendable {
    /// What a hedge says of the numbers that are meant.
    package enum Bound: Sendable { case atLeast, atMost, nearly, about }

    /// A phrase before a number that says how exact it is.
    package struct Hedge: Sendable {
        /// With single spaces between its words.
        package let phrase: String
        /// How a record writes it; nil if it says nothing: `only`.
        package let meaning: String?
    }

    /// zero, one, two and so on, without a gap.
    package let units: [String]
    /// The word for zero in a list of counts: "no accounts".
    package let none: String
    /// What follows the digits of an ordinal: st, nd.
    package let ordinalEndings: Set<String>
    /// What follows the digits of a decade: 2010s.
    let decadeEnding: String
    /// What may be between a number and what is counted: other, more.
    package let fillers: WordSet
    /// Words that follow a number and say nothing of what is counted.
    package let unitless: WordSet
    /// What is counted though it does not end like a plural: people, dead.
    package let counted: WordSet
    /// The longest first where one ends in another.
    package let hedges: [Hedge]
    /// Words for numbers that nobody counted, with all that each can mean: dozens, hundreds, nobody.
    package let vague: [String: ClosedRange<Int>]
    /// Every word that is a number, or part of one.
    package let words: [String: NumberWord]
    private let bounds: [String: Bound]

    init(
        units: String, tens: String, hundred: String, dozen: String, scales: [String: Int], none: String,
        ordinalEndings: Set<String>, decadeEnding: String, fillers: WordSet, unitless: WordSet, counted: WordSet,
        hedges: [(String, String?)], bounds: [Bound: String], vague: [String: ClosedRange<Int>] = [:]
    ) {
        self.vague = vague
        self.units = units.split(separator: " ").map(String.init)
        (self.none, self.ordinalEndings, self.decadeEnding) = (none, ordinalEndings, decadeEnding)
        (self.fillers, self.unitless, self.counted) = (fillers, unitless, counted)
        self.hedges = hedges.map { Hedge(phrase: $0.0, meaning: $0.1) }
        var words: [String: NumberWord] = [hundred: .hundred, dozen: .dozen]
        for (value, word) in self.units.enumerated() { words[word] = .unit(value) }
        for (index, word) in tens.split(separator: " ").enumerated() { words[String(word)] = .tens((index + 2) * 10) }
        for (word, value) in scales { words[word] = .scale(value) }
        self.words = words
        var known: [String: Bound] = [:]
        for (bound, phrases) in bounds { for phrase in phrases.split(separator: ",") { known[String(phrase)] = bound } }
        self.bounds = known
    }

    /// The words of a language of which plain figures are read.
    ///
    /// - Parameters:
    ///   - words: Each word with its value, which those that follow one another add up to.
    ///   - multipliers: Words that multiply what is before them: hundred, thousand.
    ///   - hedges: Phrases with a comma between, by how a record writes them.
    init(
        words: [String: Int], multipliers: [String: Int], ordinalEndings: Set<String> = [],
        hedges: [(phrases: String, meaning: String?)], vague: [String: ClosedRange<Int>]
    ) {
        self.vague = vague
        (units, none, decadeEnding) = ([], "", "")
        self.ordinalEndings = ordinalEndings
        (fillers, unitless, counted) = ("", "", "")
        self.hedges = hedges.flatMap { hedge in
            hedge.phrases.split(separator: ",").map { phrase in
                Hedge(phrase: String(phrase.drop { $0 == " " }), meaning: hedge.meaning)
            }
        }
        self.words = words.mapValues { .unit($0) }.merging(multipliers.mapValues { .scale($0) }) { $1 }
        bounds = [:]
    }

    /// What a hedge says, by its words in small letters; nil if it leaves the number as it is.
    package func bound(of hedge: String) -> Bound? { bounds[hedge] }
}

extension NumberWords {
    static let english = NumberWords(
        units: """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen
            """,
        tens: "twenty thirty forty fifty sixty seventy eighty ninety", hundred: "hundred", dozen: "dozen",
        scales: [
            "thousand": 1_000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000, "billion": 1_000_000_000,
            "trillion": 1_000_000_000_000,
        ],
        none: "no", ordinalEndings: ["st", "nd", "rd", "th"], decadeEnding: "s",
        fillers: "% percent per other more",
        unitless: """
            a about after again against ago agrees differs all also altogether an and are as at before between both \
            but by each earlier for from had has have he here if in into is it later not now of on only or out over \
            she since so than that the then there these they this those to together under until up was were when \
            which while who with
            """,
        counted: "people men women children dead",
        hedges: [
            ("no fewer than", "at least"), ("no less than", "at least"), ("not less than", "at least"),
            ("no more than", "at most"), ("not more than", "at most"), ("up to", "up to"), ("as many as", "up to"),
            ("as few as", "at least"), ("upwards of", "more than"), ("well over", "more than"),
            ("in excess of", "more than"), ("just over", "about"),
            ("just under", "about"), ("a little over", "about"), ("slightly more than", "about"),
            ("more than", "more than"), ("fewer than", "fewer than"), ("less than", "less than"),
            ("at least", "at least"), ("at most", "at most"), ("close to", "about"), ("an estimated", "about"),
            ("estimated", "about"), ("a total of", nil), ("a further", nil), ("over", "more than"), ("under", "under"),
            ("about", "about"), ("around", "about"), ("some", "about"), ("approximately", "about"),
            ("roughly", "about"), ("perhaps", "about"), ("barely", "about"), ("scarcely", "about"),
            ("nearly", "nearly"), ("almost", "almost"), ("only", nil),
            ("just", nil), ("exactly", nil), ("precisely", nil), ("all", nil), ("another", nil),
        ],
        bounds: [
            .atLeast: "more than,over,at least,no fewer than,not less than",
            .atMost: "up to,at most,fewer than,less than,under", .nearly: "almost,nearly",
            .about: "about,around,some,approximately,roughly,circa,c.",
        ],
        vague: [
            "tens": 20...199, "scores": 30...399, "dozens": 24...249, "hundreds": 150...2_999,
            "thousands": 1_500...29_999, "millions": 1_500_000...29_999_999, "nobody": 0...0,
        ])
}

/// A word that is written in digits, perhaps with the ending of an ordinal: `16`, `4th`.
package struct DigitWord: Equatable, Sendable {
    package let value: Int
    package let digits: Int
    package let isOrdinal: Bool

    /// Nil if the word, in small letters, has anything else in it, and more than nine digits.
    package init?(_ word: some StringProtocol, _ words: NumberWords = LanguageWords.english.numbers) {
        let head = word.utf8.prefix { $0.isDigit }
        guard (1...9).contains(head.count) else { return nil }
        isOrdinal = head.endIndex != word.utf8.endIndex
        if isOrdinal, !words.ordinalEndings.contains(String(word[head.endIndex...])) { return nil }
        digits = head.count
        value = head.reduce(0) { $0 * 10 + Int($1 & 15) }
    }
}
