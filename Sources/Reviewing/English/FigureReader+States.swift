import Language

/// What a sentence says was done to those whom a number counts.
extension FigureReader {
    /// "31 were killed", "31 dead", "31 deaths", "31 people lost their lives": where the words for it end.
    func state(behind start: Int, isDirect: Bool, isReduced: Bool) -> (family: Int, end: Int)? {
        var index = skipAside(start)
        let isPlain = index == start
        if isPlain, let family = single(at: index) { return (family, index + 1) }
        if isPlain, isDirect, let family = family(in: \.nouns, index) {
            return families[family].isBareNoun && !meansAll(around: index) ? nil : (family, index + 1)
        }
        let direct = index
        // "of the 96 people who died", all of whom did
        let isRestricted = has(index, .personal) || has(index, .content)
        index = pastAuxiliaries(from: direct)
        // "100 remained missing": so many only then
        if index > direct, ["remain", "remains", "remained"].contains(where: { word(index - 1, $0) }),
            word(index, "missing")
        {
            return nil
        }
        if isReduced, index > direct, !isRestricted || index > direct + 2 { return nil }
        // "were left dead", "were made homeless"
        let isLeftSo = word(index, "left") && family(in: \.states, index + 1) != nil
        if isLeftSo || index > direct && ["left", "made", "rendered", "found"].contains(where: { word(index, $0) }) {
            index += 1
        }
        if let found = phrase(at: index) { return found }
        if isFallen(index) { return families.firstIndex(where: \.isDeath).map { ($0, index + 1) } }
        guard let family = family(in: \.states, index) else { return nil }
        // "12 gunmen killed 31": the number is who did it, not whom it was done to.
        let isNumber = phrases.contains { $0.tokens.contains(index + 1) }
        let isObject = !tokens[index + 1].roles.isDisjoint(with: [.definite, .indefinite, .everybody])
        let isDone = families[family].verbs.contains(tokens[index].word)
        // "560 injured people"
        if isPlain, isDirect, has(index + 1, .everybody) { return (family, index + 2) }
        // "left 31 people trapped 700 metres below"
        let last = phrases.last { $0.tokens.upperBound <= start }
        let isLeft = last.map { has($0.tokens.lowerBound - 1, .inclusive) } ?? false
        if (isNumber || isObject) && isDone && !has(index - 1, .auxiliary) && !isLeft { return nil }
        return isJoined(behind: index) ? nil : (family, index + 1)
    }

    /// "the 27 people whom the fire had killed": what the event did to those who were counted.
    func ofVerb(_ phrase: NumberPhrase, _ noun: (subject: FoundFigure.Subject, end: Int)) -> FoundFigure? {
        guard has(noun.end, .personal) || has(noun.end, .content), !name.isEmpty,
            (noun.end + 1...noun.end + 2).contains(name.lowerBound)
        else { return nil }
        let verb = has(name.upperBound, .auxiliary) ? name.upperBound + 1 : name.upperBound
        guard let family = family(in: \.verbs, verb), !isJoined(behind: verb) else { return nil }
        return FoundFigure(family: family, subject: noun.subject, phrase: phrase, form: .toll, end: verb + 1)
    }

    /// Past "were", "had by then", "are known to have".
    private func pastAuxiliaries(from direct: Int) -> Int {
        var index = direct
        while phrase(at: index) == nil,
            has(index, .auxiliary) || has(index, .prospect) || isManner(index, after: direct) || isToDie(index)
                || index > direct && (has(index, .hearsay) || isByThen(index) || isEver(index))
        {
            index += 1
        }
        return index
    }

    /// "was ever arrested", "Ten years on, 31 people are still missing": later than any count of the first days.
    private func isEver(_ index: Int) -> Bool {
        if word(index, "still") {
            return tokens.prefix(8).contains { ["years", "months", "decades"].contains($0.word) }
        }
        return word(index, "ever") || word(index, "since")
    }

    private func isByThen(_ index: Int) -> Bool {
        word(index, "by") && word(index + 1, "then") || word(index, "then") && word(index - 1, "by")
    }

