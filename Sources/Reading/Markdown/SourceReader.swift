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

    mutating func report(_ rule: Rule, at offset: Int, _ message: String, fix: String? = nil, length: Int = 1) {
        let position = source.position(of: offset)
        findings.append(Diagnostic(rule, in: path, at: position, message, fix: fix, length: length))
    }

    // MARK: Raw HTML

    mutating func reportHTMLBlock(_ html: some Collection<UInt8>, lines: ClosedRange<Int>) {
        footnotes.passCode(lines)
        source.enter(lines: lines)
        let start = source.find(CollectionOfOne(UInt8(ascii: "<"))) ?? source.blockStart
        let first = html.drop(while: \.isBlank).prefix { $0 != UInt8(ascii: "\n") }
        report(
            .rawHTML, at: start, RawHTML.message(first), fix: RawHTML.fix(first), length: SourceCursor.scalars(first))
    }

    mutating func reportInlineHTML(_ html: some Collection<UInt8>) {
        let first = html.prefix { $0 != UInt8(ascii: "\n") }
        let start = source.find(first) ?? source.blockStart
        report(
            .rawHTML, at: start, RawHTML.message(first), fix: RawHTML.fix(first), length: SourceCursor.scalars(first))
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
                report(
                    .duplicateFootnote, at: mark.offset,
                    "footnote '[^\(mark.label)]' is defined in line \(first.line) already",
                    fix: "give it another label",
                    length: length)
            } else {
                report(
                    .unusedFootnote, at: mark.offset, "nothing refers to footnote '[^\(mark.label)]'",
                    fix: "write '[^\(mark.label)]' where it belongs, or remove it", length: length)
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
        if let (message, fix) = AddressRule.finding(reference.target, isImage: isImage) {
            report(.unsafeURL, at: offset, message, fix: fix, length: length)
        }
        reportLogin(reference.target, at: offset, length: length)
        return reference
    }

    /// Warns of a name or password in an address.
    mutating func reportLogin(_ target: Reference.Target, at offset: Int, length: Int) {
        guard case .url(let url) = target, let (message, fix) = url.loginFinding else { return }
        report(.addressLogin, at: offset, message, fix: fix, length: length)
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
