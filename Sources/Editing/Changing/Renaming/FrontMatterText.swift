import Base
import Model
import YAML

/// The front matter of a file as it is written, to add to its lists and take from them; all else stays as it is.
struct FrontMatterText {
    private let file: SourceFile
    private let entries: [YAMLNode.Entry]
    /// The 1-based line that closes the front matter.
    let closingLine: Int

    /// Nil if there is no front matter, or if it is broken.
    init?(_ file: SourceFile) {
        let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.first?.elementsEqual("---".utf8) == true,
            let end = lines.dropFirst().firstIndex(where: {
                $0.elementsEqual("---".utf8) || $0.elementsEqual("...".utf8)
            })
        else { return nil }
        let yaml = YAMLReader.read(
            file.bytes[lines[0].endIndex + 1..<lines[end].startIndex], path: file.path, lineOffset: 1)
        guard yaml.diagnostics.isEmpty else { return nil }
        switch yaml.value?.content {
        case .mapping(let entries)?: self.entries = entries
        case nil: entries = []
        default: return nil
        }
        (self.file, closingLine) = (file, end + 1)
    }

    /// The value of a key; nil if it has none.
    subscript(key: String) -> YAMLNode? {
        guard let node = entries.first(where: { $0.key == key })?.value, node.content != .scalar("") else { return nil }
        return node
    }

    /// The keys in their order.
    var keys: [String] { entries.map(\.key) }

    /// Whether a key is there, with or without a value.
    func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

    /// The lines of a key, its comments and all, as they are written.
    func lines(of key: String) -> [String] {
        guard let range = lineRange(of: key) else { return [] }
        return range.map { String(decoding: bytes(ofLine: $0), as: UTF8.self) }
    }

    /// Whether a key's list is written in brackets.
    func isInline(_ key: String) -> Bool { self[key].map(isFlow) ?? false }

    /// The line after those of a key.
    func endLine(of key: String) -> Int { lineRange(of: key)?.upperBound ?? closingLine }

    // MARK: - Adding

    /// The edit that adds values to a list, each a YAML value on one line; nil if that cannot be done safely.
    func adding(_ values: [String], to key: String) -> Edit? {
        guard !values.isEmpty else { return nil }
        guard let node = self[key] else { return addingList(values, key) }
        switch node.content {
        case .sequence(let items): return isFlow(node) ? addingInline(values, node, items) : addingLines(values, items)
        case .scalar, .mapping: return wrapping(node, values, key)
        }
    }

    /// The edit that adds whole lines before the end of the front matter.
    func adding(lines: [String]) -> Edit {
        Edit(
            in: file.path, at: Position(line: closingLine), replacing: "",
            with: lines.map { $0 + "\n" }.joined())
    }

    private func addingList(_ values: [String], _ key: String) -> Edit {
        let list = "[\(values.joined(separator: ", "))]"
        guard let entry = entries.first(where: { $0.key == key }) else { return adding(lines: ["\(key): \(list)"]) }
        return Edit(in: file.path, at: entry.keyPosition, replacing: "\(key):", with: "\(key): \(list)")
    }

    private func addingInline(_ values: [String], _ node: YAMLNode, _ items: [YAMLNode]) -> Edit? {
        guard let close = end(ofFlowAt: offset(of: node.position)) else { return nil }
        var last = close
        while last > 0, file.bytes[last - 1] <= 0x20 { last -= 1 }
        let isOpen = items.isEmpty || file.bytes[last - 1] == UInt8(ascii: ",")
        let lead = items.isEmpty ? "" : isOpen ? " " : ", "
        return insertion(lead + values.joined(separator: ", "), at: last)
    }

    private func addingLines(_ values: [String], _ items: [YAMLNode]) -> Edit? {
        guard let first = items.first, let key = entries.last(where: { $0.keyPosition < first.position }),
            let range = lineRange(of: key.key)
        else { return nil }
        let dashLine = bytes(ofLine: first.position.line)
        let indent = dashLine.prefix { $0 == 0x20 }
        guard dashLine.dropFirst(indent.count).first == UInt8(ascii: "-") else { return nil }
        var last = range.upperBound - 1
        while last > first.position.line, isBlankOrComment(last) { last -= 1 }
        let lead = String(decoding: indent, as: UTF8.self) + "- "
        return Edit(
            in: file.path, at: Position(line: last + 1), replacing: "",
            with: values.map { lead + $0 + "\n" }.joined())
    }

    /// A single value becomes the first of a list.
    private func wrapping(_ node: YAMLNode, _ values: [String], _ key: String) -> Edit? {
        let start = offset(of: node.position)
        let rest = file.bytes[start...].prefix { $0 != 0x0A }
        guard case .scalar = node.content, lineRange(of: key)?.count == 1, let end = end(ofScalarAt: start) else {
            return nil
        }
        let written = String(decoding: rest[..<end], as: UTF8.self)
        return Edit(
            in: file.path, at: node.position, replacing: written,
            with: "[\(written), \(values.joined(separator: ", "))]")
    }

    private func insertion(_ words: String, at offset: Int) -> Edit {
        Edit(in: file.path, at: file.position(at: offset), replacing: "", with: words)
    }

    /// The edit that adds `key: value` entries to a mapping; nil if that cannot be done safely.
    func adding(entries new: [String], to key: String) -> Edit? {
        guard let node = self[key], case .mapping(let inner) = node.content, let range = lineRange(of: key) else {
            return nil
        }
        let start = offset(of: node.position)
        if file.bytes[start] == UInt8(ascii: "{") {
            guard let close = end(ofFlowAt: start) else { return nil }
            var last = close
            while last > 0, file.bytes[last - 1] <= 0x20 { last -= 1 }
            return insertion((inner.isEmpty ? "" : ", ") + new.joined(separator: ", "), at: last)
        }
        guard let first = inner.first else { return nil }
        let lead = String(repeating: " ", count: first.keyPosition.column - 1)
        return Edit(
            in: file.path, at: Position(line: trimmed(range).upperBound), replacing: "",
            with: new.map { lead + $0 + "\n" }.joined())
    }

