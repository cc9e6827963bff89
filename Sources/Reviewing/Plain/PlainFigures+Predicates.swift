import Language

/// What became of those who are counted.
extension PlainFigures {
    /// The family of what is said of a number and its noun, and the word that says it.
    func predicate(of group: Group) -> (family: Int, place: Int)? {
        let (number, noun) = (group.number.tokens, group.noun)
        if let family = noun.family { return isJoined(after: noun.end - 1) ? nil : (family, noun.end - 1) }
        let start = noun.isBefore ? number.lowerBound - noun.length : number.lowerBound
        return frame(around: start, noun.end) ?? state(after: noun, isNobody: group.number.isNobody) ?? verb(
            before: start) ?? state(before: start) ?? toll(after: group.noun, from: number.lowerBound)
            ?? (group.number.isNobody ? harm(before: start) : nil)
    }

    /// "wurden getötet", "ont été tuées", "遇难".
    private func state(after noun: Noun, isNobody: Bool) -> (Int, Int)? {
        let start = noun.end
        var index = skipAside(start)
        let isPlain = index == start
        while has(.auxiliary, index) || has(.hearsay, index) || isNobody && has(.doubt, index),
            entry(index)?.state == nil
        {
            index += 1
        }
        if let family = entry(index)?.state, isPlain || index > start { return checked(family, at: index) }
        guard isVerbFinal else { return nil }
        // "der 31 Bergleute, die der Explosion zum Opfer fielen"
        if isMark(",", index), has(.definite, index + 1) { index += 2 }
        for place in index..<max(index, min(tokens.count, index + Self.mostBetween)) {
            if let family = entry(place)?.state { return checked(family, at: place) }
            // ", bei dem Soldaten 642 Zivilisten ermordeten"
            if let family = entry(place)?.verb, !isWithoutSpaces, !tokens[place].word.contains(" "), isEnd(place + 1) {
                return checked(family, at: place)
            }
            guard isWithinClause(place) else { return nil }
        }
        return nil
    }

    /// A state that does not share its number with another, and has no number of its own after it.
    private func checked(_ family: Int, at index: Int) -> (Int, Int)? {
        let hasObject = numbers.contains { $0.tokens.lowerBound == index + 1 }
        return hasObject && !isVerbFinal || isJoined(after: index) ? nil : (family, index)
    }

    private func isWithinClause(_ index: Int) -> Bool {
        let token = tokens[index]
        // "wurden 24 Arbeiter von Soldaten erschossen"
        if has(.persons, index), has(.ownDay, index - 1) { return true }
        switch token.kind {
        case .name, .ordinal, .date: return true
        case .number(let number): return number.isYear
        case .word:
            return token.roles.isDisjoint(with: [.conjunction, .report, .everybody, .persons, .part, .occurrence])
                && token.entry.noun == nil && token.entry.number == nil
        default: return false
        }
    }

    /// Past "(darunter 132 Kinder)" and ", dont 132 enfants,".
    private func skipAside(_ start: Int) -> Int {
        let closing: Unicode.Scalar
        if isMark("(", start) {
            closing = ")"
        } else if isMark(",", start) {
            closing = ","
        } else {
            return start
        }
        guard start + 1 < tokens.count,
            let end = tokens[(start + 1)...].prefix(14).firstIndex(where: { $0.isMark(closing) })
        else { return start }
        let isKnown =
            closing == ")" || has(.part, start + 1) || numbers.contains { $0.tokens.lowerBound == start + 1 }
        return isKnown || isBriefAside(start + 1..<end) ? end + 1 : start
    }

    /// ", die meisten davon Kleingärtner,", ", eux,": nothing that happens, before a verb.
    private func isBriefAside(_ aside: Range<Int>) -> Bool {
        let next = aside.upperBound + 1
        guard has(.auxiliary, next) || entry(next)?.state != nil else { return false }
        return !aside.contains { index in
            has(.conjunction, index) || isNumber(index) || tokens[index].isName || entry(index)?.state != nil
                || entry(index)?.noun != nil || has(.reserve, index)
        }
    }

