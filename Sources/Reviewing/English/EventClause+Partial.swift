import Language

extension EventClause {
    /// Whether a number that is too small may be of a part: at once, so far, in one place, by the police.
    func mayBePartial(_ figure: FoundFigure, continues: Bool) -> Bool {
        let stop = (max(figure.end, name.upperBound)..<max(range.upperBound, figure.end)).first { isStop($0) }
        let own = range.lowerBound..<(stop ?? range.upperBound)
        if has(.partial, in: own) || has(.responder, in: own) && !continues { return true }
        // "The toll was 31 when the search ended"
        if figure.form == .toll, own.contains(where: { ["when", "while", "as"].contains(tokens[$0].word) }) {
            return true
        }
        // "of smoke"
        let next = figure.end < start ? figure.end : range.upperBound
        if next + 1 < start, ["of", "from"].contains(tokens[next].word), !has(.personal, in: next..<next + 2) {
            return true
        }
        // "Of the town's 29,000 inhabitants"
        let first = range.lowerBound
        if tokens[first].word == "of", first + 1 < range.upperBound, !tokens[first + 1].roles.contains(.definite) {
            return true
        }
        return isPlaced(from: figure.end) || isPlaced(from: range.lowerBound, before: figure.phrase.tokens.lowerBound)
    }

    /// "in the lobby", "on the roof", "In Port Vale" in front: a place within the event, which is not the event itself.
    private func isPlaced(from start: Int, before end: Int? = nil) -> Bool {
        guard start + 2 < (end ?? range.upperBound), tokens[start].kind == .word else { return false }
        guard ["in", "at", "on", "inside", "near", "aboard", "outside"].contains(tokens[start].word) else {
            return false
        }
        guard !(self.start...name.upperBound).contains(start + 1) else { return false }
        return tokens[start + 1].roles.contains(.definite) || end != nil && tokens[start + 1].isCapitalised
    }
}
