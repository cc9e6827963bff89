import Language
import Model

/// A sentence that names one event, read by the tables of its language.
struct PlainSentence {
    let tokens: [PlainToken]
    /// Where the event is named.
    let subject: Int
    let dates: [PlainDate]
    let numbers: [PlainNumber]
    /// Between commas after the event, what only describes it: ", einem der schwersten Unfälle des Landes,".
    let description: Range<Int>
    /// Whether no space is between words.
    let isWithoutSpaces: Bool
    /// Whether "after" and "in" come after their nouns.
    let isPostpositional: Bool
    /// Whether the words of the link are a verb, so that what is before it is who or what does it.
    var linksDeed = false

    init(_ tokens: [PlainToken], lexicon: PlainLexicon) {
        let tokens = Self.joinMonths(tokens)
        self.tokens = tokens
        isWithoutSpaces = lexicon.language.writing.isWithoutSpaces
        isPostpositional =
            isWithoutSpaces || lexicon.language.writing.isVerbFinal && !lexicon.language.writing.hasDayStop
        subject = tokens.firstIndex(where: \.isName) ?? 0
        dates = PlainDate.all(in: tokens, language: lexicon.language)
        numbers = PlainNumbers.all(in: tokens, dates: dates)
        description = Self.description(after: subject, in: tokens)
    }

    private static func description(after subject: Int, in tokens: [PlainToken]) -> Range<Int> {
        let start = subject + 2
        guard start < tokens.count, tokens[start - 1].isMark(","),
            !tokens[start].roles.isDisjoint(with: [.relative, .coming]) || isApposition(start, tokens),
            let end = tokens[start...].firstIndex(where: { $0.isMark(",") || $0.isMark(";") })
        else { return start..<start }
        return start..<end
    }

    /// "einem der schwersten Unfälle", "l'un des plus graves": one of those that were alike.
    private static func isApposition(_ start: Int, _ tokens: [PlainToken]) -> Bool {
        guard let one = tokens[start...].prefix(2).firstIndex(where: { $0.roles.contains(.indefinite) }) else {
            return false
        }
        return tokens[(one + 1)...].prefix(2).contains {
            !$0.roles.isDisjoint(with: [.possessive, .ownDay, .definite])
        }
    }

    /// Makes one month of its two names: "ديسمبر/كانون الأول".
    private static func joinMonths(_ tokens: [PlainToken]) -> [PlainToken] {
        var joined: [PlainToken] = []
        for token in tokens {
            if token.entry.month > 0, joined.count > 1, joined[joined.count - 1].isMark("/"),
                joined[joined.count - 2].entry.month == token.entry.month
            {
                joined.removeLast()
                joined[joined.count - 1].range = joined[joined.count - 1].range.lowerBound..<token.range.upperBound
            } else {
                joined.append(token)
            }
        }
        return joined
    }

    /// The day of the week that is said of a date, directly before it or in brackets or commas after it.
    func weekday(of date: PlainDate) -> Int? {
        var before = date.tokens.lowerBound - 1
        while before >= 0, isSmall(before) || tokens[before].isMark("(") { before -= 1 }
        if before >= 0, tokens[before].entry.weekday > 0 { return before }
        var after = date.tokens.upperBound
        if isWithoutSpaces, after < tokens.count, tokens[after].entry.weekday > 0 { return after }
        guard after < tokens.count, tokens[after].isMark("(") || tokens[after].isMark(",") else { return nil }
        after += 1
        while after < tokens.count, isSmall(after) { after += 1 }
        guard after < tokens.count, tokens[after].entry.weekday > 0 else { return nil }
        let isClosed = after + 1 == tokens.count || [",", ")", "-", "."].contains { tokens[after + 1].isMark($0) }
        return isClosed ? after : nil
    }

    /// "dem", "einem" and a comma between a day of the week and its date.
    private func isSmall(_ index: Int) -> Bool {
        tokens[index].isMark(",") || !tokens[index].roles.isDisjoint(with: [.dayLead, .indefinite])
    }

    var isQuestion: Bool { tokens.last?.isMark("?") ?? false }

