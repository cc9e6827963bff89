/// A word, a number or a punctuation mark of a sentence.
struct Word: Sendable {
    /// In the text that was cut.
    var range: Range<Int>
    var hash: UInt64
    /// Whether there is a space before it.
    var followsBlank: Bool

    /// Cuts a stretch of text at blanks; punctuation at the ends of a word is separate: `(31,` is three words. Readers
    /// see differences in these pieces, so `$1.5m` and `al-Qaeda` stay whole, and nothing is folded.
    static func words(in text: [UInt8], _ range: Range<Int>) -> [Word] {
        var words: [Word] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let hasBlank = text[index] == 0x20
            if hasBlank { index += 1 }
            var end = index
            while end < range.upperBound, text[end] != 0x20 { end += 1 }
            cut(text, index..<end, hasBlank && !words.isEmpty, into: &words)
            index = end
        }
        return words
    }

    private static func cut(_ text: [UInt8], _ range: Range<Int>, _ followsBlank: Bool, into words: inout [Word]) {
        var (low, high) = (range.lowerBound, range.upperBound)
        var followsBlank = followsBlank
        func add(_ part: Range<Int>) {
            words.append(Word(range: part, hash: ByteHash(text, part).value, followsBlank: followsBlank))
            followsBlank = false
        }
        while low < high, let length = markLength(text, low, high) {
            add(low..<low + length)
            low += length
        }
        var marks: [Range<Int>] = []
        while low < high, let length = lastMarkLength(text, low, high) {
            marks.append(high - length..<high)
            high -= length
        }
        if low < high { add(low..<high) }
        for mark in marks.reversed() { add(mark) }
    }

    /// The length in bytes of the mark at a place: a quotation mark, a bracket, a dash, a stop.
    private static func markLength(_ text: [UInt8], _ index: Int, _ end: Int) -> Int? {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"), UInt8(ascii: "/"):
            1
        // U+2010 to U+203F: dashes, quotation marks, the ellipsis; U+00A0 to U+00BF: « ¿ · and the like.
        case 0xE2 where index + 2 < end && text[index + 1] == 0x80: 3
        case 0xC2 where index + 1 < end && text[index + 1] != 0xA3: 2
        default: nil
        }
    }

    private static func lastMarkLength(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        for length in 1...3 where end - length >= start {
            if text[end - length] & 0xC0 != 0x80 {
                return markLength(text, end - length, end).flatMap { $0 == length ? length : nil }
            }
        }
        return nil
    }
}
