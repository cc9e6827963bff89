import Language

/// How a figure is tied to the event of its clause.
extension EventClause {
    /// Whether a figure is said of the event.
    func ties(_ figure: FoundFigure, continues: Bool) -> Bool {
        let number = figure.phrase.tokens
        if isOfOthers(figure) { return false }
        guard range.contains(number.lowerBound) else { return isSoleElsewhere(figure) }
        if isOfAnother(before: number.lowerBound) || isContrasted(number.lowerBound) { return false }
        if isReference, role != .barred { return true }
        if isSaidFirst(figure) || isTrailing(figure) || isAround(figure) && role != .barred { return true }
        if figure.form == .count { return tiesCount(figure) }
        if isStillSo(figure, continues: continues) || isWithin(figure) || isFronted(figure) { return true }
        if isSole(figure) || isAfterwards(figure) { return true }
        if number.lowerBound >= name.upperBound || name.isEmpty { return tiesAfter(figure, continues: continues) }
        return tiesBefore(figure, continues: continues)
    }

    /// "One of the worst fires of its time, it killed 31": what the event is, before the pronoun that stands for it.
    private func isSaidFirst(_ figure: FoundFigure) -> Bool {
        guard let verb = figure.verb, tokens[verb - 1].roles.contains(.pronoun), tokens[verb - 2].isMark(","),
            verb - 2 >= name.upperBound, !name.isEmpty, !hasOthers, role != .barred
        else { return false }
        return !(range.lowerBound..<verb - 2).contains { Self.isVerb(tokens[$0]) || has(.elsewhen, at: $0) }
    }

    /// "the shell that struck the market at Vale, killing 31": right after the event, whatever part it has in its clause.
    private func isTrailing(_ figure: FoundFigure) -> Bool {
        let before = figure.phrase.tokens.lowerBound - 1
        // ", leaving 31 dead"
        let verb = figure.verb ?? before
        guard tokens[verb].word.ends(in: "ing"), figure.verb != nil || tokens[before].roles.contains(.inclusive),
            verb > name.upperBound, !name.isEmpty,
            tokens[verb - 1].isMark(","), role != .barred, !hasOthers
        else { return false }
        let place = name.upperBound..<verb - 1
        return place.isEmpty || isPlace(place)
    }

    /// "murdered 62 people (university attack)": a name in brackets, of which the whole sentence tells.
    var isReference: Bool {
        !name.isEmpty && start > range.lowerBound && tokens[start - 1].isMark("(")
            && tokens[name.upperBound].isMark(")")
    }

    /// "Six bodies were found after the blast, but the sheriff said there were about 60 dead": in a clause set against that
    /// of the event.
    private func isContrasted(_ number: Int) -> Bool {
        guard role == .aftermath || role == .subject && number < start else { return false }
        let between = number > name.upperBound ? name.upperBound..<number : number..<max(number, start)
        return between.contains { tokens[$0].isMark(",") && tokens[$0 + 1].word == "but" }
    }

