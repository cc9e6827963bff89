import Base
import Model
import YAML

/// The bytes of a file of passage notes, of which only quotations, prefixes and suffixes are changed, and whole notes
/// removed: comments, order, line ends and the way in which values are quoted stay.
package struct NoteFile: Sendable {
    /// Bytes to be written anew.
    private struct Edit {
        var range: Range<Int>
        var bytes: [UInt8]
        /// How it is written if the first way does not read as it should; nil if it is the same.
        var other: [UInt8]?
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let mark: [UInt8]
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        let hasMark = bytes.starts(with: Self.byteOrderMark)
        mark = hasMark ? Self.byteOrderMark : []
        self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    }

    /// The file with its notes as they should read.
    ///
    /// - Returns: The new bytes; nil if the file is not the one from which the notes were read, or where the result
    ///   would not read as it should.
    package func rewritten(_ changes: [NoteChange]) -> [UInt8]? {
        guard let entries = YAMLScalar.scalars(ofListIn: bytes), let planned = planned(changes, entries) else {
            return nil
        }
        for isOther in [false, true] {
            let result = applied(planned.edits, isOther: isOther)
            if isAsWished(result, planned.wished) { return mark + result }
        }
        return nil
    }

    /// The edits in the order of the file, and what it should say afterwards.
    private func planned(
        _ changes: [NoteChange], _ entries: [[String: YAMLScalar]]
    ) -> (edits: [Edit], wished: [[String: String]])? {
        let byPlace = Dictionary(
            entries.indices.compactMap { index in entries[index]["quote"].map { ($0.position, index) } }
        ) { first, _ in first }
        var wished = entries.map { Optional($0.mapValues { Self.trimmed($0.text) }) }
        var edits: [Edit] = []
        for change in changes {
            guard let index = byPlace[change.quotation.position], let quote = entries[index]["quote"],
                quote.text == change.quotation.value
            else { return nil }
            if change.isRemoval {
                edits.append(removal(of: entries[index], quote))
                wished[index] = nil
                continue
            }
            for (key, text) in change.values {
                wished[index]?[key] = Self.trimmed(text)
                edits.append(entries[index][key].map { replacing($0, by: text) } ?? adding(key, text, after: quote))
            }
        }
        // Of two that are added at one place, the first planned comes first.
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        return (sorted.map(\.element), wished.compactMap(\.self))
    }

    private func applied(_ edits: [Edit], isOther: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 1024)
        var offset = 0
        for edit in edits where edit.range.lowerBound >= offset {
            result += bytes[offset..<edit.range.lowerBound]
            result += isOther ? edit.other ?? edit.bytes : edit.bytes
            offset = edit.range.upperBound
        }
        return result + bytes[offset...]
    }

    /// Whether the result contains what was written and is otherwise unchanged.
    private func isAsWished(_ result: [UInt8], _ wished: [[String: String]]) -> Bool {
        guard let read = YAMLScalar.scalars(ofListIn: result) else {
            return wished.isEmpty
                && !result.split(separator: UInt8(ascii: "\n")).contains { line in
                    line.first { $0 > 0x20 }.map { $0 != UInt8(ascii: "#") } ?? false
                }
        }
        return read.map { $0.mapValues { Self.trimmed($0.text) } } == wished
    }

    /// Without the line end that a block keeps.
    private static func trimmed(_ text: String) -> String {
        String(decoding: text.utf8.reversed().drop { $0 == 0x0A }.reversed(), as: UTF8.self)
    }

    // MARK: One edit

    /// A text in place of another, in its style.
    private func replacing(_ old: YAMLScalar, by text: String) -> Edit {
        let quoted = Array(YAMLText.inDoubleQuotes(text).utf8)
        let written: [UInt8]
        switch old.style {
        case .plain: written = text.contains("\n") ? quoted : Array(text.utf8)
        case .singleQuoted: written = text.contains("\n") ? quoted : Array(YAMLText.inSingleQuotes(text).utf8)
        case .doubleQuoted: written = quoted
        case .block: written = block(text, over: bytes[old.range]) ?? quoted
        }
        return Edit(range: old.range, bytes: written, other: quoted)
    }

    /// A text of one line in the place of a block: the header and the indent of the first line stay, whatever its line end.
    private func block(_ text: String, over old: ArraySlice<UInt8>) -> [UInt8]? {
        guard let lineEnd = old.firstIndex(of: UInt8(ascii: "\n")),
            let words = old[lineEnd...].firstIndex(where: { $0 > 0x20 }),
            let indent = old[..<words].lastIndex(of: UInt8(ascii: "\n")), !text.contains("\n"), text.last != " "
        else { return nil }
        return Array(old[...lineEnd]) + Array(old[(indent + 1)..<words]) + Array(text.utf8)
    }

    /// A key that is not there yet, on a line of its own after the quotation's, or after it within braces.
    private func adding(_ key: String, _ text: String, after quote: YAMLScalar) -> Edit {
        let value = "\(key): \(YAMLText.inDoubleQuotes(text))"
        let name = Array("quote".utf8)
        let start = bytes[..<quote.range.lowerBound].indices.reversed().first { bytes[$0...].starts(with: name) } ?? 0
        let line = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        if bytes[line..<start].contains(UInt8(ascii: "{")) {
            return Edit(range: quote.range.upperBound..<quote.range.upperBound, bytes: Array(", \(value)".utf8))
        }
        let end = bytes[quote.range.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let hasReturn = end > 0 && end < bytes.count && bytes[end - 1] == UInt8(ascii: "\r")
        let place = hasReturn ? end - 1 : end
        let indent = String(repeating: " ", count: start - line)
        return Edit(range: place..<place, bytes: Array(((hasReturn ? "\r\n" : "\n") + indent + value).utf8))
    }

    /// The lines of a note, from its dash to before the next thing that is not a part of it.
    private func removal(of entry: [String: YAMLScalar], _ quote: YAMLScalar) -> Edit {
        let ranges = entry.values.map(\.range)
        let first = ranges.map(\.lowerBound).min() ?? quote.range.lowerBound
        let dash = bytes[..<first].lastIndex(of: UInt8(ascii: "-")) ?? 0
        let start = bytes[..<dash].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        var end = lineEnd(after: ranges.map(\.upperBound).max() ?? first)
        while end < bytes.count {
            let next = bytes[end...].firstIndex { $0 != 0x20 } ?? bytes.count
            guard next < bytes.count, next - end > dash - start, bytes[next] > 0x20, bytes[next] != UInt8(ascii: "#")
            else { break }
            end = lineEnd(after: next)
        }
        return Edit(range: start..<end, bytes: [])
    }

    private func lineEnd(after offset: Int) -> Int {
        bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
}