    /// "nahm die Polizei 87 Personen fest": the two parts of a verb, before and after those who are counted.
    private func frame(around start: Int, _ end: Int) -> (Int, Int)? {
        var opener = start - 1
        while opener >= 0, start - opener <= Self.mostBetween {
            if [",", ";", ":"].contains(where: { isMark($0, opener) }) || has(.conjunction, opener) { return nil }
            if let frames = entry(opener)?.frames, !frames.isEmpty { return closer(of: frames, after: end) }
            opener -= 1
        }
        // "31 Menschen verloren in den Flammen ihr Leben"
        var after = skipAside(end)
        while has(.auxiliary, after), entry(after)?.frames.isEmpty ?? true { after += 1 }
        return entry(after).flatMap { closer(of: $0.frames, after: after + 1) }
    }

    private func closer(of frames: [PlainLexicon.Frame], after end: Int) -> (Int, Int)? {
        // "forderte 19 Opfer"
        if let frame = frames.first(where: { $0.closers.contains(tokens[end - 1].word) }) {
            return (frame.family, end - 1)
        }
        let start = skipAside(end)
        for place in start..<max(start, min(tokens.count, start + Self.mostBetween)) {
            if let frame = frames.first(where: { $0.closers.contains(tokens[place].word) }) {
                let isParticle = tokens[place].word.utf8.count < 5
                return isJoined(after: place) || isParticle && !isEnd(place + 1) ? nil : (frame.family, place)
            }
            if case .mark = tokens[place].kind { return nil }
            if has(.conjunction, place) || isNumber(place) { return nil }
        }
        return nil
    }

    private func isEnd(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        if case .mark = tokens[index].kind { return true }
        return has(.conjunction, index)
    }

    /// "tötete 141", "la mort de 141", "Zahl der Toten stieg auf 141".
    private func verb(before start: Int) -> (Int, Int)? {
        var index = start - 1
        if let family = entry(index)?.verb { return isJoined(before: index) ? nil : (family, index) }
        // "Murieron asfixiados 199 mineros"
        if let manner = entry(index)?.state, entry(index - 1)?.verb == manner { return (manner, index - 1) }
        // "شرد الهجوم 3000 شخص", "tötete ein Schüler zwölf Mitschüler"
        var actor = index
        while start - actor <= 6, isActor(actor) { actor -= 1 }
        if actor < index, let family = entry(actor)?.verb, !isJoined(before: actor) {
            return (family, actor)
        }
        // "转移群众2万人"
        if isWithoutSpaces, has(.everybody, index) || has(.persons, index), let family = entry(index - 1)?.verb {
            return (family, index - 1)
        }
        while index >= 0, start - index <= 12, isLink(index) { index -= 1 }
        if let family = entry(index)?.verb, index < start - 1, tokens[index].word.isPhrase {
            return isJoined(before: index) ? nil : (family, index)
        }
        // "受伤者达248人"
        if isWithoutSpaces, index < start - 1 || has(hedgeAt: start), let family = entry(index)?.noun,
            entry(index)?.state == nil
        {
            return (family, index)
        }
        return toll(at: index, before: start)
    }

    private func has(hedgeAt index: Int) -> Bool { entry(index)?.hedge?.meaning != nil }

    /// "Asciende a 88 la cifra de muertos", "Auf 60 stieg die Zahl der Toten": the toll after its number.
    private func toll(after noun: Noun, from start: Int) -> (Int, Int)? {
        guard noun.end >= start, has(.tollLink, start - 1), !noun.isKind else { return nil }
        var index = noun.end
        while has(.tollLink, index), !has(.definite, index), entry(index)?.verb == nil { index += 1 }
        let isVerbAhead = index > noun.end || start >= 2 && has(.tollLink, start - 2)
        guard isVerbAhead, index - noun.end <= 2 else { return nil }
        let hasArticle = has(.definite, index)
        if hasArticle { index += 1 }
        guard let entry = entry(index) else { return nil }
        if tokens[index].isToll, let family = entry.verb { return (family, index) }
        return hasArticle ? entry.noun.map { ($0, index) } : nil
    }

