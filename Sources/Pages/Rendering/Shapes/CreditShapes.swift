import Base
import Model
import Mustache

/// The shape of the page that credits pictures.
enum CreditShapes {
    static func list(
        _ parts: PartShapes, _ site: SiteShapes, _ pager: Shape<Pager>, in schema: inout SchemaDraft
    ) -> Shape<PageTask.List> {
        let credit = Shape<CreditedPicture>(
            "credit", "A picture with a credit.", in: &schema,
            [
                .record("picture", parts.picture, "The picture.") { credited, _ in credited.picture },
                .list("pages", parts.link, "The pages that show it.") { credited, _ in credited.pages },
            ])
        return Shape(
            "picture credits", "The page of all picture credits; there is no such page if there are none.",
            in: &schema,
            site.surroundings(ListShapes.frame) + [
                .text("count", "How many pictures, in words.") { _, page in
                    Words.some(page.edition.credits.count, "picture", "pictures")
                },
                .list("credits", credit, "The pictures by credit.") { _, page in
                    page.edition.pagination.credits[at: page.number - 1].map { Array(page.edition.credits[$0]) } ?? []
                },
                ListShapes.pager(pager),
            ])
    }
}

/// A picture that someone is credited for, and the pages that show it.
struct CreditedPicture: Sendable {
    let picture: Site.Picture
    /// Articles, then actors, then events, each in the site's order.
    let pages: [Entity]

    /// Every picture with a credit, by credit; a file that two pages credit in the same way appears once.
    static func all(of site: Site) -> [CreditedPicture] {
        let entities: [Entity] =
            site.articles.indices.map { .article($0) } + site.actors.indices.map { .actor($0) }
            + site.events.indices.map { .event($0) }
        let credited = entities.groups { entity in
            site.image(of: entity).flatMap { $0.credit == nil ? nil : [$0.address, $0.credit, $0.creditURL?.text] }
        }.compactMap { group in
            group.elements.first.flatMap { site.image(of: $0) }
                .map { CreditedPicture(picture: $0, pages: group.elements) }
        }
        let order = credited.indices.sorted { one, other in
            (credited[one].picture.credit ?? "", one) < (credited[other].picture.credit ?? "", other)
        }
        return order.map { credited[$0] }
    }
}
