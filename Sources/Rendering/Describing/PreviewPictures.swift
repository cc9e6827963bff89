import Model

/// The pictures of pages as their heads name them: full addresses, and what they show.
struct PreviewPictures: Sendable {
    /// One picture.
    struct Picture: Sendable {
        /// With the site's.
        var address: String
        var alt: String
    }

    private let lists: [PageTask.List: Picture]
    private let articles: [Picture]
    private let actors: [Picture]
    private let events: [Picture]
    private let sources: [Picture]
    private let pages: [Picture]
    /// By footnote.
    private let articleOfFootnote: [Handle<Site.Article>]

    /// Nil where no pictures are made.
    init?(_ site: Site, base: String?) {
        guard let base, site.picture(of: .home) != nil else { return nil }
        func full(_ picture: PagePicture?) -> Picture? {
            picture.map { Picture(address: base + $0.path.text, alt: $0.alt) }
        }
        func all(_ entities: some Sequence<Entity>) -> [Picture] { entities.compactMap { full(site.picture(of: $0)) } }
        var lists: [PageTask.List: Picture] = [:]
        // A page that has none of its own, as the search, is shown by the site's.
        for list in PageTask.List.allCases {
            lists[list] = full(site.picture(of: list.overview ?? .home))
        }
        self.lists = lists
        articles = all(site.articles.indices.map { .article(Handle($0)) })
        actors = all(site.actors.indices.map { .actor(Handle($0)) })
        events = all(site.events.indices.map { .event(Handle($0)) })
        sources = all(site.sources.indices.map { .source(Handle($0)) })
        pages = all(site.pages.indices.map { .page(Handle($0)) })
        articleOfFootnote = site.footnotes.map(\.article)
    }

    /// The picture of a page that shows this.
    subscript(subject: PageTask.Subject?) -> Picture? {
        switch subject {
        case .list(let list): lists[list]
        case .entity(.article(let handle)): articles[handle.index]
        case .entity(.actor(let handle)): actors[handle.index]
        case .entity(.event(let handle)): events[handle.index]
        case .entity(.footnote(let handle)): articles[articleOfFootnote[handle.index].index]
        case .entity(.source(let handle)): sources[handle.index]
        case .entity(.page(let handle)): pages[handle.index]
        case .redirect, nil: nil
        }
    }
}
