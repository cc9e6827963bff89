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
