import Base

/// The picture of a page, shown where its address is shared: a PNG next to it, drawn by `Picturing`.
package struct PagePicture: Sendable {
    /// In pixels.
    package static let width = 1200
    package static let height = 630

    /// What the page is about, in addition to its title.
    fileprivate enum Form: Sendable {
        case site
        case page
        case actor
        case source
        case article(PartialDate)
        case event(PartialDate)
    }

    /// Its path in the output: `articles/a.png`.
    package let path: PagePath
    private let kind: Form
    /// Its title, and alternatives if that is in a script that pictures lack.
    private let titles: [String]
    private let site: String

    fileprivate init(beside page: PagePath, _ kind: Form, _ titles: [String], of settings: Settings) {
        path = page.beside(".png")
        (self.kind, self.titles, site) = (kind, titles, settings.title)
    }

    /// Its alternative text: the words that it shows.
    ///
    /// - Parameter drawn: The part of a text that pictures show; nil if they show none of it.
    package func alt(_ drawn: (String) -> String?) -> String {
        let title = titles.lazy.compactMap(drawn).first
        let form: String? =
            switch kind {
            case .site, .page: nil
            case .actor: "an actor"
            case .source: "a source"
            case .article(let date): "an article, \(date.inWords)"
            case .event(let date): "an event, \(date.inWords)"
            }
        let name: String? = if case .site = kind { nil } else { drawn(site) }
        let parts = [title, form, name].compactMap(\.self)
        return parts.isEmpty ? "A line of time" : parts.joined(separator: " – ")
    }
}

extension Site {
    /// The picture of a page; nil if none is made. A footnote has its article's, and a source without a title that of
    /// the list of sources.
    package func picture(of entity: Entity) -> PagePicture? {
        guard makesPictures else { return nil }
        switch entity {
        case .article(let handle):
            let date = self[handle].record.date
            return PagePicture(
                beside: self[handle].path, .article(date), self[handle].record.pictureTitles, of: settings)
        case .actor(let handle):
            return PagePicture(beside: self[handle].path, .actor, self[handle].record.pictureTitles, of: settings)
        case .event(let handle):
            let date = self[handle].record.date
            return PagePicture(beside: self[handle].path, .event(date), self[handle].record.pictureTitles, of: settings)
        case .footnote(let handle): return picture(of: .article(self[handle].article))
        case .source(let handle):
            guard self[handle].hasPage else { return nil }
            guard let title = self[handle].work.title else { return picture(of: Overview.sources) }
            return PagePicture(beside: self[handle].path, .source, [title], of: settings)
        case .page(let handle):
            return PagePicture(beside: self[handle].path, .page, [self[handle].record.title], of: settings)
        }
    }

    /// The picture of one of the pages that are not about a single entity, or of those that continue its list; nil if
    /// none is made.
    package func picture(of overview: Overview) -> PagePicture? {
        guard makesPictures else { return nil }
        let isHome = overview == .home
        return PagePicture(
            beside: overview.path, isHome ? .site : .page, [isHome ? settings.title : overview.title], of: settings)
    }

    /// Sharing a page takes the full address of its picture, so the site must have a `base_url`.
    private var makesPictures: Bool { settings.baseURL != nil && settings.makes(.pictures) }
}

/// The titles that a picture may show, the one that is preferred first.
extension Catalog.Article {
    package var pictureTitles: [String] { [title] + [subtitle].compactMap(\.self) }
}

extension Catalog.Actor {
    package var pictureTitles: [String] { [name] + alsoKnownAs.map(\.name.value) }
}

extension Catalog.Event {
    package var pictureTitles: [String] { [title] + alsoKnownAs.map(\.name.value) }
}
