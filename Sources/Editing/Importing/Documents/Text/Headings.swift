import Base

/// Finds headings in a text that has no markup.
enum PlainHeadings {
    /// Marks short lines in blocks of their own, above long paragraphs, that read as headings.
    static func mark(in text: inout ClaimedLines) {
        let free = text.free
        let speakers = speakers(in: free.map { text.lines[$0].bytes })
        for (place, index) in free.enumerated() where place + 1 < free.count {
            let line = text.lines[index]
            if let speaker = speaker(of: line.bytes), speakers.contains(speaker) { continue }
            guard line.shape == .paragraph, line.isProse, !line.isWrapped, isHeading(line.bytes) else { continue }
            let next = text.lines[free[place + 1]]
            let isBetween = isLong(next) && place > 0 && isLong(text.lines[free[place - 1]])
            guard next.block != line.block || isBetween,
                isLong(next) || isHeading(next.bytes) && place + 2 < free.count && isLong(text.lines[free[place + 2]])
            else {
                continue
            }
            if place == 0 {
                guard isOpening(line.bytes) else { continue }
            } else {
                let above = text.lines[free[place - 1]]
                guard above.block != line.block,
                    isLong(above) || above.shape != .paragraph || PrintedParagraph.endsSentence(above.bytes)
                else { continue }
            }
            text.setShape(.heading(2), of: index)
        }
    }

    /// What begins two lines or more and ends in a colon, as the names of those who speak in an interview do.
    private static func speakers(in lines: [[UInt8]]) -> Set<[UInt8]> {
        let counts = lines.compactMap(speaker).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return Set(counts.filter { $0.value >= 2 }.keys)
    }

    private static func speaker(of line: [UInt8]) -> [UInt8]? {
        guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < line.count,
            line[colon + 1].isBlank, line[..<colon].split(separator: 0x20).count <= 3
        else { return nil }
        return Array(line[..<colon])
    }

    /// Whether a heading may be the first line of the body, where a date or a place would be.
    private static func isOpening(_ line: [UInt8]) -> Bool {
        PastedHeadline.openings.contains(line.plain.string) || line.words.count > 1 && !line.contains(where: \.isDigit)
    }

    private static func isLong(_ line: PastedLine) -> Bool {
        line.isWrapped || line.bytes.scalarCount >= 100
    }

    /// Whether a line reads as a heading: one to twelve words, a capital or a number first, no stop.
    private static func isHeading(_ line: [UInt8]) -> Bool {
        guard line.scalarCount <= 90 else { return false }
        let words = line.words
        guard line.withoutGluedNumber == nil, (1...12).contains(words.count),
            let first = line.string.unicodeScalars.first
        else {
            return false
        }
        let ends = line.last.map { ".;,:”\"".utf8.contains($0) } ?? true
        guard !ends, first.properties.isUppercase || first.properties.numericType != nil else { return false }
        let letters = line.filter { $0.isLetter || $0 >= 0x80 }.count
        return letters >= 4 && NoteMarker.all(in: line).isEmpty && !line.starts(with: "http")
            && PrintedDate(line) == nil && line.scalarCount >= 4
    }
}

/// Gives the headings of an article levels from 2 on, since the title is the first.
enum HeadingLevels {
    static func align(in text: inout ClaimedLines) {
        let ordered = Set(text.free.compactMap { text.lines[$0].shape.headingLevel }).sorted()
        for index in text.free {
            guard let level = text.lines[index].shape.headingLevel, let rank = ordered.firstIndex(of: level) else {
                continue
            }
            text.setShape(.heading(min(6, rank + 2)), of: index)
        }
    }
}