    // MARK: - Removing

    /// The edit that removes an item of a list, with its key if it is the only one; nil if that cannot be done safely.
    func removing(item place: Int, of key: String) -> Edit? {
        guard let node = self[key], let range = lineRange(of: key) else { return nil }
        guard case .sequence(let items) = node.content else { return place == 0 ? removal(range) : nil }
        guard items.indices.contains(place) else { return nil }
        if items.count == 1 { return removal(trimmed(range)) }
        guard isFlow(node) else {
            let start = items[place].position.line
            let end = place + 1 < items.count ? items[place + 1].position.line : trimmed(range).upperBound
            return start < end ? removal(start..<end) : nil
        }
        guard let close = end(ofFlowAt: offset(of: node.position)) else { return nil }
        let isLast = place + 1 == items.count
        let start = isLast ? itemEnd(before: offset(of: items[place].position)) : offset(of: items[place].position)
        let end = isLast ? close : offset(of: items[place + 1].position)
        return replacement(start..<end, with: "")
    }

    /// Where the item before the comma that is before an offset ends.
    private func itemEnd(before offset: Int) -> Int {
        var end = offset
        while end > 0, file.bytes[end - 1] <= 0x20 { end -= 1 }
        if end > 0, file.bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        while end > 0, file.bytes[end - 1] <= 0x20 { end -= 1 }
        return end
    }

    private func removal(_ lines: Range<Int>) -> Edit {
        replacement(file.offset(ofLine: lines.lowerBound)..<file.offset(ofLine: lines.upperBound), with: "")
    }

    private func replacement(_ range: Range<Int>, with words: String) -> Edit {
        Edit(
            in: file.path, at: file.position(at: range.lowerBound),
            replacing: String(decoding: file.bytes[range], as: UTF8.self), with: words)
    }

    // MARK: - Lines and bytes

    /// The lines of a key: up to the next key or the end.
    private func lineRange(of key: String) -> Range<Int>? {
        guard let place = entries.firstIndex(where: { $0.key == key }) else { return nil }
        let start = entries[place].keyPosition.line
        let end = place + 1 < entries.count ? entries[place + 1].keyPosition.line : closingLine
        return start < end ? start..<end : nil
    }

    /// Without the blank lines and comments at the end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end - 1 > range.lowerBound, isBlankOrComment(end - 1) { end -= 1 }
        return range.lowerBound..<end
    }

    private func isBlankOrComment(_ line: Int) -> Bool {
        bytes(ofLine: line).first { $0 > 0x20 }.map { $0 == UInt8(ascii: "#") } ?? true
    }

    private func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
        file.bytes[file.offset(ofLine: line)...].prefix { $0 != 0x0A }
    }

    private func offset(of position: Position) -> Int { file.offset(of: position) }

    private func isFlow(_ node: YAMLNode) -> Bool {
        let start = offset(of: node.position)
        return start < file.bytes.count && file.bytes[start] == UInt8(ascii: "[")
    }

    /// The offset of the bracket that closes the one at an offset.
    private func end(ofFlowAt start: Int) -> Int? {
        var (depth, offset) = (0, start)
        while offset < file.bytes.count {
            switch file.bytes[offset] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return offset }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if startsValue(offset) { offset = end(ofQuotedAt: offset).map { $0 - 1 } ?? offset }
            case UInt8(ascii: "#") where file.bytes[offset - 1] <= 0x20:
                offset = (file.bytes[offset...].firstIndex(of: 0x0A) ?? file.bytes.count) - 1
            default: break
            }
            offset += 1
        }
        return nil
    }

    /// Whether a quote begins a value, and is not a part of plain words.
    private func startsValue(_ offset: Int) -> Bool {
        let before = file.bytes[..<offset].last { $0 > 0x20 } ?? 0
        return "[{,:".utf8.contains(before)
    }

    /// After the quote that closes the one at an offset.
    private func end(ofQuotedAt start: Int) -> Int? {
        let quote = file.bytes[start]
        var offset = start + 1
        while offset < file.bytes.count {
            if file.bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                offset += 1
            } else if file.bytes[offset] == quote {
                let isDoubled = quote == UInt8(ascii: "'") && offset + 1 < file.bytes.count
                guard isDoubled, file.bytes[offset + 1] == quote else { return offset + 1 }
                offset += 1
            }
            offset += 1
        }
        return nil
    }

    /// Where a scalar in one line ends, without a comment after it.
    private func end(ofScalarAt start: Int) -> Int? {
        guard start < file.bytes.count else { return nil }
        if file.bytes[start] == UInt8(ascii: "\"") || file.bytes[start] == UInt8(ascii: "'") {
            return end(ofQuotedAt: start)
        }
        guard file.bytes[start] != UInt8(ascii: "|"), file.bytes[start] != UInt8(ascii: ">") else { return nil }
        var end = start
        while end < file.bytes.count, file.bytes[end] != 0x0A {
            if file.bytes[end] == UInt8(ascii: "#"), file.bytes[end - 1] <= 0x20 { break }
            end += 1
        }
        while end > start, file.bytes[end - 1] <= 0x20 { end -= 1 }
        let isPlain = !file.bytes[start..<end].contains { "[]{},".utf8.contains($0) }
        return isPlain ? end : nil
    }
}
