import Language

/// The words of one language of which plain sentences are read, as the review looks them up.
final class PlainLexicon: Sendable {
    /// What is known of a word or phrase.
    struct Entry: Sendable {
        var roles: WordRole = []
        var number: NumberWord?
        /// From 1; otherwise 0.
        var month = 0
        /// From 1 for Monday; otherwise 0.
        var weekday = 0
        /// The day of a month that it is; otherwise 0.
        var day = 0
        /// All that `dozens` can mean.
        var vague: ClosedRange<Int>?
        var dateRoles: Set<DateWords.Role> = []
        /// The families whose verb, state or noun it is.
        var verb: Int?
        var state: Int?
        var noun: Int?
        /// The families of which it is the first of two words.
        var frames: [Frame] = []
        /// How exact it makes the number after it, and the number before it.
        var hedge: Hedge?
        var hedgeAfter: String?
    }

    /// A family's words after those who are counted: the `fest` of "nahm 31 Personen fest".
    struct Frame: Sendable {
        let family: Int
        let closers: Set<String>
    }

    /// A word that says how exact a number is.
    struct Hedge: Sendable {
        /// How a record writes it; nil if it says nothing.
        let meaning: String?
    }

    /// A family with what an editor may call it.
    struct Family: Sendable {
        let names: Set<PackedWord>
        /// The names of another family whose words it counts for where an event declares only that.
        let near: Set<PackedWord>
        let isDeath: Bool
        /// Whether it is also counted after the event: those who are missing.
        let continues: Bool
        /// Whether those counted after the event may be some of many.
        let isGradual: Bool
    }

    let language: LanguageWords
    /// In the order of the table.
    let families: [Family]
    private let entries: [String: Entry]
    /// The words for a thousand.
    private let thousands: [String]
    /// The most words, or characters where no space is between words, that a phrase has.
    let longest: Int

    private static let german = PlainLexicon(.german)
    private static let french = PlainLexicon(.french)
    private static let spanish = PlainLexicon(.spanish)
    private static let arabic = PlainLexicon(.arabic)
    private static let urdu = PlainLexicon(.urdu)
    private static let chinese = PlainLexicon(.chinese)

    /// The lexicon of a language by its BCP 47 tag, made when first asked for; nil if it has none of this kind.
    static func of(_ language: String) -> PlainLexicon? {
        switch LanguageWords.of(language)?.tag {
        case "de": german
        case "fr": french
        case "es": spanish
        case "ar": arabic
        case "ur": urdu
        case "zh": chinese
        default: nil
        }
    }

    private init(_ language: LanguageWords) {
        self.language = language
        families = language.claims.families.map { family in
            Family(
                names: Self.words(family.names), near: Self.words(family.near), isDeath: family.isDeath,
                continues: family.continues, isGradual: family.isGradual)
        }
        var builder = Builder()
        builder.add(language.claims)
        builder.add(language.numbers, language.writing)
        builder.add(language.dates)
        entries = builder.entries
        thousands = language.numbers.words.filter { $0.value == .scale(1_000) }.map(\.key)
        let isOfCharacters = language.writing.isWithoutSpaces
        let lengths = entries.keys.lazy.map { phrase in
            isOfCharacters ? phrase.unicodeScalars.count : phrase.split(separator: " ").count
        }
        longest = lengths.max() ?? 1
    }

    private static func words(_ names: String) -> Set<PackedWord> {
        Set(names.split(separator: " ").map { PackedWord($0.utf8.span) })
    }

    /// What is known of a folded word or phrase.
    func entry(_ word: String) -> Entry? {
        if let entry = entries[word] { return entry }
        for clitic in language.writing.clitics where word.hasPrefix(clitic) {
            if let entry = entries[String(word.dropFirst(clitic.count))] { return entry }
        }
        return language.writing.isCompounding ? compound(word) : nil
    }