    /// A figure after the name.
    private func tiesAfter(_ figure: FoundFigure, continues: Bool) -> Bool {
        let number = figure.phrase.tokens
        let isPast = predicate <= number.lowerBound
        let between = name.upperBound..<number.lowerBound
        let opening = name.isEmpty ? ReadSentence.opening(of: tokens) : name.upperBound
        let rest = (isPast ? max(opening, predicate) : opening)..<max(opening, number.lowerBound)
        let isItsOwn = isRelative(between, figure) || isRelativeAfterSetting(figure) || isOfName(figure)
        // "killing 31 in a stampede": how the event did it
        let isHow = figure.verb.map { tokens[$0].word.ends(in: "ing") } ?? false
        let stop =
            isItsOwn
            ? relativeEnd(of: figure)
            : isHow
                ? max(rest.lowerBound, figure.end)
                : (min(figure.end, range.upperBound)..<range.upperBound).first { isStop($0) } ?? range.upperBound
        guard !hasOther(in: rest.lowerBound..<stop), !has(.elsewhen, in: rest), !has(.personal, in: rest)
        else { return false }
        // "a bombing forty miles from the site of the attack, in which 31 died"
        if isItsOwn { return role != .possessor || !hasOthers }
        if figure.verb != nil, isOneOfSeveral(between) { return false }
        // "the scene of the attack is a mile from the hall where 31 died"
        if role != .subject, !isWhere(figure), rest.contains(where: { tokens[$0].word == "where" }) { return false }
        switch role {
        case .subject, .scene: break
        case .lead: if !isCaused, figure.verb == nil, !has(.effect, at: number.lowerBound - 1) { return false }
        case .aftermath where has(.personal, in: range.lowerBound..<start): return false
        // "the riots that followed the attack resulted in 31 deaths"
        case .aftermath where tokens[start - 1].roles.contains(.sequel) && hasOthers: return false
        case .aftermath: if !continues && figure.form != .toll && !isByMeans(figure) { return false }
        case .possessor:
            if figure.form != .toll { return isReported(between, figure) || isCasualties || isByMeans(figure) }
        case .other: return isReported(between, figure)
        case .barred: return false
        }
        guard let verb = figure.verb, [.subject, .lead].contains(role) else { return true }
        return isElided(before: verb) || isTimed(verb)
    }

    /// "the killing of 31 people", "the attack's 31 victims": the number of those whom the name is about.
    func isOfName(_ figure: FoundFigure) -> Bool {
        let distance = figure.phrase.tokens.lowerBound - name.upperBound
        if isWithIts(figure, distance) { return true }
        guard figure.form == .toll else { return false }
        if distance == 2, tokens[name.upperBound].isMark("'") { return true }
        let isDefinite = distance == 2 && tokens[name.upperBound + 1].roles.contains(.definite)
        return (distance == 1 || isDefinite) && tokens[name.upperBound].roles.contains(.possessive)
    }

    /// "the attack and its 31 dead", "the attack, with its 31 dead,"
    private func isWithIts(_ figure: FoundFigure, _ distance: Int) -> Bool {
        guard distance >= 2, [.toll, .state].contains(figure.form), figure.end == figure.phrase.tokens.upperBound + 1,
            tokens[name.upperBound + distance - 1].word == "its"
        else { return false }
        let link = name.upperBound + distance - 2
        return link == name.upperBound && tokens[link].word == "and"
            || tokens[link].word == "with" && (link == name.upperBound || link == name.upperBound + 1)
                && (link == name.upperBound || tokens[link - 1].isMark(","))
    }

    /// "the 31 victims of the attack": whatever is said of them.
    func isOfVictims(_ figure: FoundFigure) -> Bool {
        role == .possessor && figure.form == .toll && figure.end == start - 1
    }

    /// "the 31 people whom the attack had killed"
    func isAround(_ figure: FoundFigure) -> Bool {
        figure.phrase.tokens.upperBound < name.lowerBound && figure.end > name.upperBound && figure.form == .toll
    }

    /// "had in fact killed": whether nothing but an adverb is between the event's auxiliary and its verb.
    private func isAdverbial(_ between: Range<Int>) -> Bool {
        let strange: WordRole = [
            .personal, .relative, .pronoun, .conjunction, .definite, .indefinite, .reserve, .happening, .report,
        ]
        return between.count <= 3
            && between.allSatisfy { tokens[$0].kind == .word && tokens[$0].roles.isDisjoint(with: strange) }
    }

    /// Whether the subject of a verb is the event itself, or what stands for it.
    private func isElided(before verb: Int) -> Bool {
        var index = verb - 1
        // "is thought to have"
        while index > name.upperBound, !tokens[index].roles.contains(.relative),
            !tokens[index].roles.isDisjoint(with: [.auxiliary, .report])
                || ["to", "thought", "known"].contains(tokens[index].word)
                || tokens[index].word.ends(in: "ly") && !tokens[index].traits.contains(.degree)
        {
            index -= 1
        }
        guard index >= name.upperBound else { return true }
        if verb >= predicate, index < predicate { return true }
        if predicate < verb, ["had", "has", "have"].contains(tokens[predicate].word), isAdverbial(predicate + 1..<verb)
        {
            return true
        }
        if isOfEvent(pronoun: index) { return true }
        if case .mark = tokens[index].kind { return true }
        // "came with a car bomb that killed 50": what the bomb did
        if isOfAnother(relative: index) { return isCause }
        return !tokens[index].roles.isDisjoint(with: [.relative, .conjunction, .auxiliary])
    }

