import Base

/// The number of a note as it is written: `12`, `iv`, `IV`; superscript digits are read as digits.
struct NoteLabel: Sendable, Hashable {
    /// As written, with superscripts as digits.
    let text: String

    /// Arabic numbers of up to four digits, and Roman ones up to 399 in one case.
    init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty, bytes.count <= 12 else { return nil }
        guard bytes.decimal != nil || Self.roman(bytes) != nil else { return nil }
        text = bytes.string
    }

    /// A Roman number in small letters.
    init?(roman ordinal: Int) {
        guard (1..<400).contains(ordinal) else { return nil }
        text = Self.written(ordinal)
    }

    /// The label of a note that a symbol calls.
    init(symbol name: String) { text = name }

    /// What a marker and its note must share; Roman numbers pair in either case.
    var key: String { text.lowercased() }

    /// What is in brackets without the sign that it is a note: `^12`, `fn12`.
    static func bare(_ inner: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if inner.first == UInt8(ascii: "^") { return inner.dropFirst() }
        let isNamed = inner.starts(with: "fn".utf8) || inner.starts(with: "FN".utf8)
        return isNamed ? inner.dropFirst(2) : inner
    }

    /// The number that the label writes.
    var ordinal: Int { Array(text.utf8).decimal ?? Self.roman(Array(text.utf8)) ?? 0 }

    /// The value of a well-formed Roman number up to 399 (`mix` and `did` are words).
    private static func roman(_ bytes: [UInt8]) -> Int? {
        let lower = bytes.string.lowercased()
        guard bytes == Array(lower.utf8) || bytes == Array(lower.uppercased().utf8) else { return nil }
        var total = 0
        var rest = lower[...]
        for (numeral, value) in numerals {
            while rest.hasPrefix(numeral) {
                rest = rest.dropFirst(numeral.utf8.count)
                total += value
            }
        }
        guard rest.isEmpty, total > 0, total < 400, written(total) == lower else { return nil }
        return total
    }

    private static func written(_ number: Int) -> String {
        var rest = number
        var out = ""
        for (numeral, value) in numerals {
            while rest >= value {
                out += numeral
                rest -= value
            }
        }
        return out
    }

    private static let numerals: [(String, Int)] = [
        ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
    ]
}

extension [UInt8] {
    /// The digits behind a caret at `start`, three at most, and where they end.
    func caret(at start: Int) -> (digits: [UInt8], end: Int)? {
        guard start < count, self[start] == UInt8(ascii: "^") else { return nil }
        let digits = Array(self[(start + 1)...].prefix(4).prefix(while: \.isDigit))
        return (1...3).contains(digits.count) ? (digits, start + 1 + digits.count) : nil
    }

    /// The superscript digits that begin at `start`, five at most, as ASCII digits, and where they end.
    func superscript(at start: Int) -> (digits: [UInt8], end: Int)? {
        var digits: [UInt8] = []
        var index = start
        while index < count, digits.count < 5 {
            if index + 1 < count, self[index] == 0xC2, let digit = [0xB9: 1, 0xB2: 2, 0xB3: 3][Int(self[index + 1])] {
                digits.append(0x30 + UInt8(digit))
                index += 2
            } else if index + 2 < count, self[index] == 0xE2, self[index + 1] == 0x81,
                self[index + 2] == 0xB0 || (0xB4...0xB9).contains(self[index + 2])
            {
                digits.append(0x30 + (self[index + 2] - 0xB0))
                index += 3
            } else {
                break
            }
        }
        return digits.isEmpty ? nil : (digits, index)
    }
}
