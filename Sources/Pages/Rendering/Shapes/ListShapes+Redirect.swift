import Model
import Mustache

extension ListShapes {
    static func redirect(_ site: SiteShapes, in schema: inout SchemaDraft) -> Shape<PageTask.Destination> {
        Shape(
            "redirect",
            "The page at an old address of another page; its title, language and `canonical` are that page's.",
            in: &schema,
            site.surroundings(frame)
                + [
                    .path("href", "The address of the page that has moved.") { destination, page in
                        page.edition.path(of: destination)
                    }
                ])
    }

    private static func frame(_ destination: PageTask.Destination, _ page: PageScope) -> Frame {
        let original = PagePath(page.edition.path(of: destination))
        switch destination {
        case .home:
            let title = page.edition.home?.record.title ?? page.edition.settings.title
            return Frame(title: title, language: page.edition.home?.record.header.language, original: original)
        case .entity(let entity):
            return Frame(
                title: page.edition.name(entity), language: page.edition.language(entity), original: original)
        }
    }
}

extension Edition {
    /// The path of the page to which a redirect leads.
    fileprivate func path(of destination: PageTask.Destination) -> String {
        switch destination {
        case .home: PageTask.List.home.path.text
        case .entity(let entity): path(entity)
        }
    }
}
