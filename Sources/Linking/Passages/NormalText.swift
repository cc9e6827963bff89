/// A text as a quotation is compared with it: white space runs are one space, quotation marks are straight.
struct NormalText {
    private(set) var bytes: [UInt8] = []
    /// Where each byte comes from in the text, and behind them the text's end.
    private(set) var offsets: [Int] = []

    init(_ text: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        let range = range.clamped(to: 0..<text.count)
        bytes.reserveCapacity(range.count)
        offsets.reserveCapacity(range.count + 1)
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let length = SentenceMark.space(at: offset, in: text, limit: range.upperBound) {
                if bytes.last != 0x20 { add(0x20, from: offset) }
                offset += length
            } else if let quote = Self.straightQuote(at: offset, in: text, limit: range.upperBound) {
                add(quote, from: offset)
                offset += 3
            } else {
                add(text[offset], from: offset)
                offset += 1
            }
        }
        offsets.append(range.upperBound)
    }

    /// The words of a quotation, without white space around them.
    static func words(_ text: String) -> [UInt8] {
        var text = text
        var bytes = text.withUTF8 { NormalText($0, range: 0..<$0.count).bytes }
        if bytes.last == 0x20 { bytes.removeLast() }
        if bytes.first == 0x20 { bytes.removeFirst() }
        return bytes
    }

    /// Where the words stand, as ranges of these bytes; they may overlap. Takes time for the sum of both lengths
    /// (Knuth, Morris and Pratt).
    func places(of words: [UInt8]) -> [Range<Int>] {
        guard !words.isEmpty, words.count <= bytes.count else { return [] }
        let fallback = Self.fallbacks(words)
        var found: [Range<Int>] = []
        var matched = 0
        for (index, byte) in bytes.enumerated() {
            while matched > 0, words[matched] != byte { matched = fallback[matched - 1] }
            if words[matched] == byte { matched += 1 }
            if matched == words.count {
                found.append(index + 1 - matched..<index + 1)
                matched = fallback[matched - 1]
            }
        }
        return found
    }

    /// Whether words stand right before a place, with or without a space between.
    func ends(with words: [UInt8], before place: Int) -> Bool {
        var end = place
        if end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        return end >= words.count && bytes[(end - words.count)..<end].elementsEqual(words)
    }

    /// Whether words stand right behind a place, with or without a space between.
    func begins(with words: [UInt8], at place: Int) -> Bool {
        let start = place < bytes.count && bytes[place] == 0x20 ? place + 1 : place
        return start + words.count <= bytes.count && bytes[start..<start + words.count].elementsEqual(words)
    }

    private mutating func add(_ byte: UInt8, from offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    private static func fallbacks(_ words: [UInt8]) -> [Int] {
        var fallback = [Int](repeating: 0, count: words.count)
        var matched = 0
        for index in words.indices.dropFirst() {
            while matched > 0, words[matched] != words[index] { matched = fallback[matched - 1] }
            if words[matched] == words[index] { matched += 1 }
            fallback[index] = matched
        }
        return fallback
    }

    private static func straightQuote(at offset: Int, in text: UnsafeBufferPointer<UInt8>, limit: Int) -> UInt8? {
        guard offset + 2 < limit, text[offset] == 0xE2, text[offset + 1] == 0x80 else { return nil }
        switch text[offset + 2] {
        case 0x98...0x9B: return UInt8(ascii: "'")
        case 0x9C...0x9F: return UInt8(ascii: "\"")
        default: return nil
        }
    }
}
