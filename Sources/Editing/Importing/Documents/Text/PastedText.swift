import Base

/// A text as people paste it, cut into lines.
struct PastedText: Sendable {
    /// The lines that are not blank, in order.
    let lines: [PastedLine]

    /// Takes any bytes: a byte order mark is skipped, what is not UTF-8 and control characters become U+FFFD.
    init(_ input: [UInt8]) {
        var lines = Self.split(input.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(input.dropFirst(3)) : input)
        Self.markWrapped(&lines)
        self.lines = lines
    }

    private static func cleaned(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(line.count)
        for byte in String(decoding: line, as: UTF8.self).utf8 {
            switch byte {
            case 0x09, 0x20...0x7E, 0x80...: out.append(byte)
            default: out.append(contentsOf: [0xEF, 0xBF, 0xBD])
            }
        }
        return out
    }

    /// Cuts at LF, CR LF, CR, vertical tab and form feed.
    private static func split(_ bytes: [UInt8]) -> [PastedLine] {
        var lines: [PastedLine] = []
        var (start, number, block) = (0, 1, 0)
        let isIndented = hasIndentedParts(bytes)
        var heading = false
        for index in 0...bytes.count {
            let isEnd = index == bytes.count
            guard isEnd || (0x0A...0x0D).contains(bytes[index]) else { continue }
            if !isEnd, bytes[index] == 0x0A, index > 0, bytes[index - 1] == 0x0D {
                start = index + 1
                continue
            }
            let text = cleaned(bytes[start..<index])
            let line = text.trimmed
            if line.isEmpty {
                block += 1
            } else {
                let isDamaged = !text.elementsEqual(bytes[start..<index])
                let indent = text.prefix(while: \.isBlank).count
                if isIndented, heading, indent >= 3 { block += 1 }
                heading = lines.last?.block != block && isPartHeading(line, indent)
                lines.append(PastedLine(number: number, bytes: line, block: block, isDamaged: isDamaged))
            }
            start = index + 1
            number += 1
        }
        return lines
    }

    /// Whether a line is at the edge, and short as the heading of an indented part is.
    private static func isPartHeading(_ line: [UInt8], _ indent: Int) -> Bool {
        indent == 0 && line.scalarCount <= 40 && line.first.map { !$0.isLower } == true && !line.endsAsSentence
    }

    /// Whether two parts or more are set in below headings at the edge, as in manuals.
    private static func hasIndentedParts(_ bytes: [UInt8]) -> Bool {
        let rows = bytes.prefix(1 << 18).split(separator: 0x0A, omittingEmptySubsequences: false).map {
            Array($0.filter { $0 != 0x0D })
        }
        let found = rows.indices.dropLast().count { index in
            (index == 0 || rows[index - 1].trimmed.isEmpty) && !rows[index].isEmpty
                && isPartHeading(rows[index].trimmed, rows[index].prefix(while: \.isBlank).count)
                && rows[index + 1].prefix(while: \.isBlank).count >= 3 && !rows[index + 1].trimmed.isEmpty
        }
        return found >= 2
    }

    private static func markWrapped(_ lines: inout [PastedLine]) {
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, lines[end].block == lines[start].block { end += 1 }
            if isWrapped(lines[start..<end]) {
                for index in start..<end { lines[index].isWrapped = true }
            }
            start = end
        }
    }

    /// Whether each line was filled up to the width: the next line's first word would not have fitted.
    private static func isWrapped(_ block: ArraySlice<PastedLine>) -> Bool {
        let counts = block.map(\.bytes.scalarCount)
        guard block.count > 1, let width = counts.max(), width <= 120 else { return false }
        for (index, line) in block.enumerated() {
            if HeadField.isLabelled(line.bytes) || NoteStart(line.bytes)?.style == .bracket { return false }
            if block.count < 4, PrintedDate(line.bytes) != nil { return false }
            guard index + 1 < block.count else { continue }
            let next = block[block.startIndex + index + 1].bytes
            let word = Array(next.prefix { !$0.isBlank }).scalarCount
            if counts[index] < 40 || counts[index] + 1 + word <= width { return false }
        }
        return true
    }
}
