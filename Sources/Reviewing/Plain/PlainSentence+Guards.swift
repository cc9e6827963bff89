import Language

/// What denies, supposes or moves to another time what a sentence says of its event.
extension PlainSentence {
    /// Whether nothing around a number or date denies, supposes or compares what is said, and no other happening or time is
    /// spoken of.
    ///
    /// - Parameter denials: The words that say that nobody was, as a figure.
    /// - Parameter continues: Whether what is said is also so after the event: people are missing.
    /// - Parameter isCome: Whether it is the date of an event of which only that it happened is said, so that a time named after
    ///   both is another's.
    func isPlain(
        around number: Range<Int>, denying denials: [Range<Int>] = [], continues: Bool = false, isCome: Bool = false
    ) -> Bool {
        guard !hasOtherHappening, !isCompared, !isInApposition(number), !isReserved(around: number, denying: denials),
            !isOneOfMany(counted: number)
        else { return false }
        var own = stretch(around: number)
        // "trois ans après l'attentat, qui a fait 31 morts"
        if isRelative(number) { return !own.contains { tokens.isElsewhen($0) } }
        // ", tras el ataque de Vale, en el que murieron": said of what is before the comma
        let first = tokens[own.lowerBound].roles
        if first.contains(.relative), !first.contains(.definite), own.lowerBound > 1 {
            own = stretch(around: own.lowerBound - 1..<own.lowerBound - 1).lowerBound..<own.upperBound
        }
        let aside = aside(before: number)
        let end = isCome ? max(number.upperBound, subject + 1) : tokens.count
        let between = own.contains(subject) ? own : min(subject, own.lowerBound)..<max(subject, own.upperBound)
        return !tokens.indices.contains { index in
            guard tokens.isElsewhen(index), !aside.contains(index), index < end,
                !(continues && isAftermath(index)), !isSince(index, number), !isAfterwards(index, number)
            else { return false }
            // "1816年6月9日，[条约]签订一年后，"
            if isPostpositional, index > subject, number.upperBound <= subject, index < subject + 6,
                stretch(around: subject..<subject).contains(index)
            {
                return true
            }
            return between.contains(index)
                || !own.contains(subject) && index < subject && stretch(around: index..<index).contains(subject)
        }
    }

    /// "2007年全国事故共造成2722人死亡，其中[事故]": the event is one of those that a number before it is of.
    private func isOneOfMany(counted number: Range<Int>) -> Bool {
        number.upperBound <= subject && tokens[number.upperBound..<subject].contains { $0.roles.contains(.part) }
            && isWithoutSpaces
    }

    /// ", das auf einen Fehler nach dem Umbau zurückging,": the clause that only describes the event, where a number comes after it.
    private func aside(before number: Range<Int>) -> Range<Int> {
        description.upperBound <= number.lowerBound ? description : 0..<0
    }

    /// "neben dem Fahrer": one who is counted apart; "neben 90 Verletzten" only says what else there was.
    private func isBesides(_ index: Int) -> Bool {
        tokens[index].roles.contains(.besides)
            && !numbers.contains { number in
                isPostpositional && !isWithoutSpaces
                    ? (0...2).contains(index - number.tokens.upperBound)
                    : (1...2).contains(number.tokens.lowerBound - index)
            }
    }

    /// "杀死60人后自杀", "mató a 16 antes de ser abatido": what was done next, after those who are counted.
    func isAfterwards(_ index: Int, _ number: Range<Int>) -> Bool {
        if tokens[index].roles.contains(.upTo) { return index >= max(number.upperBound, subject) }
        return isWithoutSpaces && tokens[index].roles.contains(.aftermath)
            && (0...2).contains(index - number.upperBound)
    }

    /// "das schwerste seit dem Krieg": what is said at the end of how rare the event was.
    private func isSince(_ index: Int, _ number: Range<Int>) -> Bool {
        guard index > subject, index >= number.upperBound else { return false }
        let start = tokens[subject...index].lastIndex { $0.entry.dateRoles.contains(.since) }
        return start.map { $0 > subject && $0 >= number.upperBound } ?? false
    }

    /// "Noch liegen 15 Verletzte im Krankenhaus": whether it is told how many still are so.
    var tellsWhatStillIs: Bool { tokens.contains { $0.roles.contains(.still) } }

    /// Whether the event is only what came before what is told: "nach dem [Anschlag]".
    var isLaterThanEvent: Bool { tokens.indices.contains { tokens.isElsewhen($0) && isAftermath($0) } }

    /// "nach dem [Unglück]", "[地震]发生后": right after the event, and not years after it.
    private func isAftermath(_ index: Int) -> Bool {
        guard tokens[index].roles.contains(.aftermath) else { return false }
        if index == subject + 1 { return true }
        guard index < subject, tokens[(index + 1)..<subject].allSatisfy({ $0.roles.contains(.definite) }) else {
            return false
        }
        return index == 0 || !tokens[index - 1].roles.contains(.duration)
    }

    /// Whether a number is in the relative clause that follows the event.
    func isRelative(_ number: Range<Int>) -> Bool {
        let start = subject + 2
        guard start < number.lowerBound, tokens[start - 1].isMark(","), tokens[start].roles.contains(.relative) else {
            return false
        }
        return !tokens[start..<number.lowerBound].contains { $0.isMark(",") || $0.isMark(";") }
    }

