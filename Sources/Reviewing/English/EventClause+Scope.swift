import Language

/// Whether a clause tells of its event alone.
extension EventClause {
    /// Whether no other happening is in the clause, so that "it" in the next sentence is the event.
    var isAlone: Bool { !hasOthers && role != .barred }

    /// "The work ignited the explosion."
    var isBroughtAbout: Bool {
        if isCaused { return true }
        guard role == .other, start > range.lowerBound else { return false }
        let verb = tokens[start - 1]
        return verb.word.ends(in: "ed") && !verb.roles.contains(.report)
    }

    /// Whether another time or happening is named.
    var isElsewhere: Bool {
        let opening = name.isEmpty ? ReadSentence.opening(of: tokens) : 0
        return hasOthers || range.dropFirst(opening).contains { has(.elsewhen, at: $0) && !isBeforeHour($0) }
    }

    /// "shortly before eleven", "just after noon": another time of the same day.
    private func isBeforeHour(_ index: Int) -> Bool {
        guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
        let next = tokens[index + 1]
        return ["shortly", "just", "soon"].contains(tokens[index - 1].word)
            && (next.number != nil || next.digits != nil || ["noon", "midnight", "dawn"].contains(next.word))
    }
}
