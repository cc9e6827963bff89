import Linking
import Model
import YAML

/// The bytes of a file of passage notes, of which only quotations, prefixes and suffixes are changed: comments, order, line
/// ends and the way in which values are quoted stay.
package struct NoteFile: Sendable {
    /// One scalar to be written anew.
    private struct Edit {
        var scalar: YAMLScalar
        var text: String
        /// The entry and key, by which the result is checked.
        var entry: Int
        var key: String
        var isInDoubleQuotes = false
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let mark: [UInt8]
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        let hasMark = bytes.starts(with: Self.byteOrderMark)
        mark = hasMark ? Self.byteOrderMark : []
        self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    }

    /// The file with the safe ones of its notes as they should read.
    ///
    /// - Returns: The new bytes; nil if the file is not the one from which the notes were read, or where the result
    ///   would not read as it should.
    package func rewritten(_ notes: [ReviewedNote]) -> [UInt8]? {
        guard let entries = YAMLScalar.scalars(ofListIn: bytes), var edits = edits(entries, notes) else { return nil }
        for _ in 0..<2 {
            let result = applied(edits)
            guard let read = YAMLScalar.scalars(ofListIn: result) else {
                edits = edits.map(Self.inDoubleQuotes)
                continue
            }
            if isAsWished(read, entries, edits) { return mark + result }
            edits = edits.map { edit in
                let isRead = edit.entry < read.count && read[edit.entry][edit.key]?.text == edit.text
                return isRead ? edit : Self.inDoubleQuotes(edit)
            }
        }
        return nil
    }

    private static func inDoubleQuotes(_ edit: Edit) -> Edit {
        var edit = edit
        edit.isInDoubleQuotes = true
        return edit
    }

    private func edits(_ entries: [[String: YAMLScalar]], _ notes: [ReviewedNote]) -> [Edit]? {
        let byPlace = Dictionary(
            entries.indices.compactMap { index in entries[index]["quote"].map { ($0.position, index) } }
        ) { first, _ in first }
        var edits: [Edit] = []
        for reviewed in notes where reviewed.isSafe {
            guard let entry = byPlace[reviewed.note.quote.position],
                entries[entry]["quote"]?.text == reviewed.note.quote.value
            else { return nil }
            let anchor = reviewed.anchor
            for (key, text) in [("quote", anchor.quote), ("prefix", anchor.prefix), ("suffix", anchor.suffix)] {
                guard let text, let scalar = entries[entry][key] else { continue }
                edits.append(Edit(scalar: scalar, text: text, entry: entry, key: key))
            }
        }
        return edits.sorted { $0.scalar.range.lowerBound < $1.scalar.range.lowerBound }
    }

    private func applied(_ edits: [Edit]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 1024)
        var offset = 0
        for edit in edits {
            result += bytes[offset..<edit.scalar.range.lowerBound]
            let style = edit.isInDoubleQuotes ? .doubleQuoted : edit.scalar.style
            result += written(edit.text, style, over: bytes[edit.scalar.range])
            offset = edit.scalar.range.upperBound
        }
        return result + bytes[offset...]
    }

    /// A text in a style, replacing the one that is there.
    private func written(_ text: String, _ style: YAMLScalar.Style, over old: ArraySlice<UInt8>) -> [UInt8] {
        switch style {
        case .plain: return Array(text.utf8)
        case .singleQuoted:
            return Array(YAMLText.inSingleQuotes(text).utf8)
        case .doubleQuoted: return Array(YAMLText.inDoubleQuotes(text).utf8)
        case .block:
            // The header and the indent of the first line stay, whatever its line end.
            guard let lineEnd = old.firstIndex(of: UInt8(ascii: "\n")),
                let words = old[lineEnd...].firstIndex(where: { $0 > 0x20 }),
                let indent = old[..<words].lastIndex(of: UInt8(ascii: "\n"))
            else { return Array(YAMLText.inDoubleQuotes(text).utf8) }
            return Array(old[...lineEnd]) + Array(old[(indent + 1)..<words]) + Array(text.utf8)
        }
    }

    /// Whether the result contains what was written and is otherwise unchanged.
    private func isAsWished(
        _ read: [[String: YAMLScalar]], _ old: [[String: YAMLScalar]], _ edits: [Edit]
    ) -> Bool {
        var wished = old.map { $0.mapValues(\.text) }
        for edit in edits {
            let isBlock = edit.scalar.style == .block && !edit.isInDoubleQuotes
            wished[edit.entry][edit.key] = isBlock ? read[safe: edit.entry]?[edit.key]?.text : edit.text
            if isBlock, read[safe: edit.entry]?[edit.key].map({ Self.trimmed($0.text) }) != edit.text { return false }
        }
        return read.map { $0.mapValues(\.text) } == wished
    }

    /// Without the line end that a block keeps.
    private static func trimmed(_ text: String) -> String {
        String(decoding: text.utf8.reversed().drop { $0 == 0x0A }.reversed(), as: UTF8.self)
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
