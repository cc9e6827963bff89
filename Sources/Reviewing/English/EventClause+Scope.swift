import Language

/// Whether a clause tells of its event alone.
extension EventClause {
    /// Whether no other happening is in the clause, so that "it" in the next sentence is the event.
    var isAlone: Bool {
        // "A spark lit the cargo, causing the explosion": what caused it came before.
        let others = isCaused ? hasOther(in: start..<range.upperBound) : hasOthers
        return !others && role != .barred
    }

    /// "The explosion was triggered by a fire.": whether nothing else happens but what caused it.
    var isTriggered: Bool {
        role == .subject && !hasOther(in: range.lowerBound..<predicate)
            && ["was", "were"].contains(tokens[predicate].word)
            && tokens[predicate + 1].roles.contains(.cause) && tokens[predicate + 2].word == "by"
    }

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
        return hasOthers || range.dropFirst(opening).contains { has(.elsewhen, at: $0) && !isEnd($0) }
    }

    /// "before he was overpowered" after all numbers: what ended the event itself; "has been seen since".
    private func isEnd(_ index: Int) -> Bool {
        if tokens[index].word == "since", tokens[index + 1].isMark(".") || tokens[index + 1].isMark(",") { return true }
        return ["before", "until"].contains(tokens[index].word) && tokens[index + 1].traits.contains(.person)
            && numbers.allSatisfy { $0.upperBound <= index } && !numbers.isEmpty
    }

    /// "shortly before eleven", "after noon", "before 9 a.m.": another time of the same day.
    func isBeforeHour(_ index: Int) -> Bool {
        let (next, hour) = (tokens[index + 1], tokens[index + 2])
        if next.roles.contains(.hour) { return true }
        guard next.number != nil || next.digits != nil else { return false }
        return ["shortly", "just", "soon"].contains(tokens[index - 1].word) || hour.roles.contains(.hour)
            || hour.isMark(":") || hour.isMark(".") && hour.isTight || hour.word == "a" || hour.word == "p"
    }
}