    /// Whether it tells what happens, as the words of a link: "[explose dans une rame]".
    var isDeed: Bool {
        tokens.contains { token in
            token.roles.contains(.occurrence)
                || (token.entry.verb != nil || token.entry.state != nil)
                    && token.roles.isDisjoint(with: [.happening, .happenings])
        }
    }

    /// Whether a sentence that does not name the event goes on with it: "Acht Menschen starben.", "Die Zahl der Toten stieg
    /// auf 31."
    var tellsOn: Bool {
        let strange: WordRole = [.elsewhen, .happening, .happenings, .part]
        let first = tokens.prefix { !isEdge($0) }
        return dates.isEmpty
            && first.indices.allSatisfy { index in
                tokens[index].roles.isDisjoint(with: strange) || tokens[index].entry.verb != nil
                    || !tokens[index].roles.isDisjoint(with: [.neutral, .upTo])
                    || numbers.contains { isAfterwards(index, $0.tokens) }
            }
    }

    /// Whether a number begins the sentence, perhaps after a verb, or a toll before it does.
    ///
    /// - Parameter isOfHarm: Whether the harm itself is counted, which anybody can do something about: "30 Verletzte".
    func isOpening(_ number: Range<Int>, isOfHarm: Bool) -> Bool {
        if isOfHarm, tokens[..<number.lowerBound].contains(where: \.isUnknown) { return false }
        if number.lowerBound <= 3 { return true }
        let before = tokens[1..<number.lowerBound].filter { if case .mark = $0.kind { false } else { true } }
        if before.count <= 2 { return true }
        guard before.count <= (isWithoutSpaces ? 30 : 14) else { return false }
        if tokens.prefix(8).contains(where: { $0.isToll || $0.roles.contains(.toll) }) { return true }
        let strange: WordRole = [.elsewhen, .happening, .happenings, .part, .scene, .duration, .relative, .rest]
        return before.allSatisfy {
            $0.roles.isDisjoint(with: strange) || $0.roles.contains(.definite) && !$0.roles.contains(.scene)
                || $0.entry.verb != nil || $0.entry.state != nil
        }
            && before.count(where: \.isUnknown) <= (isWithoutSpaces ? 14 : 2)
    }

    /// Whether another happening than the event is spoken of.
    var hasOtherHappening: Bool { tokens.indices.contains { isOtherHappening(at: $0) } }

    /// Whether a sentence that does not name the event is about the one named before: "Dabei starben 141 Menschen."
    var isAboutTheLast: Bool {
        let neutral: WordRole = [.neutral, .hearsay]
        let first = tokens.dropFirst().first { token in
            if case .mark = token.kind { false } else { token.roles.isDisjoint(with: neutral) }
        }
        return first?.roles.contains(.pronoun) ?? false
    }

    /// "La catastrophe est la pire du pays": whether a sentence begins with the event and says what it was.
    var isDefinition: Bool {
        let article = subject + 2
        return subject <= 1 && article < tokens.count && tokens[article - 1].roles.contains(.finite)
            && !tokens[article].roles.isDisjoint(with: [.definite, .indefinite])
    }

