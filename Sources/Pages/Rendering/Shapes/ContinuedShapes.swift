import Model
import Mustache

/// The shape of the further pages of an actor, event or source whose sentences are too many for one.
enum ContinuedShapes {
    static func page(
        _ parts: PartShapes, _ site: SiteShapes, _ actors: ActorShapes, _ sources: SourceShapes,
        _ pager: Shape<Pager>, in schema: inout SchemaDraft
    ) -> Shape<Entity> {
        Shape(
            "continued", "A further page of an actor, event or source whose sentences are too many for one.",
            in: &schema,
            site.surroundings { entity, page in
                Frame(
                    title: "\(page.edition.name(entity)) – page \(page.number)",
                    language: page.edition.language(entity))
            } + [
                .record("subject", parts.link, "The actor, event or source.") { entity, _ in entity },
                .record("pager", pager, "All its pages.") { $1.edition.pager(of: $0, on: $1.number) },
                .list("took_part_in", actors.participation, "More of the events that an actor took part in.") {
                    entity, page in
                    if case .actor(let actor) = entity { page.edition.tookPartIn(actor.index, page.number) } else { [] }
                },
                .list("mentioned_in", parts.group, "More of the sentences that name an actor or event.") {
                    $1.edition.mentions(of: $0, on: $1.number)
                },
                .list("cited_by", sources.citing, "More of the footnotes that cite a source, article by article.") {
                    entity, page in
                    if case .source(let source) = entity {
                        page.edition.citations(of: source.index, on: page.number)
                    } else {
                        []
                    }
                },
            ])
    }
}
