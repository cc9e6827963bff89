import Language

/// What is said of a place within the event, so that it counts only some.
extension PlainSentence {
    /// Whether a place within the event is named before a number: "In der Stadt …", "映秀镇有…".
    func isOfAPlace(before number: Int, _ lexicon: PlainLexicon) -> Bool {
        if lexicon.language.writing.isWithoutSpaces {
            return subject < number && tokens[subject..<number].contains { $0.roles.contains(.scene) }
                || tokens[..<min(subject, number)].contains { $0.roles.contains(.inclusive) }
                || isOfUnknown(number)
        }
        if isOnlyOfAPlace(before: number) || isOfAPlaceNamed(before: number) { return true }
        guard number > 2, subject > 2 else { return false }
        if isPlaceAhead(of: number) { return true }
        guard tokens[0].roles.contains(.scene) else { return false }
        // "Bei dem schweren Anschlag starben": the place is the event.
        let isBeforeEvent =
            subject > number
            || tokens[1..<subject].contains {
                $0.entry.verb != nil || !$0.roles.isDisjoint(with: [.occurrence, .auxiliary])
            }
        guard isBeforeEvent else { return false }
        let isOther = dates.contains { $0.tokens.lowerBound <= 2 } || numbers.contains { $0.tokens.lowerBound <= 2 }
        return !isOther && tokens[1].kind == .word
    }

    /// "，波希米亚有17人死亡": whether a name is directly before "there were" and a number.
    private func isOfUnknown(_ number: Int) -> Bool {
        guard number > 0, let hedge = tokens[number].entry.hedge, hedge.meaning == nil,
            tokens[number].roles.isEmpty
        else { return false }
        return tokens[number - 1].isUnknown
    }

    /// ", wo 17 Menschen starben": of a place that was named last.
    private func isOfAPlaceNamed(before number: Int) -> Bool {
        guard subject + 2 < number else { return false }
        return tokens[(subject + 3)..<max(subject + 3, number)].contains { $0.roles.contains(.wherein) }
    }

    /// "Allein in der Schule starben", "صرف اسکول میں 12": a place after "only".
    private func isOnlyOfAPlace(before number: Int) -> Bool {
        guard let only = tokens[..<number].lastIndex(where: { $0.roles.contains(.inclusive) }) else { return false }
        let place = tokens[(only + 1)..<number].prefix(4)
        return place.contains { $0.roles.contains(.scene) }
            && place.contains { $0.isUnknown || $0.roles.contains(.label) }
    }

    /// "Dans un seul village, le séisme fit 12 morts"
    private func isPlaceAhead(of number: Int) -> Bool {
        guard let start = tokens.prefix(2).firstIndex(where: { $0.roles.contains(.scene) }),
            let end = tokens[..<min(subject, number)].firstIndex(where: { $0.isMark(",") }), end > start + 1
        else { return false }
        let phrase = start + 1..<end
        let time: WordRole = [.partOfDay, .duration, .hour, .toll]
        let isTime =
            phrase.contains { !tokens[$0].roles.isDisjoint(with: time) || tokens[$0].entry.weekday > 0 }
            || dates.contains { $0.tokens.lowerBound < end } || numbers.contains { $0.tokens.lowerBound < end }
        return !isTime && phrase.contains { tokens[$0].isUnknown }
    }
}
