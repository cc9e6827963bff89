import Language

/// The words of one language by which figures, dates, quotations and attributions are known, as the review looks them up.
/// Where a language has none, the review is silent.
final class Lexicon: Sendable {
    /// What is counted of an event, and how it is said.
    struct Family: Sendable, Equatable {
        /// The first of its names.
        var name: String
        /// Under what names an editor declares it: killed, dead, deaths.
        var names: Set<PackedWord>
        /// Verbs that take the number as their object: killed 31.
        var verbs: Set<PackedWord>
        /// What is said about those who were counted: 31 dead, 31 were killed.
        var states: Set<PackedWord>
        /// Nouns that are counted themselves: 31 deaths.
        var nouns: Set<PackedWord>
        /// States that may be those of some only: suffocated.
        var manners: Set<PackedWord> = []
        /// One of them: 1 death.
        var singles: Set<PackedWord> = []
        /// The same in several words: gunned down, lost their lives.
        var phrases: [[PackedWord]] = []
        /// Nouns for what was done: the death of 31.
        var deeds: Set<PackedWord> = []
        /// What is said around those who were counted: cost 31 people their lives.
        var frames: [Frame] = []
        /// The names of a family whose words count for this one where an event declares only this one.
        var near: Set<PackedWord> = []
        /// Whether a "toll" or "lives" counts it.
        var isDeath = false
        /// Whether it is how long the event was.
        var isDuration = false
        /// Whether it is also counted after the event.
        var continues = false
        var precedes = false
        /// Whether it is a noun that only this event counts, of which a sentence can also mean a few: cases, votes.
        var isBareNoun = false
        /// People whom only this event counts, whatever a sentence says of them: passengers.
        var people: Set<PackedWord> = []
        /// The words of a sum of money; nil for what is counted.
        var sum: Sum?
        /// Whether only this event counts it, by a verb of the editor's: evicted.
        var isOwn = false
    }

    /// Words that say what a sum of money is of: cost 31, 31 in damages, 31 was stolen.
    struct Sum: Sendable, Equatable {
        var verbs: Set<PackedWord>
        var states: Set<PackedWord>
        var nouns: Set<PackedWord>
    }

    /// A verb, and what follows those who were counted.
    struct Frame: Sendable, Equatable {
        var verbs: Set<PackedWord>
        var rest: [PackedWord]

        /// Reads `cost costing – their lives`.
        init?(_ text: Substring) {
            let parts = text.split(separator: "–").map { Lexicon.packed(String($0)) }
            guard parts.count == 2 else { return nil }
            (verbs, rest) = (Set(parts[0]), parts[1])
        }
    }

    /// A word: what it can be, and what it counts.
    struct Entry: Sendable {
        var roles: WordRole = []
        var traits: WordTrait = []
        /// The number of `thirty`, `hundred`, `dozen`; otherwise nil.
        var number: NumberWord?
        /// 1 to 12 for the name of a month, else 0.
        var month = 0
        /// 1 to 7 for the name of a day of the week, from Monday; else 0.
        var weekday = 0
        /// What `dozens` or `nobody` can mean.
        var vague: ClosedRange<Int>?

        /// Whether it is a word like any other but for its traits.
        var isOrdinary: Bool { roles.isEmpty && number == nil && month == 0 && weekday == 0 && vague == nil }
    }

    /// A hedge, and the words that `Quantity` knows it by.
    struct Hedge: Sendable {
        var words: [PackedWord]
        var meaning: String?
    }

    let words: [PackedWord: Entry]
    /// What follows the digits of an ordinal: st, nd.
    let ordinals: Set<PackedWord>
    let families: [Family]
    /// What is read only where an event declares it: sums of money, and how long it was.
    let declared: [Family]
    /// The longest first where one ends in another.
    let hedges: [Hedge]
    /// Between two counts of which the same is said: as well as.
    let additions: [[PackedWord]]
    /// What happens at once, in several words, by the first of them: gave way, lost their lives.
    let mishaps: [PackedWord?: [[PackedWord]]]
    /// Phrases that name a giver: according to.
    let attributions: [[PackedWord]]
    /// How nouns for people end.
    private let peopleEndings: [PackedWord]
    /// How the past of a regular verb ends.
    let participleEnding: PackedWord
    /// Participles that end otherwise: built, held.
    let participles: Set<PackedWord>
    private let irregularPlurals: [PackedWord: PackedWord]
    /// Each word of a group of synonyms, with the first of the group.
    private let synonyms: [PackedWord: PackedWord]
    /// Christmas Day and its like, with the tokens of their names.
    let namedDays: [NamedDay]
    let language: LanguageWords

