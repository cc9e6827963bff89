import Base
import Model

/// The site as it is rendered: its lists, and what many pages say about its entries, computed once.
final class Edition: Sendable {
    let site: Site
    /// What sentences say about each event's figures; nil if the site was not reviewed.
    let statements: EntryMap<Site.Event, [Site.Statement]>?
    let options: RenderOptions

    /// `rtl` if the site's language runs from right to left.
    let direction: String?
    /// The address of the site with a `/` at its end, if it is known.
    let base: String?
    /// How the site and its entities are named in JSON-LD; nothing without `base`.
    let identities: Identities?
    /// Nothing if no pictures are made.
    let pictures: PreviewPictures?
    let articleLines: EntryMap<Site.Article, Line>
    let actorLines: EntryMap<Site.Actor, Line>
    let eventLines: EntryMap<Site.Event, Line>
    let sourceLines: EntryMap<Site.Source, Line>
    let pageLines: EntryMap<Site.Page, Line>
    /// The start of the ids of each footnote's markers.
    let markerStems: EntryMap<Site.Footnote, String>
    /// How many footnotes cite each source.
    let citationCounts: EntryMap<Site.Source, Int>
    /// How many sentences rest on each source.
    let sentenceCounts: EntryMap<Site.Source, Int>
    let footnoteFacts: EntryMap<Site.Footnote, FootnoteFacts>
    let pagination: Pagination
    let subscriptions: Subscriptions
    let topicsByTag: [String: Handle<Site.Page>]
    /// The places with coordinates, by name.
    let places: [MappedPlace]
    /// The pictures with a credit, by credit.
    let credits: [CreditedPicture]
    let pairPages: PairPages

    /// - Parameters:
    ///   - lists: What was computed from the site's lists.
    ///   - pagination: How they are divided into pages, if that was worked out.
    init(
        _ site: Site, _ lists: EditionLists, _ pagination: Pagination? = nil,
        statements: EntryMap<Site.Event, [Site.Statement]>? = nil,
        options: RenderOptions
    ) {
        self.site = site
        self.statements = statements
        self.options = options
        direction = Words.direction(site.settings.language)
        base = site.settings.baseURL?.text
        identities = Identities(site, lists)
        pictures = PreviewPictures(site, base: base, shown: options.shownInPictures)
        articleLines = EntryMap(site.articles.indices.map { Line(site.articles[$0]) })
        (actorLines, eventLines, sourceLines) = (lists.actors.lines, lists.events.lines, lists.sources.lines)
        pageLines = EntryMap(site.pages.indices.map { Line(site.pages[$0]) })
        markerStems = lists.markerStems
        footnoteFacts = lists.footnotes
        citationCounts = lists.sources.citationCounts
        sentenceCounts = site.sentenceCounts(lists.footnotes)
        credits = CreditedPicture.all(of: site)
        self.pagination = pagination ?? Pagination(site, lists)
        subscriptions = Subscriptions(site)
        topicsByTag = site.topicsByTag()
        places = site.mappedPlaces
        pairPages = PairPages(site)
    }

    /// The path of an entity's page.
    func path(_ entity: Entity) -> String {
        switch entity {
        case .article(let handle): articleLines[handle].path
        case .actor(let handle): actorLines[handle].path
        case .event(let handle): eventLines[handle].path
        case .footnote(let handle): site.footnotes[handle].path.text
        case .source(let handle): sourceLines[handle].path
        case .page(let handle): pageLines[handle].path
        }
    }

    /// The name or title of an entity.
    func name(_ entity: Entity) -> String {
        switch entity {
        case .article(let handle): articleLines[handle].name
        case .actor(let handle): actorLines[handle].name
        case .event(let handle): eventLines[handle].name
        case .footnote(let handle): site.footnotes[handle].name
        case .source(let handle): sourceLines[handle].name
        case .page(let handle): pageLines[handle].name
        }
    }

    /// What an entity is: `State`, `Attack`, `Briefing`.
    func kind(_ entity: Entity) -> String {
        switch entity {
        case .article: "Briefing"
        case .actor(let handle): actorLines[handle].kind
        case .event(let handle): eventLines[handle].kind
        case .footnote: "Footnote"
        case .source: "Source"
        case .page(let handle): site.pages[handle].topic == nil ? "Page" : "Topic"
        }
    }

