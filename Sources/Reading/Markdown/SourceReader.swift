import Base
import Model

/// Reads from the source what cmark's tree has lost: places, labels, escapes; and reports what the tree leaves out.
struct SourceReader {
    var source: SourceCursor
    var footnotes: FootnoteRegister
    var citations = CitationNotes()
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

    /// Passes a block of HTML that holds nothing but comments, and reports any other.
    mutating func readHTMLBlock(_ html: [UInt8], lines: ClosedRange<Int>) {
        footnotes.passCode(lines)
        source.enter(lines: lines)
        var rest = html.drop(while: \.isWhiteSpace)
        while rest.starts(with: "<!--".utf8) {
            let start = source.find("<!--".utf8.span) ?? source.blockStart
            guard let end = rest.span.place(of: "-->", in: 2..<rest.count) else {
                return report(
                    .rawHTML, at: start, "this comment is not closed, so it hides everything after it",
                    fix: "end it with '-->'", length: 4)
            }
            _ = source.find("-->".utf8.span)
            rest = rest.dropFirst(end + 3).drop(while: \.isWhiteSpace)
        }
        guard !rest.isEmpty else { return }
        let first = rest.prefix { $0 != UInt8(ascii: "\n") }
        let start = source.find(first.span) ?? source.blockStart
        guard first.first != UInt8(ascii: "<") else { return reportHTML(first, at: start, edits: []) }
        report(
            .rawHTML, at: start, "words after a comment that begins the line are left out",
            fix: "put the comment on a line of its own", length: first.span.scalarCount)
    }

    /// Passes a tag or comment that is allowed, so that nothing after it is looked for within.
    mutating func passTag(_ html: Span<UInt8>) {
        let end = html.place(of: UInt8(ascii: "\n"), in: html.indices) ?? html.count
        _ = source.find(html.extracting(..<end))
        if end < html.count { _ = source.find(html.extracting(max(end, html.count - 3)...)) }
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
        if case .file(let file) = reference.target, alt.allSatisfy({ $0 <= 0x20 }) {
            findings.append(
                Diagnostic(
                    .missingAlt, in: path, at: reference.position, "nothing says what the picture '\(file)' shows",
                    fix: "write it between the brackets: ![a flooded street](\(file))", length: reference.length))
        }
        return reference
    }

    mutating func link(_ url: String, text: ArraySlice<UInt8>) -> Reference {
        var reference = reference(url, words: text, isImage: false)
        if case .file = reference.target, let (target, place) = EntryPath.target(of: url, in: path) {
            (reference.target, reference.place, reference.path) = (target, place, url)
        }
        return reference
    }

    private mutating func reference(_ url: String, words: ArraySlice<UInt8>, isImage: Bool) -> Reference {
        let (offset, length) = place(of: url, words: words)
        let (entry, entryPlace) = Reference.Target.split(url)
        var reference = Reference(
            Reference.Target(destination: url), at: source.position(of: offset), length: max(1, length))
        if entryPlace != nil, case .entity = Reference.Target(destination: entry) {
            (reference.target, reference.place) = (Reference.Target(destination: entry), entryPlace)
        }
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
