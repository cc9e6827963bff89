import Base

/// Findings about raw HTML, which is not allowed on pages.
enum RawHTML {
    /// - Parameter html: its first line.
    static func message(_ html: some Collection<UInt8>) -> String {
        if let finding = SafeElement.finding(html) { return finding.message }
        let end = html.firstIndex { $0 == UInt8(ascii: ">") || $0.isWhiteSpace } ?? html.endIndex
        let isWhole = end != html.endIndex && html[end] == UInt8(ascii: ">")
        return "raw HTML '\(String(decoding: html[..<end], as: UTF8.self))\(isWhole ? ">" : " …")' is left out"
    }

    static func fix(_ html: some Collection<UInt8>) -> String {
        if let finding = SafeElement.finding(html) { return finding.fix }
        switch name(html) {
        case "br": return "write '<br>' within a line of text"
        case "b", "strong": return "use '**…**'"
        case "i", "em": return "use '*…*'"
        case "s", "del", "strike": return "use '~~…~~'"
        case "code", "pre", "tt": return "use '`…`'"
        case "a": return "use '[text](address)'"
        case "img": return "use '![description](media/…)'"
        case "hr": return "use '---'"
        case "blockquote": return "begin the lines with '>'"
        default: return escaping
        }
    }

    /// What to do about a tag that Markdown has no marks for.
    static let escaping = "write it in Markdown, or '\\<' to show the character itself"

    /// The name of a tag in small letters; empty if it is none.
    static func name(_ html: some Collection<UInt8>) -> String {
        let name = html.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    // MARK: In Markdown

    /// Words of a line, from an offset in it, and those to put in their place.
    typealias Replacement = (offset: Int, old: String, new: String)

    /// The marks of Markdown that mean the same as a pair of tags.
    private static let marks = [
        "b": "**", "strong": "**", "i": "*", "em": "*", "s": "~~", "del": "~~", "strike": "~~", "code": "`",
    ]

    /// A tag of a line as Markdown would say it, with its other half; nothing if that might read otherwise.
    ///
    /// - Parameter start: Where the tag begins in the line.
    static func inMarkdown(_ line: [UInt8], at start: Int) -> [Replacement] {
        guard let tag = tag(in: line, at: start) else { return [] }
        let name = name(tag.utf8)
        if name == "br" { return tag.hasPrefix("</") ? [] : [(start, tag, "<br>")] }
        guard tag.utf8.dropFirst().first == UInt8(ascii: "/") else { return pair(in: line, at: start, tag, name) }
        let before = line[max(0, start - 400)..<start]
        let opening = before.indices.last { index in
            before[index] == UInt8(ascii: "<") && Self.name(before[index...]) == name
                && before[index + 1] != UInt8(ascii: "/")
        }
        guard let opening, let open = Self.tag(in: line, at: opening) else { return [] }
        let pair = pair(in: line, at: opening, open, name)
        return pair.last?.offset == start ? pair : []
    }

    /// The tag that begins at an offset, with its `>`.
    private static func tag(in line: [UInt8], at start: Int) -> String? {
        guard let end = line[start...].prefix(400).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return String(decoding: line[start...end], as: UTF8.self)
    }

    private static func pair(in line: [UInt8], at start: Int, _ tag: String, _ name: String) -> [Replacement] {
        let inner = line[(start + tag.utf8.count)...].prefix(400).prefix { $0 != UInt8(ascii: "<") }
        let close = String(decoding: line[inner.endIndex...].prefix(name.utf8.count + 3), as: UTF8.self)
        guard close.lowercased() == "</\(name)>", let first = inner.first, let last = inner.last, !first.isBlank,
            !last.isBlank, !inner.contains(where: { "*_~`\\&[]|".utf8.contains($0) }),
            isEdge(start > 0 ? line[start - 1] : 0x20),
            isEdge(line[(inner.endIndex + close.utf8.count)...].first ?? 0x20)
        else { return [] }
        if tag.lowercased() == "<\(name)>", let mark = marks[name] {
            return [(start, tag, mark), (inner.endIndex, close, mark)]
        }
        let (opening, ending) = ("<a href=\"", "\">")
        guard tag.lowercased().hasPrefix(opening), tag.hasSuffix(ending) else { return [] }
        let address = tag.dropFirst(opening.count).dropLast(ending.count)
        let isPlain = !address.isEmpty && address.utf8.allSatisfy { $0 > 0x20 && !"\"'()<>&\\".utf8.contains($0) }
        return isPlain ? [(start, tag, "["), (inner.endIndex, close, "](\(address))")] : []
    }

    /// Whether marks of Markdown next to a byte open and close as tags do.
    private static func isEdge(_ byte: UInt8) -> Bool { byte.isBlank || byte == 0x0A || "(),.;:!?".utf8.contains(byte) }
}

extension SafeElement {
    /// What is wrong with a tag of an element that would be allowed; nil for any other.
    ///
    /// - Parameter html: Its first line.
    static func finding(_ html: some Collection<UInt8>) -> (message: String, fix: String)? {
        guard let element = SafeElement(rawValue: RawHTML.name(html)) else { return nil }
        let name = element.rawValue
        let tag = Array(html.prefix { $0 != UInt8(ascii: ">") }) + [UInt8(ascii: ">")]
        switch SafeTag(tag.span) {
        case .opening?: return ("'<\(name)>' is not closed in its paragraph", "end it with '</\(name)>'")
        case .closing?:
            return ("'</\(name)>' closes nothing in its paragraph", "begin it with '<\(name)>', or delete it")
        default: break
        }
        if element == .abbr {
            return ("'<abbr>' needs a title and nothing else", "write '<abbr title=\"…\">'")
        }
        return ("'<\(name)>' may have no attributes here", "write '<\(name)>'")
    }
}
