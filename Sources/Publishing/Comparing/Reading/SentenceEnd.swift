/// Tells where a sentence ends.
enum SentenceEnd {
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "no", "nos", "p", "pp", "vol", "ed", "eds", "gen", "col", "lt", "capt", "vs",
        "e.g",
        "i.e", "cf", "al", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec",
    ]

    /// The end of the first sentence of a stretch of text, or of the stretch.
    ///
    /// - Parameters:
    ///   - isWhole: Whether the stretch is one sentence, whatever stands in it.
    ///   - longest: How many bytes a sentence may have; a longer one ends at a blank.
    static func end(in text: [UInt8], _ range: Range<Int>, isWhole: Bool, longest: Int) -> Int {
        var index = range.lowerBound
        let hardEnd = range.lowerBound + 2 * longest
        while index < range.upperBound {
            let byte = text[index]
            if byte == 0x20, index - range.lowerBound >= longest { return index }
            if index >= hardEnd, byte & 0xC0 != 0x80 { return index }
            if !isWhole, let mark = markLength(in: text, index, range.upperBound) {
                if let end = end(in: text, after: index, mark, range) { return end }
                index += mark
            } else {
                index += 1
            }
        }
        return range.upperBound
    }

    /// How many bytes a mark has that can end a sentence: `.`, `!`, `?`, `…`, `。`, `؟`, `۔`.
    private static func markLength(in text: [UInt8], _ index: Int, _ end: Int) -> Int? {
        switch text[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
        case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0xA6: 3
        case 0xE3 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x82: 3
        case 0xD8 where index + 1 < end && text[index + 1] == 0x9F: 2
        case 0xDB where index + 1 < end && text[index + 1] == 0x94: 2
        default: nil
        }
    }

    /// Where the sentence ends that a mark may end; nil where it goes on.
    private static func end(in text: [UInt8], after index: Int, _ mark: Int, _ range: Range<Int>) -> Int? {
        if text[index] == UInt8(ascii: "."), isAbbreviation(text, index, from: range.lowerBound) { return nil }
        var end = index + mark
        if mark == 3, text[index] == 0xE3 { return end }
        while end < range.upperBound, text[end] != 0x20, isCloser(text, end) { end += 1 }
        guard end < range.upperBound, text[end] == 0x20, end + 1 < range.upperBound else { return nil }
        let next = text[end + 1]
        return next.isLetter && next >= UInt8(ascii: "a") ? nil : end
    }

    /// Quotation marks and brackets, byte by byte.
    private static func isCloser(_ text: [UInt8], _ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): true
        case 0xE2, 0x80, 0x99, 0x9D, 0xC2, 0xBB: true
        default: false
        }
    }

    private static func isAbbreviation(_ text: [UInt8], _ index: Int, from start: Int) -> Bool {
        var begin = index
        while begin > start, index - begin < 8, text[begin - 1].isLetter || text[begin - 1] == UInt8(ascii: ".") {
            begin -= 1
        }
        guard begin < index, begin == start || !text[begin - 1].isLetter else { return false }
        if index - begin == 1, text[begin] < UInt8(ascii: "a") { return true }
        return abbreviations.contains(String(decoding: text[begin..<index], as: UTF8.self).lowercased())
    }
}
