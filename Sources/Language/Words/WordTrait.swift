/// What a word means beside its roles. A word with traits alone is otherwise an ordinary one.
public struct WordTrait: OptionSet, Sendable {
    public let rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The worst of several, or a place among them: deadliest, first.
    @inlinable public static var superlative: WordTrait { WordTrait(rawValue: 1 << 0) }
    /// A verb that can say what an event did: was, cost, became.
    @inlinable public static var verb: WordTrait { WordTrait(rawValue: 1 << 1) }
    /// Between an event and what it was: was, remains, as.
    @inlinable public static var copula: WordTrait { WordTrait(rawValue: 1 << 2) }
    /// An adverb that makes a harm less than one, or one of some only: nearly, possibly.
    @inlinable public static var degree: WordTrait { WordTrait(rawValue: 1 << 3) }
    /// How badly some of the injured were hurt: seriously.
    @inlinable public static var harmDegree: WordTrait { WordTrait(rawValue: 1 << 4) }
    /// Fighting, in which soldiers fall: battle, siege.
    @inlinable public static var combat: WordTrait { WordTrait(rawValue: 1 << 5) }
    /// What somebody had in an event: part, involvement.
    @inlinable public static var share: WordTrait { WordTrait(rawValue: 1 << 6) }
    /// A verb that can precede its subject: in May *came* the flood.
    @inlinable public static var arrival: WordTrait { WordTrait(rawValue: 1 << 7) }
    /// A person who acts in a sentence: he, they.
    @inlinable public static var person: WordTrait { WordTrait(rawValue: 1 << 8) }
    /// A preposition before a date: on, in.
    @inlinable public static var dateLead: WordTrait { WordTrait(rawValue: 1 << 9) }
    /// Begins a clause that another one holds: when, because.
    @inlinable public static var subordinate: WordTrait { WordTrait(rawValue: 1 << 10) }
    /// Before a date, that it is near the day of writing: yesterday.
    @inlinable public static var today: WordTrait { WordTrait(rawValue: 1 << 12) }
    /// Before others who were counted apart: besides, in *addition* to.
    @inlinable public static var besides: WordTrait { WordTrait(rawValue: 1 << 13) }
    /// Something that is about an event: inquiry, book.
    @inlinable public static var topic: WordTrait { WordTrait(rawValue: 1 << 15) }
    /// Those who are all whom another kind leaves: others, adults, crew.
    @inlinable public static var complement: WordTrait { WordTrait(rawValue: 1 << 14) }
    /// Something that is nobody, though it can be swept away or wiped out: houses, cattle.
    @inlinable public static var thing: WordTrait { WordTrait(rawValue: 1 << 16) }
    /// Remembers an event on another day: anniversary.
    @inlinable public static var memory: WordTrait { WordTrait(rawValue: 1 << 17) }
    /// What somebody says without proof, before "that": claims.
    @inlinable public static var allegation: WordTrait { WordTrait(rawValue: 1 << 18) }
    /// What somebody who is injured has: burns.
    @inlinable public static var wound: WordTrait { WordTrait(rawValue: 1 << 20) }
    /// summer
    @inlinable public static var season: WordTrait { WordTrait(rawValue: 1 << 19) }
    /// After a verb, that it says something else: struck *out*.
    @inlinable public static var particle: WordTrait { WordTrait(rawValue: 1 << 11) }
}
