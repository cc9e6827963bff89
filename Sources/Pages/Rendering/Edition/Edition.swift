import Base
import Model

/// The site as it goes to print: its lists, and what many pages say of its entries worked out once.
final class Edition: Sendable {
    let settings: Settings
    let home: Site.Page?
    let articles: Entries<Site.Article>
    let actors: Entries<Site.Actor>
    let events: Entries<Site.Event>
    let footnotes: Entries<Site.Footnote>
    let sources: Entries<Site.Source>
    let pages: Entries<Site.Page>
    let names: [Site.Name]
    /// How large the pictures of the site are.
    let pictureSizes: PictureSizes
    /// What sentences say of each event's figures, by the event; empty where the site was not reviewed.
    let statements: [[Site.Statement]]
    let options: RenderOptions

    /// `rtl` where the site's language runs from right to left.
    let direction: String?
    /// The address of the site with a `/` at its end, where it is known.
    let base: String?
    /// How the site and its entities are named in JSON-LD; nothing without `base`.
    let identities: Identities?
    /// Nothing where no pictures are made.
    let pictures: PreviewPictures?
    let articleLines: Entries<Line>
    let actorLines: Entries<Line>
    let eventLines: Entries<Line>
    let sourceLines: Entries<Line>
    let pageLines: Entries<Line>
    /// The start of the ids of each footnote's markers.
    let markerStems: [String]
    /// How many footnotes cite each source.
    let citationCounts: [Int]
    /// How many sentences rest on each source.
    let sentenceCounts: [Int]
    let footnoteFacts: [FootnoteFacts]
    let pagination: Pagination
    let subscriptions: Subscriptions

    /// - Parameter lists: What was worked out of the site's lists.
    init(_ site: Site, _ lists: EditionLists, statements: [[Site.Statement]] = [], options: RenderOptions) {
        self.statements = statements
        settings = site.settings
        home = site.home
        (articles, actors, events) = (site.articles, site.actors, site.events)
        (footnotes, sources, pages) = (site.footnotes, site.sources, site.pages)
        names = site.names
        pictureSizes = site.pictureSizes
        self.options = options
        direction = Words.direction(site.settings.language)
        base = site.settings.baseURL?.text
        identities = Identities(site, lists)
        pictures = PreviewPictures(site, base: base)
        articleLines = Entries(site.articles.indices.map { Line(site.articles[$0]) })
        (actorLines, eventLines, sourceLines) = (lists.actors.lines, lists.events.lines, lists.sources.lines)
        pageLines = Entries(site.pages.indices.map { Line(site.pages[$0]) })
        markerStems = lists.markerStems
        footnoteFacts = lists.footnotes
        citationCounts = lists.sources.citationCounts
        sentenceCounts = site.sentenceCounts(lists.footnotes)
        pagination = Pagination(site, lists)
        subscriptions = Subscriptions(site)
    }

    /// The path of the page of anything.
    func path(_ entity: Entity) -> String {
        switch entity {
        case .article(let handle): articleLines[handle.index].path
        case .actor(let handle): actorLines[handle.index].path
        case .event(let handle): eventLines[handle.index].path
        case .footnote(let handle): footnotes[handle.index].path.text
        case .source(let handle): sourceLines[handle.index].path
        case .page(let handle): pageLines[handle.index].path
        }
    }

    /// The name or title of anything.
    func name(_ entity: Entity) -> String {
        switch entity {
        case .article(let handle): articleLines[handle.index].name
        case .actor(let handle): actorLines[handle.index].name
        case .event(let handle): eventLines[handle.index].name
        case .footnote(let handle): footnotes[handle.index].name
        case .source(let handle): sourceLines[handle.index].name
        case .page(let handle): pageLines[handle.index].name
        }
    }

    /// What anything is: `State`, `Attack`, `Briefing`.
    func kind(_ entity: Entity) -> String {
        switch entity {
        case .article: "Briefing"
        case .actor(let handle): actorLines[handle.index].kind
        case .event(let handle): eventLines[handle.index].kind
        case .footnote: "Footnote"
        case .source: "Source"
        case .page: "Page"
        }
    }

    /// The words after the name of anything: a role, a date, a publisher, a footnote's article.
    func detail(_ entity: Entity) -> String? {
        switch entity {
        case .article(let handle): articleLines[handle.index].detail
        case .actor(let handle): actorLines[handle.index].detail
        case .event(let handle): eventLines[handle.index].detail
        case .footnote(let handle): articleLines[footnotes[handle.index].article.index].name
        case .source(let handle): sourceLines[handle.index].detail
        case .page: nil
        }
    }

