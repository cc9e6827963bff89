/// The picture of a page, for those who share the page's address: a PNG beside it, drawn by `Picturing`.
package struct PagePicture: Sendable, Hashable {
    /// In pixels.
    package static let width = 1200
    package static let height = 630

    /// Where it lies in the output: `articles/a.png`.
    package var path: PagePath
    /// What it shows, for those who cannot see it.
    package var alt: String

    /// The picture beside a page.
    init(beside page: PagePath, alt: String) {
        path = page.beside(".png")
        self.alt = alt
    }
}

extension Site {
    /// The picture of a page; nil where none is made. A footnote has its article's.
    package func picture(of entity: Entity) -> PagePicture? {
        guard makesPictures else { return nil }
        switch entity {
        case .article(let handle): return picture(self[handle])
        case .actor(let handle): return picture(beside: self[handle].path, self[handle].record.name, "an actor")
        case .event(let handle):
            let event = self[handle]
            return picture(beside: event.path, event.record.title, "an event, \(event.record.date.inWords)")
        case .footnote(let handle): return picture(self[self[handle].article])
        case .source(let handle):
            return picture(beside: self[handle].path, self[handle].work.title ?? settings.title, "a source")
        case .page(let handle): return picture(beside: self[handle].path, self[handle].record.title, nil)
        }
    }

    /// The picture of one of the pages that are about no single entity, and of those on which its list goes on; nil where none is made.
    package func picture(of overview: Overview) -> PagePicture? {
        guard makesPictures else { return nil }
        guard overview != .home else { return PagePicture(beside: overview.path, alt: settings.title) }
        return picture(beside: overview.path, overview.title, nil)
    }

    /// Who shares a page's address needs the full address of its picture.
    private var makesPictures: Bool { settings.baseURL != nil && settings.makes(.pictures) }

    private func picture(_ article: Article) -> PagePicture {
        picture(beside: article.path, article.record.title, "an article, \(article.record.date.inWords)")
    }

    private func picture(beside page: PagePath, _ title: String, _ what: String?) -> PagePicture {
        PagePicture(beside: page, alt: [title, what, settings.title].compactMap(\.self).joined(separator: " – "))
    }
}
