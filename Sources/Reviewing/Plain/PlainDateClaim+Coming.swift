import Language

/// Dates of which a sentence only says that the event was then, so that even a year alone is the event's own.
extension PlainDateClaim.Reading {
    /// Whether the clause of the date says that the event happened, or was brought about.
    var isCome: Bool { clause.contains { has(.coming, $0) } }

    /// "ereignete sich 1985", "ارتكبت المجزرة عام 1985", "der 1658 geschlossene Friede", "发生于2013年".
    var isYearOfComing: Bool {
        guard !isOfAnother, !(clause.contains { $0 < date.lowerBound && tokens.isElsewhen($0) }) else { return false }
        return isAfterVerb || isBeforeVerb || isInHead
    }

    /// The index before the words that lead to the year: "im Jahr", "en", "عام".
    private var beforeLead: Int {
        var place = date.lowerBound - 1
        while place >= 0, date.lowerBound - place <= 4, isLead(place) { place -= 1 }
        return place
    }

    private func isLead(_ index: Int) -> Bool {
        guard !tokens[index].isName, !has(.coming, index), !has(.elsewhen, index), !has(.conjunction, index) else {
            return false
        }
        return !tokens[index].roles.isDisjoint(with: [.dayLead, .duration])
            || tokens[index].entry.dateRoles.contains(.joint)
            || has(.scene, index) && date.lowerBound - index <= 2
    }

    /// "[Event] ereignete sich im Jahr 1985", "[event], ocurrida en 1983,", "وقع [event] عام 2013".
    private var isAfterVerb: Bool {
        var place = beforeLead
        guard place >= 0 else { return false }
        if place == subject {
            let verb = has(.definite, subject - 1) ? subject - 2 : subject - 1
            return has(.coming, verb) && (verb == 0 || !isOfSubject(before: verb))
        }
        // "ereignete sich"
        if !has(.coming, place), has(.coming, place - 1), tokens[place].isUnknown || has(.tollLink, place) {
            place -= 1
        }
        guard has(.coming, place) else { return false }
        // "Signé en 1549, le traité"
        if place == 0 { return isMark(",", date.upperBound) && (1...2).contains(subject - date.upperBound - 1) }
        let between = subject + 1..<max(subject + 1, place)
        guard subject < place, between.count <= 3 else { return false }
        return between.allSatisfy { index in
            isMark(",", index) && index == subject + 1
                || !tokens[index].roles.isDisjoint(with: [.auxiliary, .relative, .finite, .dayLead])
        }
    }

    /// Whether something else is before a verb that the event only follows: "Der Prozess begann …".
    private func isOfSubject(before verb: Int) -> Bool {
        tokens[..<verb].contains { $0.isUnknown || $0.isName }
    }

    /// "[event] 2013 میں ہوا", ", der sich 1985 ereignete", "Der 1658 geschlossene [Friede]".
    private var isBeforeVerb: Bool {
        var verb = date.upperBound
        if has(.dayTail, verb) { verb += 1 }
        guard has(.coming, verb) else { return false }
        if verb + 1 == subject { return has(.definite, date.lowerBound - 1) || date.lowerBound == 0 }
        let lead = subject + 1..<max(subject + 1, date.lowerBound)
        return subject < date.lowerBound && lead.count <= 4
            && lead.allSatisfy { index in
                isMark(",", index) && index == subject + 1 || isLead(index)
                    || !tokens[index].roles.isDisjoint(with: [.auxiliary, .relative, .finite])
                    || tokens[index].word.utf8.count < 5
            }
    }

    /// "2013 ereignete sich der [Anschlag]", "En 2013 tuvo lugar el [atentado]".
    private var isInHead: Bool {
        guard beforeLead < 0, has(.coming, date.upperBound), date.upperBound < subject else { return false }
        let between = date.upperBound + 1..<subject
        return between.count <= 3
            && between.allSatisfy {
                !tokens[$0].roles.isDisjoint(with: [.definite, .auxiliary, .tollLink]) && !has(.possessive, $0)
            }
    }

    /// "Das Unglück war eine Explosion, die sich am 7. Februar ereignete".
    func isInDefinition(_ clause: Range<Int>) -> Bool {
        isDefinition && clause.lowerBound > subject && has(.relative, clause.lowerBound)
            && isMark(",", clause.lowerBound - 1) && clause.contains { has(.coming, $0) }
            && !tokens[subject + 1..<clause.lowerBound - 1].contains { $0.isMark(",") || $0.isMark(";") }
    }
}

extension PlainSentence {
    /// Whether the event is what all that was told before is known as: ", bekannt als [Anschlag]", "，史称[事件]".
    var isNamedAtEnd: Bool {
        let before = tokens[max(0, subject - 2)..<subject]
        guard let name = before.lastIndex(where: { $0.roles.contains(.naming) }) else { return false }
        return tokens[(name + 1)..<subject].allSatisfy { $0.roles.contains(.definite) }
    }
}
