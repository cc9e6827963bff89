import Base
import Model

/// One article linked, with what is counted in it.
struct LinkedArticle: Sendable, Equatable {
    var text: LinkedText
    var actors: [Site.Count<Site.Actor>]
    var events: [Site.Count<Site.Event>]
    var wordCount: Int
    /// The sources to which its body leads.
    var sources: [Handle<Site.Source>]
    /// The pages of its footnotes, with their old addresses.
    var footnoteAddresses: FootnoteAddresses
    /// The markers of each of its footnotes, as indices into the document's markers.
    var markers: [[Int]]
    /// The sources to which each of its footnotes leads.
    var footnoteSources: [[Handle<Site.Source>]]
    /// Whom its sentences name.
    var named: NamedSentences
}

/// Links one article: its text, its passages and its counts.
enum ArticleLinker {
    static func link(_ unlinked: UnlinkedArticle) -> Shared<LinkedArticle> {
        let article = unlinked.article
        var rules = MentionRules(
            unlinked.names.value, role: .article, language: unlinked.language, unlinked: article.unlinked)
        rules.opening = [article.title] + (article.subtitle.map { [$0] } ?? [])
        let plain = DocumentLinker.link(
            article.body.value, in: article.header.file, destinations: unlinked.destinations, rules: rules,
            published: unlinked.published)
        var text = PassageLinker.link(
            unlinked.notes, to: plain, in: article.header.file.path, language: unlinked.language)
        let counts = counts(plain.counts)
        let markers = markers(text.document.value, count: article.body.footnotes.count)
        let addresses = FootnoteAddresses(
            of: article, unlinked.published, text.document.value, markers: markers)
        text.warnings += addresses.findings
        return Shared(
            LinkedArticle(
                text: text, actors: counts.actors, events: counts.events, wordCount: wordCount(text.document.document),
                sources: sources(text.document.document.body, text.document.value),
                footnoteAddresses: addresses, markers: markers,
                footnoteSources: text.document.document.footnotes.map { sources($0.nodes, text.document.value) },
                named: NamedSentences(text.document.mentions)))
    }

    private static func counts(
        _ counts: [MentionCount]
    ) -> (actors: [Site.Count<Site.Actor>], events: [Site.Count<Site.Event>]) {
        let actors = counts.compactMap { count in
            count.target.actor.map { Site.Count(handle: $0, times: count.times) }
        }
        let events = counts.compactMap { count in
            count.target.event.map { Site.Count(handle: $0, times: count.times) }
        }
        return (
            actors.sorted { ($1.times, $0.handle) < ($0.times, $1.handle) }, events.sorted { $0.handle < $1.handle }
        )
    }

    /// Words are what white space divides.
    private static func wordCount(_ document: Document) -> Int {
        let text = document.text.span.extracting(document.textOfBody)
        // Without branches, so that it runs over many bytes at once.
        var (words, last): (UInt32, UInt32) = (0, 0)
        for index in text.indices {
            let isWord: UInt32 = text[index] > 0x20 ? 1 : 0
            words &+= isWord & ~last
            last = isWord
        }
        return Int(words)
    }

    private static func sources(_ nodes: Range<Int>, _ linked: LinkedDocument) -> [Handle<Site.Source>] {
        guard !linked.links.isEmpty else { return [] }
        var sources: [Handle<Site.Source>] = []
        for index in nodes.clamped(to: linked.document.nodes.indices) where linked.document.nodes[index].isLink {
            guard let link = linked.document.nodes[index].reference, linked.links.indices.contains(link),
                case .entity(.source(let source)) = linked.links[link]
            else { continue }
            sources.append(source)
        }
        return sources
    }

    private static func markers(_ document: LinkedDocument, count: Int) -> [[Int]] {
        var markers = [[Int]](repeating: [], count: count)
        for (index, marker) in document.markers.enumerated() { markers[marker.footnote.index].append(index) }
        return markers
    }
}
