import Language

/// Dates of something else than the event.
extension EventClause {
    /// Whether what a figure says may be of a date that is not the event's.
    func isDated(_ date: Range<Int>, _ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens
        if isComparison(date, after: figure) || isOfThem(figure) { return false }
        guard range.contains(number.lowerBound) == range.contains(date.lowerBound) else { return false }
        if isWhen(date, figure) { return true }
        // "25 died in the storm, compared with the 10,000 killed in that of 1999"
        let reach = max(figure.end, name.upperBound)..<max(figure.end, name.upperBound, date.lowerBound)
        if reach.contains(where: { ["compared", "unlike", "against"].contains(tokens[$0].word) }) { return false }
        guard isOwnClause(figure) else { return !isAttribute(date) }
        // "the inquiry of 28 January into the attack that killed 31": past the event only its own clause says when.
        let clause = name.upperBound..<max(figure.end, number.upperBound)
        return clause.overlaps(date)
    }

    /// "memories of 1984, when 31 people were killed": told of the date.
    private func isWhen(_ date: Range<Int>, _ figure: FoundFigure) -> Bool {
        let comma = date.upperBound
        return tokens[comma].isMark(",") && comma < figure.phrase.tokens.lowerBound
            && (tokens[comma + 1].word == "when" || tokens[comma + 1].word == "in" && tokens[comma + 2].word == "which")
    }

    /// "the families of the 31 who died in the attack": whenever the clause is.
    private func isOfThem(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens
        return isDirect(figure) && tokens[number.lowerBound - 1].roles.contains(.definite)
            && has(.personal, in: number.upperBound..<max(number.upperBound, figure.end))
    }

    /// "the deadliest since 1947", "the deadliest since the incident of 1987"
    private func isComparison(_ date: Range<Int>, after figure: FoundFigure) -> Bool {
        guard date.lowerBound > range.lowerBound else { return false }
        // What follows the other happening may be said of that.
        let reach = figure.phrase.tokens.lowerBound < date.lowerBound ? 6 : 1
        let since = (max(range.lowerBound, date.lowerBound - reach)..<date.lowerBound).last {
            tokens[$0].roles.contains(.elsewhen)
        }
        guard let since else { return false }
        return tokens[max(0, since - 12)..<since].contains { $0.traits.contains(.superlative) }
    }

    /// Whether a figure is in a relative clause on the event.
    private func isOwnClause(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens
        guard number.lowerBound > name.upperBound, !name.isEmpty else { return false }
        return isRelative(name.upperBound..<number.lowerBound, figure) || isRelativeAfterSetting(figure)
    }

    /// "its 28 January meeting": the date of a noun, at which nothing was counted.
    private func isAttribute(_ date: Range<Int>) -> Bool {
        guard date.lowerBound > range.lowerBound, date.upperBound < range.upperBound else { return false }
        // "the report of 1996 names"
        let noun = date.lowerBound - 2
        if noun > range.lowerBound, tokens[noun + 1].roles.contains(.possessive), tokens[noun].kind == .word,
            tokens[noun].roles.isEmpty, tokens[noun].month == 0, !tokens[noun].roles.contains(.partOfDay)
        {
            return true
        }
        let (before, next) = (tokens[date.lowerBound - 1], tokens[date.upperBound])
        return before.roles.contains(.definite) && next.kind == .word && next.roles.isEmpty && !next.isCapitalised
    }
}
