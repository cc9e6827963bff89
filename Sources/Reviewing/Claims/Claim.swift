import Language
import Model

/// Something that a reader would want a source for, at its place in a text.
struct Claim: Sendable, Equatable {
    enum Evidence: Sendable, Equatable { case quotation, figure, attribution }

    var kind: Evidence
    /// In bytes of the document's text.
    var range: Range<Int>

    var rule: Rule {
        switch kind {
        case .quotation: .unsourcedQuotation
        case .figure: .unsourcedFigure
        case .attribution: .unsourcedAttribution
        }
    }
}

/// Finds the first quotation, figure and attribution of a stretch of text.
struct ClaimReader {
    let lexicon: Lexicon

    /// The first of each kind; an attribution only where nothing else is claimed.
    func claims(in tokens: Tokens, isQuotation: Bool) -> [Claim] {
        var claims: [Claim] = []
        let documents = DocumentCitations(tokens)
        // A reader can look up a case or law that the text itself cites, as a footnote would.
        guard !documents.isCited else { return [] }
        if !documents.hasSection, let range = isQuotation ? whole(tokens) : quotation(in: tokens) {
            claims.append(Claim(kind: .quotation, range: range))
        }
        if let range = figure(in: tokens, besides: documents) { claims.append(Claim(kind: .figure, range: range)) }
        if claims.isEmpty, let range = attribution(in: tokens) {
            claims.append(Claim(kind: .attribution, range: range))
        }
        return claims
    }

    private func whole(_ tokens: Tokens) -> Range<Int>? {
        guard let first = tokens.first, tokens.count(where: { $0.kind == .word }) >= 3 else { return nil }
        return first.range.lowerBound..<tokens[min(3, tokens.count - 1)].range.upperBound
    }

    /// Three words or more between quotation marks; a title, capitalised throughout, is none.
    private func quotation(in tokens: Tokens) -> Range<Int>? {
        var opening: Int?
        for (index, token) in tokens.enumerated() where token.isMark("\"") {
            guard let start = opening else {
                opening = index
                continue
            }
            opening = nil
            let words = (start + 1..<index).filter { isWord($0, of: tokens) }.map { tokens[$0] }
            if words.count >= 3, !isTitle(words), !isNamed(before: start, in: tokens) {
                return tokens[start].range.lowerBound..<token.range.upperBound
            }
        }
        return nil
    }

    /// Whether the words themselves are spoken of: the term "…", searching for "…"; not: called it "…".
    private func isNamed(before opening: Int, in tokens: Tokens) -> Bool {
        let before = tokens[max(0, opening - 3)..<opening].last { token in
            !token.isMark(",") && !token.isMark(":") && !token.roles.contains(.boundary) && token.word != "line"
        }
        return before?.roles.contains(.naming) ?? false
    }

    /// Whether a word begins here; the second half of "so-called" is not a word of its own.
    private func isWord(_ index: Int, of tokens: Tokens) -> Bool {
        guard tokens[index].kind == .word || isName(tokens[index]) else { return false }
        return !(index > 0 && tokens[index].isTight && tokens[index - 1].isMark("-") && tokens[index - 1].isTight)
    }

    private func isName(_ token: Token) -> Bool { if case .name = token.kind { true } else { false } }

    /// Whether all long words are capitalised.
    private func isTitle(_ words: [Token]) -> Bool {
        words.allSatisfy { isName($0) || $0.isCapitalised || $0.range.count <= 3 }
            && words.contains { $0.isCapitalised || isName($0) }
    }

    private func attribution(in tokens: Tokens) -> Range<Int>? {
        for (index, token) in tokens.enumerated() where token.kind == .word {
            for phrase in lexicon.attributions where phrase.first == token.word && index + phrase.count <= tokens.count
            {
                let found = tokens[index..<index + phrase.count]
                if zip(phrase, found).allSatisfy({ $0 == $1.word }), let last = found.last {
                    return token.range.lowerBound..<last.range.upperBound
                }
            }
        }
        return nil
    }

    private func figure(in tokens: Tokens, besides documents: DocumentCitations) -> Range<Int>? {
        let dates = FoundDate.all(in: tokens)
        let phrases = NumberReader.phrases(in: tokens, lexicon: lexicon).filter { phrase in
            !phrase.isVague && !documents.contains(phrase.numbers.lowerBound)
                && !dates.contains { $0.tokens.overlaps(phrase.numbers) || isDay(phrase, before: $0, tokens) }
        }
        guard !phrases.isEmpty else { return nil }
        let counted = FigureReader(tokens: tokens, phrases: phrases, families: lexicon.families).figures()
        let figure = phrases.first { phrase in
            counted.contains { $0.phrase.tokens == phrase.tokens && $0.family >= 0 } || isFigure(phrase, tokens)
        }
        guard let figure else { return nil }
        return tokens[figure.tokens.lowerBound].range.lowerBound..<tokens[figure.tokens.upperBound - 1].range.upperBound
    }

