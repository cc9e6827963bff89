import Base

/// What only a line can begin with.
extension MarkdownConversion {
    /// Reads what only a line can begin with; returns whether there was such a thing.
    mutating func readLineStart() -> Bool {
        if bytes.span.place(of: "\n\n", in: max(0, index - 2)..<index) != nil { (brackets, escapedBrackets) = ([], []) }
        if openBlocks > 0 { while let byte = peek, byte.isBlank { index += 1 } }
        let start = bytes.span.end(from: index) { $0.isBlank || $0 == UInt8(ascii: ">") }
        guard start < bytes.count else { return false }
        if starts("```", at: start) || starts("~~~", at: start) { return readFence(start) }
        if isIndentedCode { return copyLine() }
        if system == .jekyll, starts("{:", at: start) {
            skipLine()
            return true
        }
        return bytes[start] == UInt8(ascii: "[") && readBracket(start)
    }

    /// Reads the definition of a link or a note, or the head of a callout.
    private mutating func readBracket(_ start: Int) -> Bool {
        if let end = definitionEnd(start) { return readDefinition(start, end) }
        let isQuoted = bytes[index..<start].contains(UInt8(ascii: ">"))
        return system == .obsidian && isQuoted && starts("[!", at: start) && readCallout(start)
    }

    /// How many blocks of HTML are open, within which an indent means nothing.
    var openBlocks: Int { max(0, blocks) }

    /// Whether the line is code by its indent: it follows a blank line, or more code, outside of a list.
    private var isIndentedCode: Bool {
        guard starts("    ") || starts("\t"), index < 2 || bytes[index - 2] == 0x0A || isCopied else { return false }
        return !isAfterList
    }

    private var isCopied: Bool { copiedEnd == index }

    /// Whether the last line that is not indented begins an item of a list.
    private var isAfterList: Bool {
        var end = index
        for _ in 0..<60 {
            guard end > 0 else { return false }
            let start = bytes[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let line = bytes[start..<end - 1]
            let bare = line.drop(while: \.isBlank)
            if let first = bare.first, bare.startIndex < start + 4 {
                let next = bare.dropFirst().first ?? 0x20
                if "-*+".utf8.contains(first) && next.isBlank || first.isDigit || line.starts(with: "[^".utf8) {
                    return true
                }
                if bare.startIndex == start { return false }
            }
            end = start
        }
        return false
    }

    private mutating func copyLine() -> Bool {
        let end = bytes.span.place(of: UInt8(ascii: "\n"), in: index..<bytes.count).map { $0 + 1 } ?? bytes.count
        out += bytes[index..<end]
        (index, copiedEnd) = (end, end)
        return true
    }

    mutating func skipLine() {
        index = bytes.span.place(of: UInt8(ascii: "\n"), in: index..<bytes.count).map { $0 + 1 } ?? bytes.count
    }

    private mutating func readFence(_ start: Int) -> Bool {
        let mark = bytes[start]
        let length = bytes[start...].prefix { $0 == mark }.count
        // An info string with a backtick makes it inline code.
        let first = bytes.span.place(of: UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
        if mark == UInt8(ascii: "`"), bytes[(start + length)..<first].contains(mark) { return false }
        var end = first
        while end < bytes.count {
            let line = end + 1
            end = bytes.span.place(of: UInt8(ascii: "\n"), in: line..<bytes.count) ?? bytes.count
            if isEnd(bytes[min(line, end)..<end], of: mark, length, indent: start - index) { break }
        }
        let info = Array(bytes[(start + length)..<first]).trimmed.string
        if ["dataview", "dataviewjs", "query", "tasks", "base"].contains(info) {
            links.report(.unknownShortcode, "```\(info)", "Only Obsidian fills such a block; it stays as code.")
        }
        out += bytes[index..<min(end + 1, bytes.count)]
        index = min(end + 1, bytes.count)
        return true
    }

    /// Whether a line ends a block of code; one that is indented further than Markdown allows does not.
    private func isEnd(_ line: ArraySlice<UInt8>, of mark: UInt8, _ length: Int, indent: Int) -> Bool {
        let bare = line.drop { $0.isBlank || $0 == UInt8(ascii: ">") }
        let run = bare.prefix { $0 == mark }
        return run.count >= length && bare.startIndex - line.startIndex < indent + 4
            && bare.dropFirst(run.count).allSatisfy(\.isBlank)
    }

    /// The offset after `]:` of a link's definition.
    private func definitionEnd(_ start: Int) -> Int? {
        guard !starts("[^", at: start), !starts("[[", at: start), !starts("[!", at: start) else { return nil }
        let line = bytes[start...].prefix { $0 != 0x0A }
        guard let close = line.firstIndex(of: UInt8(ascii: "]")), close + 1 < line.endIndex,
            bytes[close + 1] == UInt8(ascii: ":")
        else { return nil }
        return close + 2
    }

    private mutating func readDefinition(_ start: Int, _ after: Int) -> Bool {
        let line = bytes[after...].prefix { $0 != 0x0A }
        let rest = liquid(Array(line)).drop(while: \.isBlank)
        var address = Array(rest.prefix { !$0.isBlank })
        let title = rest.dropFirst(address.count)
        if address.first == UInt8(ascii: "<"), address.last == UInt8(ascii: ">") {
            address = Array(address.dropFirst().dropLast())
        }
        guard !address.isEmpty else { return false }
        out += bytes[index..<after]
        // Without a destination, the brackets of its links stay as text.
        out += " \(MarkdownAddress.written(links.destination(address.string) ?? "#"))".utf8
        out += title
        index = line.endIndex
        return true
    }

    /// `> [!note] Title` is a quotation with its title in bold.
    private mutating func readCallout(_ start: Int) -> Bool {
        let line = bytes[start...].prefix { $0 != 0x0A }
        guard let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        let kind = Array(bytes[(start + 2)..<close].prefix { $0 != UInt8(ascii: "|") }).string
        let title = Array(line[(close + 1)...].drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }).trimmed
        out += bytes[index..<start]
        let words = title.isEmpty ? Array(kind.asTitle.utf8) : title
        index = line.endIndex
        let shown = converted(words[...])
        let isPlain = !words.contains { "*_`[!<".utf8.contains($0) }
        out += isPlain ? Array("**".utf8) + shown + Array("**".utf8) : shown
        // The text of the callout is a paragraph of its own.
        let next = bytes[index...].dropFirst().prefix { $0 != 0x0A }
        if next.drop(while: \.isBlank).first == UInt8(ascii: ">") { out += Array("\n>".utf8) }
        return true
    }
}
