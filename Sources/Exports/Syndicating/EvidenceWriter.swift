import Base
import Model

/// Writes what an article says about an actor: the editor's notes on it, and the first sentences that name it, with
/// links to their places.
struct EvidenceWriter {
    private let site: Site
    private let root: WebRoot
    private let actor: Handle<Site.Actor>
    private let article: Handle<Site.Article>
    var out: [UInt8] = []

    /// How many notes, and how many sentences, an entry shows.
    private static let limit = 3

    init(_ actor: Handle<Site.Actor>, _ article: Handle<Site.Article>, of site: Site, _ root: WebRoot) {
        (self.site, self.root, self.actor, self.article) = (site, root, actor, article)
    }

    mutating func write() {
        let notes = site.actors[actor].passages.filter { $0.article == article }
        let sentences = evidence()
        out.literal("<ul>\n")
        for note in notes.prefix(Self.limit) { write(note) }
        for index in sentences.prefix(Self.limit) { write(site.actors[actor].mentionedIn[index]) }
        out.literal("</ul>\n")
        let more = notes.dropFirst(Self.limit).count + sentences.dropFirst(Self.limit).count
        guard more > 0 else { return }
        out.literal("<p><a href=\"")
        root.append(site.actors[actor].path.text, xml: &out)
        out.literal(sentences.count > Self.limit ? "#mentioned-in\">" : "\">")
        out.digits(more)
        out.literal(" more</a></p>\n")
    }

    /// The places of the article's sentences in the actor's list, which is sorted by article.
    private func evidence() -> Range<Int> {
        let sentences = site.actors[actor].mentionedIn
        let first = sentences.partitioningIndex { $0.article >= article }
        return first..<sentences.partitioningIndex { $0.article > article }
    }

    private mutating func write(_ sentence: Site.Evidence) {
        let mentions = site.articles[article].body.mentions
        guard let first = sentence.mentions.first.map(Int.init), mentions.indices.contains(first) else { return }
        out.literal("<li>")
        escape(sentence.sentence)
        place(mentions[first].block, fragment: site.anchor(of: mentions[first]))
        out.literal("</li>\n")
    }

    private mutating func write(_ use: Site.PassageUse) {
        let passages = site.articles[article].body.passages
        guard passages.indices.contains(use.passage) else { return }
        let passage = passages[use.passage]
        switch passage.role {
        case .said: out.literal("<li><strong>Said:</strong> ")
        case .did: out.literal("<li><strong>Did:</strong> ")
        case .note: out.literal("<li><strong>Noted:</strong> ")
        }
        escape(passage.range)
        place(passage.block, fragment: "note.\(passage.number)")
        if let note = passage.note {
            out.literal("<br>")
            out.append(xml: note)
        }
        out.literal("</li>\n")
    }

    /// Appends a link to a place in the article, such as `¶3`.
    private mutating func place(_ block: Int32, fragment: String?) {
        out.literal(" <a href=\"")
        root.append(site.articles[article].path.text, xml: &out)
        if let fragment {
            out.literal("#")
            out.append(xml: fragment)
        }
        out.literal("\">¶")
        let anchors = site.articles[article].body.anchors
        if anchors.indices.contains(Int(block)), anchors[Int(block)].paragraph > 0 {
            out.digits(Int(anchors[Int(block)].paragraph))
        }
        out.literal("</a>")
    }

    private mutating func escape(_ range: Range<Int32>) {
        let text = site.articles[article].body.document.text
        var range = (Int(range.lowerBound)..<Int(range.upperBound)).clamped(to: text.indices)
        while let first = range.first, text[first] <= 0x20 { range = (first + 1)..<range.upperBound }
        while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
        out.append(xml: text.span.extracting(range))
    }
}