    static let english = Lexicon(.english)

    /// The lexicon of a language by its BCP 47 tag; nil if it has none of this kind.
    static func of(_ language: String) -> Lexicon? {
        LanguageWords.of(language) === english.language ? english : nil
    }

    private init(_ language: LanguageWords) {
        let claims = language.claims
        self.language = language
        words = Self.words(of: language)
        ordinals = Set(language.numbers.ordinalEndings.map { PackedWord($0.utf8.span) })
        families = claims.families.map { family in
            Family(
                name: String(family.names.prefix { $0 != " " }), names: Self.set(family.names),
                verbs: Self.set(family.verbs), states: Self.set(family.states + " " + family.manners),
                nouns: Self.set(family.nouns), manners: Self.set(family.manners),
                singles: Self.set(family.singles),
                phrases: family.phrases.split(separator: ",").map { Self.packed(String($0)) },
                deeds: Set(family.deeds.split(separator: ",").map { PackedWord($0.utf8.span) }),
                frames: family.frames.split(separator: ",").compactMap(Frame.init),
                near: Self.set(family.near), isDeath: family.isDeath, continues: family.continues,
                precedes: family.precedes)
        }
        let lengths = claims.lengths.map { lengths in
            Family(
                name: lengths.names, names: Self.set(lengths.names), verbs: Self.set(lengths.verbs), states: [],
                nouns: [], phrases: lengths.phrases.split(separator: ",").map { Self.packed(String($0)) },
                isDuration: true)
        }
        declared =
            [lengths].compactMap(\.self)
            + claims.sums.map { sum in
                let words = Sum(verbs: Self.set(sum.verbs), states: Self.set(sum.states), nouns: Self.set(sum.nouns))
                return Family(
                    name: sum.names, names: Self.set(sum.names), verbs: [], states: [], nouns: [], sum: words)
            }
        hedges = language.numbers.hedges.map { Hedge(words: Self.packed($0.phrase), meaning: $0.meaning) }
        additions = claims.additions.map(Self.packed)
        mishaps = Dictionary(
            grouping: claims.mishaps.map(Self.packed) + families.filter { !$0.continues }.flatMap(\.phrases),
            by: \.first)
        peopleEndings = claims.endingsOfPeople.map { PackedWord($0.utf8.span) }
        attributions = claims.attributions.map(Self.packed)
        synonyms = Self.synonyms(claims.synonyms)
        participleEnding = PackedWord(claims.participleEnding.utf8.span)
        participles = Set(claims.irregularParticiples.keys.map { PackedWord($0.utf8.span) })
        namedDays = claims.namedDays.map { NamedDay($0.name, month: $0.month, day: $0.day) }
        irregularPlurals = Dictionary(
            uniqueKeysWithValues: claims.irregularPlurals.map { (PackedWord($0.utf8.span), PackedWord($1.utf8.span)) })
    }

    private static func synonyms(_ groups: [String]) -> [PackedWord: PackedWord] {
        var first: [PackedWord: PackedWord] = [:]
        for group in groups.map(packed) {
            for word in group { first[word] = group.first }
        }
        return first
    }

