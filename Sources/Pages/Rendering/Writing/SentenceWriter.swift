import Base
import Model
import Mustache

/// Writes a sentence as evidence: its words, with the ones that it is quoted for marked and linked to their exact
/// place.
struct SentenceWriter {
    private let sentence: Sentence
    private let page: PageScope
    private let text: [UInt8]
    private let path: String
    private var out: [UInt8] = []

    static func write(_ sentence: Sentence, on page: PageScope, into out: inout [UInt8]) {
        var writer = SentenceWriter(sentence, page)
        swap(&writer.out, &out)
        writer.write()
        swap(&writer.out, &out)
    }

    private init(_ sentence: Sentence, _ page: PageScope) {
        self.sentence = sentence
        self.page = page
        text = page.site.articles[sentence.article].body.document.text
        path = page.edition.articleLines[sentence.article].path
    }

    private mutating func write() {
        let range = trimmed(sentence.range.ints)
        switch sentence.subject {
        case .mentions(let indices): write(indices, in: range)
        case .marker(let index): write(marker: index, after: range)
        case .passage(let index): write(passage: index, in: range)
        }
    }

    private mutating func write(_ indices: [Int32], in range: Range<Int>) {
        var start = range.lowerBound
        for index in indices {
            guard let mention = page.site.articles[sentence.article].body.mentions[at: Int(index)] else { continue }
            let named = mention.range.ints
            guard named.lowerBound >= start, named.upperBound <= range.upperBound else { continue }
            words(start..<named.lowerBound)
            openMark()
            out.append(escaping: page.edition.mentionStem(mention))
            out.append(UInt8(ascii: "."))
            out.digits(Int(mention.ordinal))
            out.markup("\">")
            words(named)
            out.markup("</a></mark>")
            start = named.upperBound
        }
        words(start..<range.upperBound)
    }

    private mutating func write(passage index: Int, in range: Range<Int>) {
        guard let passage = page.site.articles[sentence.article].body.passages[at: index] else { return }
        let quote = trimmed(passage.range.ints)
        words(range.lowerBound..<max(range.lowerBound, quote.lowerBound))
        openMark()
        out.markup("note.")
        out.digits(Int(passage.number))
        out.markup("\">")
        words(quote)
        out.markup("</a></mark>")
        words(min(quote.upperBound, range.upperBound)..<range.upperBound)
    }

    /// The sentence that cites a footnote, marked, with some of the words around it.
    private mutating func write(marker index: Int, after range: Range<Int>) {
        let index = (marker: index, article: sentence.article)
        guard let marker = page.site.articles[index.article].body.markers[at: index.marker] else { return }
        let node = page.site.articles[index.article].body.anchors[at: Int(marker.block)]?.node ?? -1
        let block = page.site.articles[index.article].body.document.nodes[at: Int(node)]?.text.ints
        let around = trimmed((block ?? range).clamped(to: 0..<text.count))
        writeBefore(max(0, min(around.lowerBound, range.lowerBound))..<range.lowerBound)
        out.markup("<mark>")
        words(range)
        out.markup("</mark><a class=\"fn\" href=\"")
        out.append(contentsOf: page.root.utf8)
        out.append(escaping: path)
        out.append(UInt8(ascii: "#"))
        out.append(escaping: page.edition.markerStems[marker.footnote])
        out.append(UInt8(ascii: "."))
        out.digits(Int(marker.ordinal))
        out.markup("\">")
        out.append(escaping: page.site.footnotes[marker.footnote].mark)
        out.markup("</a>")
        writeAfter(range.upperBound..<max(around.upperBound, range.upperBound))
    }

    /// About how many bytes of the words around a sentence are shown on either side.
    private static let reach = 140

    private mutating func writeBefore(_ range: Range<Int>) {
        guard range.count > Self.reach else { return words(range) }
        guard let blank = text[(range.upperBound - Self.reach)..<range.upperBound].firstIndex(where: \.isWhiteSpace)
        else { return }
        out.markup("…")
        words(blank..<range.upperBound)
    }

    private mutating func writeAfter(_ range: Range<Int>) {
        guard range.count > Self.reach else { return words(range) }
        guard let blank = text[range.lowerBound..<(range.lowerBound + Self.reach)].lastIndex(where: \.isWhiteSpace)
        else {
            return
        }
        words(range.lowerBound..<blank)
        out.markup(" …")
    }

