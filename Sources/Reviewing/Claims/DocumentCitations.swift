import Base
import Language

/// Citations of laws, cases and documents in the text itself: "529 U. S. 1052 (2000)", "§504(a)(16)", "Id., at 193".
struct DocumentCitations {
    /// The tokens of each, whose numbers are no figures.
    private(set) var ranges: [Range<Int>] = []
    /// Whether one names a document and a place in it, so that a reader can look up what the paragraph says.
    private(set) var isCited = false
    /// Whether a section or article is named, from which words are quoted.
    private(set) var hasSection = false

    init(_ tokens: Tokens) {
        var index = 0
        while index < tokens.count {
            guard let (end, isFull) = Self.citation(at: index, in: tokens) else {
                index += 1
                continue
            }
            ranges.append(index..<end)
            isCited = isCited || isFull
            hasSection = true
            index = end
        }
    }

    func contains(_ index: Int) -> Bool { ranges.contains { $0.contains(index) } }

    /// The end of a citation that begins at a token, and whether it names its document.
    private static func citation(at index: Int, in tokens: Tokens) -> (end: Int, isFull: Bool)? {
        let token = tokens[index]
        if token.kind == .mark(TextByte.section) { return section(after: index + 1, in: tokens).map { ($0, false) } }
        if token.roles.contains(.label), index + 1 < tokens.count, tokens[index + 1].digits != nil,
            let end = section(after: index + 1, in: tokens), end > index + 2
        {
            return (end, false)
        }
        if let end = record(at: index, in: tokens) { return (end, true) }
        if token.digits != nil { return reporter(at: index, in: tokens).map { ($0, true) } }
        if token.isMark("[") { return neutral(at: index, in: tokens).map { ($0, true) } }
        if ["id", "ibid", "supra", "infra", "ante", "post"].contains(token.word) {
            return repeated(at: index, in: tokens).map { ($0, true) }
        }
        // "Rust v. Sullivan"
        if ["v", "vs"].contains(token.word), index > 0, tokens[index - 1].isCapitalised || isName(tokens[index - 1]),
            let next = tokens[(index + 1)...].first(where: { !$0.isMark(".") }), next.isCapitalised || isName(next)
        {
            return (index + 1, true)
        }
        return nil
    }

    private static func isName(_ token: Token) -> Bool { if case .name = token.kind { true } else { false } }

    /// "504(a)(16)", "20-58", "2996 et seq."
    private static func section(after start: Int, in tokens: Tokens) -> Int? {
        var index = start
        if index < tokens.count, tokens[index].kind == .mark(TextByte.section) { index += 1 }
        guard index < tokens.count, tokens[index].digits != nil || tokens[index].kind == .opaque else { return nil }
        index += 1
        while index + 1 < tokens.count, tokens[index].isTight, tokens[index + 1].isTight,
            tokens[index].isMark("-") || tokens[index].isMark(".") || tokens[index].isMark("(")
        {
            index += 2
            if index < tokens.count, tokens[index].isTight, tokens[index].isMark(")") { index += 1 }
        }
        return index
    }

    /// "App. 24a", "Tr. 14": a page of the record.
    private static func record(at start: Int, in tokens: Tokens) -> Int? {
        let words: [PackedWord] = ["app", "tr", "dkt", "ecf", "aff", "decl", "dep"]
        guard tokens[start].isCapitalised, words.contains(tokens[start].word), start + 2 < tokens.count,
            tokens[start + 1].isMark("."), tokens[start + 2].digits != nil || tokens[start + 2].kind == .opaque
        else { return nil }
        return pages(from: start + 3, in: tokens)
    }

    /// "529 U. S. 1052", "42 U. S. C. §2996e", "45 CFR pt. 1639": a volume, an abbreviation and a page.
    private static func reporter(at start: Int, in tokens: Tokens) -> Int? {
        guard let volume = tokens[start].digits, volume.digitCount <= 4, !volume.isGrouped, volume.decimals == 0 else {
            return nil
        }
        return afterSeries(start + 1, in: tokens)
    }

    /// "[2015] UKSC 11"
    private static func neutral(at start: Int, in tokens: Tokens) -> Int? {
        guard start + 3 < tokens.count, tokens[start + 1].digits?.isYear == true, tokens[start + 2].isMark("]") else {
            return nil
        }
        return afterSeries(start + 3, in: tokens)
    }

    /// Past an abbreviation in capitals or with full stops, and the number after it.
    private static func afterSeries(_ start: Int, in tokens: Tokens) -> Int? {
        var (index, isShort) = (start, false)
        while index < tokens.count, index < start + 9 {
            let token = tokens[index]
            if token.digits != nil || token.kind == .mark(TextByte.section) { break }
            // "438 U. S., at 315"
            if isShort, token.isMark(","), index + 2 < tokens.count, tokens[index + 1].word == "at",
                tokens[index + 2].digits != nil
            {
                index += 2
                break
            }
            let isPart = token.isMark(".") || token.kind == .opaque || ["pt", "pts", "art"].contains(token.word)
            guard isPart || token.isCapitalised && token.month == 0 && token.range.count <= 6 else { return nil }
            isShort = isShort || token.isAcronym || token.isMark(".")
            index += 1
        }
        guard isShort, index > start, index < tokens.count, tokens[start].isCapitalised else { return nil }
        return pages(from: section(after: index, in: tokens) ?? index, in: tokens)
    }

    /// "Id., at 193", "supra, at 12–14"
    private static func repeated(at start: Int, in tokens: Tokens) -> Int? {
        var index = start + 1
        while index < tokens.count, index < start + 4, tokens[index].isMark(".") || tokens[index].isMark(",") {
            index += 1
        }
        guard index + 1 < tokens.count, tokens[index].word == "at", tokens[index + 1].digits != nil else { return nil }
        return pages(from: index + 2, in: tokens)
    }

    /// Past further pages: ", 198", "-778".
    private static func pages(from start: Int, in tokens: Tokens) -> Int {
        var index = start
        while index + 1 < tokens.count, tokens[index].isMark(",") || tokens[index].isMark("-"),
            let page = tokens[index + 1].digits, !page.isYear, page.digitCount <= 4
        {
            index += 2
        }
        return index
    }
}
