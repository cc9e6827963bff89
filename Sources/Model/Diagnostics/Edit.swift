/// Another place that a finding is about, such as the first of two definitions.
package struct Note: Sendable, Hashable {
    /// The file, relative to the site's root.
    package let path: String
    package let position: Position
    /// What the place shows, as a phrase on one line.
    package let text: String

    package init(in path: String, at position: Position, _ text: String) {
        self.path = path
        self.position = position
        self.text = text.onOneLine
    }
}

/// A replacement of text in a file that fixes a finding.
///
/// The code that reports a finding gives the line of the old words; `WrittenLines` finds their bytes once all findings
/// are known.
package struct Edit: Sendable, Hashable {
    /// The file, relative to the site's root.
    package let path: String
    /// Where the old words start; until their bytes are known, the start of the text that holds them.
    package fileprivate(set) var position: Position
    /// The words to remove, as they are in the file; empty if words are only added.
    package fileprivate(set) var replaced: String
    /// The words to insert, with the line ends of the file.
    package fileprivate(set) var replacement: String
    /// Whether it can be made without review: nothing else can have been meant, and nothing is left to fill in.
    package let isSafe: Bool
    /// Which of several fixes of the finding it belongs to, from 0; the edits of one fix are made together.
    package let choice: Int
    /// The bytes to replace, counted from 0, in the file as it was read; nil until they are found.
    package fileprivate(set) var range: Range<Int>?
    /// How many characters from the position are searched for the old words.
    package let reach: Int

    /// An edit at the one place where the old words are found.
    ///
    /// - Parameter reach: How many characters from the position may hold them; nil if they start exactly there.
    package init(
        in path: String, at position: Position, replacing old: String, with new: String, within reach: Int? = nil,
        isSafe: Bool = true, choice: Int = 0
    ) {
        (self.path, self.position, self.replaced, self.replacement) = (path, position, old, new)
        (self.isSafe, self.choice) = (isSafe, choice)
        self.reach = reach ?? old.unicodeScalars.count
    }

    /// The same edit with its bytes.
    package func found(at range: Range<Int>?) -> Edit {
        var edit = self
        edit.range = range
        return edit
    }

    /// The position after the last character to remove.
    package var end: Position {
        let lines = replaced.split(separator: "\n", omittingEmptySubsequences: false)
        let width = lines.last?.unicodeScalars.count { $0 != "\r" } ?? 0
        return lines.count > 1
            ? Position(line: position.line + lines.count - 1, column: 1 + width)
            : Position(line: position.line, column: position.column + width)
    }
}

/// The lines of a file as it was read, with its byte order mark and line ends, to find the bytes of edits in.
package struct WrittenLines {
    private let bytes: [UInt8]
    private let starts: [Int]
    private let lineEnd: String
    /// The last position whose byte was found; edits are sorted by position.
    private var last = (line: 1, column: 1, offset: 0)

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
            if byte == 0x0A || offset + 1 == bytes.count || bytes[offset + 1] != 0x0A { starts.append(offset + 1) }
        }
        let first = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }
        let isCR = first.map { bytes[$0] == 0x0D } ?? false
        lineEnd = isCR ? starts.count > 1 && bytes[starts[1] - 1] == 0x0A ? "\r\n" : "\r" : "\n"
        (self.starts, last.offset) = (starts, starts[0])
    }

    /// The edit with its bytes; nil if the old words are not there, or are there more than once.
    package mutating func locate(_ edit: Edit) -> Edit? {
        guard let start = offset(of: edit.position) else { return nil }
        var edit = edit
        edit.replaced = written(edit.replaced)
        edit.replacement = written(edit.replacement)
        let old = Array(edit.replaced.utf8)
        let end =
            edit.reach == 0 || edit.replaced.utf8.contains(0x0A) ? start + old.count : end(edit.reach, from: start)
        guard end <= bytes.count, start + old.count <= end else { return nil }
        let places = (start...(end - old.count)).filter { bytes[$0..<$0 + old.count].elementsEqual(old) }
        guard let place = places.first, places.count == 1 else { return nil }
        edit.position.column += bytes[start..<place].count { $0 & 0xC0 != 0x80 }
        edit.range = place..<place + old.count
        return edit
    }

    private func written(_ text: String) -> String {
        lineEnd == "\n" || !text.utf8.contains(0x0A) ? text : text.replacing("\n", with: lineEnd)
    }

    private mutating func offset(of position: Position) -> Int? {
        guard starts.indices.contains(position.line - 1) else { return nil }
        if last.line != position.line || last.column > position.column {
            last = (position.line, 1, starts[position.line - 1])
        }
        while last.column < position.column {
            guard last.offset < bytes.count, !isLineEnd(last.offset) else { return nil }
            last.offset = end(1, from: last.offset)
            last.column += 1
        }
        return last.offset
    }

    /// The offset `characters` further on, or the end of the line.
    private func end(_ characters: Int, from start: Int) -> Int {
        var (left, offset) = (characters, start)
        while left > 0, offset < bytes.count, !isLineEnd(offset) {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }

    private func isLineEnd(_ offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }
}
