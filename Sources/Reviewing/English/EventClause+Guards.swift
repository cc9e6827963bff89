import Language

/// What denies, supposes or revises a figure.
extension EventClause {
    /// Whether nothing denies or supposes what the clause says, and no reported number was revised.
    ///
    /// What is said after a clause of its own, "in which 31 died," says nothing of the figure.
    func isPlain(around figure: FoundFigure) -> Bool {
        // "Will he publish the report on the attack, in which 31 died?"
        if let last = tokens.last, last.isMark("?"),
            !isRelative(name.upperBound..<max(name.upperBound, figure.phrase.tokens.lowerBound), figure)
        {
            return false
        }
        var (start, end) = (range.lowerBound, range.upperBound)
        if isOfName(figure) || isRelativeAfterSetting(figure) {
            // "The film about the attack that killed 300"
            if has(.reserve, in: max(start, self.start - 4)..<max(start, self.start)) { return false }
            (start, end) = (name.upperBound, max(name.upperBound, figure.end))
        } else if isDefinite(figure) {
            (start, end) = (figure.phrase.tokens.lowerBound, name.upperBound)
        } else if let aside = aside(of: figure) {
            (start, end) = (aside.lowerBound, aside.upperBound)
        } else if name.contains(figure.phrase.numbers.lowerBound) {
            (start, end) = (name.lowerBound, max(name.upperBound, figure.end))
        } else if isAround(figure) {
            (start, end) = (figure.phrase.tokens.lowerBound, figure.end)
        } else if isOfVictims(figure) {
            (start, end) = (figure.phrase.tokens.lowerBound, self.start)
        } else if isRelative(name.upperBound..<max(name.upperBound, figure.phrase.tokens.lowerBound), figure) {
            // "Never did so many die as in the attack, which killed 31"
            start = name.upperBound
            end = relativeEnd(of: figure)
        }
        let harm = figure.phrase.tokens.upperBound..<max(figure.phrase.tokens.upperBound, figure.end)
        return !(start..<max(start, end)).contains { index in
            isRumour(index)
                || !tokens[index].roles.isDisjoint(with: [.reserve, .revision]) && tokens[index].month == 0
                    && bears(index, on: figure) && !isNumber(index) && !name.contains(index) && !isSpan(index)
                    && !(harm.contains(index) && ["not", "never", "without"].contains(tokens[index].word))
                    && !isTimeWord(index, after: figure) && !isAside(index, before: figure)
                    && !isRaised(index, to: figure)
        }
    }

    /// "wreaths are laid for the eleven people killed in the attack": whatever is said of them.
    private func isDefinite(_ figure: FoundFigure) -> Bool {
        guard isDirect(figure) else { return false }
        let number = figure.phrase.tokens
        // "The deaths of 31 residents in the attack"
        if figure.form == .toll {
            return tokens[number.lowerBound - 1].roles.contains(.possessive)
                && tokens[number.lowerBound - 3].roles.contains(.definite)
        }
        return tokens[number.lowerBound - 1].word == "the"
            && (tokens[number.upperBound].roles.contains(.everybody) || isOfTheDead(figure)
                || figure.end == number.upperBound + 1)
    }

    /// "the 90 inmates who died in the riot", "all of the 31 who were killed in the attack"
    func isOfTheDead(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens
        let start = number.lowerBound
        return isDirect(figure) && has(.personal, in: number.upperBound..<max(number.upperBound, figure.end))
            && (tokens[start - 1].roles.contains(.definite)
                || tokens[figure.phrase.numbers.lowerBound - 1].word == "all")
    }

    /// "was, with 31 dead, the worst": between commas of its own.
    private func aside(of figure: FoundFigure) -> Range<Int>? {
        let with = figure.phrase.tokens.lowerBound - 1
        guard tokens[with].word == "with", tokens[with - 1].isMark(","), with > name.upperBound,
            tokens[figure.end].isMark(",")
        else { return nil }
        return with..<figure.end
    }

    /// "raised the death toll to 31": the number that a toll has from now on.
    private func isRaised(_ index: Int, to figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        return ["raised", "raise", "raises", "revised", "updated", "corrected"].contains(tokens[index].word)
            && index < number && tokens[number - 1].word == "to" && (index..<number).contains { has(.toll, at: $0) }
    }

    /// "cost the two sides together 31"
    private func isOfBoth(_ index: Int) -> Bool {
        tokens[index].word == "together"
            && tokens[max(0, index - 3)..<index].contains { ["two", "both"].contains($0.word) }
    }

