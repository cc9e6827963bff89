/// An editor's text file: its path and its bytes, already checked to be UTF-8 without BOM or NUL, with LF line ends.
package struct SourceFile: Sendable, Equatable {
    /// Relative to the site's root, with `/` between folders.
    package let path: String
    package let bytes: [UInt8]
    /// The bytes of the file itself, if a byte order mark or other line ends make them differ.
    private let original: [UInt8]?

    package init(path: String, bytes: [UInt8], original: [UInt8]? = nil) {
        self.path = path
        self.bytes = bytes
        self.original = original
    }

    /// The bytes of the file itself, as they were read.
    package var written: [UInt8] { original ?? bytes }

    /// The place of a byte offset; an offset past the end is the end.
    package func position(at offset: Int) -> Position {
        var position = Position.start
        for byte in bytes.prefix(max(0, offset)) {
            if byte == UInt8(ascii: "\n") {
                position = Position(line: position.line + 1)
            } else if byte & 0xC0 != 0x80 {
                position.column += 1
            }
        }
        return position
    }

    /// The byte offset at which a 1-based line starts, or the end of the file.
    package func offset(ofLine line: Int) -> Int {
        var current = 1
        guard line > 1 else { return 0 }
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            current += 1
            if current == line { return offset + 1 }
        }
        return bytes.count
    }

    /// The byte offset of an occurrence (0-based) of a text at or after an offset, if there is one.
    package func offset(of needle: some Collection<UInt8>, from start: Int = 0, occurrence: Int = 0) -> Int? {
        let needle = Array(needle)
        guard let first = needle.first, needle.count <= bytes.count else { return nil }
        var left = occurrence
        var offset = max(0, start)
        while offset <= bytes.count - needle.count {
            if bytes[offset] == first, bytes[offset..<offset + needle.count].elementsEqual(needle) {
                if left == 0 { return offset }
                left -= 1
            }
            offset += 1
        }
        return nil
    }
}

extension SourceFile {
    /// The place of the words of a document's text in its file; if they are written differently there, for example with
    /// markup among them, the line of their block.
    ///
    /// - Parameters:
    ///   - words: In bytes of the document's text.
    ///   - block: The text of the block that contains them.
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

    /// How often words occur in a text, including in code and in longer words.
    private static func count(of words: [UInt8], in text: ArraySlice<UInt8>, except names: [Range<Int>]) -> Int {
        guard let first = words.first, text.count >= words.count else { return 0 }
        return (text.startIndex...(text.endIndex - words.count)).count { offset in
            text[offset] == first && text[offset..<offset + words.count].elementsEqual(words)
                && !names.contains { $0.overlaps(offset..<offset + words.count) }
        }
    }
}
