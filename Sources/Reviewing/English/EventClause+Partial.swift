import Language

extension EventClause {
    /// Whether a number that is too small may be of a part: at once, so far, in one place, by the police.
    func mayBePartial(_ figure: FoundFigure, continues: Bool) -> Bool {
        // "the families of the 31 victims of the attack are still waiting"
        if isOfVictims(figure) { return has(.partial, in: figure.phrase.tokens.lowerBound..<start) }
        if isOfEffect(figure) || isOfCaused(figure) || isDirect(figure) && hasOthers { return true }
        // "Seven months after the attack, 31 people are still missing", ", where 31 people died"
        if isStillSo(figure, continues: continues) || isWhere(figure) || isWithin(figure) { return true }
        // "16 people are known to be dead", up to now
        let told = figure.phrase.tokens.upperBound..<max(figure.phrase.tokens.upperBound, figure.end)
        // "31 people have died", up to now
        if told.contains(where: { ["have", "has"].contains(tokens[$0].word) }), !isOver(figure) { return true }
        if has(.hearsay, in: told), told.contains(where: { ["are", "is"].contains(tokens[$0].word) }) { return true }
        // "By six o'clock 44 people had died in the attack"
        if tokens[range.lowerBound].word == "by", figure.phrase.tokens.lowerBound < start { return true }
        let (first, own) = (range.lowerBound, stretchOfCount(figure))
        if isOfWeek(before: figure) || isShared(figure) || isAlsoOfOthers(after: figure) || isRepeated(after: figure)
            || isRestTold(after: figure)
        {
            return true
        }
        // "On the day of the attack, 5 people were also killed in the north"
        let isOfDay = role == .scene && start > first && tokens[start - 1].roles.contains(.possessive)
        if isOfDay, own.contains(where: { tokens[$0].word == "also" }) { return true }
        if isThere(own) || own.contains(where: isStage) { return true }
        let isPart = own.contains {
            has(.partial, at: $0) && !tokens[$0 - 1].isMark("-") && !isNamed($0) && !isSuperlative($0)
                && !isPartOfDay($0)
                && !isRecent($0) && !isAside($0, before: figure)
                && !(tokens[$0].word == "own" && ["life", "lives"].contains(tokens[$0 + 1].word))
        }
        let isOfForces = own.contains { isForce($0) && !isAside($0, before: figure) }
        if isPart || isOfForces && !continues && !countsCrowd(figure) { return true }
        if isOfMoment(figure, own) || isOfCause(figure) { return true }
        // "Of the town's 29,000 inhabitants"
        if tokens[first].word == "of", first + 1 < range.upperBound, !tokens[first + 1].roles.contains(.definite) {
            return true
        }
        return isInOnePlace(figure) || isPlaced(from: figure.end)
            || (role == .possessor || isByEvent) && isPlaced(from: name.upperBound) || isOfStruck(figure)
            || isPlaced(from: range.lowerBound, before: figure.phrase.tokens.lowerBound)
    }

    /// "The toll was 31 when the search ended"
    private func isOfMoment(_ figure: FoundFigure, _ own: Range<Int>) -> Bool {
        figure.form == .toll && own.contains { ["when", "while", "as"].contains(tokens[$0].word) }
    }

    /// "31 died of smoke"
    private func isOfCause(_ figure: FoundFigure) -> Bool {
        let next = figure.end < start ? figure.end : range.upperBound
        return figure.form != .toll && next + 1 < start && ["of", "from"].contains(tokens[next].word)
            && !has(.personal, in: next..<next + 2)
    }

    /// "31 people have died in a blast": in what takes a moment, so that no more are to come; not "have now died".
    private func isOver(_ figure: FoundFigure) -> Bool {
        let moments: [PackedWord] = ["blast", "explosion", "crash", "collision", "derailment", "collapse", "stampede"]
        return isDirect(figure) && name.contains { moments.contains(tokens[$0].word) }
            && !(figure.phrase.tokens.upperBound..<start).contains { tokens[$0].word == "now" }
    }

    /// The "Third" of "the Third Battalion"
    private func isNamed(_ index: Int) -> Bool {
        index > range.lowerBound && tokens[index].isCapitalised && tokens[index + 1].isCapitalised
    }

    /// "Soldiers massacred 94 unarmed villagers": not those whom forces are after.
    private func countsCrowd(_ figure: FoundFigure) -> Bool {
        let noun = figure.phrase.tokens.upperBound
        return (noun...noun + 1).contains { tokens[$0].roles.contains(.crowd) }
    }