    /// Whether a word that denies or supposes says it of a figure: in its own stretch, or of all that follows.
    private func bears(_ index: Int, on figure: FoundFigure) -> Bool {
        if isConceded(index, before: figure) || isOfBoth(index) { return false }
        if tokens[index].roles.contains(.doubt) { return true }
        if tokens[index].roles.contains(.revision), index < figure.phrase.tokens.lowerBound { return true }
        return stretch(of: figure).contains(index) && !isProspect(index, of: figure)
    }

    /// "Although the first reports spoke of few, the attack killed 31": in a clause that the event's own sets aside.
    private func isConceded(_ index: Int, before figure: FoundFigure) -> Bool {
        role == .subject && start > range.lowerBound && tokens[start - 1].isMark(",") && index < start
            && figure.phrase.tokens.lowerBound >= name.upperBound
            && tokens[range.lowerBound].roles.contains(.concession)
    }

    /// "31 would die": told of what was still to come, and not supposed.
    private func isProspect(_ index: Int, of figure: FoundFigure) -> Bool {
        guard tokens[index].roles.contains(.prospect), role == .subject || role == .scene else { return false }
        let verb = (index + 1..<tokens.count).first { !tokens[$0].word.ends(in: "ly") }
        return verb == figure.verb || verb == figure.end - 1
    }

    /// From the mark or conjunction before a figure to the one after it.
    private func stretch(of figure: FoundFigure) -> Range<Int> {
        let number = figure.phrase.tokens
        let start =
            (range.lowerBound..<max(range.lowerBound, number.lowerBound)).last { isEdge($0) } ?? range.lowerBound
        let end = max(number.upperBound, figure.end)
        let stop = (end..<max(end, range.upperBound)).first { isEdge($0) } ?? max(end, range.upperBound)
        return start..<max(start, stop)
    }

    private func isEdge(_ index: Int) -> Bool {
        if case .mark = tokens[index].kind {
            return !tokens[index].isMark("-") && !tokens[index].isMark("'") && !tokens[index].isMark("$")
        }
        return tokens[index].roles.contains(.conjunction)
    }

    /// "early on Sunday", "with no injuries", "during the annual fair": said of the time, or of other harm.
    private func isTimeWord(_ index: Int, after figure: FoundFigure) -> Bool {
        let next = tokens[index + 1]
        switch tokens[index].word {
        case "early":
            return next.weekday > 0 || next.word == "on" && tokens[index + 2].weekday > 0 || next.month > 0
                || next.roles.contains(.partOfDay)
                || next.roles.contains(.duration) || next.word == "this"
        // "Within minutes of the first volley, the attack"
        case "first": return tokens[index - 1].word != "at" && isOfThing(next)
        // "the lower town"
        case "lower": return isOfThing(next)
        // "was then, with 31 dead,"
        case "then" where tokens[index + 1].isMark(","): return tokens[index - 1].traits.contains(.copula)
        case "previous", "earlier": return next.roles.contains(.duration) || next.word == "that"
        // "By then fourteen had been shot", "The troops then opened fire": not "then put at"
        case "then":
            let isOfCount = [tokens[index - 1], next].contains {
                !$0.roles.isDisjoint(with: [.tollLink, .report, .hearsay])
            }
            return tokens[index - 1].word == "by" || !isOfCount
        case "no": return ["injuries", "deaths", "casualties", "fatalities", "injury"].contains(next.word)
        case "annual": return index > max(name.upperBound, figure.end) && !next.roles.contains(.toll)
        default: return false
        }
    }

    /// Whether an adjective is of a thing, and not of a count: "the lower town", but not "the lower figure".
    private func isOfThing(_ noun: Token) -> Bool {
        let isOfTelling =
            !noun.traits.isDisjoint(with: .topic) || !noun.roles.isDisjoint(with: [.teller, .report, .toll])
        return noun.kind == .word && !isOfTelling && noun.roles.isEmpty
            && !["count", "tally", "figures", "figure", "estimate", "news", "bulletin", "number", "total"]
                .contains(noun.word)
    }

    /// "in less than an hour", "more than $22 million"
    private func isSpan(_ index: Int) -> Bool {
        tokens[index].word == "than" && ["less", "more"].contains(tokens[index - 1].word)
            && (tokens[index + 1..<index + 3].contains { $0.roles.contains(.duration) }
                || tokens[index + 3].roles.contains(.duration)
                || tokens[index + 1..<index + 3].contains { $0.isMark("$") })
    }
}
