import Base
import Language
import Model

/// Cuts a stretch of text into words, numbers and marks. It reads numbers whole, with what groups their digits, and knows
/// letters by their bytes alone, as it reads every paragraph that may claim something.
struct Tokenizer {
    /// A part of the text that is one token, whatever it contains.
    struct Island {
        var range: Range<Int>
        /// The mention it is; nil for code.
        var mention: Int?
    }

    private let text: [UInt8]
    private let lexicon: Lexicon
    private let end: Int
    private var offset: Int
    private var tokens: [Token] = []

    /// - Parameter islands: In the order of the text; those outside the range are skipped.
    static func tokens(
        in range: Range<Int>, of text: [UInt8], islands: some Sequence<Island>, lexicon: Lexicon
    ) -> Tokens {
        let range = range.clamped(to: 0..<text.count)
        var tokenizer = Tokenizer(text: text, lexicon: lexicon, end: range.upperBound, offset: range.lowerBound)
        for island in islands
        where island.range.lowerBound >= tokenizer.offset && island.range.upperBound <= range.upperBound {
            tokenizer.read(upTo: island.range.lowerBound)
            tokenizer.add(island.mention.map { .name($0) } ?? .opaque, island.range)
            tokenizer.offset = island.range.upperBound
        }
        tokenizer.read(upTo: range.upperBound)
        tokenizer.pairDashes()
        return Tokens(tokenizer.tokens)
    }

    private init(text: [UInt8], lexicon: Lexicon, end: Int, offset: Int) {
        (self.text, self.lexicon, self.end, self.offset) = (text, lexicon, end, offset)
    }

    private mutating func read(upTo limit: Int) {
        while offset < limit {
            let byte = text[offset]
            if byte.isLetter || byte >= 0x80 && TextByte.sign(at: offset, in: text) == nil {
                readWord(limit)
            } else if byte.isDigit {
                readNumber(limit)
            } else if let sign = TextByte.sign(at: offset, in: text) {
                if sign.mark != 0x20 { add(.mark(sign.mark), offset..<min(limit, offset + sign.length)) }
                offset += sign.length
            } else {
                if byte > 0x20 { add(.mark(byte == 0x27 ? 0x27 : byte), offset..<offset + 1) }
                offset += 1
            }
        }
        offset = limit
    }

    private mutating func readWord(_ limit: Int) {
        let start = offset
        while offset < limit, isWordByte(at: offset) { offset += 1 }
        var token = Token(kind: .word, range: start..<offset)
        let packed = PackedWord(text.span.extracting(start..<offset))
        token.word = packed
        token.isCapitalised = text[start] >= UInt8(ascii: "A") && text[start] <= UInt8(ascii: "Z")
        token.isAcronym = token.isCapitalised && offset - start > 1 && text[start..<offset].allSatisfy(\.isUpper)
        if let entry = lexicon.words[packed] {
            (token.roles, token.traits, token.number, token.vague) = (
                entry.roles, entry.traits, entry.number, entry.vague
            )
            if token.isCapitalised { (token.month, token.weekday) = (entry.month, entry.weekday) }
        }
        append(token)
    }

    private func isWordByte(at offset: Int) -> Bool {
        let byte = text[offset]
        if byte < 0x80 { return byte.isLetter || byte.isDigit }
        return TextByte.sign(at: offset, in: text) == nil
    }

    private mutating func readNumber(_ limit: Int) {
        let start = offset
        var number = WrittenNumber(value: 0)
        take(&number, limit)
        while let length = groupSeparator(limit) {
            offset += length
            number.isGrouped = true
            take(&number, limit)
        }
        if offset + 1 < limit, text[offset] == UInt8(ascii: "."), text[offset + 1].isDigit {
            offset += 1
            let before = number.digitCount
            take(&number, limit)
            number.decimals = number.digitCount - before
        }
        let ending = offset
        while offset < limit, isWordByte(at: offset) { offset += 1 }
        let letters = PackedWord(text.span.extracting(ending..<offset))
        let kind: Token.Kind =
            number.digitCount > 12
            ? .opaque
            : ending == offset
                ? .number(number)
                : lexicon.ordinals.contains(letters) ? .ordinal(number.value) : .opaque
        add(kind, start..<offset)
    }

    private mutating func take(_ number: inout WrittenNumber, _ limit: Int) {
        while offset < limit, text[offset].isDigit {
            number.digitCount += 1
            // Twelve digits fit; more are not a number anyway.
            if number.digitCount <= 12 { number.value = number.value * 10 + Int(text[offset] & 15) }
            offset += 1
        }
    }

    /// The length of a comma or narrow blank between thousands, if there is one here.
    private func groupSeparator(_ limit: Int) -> Int? {
        guard offset < limit else { return nil }
        let sign = text[offset] == UInt8(ascii: ",") ? 1 : TextByte.narrowBlank(at: offset, in: text)
        guard let sign, offset + sign + 3 <= limit else { return nil }
        let digits = text[(offset + sign)..<(offset + sign + 3)]
        let next = offset + sign + 3
        return digits.allSatisfy(\.isDigit) && !(next < limit && text[next].isDigit) ? sign : nil
    }

    /// Makes two long dashes brackets around what stands between: “The attack—the worst of the year—killed 31”. One alone
    /// divides clauses, as a semicolon does.
    private mutating func pairDashes() {
        let dashes = tokens.indices.filter { tokens[$0].isMark(";") && tokens[$0].range.count == 3 }
        guard dashes.count == 2, dashes[1] - dashes[0] <= 24, dashes[1] + 1 < tokens.count else { return }
        for dash in dashes { (tokens[dash].kind, tokens[dash].isTight) = (.mark(UInt8(ascii: "-")), false) }
    }

    private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) { append(Token(kind: kind, range: range)) }

    private mutating func append(_ token: Token) {
        var token = token
        token.isTight = tokens.last?.range.upperBound == token.range.lowerBound
        tokens.append(token)
    }
}
