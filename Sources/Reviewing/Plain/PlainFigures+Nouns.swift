import Language

/// What a number counts.
extension PlainFigures {
    /// Everybody, a kind of people, or the harm itself.
    struct Noun {
        /// Of a noun for the harm itself.
        var family: Int?
        var isRest = false
        var scope = PlainFigure.Scope.all
        /// The index after it, or after the number if it is before that.
        var end: Int
        /// Whether it is before the number, as in Chinese, and of how many words.
        var isBefore = false
        var length = 0

        var isKind: Bool { scope != .all }

        /// Nothing that can be counted so.
        static let none = Noun(end: -1)
    }

    /// The most words that name a kind of people.
    private static let longestKind = 4

    /// Nil if it is nothing that can be counted so.
    func noun(of number: PlainNumber) -> Noun? {
        var noun = Noun(end: number.tokens.upperBound)
        takeRest(&noun)
        while has(.measure, noun.end) { noun.end += 1 }
        takeRest(&noun)
        if let family = entry(noun.end)?.noun, isDirect(noun.end) {
            (noun.family, noun.end) = (family, noun.end + 1)
        } else if has(.everybody, noun.end) || has(.partitive, noun.end) && has(.everybody, noun.end + 1) {
            noun.end += has(.everybody, noun.end) ? 1 : 2
            takeKindBefore(number, &noun)
            takeOwnerBefore(number, &noun)
        } else if !isBare(noun.end), entry(noun.end)?.frames.isEmpty ?? true {
            takeKind(number, &noun)
            guard noun.isKind || noun.isRest else { return nil }
        }
        takeRest(&noun)
        return noun
    }

    /// "旅客87人": a kind before the number.
    private func takeKindBefore(_ number: PlainNumber, _ noun: inout Noun) {
        let before = number.tokens.lowerBound - 1
        guard isWithoutSpaces, has(.persons, before) else { return }
        (noun.scope, noun.isBefore, noun.length) = (scope(at: before), true, 1)
    }

    /// "ایک گاؤں کے 12 افراد": whose they are, before the number.
    private func takeOwnerBefore(_ number: PlainNumber, _ noun: inout Noun) {
        let before = number.tokens.lowerBound - 1
        guard isVerbFinal, !isWithoutSpaces, has(.ownTail, before), before > 0, tokens[before - 1].isUnknown else {
            return
        }
        noun.scope = .kind
    }

    private func takeKind(_ number: PlainNumber, _ noun: inout Noun) {
        // "ثلاثة من رجال الشرطة", "une dizaine de fidèles"
        var end = has(.partitive, noun.end) ? noun.end + 1 : noun.end
        // "de sus habitantes"
        if end > noun.end, has(.definite, end) { end += 1 }
        let last = end + Self.longestKind
        var scope: PlainFigure.Scope?
        while end < last, end < tokens.count, tokens[end].isUnknown || has(.persons, end) {
            if has(.persons, end) {
                scope = self.scope(at: end)
                noun.end = end + 1
            }
            end += 1
        }
        guard let scope else { return }
        noun.scope = scope
        takeOwner(&noun)
        if scope == .common, tokens[number.tokens].contains(where: { $0.roles.contains(.inclusive) }) {
            noun.scope = .crowd
        }
        // "27 patients et soignants": all who are there
        if [.kind, .common, .crowd].contains(noun.scope) { takeFurtherKind(&noun) }
    }

    private func takeFurtherKind(_ noun: inout Noun) {
        // "642 Männer, Frauen und Kinder"
        var last = noun.end
        while isMark(",", last), has(.persons, last + 1), !isNumber(last + 1) { last += 2 }
        if last > noun.end { (noun.scope, noun.end) = (noun.scope == .crowd ? .crowd : .common, last) }
        let isJoined = entry(last)?.verb == nil && isJoinedPerson(last)
        guard isJoined || has(.conjunction, last) else { return }
        let next = isJoined ? last : last + 1
        guard has(.persons, next), !isNumber(next) else { return }
        (noun.scope, noun.end) = (noun.scope == .crowd ? .crowd : .common, next + 1)
    }

    /// "315 Einwohner des Stadtteils": whose they are.
    private func takeOwner(_ noun: inout Noun) {
        guard has(.possessive, noun.end) || has(.ownDay, noun.end), !isNumber(noun.end + 1) else { return }
        var end = noun.end + 1
        while end < noun.end + 5, end < tokens.count, tokens[end].isUnknown || has(.definite, end) { end += 1 }
        let isFollowed = has(.auxiliary, end) || entry(end)?.state != nil || isMark(",", end)
        if isFollowed, end > noun.end + 1, !tokens[noun.end..<end].contains(where: \.isName) { noun.end = end }
    }

    private func isJoinedPerson(_ index: Int) -> Bool {
        has(.persons, index) && tokens[index].isJoined
    }

    private func scope(at index: Int) -> PlainFigure.Scope {
        has(.crowd, index) ? .crowd : has(.commonPeople, index) ? .common : .kind
    }

    private func takeRest(_ noun: inout Noun) {
        guard isRest(noun.end) else { return }
        (noun.isRest, noun.end) = (true, noun.end + 1)
    }

    func isRest(_ index: Int) -> Bool { has(.rest, index) }

    /// Whether a noun is not a verb with an object of its own: "120 verletzte" before "31 Menschen".
    private func isDirect(_ index: Int) -> Bool {
        !(index + 1 < tokens.count && numbers.contains { $0.tokens.lowerBound == index + 1 })
    }

    /// Whether a number without a noun ends at a token.
    private func isBare(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        if case .mark = tokens[index].kind { return true }
        // "sechs der Angreifer"
        if tokens[index].roles.isSuperset(of: [.definite, .dayLead]), !isDay(index + 1) { return false }
        let roles = tokens[index].roles
        return !roles.isDisjoint(with: [.auxiliary, .boundary, .conjunction, .dayLead, .tollLink])
            && !has(.partitive, index) || entry(index)?.state != nil
    }

    private func isDay(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        if tokens[index].entry.weekday > 0 || tokens[index].entry.month > 0 { return true }
        switch tokens[index].kind {
        case .ordinal, .date, .number, .name: return true
        default: return false
        }
    }
}
