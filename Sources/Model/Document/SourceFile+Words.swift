extension SourceFile {
    /// Where the words of a document's text stand in its file; where they are written in another way there, as with markup
    /// among them, the line of their block.
    ///
    /// - Parameters:
    ///   - words: In bytes of the document's text.
    ///   - block: The text of the block in which they stand.
    ///   - line: The 1-based line on which that block begins.
    package func position(
        of words: Range<Int>, in document: Document, block: Range<Int>, line: Int
    ) -> Position {
        let sought = Array(document.text[words])
        let before = document.text[block.lowerBound..<max(block.lowerBound, words.lowerBound)]
        let occurrence = Self.count(of: sought, in: before, except: document.shownNames)
        guard let found = offset(of: sought, from: offset(ofLine: line), occurrence: occurrence) else {
            return Position(line: line)
        }
        return position(at: found)
    }

    /// How often words stand in a text, in code or in longer words as well.
    private static func count(of words: [UInt8], in text: ArraySlice<UInt8>, except names: [Range<Int>]) -> Int {
        guard let first = words.first, text.count >= words.count else { return 0 }
        return (text.startIndex...(text.endIndex - words.count)).count { offset in
            text[offset] == first && text[offset..<offset + words.count].elementsEqual(words)
                && !names.contains { $0.overlaps(offset..<offset + words.count) }
        }
    }
}
