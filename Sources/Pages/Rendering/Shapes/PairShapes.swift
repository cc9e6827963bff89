import Base
import Model
import Mustache

/// The shape of the page of two actors that have something in common.
enum PairShapes {
    static func page(
        _ parts: PartShapes, _ site: SiteShapes, _ actors: ActorShapes, _ events: EventShapes,
        _ pager: Shape<Pager>, _ drawing: Shape<Drawing>, in schema: inout SchemaDraft
    ) -> Shape<Site.Pair> {
        Shape(
            "pair", "The page of two actors that have events or sentences in common.", in: &schema,
            site.surroundings(frame) + [
                .record("first", parts.link, "The actor whose name in addresses comes first.") { pair, _ in
                    .actor(pair.first)
                },
                .record("second", parts.link, "The other actor.") { pair, _ in .actor(pair.second) },
                .text("words", "What they have in common: `4 events and 11 sentences`.") { pair, page in
                    page.edition.words(pair)
                },
                .list("ties", actors.relation, "How the two are related, as an editor wrote, seen from the first.") {
                    pair, page in
                    page.number == 1 ? page.edition.ties(pair) : []
                },
                .list("events", events.line, "The events in which both took part, in chronological order.") {
                    pair, page in
                    page.number == 1 ? page.site.companion(pair)?.events ?? [] : []
                },
                .record("strip", drawing, "The events of both to scale, those in common as current ones.") {
                    pair, page in
                    page.number == 1 ? page.edition.drawing(of: pair) : nil
                },
                .path("timeline", "The address of both timelines; nothing if neither took part in an event.") {
                    pair, page in
                    let actors = [page.site.actors[pair.first], page.site.actors[pair.second]]
                    guard let last = actors.compactMap(\.tookPartIn.last?.handle).max() else { return nil }
                    let names = actors.map { "actor=\($0.path.stem)" }.joined(separator: "&")
                    return "\(page.edition.timelinePage(of: last).text)#\(names)&lanes=yes"
                },
                .list("mentioned_in", parts.group, "The sentences that name both, article by article.") {
                    pair, page in
                    page.edition.sentences(of: pair, on: page.number)
                },
                .record("pager", pager, "The pages that these sentences fill; nothing if one page is enough.") {
                    pair, page in
                    page.edition.pager(of: pair, on: page.number)
                },
            ])
    }

    private static func frame(_ pair: Site.Pair, _ page: PageScope) -> Frame {
        let title = page.edition.title(of: pair)
        return Frame(
            title: page.number > 1 ? "\(title) – page \(page.number)" : title,
            description: page.edition.words(pair).map { "What \(title) have in common: \($0)." })
    }
}
