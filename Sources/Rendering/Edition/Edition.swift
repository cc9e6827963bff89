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
    /// What sentences say of each event's figures, by the event; empty where the site was not reviewed.
    let statements: [[Site.Statement]]
    let options: RenderOptions

    /// `rtl` where the site's language runs from right to left.
    let direction: String?
    /// The address of the site with a `/` at its end, where it is known.
    let base: String?
    let articleLines: Entries<Line>
    let actorLines: Entries<Line>
    let eventLines: Entries<Line>
    let sourceLines: Entries<Line>
    let pageLines: Entries<Line>
    let marks: FootnoteMarks
    /// How many footnotes cite each source.
    let citationCounts: [Int]
    /// How many sentences rest on each source.
    let sentenceCounts: [Int]
    /// Whether anything says where the source of each footnote can be found.
    let hasAddress: [Bool]
    let pagination: Pagination

    init(_ site: Site, statements: [[Site.Statement]] = [], options: RenderOptions) {
        self.statements = statements
        settings = site.settings
        home = site.home
        articles = Entries(site.articles)
        actors = Entries(site.actors)
        events = Entries(site.events)
        footnotes = Entries(site.footnotes)
        sources = Entries(site.sources)
        pages = Entries(site.pages)
        names = site.names
        self.options = options
        direction = Words.direction(site.settings.language)
        base = site.settings.baseURL.map { $0.text.hasSuffix("/") ? $0.text : $0.text + "/" }
        articleLines = Entries(site.articles.map(Line.init))
        actorLines = Entries(site.actors.map(Line.init))
        eventLines = Entries(site.events.map(Line.init))
        sourceLines = Entries(site.sources.map(Line.init))
        pageLines = Entries(site.pages.map(Line.init))
        marks = FootnoteMarks(site)
        citationCounts = site.sources.map { $0.uses.count { if case .footnote = $0 { true } else { false } } }
        sentenceCounts = site.sources.map { source in
            source.uses.reduce(0) { count, use in
                if case .footnote(let footnote) = use {
                    count + site.footnotes[footnote.index].markers.count
                } else {
                    count
                }
            }
        }
        hasAddress = site.footnotes.indices.map { site.hasAddress(footnote: $0) }
        pagination = Pagination(site, eventLines: eventLines)
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
        case .footnote(let handle): "Footnote " + marks.words[handle.index]
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
