import Base

/// Writes a text so that a Markdown reader sees the same text, and what is set apart in it.
struct MarkdownLine: Sendable {
    private(set) var bytes: [UInt8] = []
    private let source: [UInt8]
    /// The styles that are open, the innermost last.
    private var open: [OpenMark] = []

    private enum OpenMark: Equatable {
        case style(RichText.Style)
        case link(String)
    }

    /// One paragraph, note or cell.
    ///
    /// - Parameters:
    ///   - markers: What in the text calls a note; each becomes `[^label]`.
    ///   - label: The label of a note that the document itself tells from the text.
    init(_ text: RichText, markers: [NoteMarker] = [], calls: NoteCalls? = nil) {
        source = text.bytes
        bytes.reserveCapacity(source.count + 16)
        let marks = Self.tightened(text.marks, in: source, cutAt: markers)
        var cuts = Set([0, source.count])
        for mark in marks { cuts.formUnion([mark.range.lowerBound, mark.range.upperBound]) }
        for marker in markers { cuts.formUnion([marker.range.lowerBound, marker.range.upperBound]) }
        let places = cuts.sorted()
        var (nextMark, nextMarker) = (0, 0)
        var active: [TextMark] = []
        let ordered = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
        for (start, end) in zip(places, places.dropFirst()) {
            active.removeAll { $0.range.upperBound <= start }
            while nextMark < ordered.count, ordered[nextMark].range.lowerBound == start {
                active.append(ordered[nextMark])
                nextMark += 1
            }
            while nextMarker < markers.count, markers[nextMarker].range.upperBound <= start { nextMarker += 1 }
            let marker =
                nextMarker < markers.count && markers[nextMarker].range.contains(start) ? markers[nextMarker] : nil
            write(start..<end, active, marker, calls)
        }
        change(to: [])
    }

    /// Plain text.
    init(_ text: [UInt8]) { self.init(RichText(text)) }

    private mutating func write(
        _ range: Range<Int>, _ active: [TextMark], _ marker: NoteMarker?, _ calls: NoteCalls?
    ) {
        if let marker {
            change(to: [])
            guard range.lowerBound == marker.range.lowerBound else { return }
            return call(marker.labels.map { calls?.labels[$0.key]?.text ?? $0.text }, at: marker.range.upperBound)
        }
        for mark in active {
            if case .call(let note) = mark.kind {
                change(to: [])
                return call([calls?.label(ofNote: note) ?? "\(note + 1)"], at: mark.range.upperBound)
            }
            if mark.kind == .lineBreak {
                change(to: [])
                bytes += "\\\n".utf8
                return
            }
        }
        change(to: Self.wanted(active))
        append(range)
    }

    /// The styles of a stretch, a link outside of all others.
    private static func wanted(_ active: [TextMark]) -> [OpenMark] {
        var links: [OpenMark] = []
        var styles: RichText.Style = []
        for mark in active {
            if case .link(let address) = mark.kind { links = [.link(address)] }
            if case .style(let style) = mark.kind { styles.formUnion(style) }
        }
        let order: [RichText.Style] = [.strong, .emphasis, .struck, .raised, .lowered, .code]
        return links + order.filter { styles.contains($0) }.map { .style($0) }
    }

    private mutating func change(to wanted: [OpenMark]) {
        let kept = zip(open, wanted).prefix { $0 == $1 }.count
        for mark in open[kept...].reversed() { bytes += Self.closing(mark) }
        for mark in wanted[kept...] { bytes += Self.opening(mark) }
        open = wanted
    }

    private static func opening(_ mark: OpenMark) -> [UInt8] {
        switch mark {
        case .link: [UInt8(ascii: "[")]
        case .style(.raised): Array("<sup>".utf8)
        case .style(.lowered): Array("<sub>".utf8)
        case .style(let style): delimiter(style)
        }
    }

    private static func closing(_ mark: OpenMark) -> [UInt8] {
        switch mark {
        case .link(let address): Array("](\(MarkdownAddress.written(address)))".utf8)
        case .style(.raised): Array("</sup>".utf8)
        case .style(.lowered): Array("</sub>".utf8)
        case .style(let style): delimiter(style)
        }
    }

    private static func delimiter(_ style: RichText.Style) -> [UInt8] {
        switch style {
        case .strong: Array("**".utf8)
        case .struck: Array("~~".utf8)
        case .code: [UInt8(ascii: "`")]
        default: [UInt8(ascii: "*")]
        }
    }

    private mutating func call(_ labels: [String], at end: Int) {
        if bytes.last == UInt8(ascii: "!"), bytes.dropLast().last != UInt8(ascii: "\\") {
            bytes.insert(UInt8(ascii: "\\"), at: bytes.count - 1)
        }
        for label in labels { bytes += "[^\(label)]".utf8 }
        // A bracket or colon right after a call would make a link or a definition of it.
        if end < source.count, source[end] == UInt8(ascii: "(") || source[end] == UInt8(ascii: ":") {
            bytes.append(UInt8(ascii: "\\"))
        }
    }

