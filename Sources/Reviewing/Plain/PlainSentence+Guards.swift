import Language

/// What denies, supposes or moves to another time what a sentence says of its event.
extension PlainSentence {
    /// Whether nothing around a number or date denies, supposes or compares what is said, and no other happening or time is
    /// spoken of.
    func isPlain(around number: Range<Int>) -> Bool {
        guard !hasOtherHappening, !isReserved(around: number) else { return false }
        var own = stretch(around: number)
        // "trois ans après l'attentat, qui a fait 31 morts"
        if isRelative(number) { return !own.contains { tokens.isElsewhen($0) } }
        // ", tras el ataque de Vale, en el que murieron": said of what is before the comma
        let first = tokens[own.lowerBound].roles
        if first.contains(.relative), !first.contains(.definite), own.lowerBound > 1 {
            own = stretch(around: own.lowerBound - 1..<own.lowerBound - 1).lowerBound..<own.upperBound
        }
        let between = own.contains(subject) ? own : min(subject, own.lowerBound)..<max(subject, own.upperBound)
        return !tokens.indices.contains { index in
            guard tokens.isElsewhen(index) else { return false }
            return between.contains(index)
                || !own.contains(subject) && index < subject && stretch(around: index..<index).contains(subject)
        }
    }

    /// Whether a number is in the relative clause that follows the event.
    private func isRelative(_ number: Range<Int>) -> Bool {
        let start = subject + 2
        guard start < number.lowerBound, tokens[start - 1].isMark(","), tokens[start].roles.contains(.relative) else {
            return false
        }
        return !tokens[start..<number.lowerBound].contains { $0.isMark(",") || $0.isMark(";") }
    }

    /// Whether a word denies or supposes what is said of a number; not ", aber vielleicht waren es mehr" after it.
    private func isReserved(around number: Range<Int>) -> Bool {
        let end = stretch(around: number).upperBound
        return tokens.indices.contains { index in
            guard tokens[index].roles.contains(.reserve), tokens[index].entry.month == 0, !isOfNumber(index) else {
                return false
            }
            if index + 1 < tokens.count, tokens[index + 1].isSuperlative { return false }
            // ", a pesar de las advertencias": what was done nevertheless
            guard index >= end else { return true }
            return !tokens[index].roles.contains(.concession)
                && !tokens[end..<index].contains {
                    $0.isMark(";") || $0.roles.contains(.concession) && !$0.roles.contains(.reserve)
                }
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
            && !isLength(index)
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