    /// Police or soldiers, but not those of "Police say that 31 people died", who only tell it.
    private func isForce(_ index: Int) -> Bool {
        has(.responder, at: index) && !has(.report, at: index + 1) && !numbers.contains { $0.upperBound == index }
    }

    /// The words that can make a count one of a part.
    private func stretchOfCount(_ figure: FoundFigure) -> Range<Int> {
        if isOfName(figure) { return name.upperBound..<figure.end }
        if isOfTheDead(figure) { return figure.phrase.tokens.lowerBound..<name.upperBound }
        // "The tent was gone within minutes; 67 people had lost their lives"
        let number = figure.phrase.tokens.lowerBound
        if !range.contains(number) { return min(number, figure.end)..<max(number, figure.end) }
        let stop = (max(figure.end, name.upperBound)..<max(range.upperBound, figure.end)).first { isStop($0) }
        // "In the early hours of 28 September 1994 the sinking …": said of the day, not of the count.
        let day = dates.first {
            $0.upperBound <= min(start, figure.phrase.tokens.lowerBound) && tokens[range.lowerBound].word != "by"
        }
        // "the wave took twelve minutes to reach the town, and the flood drowned 400"
        let joint =
            role == .subject && number > name.upperBound
            ? (range.lowerBound..<start).last {
                ["and", "but"].contains(tokens[$0].word) && tokens[$0 - 1].isMark(",")
            } : nil
        let opening = relativeStart(of: figure) ?? day?.upperBound ?? joint ?? range.lowerBound
        return opening..<max(stop ?? range.upperBound, opening)
    }

    /// "triggered floods in the north, killing 31": what one of several effects did.
    private func isOfCaused(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        guard predicate + 2 < number, tokens[predicate].roles.contains(.cause) else { return false }
        return tokens[number - 1].word.ends(in: "ing") && tokens[number - 2].isMark(",")
            && (predicate + 1..<number).contains { tokens[$0].roles.contains(.scene) || tokens[$0].word == "on" }
    }

    /// Where the relative clause of a figure begins; nil if it is in none.
    private func relativeStart(of figure: FoundFigure) -> Int? {
        if isRelativeAfterSetting(figure) { return pastSetting }
        let number = figure.phrase.tokens.lowerBound
        guard number >= name.upperBound else { return nil }
        let between = name.upperBound..<number
        let isBracket = between.first.map { tokens[$0].isMark("(") } ?? true
        return !isBracket && isRelative(between, figure) ? name.upperBound : nil
    }

    /// "38 died in the crash; the men then massacred the others": not all of whom it speaks.
    private func isRepeated(after figure: FoundFigure) -> Bool {
        tokens.indices.dropFirst(max(figure.end, name.upperBound)).contains { index in
            ["massacred", "killed", "murdered", "shot", "executed"].contains(tokens[index].word)
                && ["them", "themselves", "him", "her"].contains(tokens[index + 1].word)
        }
    }

    /// "165 died in the fire, as did two of the crew": not all.
    private func isAlsoOfOthers(after figure: FoundFigure) -> Bool {
        tokens.indices.dropFirst(figure.end).contains { index in
            tokens[index].word == "as" && tokens[index - 1].isMark(",")
                && ["did", "were", "was", "had"].contains(tokens[index + 1].word)
        }
    }

    /// "In the week to 10 September, three deaths were reported in the outbreak"
    private func isOfWeek(before figure: FoundFigure) -> Bool {
        (range.lowerBound..<max(range.lowerBound, figure.phrase.tokens.lowerBound)).contains { index in
            ["week", "weeks", "fortnight", "month", "months", "year"].contains(tokens[index].word)
                && ["to", "ending", "until", "since"].contains(tokens[index + 1].word)
        }
    }

    /// "14 deaths in the attack were reported in Vale and eight in Harrow": of one of several places.
    private func isShared(_ figure: FoundFigure) -> Bool {
        numbers.contains { number in
            number.lowerBound > max(figure.end, name.upperBound) && tokens[number.lowerBound - 1].word == "and"
                && ["in", "at"].contains(tokens[number.upperBound].word) && tokens[number.upperBound + 1].isCapitalised
                && tokens[number.upperBound + 1].month == 0
        }
    }

