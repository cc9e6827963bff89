import Language

/// Finds what a sentence says was counted: "killed 31 and injured almost 100", "141 people (including 132 children)".
///
/// Unclear figures are left out: two kinds of harm in one number, parts whose whole is not known.
struct FigureReader {
    let tokens: [Token]
    let phrases: [NumberPhrase]
    let families: [Lexicon.Family]

    /// In the order of the text.
    func figures() -> [FoundFigure] {
        var found: [FoundFigure] = []
        for phrase in phrases where !phrase.isDecimal && !phrase.isYear && !phrase.isMoneyOrShare(in: tokens) {
            if let figure = figure(phrase, after: found) { found.append(figure) }
        }
        return found
    }

    private func figure(_ phrase: NumberPhrase, after found: [FoundFigure]) -> FoundFigure? {
        if let part = part(phrase, of: found.last) { return part }
        let noun = counted(behind: phrase.tokens.upperBound, after: found)
        if let family = toll(before: phrase.tokens.lowerBound) {
            return noun.subject == .all ? FoundFigure(family: family, subject: .all, phrase: phrase) : nil
        }
        if let family = verb(before: phrase.tokens.lowerBound) {
            let subject = isJoined(behind: noun) ? .unclear : noun.subject
            return FoundFigure(family: family, subject: subject, phrase: phrase)
        }
        guard let family = state(behind: noun.end, isDirect: noun.end == phrase.tokens.upperBound) else { return nil }
        return FoundFigure(family: family, subject: noun.subject, phrase: phrase)
    }

    /// "including 132 children", "132 of them children", "of whom 132 were children": kinds of those counted last.
    private func part(_ phrase: NumberPhrase, of whole: FoundFigure?) -> FoundFigure? {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        let isNamed = word(start - 1, "including") || (word(start - 1, "them") && word(start - 2, "among"))
        let isOfThem = word(end, "of") && ["them", "whom", "those", "which"].contains { word(end + 1, $0) }
        let isOfWhom = word(start - 1, "whom") && (word(start - 2, "of") || word(start - 2, "among"))
        guard isNamed || isOfThem || isOfWhom else { return nil }
        var noun = isOfThem ? end + 2 : end
        if word(noun, "were") || word(noun, "was") { noun += 1 }
        let subject = tokens.indices.contains(noun) ? self.subject(at: noun).subject : .unclear
        let kind: FoundFigure.Subject = if case .kind = subject { subject } else { .unclear }
        return FoundFigure(family: whole?.family ?? -1, subject: kind, phrase: phrase)
    }

    /// What is counted, and where the words after it begin.
    private func counted(behind index: Int, after found: [FoundFigure]) -> (subject: FoundFigure.Subject, end: Int) {
        guard tokens.indices.contains(index) else { return (.all, index) }
        if tokens[index].roles.contains(.rest) {
            let isRest = !found.isEmpty
            let end =
                tokens.indices.contains(index + 1) && tokens[index + 1].roles.contains(.everybody)
                ? index + 2 : index + 1
            return (isRest ? .all : .unclear, end)
        }
        if word(index, "of") { return (.unclear, index) }
        return subject(at: index)
    }

    private func subject(at index: Int) -> (subject: FoundFigure.Subject, end: Int) {
        let token = tokens[index]
        if token.roles.contains(.everybody) { return (.all, index + 1) }
        guard case .word = token.kind, !token.roles.contains(.boundary), !token.roles.contains(.auxiliary),
            !token.roles.contains(.conjunction), !token.roles.contains(.reserve), token.number == nil,
            family(in: \.states, index) == nil,
            family(in: \.nouns, index) == nil
        else { return (.all, index) }
        let next = index + 1
        guard next < tokens.count, case .word = tokens[next].kind, !isEnd(next) else {
            return (token.word == .unknown ? .unclear : .kind(token.word), next)
        }
        // Two words or more: the last alone does not say whom they mean.
        var end = next
        while end < tokens.count, end < index + 4, case .word = tokens[end].kind, !isEnd(end) { end += 1 }
        return (.unclear, end)
    }

    /// Whether a word cannot belong to the noun before it.
    private func isEnd(_ index: Int) -> Bool {
        let roles = tokens[index].roles
        return !roles.isDisjoint(with: [.boundary, .auxiliary, .conjunction, .reserve]) || tokens[index].number != nil
            || family(in: \.states, index) != nil || family(in: \.nouns, index) != nil || word(index, "lost")
    }

