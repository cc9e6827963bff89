import Base
import Language

/// Joins the tokens of a text to the words of its claims: `co-operation` and `1,500` are one, `didn't` is two.
struct ClaimScanner {
    private let language: ClaimLanguage
    /// The marks since the last word.
    private(set) var pending: ClaimMarks = []

    init(_ language: ClaimLanguage) { self.language = language }

    /// The words of a block; their sentences are not known yet.
    mutating func words(of bytes: [UInt8], _ block: Range<Int>) -> [ClaimWord] {
        var scanner = TokenScanner(bytes, block)
        var tokens: [TokenScanner.Found] = []
        while let token = scanner.next() { tokens.append(token) }
        var words: [ClaimWord] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            guard token.kind == .word || token.kind == .figure else {
                if let symbol = Self.symbols[token.form] { words.append(word(symbol, token.range, isCapital: false)) }
                pending.formUnion(ClaimMarks(form: token.form))
                index += 1
                continue
            }
            let end = end(of: index, tokens, bytes)
            let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
            words.append(word(form(of: tokens[index..<end]), range, isCapital: Self.isCapital(token.form)))
            index = end
            joinPhrase(&words)
            if let tail = tail(after: end, tokens) {
                shorten(&words, by: tail, tokens[end + 1].range)
                index = end + 2
            }
        }
        return ClaimVariants(bytes: bytes, language: language).unified(words)
    }

    private static let symbols = ["%": "percent", "$": "dollar", "€": "euro", "£": "pound", "°": "degree"]

    private mutating func word(_ form: String, _ range: Range<Int>, isCapital: Bool) -> ClaimWord {
        defer { pending = [] }
        return ClaimWord(form: form, range: range, sentence: 0, before: pending, isCapital: isCapital)
    }

    private static func isCapital(_ form: String) -> Bool {
        form.unicodeScalars.first?.properties.isUppercase ?? false
    }

    // MARK: Joining

    /// Where a word ends that begins with a token: after the parts that hyphens, or the marks within a number, join to it.
    private func end(of start: Int, _ tokens: [TokenScanner.Found], _ bytes: [UInt8]) -> Int {
        let kind = tokens[start].kind
        var end = start + 1
        while end + 1 < tokens.count, tokens[end + 1].kind == kind,
            tokens[end].range.lowerBound == tokens[end - 1].range.upperBound,
            tokens[end + 1].range.lowerBound == tokens[end].range.upperBound,
            kind == .figure ? [",", "."].contains(tokens[end].form) : isHyphen(tokens[end], bytes)
        {
            end += 2
        }
        return end
    }

    private func isHyphen(_ token: TokenScanner.Found, _ bytes: [UInt8]) -> Bool {
        token.form == "-" && [[0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]].contains(Array(bytes[token.range]))
    }

    private func form(of tokens: ArraySlice<TokenScanner.Found>) -> String {
        let parts = tokens.filter { $0.kind == .word || $0.kind == .figure }.map { $0.form.lowercased() }
        guard tokens.first?.kind == .word else { return figure(tokens.map(\.form)) }
        if parts.count > 1, let number = number(parts) { return String(number) }
        let joined = Self.withoutLigatures(Self.withoutVowelSigns(parts.joined()))
        return language.changes?.spellings[joined] ?? joined
    }

    /// A word of Arabic letters without the signs above and below them that few texts write.
    private static func withoutVowelSigns(_ form: String) -> String {
        guard form.utf8.contains(where: { (0xD8...0xDB).contains($0) }) else { return form }
        var scalars = String.UnicodeScalarView()
        for scalar in form.unicodeScalars {
            switch scalar.value {
            case 0x64B...0x652, 0x670, 0x640: continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// A word whose letters are written one by one: "œuvre" as "oeuvre", "weiß" as "weiss".
    private static func withoutLigatures(_ form: String) -> String {
        guard form.unicodeScalars.contains(where: { ligatures[$0] != nil || isOtherDigit($0) }) else { return form }
        return form.unicodeScalars.map { scalar in
            ligatures[scalar]
                ?? (isOtherDigit(scalar) ? scalar.properties.numericValue.map { String(Int($0)) } : nil)
                ?? String(scalar)
        }.joined()
    }

    /// A digit of Arabic or Urdu, or one as wide as a Chinese character.
    private static func isOtherDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x660...0x669).contains(scalar.value) || (0x6F0...0x6F9).contains(scalar.value)
            || (0xFF10...0xFF19).contains(scalar.value)
    }

    private static let ligatures: [Unicode.Scalar: String] = [
        "œ": "oe", "æ": "ae", "ß": "ss", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff",
    ]

    /// A number in digits, without the marks between its thousands, and with a point before its decimals.
    private func figure(_ parts: [String]) -> String {
        let groups = parts.indices.filter { $0 % 2 == 0 }.map { parts[$0] }
        let marks = Set(parts.indices.lazy.filter { $0 % 2 == 1 }.map { parts[$0] })
        let writing = language.words.writing
        let isGrouped =
            marks.count == 1 && marks.allSatisfy { mark in writing.thousands.contains { String($0) == mark } }
            && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        if !isGrouped, parts.count == 3, parts[1] == String(writing.decimal) {
            return groups.joined(separator: ".").lowercased()
        }
        return (isGrouped ? groups : parts).joined().lowercased()
    }

    /// The number that words such as `thirty-one` are.
    private func number(_ parts: [String]) -> Int? {
        guard !(language.changes?.fillers.contains(parts.first ?? "") ?? false),
            let number = ClaimNumber(parts[...], language.words), number.count == parts.count
        else { return nil }
        return number.value
    }

    /// Makes one word of two that are written together elsewhere: `per cent`.
    private func joinPhrase(_ words: inout [ClaimWord]) {
        guard let spellings = language.changes?.spellings, let last = words.last, last.before.isEmpty,
            let first = words.dropLast().last, let form = spellings["\(first.form) \(last.form)"]
        else { return }
        words.removeLast(2)
        words.append(
            ClaimWord(
                form: form, range: first.range.lowerBound..<last.range.upperBound, sentence: 0, before: first.before,
                isCapital: first.isCapital))
    }

    // MARK: Apostrophes

    /// The letters after an apostrophe that belong to the word before it.
    private func tail(after end: Int, _ tokens: [TokenScanner.Found]) -> String? {
        guard end + 1 < tokens.count, tokens[end].form == "'", tokens[end + 1].kind == .word,
            tokens[end].range.lowerBound == tokens[end - 1].range.upperBound,
            tokens[end + 1].range.lowerBound == tokens[end].range.upperBound
        else { return nil }
        let tail = tokens[end + 1].form.lowercased()
        return tail == "s" || tail == "t" && tokens[end - 1].form.lowercased().hasSuffix("n")
            || language.variants.contractions[tail] != nil ? tail : nil
    }

    /// `didn` and `t` are did and not; the `'s` of a possessive is a word of its own.
    private func shorten(_ words: inout [ClaimWord], by tail: String, _ range: Range<Int>) {
        guard var word = words.popLast() else { return }
        let isNegated = tail == "t"
        if isNegated {
            let stem = String(word.form.dropLast())
            word.form = ["ca": "can", "wo": "will", "sha": "shall"][stem] ?? stem
        }
        words.append(word)
        words.append(
            ClaimWord(
                form: isNegated ? "not" : language.variants.contractions[tail] ?? "'s", range: range, sentence: 0,
                before: [], isCapital: false))
    }
}