    /// The words for the event that a sentence begins with where it does not name it: "Das Unglück forderte …".
    var otherName: Range<Int>? {
        guard tokens.count > 3, tokens[0].isName else { return nil }
        let first = tokens.dropFirst().firstIndex { token in
            if case .mark = token.kind { false } else { token.roles.isDisjoint(with: [.neutral, .hearsay]) }
        }
        guard var first, first < 4 else { return nil }
        // "Bei dem Unfall starben"
        let isLed =
            !tokens[first].roles.isDisjoint(with: [.occasion, .scene]) && !tokens[first].roles.contains(.definite)
            && tokens[first].kind == .word && first + 1 < tokens.count && tokens[first + 1].roles.contains(.definite)
        if isLed { first += 1 }
        let isOneWord = tokens[first].roles.isSuperset(of: [.pronoun, .happening])
        let last = isOneWord ? first : first + 1
        guard isOneWord || tokens[first].roles.contains(.definite), last + 1 < tokens.count,
            tokens[last].roles.contains(.happening), tokens[first].word != "sein", tokens[first].word != "ihr"
        else { return nil }
        // "Der Anschlag auf …", "die Explosion der …": which of them it was
        let next = tokens[last + 1]
        let strange: WordRole = [.possessive, .ownDay, .scene, .definite, .boundary, .occasion, .partitive, .relative]
        // "Die Katastrophe mit ihren 192 Toten"
        let isCounting =
            next.roles.contains(.boundary) && numbers.contains { (1...2).contains($0.tokens.lowerBound - last - 1) }
        guard next.roles.isDisjoint(with: strange) || next.entry.state != nil || isCounting else { return nil }
        if next.isUnknown, last + 2 < tokens.count, !isOneWord, tokens[last + 2].isUnknown { return nil }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// "Elle eut lieu le 10 mars": whether a sentence that does not name the event says that it happened.
    var tellsThatItHappened: Bool { isAboutTheLast && tokens[1].roles.contains(.occurrence) }

    /// "Un incendie [éclate]"
    private func isDoer(_ index: Int) -> Bool {
        linksDeed && index < subject && !tokens[index..<subject].contains(where: isEdge)
    }

    /// "L'attentat est une attaque terroriste", "fueron una serie de ataques": what the event was.
    private func isWhatItWas(_ index: Int) -> Bool {
        var place = index - 1
        // "war das bisher schwerste Unglück"
        if index > subject + 2, tokens[index - 1].isSuperlative,
            tokens[subject..<index].contains(where: { !$0.roles.isDisjoint(with: [.finite, .auxiliary]) })
        {
            return true
        }
        let between: WordRole = [.indefinite, .possessive, .happenings]
        while place > subject, !tokens[place].roles.contains(.finite),
            tokens[place].isUnknown || !tokens[place].roles.isDisjoint(with: between)
        {
            place -= 1
        }
        return place > subject && tokens[place].roles.contains(.finite) && !tokens[place].isJoined
    }

    func isOfNumber(_ index: Int) -> Bool { numbers.contains { !$0.isNobody && $0.tokens.contains(index) } }

    /// "nach der Explosion einer Gasflasche": what brought the event about.
    private func isCause(_ index: Int) -> Bool {
        tokens[max(0, index - 2)..<index].contains { $0.roles.contains(.cause) }
    }

    /// "وأدى إلى انهيار": what the event brought about, where nothing is counted of it.
    private func isResult(_ index: Int) -> Bool {
        guard index > 1, tokens[index - 1].roles.contains(.boundary),
            !tokens[index - 2].roles.isDisjoint(with: [.occurrence, .pronoun])
        else { return false }
        return !tokens[(index + 1)...].contains {
            $0.entry.verb != nil || $0.entry.state != nil || $0.entry.noun != nil
        }
    }

    /// The "plus" of "le plus grave accident".
    private func isComparative(_ index: Int) -> Bool {
        tokens[index].roles.isDisjoint(with: .definite) && !tokens[index].roles.isDisjoint(with: [.tollLink, .rest])
            && tokens[index].kind == .word && tokens[index].entry.number == nil
    }

    /// "un attentat" next to the event may be a different one; "l'attentat" is the event.
    private func isOtherHappening(at index: Int) -> Bool {
        let roles = tokens[index].roles
        if index < subject, isNamedAtEnd { return false }
        if description.contains(index), Self.isApposition(description.lowerBound, tokens) { return false }
        guard !isWhatItWas(index), !isDoer(index), !roles.contains(.pronoun) else { return false }
        // "le séisme frappe la ville"
        if index == subject + 1, roles.contains(.occurrence) { return false }
        if roles.contains(.happenings) { return true }
        guard roles.contains(.happening), !isCause(index), !isResult(index) else { return false }
        // "der schwerste Anschlag": two adjectives at most.
        var before = index - 1
        while before >= max(0, index - 3), tokens[before].isUnknown || isComparative(before) { before -= 1 }
        guard before >= 0, tokens[before].roles.contains(.definite) else { return true }
        // "als der Anschlag", "der Anschlag von 1972"
        if before > 0, tokens[before - 1].word == "als" { return true }
        return index + 2 < tokens.count && !tokens[index + 1].roles.isDisjoint(with: [.possessive, .ownDay])
            && dates.contains { $0.tokens.lowerBound == index + 2 }
    }
}