    /// "a wave that" after the name
    private func isOfAnother(relative index: Int) -> Bool {
        tokens[index].roles.contains(.relative) && has(.indefinite, in: name.upperBound..<index)
            && !(isDefined && tokens[index - 1].isMark(",")) && !isDefinition(before: index)
    }

    /// "The attack was an act of terrorism that killed 31": what the event was, and nothing else.
    private func isDefinition(before relative: Int) -> Bool {
        guard role == .subject, ["was", "is"].contains(tokens[predicate].word), predicate + 2 < relative,
            tokens[predicate + 1].roles.contains(.indefinite), !["another", "no"].contains(tokens[predicate + 1].word)
        else { return false }
        let strange: WordRole = [.definite, .indefinite, .elsewhen, .aftermath, .report, .tollLink, .reserve, .scene]
        return (predicate + 2..<relative).allSatisfy {
            tokens[$0].kind == .word && tokens[$0].roles.subtracting(.possessive).isDisjoint(with: strange)
                || tokens[$0].roles.contains(.possessive) || tokens[$0].isMark("-")
        }
    }

    /// Whether what the event did is that it brought about something else: "triggered a wave that killed 31".
    private var isCause: Bool {
        ["triggered", "caused", "unleashed", "generated", "produced"].contains(tokens[predicate].word)
    }

    /// Whether a figure is of what the event brought about, which may be a part of all that it did.
    func isOfEffect(_ figure: FoundFigure) -> Bool {
        guard case .verb(let verb) = figure.form, verb > name.upperBound else { return false }
        return isOfAnother(relative: verb - 1)
    }

    /// "the attack, which left 31 dead", "the attack, in which 31 died": whatever part the event has in its own clause.
    func isRelative(_ between: Range<Int>, _ figure: FoundFigure) -> Bool {
        var index = between.lowerBound
        // "the attack (31 dead, 40 wounded)"
        if index < between.upperBound + 1, tokens[index].isMark("(") {
            return !between.contains { tokens[$0].isMark(")") }
        }
        // "which left 34 dead, 78 wounded and more than 900 in custody"
        let isLastOfList = numbers.contains { number in
            number.lowerBound > index && number.upperBound < figure.phrase.tokens.lowerBound
                && figure.phrase.tokens.lowerBound - number.upperBound <= 3 && tokens[number.lowerBound - 1].isMark(",")
        }
        // "The attack – death toll 31 – was"
        if figure.form == .toll, index < between.upperBound, tokens[index].isMark("-"), !tokens[index].isTight {
            return !between.dropFirst().contains { tokens[$0].isMark("-") }
        }
        index = min(max(index, nameEnd), between.upperBound)
        if !tokens[index].isMark(")") { index = min(max(index, pastSetting), between.upperBound) }
        if index < between.upperBound, tokens[index].isMark(")") { index += 1 }
        let hasComma = index < between.upperBound && tokens[index].isMark(",")
        if hasComma { index += 1 }
        if index < between.upperBound, tokens[index].roles.contains(.scene) { index += 1 }
        guard index < between.upperBound else { return false }
        // "known as the attack, it left 31 dead"
        if hasComma, tokens[index].roles.contains(.pronoun) { return true }
        let isTime = hasComma && tokens[index].word == "when"
        guard isTime || tokens[index].roles.contains(.relative) else { return false }
        let commas = (index..<between.upperBound).filter { tokens[$0].isMark(",") }
        guard hasComma, let last = commas.last else { return true }
        if isLastOfList { return true }
        if case .verb(let verb) = figure.form { return verb == last + 1 }
        // "in which 15 people were killed, 43 wounded"
        return last + 1 == figure.phrase.tokens.lowerBound
            && numbers.contains { $0.lowerBound > index && $0.upperBound < last }
    }