    /// Whether a token is the event, or names who acts in it, between a verb and its object.
    private func isActor(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), entry(index)?.verb == nil, entry(index)?.state == nil else {
            return false
        }
        // "erschossen SS-Männer 642", "قتلت القوات الحكومية 60"
        let isStrange = !isWithoutSpaces && (tokens[index].isUnknown || isMark("-", index))
        return isOfOccasion(index) || isStrange
            || !tokens[index].roles.isDisjoint(with: [.persons, .neutral, .definite, .indefinite, .pronoun])
                && tokens[index].roles.isDisjoint(with: [.scene, .possessive])
    }

    /// "Zahl der getöteten Zivilisten", "nombre total de morts", "遇难者总数", "زخمیوں کی تعداد": a count of some harm.
    private func toll(at end: Int, before start: Int) -> (Int, Int)? {
        guard end >= 0 else { return nil }
        let floor = tokens[...end].lastIndex { if case .word = $0.kind { false } else { true } }.map { $0 + 1 } ?? 0
        guard floor <= end else { return nil }
        let near = max(floor, end - 4)...end
        let harms = near.filter { harm(at: $0) != nil && !isNumber($0) }
        guard let harm = harms.last, let family = self.harm(at: harm),
            harms.allSatisfy({ self.harm(at: $0) == family }),
            (near.lowerBound..<start).contains(where: { has(.toll, $0) })
        else { return nil }
        let isSimple = near.allSatisfy { index in
            index < harm - 3 || harms.contains(index) || tokens[index].isUnknown
                || !tokens[index].roles.isDisjoint(with: [
                    .toll, .definite, .possessive, .ownDay, .everybody, .tollLink, .auxiliary, .neutral, .occurrence,
                    .persons, .boundary,
                ])
        }
        return isSimple ? (family, harm) : nil
    }

    private func harm(at index: Int) -> Int? { entry(index).flatMap { $0.noun ?? $0.state } }

    /// "Verletzt wurden 120 Menschen", "fueron detenidas 454 personas".
    private func state(before start: Int) -> (Int, Int)? {
        var index = start - 1
        while has(.auxiliary, index) || isOfOccasion(index), entry(index)?.state == nil { index -= 1 }
        guard let family = entry(index)?.state, !taken.contains(index), !isJoined(before: index),
            index < start - 1 || has(.auxiliary, index - 1) && !isVerbFinal || isWithoutSpaces,
            !has(.definite, index - 1),
            !(max(0, index - 3)..<index).contains(where: { has(.part, $0) }),
            !numbers.contains(where: { index - $0.tokens.upperBound < 3 && $0.tokens.upperBound <= index })
        else { return nil }
        return (family, index)
    }

    /// Whether a token is the event or what puts it in the sentence: "bei dem [Unglück]".
    private func isOfOccasion(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        if tokens[index].isName { return true }
        guard !tokens[index].roles.isDisjoint(with: [.occasion, .definite, .scene, .boundary]) else { return false }
        return tokens[(index + 1)...].prefix(2).contains(where: \.isName)
    }

    /// "Todesopfer waren nicht zu beklagen", "verletzt wurde niemand": the harm before what denies it.
    private func harm(before start: Int) -> (Int, Int)? {
        var index = start - 1
        while index >= 0, start - index <= 8 {
            if case .mark = tokens[index].kind { return nil }
            if has(.conjunction, index) || isNumber(index) { return nil }
            if let family = harm(at: index) { return taken.contains(index) ? nil : (family, index) }
            index -= 1
        }
        return nil
    }

    /// What may be between "death toll" and its number.
    private func isLink(_ index: Int) -> Bool {
        tokens[index].isName || isMark(":", index)
            || !tokens[index].roles.isDisjoint(with: [.tollLink, .definite, .happening, .neutral])
    }

    // MARK: Two in one

    /// "getötet oder verletzt": of "31 getötet und 100 verletzt" the second has a number of its own.
    private func isJoined(after state: Int) -> Bool {
        guard has(.conjunction, state + 1) || isMark("/", state + 1) else { return false }
        return entry(state + 2).map { $0.state != nil || $0.noun != nil || $0.verb != nil } ?? false
    }

    private func isJoined(before verb: Int) -> Bool {
        has(.conjunction, verb - 1) && (entry(verb - 2).map { $0.verb != nil || $0.state != nil } ?? false)
    }
}

extension String {
    /// Whether it is of several words, as "zahl der toten", or of several signs of Chinese.
    var isPhrase: Bool { contains(" ") || utf8.count > 6 }
}
