import Base
import Model

/// Addresses and excerpts of articles, for tables, records and graphs.
extension Site {
    /// The address of the site with a `/` at its end; empty if it is not known.
    var base: String { settings.baseURL?.text ?? "" }

    /// The address of an entity's page: a full address if the site has one, otherwise a path from its root.
    func address(of entity: Entity) -> String {
        var out: [UInt8] = []
        appendAddress(of: path(of: entity), to: &out)
        return String(decoding: out, as: UTF8.self)
    }
}

extension Site {
    /// The words of an article that an excerpt covers.
    func words(of excerpt: Excerpt) -> ArraySlice<UInt8> {
        let text = articles[excerpt.article].body.document.text
        return text[excerpt.range.clamped(to: text.indices)]
    }

    /// Writes words of an article as a JSON string, in one line.
    func write(_ excerpt: Excerpt, to json: inout JSONWriter) {
        let words = words(of: excerpt)
        json.text { JSONWriter.append(escaping: words.span, lineBreak: " ", to: &$0) }
    }

    /// Writes all the words of a text: one line for each block and each picture caption.
    func write(_ body: Shared<LinkedDocument>, to json: inout JSONWriter) {
        let document = body.document
        json.text { out in
            let text = document.text.span
            var start = 0
            for caption in document.captions(in: document.nodes.indices) {
                let end = min(max(start, caption.place), text.count)
                JSONWriter.append(escaping: text.extracting(start..<end), to: &out)
                JSONWriter.append(escaping: "\n" + caption.text, to: &out)
                start = end
            }
            JSONWriter.append(escaping: text.extracting(start...), to: &out)
        }
    }
}

extension Site {
    /// The sentence of a mention, a marker or a passage, without the blanks around it.
    func sentence(_ range: Range<Int32>, ofArticle article: Handle<Site.Article>) -> Excerpt {
        excerpt(Int(range.lowerBound)..<Int(max(range.lowerBound, range.upperBound)), ofArticle: article)
    }

    /// A range of an article's text without the blanks around it.
    private func excerpt(_ range: Range<Int>, ofArticle article: Handle<Site.Article>) -> Excerpt {
        let text = articles[article].body.document.text
        let range = range.clamped(to: text.indices)
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, text[lower] <= 0x20 { lower += 1 }
        while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
        return Excerpt(article: article, range: lower..<upper)
    }

    /// The words of a footnote.
    func text(ofFootnote footnote: Handle<Site.Footnote>) -> Excerpt {
        let article = footnotes[footnote].article
        return excerpt(
            articles[article].body.document.text(ofFootnote: footnotes[footnote].number), ofArticle: article)
    }

    /// The 1-based number of the paragraph or table row that contains something; nil if it has none.
    func paragraph(block: Int32, ofArticle article: Handle<Site.Article>) -> Int? {
        let block = Int(block)
        guard articles[article].body.anchors.indices.contains(block) else { return nil }
        let number = Int(articles[article].body.anchors[block].paragraph)
        return number > 0 ? number : nil
    }

    /// Appends the address of a mention in its article; if it has no id of its own, the address of the article.
    func appendAddress(ofMention index: Int, inArticle article: Handle<Site.Article>, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        let mention = articles[article].body.mentions[index]
        guard mention.ordinal > 0, let stem = mentionStem(of: mention.entity) else { return }
        appendFragment(stem, Int(mention.ordinal), to: &out)
    }

    /// Appends the address of a footnote's marker in its article.
    func appendAddress(ofMarker index: Int, inArticle article: Handle<Site.Article>, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        let footnote = articles[article].body.markers[index].footnote
        let ordinal = Int(articles[article].body.markers[index].ordinal)
        appendFragment(footnotes[footnote].markerStem, ordinal, to: &out)
    }

    /// Appends the address of a passage with a note.
    func appendAddress(ofPassage index: Int, inArticle article: Handle<Site.Article>, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        out += "#note.\(articles[article].body.passages[index].number)".utf8
    }

    func appendAddress(of path: PagePath, to out: inout [UInt8]) {
        out.append(contentsOf: base.utf8.span)
        guard !base.isEmpty, !settings.hosts.isEmpty else { return out.append(contentsOf: path.text.utf8.span) }
        out += settings.addressForm.address(of: path.text).utf8
    }

    private func appendFragment(_ stem: String, _ ordinal: Int, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "#"))
        out += stem.utf8
        out.append(UInt8(ascii: "."))
        out.digits(ordinal)
    }
}

/// Words of an article.
struct Excerpt: Sendable {
    var article: Handle<Site.Article>
    /// In bytes of the document's text.
    var range: Range<Int>
}
