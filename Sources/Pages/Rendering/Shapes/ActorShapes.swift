import Base
import Model
import Mustache

/// The shapes of an actor's page and of its line in lists.
struct ActorShapes: Sendable {
    let line: Shape<Handle<Site.Actor>>
    let page: Shape<Handle<Site.Actor>>
    let participation: Shape<Site.Participation<Site.Event>>

    init(
        _ parts: PartShapes, _ site: SiteShapes, _ pager: Shape<Pager>, _ drawing: Shape<Drawing>,
        in schema: inout SchemaDraft
    ) {
        line = Shape("actor line", "An actor in a list.", in: &schema, Self.basics(parts) + Self.counts)
        let relation = Self.relation(parts, in: &schema)
        let participation = Self.participation(parts, in: &schema)
        self.participation = participation
        let companion = Self.companion(parts, in: &schema)
        page = Shape(
            "actor", "The page of an actor.", in: &schema,
            site.surroundings(Self.frame) + Self.basics(parts) + Self.counts + Self.facts(parts, relation)
                + Self.evidence(parts, participation, pager) + Self.pairs(companion)
                + [
                    .record("strip", drawing, "Its events and its own time, to scale; nothing for fewer than two.") {
                        $1.edition.drawing(ofActor: $0)
                    }
                ])
    }

    private static func frame(_ actor: Handle<Site.Actor>, _ page: PageScope) -> Frame {
        Frame(
            title: page.site.actors[actor].record.name,
            description: page.site.actors[actor].record.header.summary,
            language: page.site.actors[actor].record.header.language,
            hold: page.site.actors[actor].record.header.hold)
    }

    private static func basics(_ parts: PartShapes) -> [ShapeField<Handle<Site.Actor>>] {
        [
            .path("href", "Its address.") { $1.edition.path(.actor($0)) },
            .text("name", "Its name.") { $1.site.actors[$0].record.name },
            .text("kind", "What it is: `Person`, `State`, `Armed group`.") { $1.edition.actorLines[$0].kind },
            .text("role", "Its role.") { $1.site.actors[$0].record.role },
            .text("summary", "One sentence on it.") { $1.site.actors[$0].record.header.summary },
            .list("native_names", parts.name, "Its names in other languages.") {
                $1.site.actors[$0].record.alsoKnownAs.filter { $0.language != nil }
            },
        ]
    }

    private static var counts: [ShapeField<Handle<Site.Actor>>] {
        [
            .number("article_count", "How many articles name it.") { $1.site.actors[$0].articleCount.nonzero },
            .number("sentence_count", "How many sentences name it.") {
                $1.site.actors[$0].mentionedIn.count.nonzero
            },
            .number("mention_count", "How often it is named.") { $1.site.actors[$0].mentionCount.nonzero },
            .number("event_count", "In how many events it took part.") {
                $1.site.actors[$0].tookPartIn.count.nonzero
            },
            .text("on_site", "All of that: `2 briefings · 31 sentences · 6 events · 2014–2016`.") {
                $1.edition.presence(of: $0)
            },
        ]
    }

    private static func facts(
        _ parts: PartShapes, _ relation: Shape<Site.Relation>
    ) -> [ShapeField<Handle<Site.Actor>>] {
        [
            .list("other_names", parts.name, "Its other names, those in other languages left out.") {
                $1.site.actors[$0].record.alsoKnownAs.filter { $0.language == nil }
            },
            .text("began_label", "`Born`, `Founded` or `Formed`, by its kind.") {
                Words.beginning($1.site.actors[$0].record.kind)
            },
            .text("ended_label", "`Died` or `Ended`.") {
                $1.site.actors[$0].record.kind == .person ? "Died" : "Ended"
            },
            .record("began", parts.date, "When it was born or founded.") { $1.site.actors[$0].record.began },
            .record("ended", parts.date, "When it died or ended.") { $1.site.actors[$0].record.ended },
            .list("part_of", parts.link, "What it is part of.") {
                $1.site.actors[$0].partOf.map { .actor($0) }
            },
            .list("members", parts.link, "The actors that are part of it.") {
                $1.site.actors[$0].members.map { .actor($0) }
            },
            .list("relations", relation, "How it stands to other actors, in both directions.") {
                $1.site.actors[$0].relations
            },
            .html("drawing", "Its relations drawn, where that says more than a list: three at least.") {
                RelationDrawing.html(of: $0, on: $1)
            },
            .list("same_as", parts.elsewhere, "The same actor elsewhere on the web.") {
                $1.site.actors[$0].record.sameAs
            },
            .list("subscriptions", parts.subscription, "Its feeds, where `base_url` is set, and its calendar.") {
                $1.edition.subscriptions(of: $0)
            },
            .html("body", "What the editor wrote about it.") {
                DocumentWriter.body($1.site.actors[$0].body, on: $1)
            },
        ]
    }

    private static func evidence(
        _ parts: PartShapes, _ participation: Shape<Site.Participation<Site.Event>>, _ pager: Shape<Pager>
    ) -> [ShapeField<Handle<Site.Actor>>] {
        [
            .list("took_part_in", participation, "The events it took part in, in the order of time.") {
                $1.edition.tookPartIn($0, 1)
            },
            .list("mentioned_in", parts.group, "The sentences that name it, article by article.") {
                $1.edition.mentions(of: .actor($0), on: 1)
            },
            .record("pager", pager, "The pages over which all of that is spread; nothing where one holds it.") {
                $1.edition.pager(of: .actor($0), on: 1)
            },
        ] + parts.passages { $1.site.actors[$0].passages }
    }

    private static func pairs(_ companion: Shape<CompanionView>) -> [ShapeField<Handle<Site.Actor>>] {
        [
            .list("companions", companion, "The actors it appears with most, with their evidence.") { actor, page in
                let count = page.edition.pairsWithEvidence(of: actor)
                return page.site.actors[actor].companions.prefix(count).map {
                    CompanionView(actor: actor, companion: $0)
                }
            },
            .list("more_companions", companion, "The rest of the actors it appears with.") { actor, page in
                let count = page.edition.pairsWithEvidence(of: actor)
                return page.site.actors[actor].companions.dropFirst(count).map {
                    CompanionView(actor: actor, companion: $0)
                }
            },
            .number("companion_count", "How many actors it appears with.") {
                $1.site.actors[$0].companions.count.nonzero
            },
        ]
    }
}
