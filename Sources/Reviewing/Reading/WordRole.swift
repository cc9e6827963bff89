/// What a word can be in a sentence, as far as figures and dates are concerned. A word can be several things.
struct WordRole: OptionSet, Sendable {
    let rawValue: UInt32

    /// A word that may stand between a number and its verb: was, were, have, been, who.
    static let auxiliary = WordRole(rawValue: 1 << 0)
    /// A word that ends a noun phrase: in, at, and, who.
    static let boundary = WordRole(rawValue: 1 << 1)
    /// Everybody who was counted: people, persons.
    static let everybody = WordRole(rawValue: 1 << 2)
    /// Some beside others: others, more.
    static let rest = WordRole(rawValue: 1 << 3)
    /// What makes a sentence say less, or say it of something else: not, could, if, than, after, initially.
    static let reserve = WordRole(rawValue: 1 << 4)
    /// a, an, another
    static let indefinite = WordRole(rawValue: 1 << 5)
    /// the, this, that, its
    static let definite = WordRole(rawValue: 1 << 6)
    /// Something that happens: attack, bombing.
    static let happening = WordRole(rawValue: 1 << 7)
    static let happenings = WordRole(rawValue: 1 << 8)
    /// and, or
    static let conjunction = WordRole(rawValue: 1 << 9)
    /// A length of time: years, days.
    static let duration = WordRole(rawValue: 1 << 10)
    /// What has a number for a name: page, section, resolution.
    static let label = WordRole(rawValue: 1 << 11)
    /// took (place), occurred, happened, began.
    static let occurrence = WordRole(rawValue: 1 << 12)
    /// said, reported, announced: what stands behind it may be another day.
    static let report = WordRole(rawValue: 1 << 13)
    static let percentage = WordRole(rawValue: 1 << 14)
    /// The verb of an event with an object: left, killed, claimed, hit.
    static let effect = WordRole(rawValue: 1 << 15)
    /// of, to, at, rose: between "death toll" and its number.
    static let tollLink = WordRole(rawValue: 1 << 16)
}

/// A word of the lexicon: what it can be, and what it counts.
struct WordEntry: Sendable {
    var roles: WordRole = []
    /// Of `thirty`, `hundred`, `dozen`; else nil.
    var number: NumberWord?
    /// 1 to 12 for the name of a month, else 0.
    var month = 0
}

/// A word that is a number, or part of one.
enum NumberWord: Sendable, Equatable {
    /// one to nineteen
    case unit(Int)
    /// twenty to ninety
    case tens(Int)
    case hundred
    /// thousand, million, billion
    case scale(Int)
    case dozen
}