    /// The language of the name of anything, where it is given.
    func language(_ entity: Entity) -> String? {
        switch entity {
        case .article(let handle): articleLines[handle.index].language
        case .source(let handle): sourceLines[handle.index].language
        case .page(let handle): pageLines[handle.index].language
        case .actor, .event, .footnote: nil
        }
    }
}

extension Site {
    /// How many sentences rest on each source.
    fileprivate func sentenceCounts(_ facts: [FootnoteFacts]) -> [Int] {
        sources.indices.map { source in
            sources[source].uses.reduce(0) { count, use in
                guard case .footnote(let footnote) = use else { return count }
                return count + facts[footnote.index].sentences
            }
        }
    }
}

extension Edition {
    /// The full address of a page, where the site has a `base_url`.
    func canonical(_ path: PagePath) -> String? {
        base.map { $0 + path.text }
    }

    /// The path of the site's root on its host, with `/` at both ends.
    var basePath: String {
        guard let text = base else { return "/" }
        var slashes = 0
        for index in text.utf8.indices where text.utf8[index] == UInt8(ascii: "/") {
            slashes += 1
            if slashes == 3 { return String(text[index...]) }
        }
        return "/"
    }
}

extension SafeURL {
    /// Whether it leads to a page on the web, and not to a mail address or a file of the site.
    var isWeb: Bool {
        guard !isRelative, let first = text.utf8.first else { return false }
        return first | 0x20 == UInt8(ascii: "h")
    }
}

extension Edition {
    /// The actors named most often, the first of the list where two are named as often.
    func mostNamedActors(_ count: Int) -> [Handle<Site.Actor>] {
        let order = actors.indices.sorted { (-actors[$0].mentionCount, $0) < (-actors[$1].mentionCount, $1) }
        return order.prefix(count).map { Handle($0) }
    }

    /// The events named most often, the latest where two are named as often, in the order of time.
    func mostNamedEvents(_ count: Int) -> [Handle<Site.Event>] {
        let order = events.indices.sorted { (-events[$0].mentionCount, -$0) < (-events[$1].mentionCount, -$1) }
        return order.prefix(count).sorted().map { Handle($0) }
    }

    /// How the sources stand, in words: `2 official · 3 press`; nil where there are none.
    func standings() -> String? {
        let parts = Work.Standing.allCases.compactMap { standing -> String? in
            let count = sources.count { ($0.work.standing ?? .unknown) == standing }
            return count == 0 ? nil : "\(Quantity.grouped(count)) \(Words.standing(standing))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

extension Edition {
    /// The sentences at which a footnote stands.
    func sentences(of footnote: Int) -> [Sentence] {
        let article = footnotes[footnote].article.index
        return footnotes[footnote].markers.compactMap { Sentence(marker: $0, of: article, in: self) }
    }

    /// The footnotes of the same article in whose text a footnote is cited, where no sentence of the article cites it.
    func footnotesCiting(_ footnote: Int) -> [Handle<Site.Footnote>] {
        guard footnotes[footnote].markers.isEmpty else { return [] }
        let article = articles[footnotes[footnote].article.index]
        let nodes = article.body.document.nodes
        let place = footnote - article.footnotes.lowerBound
        return article.footnotes.clamped(to: footnotes.indices).filter { other in
            article.body.document.nodes(ofFootnote: footnotes[other].number).contains {
                nodes[$0].footnote == place
            }
        }.map { Handle($0) }
    }

    /// Other footnotes that cite the same source, the first `limit` of them.
    func otherCitations(than footnote: Int, limit: Int) -> [Handle<Site.Footnote>] {
        guard let source = footnotes[footnote].source else { return [] }
        var others: [Handle<Site.Footnote>] = []
        for case .footnote(let other) in citations(of: source.index) where other.index != footnote {
            if others.count == limit { break }
            others.append(other)
        }
        return others
    }

    /// The footnote so many places further in the same article.
    func neighbour(of footnote: Int, by step: Int) -> Handle<Site.Footnote>? {
        let range = articles[footnotes[footnote].article.index].footnotes
        return range.contains(footnote + step) ? Handle(footnote + step) : nil
    }
}