    /// "killed 31": the family whose verb is directly before the number.
    private func verb(before start: Int) -> Int? {
        let verb = start - 1
        guard let family = family(in: \.verbs, verb) else { return nil }
        // in "was killed 31 …" the number is not an object; "killed or injured 130" counts two things in one.
        if verb > 0, ["was", "were", "been", "be"].contains(where: { word(verb - 1, $0) }) { return nil }
        return isJoined(before: verb) ? nil : family
    }

    /// "31 were killed", "31 dead", "31 deaths", "31 people lost their lives".
    private func state(behind start: Int, isDirect: Bool) -> Int? {
        var index = skipAside(start)
        let isPlain = index == start
        if isPlain, let family = family(in: \.nouns, index), isDirect { return family }
        while index < tokens.count, tokens[index].roles.contains(.auxiliary) { index += 1 }
        if word(index, "lost"), word(index + 1, "their") || word(index + 1, "his"), word(index + 2, "lives") {
            return families.firstIndex { $0.isDeath }
        }
        guard let family = family(in: \.states, index) else { return nil }
        // "12 gunmen killed 31": the number is who did it, not whom it was done to.
        guard index + 1 < tokens.count else { return family }
        let next = tokens[index + 1]
        if phrases.contains(where: { $0.tokens.contains(index + 1) }) { return nil }
        let isObject =
            next.roles.contains(.definite) || next.roles.contains(.indefinite) || next.roles.contains(.everybody)
        if isObject && !tokens[max(0, index - 1)].roles.contains(.auxiliary) { return nil }
        return isJoined(behind: index) ? nil : family
    }

    /// Past "(including 132 children)", ", including 132 children," and ", 132 of them children,".
    private func skipAside(_ start: Int) -> Int {
        guard start < tokens.count else { return start }
        let closing: Character
        if tokens[start].isMark("(") {
            closing = ")"
        } else if tokens[start].isMark(","), start + 1 < tokens.count,
            ["including", "among", "most", "mostly", "many"].contains(where: { word(start + 1, $0) })
                || phrases.contains(where: { $0.tokens.lowerBound == start + 1 })
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

    /// "death toll of 31", "the toll rose to 31", "the lives of 31".
    private func toll(before start: Int) -> Int? {
        guard let death = families.firstIndex(where: \.isDeath) else { return nil }
        if word(start - 1, "of"), word(start - 2, "lives") { return death }
        var index = start - 1
        while index >= 0, index >= start - 4, tokens[index].roles.contains(.tollLink) { index -= 1 }
        return index < start - 1 && word(index, "toll") ? death : nil
    }

    /// Whether a kind shares its number with another: "31 civilians and soldiers".
    private func isJoined(behind noun: (subject: FoundFigure.Subject, end: Int)) -> Bool {
        guard case .kind = noun.subject, noun.end + 1 < tokens.count, tokens[noun.end].roles.contains(.conjunction)
        else { return false }
        let next = noun.end + 1
        return tokens[next].kind == .word && tokens[next].roles.isEmpty && tokens[next].number == nil
            && family(in: \.verbs, next) == nil
    }

    /// Whether a verb shares its number with the one before it: "killed or injured 130".
    private func isJoined(before verb: Int) -> Bool {
        guard verb >= 2, tokens[verb - 1].roles.contains(.conjunction) else { return false }
        return family(in: \.verbs, verb - 2) != nil || family(in: \.states, verb - 2) != nil
    }

    /// "31 were killed or injured": of "31 were killed and 100 injured" the second has a number of its own.
    private func isJoined(behind state: Int) -> Bool {
        guard state + 2 < tokens.count, tokens[state + 1].roles.contains(.conjunction) || tokens[state + 1].isMark("/")
        else { return false }
        return family(in: \.states, state + 2) != nil || family(in: \.verbs, state + 2) != nil
    }

    private func family(in forms: any KeyPath<Lexicon.Family, Set<PackedWord>> & Sendable, _ index: Int) -> Int? {
        guard tokens.indices.contains(index), tokens[index].word != .unknown else { return nil }
        return families.firstIndex { $0[keyPath: forms].contains(tokens[index].word) }
    }

    private func word(_ index: Int, _ word: PackedWord) -> Bool {
        tokens.indices.contains(index) && tokens[index].word == word
    }
}

/// A figure as a sentence gives it.
struct FoundFigure: Sendable {
    /// Whom or what it counts.
    enum Subject: Sendable, Equatable {
        /// All of them: "31 people", "31".
        case all
        /// Some kind of them: "18 civilians".
        case kind(PackedWord)
        /// Unclear ones: "31 Chinese men".
        case unclear
    }

    /// An index into the families that were looked for.
    var family: Int
    var subject: Subject
    var phrase: NumberPhrase
}
