import Base
import Model

/// An old address of a page, and where it leads.
struct Redirect: Sendable {
    /// The path of the page that redirects, from the output folder.
    let path: String
    /// The path of the page that has moved.
    let target: String
    /// Where the editor wrote the alias.
    let file: String
    let position: Position

    /// Every alias, in the order of the site.
    static func all(of site: Site) -> [Redirect] {
        var redirects: [Redirect] = []
        func add(_ header: Shared<Catalog.Header>?, _ target: String) {
            guard let header, !header.aliases.isEmpty else { return }
            for alias in header.aliases {
                redirects.append(
                    Redirect(path: alias.value, target: target, file: header.file.path, position: alias.position))
            }
        }
        add(site.home?.record.header, "index.html")
        for article in site.articles { add(article.record.header, article.path.text) }
        for actor in site.actors { add(actor.record.header, actor.path.text) }
        for event in site.events { add(event.record.header, event.path.text) }
        for source in site.sources { add(source.record?.header, source.path.text) }
        for page in site.pages { add(page.record.header, page.path.text) }
        return redirects
    }

    /// The folder that it answers for, with `/` at its end, where it is the index of one; else its path.
    var folder: String { path.hasSuffix("/index.html") ? String(path.dropLast("index.html".utf8.count)) : path }
}
