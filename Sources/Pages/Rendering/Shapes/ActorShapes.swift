import Base
import Model
import Mustache

/// The shapes of an actor's page and of its line in lists.
struct ActorShapes: Sendable {
    let line: Shape<Handle<Site.Actor>>
    let page: Shape<Handle<Site.Actor>>
    let relation: Shape<Site.Relation>
    let participation: Shape<Site.Participation<Site.Event>>

    init(
        _ parts: PartShapes, _ site: SiteShapes, _ pager: Shape<Pager>, _ drawing: Shape<Drawing>,
        in schema: inout SchemaDraft
    ) {
        line = Shape("actor line", "An actor in a list.", in: &schema, Self.basics(parts) + Self.counts)
        let relation = Self.relation(parts, in: &schema)
        self.relation = relation
        let participation = Self.participation(parts, in: &schema)
        self.participation = participation
        let companion = Self.companion(parts, relation, in: &schema)
        page = Shape(
            "actor", "The page of an actor.", in: &schema,
            site.surroundings(Self.frame) + Self.basics(parts) + Self.counts + Self.facts(parts, relation)
                + Self.evidence(parts, participation, pager) + Self.pairs(companion)
                + parts.correctionsAndTopics { actor, page in page.site.actors[actor].record.header.value }
                + [
                    .record("strip", drawing, "Its events and its own dates, to scale; nothing for fewer than two.") {
                        actor, page in
                        page.edition.drawing(ofActor: actor)
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
            .path("href", "Its address.") { actor, page in page.edition.path(.actor(actor)) },
            .text("name", "Its name.") { actor, page in page.site.actors[actor].record.name },
            .text("kind", "What it is: `Person`, `State`, `Armed group`.") { actor, page in
                page.edition.actorLines[actor].kind
            },
            .text("role", "Its role.") { actor, page in page.site.actors[actor].record.role },
            .text("summary", "One sentence about it.") { actor, page in page.site.actors[actor].record.header.summary },
            .text(
                "initials", "The first letters of its name, or the first sign of its name in another script: `XJ`, `习`."
            ) {
                actor, page in page.edition.initials(of: actor)
            },
            .record("picture", parts.picture, "Its picture.") { actor, page in page.site.actors[actor].image },
            .list("native_names", parts.name, "Its names in other languages.") { actor, page in
                page.site.actors[actor].record.alsoKnownAs.filter { $0.language != nil }
            },
        ]
    }

    private static var counts: [ShapeField<Handle<Site.Actor>>] {
        [
            .number("article_count", "How many articles name it.") { actor, page in
                page.site.actors[actor].articleCount.nonzero
            },
            .number("sentence_count", "How many sentences name it.") { actor, page in
                page.site.actors[actor].mentionedIn.count.nonzero
            },
            .number("mention_count", "How often it is named.") { actor, page in
                page.site.actors[actor].mentionCount.nonzero
            },
            .number("event_count", "How many events it took part in.") { actor, page in
                page.site.actors[actor].tookPartIn.count.nonzero
            },
            .text("on_site", "All of these counts: `2 briefings · 31 sentences · 6 events · 2014–2016`.") {
                actor, page in
                page.edition.presence(of: actor)
            },
        ]
    }

    private static func facts(
        _ parts: PartShapes, _ relation: Shape<Site.Relation>
    ) -> [ShapeField<Handle<Site.Actor>>] {
        [
            .list("other_names", parts.name, "Its other names, except those in other languages.") { actor, page in
                page.site.actors[actor].record.alsoKnownAs.filter { $0.language == nil }
            },
            .text("began_label", "`Born`, `Founded` or `Formed`, by its kind.") { actor, page in
                Words.beginning(page.site.actors[actor].record.kind)
            },
            .text("ended_label", "`Died` or `Ended`.") { actor, page in
                page.site.actors[actor].record.kind == .person ? "Died" : "Ended"
            },
            .record("began", parts.date, "When it was born or founded.") { actor, page in
                page.site.actors[actor].record.began
            },
            .record("ended", parts.date, "When it died or ended.") { actor, page in page.site.actors[actor].record.ended
            },
            .list("part_of", parts.link, "What it is part of.") { actor, page in
                page.site.actors[actor].partOf.map { .actor($0) }
            },
            .list("members", parts.link, "The actors that are part of it.") { actor, page in
                page.site.actors[actor].members.map { .actor($0) }
            },
            .list("relations", relation, "Its relations to other actors, in both directions.") { actor, page in
                page.site.actors[actor].relations
            },
            .list("same_as", parts.elsewhere, "The same actor elsewhere on the web.") { actor, page in
                page.site.actors[actor].record.sameAs
            },
            .list("subscriptions", parts.subscription, "Its feeds, where `base_url` is set, and its calendar.") {
                actor, page in
                page.edition.subscriptions(of: actor)
            },
            .html("body", "What the editor wrote about it.") { actor, page in
                DocumentWriter.body(page.site.actors[actor].body, on: page)
            },
        ]
    }

    private static func evidence(
        _ parts: PartShapes, _ participation: Shape<Site.Participation<Site.Event>>, _ pager: Shape<Pager>
    ) -> [ShapeField<Handle<Site.Actor>>] {
        [
            .list("took_part_in", participation, "The events it took part in, in chronological order.") { actor, page in
                page.edition.tookPartIn(actor, 1)
            },
            .list("mentioned_in", parts.group, "The sentences that name it, article by article.") { actor, page in
                page.edition.mentions(of: .actor(actor), on: 1)
            },
            .record("pager", pager, "The pages that all of this fills; nothing if one page is enough.") {
                actor, page in
                page.edition.pager(of: .actor(actor), on: 1)
            },
        ] + parts.passages { actor, page in page.site.actors[actor].passages }
            + parts.textUses { actor, page in page.site.actors[actor].namedIn }
    }

    private static func pairs(_ companion: Shape<CompanionView>) -> [ShapeField<Handle<Site.Actor>>] {
        [
            .list(
                "companions", companion,
                "The actors it is related to, then those it appears with most, with their evidence."
            ) { actor, page in
                let pairs = page.edition.pairs(of: actor)
                return Array(pairs.prefix(page.edition.pairsWithEvidence(pairs)))
            },
            .list("more_companions", companion, "The rest of the actors it appears with.") { actor, page in
                let pairs = page.edition.pairs(of: actor)
                return Array(pairs.dropFirst(page.edition.pairsWithEvidence(pairs)))
            },
            .path("timeline", "The address of its events on the timeline; nothing if it took part in none.") {
                actor, page in
                guard let last = page.site.actors[actor].tookPartIn.last else { return nil }
                return "\(page.edition.timelinePage(of: last.handle).text)#actor=\(page.site.actors[actor].path.stem)"
            },
            .number("companion_count", "How many actors it is related to or appears with.") { actor, page in
                page.edition.pairCount(of: actor).nonzero
            },
        ]
    }
}

extension Edition {
    /// What stands for a picture of an actor.
    fileprivate func initials(of actor: Handle<Site.Actor>) -> String {
        let record = site.actors[actor].record.value
        let native = record.alsoKnownAs.first { name in
            name.language != nil && (name.name.value.unicodeScalars.first?.value ?? 0) >= 0x2E80
        }
        if let sign = native?.name.value.first { return String(sign) }
        let words = record.name.split { " -–".contains($0) }.filter { $0.first?.isUppercase ?? false }
        return String((words.isEmpty ? [Substring(record.name)] : words).prefix(2).compactMap(\.first))
    }
}
