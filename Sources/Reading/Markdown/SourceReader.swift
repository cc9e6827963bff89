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

    mutating func reportHTMLBlock(_ html: some Collection<UInt8>, lines: ClosedRange<Int>) {
        footnotes.passCode(lines)
        source.enter(lines: lines)
        let start = source.find(CollectionOfOne(UInt8(ascii: "<"))) ?? source.blockStart
        let first = html.drop(while: \.isBlank).prefix { $0 != UInt8(ascii: "\n") }
        reportHTML(first, at: start, edits: [])
    }

    /// - Parameter first: The first line of the markup.
    private mutating func reportHTML(_ first: some Collection<UInt8>, at start: Int, edits: [Edit]) {
        let fix = RawHTML.fix(first)
        let escape = fix == RawHTML.escaping ? [edit(at: start, "<", to: "\\<", isSafe: false)] : []
        report(
            .rawHTML, at: start, RawHTML.message(first), fix: fix, length: SourceCursor.scalars(first),
            edits: edits.isEmpty ? escape : edits)
    }

    mutating func reportInlineHTML(_ html: some Collection<UInt8>) {
        let first = html.prefix { $0 != UInt8(ascii: "\n") }
        let found = source.find(first)
        let edits = found.map { offset in
            source.inMarkdown(tagAt: offset).map { edit(at: $0, $1, to: $2) }
        }
        reportHTML(first, at: found ?? source.blockStart, edits: edits ?? [])
    }

    // MARK: Code, tasks, footnotes

    /// Passes a block of code: it defines no footnotes.
    mutating func passCode(lines: ClosedRange<Int>) { footnotes.passCode(lines) }

    /// Passes a code span, so that nothing after it is looked for within.
    mutating func passCode(_ code: some Collection<UInt8>) { _ = source.find(code) }

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
                    .duplicateFootnote, at: mark.offset, "footnote '[^\(mark.label)]' is defined already",
                    fix: "give it another label", length: length, notes: [note])
            } else {
                report(
                    .unusedFootnote, at: mark.offset, "nothing refers to footnote '[^\(mark.label)]'",
                    fix: "refer to it by '[^\(mark.label)]' where it belongs, or remove it", length: length)
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
        let length = SourceCursor.scalars(url.utf8)
        if length > 0 {
            for opening in ["(", "<", " "] {
                if let found = source.find((opening + url).utf8) { return (found + 1, length) }
            }
            if url.hasPrefix("mailto:"), let found = source.find(("<" + url.dropFirst(7)).utf8) {
                return (found + 1, length - 7)
            }
        }
        let line = words.prefix { $0 != UInt8(ascii: "\n") }
        if let found = source.find(line) { return (found, SourceCursor.scalars(line)) }
        return (source.blockStart, 1)
    }
}
