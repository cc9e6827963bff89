import Language

/// Relative clauses that say what an event did, whatever part it has in its own clause.
extension EventClause {
    /// Past what says where or when the event was, up to a comma or a relative pronoun: "in Pangani last month",
    /// "between a train and a lorry at a crossing", ", India".
    var pastSetting: Int {
        var index = pastCountry(nameEnd)
        guard index < range.upperBound, isSetting(index) else { return index }
        let limit = min(range.upperBound, index + 16)
        while index < limit, isPlaceWord(index) { index = isSetting(index) ? index + 1 : pastCountry(index + 1) }
        return index < limit && (tokens[index].isMark(",") || tokens[index].roles.contains(.relative))
            ? index : nameEnd
    }

    /// Whether a figure is in the relative clause that follows an event and where it was: "the attack in the capital last
    /// month that killed 31 and wounded 40".
    func isRelativeAfterSetting(_ figure: FoundFigure) -> Bool {
        let start = pastSetting
        let number = figure.phrase.tokens.lowerBound
        guard start > nameEnd, start + 1 < number, tokens[start].roles.contains(.relative),
            tokens[start + 1].roles.contains(.effect)
        else { return false }
        // "in a year that killed 400 journalists"
        if tokens[start - 1].roles.contains(.duration), tokens[start - 2].roles.contains(.indefinite) { return false }
        let rest = start + 2..<number
        return !hasOther(in: rest)
            && !rest.contains { index in
                !tokens[index].roles.isDisjoint(with: [.report, .personal, .elsewhen, .relative, .pronoun])
                    && tokens[index].number == nil
            }
    }

    /// Past ", India" after a place, where another comma follows.
    private func pastCountry(_ index: Int) -> Int {
        guard index < range.upperBound, tokens[index].isMark(",") else { return index }
        let end = (index + 1..<max(index + 1, min(range.upperBound, index + 5))).first { !tokens[$0].isCapitalised }
        guard let end, end > index + 1, tokens[end].isMark(",") else { return index }
        return end
    }

    /// "at the school in Port Vale"
    func isPlace(_ indices: some Collection<Int>) -> Bool {
        guard let first = indices.first, indices.count <= 10 else { return false }
        return isSetting(first) && indices.allSatisfy(isPlaceWord)
    }

    private func isSetting(_ index: Int) -> Bool {
        ["in", "at", "near", "outside", "inside", "between", "across", "along", "last", "early", "late", "yesterday"]
            .contains(tokens[index].word) || tokens[index].weekday > 0
            || tokens[index].word == "on"
                && (tokens[index + 1].weekday > 0 || dates.contains { $0.contains(index + 1) })
    }

    /// Whether a word can belong to a place or a time, so that what follows is still said of the event.
    private func isPlaceWord(_ index: Int) -> Bool {
        let token = tokens[index]
        if isSetting(index) || dates.contains(where: { $0.contains(index) }) { return true }
        if token.isMark("-") || token.isMark("'") { return true }
        guard token.kind == .word, !["by", "of", "from", "with", "against", "to", "for", "as"].contains(token.word)
        else { return false }
        return token.roles.isDisjoint(with: [
            .relative, .personal, .report, .occurrence, .effect, .auxiliary, .happening, .happenings, .pronoun,
            .elsewhen, .reserve, .aftermath,
        ])
    }
}