    private func isOperator(_ token: Token) -> Bool { ["=", "<", ">", "+", "^", "|"].contains { token.isMark($0) } }

    /// "17 and" before "19 June", "11 to" before "13 March".
    private func isDay(_ phrase: NumberPhrase, before date: FoundDate, _ tokens: Tokens) -> Bool {
        let joint = phrase.numbers.upperBound
        guard phrase.value <= 31, joint < date.tokens.lowerBound, date.tokens.lowerBound <= joint + 1 else {
            return false
        }
        return tokens[joint].isMark("-") || ["to", "and", "or", "until"].contains(tokens[joint].word)
    }

    /// Whether a number is of a telephone, a postcode, a house or one of several parts: "6659 7844", "28 Mill Road",
    /// "Regulations 21 and 22".
    private func isOfAName(_ phrase: NumberPhrase, _ tokens: Tokens) -> Bool {
        let (start, end) = (phrase.numbers.lowerBound, phrase.numbers.upperBound)
        func digits(_ index: Int) -> WrittenNumber? { tokens.indices.contains(index) ? tokens[index].digits : nil }
        if [digits(start - 1), digits(end)].contains(where: { $0.map { !$0.isYear } ?? false }) { return true }
        if start > 1, tokens[start - 1].isCapitalised, let own = digits(start), own.digitCount >= 5, !own.isGrouped,
            end == tokens.count || tokens[end].kind != .word || tokens[end].isCapitalised
        {
            return true
        }
        let isStreet = tokens[end...].prefix(4).prefix(while: \.isCapitalised).contains { token in
            ["road", "street", "avenue", "lane", "drive", "square", "boulevard", "terrace", "crescent", "way"]
                .contains(token.word)
        }
        if isStreet { return true }
        guard start > 2 else { return false }
        let isJoint = tokens[start - 1].isMark(",") || ["and", "or", "to"].contains(tokens[start - 1].word)
        let isOfLabel = tokens[start - 3].roles.contains(.label) && digits(start - 2) != nil
        return isJoint && isOfLabel || tokens[start - 1].isMark(":") && tokens[start - 2].roles.contains(.label)
    }

    /// "the Top Ten Percent Law": a number in capitals between others.
    private func isInTitle(_ phrase: NumberPhrase, _ tokens: Tokens) -> Bool {
        let (start, end) = (phrase.numbers.lowerBound, phrase.numbers.upperBound)
        return !phrase.hasDigits && start > 0 && end < tokens.count && tokens[start].isCapitalised
            && tokens[start - 1].isCapitalised && tokens[end].isCapitalised
    }

    /// Whether a number means an amount: not for a day, an age, a page, a duration or a name.
    private func isFigure(_ phrase: NumberPhrase, _ tokens: Tokens) -> Bool {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        if isInTitle(phrase, tokens) { return false }
        if phrase.isMoneyOrShare(in: tokens) { return true }
        guard !phrase.isYear, !phrase.isDecimal, phrase.value >= (phrase.hasDigits ? 10 : 13) else { return false }
        if end < tokens.count, tokens[end].roles.contains(.duration) { return false }
        if end + 1 < tokens.count, tokens[end].isMark("-"), tokens[end + 1].roles.contains(.duration) { return false }
        if end < tokens.count, tokens[end].roles.contains(.technicalUnit) || isOperator(tokens[end]) { return false }
        if isOfAName(phrase, tokens) { return false }
        guard start > 0 else { return true }
        let before = tokens[start - 1]
        // `start="10"`
        if before.isMark("\""), start > 1, isOperator(tokens[start - 2]) { return false }
        // "f(16)", "504(16)", "n = 16"
        if isOperator(before) || before.isMark("(") && before.isTight { return false }
        if before.isMark("."), start > 1, tokens[start - 2].roles.contains(.label) { return false }
        if before.roles.contains(.label) || before.isMark("[") { return false }
        guard before.isCapitalised, start > 1, before.month == 0 else { return true }
        // "Boeing 777", "Resolution 1373": a number after a name belongs to it unless something is counted.
        return end < tokens.count && tokens[end].kind == .word && tokens[end].roles.contains(.everybody)
    }
}
