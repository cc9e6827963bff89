package import Model

/// A text as an editor has it, with the places at which its lines begin.
///
/// A line ends at `\n`, `\r\n` or `\r`, for the protocol as for Dossier.
package struct EditedText: Sendable, Equatable {
    /// In UTF-8, perhaps with a byte order mark.
    package private(set) var bytes: [UInt8]
    /// The offset of the first byte of each line; there is always one.
    private var starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = [0]
        Self.addStarts(after: 0, to: bytes.count, in: bytes, &starts)
    }

    package init(_ file: SourceFile) { self.init(file.written) }

    /// How many lines there are; an empty text has one.
    package var lineCount: Int { starts.count }

    /// The bytes of a line, counted from 0, without its end; an empty range at the end for a line past it.
    package func line(_ line: Int) -> Range<Int> {
        guard line >= 0, line < starts.count else { return bytes.count..<bytes.count }
        let start = starts[line]
        var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
        if line + 1 < starts.count, end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if line + 1 < starts.count, end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The line, counted from 0, that holds an offset.
    package func line(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The words of a range.
    package func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Replaces the bytes of a range; the lines of the rest of the text are not searched again.
    package mutating func replace(_ range: Range<Int>, with new: [UInt8]) {
        let range = range.clamped(to: 0..<bytes.count)
        let (first, last) = (line(at: range.lowerBound), line(at: range.upperBound))
        let growth = new.count - range.count
        let rest = starts[(last + 1)...].map { $0 + growth }
        bytes.replaceSubrange(range, with: new)
        starts.removeSubrange((first + 1)...)
        // The line before may have ended with a `\r` that the new bytes continue.
        let from = first > 0 ? first - 1 : 0
        starts.removeSubrange((from + 1)...)
        Self.addStarts(after: starts[from], to: rest.first ?? bytes.count, in: bytes, &starts)
        if let next = rest.first {
            if starts.last == next { starts.removeLast() }
            starts += rest
        }
    }

    /// Adds the starts of the lines that begin after an offset, up to and including another.
    private static func addStarts(after start: Int, to end: Int, in bytes: [UInt8], _ starts: inout [Int]) {
        let span = bytes.span
        var offset = start
        while offset < end {
            let byte = span[offset]
            offset += 1
            let isEnd = byte == 0x0A || byte == 0x0D && (offset == bytes.count || span[offset] != 0x0A)
            if isEnd { starts.append(offset) }
        }
    }
}

// MARK: - Places

/// How an editor counts the characters of a line.
package enum PositionEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// How many units a character has whose UTF-8 begins with a byte; 0 for a byte that continues one.
    fileprivate func units(ofScalarStarting byte: UInt8) -> Int {
        switch self {
        case .utf8: 1
        case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
        case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
        }
    }
}

/// A place in a text as the protocol counts it: line and character, from 0.
package struct EditorPlace: Sendable, Hashable, Comparable {
    package var line: Int
    /// In units of the encoding.
    package var character: Int

    package init(line: Int, character: Int) { (self.line, self.character) = (line, character) }

    package static func < (left: EditorPlace, right: EditorPlace) -> Bool {
        (left.line, left.character) < (right.line, right.character)
    }
}

extension EditedText {
    /// The offset of a place; past the end of a line, its end, and past the end of the text, that.
    package func offset(of place: EditorPlace, _ encoding: PositionEncoding) -> Int {
        guard place.line >= 0 else { return 0 }
        let line = line(place.line)
        var left = place.character
        var offset = line.lowerBound
        while offset < line.upperBound, left > 0 {
            let units = encoding.units(ofScalarStarting: bytes[offset])
            guard units <= left else { break }
            left -= units
            offset += 1
            while encoding != .utf8, offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        // A place in the middle of a character is that character's start.
        while offset > line.lowerBound, offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    /// The place of an offset.
    package func place(of offset: Int, _ encoding: PositionEncoding) -> EditorPlace {
        let offset = min(max(0, offset), bytes.count)
        let line = line(at: offset)
        let end = min(offset, self.line(line).upperBound)
        var character = 0
        for byte in bytes[starts[line]..<max(starts[line], end)] {
            character += encoding.units(ofScalarStarting: byte)
        }
        return EditorPlace(line: line, character: character)
    }

    /// The offset of a position of a finding; past the end of a line, its end.
    package func offset(of position: Position) -> Int {
        let line = line(position.line - 1)
        return self.offset(scalars: position.column - 1, from: textStart(of: line.lowerBound), to: line.upperBound)
    }

    /// The position, as findings count it, of an offset.
    package func position(of offset: Int) -> Position {
        let line = line(at: offset)
        let start = textStart(of: starts[line])
        let count = start < offset ? bytes[start..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } : 0
        return Position(line: line + 1, column: count + 1)
    }

    /// The bytes that a finding marks: as many characters from a position as it says, perhaps over several lines.
    package func range(from position: Position, length: Int) -> Range<Int> {
        let start = offset(of: position)
        var (left, end) = (length, start)
        var number = line(at: start)
        while true {
            let line = line(number)
            let stop = offset(scalars: left, from: end, to: line.upperBound)
            left -= bytes[end..<stop].count { $0 & 0xC0 != 0x80 }
            end = stop
            guard left > 1, number + 1 < starts.count else { return start..<end }
            number += 1
            left -= 1
            end = starts[number]
        }
    }

    /// After a byte order mark, which is no character of the first line.
    private func textStart(of start: Int) -> Int {
        start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
    }

    private func offset(scalars: Int, from start: Int, to end: Int) -> Int {
        var (left, offset) = (scalars, start)
        while left > 0, offset < end {
            offset += 1
            while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return min(offset, end)
    }
}
