import Base
import Model

/// Takes the Markdown out of a quotation that was copied from the article's file instead of from its page.
struct QuoteMarkup {
    private let source: [UInt8]
    /// The names that bare references show, by what is written between their brackets.
    private let names: [String: String]
    private var out: [UInt8] = []

    /// The words without footnote markers, addresses of links and marks of emphasis; nil if there are none of these.
    static func plain(_ words: String, names: [String: String]) -> String? {
        let source = Array(words.utf8)
        guard source.contains(where: { "[*_`\\~".utf8.contains($0) }) else { return nil }
        var markup = QuoteMarkup(source: source, names: names)
        markup.copy(0..<source.count)
        return markup.out == source ? nil : String(decoding: markup.out, as: UTF8.self)
    }

    /// The names that the bare references of a document show.
    static func names(in document: Document) -> [String: String] {
        var names: [String: String] = [:]
        for (link, name) in zip(document.nodes, document.nodes.dropFirst()) where name.isShownName {
            guard let reference = document.reference(of: link) else { continue }
            names[reference.target.written] = document.string(name.text)
        }
        return names
    }

    private init(source: [UInt8], names: [String: String]) { (self.source, self.names) = (source, names) }

    private mutating func copy(_ range: Range<Int>) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            switch source[offset] {
            case UInt8(ascii: "["):
                if let end = bracket(at: offset, limit: range.upperBound) {
                    offset = end
                    continue
                }
                out.append(source[offset])
            case UInt8(ascii: "!") where offset + 1 < range.upperBound && source[offset + 1] == UInt8(ascii: "["): break
            case UInt8(ascii: "\\") where offset + 1 < range.upperBound:
                offset += 1
                out.append(source[offset])
            case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"): break
            case UInt8(ascii: "_") where isEdge(offset): break
            default: out.append(source[offset])
            }
            offset += 1
        }
    }

    /// Copies the words that a link or reference shows, and none of a footnote marker; where it ends, if it is one.
    private mutating func bracket(at start: Int, limit: Int) -> Int? {
        let isDouble = start + 1 < limit && source[start + 1] == UInt8(ascii: "[")
        let inner = start + (isDouble ? 2 : 1)
        guard inner < limit, let close = index(of: UInt8(ascii: "]"), from: inner, limit: limit) else { return nil }
        if isDouble {
            guard close + 1 < limit, source[close + 1] == UInt8(ascii: "]") else { return nil }
            let bar = index(of: UInt8(ascii: "|"), from: inner, limit: close)
            if let bar {
                copy(bar + 1..<close)
            } else if let name = names[String(decoding: source[inner..<close], as: UTF8.self)] {
                out += name.utf8
            }
            return close + 2
        }
        if source[inner] == UInt8(ascii: "^") { return close + 1 }
        guard close + 1 < limit, source[close + 1] == UInt8(ascii: "("),
            let end = index(of: UInt8(ascii: ")"), from: close + 2, limit: limit)
        else { return nil }
        copy(inner..<close)
        return end + 1
    }

    private func index(of byte: UInt8, from start: Int, limit: Int) -> Int? {
        source[min(start, limit)..<limit].firstIndex(of: byte)
    }

    /// Whether an underscore is at the edge of a word, where it can be emphasis.
    private func isEdge(_ offset: Int) -> Bool {
        let before = offset > 0 ? source[offset - 1] : 0x20
        let after = offset + 1 < source.count ? source[offset + 1] : 0x20
        return !(before.isLetterOrDigit && after.isLetterOrDigit)
    }
}

extension Reference.Target {
    /// How an author writes it; nothing if bare references cannot lead to it.
    fileprivate var written: String {
        switch self {
        case .entity(let kind?, let id): "\(kind.rawValue):\(id)"
        case .entity(nil, let id): id
        case .footnote(let article, let label): "footnote:\(article)/\(label)"
        case .url, .fragment, .file, .unsafe: ""
        }
    }
}

/// The words of an article's footnotes, which a note may quote by mistake.
struct FootnoteWords {
    private let article: Document
    private let words: PassageText

    init(_ article: Document) {
        self.article = article
        words = PassageText(
            article.text,
            blocks: article.footnotes.indices.map { article.text(ofFootnote: $0 + 1) })
    }

    /// The footnote that holds a quotation, and the line of its definition.
    ///
    /// - Parameter names: The names that bare references show, by what is written between their brackets.
    func place(of quote: String, names: [String: String]) -> (label: String, line: Int)? {
        guard !article.footnotes.isEmpty else { return nil }
        let quotation = words.quotation(QuoteMarkup.plain(quote, names: names) ?? quote)
        guard let place = words.places(of: quotation.tokens).first else { return nil }
        let footnote = article.footnotes[Int(words.tokens[place.lowerBound].block)]
        return (footnote.label, footnote.position.line)
    }
}