    /// "an inquiry into the attack found that 31 had died", "the list of the attack gives 31 deaths"
    private func isReported(_ between: Range<Int>, _ figure: FoundFigure) -> Bool {
        if figure.form == .state, let last = between.last,
            tokens[last].roles.contains(.report)
                || tokens[last].roles.contains(.tollLink) && !tokens[last].roles.contains(.boundary)
        {
            return true
        }
        return between.dropLast().contains {
            tokens[$0].roles.contains(.report) && tokens[$0 + 1].roles.contains(.relative)
        }
    }

    /// A figure before the name.
    private func tiesBefore(_ figure: FoundFigure, continues: Bool) -> Bool {
        if isDirect(figure) { return true }
        if isOtherNumber(after: figure) { return false }
        // "267 deaths on a July night" as the words of the link
        if name.contains(figure.phrase.numbers.lowerBound) { return role != .barred }
        let between = figure.end..<max(figure.end, start - 1)
        // "31 people died after drinking": of what they died
        let isElsewhen = between.contains { has(.elsewhen, at: $0) && !isCauseOfDeath($0, figure) }
        guard !hasOther(in: range.lowerBound..<start), !isElsewhen else { return false }
        // "Not a single arrest was made in the riots"
        let isMade = between.allSatisfy {
            tokens[$0].isMark(",") || tokens[$0].roles.contains(.auxiliary)
                || ["made", "recorded", "reported", "lost"].contains(tokens[$0].word)
        }
        if figure.isNobody, !between.isEmpty { return isMade && role == .scene }
        switch role {
        case .scene: break
        case .aftermath: if !continues { return false }
        // "With 31 dead, the attack …"
        case .subject: return between.count <= 1 && start - figure.end <= 2
        // "the 31 dead of the attack", "reported 29 breaches of the truce"
        case .possessor:
            let number = figure.phrase.tokens.lowerBound
            guard figure.end == start - 1, number > 0 else { return false }
            let isThere = ["were", "was", "only"].contains(tokens[number - 1].word)
            return [.toll, .count].contains(figure.form)
                || figure.form == .state && (tokens[number - 1].roles.contains(.definite) || isThere)
        case .lead, .other, .barred: return false
        }
        // What follows a comma or "and" is another clause, but for one with a figure of its own.
        return between.filter(isStop).allSatisfy { place in
            numbers.contains { $0.lowerBound > place && $0.upperBound <= start }
        }
    }

    /// "Six were killed in the city and 42 as a result of the attack": the number that is the event's own.
    private func isOtherNumber(after figure: FoundFigure) -> Bool {
        numbers.contains { number in
            number.lowerBound > figure.end && number.upperBound < start && start - number.upperBound <= 5
                && tokens[number.lowerBound - 1].word == "and" && tokens[number.upperBound].roles.contains(.boundary)
        }
    }

    /// "killed 31 people in the attack": right before the event, whatever else the clause tells.
    func isDirect(_ figure: FoundFigure) -> Bool {
        role == .scene && figure.end == start - 1 && figure.phrase.tokens.lowerBound < figure.end && !figure.isNobody
            && ["in", "during"].contains(tokens[start - 1].word)
    }

    /// "took place when gunmen killed 31": what happened in it.
    private func isTimed(_ verb: Int) -> Bool {
        guard predicate + 1 < verb, tokens[predicate].roles.contains(.occurrence) else { return false }
        return (predicate + 1..<min(verb, predicate + 4)).contains { tokens[$0].word == "when" }
    }

    /// "Casualties of the storm stand at 31 deaths and 42 injuries"
    private var isCasualties: Bool {
        start - 2 >= range.lowerBound && start - 2 <= range.lowerBound + 1 && tokens[start - 2].word == "casualties"
    }
}
