import Base
import Language

/// Cuts a text into words and marks, without what only the writing of it decides: white space, soft hyphens and other
/// invisible characters are passed over, curly quotation marks are straight, dashes are hyphens, `…` is three points.
///
/// A word is letters, marks and digits in a row; where no spaces are set between words (Chinese, Thai), one character.
/// Other cutters keep what is dropped here: a quotation is found again however it was typed.
struct TokenScanner {
    /// A word or mark as it was found.
    struct Found {
        /// As it is compared; two that differ only in their composition (NFC, NFD) are equal as Swift's strings are.
        var form: String
        var range: Range<Int>
        var kind: TextToken.WordClass
    }

    private let text: [UInt8]
    private let limit: Int
    private var offset: Int
    /// What is still to be given of a mark that counts as several.
    private var rest: (found: Found, times: Int)?

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        let range = range.clamped(to: text.indices)
        (offset, limit) = (range.lowerBound, range.upperBound)
    }

    mutating func next() -> Found? {
        if let (found, times) = rest {
            rest = times > 1 ? (found, times - 1) : nil
            return found
        }
        while offset < limit {
            let (scalar, length) = scalar(at: offset)
            if WordBoundary.isWord(scalar) { return word() }
            let start = offset
            offset += length
            if !Self.isPassedOver(scalar) { return mark(scalar, from: start) }
        }
        return nil
    }

    private mutating func word() -> Found {
        let start = offset
        var end = start
        var hidden = false
        let kind: TextToken.WordClass = text[start].isDigit ? .figure : .word
        scan: while offset < limit {
            if text[offset].isLetterOrDigit {
                offset += 1
                end = offset
                continue
            }
            guard text[offset] >= 0x80 else { break }
            let (scalar, length) = scalar(at: offset)
            if Self.isInvisible(scalar) {
                hidden = true
            } else if !WordBoundary.isWord(scalar) {
                break
            } else if offset > start, WordBoundary.isWrittenWithoutSpaces(scalar), !WordBoundary.isMark(scalar) {
                break scan
            } else {
                end = offset + length
            }
            offset += length
            if end == offset, WordBoundary.isWrittenWithoutSpaces(scalar), !continuesCharacter() { break }
        }
        offset = max(offset, end)
        let form = String(decoding: text[start..<end], as: UTF8.self)
        return Found(form: hidden ? Self.visible(form) : form, range: start..<end, kind: kind)
    }

    /// Whether a mark follows that belongs to the character before.
    private func continuesCharacter() -> Bool { offset < limit && WordBoundary.isMark(scalar(at: offset).scalar) }

    private mutating func mark(_ scalar: Unicode.Scalar, from start: Int) -> Found {
        let kind = Self.kind(of: scalar)
        switch scalar.value {
        case 0x2026:
            let point = Found(form: ".", range: start..<offset, kind: kind)
            rest = (point, 2)
            return point
        case 0x2D, 0x2010...0x2015, 0x2212:
            while offset < limit, text[offset] == UInt8(ascii: "-") { offset += 1 }
            return Found(form: "-", range: start..<offset, kind: kind)
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F: return Found(form: "\"", range: start..<offset, kind: kind)
        case 0x27, 0x2018...0x201B, 0x2039, 0x203A: return Found(form: "'", range: start..<offset, kind: kind)
        default: return Found(form: String(scalar), range: start..<offset, kind: kind)
        }
    }

    private func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text.span)
        return (scalar, min(length, limit - offset))
    }

    private static func kind(of scalar: Unicode.Scalar) -> TextToken.WordClass {
        switch scalar.value {
        case 0x21, 0x2E, 0x3F, 0x061F, 0x06D4, 0x0964, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F: .ender
        case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x3008, 0x300A, 0x300C, 0x300E: .opener
        default: .mark
        }
    }

    /// White space and what has no shape of its own.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0x7F || isInvisible(scalar)
            || !scalar.isASCII && scalar.properties.isWhitespace
    }

    /// Soft hyphens, joiners, marks of direction and the like.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    private static func visible(_ form: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in form.unicodeScalars where !isInvisible(scalar) { scalars.append(scalar) }
        return String(scalars)
    }
}

/// A word or mark of a text, as quotations are compared by them.
struct TextToken: Sendable, Equatable {
    /// The same for two that count as the same word; -1 for a word that the text does not hold.
    var id: Int32
    /// The block that contains it, counted from 0.
    var block: Int32
    /// In bytes of the text.
    var start: Int32
    var end: Int32
    var kind: WordClass

    /// What it is made of.
    enum WordClass: UInt8, Sendable { case word, figure, mark, opener, ender }

    /// How much it counts for when likeness is measured: its bytes, so that a long word counts for more than "the".
    var weight: Int32 { min(max(1, end - start), 64) }

    var isWord: Bool { kind == .word || kind == .figure }

    var range: Range<Int> { Int(start)..<Int(max(start, end)) }
}
