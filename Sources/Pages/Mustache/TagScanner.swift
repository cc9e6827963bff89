import Base

/// Splits the source of a template into text and tags.
struct TagScanner {
    /// The number of findings that ends the scan of a template; each may have cost a search to its end.
    private static let limit = 200

    private let source: [UInt8]
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)
    private(set) var tags: [Tag] = []
    private(set) var findings: [Finding] = []

    init(_ source: [UInt8]) {
        self.source = source
        scan()
    }

    private mutating func scan() {
        var position = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var text = position
        while findings.count < Self.limit, let start = find(open, from: position) {
            guard let tag = tag(at: start) else {
                position = start + open.count
                continue
            }
            add(text: text..<start)
            tags.append(tag)
            position = tag.range.upperBound
            text = position
        }
        add(text: text..<source.count)
    }

    private mutating func add(text range: Range<Int>) {
        guard !range.isEmpty else { return }
        tags.append(Tag(.text, range))
    }

    /// The tag that starts at an opening delimiter, or nil after reporting what is wrong with it.
    private mutating func tag(at start: Int) -> Tag? {
        let inner = start + open.count
        let sigil = inner < source.count ? source[inner] : 0
        switch sigil {
        case UInt8(ascii: "!"):
            return span(start, from: inner + 1, to: close).map { Tag(.silent, start..<$0.end) }
        case UInt8(ascii: "="):
            return delimiters(at: start, from: inner + 1)
        case UInt8(ascii: "{"):
            return named(.unescaped, start, from: inner + 1, to: [UInt8(ascii: "}")] + close)
        default:
            guard let kind = kind(of: sigil) else { return named(.variable, start, from: inner, to: close) }
            return named(kind, start, from: inner + 1, to: close)
        }
    }

    private func kind(of sigil: UInt8) -> Tag.Role? {
        switch sigil {
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "&"): .unescaped
        default: nil
        }
    }

    private mutating func named(_ kind: Tag.Role, _ start: Int, from inner: Int, to closing: [UInt8]) -> Tag? {
        guard let span = span(start, from: inner, to: closing) else { return nil }
        let range = trim(span.content)
        let name = String(decoding: source[range], as: UTF8.self)
        if find(open, from: inner, until: span.content.upperBound) != nil {
            report(start, "the tag is not closed before the next one begins")
            return nil
        }
        guard isName(range, slashes: kind == .partial || kind == .parent || kind == .close) else {
            report(start, name.isEmpty ? "the tag has no name" : "'\(name)' is not a name")
            return nil
        }
        return Tag(kind, start..<span.end, name: name)
    }

    /// Whether a range is a name: letters, digits, `_`, `-` and anything that is not ASCII, in parts between dots; file
    /// names may also have slashes.
    private func isName(_ range: Range<Int>, slashes: Bool) -> Bool {
        if range.count == 1, source[range.lowerBound] == UInt8(ascii: ".") { return true }
        var partIsEmpty = true
        for byte in source[range] {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
                partIsEmpty = false
            case UInt8(ascii: "."), UInt8(ascii: "/"):
                if partIsEmpty || byte == UInt8(ascii: "/") && !slashes { return false }
                partIsEmpty = true
            default:
                return false
            }
        }
        return !partIsEmpty
    }

    private mutating func delimiters(at start: Int, from inner: Int) -> Tag? {
        guard let span = span(start, from: inner, to: [UInt8(ascii: "=")] + close) else { return nil }
        let pair = source[span.content].split { $0.isBlank || isBreak($0) }.map { Array($0) }
        guard pair.count == 2, !(pair[0] + pair[1]).contains(UInt8(ascii: "=")) else {
            report(start, "a change of delimiters needs two delimiters, with a space between them and no '='")
            return nil
        }
        open = pair[0]
        close = pair[1]
        return Tag(.silent, start..<span.end)
    }

    private mutating func span(
        _ start: Int, from inner: Int, to closing: [UInt8]
    ) -> (content: Range<Int>, end: Int)? {
        guard let end = find(closing, from: inner) else {
            report(start, "the tag is not closed; '\(String(decoding: closing, as: UTF8.self))' is missing")
            return nil
        }
        return (inner..<end, end + closing.count)
    }

    private mutating func report(_ offset: Int, _ message: String) {
        findings.append(Finding(offset: offset, rule: .syntax, message: message))
    }

    private func trim(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, source[lower].isBlank || isBreak(source[lower]) { lower += 1 }
        while lower < upper, source[upper - 1].isBlank || isBreak(source[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    private func find(_ pattern: [UInt8], from start: Int, until end: Int = .max) -> Int? {
        guard let first = pattern.first else { return nil }
        let last = min(end, source.count) - pattern.count
        var index = start
        while index <= last {
            if source[index] == first, source[index..<index + pattern.count].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }
}

/// A piece of a template: a run of text or one tag.
struct Tag {
    enum Role {
        case text, variable, unescaped, section, inverted, close, partial, parent, block
        /// A comment or a change of delimiters.
        case silent
    }

    let kind: Role
    /// Its range in the source, in bytes, including its delimiters. A text does not include the blanks of standalone
    /// lines.
    var range: Range<Int>
    let name: String
    /// For an opening tag, the index of its closing tag, and the reverse; for any other tag, its own.
    var match = 0
    /// Whether it is alone on its line, so that the line is not printed.
    var isStandalone = false
    /// Whether it is a block directly in a parent, and so an argument.
    var isOverride = false
    /// Whether it is in a parent but outside any block, where nothing is printed.
    var isIgnored = false

    init(_ kind: Role, _ range: Range<Int>, name: String = "") {
        self.kind = kind
        self.range = range
        self.name = name
    }

    var opens: Bool {
        switch kind {
        case .section, .inverted, .parent, .block: true
        default: false
        }
    }
}
