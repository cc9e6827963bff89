import Base
import Model

/// Reads from the source what cmark's tree has lost: places, labels, escapes; and reports what the tree leaves out.
struct SourceReader {
    var source: SourceCursor
    var footnotes: FootnoteRegister
    private(set) var findings: [Diagnostic] = []
    private let path: String

    init(path: String, source: SourceCursor, footnotes: [FootnoteMark]) {
        self.path = path
        self.source = source
        self.footnotes = FootnoteRegister(footnotes)
    }

    mutating func report(
        _ rule: Rule, at offset: Int, _ message: String, fix: String? = nil, length: Int = 1, notes: [Note] = [],
        edits: [Edit] = []
    ) {
        let position = source.position(of: offset)
        findings.append(
            Diagnostic(
                rule, in: path, at: position, message, fix: fix, length: length, notes: notes, edits: edits))
    }

    /// The edit of words that are in the source as they are given.
    mutating func edit(
        at offset: Int, _ old: String, to new: String, isSafe: Bool = true, choice: Int = 0
    ) -> Edit {
        Edit(
            in: path, at: source.position(of: offset), replacing: old, with: new, isSafe: isSafe, choice: choice)
    }

    // MARK: Raw HTML

    mutating func reportHTMLBlock(_ html: [UInt8], lines: ClosedRange<Int>) {
        footnotes.passCode(lines)
        source.enter(lines: lines)
        let start = source.find("<".utf8.span) ?? source.blockStart
        let first = html.drop(while: \.isBlank).prefix { $0 != UInt8(ascii: "\n") }
        reportHTML(first, at: start, edits: [])
    }

    /// - Parameter first: The first line of the markup.
    private mutating func reportHTML(_ first: ArraySlice<UInt8>, at start: Int, edits: [Edit]) {
        let fix = RawHTML.fix(first)
        let escape = fix == RawHTML.escaping ? [edit(at: start, "<", to: "\\<", isSafe: false)] : []
        report(
            .rawHTML, at: start, RawHTML.message(first), fix: fix, length: first.span.scalarCount,
            edits: edits.isEmpty ? escape : edits)
    }

    mutating func reportInlineHTML(_ html: [UInt8]) {
        let first = html.prefix { $0 != UInt8(ascii: "\n") }
        let found = source.find(first.span)
        let edits = found.map { offset in
            source.inMarkdown(tagAt: offset).map { edit(at: $0, $1, to: $2) }
        }
        reportHTML(first, at: found ?? source.blockStart, edits: edits ?? [])
    }

    // MARK: Code, tasks, footnotes

    /// Passes a block of code: it defines no footnotes.
    mutating func passCode(lines: ClosedRange<Int>) { footnotes.passCode(lines) }

    /// Passes a code span, so that nothing after it is looked for within.
    mutating func passCode(_ code: Span<UInt8>) { _ = source.find(code) }

    /// Whether the first box after an item's marker is ticked; cmark looks for `[x]` in the whole line.
    func isTicked(at start: Int) -> Bool {
        var offset = start
        while source.byte(at: offset) != UInt8(ascii: "["), source.byte(at: offset) > 0x0A { offset += 1 }
        return source.byte(at: offset + 1) | 0x20 == UInt8(ascii: "x")
    }

    mutating func useFootnote(line: Int, content: Int) -> FootnoteMark {
        footnotes.use(line: line, content: content)
            ?? FootnoteMark(label: "", line: line, offset: source.offset(ofLine: line), content: content)
    }

    mutating func reportUnusedFootnotes() {
        for (mark, first) in footnotes.unused() {
            let length = mark.label.unicodeScalars.count + 3
            if let first {
                let note = Note(in: path, at: source.position(of: first.offset), "it is defined here first")
                report(
                    .duplicateFootnote, at: mark.offset, "footnote '[^\(mark.label)]' is already defined",
                    fix: "give it another label", length: length, notes: [note])
            } else {
                report(
                    .unusedFootnote, at: mark.offset, "nothing refers to footnote '[^\(mark.label)]'",
                    fix: "cite it as '[^\(mark.label)]' where it belongs, or delete it", length: length)
            }
        }
    }