    /// Whether a word denies or supposes what is said of a number; not ", aber vielleicht waren es mehr" after it.
    private func isReserved(around number: Range<Int>, denying denials: [Range<Int>]) -> Bool {
        let end = stretch(around: number).upperBound
        // "El crimen, cometido el 3 de mayo, sigue sin resolver"
        let (isAside, aside) = (isDateInAside(number), aside(before: number))
        return tokens.indices.contains { index in
            guard tokens[index].roles.contains(.reserve) || isBesides(index), tokens[index].entry.month == 0,
                !isOfNumber(index),
                !aside.contains(index)
            else { return false }
            if index + 1 < tokens.count, tokens[index + 1].isSuperlative { return false }
            if isDenial(index, denials) { return false }
            // ", a pesar de las advertencias": what was done nevertheless
            guard index >= end else { return true }
            if isAside { return false }
            return !tokens[index].roles.contains(.concession)
                && !tokens[end..<index].contains {
                    $0.isMark(";") || $0.roles.contains(.concession) && !$0.roles.contains(.reserve)
                }
        }
    }

    /// Whether a date is in commas right after the event, or after its colon.
    private func isDateInAside(_ number: Range<Int>) -> Bool {
        guard dates.contains(where: { $0.tokens == number }), subject + 1 < number.lowerBound else { return false }
        let own = stretch(around: number)
        return own.lowerBound == subject + 2 && (tokens[subject + 1].isMark(",") || tokens[subject + 1].isMark(":"))
    }

    /// "La banda, autora del [atentado], mató a 850 personas": the event only says who did something.
    private func isInApposition(_ number: Range<Int>) -> Bool {
        guard subject > 3, subject + 1 < number.lowerBound, tokens[subject + 1].isMark(","),
            let start = tokens[max(0, subject - 5)..<subject].lastIndex(where: { $0.isMark(",") }), start > 0
        else { return false }
        let inside = tokens[(start + 1)..<subject]
        return tokens[start + 1].isUnknown && inside.contains { !$0.roles.isDisjoint(with: [.possessive, .ownDay]) }
    }

    /// Whether a word only denies that anybody was: the `ne` of "il ne fit aucun mort".
    private func isDenial(_ index: Int, _ denials: [Range<Int>]) -> Bool {
        if denials.contains(where: {
            $0.contains(index) || $0.upperBound == index && tokens[index].roles.contains(.rest)
        }) {
            return true
        }
        guard tokens[index].roles.contains(.doubt) else { return false }
        // "ne laissa que 25 survivants"
        if tokens[(index + 1)...].prefix(4).contains(where: { $0.roles.contains(.inclusive) && $0.entry.hedge != nil })
        {
            return true
        }
        let clause = stretch(around: index..<index + 1)
        return denials.contains { clause.contains($0.lowerBound) }
    }

    /// "mehr als beim Anschlag", "سے کہیں زیادہ": whether the event is only what something is compared with.
    private var isCompared: Bool {
        guard subject > 0 || subject + 1 < tokens.count else { return false }
        if subject + 1 < tokens.count, tokens[subject + 1].entry.hedgeAfter != nil { return true }
        let before = tokens[max(0, subject - 3)..<subject]
        return before.contains { $0.roles.contains(.comparison) }
            && before.drop { !$0.roles.contains(.comparison) }.dropFirst().allSatisfy {
                !$0.isUnknown && $0.entry.number == nil
            }
    }

    /// From the mark or conjunction before some tokens to the one after them.
    private func stretch(around number: Range<Int>) -> Range<Int> {
        let start = tokens[..<number.lowerBound].lastIndex(where: isEdge).map { $0 + 1 } ?? 0
        let end = tokens[number.upperBound...].firstIndex(where: isEdge) ?? tokens.count
        return min(start, number.lowerBound)..<end
    }

    /// Whether a token divides what is said: a comma, "und", the "و" of "وقتل".
    func isEdge(_ token: PlainToken) -> Bool {
        [",", ";", ":"].contains { token.isMark($0) } || token.roles.contains(.conjunction)
            || token.isJoined && (token.entry.verb != nil || token.roles.contains(.occurrence))
    }
}

extension [PlainToken] {
    /// Whether a word says that something was at another time than that of the event.
    func isElsewhen(_ index: Int) -> Bool {
        indices.contains(index) && self[index].roles.contains(.elsewhen) && !isBeforeHour(index) && !isDirection(index)
            && !isLength(index) && !isBegin(index)
    }

    /// "desde el 3 de mayo": since when it lasted.
    private func isBegin(_ index: Int) -> Bool {
        self[index].roles.contains(.dayLead) && index + 1 < count && self[index + 1].digits != nil
    }

    /// "kurz vor Mitternacht": another time of the same day.
    private func isBeforeHour(_ index: Int) -> Bool {
        self[(index + 1)...].prefix(2).contains { $0.roles.contains(.hour) }
    }

    /// "von Vale nach Harrow": where to.
    private func isDirection(_ index: Int) -> Bool {
        guard index >= 2, index + 1 < count, self[index + 1].isUnknown, self[index - 1].isUnknown else { return false }
        let start = self[..<index].last { !$0.isUnknown }
        return start?.roles.contains(.ownDay) ?? false
    }

    /// ", tras 69 años de calma,": how long it had been, between commas.
    private func isLength(_ index: Int) -> Bool {
        guard index > 0, index + 2 < count, self[index - 1].isMark(","), self[index].roles.contains(.aftermath),
            self[index + 1].digits != nil || self[index + 1].entry.number != nil,
            self[index + 2].roles.contains(.duration)
        else { return false }
        let rest = self[(index + 3)...].prefix { !$0.isMark(",") }
        return rest.endIndex < count && rest.allSatisfy { !$0.isName }
    }
}
