import Model

/// A figure as a sentence gives it.
struct FoundFigure: Sendable {
    /// Whom or what it counts.
    enum Subject: Sendable, Equatable {
        /// All of them: "31 people", "31".
        case all
        /// Some kind of them: "18 civilians".
        case kind(PackedWord)
        /// Some kind of them, in several words: "31 Chinese men", "31 guards and soldiers".
        case group
        /// A part of some others, or unclear.
        case unclear
    }

    /// How it is said.
    enum Form: Sendable, Equatable {
        /// "killed 31", with the token of the verb.
        case verb(Int)
        /// "31 were killed", "31 deaths"
        case state
        /// "a death toll of 31"
        case toll
        /// "132 of them children"
        case part
        /// "31 passengers": so many at least, of whom there may be more
        case count
    }

    /// An index into the families that were looked for.
    var family: Int
    var subject: Subject
    var phrase: NumberPhrase
    var form = Form.state
    /// The index after the last token that says it.
    var end = 0
    /// The last of several words for whom or what it counts: `structures` of "31 residential structures".
    var head: PackedWord?

    /// How many of another kind are counted beside them: the one of "439 miners and a rescuer".
    var others = 0

    /// The token of the verb whose object the number is; nil if it is none.
    var verb: Int? { if case .verb(let verb) = form { verb } else { nil } }

    /// Whether one of these is given right beside it: "killing 31 and wounding 40".
    func isBeside(_ others: [FoundFigure]) -> Bool {
        phrase.isExact
            && others.contains { other in
                let distance = max(phrase.tokens.lowerBound, other.phrase.tokens.lowerBound) - min(end, other.end)
                return other.family != family && distance <= 3
            }
    }

    var isNobody: Bool { phrase.quantity.best == 0 }
}