    /// A happening or kind of people as the last part of a word: the `unglück` of "zugunglück".
    private func compound(_ word: String) -> Entry? {
        guard !word.utf8.contains(UInt8(ascii: " ")) else { return nil }
        if let number = compoundNumber(word) { return Entry(number: .unit(number)) }
        var rest = word.dropFirst(2)
        while rest.utf8.count >= Self.shortestPart {
            if let entry = entries[String(rest)] {
                return entry.roles.isDisjoint(with: [.happening, .happenings, .persons]) ? nil : entry
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// "zweitausendneunhundert": thousands and what is added to them, in one word.
    private func compoundNumber(_ word: String) -> Int? {
        for thousand in thousands {
            let parts = word.split(separator: thousand, maxSplits: 1)
            guard parts.count == 2, case .unit(let low)? = entries[String(parts[1])]?.number, low < 1_000 else {
                continue
            }
            if case .unit(let high)? = entries[String(parts[0])]?.number { return high * 1_000 + low }
        }
        return nil
    }

    private static let shortestPart = 5

    /// Whether a word is known without the "and" that is written together with it.
    func isJoined(_ word: String) -> Bool {
        guard let and = language.writing.clitics.first, word.hasPrefix(and), entries[word] == nil else { return false }
        return entries[String(word.dropFirst(and.count))] != nil
    }

    /// Gathers what the tables say of each word.
    private struct Builder {
        var entries: [String: Entry] = [:]

        mutating func add(_ claims: ClaimWords) {
            for (role, list) in claims.roles { each(list) { $0.roles.formUnion(role.implying) } }
            for (place, family) in claims.families.enumerated() {
                each(family.verbs) { $0.verb = place }
                each(family.states) { $0.state = place }
                each(family.nouns) { $0.noun = place }
                for frame in family.frames.split(separator: ",") { add(frame, of: place) }
            }
        }

        /// "nahm/nahmen – fest/in haft"
        private mutating func add(_ frame: Substring, of family: Int) {
            let parts = frame.split(separator: "–").map { String($0).replacing("/", with: ",") }
            guard parts.count == 2 else { return }
            let closers = Set(parts[1].split(separator: ",").compactMap(Self.folded))
            each(parts[1]) { _ in }
            each(parts[0]) { $0.frames.append(Frame(family: family, closers: closers)) }
        }

        mutating func add(_ numbers: NumberWords, _ writing: WritingWords) {
            for (word, number) in numbers.words { entries[word.folded, default: Entry()].number = number }
            for hedge in numbers.hedges { each(hedge.phrase) { $0.hedge = Hedge(meaning: hedge.meaning) } }
            for (phrase, range) in numbers.vague {
                each(phrase) {
                    $0.vague = range
                    if range.upperBound == 0 { $0.roles.insert(.reserve) }
                }
            }
            for (phrase, meaning) in writing.hedgesAfter { each(phrase) { $0.hedgeAfter = meaning } }
        }

        mutating func add(_ dates: DateWords) {
            for (form, month) in dates.monthForms { each(form) { $0.month = month } }
            for (role, set) in dates.roles {
                for word in set.words { each(word) { $0.dateRoles.insert(role) } }
            }
            for (form, weekday) in dates.weekdayForms { each(form) { $0.weekday = weekday } }
            for (word, day) in dates.dayWords { each(word) { $0.day = day } }
        }

        private mutating func each(_ phrases: String, _ change: (inout Entry) -> Void) {
            for phrase in phrases.split(separator: ",") {
                for variant in Self.variants(of: phrase) {
                    if let words = Self.folded(variant) { change(&entries[words, default: Entry()]) }
                }
            }
        }

        /// "quitter/fuir leur/leurs maison": a phrase with each of the words between strokes.
        private static func variants(of phrase: Substring) -> [Substring] {
            guard phrase.utf8.contains(UInt8(ascii: "/")) else { return [phrase] }
            return phrase.split(separator: " ").reduce([""]) { heads, word in
                heads.flatMap { head in word.split(separator: "/").map { "\(head) \($0)" } }
            }
            .map { $0[...] }
        }

        private static func folded(_ phrase: Substring) -> String? {
            let words = phrase.split { " \n'’-".contains($0) }.map { String($0).folded }
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
    }
}

extension WordRole {
    /// A role with those that come with it: all kinds of people are people.
    fileprivate var implying: WordRole {
        let role = isDisjoint(with: [.crowd, .commonPeople, .vulnerable]) ? self : union(.persons)
        return contains(.coming) ? role.union(.occurrence) : role
    }
}