    // MARK: Links and images

    mutating func image(_ url: String, alt: ArraySlice<UInt8>, caption: String?) -> Reference {
        var reference = reference(url, words: alt, isImage: true)
        reference.caption = caption
        return reference
    }

    mutating func link(_ url: String, text: ArraySlice<UInt8>) -> Reference {
        reference(url, words: text, isImage: false)
    }

    private mutating func reference(_ url: String, words: ArraySlice<UInt8>, isImage: Bool) -> Reference {
        let (offset, length) = place(of: url, words: words)
        let reference = Reference(
            Reference.Target(destination: url), at: source.position(of: offset), length: max(1, length))
        if let (message, fix, meant) = AddressRule.finding(reference.target, isImage: isImage) {
            let edits = meant.map { [edit(at: offset, url, to: $0)] } ?? []
            report(.unsafeURL, at: offset, message, fix: fix, length: length, edits: edits)
        }
        reportLogin(reference.target, at: offset, length: length)
        return reference
    }

    /// Warns of a name or password in an address.
    mutating func reportLogin(_ target: Reference.Target, at offset: Int, length: Int) {
        guard case .url(let url) = target, let (message, fix, login) = url.loginFinding else { return }
        let edit = Edit(
            in: path, at: source.position(of: offset), replacing: login, with: "", within: length, isSafe: false)
        report(.addressLogin, at: offset, message, fix: fix, length: length, edits: [edit])
    }

    /// Where a destination is written: after `(`, `<` or a blank; or, where it is written elsewhere, the words that
    /// lead there.
    private mutating func place(of url: String, words: ArraySlice<UInt8>) -> (offset: Int, length: Int) {
        let length = url.utf8.span.scalarCount
        if length > 0 {
            for opening in ["(", "<", " "] {
                if let found = source.find((opening + url).utf8.span) { return (found + 1, length) }
            }
            if url.hasPrefix("mailto:"), let found = source.find(("<" + url.dropFirst(7)).utf8.span) {
                return (found + 1, length - 7)
            }
        }
        let line = words.prefix { $0 != UInt8(ascii: "\n") }
        if let found = source.find(line.span) { return (found, line.span.scalarCount) }
        return (source.blockStart, 1)
    }
}

/// Findings about raw HTML, which is not allowed on pages.
enum RawHTML {
    /// - Parameter html: its first line.
    static func message(_ html: some Collection<UInt8>) -> String {
        if html.starts(with: "<!--".utf8) { return "an HTML comment is raw HTML, which is left out" }
        let end = html.firstIndex { $0 == UInt8(ascii: ">") || $0.isWhiteSpace } ?? html.endIndex
        let isWhole = end != html.endIndex && html[end] == UInt8(ascii: ">")
        return "raw HTML '\(String(decoding: html[..<end], as: UTF8.self))\(isWhole ? ">" : " …")' is left out"
    }

    static func fix(_ html: some Collection<UInt8>) -> String {
        if html.starts(with: "<!--".utf8) { return "remove it" }
        switch name(html) {
        case "br": return "end the line with a backslash"
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
    private static func name(_ html: some Collection<UInt8>) -> String {
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
    static func inMarkdown(_ line: [UInt8], at start: Int, isLast: Bool) -> [Replacement] {
        guard let tag = tag(in: line, at: start) else { return [] }
        let name = name(tag.utf8)
        if name == "br" {
            let isAtEnd = line[(start + tag.utf8.count)...].allSatisfy(\.isBlank)
            let isText = line.first { !$0.isBlank } != UInt8(ascii: "#") && !line.contains(UInt8(ascii: "|"))
            return isAtEnd && isText && !isLast ? [(start, tag, "\\")] : []
        }
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
