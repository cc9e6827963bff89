import Language

/// Figures beside an event that are of others, or of some of its people only.
extension EventClause {
    /// "Elsewhere, 31 people died", "Including the seven attackers, 38 died", "Seven men attacked; all seven were killed":
    /// those of another place, or not those of the event alone.
    func isOfOthers(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        if number > range.lowerBound, ["elsewhere", "including", "counting"].contains(tokens[range.lowerBound].word) {
            return true
        }
        return tokens[figure.phrase.numbers.lowerBound - 1].word == "all" && numberWords(before: number, as: figure)
    }

    /// Whether the same number of people was named before: "Seven gunmen came".
    private func numberWords(before end: Int, as figure: FoundFigure) -> Bool {
        numbers.contains { number in
            guard number.upperBound <= end, let first = figure.phrase.numbers.first else { return false }
            let isSame = tokens[number.upperBound - 1].word == tokens[first].word && tokens[first].word != .unknown
            return isSame || tokens[first].digits != nil && tokens[number.upperBound - 1].digits == tokens[first].digits
        }
    }

    /// "after" of "31 people died after drinking"
    func isCauseOfDeath(_ index: Int, _ figure: FoundFigure) -> Bool {
        index == figure.end && tokens[index].word == "after" && tokens[index + 1].word.ends(in: "ing")
            && tokens[index + 1].roles.isEmpty
    }

    /// "Seven months after the attack, 31 people are still missing": so many at least, from then on.
    func isStillSo(_ figure: FoundFigure, continues: Bool) -> Bool {
        guard continues, role == .barred, tokens[start - 1].word == "after",
            ["months", "years", "year", "decades"].contains(tokens[start - 2].word),
            tokens[name.upperBound].isMark(","), name.upperBound + 1 == figure.phrase.tokens.lowerBound
        else { return false }
        return (figure.phrase.tokens.upperBound..<figure.end).contains { tokens[$0].word == "still" }
    }

    /// "In the disaster, an explosion killed 31": what happened in the event, so many at least.
    func isWithin(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        guard role == .scene, hasOthers, start == range.lowerBound + 1,
            ["in", "during"].contains(tokens[start - 1].word),
            tokens[name.upperBound].isMark(","), number > name.upperBound, figure.verb != nil
        else { return false }
        let strange: WordRole = [.elsewhen, .personal, .relative, .aftermath, .report]
        return (name.upperBound..<number).allSatisfy {
            tokens[$0].roles.isDisjoint(with: strange) || tokens[$0].month > 0
        }
    }

    /// "With 31 killed and 417 injured, the attack": before the event of which it is said.
    func isFronted(_ figure: FoundFigure) -> Bool {
        guard role == .subject, tokens[range.lowerBound].word == "with", figure.end < start,
            tokens[start - 1].isMark(","),
            figure.form == .state || figure.form == .toll
        else { return false }
        return figure.phrase.tokens.lowerBound <= range.lowerBound + 2
            && !(figure.end..<start - 1).contains { tokens[$0].isMark(",") || tokens[$0].roles.contains(.happening) }
    }

    /// "In the attack soldiers shelled the port, where 31 people died": so many at least.
    func isWhere(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        guard number > name.upperBound, !name.isEmpty, [.subject, .scene].contains(role), figure.form == .state else {
            return false
        }
        return tokens[number - 1].word == "where" && tokens[number - 2].isMark(",")
    }

    /// "The storm was small: it killed 31"
    func isOfEvent(pronoun index: Int) -> Bool {
        tokens[index].roles.contains(.pronoun) && index > name.upperBound && !hasOthers
            && (tokens[index - 1].isMark(":") || tokens[index - 1].isMark("-") || tokens[index - 1].isMark(","))
    }
}