    /// "killed by the flood"
    private var isByEvent: Bool { role == .scene && start > range.lowerBound && tokens[start - 1].word == "by" }

    /// "The island was struck by the flood, with the loss of 31 lives": what happened in one of its places.
    private func isOfStruck(_ figure: FoundFigure) -> Bool {
        isByEvent && figure.phrase.tokens.lowerBound >= name.upperBound
            && !numbers.contains { $0.upperBound < start && range.contains($0.lowerBound) }
    }

    /// "17 men were killed and the rest were women": not all.
    private func isRestTold(after figure: FoundFigure) -> Bool {
        range.contains { index in
            // "13 died that day and three more in the week that followed"
            let isMore = ["more", "further"].contains(tokens[index].word) && isNumber(index - 1)
            if index > figure.end + 1, isMore, !figure.phrase.tokens.contains(index) { return true }
            return index > figure.end && tokens[index].roles.contains(.rest)
                && tokens[index - 1].roles.contains(.definite)
                // "31 dead, six of them here and the others there": those of the number itself
                && !(figure.end..<index).contains { tokens[$0].word == "of" && tokens[$0 + 1].word == "them" }
        }
    }

    /// "the deadliest and most destructive fire"
    private func isSuperlative(_ index: Int) -> Bool {
        tokens[index].word == "most"
            && !tokens[index - 1].roles.isDisjoint(with: [.definite, .conjunction])
            && tokens[index + 1].kind == .word && tokens[index + 1].roles.isEmpty
            && !tokens[index + 1].word.ends(in: "s")
    }

    /// "on its second day", "in the opening phase": a part of an event.
    private func isStage(_ index: Int) -> Bool {
        let stages: [PackedWord] = ["phase", "stage", "wave", "part", "half"]
        return ["second", "third", "fourth", "fifth", "opening", "final"].contains(tokens[index].word)
            && (tokens[index + 1].roles.contains(.duration) || stages.contains(tokens[index + 1].word))
    }

    /// "12 people have died in Missouri as a result of the storm": of one of its places.
    private func isInOnePlace(_ figure: FoundFigure) -> Bool {
        let place = figure.end
        guard role == .scene, place + 1 < start, ["in", "on"].contains(tokens[place].word),
            tokens[place + 1].isCapitalised
        else {
            return false
        }
        return tokens[place + 1].weekday == 0 && tokens[place + 1].month == 0
    }

    /// "last Friday", "last month": when it was.
    private func isRecent(_ index: Int) -> Bool {
        ["last", "next"].contains(tokens[index].word)
            && (tokens[index + 1].weekday > 0 || tokens[index + 1].roles.contains(.duration))
    }

    /// "on Tuesday evening", which is when all of them were counted; not "by Tuesday evening".
    private func isPartOfDay(_ index: Int) -> Bool {
        guard index > 1, tokens[index - 1].weekday > 0 else { return false }
        return !["by", "until", "till", "before"].contains(tokens[index - 2].word)
    }

    /// "3,000 people there drowned": in one place of several.
    private func isThere(_ indices: Range<Int>) -> Bool {
        indices.contains { index in
            tokens[index].word == "there"
                && (index + 1 == tokens.count || !tokens[index + 1].roles.contains(.auxiliary)
                    || index > indices.lowerBound && tokens[index - 1].roles.contains(.everybody))
        }
    }

    /// "in the lobby", "on the roof", "In Port Vale" in front: a place within the event, which is not the event itself.
    private func isPlaced(from start: Int, before end: Int? = nil) -> Bool {
        guard start + 2 < (end ?? range.upperBound), tokens[start].kind == .word else { return false }
        guard
            [
                "in", "at", "on", "throughout", "within", "inside", "near", "aboard", "outside", "across", "beyond",
                "along", "around",
            ].contains(
                tokens[start].word)
        else {
            return false
        }
        guard !(self.start...name.upperBound).contains(start + 1), !dates.contains(where: { $0.contains(start + 1) }),
            tokens[start + 1].weekday == 0, tokens[start + 2].word != "wake",
            tokens[start + 2].roles.isDisjoint(with: [.duration, .partOfDay])
        else { return false }
        // "In Port Vale", "In one of the villages", "In a village"
        return !tokens[start + 1].roles.isDisjoint(with: [.definite, .single])
            || end != nil && (tokens[start + 1].isCapitalised || tokens[start + 1].roles.contains(.indefinite))
    }
}