    /// The words after the name of an entity: a role, a date, a publisher, a footnote's article.
    func detail(_ entity: Entity) -> String? {
        switch entity {
        case .article(let handle): articleLines[handle].detail
        case .actor(let handle): actorLines[handle].detail
        case .event(let handle): eventLines[handle].detail
        case .footnote(let handle): articleLines[site.footnotes[handle].article].name
        case .source(let handle): sourceLines[handle].detail
        case .page: nil
        }
    }

    /// The language of an entity's name, if it is given.
    func language(_ entity: Entity) -> String? {
        switch entity {
        case .article(let handle): articleLines[handle].language
        case .source(let handle): sourceLines[handle].language
        case .page(let handle): pageLines[handle].language
        case .actor, .event, .footnote: nil
        }
    }
}

extension Site {
    /// How many sentences rest on each source.
    fileprivate func sentenceCounts(
        _ facts: EntryMap<Footnote, FootnoteFacts>
    ) -> EntryMap<Source, Int> {
        EntryMap(
            sources.indices.map { source in
                sources[source].uses.reduce(0) { count, use in
                    guard case .footnote(let footnote) = use else { return count }
                    return count + facts[footnote].sentences
                }
            })
    }
}

extension Edition {
    /// The full address at which the site's hosts serve a page, if the site has a `base_url`.
    func canonical(_ path: PagePath) -> String? {
        base.map { $0 + site.settings.addressForm.address(of: path.text) }
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
    /// The actors named most often; ties are in the order of the list.
    func mostNamedActors(_ count: Int) -> [Handle<Site.Actor>] {
        let order = site.actors.indices.sorted {
            (-site.actors[$0].mentionCount, $0) < (-site.actors[$1].mentionCount, $1)
        }
        return Array(order.prefix(count))
    }

    /// The events named most often, in chronological order; of two named equally often, the later one is preferred.
    func mostNamedEvents(_ count: Int) -> [Handle<Site.Event>] {
        let order = site.events.indices.sorted { left, right in
            let counts = (site.events[left].mentionCount, site.events[right].mentionCount)
            return counts.0 == counts.1 ? left > right : counts.0 > counts.1
        }
        return order.prefix(count).sorted()
    }

    /// The types of all sources, in words: `2 official · 3 press`; nil if there are none.
    func standings() -> String? {
        let parts = Work.Standing.allCases.compactMap { standing -> String? in
            let count = site.sources.count { ($0.work.standing ?? .unknown) == standing }
            return count == 0 ? nil : "\(Quantity.grouped(count)) \(Words.standing(standing))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}

extension Edition {
    /// The sentences that cite a footnote.
    func sentences(of footnote: Handle<Site.Footnote>) -> [Sentence] {
        let article = site.footnotes[footnote].article
        return site.footnotes[footnote].markers.compactMap { Sentence(marker: $0, of: article, in: self) }
    }

    /// The footnotes of the same article in whose text a footnote is cited, if no sentence of the article cites it.
    func footnotesCiting(_ footnote: Handle<Site.Footnote>) -> [Handle<Site.Footnote>] {
        guard site.footnotes[footnote].markers.isEmpty else { return [] }
        let article = site.articles[site.footnotes[footnote].article]
        let nodes = article.body.document.nodes
        let place = article.footnotes.lowerBound.distance(to: footnote)
        return article.footnotes.clamped(to: site.footnotes.indices).filter { other in
            article.body.document.nodes(ofFootnote: site.footnotes[other].number).contains {
                nodes[$0].footnote == place
            }
        }
    }

    /// Other footnotes that cite the same source, the first `limit` of them.
    func otherCitations(than footnote: Handle<Site.Footnote>, limit: Int) -> [Handle<Site.Footnote>] {
        guard let source = site.footnotes[footnote].source else { return [] }
        var others: [Handle<Site.Footnote>] = []
        for case .footnote(let other) in citations(of: source) where other != footnote {
            if others.count == limit { break }
            others.append(other)
        }
        return others
    }

    /// The footnote `step` places further on in the same article.
    func neighbour(of footnote: Handle<Site.Footnote>, by step: Int) -> Handle<Site.Footnote>? {
        let range = site.articles[site.footnotes[footnote].article].footnotes
        let other = footnote.advanced(by: step)
        return range.contains(other) ? other : nil
    }
}