    /// The family of one of those who are counted: "a single life", "no arrest"; not "a single life sentence".
    func single(at index: Int) -> Int? {
        guard phrases.contains(where: { $0.tokens.upperBound == index && $0.value <= 1 }) else { return nil }
        let next = tokens[index + 1]
        let isWhole = next.kind != .word || !next.roles.isEmpty || next.number != nil
        return isWhole ? family(in: \.singles, index) : nil
    }

    /// "91 bodies had been recovered": so many dead at least.
    func bodies(_ phrase: NumberPhrase) -> FoundFigure? {
        // "The bodies of 31 people were recovered"
        let isOfBodies = word(phrase.tokens.lowerBound - 1, "of") && word(phrase.tokens.lowerBound - 2, "bodies")
        let noun = isOfBodies ? nounEnd(from: phrase.tokens.upperBound) - 1 : phrase.tokens.upperBound
        guard isOfBodies || word(noun, "bodies") || word(noun, "corpses"),
            let death = families.firstIndex(where: \.isDeath)
        else {
            return nil
        }
        // "recovered 38 bodies"
        if ["recovered", "found", "retrieved", "counted"].contains(where: { word(phrase.tokens.lowerBound - 1, $0) }) {
            return FoundFigure(family: death, subject: .group, phrase: phrase, end: noun + 1)
        }
        var verb = noun + 1
        while has(verb, .auxiliary) { verb += 1 }
        let isFound = ["recovered", "found", "retrieved", "pulled", "counted", "dug", "identified", "buried"]
            .contains { word(verb, $0) }
        guard isFound, verb > noun + 1 else { return nil }
        return FoundFigure(family: death, subject: .group, phrase: phrase, end: verb + 1)
    }

    /// "31 soldiers fell at the battle"
    func isFallen(_ index: Int) -> Bool {
        // "fell in the three days of the battle"
        guard word(index, "fell"), has(index + 1, .scene), (index + 2...index + 6).contains(name.lowerBound),
            (index + 2..<name.lowerBound).allSatisfy({ tokens[$0].kind == .word || tokens[$0].digits != nil })
        else { return false }
        return has(index - 1, .responder) || name.contains { tokens[$0].traits.contains(.combat) }
    }

    /// "the 31 to die"
    private func isToDie(_ index: Int) -> Bool {
        word(index, "to") && family(in: \.states, index + 1) != nil
            && phrases.contains { $0.tokens.upperBound == index }
    }

    /// "tragically" of "were tragically murdered", but not "possibly" of "were possibly murdered".
    private func isManner(_ index: Int, after start: Int) -> Bool {
        guard index > start, has(index - 1, .auxiliary), tokens[index].word.ends(in: "ly") else { return false }
        return !tokens[index].traits.contains(.degree) || tokens[index].traits.contains(.harmDegree)
    }

    /// "19 were seriously injured", of whom there may be more
    func isOfDegree(_ state: Range<Int>) -> Bool { state.contains { tokens[$0].traits.contains(.harmDegree) } }

    /// "nearly all of them policemen,"
    private func isOfThem(from start: Int) -> Bool {
        (start..<min(tokens.count, start + 4)).contains { word($0, "of") && word($0 + 1, "them") }
    }

    /// Past "(including 132 children)", ", including 132 children," and ", 132 of them children,".
    func skipAside(_ start: Int) -> Int {
        // "8 people including the bomber were killed"
        if word(start, "including") {
            return tokens[start...].prefix(7).firstIndex { ["was", "were"].contains($0.word) } ?? start
        }
        let closing: Character
        if tokens[start].isMark("(") {
            closing = ")"
        } else if tokens[start].isMark("-"), !tokens[start].isTight {
            closing = "-"
        } else if tokens[start].isMark(","),
            ["including", "among", "most", "mostly", "many"].contains(where: { word(start + 1, $0) })
                || phrases.contains(where: { $0.tokens.lowerBound == start + 1 }) || isOfThem(from: start + 1)
        {
            closing = ","
        } else {
            return start
        }
        guard let end = tokens[(start + 1)...].prefix(14).firstIndex(where: { $0.isMark(closing) }) else {
            return start
        }
        return end + 1
    }
}
