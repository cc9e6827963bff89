import Base
import Model
import Mustache

/// The shapes of who and what an article names, as its register and its cards show them.
struct CastShapes: Sendable {
    /// An actor or event in brief.
    let entry: Shape<Entity>
    /// The same, with how often one article names it.
    let member: Shape<CastMember>

    init(_ parts: PartShapes, in schema: inout SchemaDraft) {
        let entry = Shape(
            "cast entry", "An actor or event in brief, as a card shows it.", in: &schema, Self.fields(parts),
            prepared: { member, page in page.ready?.entry(member) })
        self.entry = entry
        member = Shape(
            "cast member", "An actor or event that an article names.", in: &schema,
            [
                .record("entry", entry, "What the site says about it, in brief.") { member, _ in member.entity },
                .url("first", "The address of the first place that names it.") { member, page in
                    page.edition.anchor(member.entity).map { "#\($0).1" }
                },
                .number("times", "How often the article names it.") { member, _ in member.times },
            ])
    }

    private static func fields(_ parts: PartShapes) -> [ShapeField<Entity>] {
        [
            .path("href", "Its address.") { entity, page in page.edition.path(entity) },
            .text("name", "Its name or title.") { entity, page in page.edition.name(entity) },
            .list("native_names", parts.name, "Its names in other languages.") { entity, page in
                page.edition.nativeNames(of: entity)
            },
            .text("kind", "What it is: `State`, `Attack`.") { entity, page in page.edition.kind(entity) },
            .text("mark", "One letter for the kind of page: `a` actor, `e` event.") { entity, _ in entity.mark },
            .text("role", "An actor's role.") { entity, page in page.edition.role(of: entity) },
            .record("date", parts.date, "When an event happened.") { entity, page in
                page.edition.event(entity)?.record.date
            },
            .text("place", "Where an event happened.") { entity, page in page.edition.event(entity)?.record.place?.name
            },
            .text("figures", "The figures of an event: `141 killed, 245 injured`.") { entity, page in
                Words.list(page.edition.event(entity)?.figures.map { Words.figure($0.figure) } ?? [])
            },
            .text("status", "Whether an event is claimed, disputed or denied.") { entity, page in
                page.edition.event(entity)?.record.status?.rawValue
            },
            .text("summary", "One sentence about it.") { entity, page in page.edition.summary(of: entity) },
            .record("picture", parts.picture, "Its picture.") { entity, page in page.site.image(of: entity) },
        ]
    }
}

/// An actor or event and how often an article names it.
struct CastMember: Sendable {
    var entity: Entity
    var times: Int
}

extension Edition {
    /// The event of an entity.
    fileprivate func event(_ entity: Entity) -> Site.Event? {
        if case .event(let handle) = entity { site.events[handle] } else { nil }
    }

    fileprivate func role(of entity: Entity) -> String? {
        if case .actor(let handle) = entity { site.actors[handle].record.role } else { nil }
    }

    fileprivate func nativeNames(of entity: Entity) -> [Catalog.AlternativeName] {
        switch entity {
        case .actor(let handle): site.actors[handle].record.alsoKnownAs.filter { $0.language != nil }
        case .event(let handle): site.events[handle].record.alsoKnownAs.filter { $0.language != nil }
        default: []
        }
    }

    fileprivate func summary(of entity: Entity) -> String? {
        switch entity {
        case .actor(let handle): site.actors[handle].record.header.summary
        case .event(let handle): site.events[handle].record.header.summary
        default: nil
        }
    }

    fileprivate func anchor(_ entity: Entity) -> String? {
        switch entity {
        case .actor(let handle): actorLines[handle].anchor
        case .event(let handle): eventLines[handle].anchor
        default: nil
        }
    }
}