    private mutating func append(_ range: Range<Int>) {
        let isCode = open.contains(.style(.code))
        let isAddress = open.contains { mark in
            if case .link(let address) = mark { address.utf8.elementsEqual(source[range]) } else { false }
        }
        if isAddress, bytes.last == UInt8(ascii: "[") {
            // An address that is its own text is a link by itself.
            bytes.removeLast()
            bytes += source[range]
            open.removeAll()
            return
        }
        for index in range {
            if !isCode, MarkdownEscape.isNeeded(in: source, at: index) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(isCode && source[index] == UInt8(ascii: "`") ? UInt8(ascii: "'") : source[index])
        }
    }

    /// Marks without white space at their ends, and without those that Markdown could not tell from text; emphasis ends
    /// and begins again at each link, call and line break.
    private static func tightened(_ marks: [TextMark], in text: [UInt8], cutAt markers: [NoteMarker]) -> [TextMark] {
        let bounds = marks.filter { !$0.isStyle }.map(\.range) + markers.map(\.range)
        let edges = Set(bounds.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
        return joined(marks, in: text).flatMap { mark -> [TextMark] in
            if mark.isCall || mark.kind == .lineBreak { return [mark] }
            guard mark.isStyle else { return [tightened(mark, in: text)].compactMap(\.self) }
            let first = edges.partitioningIndex { $0 > mark.range.lowerBound }
            let inner = edges[first...].prefix { $0 < mark.range.upperBound }
            let cuts = [mark.range.lowerBound] + inner + [mark.range.upperBound]
            return zip(cuts, cuts.dropFirst()).compactMap { start, end in
                tightened(TextMark(range: start..<end, kind: mark.kind), in: text)
            }
        }
    }

    private static func tightened(_ mark: TextMark, in text: [UInt8]) -> TextMark? {
        var (start, end) = (mark.range.lowerBound, mark.range.upperBound)
        while start < end, text[start].isBlank { start += 1 }
        while end > start, text[end - 1].isBlank { end -= 1 }
        guard start < end else { return nil }
        if case .style(let style) = mark.kind, !style.isDisjoint(with: [.strong, .emphasis, .struck]) {
            // Beside a word, a delimiter is none if there is punctuation on its inner side.
            if start > 0, text[start - 1].isLetterOrDigit, !text[start].isLetterOrDigit { return nil }
            if end < text.count, text[end].isLetterOrDigit, !text[end - 1].isLetterOrDigit { return nil }
        }
        return TextMark(range: start..<end, kind: mark.kind)
    }

    /// One mark for several of a kind with nothing but white space between them.
    private static func joined(_ marks: [TextMark], in text: [UInt8]) -> [TextMark] {
        var out: [TextMark] = []
        for mark in marks {
            let at = out.lastIndex { $0.kind == mark.kind && !$0.isCall && $0.kind != .lineBreak }
            if let at, out[at].range.upperBound <= mark.range.lowerBound,
                text[out[at].range.upperBound..<mark.range.lowerBound].allSatisfy(\.isBlank)
            {
                out[at].range = out[at].range.lowerBound..<mark.range.upperBound
            } else {
                out.append(mark)
            }
        }
        return out
    }
}

/// Addresses as Markdown writes them.
enum MarkdownAddress {
    /// An address for the brackets after a link's text.
    static func written(_ address: String) -> String {
        PercentEscapes.encoded(address) { $0 > 0x20 && !"<>\\()".utf8.contains($0) }
    }
}

/// What Markdown would read as markup.
enum MarkdownEscape {
    static func isNeeded(in text: [UInt8], at index: Int) -> Bool {
        index == 0
            ? isOpening(text) || isInline(text, 0)
            : isInline(text, index) || isListDot(text, index)
    }

    /// Whether the first byte could begin a block: a heading, quotation, list, definition, rule, underline or table.
    private static func isOpening(_ text: [UInt8]) -> Bool {
        let next = text.count > 1 ? text[1] : 0x20
        switch text[0] {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="): return true
        case UInt8(ascii: "-"), UInt8(ascii: "+"): return !next.isLetterOrDigit && next < 0x80
        case UInt8(ascii: ":"): return next == UInt8(ascii: "-") || next.isBlank
        default: return false
        }
    }

    /// Whether the stop or bracket at `index` would make the number before it an item of a list.
    private static func isListDot(_ text: [UInt8], _ index: Int) -> Bool {
        guard index <= 9, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else { return false }
        return text[..<index].allSatisfy(\.isDigit) && (index + 1 == text.count || text[index + 1].isBlank)
    }

    private static func isInline(_ text: [UInt8], _ index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
            UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            return true
        case UInt8(ascii: "_"):
            let isInWord =
                index > 0 && index + 1 < text.count && text[index - 1].isLetterOrDigit
                && text[index + 1].isLetterOrDigit
            return !isInWord
        case UInt8(ascii: "&"):
            let name = text[(index + 1)...].prefix(40).prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
            return !name.isEmpty && name.endIndex < text.count && text[name.endIndex] == UInt8(ascii: ";")
        default: return false
        }
    }
}
