import Model

/// The site as it goes to print: its lists, and what many pages say of its entries worked out once.
final class Edition: Sendable {
    let settings: Settings
    let home: Site.Page?
    let articles: [Site.Article]
    let actors: [Site.Actor]
    let events: [Site.Event]
    let footnotes: [Site.Footnote]
    let sources: [Site.Source]
    let pages: [Site.Page]
    let names: [Site.Name]
    let options: RenderOptions

    let articleLines: [Line]
    let actorLines: [Line]
    let eventLines: [Line]
    let sourceLines: [Line]
    let pageLines: [Line]
    let marks: FootnoteMarks
    /// How many footnotes cite each source.
    let citationCounts: [Int]

    init(_ site: Site, options: RenderOptions) {
        settings = site.settings
        home = site.home
        articles = site.articles
        actors = site.actors
        events = site.events
        footnotes = site.footnotes
        sources = site.sources
        pages = site.pages
        names = site.names
        self.options = options
        articleLines = site.articles.map(Line.init)
        actorLines = site.actors.map(Line.init)
        eventLines = site.events.map(Line.init)
        sourceLines = site.sources.map(Line.init)
        pageLines = site.pages.map(Line.init)
        marks = FootnoteMarks(site)
        citationCounts = site.sources.map { $0.uses.count { if case .footnote = $0 { true } else { false } } }
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

    /// The line of anything.
    func line(_ entity: Entity) -> Line {
        switch entity {
        case .article(let handle): articleLines[handle.index]
        case .actor(let handle): actorLines[handle.index]
        case .event(let handle): eventLines[handle.index]
        case .footnote(let handle): footnoteLine(handle.index)
        case .source(let handle): sourceLines[handle.index]
        case .page(let handle): pageLines[handle.index]
        }
    }

    private func footnoteLine(_ index: Int) -> Line {
        Line(
            path: footnotes[index].path.text, name: "Footnote \(marks.words[index])", kind: "Footnote",
            detail: articleLines[footnotes[index].article.index].name)
    }
}
