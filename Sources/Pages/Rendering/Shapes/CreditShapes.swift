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
        let shown = pictures(of: site) + picturesInTexts(of: site)
        let credited = shown.indices.groups { place in
            let picture = shown[place].picture
            return [String(picture.address.withoutQuery), picture.credit, picture.creditURL?.text]
        }.compactMap { group -> CreditedPicture? in
            guard let first = group.elements.first else { return nil }
            var pages: [Entity] = []
            for place in group.elements where !pages.contains(shown[place].entity) { pages.append(shown[place].entity) }
            return CreditedPicture(picture: shown[first].picture, pages: pages)
        }
        let order = credited.indices.sorted { one, other in
            (credited[one].picture.credit ?? "", one) < (credited[other].picture.credit ?? "", other)
        }
        return order.map { credited[$0] }
    }

    private typealias Shown = (entity: Entity, picture: Site.Picture)

    private static func pictures(of site: Site) -> [Shown] {
        let entities: [Entity] =
            site.articles.indices.map { .article($0) } + site.actors.indices.map { .actor($0) }
            + site.events.indices.map { .event($0) }
        return entities.compactMap { entity in
            site.image(of: entity).flatMap { $0.credit == nil ? nil : (entity, $0) }
        }
    }

    /// Those of the home page are left out: it is on no list of pages.
    private static func picturesInTexts(of site: Site) -> [Shown] {
        guard !site.pictureCredits.isEmpty else { return [] }
        return site.picturesInTexts.compactMap { shown in
            guard let entity = shown.entity, let credit = site.pictureCredits[shown.address] else { return nil }
            return (entity, Site.Picture(shown, credit))
        }
    }
}
