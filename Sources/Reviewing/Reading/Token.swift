import Base
import Language

/// A word, number or mark of a text.
struct Token: Sendable {
    enum Kind: Sendable, Equatable {
        case word
        /// Digits, with their thousands grouped or not.
        case number(WrittenNumber)
        /// A mark of one byte; any dash is `-`, any quotation mark `"`, any currency sign `$`.
        case mark(UInt8)
        /// A name that leads to an actor or event, by its index in the document's mentions.
        case name(Int)
        /// `16th`
        case ordinal(Int)
        /// Code, and digits that are not a number: `5km`.
        case opaque
    }

    var kind: Kind
    /// In bytes of the document's text.
    var range: Range<Int>
    /// Whether there is nothing between it and the token before it.
    var isTight = false
    var isCapitalised = false
    /// Whether it is two capitals or more, and nothing else.
    var isAcronym = false
    var word = PackedWord.unknown
    var roles: WordRole = []
    var traits: WordTrait = []
    var number: NumberWord?
    var month = 0
    /// 1 to 7 for the name of a day of the week, from Monday; else 0.
    var weekday = 0
    /// What `dozens` or `nobody` can mean.
    var vague: ClosedRange<Int>?

    func isMark(_ byte: Character) -> Bool { byte.asciiValue.map { kind == .mark($0) } ?? false }

    var digits: WrittenNumber? { if case .number(let number) = kind { number } else { nil } }
}

/// A number in digits.
struct WrittenNumber: Sendable, Equatable {
    /// Without the decimal point.
    var value: Int
    /// How many digits follow the point.
    var decimals = 0
    var digitCount = 0
    var isGrouped = false

    /// Whether it can be a year: four digits without a comma.
    var isYear: Bool { digitCount == 4 && !isGrouped && decimals == 0 && WrittenDate.years.contains(value) }

    /// The whole number, where it is one.
    var whole: Int? { decimals == 0 ? value : nil }
}

/// A word of at most sixteen bytes as one number, its ASCII letters in lower case; longer words are all `unknown`.
struct PackedWord: Hashable, Sendable, ExpressibleByStringLiteral {
    private let bytes: UInt128

    static let unknown = PackedWord(bytes: 0)

    private init(bytes: UInt128) { self.bytes = bytes }

    init(_ word: Span<UInt8>) {
        guard word.count <= 16 else {
            bytes = 0
            return
        }
        var packed: UInt128 = 0
        for index in word.indices { packed = packed << 8 | UInt128(word[index].lowercased) }
        bytes = packed
    }

    init(stringLiteral word: String) { self.init(word.utf8.span) }

    /// Its first three bytes; nil if it is shorter.
    var opening: (UInt8, UInt8, UInt8)? {
        var rest = bytes
        guard rest >> 16 != 0 else { return nil }
        while rest >> 24 != 0 { rest >>= 8 }
        return (
            UInt8(truncatingIfNeeded: rest >> 16), UInt8(truncatingIfNeeded: rest >> 8), UInt8(truncatingIfNeeded: rest)
        )
    }

    /// Whether its last bytes are these, in small letters.
    func ends(in ending: PackedWord) -> Bool {
        guard ending != .unknown else { return false }
        let length = UInt128((128 - ending.bytes.leadingZeroBitCount + 7) / 8 * 8)
        return length < 128 && bytes & (1 << length - 1) == ending.bytes && bytes >> length != 0
    }

    /// Without an `s` at its end, where more than one letter is left.
    var withoutFinalS: PackedWord {
        guard bytes & 0xFF == UInt128(UInt8(ascii: "s")), bytes >> 16 != 0 else { return self }
        return PackedWord(bytes: bytes >> 8)
    }
}

/// Questions about the bytes of a UTF-8 text.
enum TextByte {
    /// The mark for § and ¶.
    static let section: UInt8 = 0xA7

    /// A mark or blank beyond ASCII as the equivalent ASCII byte; nil for a letter.
    static func sign(at offset: Int, in text: [UInt8]) -> (mark: UInt8, length: Int)? {
        switch text[offset] {
        case 0xC2:
            guard offset + 1 < text.count else { return nil }
            switch text[offset + 1] {
            case 0xA0: return (0x20, 2)
            case 0xA3, 0xA5: return (UInt8(ascii: "$"), 2)
            case 0xAB, 0xBB: return (UInt8(ascii: "\""), 2)
            case 0xA7, 0xB6: return (section, 2)
            case 0xA1...0xBF: return (UInt8(ascii: "*"), 2)
            default: return nil
            }
        case 0xE2: return signOfThree(at: offset, in: text)
        default: return nil
        }
    }

    /// U+2000 to U+20FF: blanks, dashes, quotation marks, currency signs.
    private static func signOfThree(at offset: Int, in text: [UInt8]) -> (mark: UInt8, length: Int)? {
        guard offset + 2 < text.count, text[offset + 1] >= 0x80, text[offset + 1] <= 0x83 else { return nil }
        switch (text[offset + 1], text[offset + 2]) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF): return (0x20, 3)
        case (0x80, 0x90...0x93): return (UInt8(ascii: "-"), 3)
        case (0x80, 0x94...0x95): return (UInt8(ascii: ";"), 3)
        case (0x80, 0x98...0x99): return (0x27, 3)
        case (0x80, 0x9C...0x9F): return (UInt8(ascii: "\""), 3)
        case (0x82, 0xA0...0xBF): return (UInt8(ascii: "$"), 3)
        default: return (UInt8(ascii: "*"), 3)
        }
    }

    /// The length of a no-break or thin blank, which may separate thousands.
    static func narrowBlank(at offset: Int, in text: [UInt8]) -> Int? {
        if text[offset] == 0xC2, offset + 1 < text.count, text[offset + 1] == 0xA0 { return 2 }
        guard text[offset] == 0xE2, offset + 2 < text.count, text[offset + 1] == 0x80 else { return nil }
        return text[offset + 2] == 0x89 || text[offset + 2] == 0xAF ? 3 : nil
    }
}
