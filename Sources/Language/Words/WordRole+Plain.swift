/// What words can be in the languages of which only plain sentences are read.
extension WordRole {
    /// What follows is a part of those counted before: darunter, dont.
    @inlinable package static var part: WordRole { WordRole(rawValue: 1 << 24) }
    /// Before a day: am, le, el.
    @inlinable package static var dayLead: WordRole { WordRole(rawValue: 1 << 25) }
    /// Before the day of what was named last: vom, du, del.
    @inlinable package static var ownDay: WordRole { WordRole(rawValue: 1 << 26) }
    /// After a day: کو.
    @inlinable package static var dayTail: WordRole { WordRole(rawValue: 1 << 27) }
    /// Between a day and what happened on it: کے, 的.
    @inlinable package static var ownTail: WordRole { WordRole(rawValue: 1 << 28) }
    /// A kind of people: Schüler, mineurs.
    @inlinable package static var persons: WordRole { WordRole(rawValue: 1 << 31) }
    /// Before an event during which something was: bei, lors de.
    @inlinable package static var occasion: WordRole { WordRole(rawValue: 1 << 30) }
    /// Between a number and what it counts: 名, 位.
    @inlinable package static var measure: WordRole { WordRole(rawValue: 1 << 29) }
    /// Between a number and what it counts, as in "2 millions de personnes"; the bit of a role that only English has.
    @inlinable package static var partitive: WordRole { .unnamed }
    /// Verbs and participles that only say that the event was, or was brought about: took place, committed, signed; the bit of
    /// a role that only English has.
    @inlinable package static var coming: WordRole { .beginning }
    /// Before what was done next, so that it is another time only of what comes after it: "antes de ser", "avant de"; the bit of a
    /// role that only English has.
    @inlinable package static var upTo: WordRole { .sequel }
    /// Before one who is not counted: besides, apart from; the bit of a role that only English has.
    @inlinable package static var besides: WordRole { .participation }
    /// How badly some of the injured were: seriously; the bit of a role that only English has.
    @inlinable package static var degree: WordRole { .mishap }
    /// Begins a clause about a place: where; the bit of a role that only English has.
    @inlinable package static var wherein: WordRole { .effect }
    /// That something is so at a later time: still; the bit of a role that only English has.
    @inlinable package static var still: WordRole { .content }
    /// That what follows is so besides: also; the bit of a role that only English has.
    @inlinable package static var also: WordRole { .teller }
    /// Kinds of people who are hardly ever all, even together: women, children; the bit of a role that only English has.
    @inlinable package static var vulnerable: WordRole { .technicalUnit }
    /// Before what something is compared with: als, que; the bit of a role that only English has.
    @inlinable package static var comparison: WordRole { .origin }
}
