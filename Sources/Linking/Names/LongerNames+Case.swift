import Base
import Language
import Model

/// Where a capital says nothing.
extension LongerNames {
    /// Whether a word begins a sentence, a quotation or what follows a colon.
    func isInitial(_ word: TextWord) -> Bool {
        var offset = word.range.lowerBound
        while offset > block, let scalar = UTF8Scalars.scalar(before: offset, in: words.text.span) {
            if Self.endsSentence.contains(scalar) { return true }
            guard scalar.properties.isWhitespace || scalar == "(" || scalar == "[" else { return false }
            offset -= scalar.utf8.count
        }
        return true
    }

    private static let endsSentence: Set<Unicode.Scalar> = [
        ".", "!", "?", ":", "…", "\"", "“", "”", "„", "«", "»", "‘", "'", "*", "•",
    ]

    /// Whether a word that begins a sentence is an ordinary one: by the vocabulary, by its ending, or since the text has it
    /// in small letters as well.
    func isPlainStart(_ word: TextWord) -> Bool { isPlain(word.lower) || isWrittenSmall(word.lower) }

    /// Whether a word is an ordinary one by the vocabulary or by its ending.
    func isPlain(_ lower: String) -> Bool {
        if language.names.starters.contains(lower) || language.names.functionWords.contains(lower) { return true }
        if lower.hasSuffix("ing"), lower.utf8.count > 5 { return true }
        return lower.hasSuffix("ly") && lower.utf8.count > 6 && lower != "beverly" && lower != "kimberly"
    }

    /// Whether the text has a word in small letters; it is searched from end to end.
    func isWrittenSmall(_ lower: String) -> Bool {
        let sought = Array(lower.utf8)
        let text = words.text
        guard let first = sought.first, text.count >= sought.count else { return false }
        for offset in 0...(text.count - sought.count) where text[offset] == first {
            let end = offset + sought.count
            guard text[offset..<end].elementsEqual(sought), offset == 0 || !text[offset - 1].isLetterOrDigit,
                end == text.count || !text[end].isLetterOrDigit
            else { continue }
            return true
        }
        return false
    }

    /// Whether all words about a longer name are in capitals, as in a headline or caption, and nothing else says that it is one.
    func isInTitleCase(_ whole: Range<Int>) -> Bool {
        var (inside, outside) = (0, 0)
        var last: TextWord?
        for (index, word) in sentence(around: whole).enumerated() {
            let isInside = whole.contains(word.range.lowerBound)
            if isInside { last = word }
            let isSmall = language.names.functionWords.contains(word.lower)
            if !word.isCapital {
                guard isSmall, word.lower.unicodeScalars.count <= 4 else { return false }
            } else if isInside {
                inside += 1
            } else if word.isNamePart || (isSmall && index > 0) {
                outside += 1
            }
        }
        guard inside > 4 || (outside > 0 && inside + outside > 3) else { return false }
        return !(last?.isHead ?? false)
    }

    /// The words of letters in the sentence of a place, as far as the part of the text goes.
    private func sentence(around whole: Range<Int>) -> [TextWord] {
        let text = words.text
        var start = whole.lowerBound
        while start > words.bounds.lowerBound, !isEnd(text[start - 1]) { start -= 1 }
        var found: [TextWord] = []
        while start < words.bounds.upperBound, start < whole.upperBound || !isEnd(text[start]) {
            let (scalar, length) = UTF8Scalars.scalar(at: start, in: text.span)
            if scalar.properties.isAlphabetic, let word = words.word(at: start) {
                found.append(word)
                start = max(word.range.upperBound, start + length)
            } else {
                start += length
            }
        }
        return found
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
}
