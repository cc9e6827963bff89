import Language

/// Figures that are the event's because nothing else happens in its clause.
extension EventClause {
    /// Whether a figure can be of no other happening: the event is what the clause tells of, or where or when it happens.
    func isSole(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens
        // "The outbreak killed 31 people before a campaign brought it under control"
        if role == .subject, let verb = figure.verb, verb == predicate, !figure.isNobody, !name.isEmpty,
            let end = (figure.end..<range.upperBound).first(where: { ["before", "until"].contains(tokens[$0].word) }),
            !hasOther(in: range.lowerBound..<end)
        {
            return true
        }
        guard !hasOthers, !figure.isNobody, !name.isEmpty, isTeller else { return false }
        let between =
            number.lowerBound >= name.upperBound
            ? (role == .subject ? max(name.upperBound, min(predicate, number.lowerBound)) : name.upperBound)..<number
                .lowerBound
            : figure.end..<max(figure.end, start - 1)
        if role == .subject, let verb = figure.verb, verb == predicate { return true }
        // "carried out the attack, and all six were killed": said of others
        if role == .other {
            let isHow = figure.verb.map { tokens[$0].word.ends(in: "ing") } ?? (figure.form == .toll)
            let isJoined = between.contains {
                has(.conjunction, at: $0) && !tokens[$0 + 1].isCapitalised && !tokens[$0 + 1].word.ends(in: "ing")
            }
            guard isHow, number.lowerBound >= name.upperBound, !isJoined else { return false }
        }
        guard !isElsewhen(between, figure), !has(.personal, in: between), !isOfAnotherNoun(between) else {
            return false
        }
        guard let verb = figure.verb else { return true }
        return [.scene, .other].contains(role) || tokens[verb].word.ends(in: "ing") || hasOwnSubject(verb)
    }

    /// "soldiers fired into the crowd in the park, and when they withdrew, 31 people had been killed": what is told after the
    /// event, where nothing else happens.
    func isAfterwards(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        guard !hasOthers, figure.form == .state, !figure.isNobody, !name.isEmpty, number > name.upperBound,
            [.other, .possessor, .scene, .subject].contains(role)
        else { return false }
        let between = name.upperBound..<number
        // "In the week of the attack, 31 people were killed"
        if role == .possessor, tokens[start - 2].roles.contains(.duration) { return false }
        guard between.contains(where: { tokens[$0].isMark(",") || tokens[$0].isMark(":") }) else { return false }
        // "all six of them were killed": those who did it
        let isAllOfThem = tokens[figure.phrase.numbers.lowerBound - 1].word == "all" && numbers.count > 1
        let isIncluded = tokens[range.lowerBound..<start].contains { $0.word == "including" }
        let strange: WordRole = [
            .elsewhen, .personal, .relative, .reserve, .revision, .report, .doubt, .suspect,
        ]
        return !isAllOfThem && !isIncluded
            && !(range.lowerBound..<figure.end).contains { index in
                !tokens[index].roles.isDisjoint(with: strange) && tokens[index].month == 0 && !isNumber(index)
                    && !name.contains(index)
                    && (index >= name.upperBound
                        || !tokens[index].roles.isDisjoint(with: [.report, .reserve, .doubt, .suspect]))
            }
    }

    /// "The ferry sank in the storm; 31 died": a figure in another clause, in which nothing else happens.
    func isSoleElsewhere(_ figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        guard !hasOthers, isTeller, figure.verb == nil, figure.form != .count, !range.contains(number), !name.isEmpty
        else { return false }
        let part = number < range.lowerBound ? 0..<range.lowerBound : range.upperBound..<tokens.count
        let strange: WordRole = [.happening, .happenings, .elsewhen, .personal, .reserve, .revision, .duration]
        return !part.contains { index in
            !tokens[index].roles.isDisjoint(with: strange) && tokens[index].month == 0 && !isNumber(index)
                && tokens[index - 1].word != "this"
        }
    }

    /// Whether the event has a part in its clause that makes the clause tell of it.
    private var isTeller: Bool {
        switch role {
        case .subject: return true
        // "On the day of the attack" others may have died.
        case .scene: return start == range.lowerBound || !tokens[start - 1].roles.contains(.possessive)
        // "34 people are dead after the crash", which is not "days after the crash"
        case .aftermath: return start - 2 >= range.lowerBound && !has(.personal, in: range.lowerBound..<start)
        // "carried out the attack, killing 31", "suffered a quake that killed 31"
        case .other: return isEnacted
        case .possessor, .lead, .barred: return false
        }
    }

    /// Whether the event is what somebody did or suffered: "carried out the attack".
    private var isEnacted: Bool {
        let verb =
            tokens[start - 1].traits.contains(.particle) || tokens[start - 1].word == "off" ? start - 2 : start - 1
        return verb >= range.lowerBound && tokens[verb].roles.contains(.enactment)
            && tokens[verb - 1].roles.isDisjoint(with: [.auxiliary, .reserve])
    }

    /// Whether another time is named between: not "since Thursday", nor "after destroying 31 homes", which the event did.
    private func isElsewhen(_ between: Range<Int>, _ figure: FoundFigure) -> Bool {
        between.contains { index in
            guard has(.elsewhen, in: index..<index + 1) else { return false }
            return index + 1 == tokens.count
                || tokens[index + 1].weekday == 0 && figure.verb != index + 1
                    && !tokens[index + 1].roles.contains(.hour)
        }
    }

    /// "a mile from the hall where 31 died": said of something in between.
    private func isOfAnotherNoun(_ between: Range<Int>) -> Bool {
        if let relative = between.last(where: { tokens[$0].roles.contains(.relative) }),
            !(relative + 1..<max(relative + 1, between.upperBound)).contains(where: { tokens[$0].isMark(",") }),
            !Self.isCaused(relative - 1, in: tokens, after: name) || !tokens[relative - 1].roles.contains(.happening),
            !(isDefined && tokens[relative - 1].isMark(",") && tokens[relative + 1].roles.contains(.effect))
        {
            return true
        }
        return isOneOfSeveral(between)
    }

    /// "The attack was an explosion at the mine": which says what it was.
    var isDefined: Bool {
        role == .subject && ["was", "is"].contains(tokens[predicate].word)
            && tokens[predicate + 1].roles.contains(.indefinite)
            && (predicate + 2..<predicate + 6).contains { tokens[$0].roles.contains(.happening) }
    }

    /// ", one of them hit by a shell, killing 2"
    func isOneOfSeveral(_ between: Range<Int>) -> Bool {
        between.dropFirst().contains { tokens[$0].roles.contains(.single) && tokens[$0 - 1].isMark(",") }
    }

    /// Whether the subject of a verb is the event, or what it did: no noun of its own stands between.
    private func hasOwnSubject(_ verb: Int) -> Bool {
        role == .subject && verb == predicate || verb > name.upperBound && tokens[verb - 1].kind != .word
    }
}
