import Base
import Model

/// A site as it is handed on: what its tables, records and graph say of its entries, and under which names and addresses.
final class ExportedSite: Sendable {
    let settings: Settings
    let articles: Entries<Site.Article>
    let actors: Entries<Site.Actor>
    let events: Entries<Site.Event>
    let footnotes: Entries<Site.Footnote>
    let sources: Entries<Site.Source>
    let pages: Entries<Site.Page>
    /// The address of the site with a `/` at its end; empty where it is not known.
    let base: String

    init(_ site: Site) {
        settings = site.settings
        (articles, actors, events) = (site.articles, site.actors, site.events)
        (footnotes, sources, pages) = (site.footnotes, site.sources, site.pages)
        base = site.settings.baseURL?.text ?? ""
    }

    /// What kind of thing an entity is, as `kind` has it.
    static func kind(of entity: Entity) -> String {
        switch entity {
        case .article: "article"
        case .actor: "actor"
        case .event: "event"
        case .footnote: "footnote"
        case .source: "source"
        case .page: "page"
        }
    }

    /// The id of an entity, by which tables refer to it; of a source without a file, the name of its page.
    func id(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): articles[handle.index].record.header.id
        case .actor(let handle): actors[handle.index].record.header.id
        case .event(let handle): events[handle.index].record.header.id
        case .footnote(let handle): id(ofFootnote: handle.index)
        case .source(let handle): sources[handle.index].id
        case .page(let handle): pages[handle.index].record.header.id
        }
    }

    func id(ofFootnote index: Int) -> String {
        articles[footnotes[index].article.index].record.header.id + "/" + footnotes[index].label
    }

    func name(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): articles[handle.index].record.title
        case .actor(let handle): actors[handle.index].record.name
        case .event(let handle): events[handle.index].record.title
        case .footnote(let handle): footnotes[handle.index].name
        case .source(let handle): sources[handle.index].work.name
        case .page(let handle): pages[handle.index].record.title
        }
    }

    func path(of entity: Entity) -> PagePath {
        switch entity {
        case .article(let handle): articles[handle.index].path
        case .actor(let handle): actors[handle.index].path
        case .event(let handle): events[handle.index].path
        case .footnote(let handle): footnotes[handle.index].path
        case .source(let handle): sources[handle.index].path
        case .page(let handle): pages[handle.index].path
        }
    }

    /// Where the page of an entity is: a full address where the site has one, else a path from its root.
    func address(of entity: Entity) -> String { base + path(of: entity).text }
}

extension ExportedSite {
    /// The words of an article that a stretch covers.
    func words(of stretch: Stretch) -> ArraySlice<UInt8> {
        let text = articles[stretch.article].body.document.text
        return text[stretch.range.clamped(to: text.indices)]
    }

    /// Writes words of an article as a JSON string, in one line.
    func write(_ stretch: Stretch, to json: inout JSONWriter) {
        let words = words(of: stretch)
        json.text { JSONWriter.append(escaping: words.span, lineBreak: " ", to: &$0) }
    }

    /// Writes the words of a whole text, a line for each of its blocks and for the caption of a picture.
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

extension ExportedSite {
    /// A stretch of an article's text.
    struct Stretch: Sendable {
        var article: Int
        /// In bytes of the text of the article's document.
        var range: Range<Int>
    }

    /// The sentence of a mention, a marker or a passage, without the blanks around it.
    func sentence(_ range: Range<Int32>, ofArticle article: Int) -> Stretch {
        stretch(Int(range.lowerBound)..<Int(max(range.lowerBound, range.upperBound)), ofArticle: article)
    }

    /// A range of an article's text without the blanks around it.
    private func stretch(_ range: Range<Int>, ofArticle article: Int) -> Stretch {
        let text = articles[article].body.document.text
        let range = range.clamped(to: text.indices)
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, text[lower] <= 0x20 { lower += 1 }
        while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
        return Stretch(article: article, range: lower..<upper)
    }

    /// The words of a footnote.
    func text(ofFootnote index: Int) -> Stretch {
        let article = footnotes[index].article.index
        return stretch(
            articles[article].body.document.text(ofFootnote: footnotes[index].number), ofArticle: article)
    }

    /// The 1-based number of the paragraph or table row in which something stands; nil where it has none.
    func paragraph(block: Int32, ofArticle article: Int) -> Int? {
        let block = Int(block)
        guard articles[article].body.anchors.indices.contains(block) else { return nil }
        let number = Int(articles[article].body.anchors[block].paragraph)
        return number > 0 ? number : nil
    }

    /// Appends the address of a mention in its article; of one that has no id of its own, of the article.
    func appendAddress(ofMention index: Int, inArticle article: Int, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        let (entity, ordinal) = (
            articles[article].body.mentions[index].entity, articles[article].body.mentions[index].ordinal
        )
        guard ordinal > 0 else { return }
        switch entity {
        case .actor(let handle):
            appendFragment(actors[handle.index].mentionStem, Int(ordinal), to: &out)
        case .event(let handle):
            appendFragment(events[handle.index].mentionStem, Int(ordinal), to: &out)
        default: break
        }
    }

    /// Appends the address of a footnote's marker in its article.
    func appendAddress(ofMarker index: Int, inArticle article: Int, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        let footnote = articles[article].body.markers[index].footnote.index
        let ordinal = Int(articles[article].body.markers[index].ordinal)
        appendFragment(footnotes[footnote].markerStem, ordinal, to: &out)
    }

    /// Appends the address of a passage with a note.
    func appendAddress(ofPassage index: Int, inArticle article: Int, to out: inout [UInt8]) {
        appendAddress(of: articles[article].path, to: &out)
        out += "#note.\(articles[article].body.passages[index].number)".utf8
    }

    func appendAddress(of path: PagePath, to out: inout [UInt8]) {
        out += base.utf8
        out += path.text.utf8
    }

    private func appendFragment(_ stem: String, _ ordinal: Int, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "#"))
        out += stem.utf8
        out.append(UInt8(ascii: "."))
        out.digits(ordinal)
    }
}
