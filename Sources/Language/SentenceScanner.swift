import Base

/// Finds where the sentences of one block begin.
///
/// A sentence ends at `. ! ? … 。！？ ؟ ۔ ।` and the quotes and brackets that close after it, if white space follows (none
/// is needed after `。！？`) and the next word does not begin with a lower-case letter.
package struct SentenceScanner: ~Escapable {
    private let text: Span<UInt8>
    private let block: Range<Int>
    private let language: LanguageWords

    @_lifetime(copy text)
    private init(text: Span<UInt8>, block: Range<Int>, language: LanguageWords) {
        (self.block, self.language) = (block, language)
        self.text = text
    }

    /// The offsets at which sentences begin; one at least.
    package static func starts(
        in text: Span<UInt8>, block: Range<Int>, language: LanguageWords = .english,
        into starts: inout [Int32]
    ) {
        starts.removeAll(keepingCapacity: true)
        let block = block.clamped(to: 0..<text.count)
        SentenceScanner(text: text, block: block, language: language).scan(into: &starts)
    }

    private func scan(into starts: inout [Int32]) {
        starts.append(Int32(truncatingIfNeeded: beginning(at: block.lowerBound)))
        var offset = block.lowerBound
        while offset < block.upperBound {
            guard SentenceMark.mayBegin(with: text[offset]),
                let mark = SentenceMark.ender(at: offset, in: text, limit: block.upperBound)
            else {
                offset += 1
                continue
            }
            let (next, start) = follow(mark, at: offset)
            if let start { starts.append(Int32(truncatingIfNeeded: start)) }
            offset = next
        }
    }

    /// What comes after an ender: where to continue, and where a new sentence begins, if one does.
    private func follow(_ mark: SentenceMark, at offset: Int) -> (next: Int, start: Int?) {
        var end = offset + mark.length
        var needsSpace = mark.needsSpace
        while let more = SentenceMark.ender(at: end, in: text, limit: block.upperBound) {
            needsSpace = needsSpace && more.needsSpace
            end += more.length
        }
        let single = end == offset + 1
        while let length = closer(at: end) { end += length }
        let start = beginning(at: end)
        guard start < block.upperBound, start > end || !needsSpace else { return (end, nil) }
        let word = SentenceMark.skipOpeners(at: start, in: text, limit: block.upperBound)
        guard word < block.upperBound, !isLower(at: word) else { return (end, nil) }
        if single, text[offset] == UInt8(ascii: ".") {
            let lead = text.extracting(block.lowerBound..<offset)
            let following = text.extracting(word..<block.upperBound)
            if language.sentences.isShortForm(lead, before: following) { return (end, nil) }
        }
        return (end, start)
    }

    /// The length of a quote or bracket that closes, with the blank that French has before it.
    private func closer(at offset: Int) -> Int? {
        if let length = SentenceMark.closer(at: offset, in: text, limit: block.upperBound) { return length }
        guard language.sentences.isCloserApart,
            let blank = SentenceMark.space(at: offset, in: text, limit: block.upperBound),
            SentenceMark.isGuillemet(at: offset + blank, in: text, limit: block.upperBound)
        else { return nil }
        return blank + 2
    }

    /// The first offset that is not white space.
    private func beginning(at offset: Int) -> Int {
        var offset = offset
        while offset < block.upperBound,
            let length = SentenceMark.space(at: offset, in: text, limit: block.upperBound)
        {
            offset += length
        }
        return offset
    }

    private func isLower(at offset: Int) -> Bool {
        let byte = text[offset]
        if byte < 0x80 { return byte.isLower }
        return UTF8Scalars.scalar(at: offset, in: text).scalar.properties.isLowercase
    }
}
