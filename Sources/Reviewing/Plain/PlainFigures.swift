import Language
import Model

/// A figure that a sentence plainly gives: how many of them all were killed, injured and so on.
struct PlainFigure: Sendable {
    /// An index into the families of the lexicon.
    let family: Int
    let number: PlainNumber
    /// Whether it counts a kind of them, who may not be all.
    let isOfKind: Bool
    /// Whether that kind is all who were there: miners.
    let isOfCrowd: Bool
}

/// Finds what a sentence says was counted: "141 Menschen wurden getötet", "a fait 141 morts", "造成141人死亡".
///
/// Whatever is not plain is left out: parts of a whole, a kind of people, two kinds of harm in one number.
struct PlainFigures {
    private let tokens: [PlainToken]
    private let numbers: [PlainNumber]
    private let isVerbFinal: Bool

    /// The most words between a noun and a verb at the end of its clause.
    private static let mostBetween = 10

    /// In the order of the text.
    static func all(in sentence: PlainSentence, _ lexicon: PlainLexicon) -> [PlainFigure] {
        let reader = PlainFigures(
            tokens: sentence.tokens, numbers: sentence.numbers, isVerbFinal: lexicon.language.writing.isVerbFinal)
        var figures: [PlainFigure] = []
        for number in sentence.numbers {
            if let figure = reader.figure(number, after: figures) { figures.append(figure) }
        }
        return figures
    }

    private func figure(_ number: PlainNumber, after found: [PlainFigure]) -> PlainFigure? {
        guard !isPart(number), let noun = noun(after: number.tokens.upperBound) else { return nil }
        // "40 others" are none of those that were counted before, if any were.
        if noun.isRest || isRest(number.tokens.lowerBound - 1), found.isEmpty { return nil }
        let family =
            noun.family == nil
            ? state(after: noun) ?? verb(before: number.tokens.lowerBound)
            : isJoined(after: noun.end - 1) ? nil : noun.family
        return family.map {
            PlainFigure(family: $0, number: number, isOfKind: noun.isKind, isOfCrowd: noun.isCrowd)
        }
    }

    /// "darunter 132 Kinder": some of those counted last.
    private func isPart(_ number: PlainNumber) -> Bool {
        let (before, after) = (number.tokens.lowerBound - 1, number.tokens.upperBound)
        return has(.part, before) || has(.part, after) || has(.part, before - 1) && !isMark(",", before)
    }

    // MARK: What is counted

    /// Everybody, or the harm itself.
    private struct Noun {
        var family: Int?
        var isRest = false
        var isKind = false
        var isCrowd = false
        var end: Int
    }

    /// The most words that name a kind of people.
    private static let longestKind = 3

    /// Nil if it is nothing that can be counted so.
    private func noun(after start: Int) -> Noun? {
        var noun = Noun(end: start)
        takeRest(&noun)
        while has(.measure, noun.end) { noun.end += 1 }
        takeRest(&noun)
        if let family = entry(noun.end)?.noun, isDirect(noun.end) {
            (noun.family, noun.end) = (family, noun.end + 1)
        } else if has(.everybody, noun.end) {
            noun.end += 1
        } else if !noun.isRest, !isBare(noun.end) {
            takeKind(&noun)
            guard noun.isKind else { return nil }
        }
        takeRest(&noun)
        return noun
    }

    private func takeKind(_ noun: inout Noun) {
        var end = noun.end
        while end < noun.end + Self.longestKind, end < tokens.count, tokens[end].isUnknown || has(.persons, end) {
            if has(.persons, end) { (noun.isKind, noun.isCrowd) = (true, has(.crowd, end)) }
            end += 1
        }
        if noun.isKind { noun.end = end }
    }

    private func takeRest(_ noun: inout Noun) {
        guard isRest(noun.end) else { return }
        (noun.isRest, noun.end) = (true, noun.end + 1)
    }

    private func isRest(_ index: Int) -> Bool { has(.rest, index) }

    /// Whether a noun is not a verb with an object of its own: "120 verletzte" before "31 Menschen".
    private func isDirect(_ index: Int) -> Bool {
        !(index + 1 < tokens.count && numbers.contains { $0.tokens.lowerBound == index + 1 })
    }

    /// Whether a number without a noun ends at a token.
    private func isBare(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return true }
        if case .mark = tokens[index].kind { return true }
        let roles = tokens[index].roles
        return !roles.isDisjoint(with: [.auxiliary, .boundary, .conjunction, .dayLead, .tollLink])
            || entry(index)?.state != nil
    }

    // MARK: What became of them

    /// "wurden getötet", "ont été tuées", "遇难".
    private func state(after noun: Noun) -> Int? {
        let start = noun.end
        var index = skipAside(start)
        let isPlain = index == start
        while has(.auxiliary, index), entry(index)?.state == nil { index += 1 }
        if let family = entry(index)?.state, isPlain || index > start { return checked(family, at: index) }
        guard isVerbFinal, !noun.isKind || noun.isCrowd else { return nil }
        // "der 31 Bergleute, die der Explosion zum Opfer fielen"
        if isMark(",", index), has(.definite, index + 1) { index += 2 }
        for place in index..<min(tokens.count, index + Self.mostBetween) {
            if let family = entry(place)?.state { return checked(family, at: place) }
            guard isWithinClause(place) else { return nil }
        }
        return nil
    }

    /// A state that does not share its number with another, and has no number of its own after it.
    private func checked(_ family: Int, at index: Int) -> Int? {
        let hasObject = numbers.contains { $0.tokens.lowerBound == index + 1 }
        return hasObject && !isVerbFinal || isJoined(after: index) ? nil : family
    }

    private func isWithinClause(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .name, .ordinal, .date: return true
        case .number(let number): return number.isYear
        case .word:
            return token.roles.isDisjoint(with: [.conjunction, .report, .everybody, .part, .occurrence])
                && token.entry.noun == nil && token.entry.number == nil
        default: return false
        }
    }

    /// Past "(darunter 132 Kinder)" and ", dont 132 enfants,".
    private func skipAside(_ start: Int) -> Int {
        let closing: Unicode.Scalar
        if isMark("(", start) {
            closing = ")"
        } else if isMark(",", start),
            has(.part, start + 1) || numbers.contains(where: { $0.tokens.lowerBound == start + 1 })
        {
            closing = ","
        } else {
            return start
        }
        guard start + 1 < tokens.count,
            let end = tokens[(start + 1)...].prefix(14).firstIndex(where: { $0.isMark(closing) })
        else { return start }
        return end + 1
    }

    /// "tötete 141", "la mort de 141", "Zahl der Toten stieg auf 141".
    private func verb(before start: Int) -> Int? {
        var index = start - 1
        if let family = entry(index)?.verb { return isJoined(before: index) ? nil : family }
        while index >= 0, start - index <= 7, isLink(index) { index -= 1 }
        guard index < start - 1, let family = entry(index)?.verb, tokens[index].word.isPhrase else { return nil }
        return isJoined(before: index) ? nil : family
    }

    /// What may be between "death toll" and its number.
    private func isLink(_ index: Int) -> Bool {
        tokens[index].isName || !tokens[index].roles.isDisjoint(with: [.tollLink, .definite, .happening])
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

    // MARK: Tokens

    private func entry(_ index: Int) -> PlainLexicon.Entry? {
        tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index].entry : nil
    }

    private func has(_ role: WordRole, _ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].roles.contains(role)
    }

    private func isMark(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].isMark(mark)
    }
}

extension String {
    /// Whether it is of several words, as "zahl der toten", or of several signs of Chinese.
    var isPhrase: Bool { contains(" ") || utf8.count > 6 }
}