    private static func words(of language: LanguageWords) -> [PackedWord: Entry] {
        var words: [PackedWord: Entry] = [:]
        for (role, list) in language.claims.roles {
            for word in packed(list) { words[word, default: Entry()].roles.insert(role) }
        }
        for (trait, list) in language.claims.traits {
            for word in packed(list) { words[word, default: Entry()].traits.insert(trait) }
        }
        for (word, number) in language.numbers.words {
            words[PackedWord(word.utf8.span), default: Entry()].number = number
        }
        for (form, month) in language.dates.monthForms {
            words[PackedWord(form.utf8.span), default: Entry()].month = month
        }
        for (form, day) in language.dates.weekdayForms {
            words[PackedWord(form.utf8.span), default: Entry()].weekday = day
        }
        for (word, range) in language.numbers.vague {
            words[PackedWord(word.utf8.span), default: Entry()].vague = range
        }
        return words
    }

    fileprivate static func packed(_ phrase: String) -> [PackedWord] {
        phrase.split(separator: " ").map { PackedWord($0.utf8.span) }
    }

    private static func set(_ words: String) -> Set<PackedWord> { Set(packed(words)) }

    /// The family of a verb that the lexicon does not have, by its participle; nil if it is none.
    func family(ofParticiple participle: String) -> Family? {
        guard let others = verbForms(of: participle) else { return nil }
        let packed = PackedWord(participle.utf8.span)
        var family = Family(
            name: participle, names: [packed], verbs: others.union([packed]), states: [packed], nouns: [],
            isOwn: true)
        for other in language.claims.synonyms.map({ $0.split(separator: " ").map(String.init) })
        where other.contains(participle) {
            for word in other where word != participle {
                family.states.insert(PackedWord(word.utf8.span))
                family.verbs.formUnion(verbForms(of: word) ?? [])
                family.verbs.insert(PackedWord(word.utf8.span))
            }
        }
        return family
    }

    private func verbForms(of participle: String) -> Set<PackedWord>? {
        let claims = language.claims
        if let forms = claims.irregularParticiples[participle] { return Self.set(forms) }
        guard participle.hasSuffix(claims.participleEnding), participle.utf8.count > 4 else { return nil }
        let stem = participle.dropLast(claims.participleEnding.utf8.count)
        return Set(claims.verbEndings.map { PackedWord((stem + $0).utf8.span) })
    }

    /// The family of a noun that is counted itself; nil for a word that the lexicon knows, and for people, of whom a
    /// sentence counts the dead.
    func family(ofNoun noun: String) -> Family? {
        let packed = PackedWord(noun.utf8.span)
        guard words[packed]?.isOrdinary ?? true, irregularPlurals[packed] == nil, packed != .unknown,
            !language.claims.endingsOfPeople.contains(where: { noun.hasSuffix($0) })
        else { return nil }
        return Family(
            name: noun, names: [packed], verbs: [], states: [], nouns: [packed, singular(packed)], continues: true,
            isBareNoun: true)
    }

    /// The family of a noun for people who are counted themselves; nil if it is none.
    func family(ofPeople noun: String) -> Family? {
        let packed = PackedWord(noun.utf8.span)
        let isKnown = words[packed]?.roles.isDisjoint(with: [.crowd, .commonPeople]) == false
        guard packed != .unknown, isKnown || endsLikePeople(packed)
        else { return nil }
        return Family(
            name: noun, names: [packed], verbs: [], states: [], nouns: [], continues: true, isBareNoun: true,
            people: [packed, singular(packed)])
    }

    /// Whether a noun is one for people: survivors, men, protesters.
    func isPeople(_ noun: PackedWord) -> Bool {
        if words[noun]?.roles.isDisjoint(with: [.crowd, .commonPeople, .everybody, .responder]) == false {
            return true
        }
        return endsLikePeople(noun)
    }

    private func endsLikePeople(_ noun: PackedWord) -> Bool { peopleEndings.contains { noun.ends(in: $0) } }

    /// A noun without the ending of a plural: good enough to hold two nouns against each other.
    func singular(_ noun: PackedWord) -> PackedWord { irregularPlurals[noun] ?? noun.withoutFinalS }

    /// Whether two nouns count the same: home and houses.
    func isSame(_ one: PackedWord, _ other: PackedWord) -> Bool { root(one) == root(other) }

    private func root(_ noun: PackedWord) -> PackedWord {
        let singular = singular(noun)
        return synonyms[singular] ?? singular
    }
}