    /// Writes words of the text, those above and below the line as they are there.
    private mutating func words(_ range: Range<Int>) {
        let scripts = page.site.articles[sentence.article].body.scripts
        var start = range.lowerBound
        for script in scripts[scripts.partitioningIndex { Int($0.range.upperBound) > start }...] {
            guard Int(script.range.lowerBound) < range.upperBound else { break }
            let within = script.range.ints.clamped(to: start..<range.upperBound)
            out.escaped(text, start..<within.lowerBound)
            out.markup(script.isAbove ? "<sup>" : "<sub>")
            out.escaped(text, within)
            out.markup(script.isAbove ? "</sup>" : "</sub>")
            start = within.upperBound
        }
        out.escaped(text, start..<range.upperBound)
    }

    private mutating func openMark() {
        out.markup("<mark><a href=\"")
        out.append(contentsOf: page.root.utf8)
        out.append(escaping: path)
        out.append(UInt8(ascii: "#"))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: text.indices)
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, text[lower].isWhiteSpace { lower += 1 }
        while upper > lower, text[upper - 1].isWhiteSpace { upper -= 1 }
        return lower..<upper
    }
}

/// A sentence of an article as it is quoted on another page, and what it is quoted for.
struct Sentence: Sendable {
    /// What is marked in the sentence, as indices into the lists of the article's body.
    enum Subject: Sendable {
        case mentions([Int32])
        case marker(Int)
        case passage(Int)
    }

    /// In the site's articles.
    var article: Handle<Site.Article>
    /// In bytes of the text of the article's document.
    var range: Range<Int32>
    var subject: Subject

    init(_ evidence: Site.Evidence) {
        article = evidence.article
        range = evidence.sentence
        subject = .mentions(evidence.mentions)
    }

    /// The sentence of a marker; nil if the article has no such marker.
    init?(marker: Int, of article: Handle<Site.Article>, in edition: Edition) {
        guard let cited = edition.site.articles[article].body.markers[at: marker] else { return nil }
        self.article = article
        range = cited.sentence
        subject = .marker(marker)
    }

    /// The sentence of a passage note; nil if the article has no such passage.
    init?(_ use: Site.PassageUse, in edition: Edition) {
        guard let passage = edition.site.articles[use.article].body.passages[at: use.passage] else { return nil }
        article = use.article
        let lower = min(passage.sentence.lowerBound, passage.range.lowerBound)
        range = lower..<max(passage.sentence.upperBound, passage.range.upperBound)
        subject = .passage(use.passage)
    }

    /// The address of what it is quoted for, from the site's root.
    func address(in edition: Edition) -> String {
        var address: [UInt8] = []
        writeAddress(in: edition, into: &address)
        return String(decoding: address, as: UTF8.self)
    }

    /// Appends that address.
    func writeAddress(in edition: Edition, into out: inout [UInt8]) {
        out.append(contentsOf: edition.articleLines[article].path.utf8)
        guard let anchor = anchor(in: edition) else { return }
        out.append(UInt8(ascii: "#"))
        out.append(contentsOf: anchor.stem.utf8)
        out.append(UInt8(ascii: "."))
        out.digits(Int(anchor.number))
    }

    /// The HTML id of what it is quoted for, on the article's page: a stem and a number, with a dot between them.
    private func anchor(in edition: Edition) -> (stem: String, number: Int32)? {
        switch subject {
        case .mentions(let indices):
            indices.first.flatMap { edition.site.articles[article].body.mentions[at: Int($0)] }.map {
                (edition.mentionStem($0), $0.ordinal)
            }
        case .marker(let index):
            edition.site.articles[article].body.markers[at: index].map {
                (edition.markerStems[$0.footnote], $0.ordinal)
            }
        case .passage(let index): edition.site.articles[article].body.passages[at: index].map { ("note", $0.number) }
        }
    }

    /// Its place in the article, such as `¶3`; nil if the block has no number.
    func place(in edition: Edition) -> String? {
        let block =
            switch subject {
            case .mentions(let indices):
                indices.first.flatMap { edition.site.articles[article].body.mentions[at: Int($0)]?.block }
            case .marker(let index): edition.site.articles[article].body.markers[at: index]?.block
            case .passage(let index): edition.site.articles[article].body.passages[at: index]?.block
            }
        guard let block, let paragraph = edition.site.articles[article].body.anchors[at: Int(block)]?.paragraph,
            paragraph > 0
        else { return nil }
        return "¶\(paragraph)"
    }
}
