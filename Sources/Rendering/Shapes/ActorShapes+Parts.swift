import Model
import Mustache

extension ActorShapes {
    static func relation(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Site.Relation> {
        Shape(
            "relation", "How an actor stands to another one.", in: &schema,
            [
                .text("label", "What it is to the other one, or the other one to it: `partner of`.") { relation, _ in
                    relation.label
                },
                .flag("is_inverse", "Whether the words are the other one's: it is `label` of this actor.") {
                    relation, _ in
                    relation.isInverse
                },
                .record("other", parts.link, "The other actor.") { relation, _ in .actor(relation.other) },
                .text("period", "From when until when: `2014–2016`, `since 2014`.") { relation, _ in relation.period },
                .record("work", parts.work, "The source that says so.") { relation, _ in relation.source },
            ])
    }

    static func participation(
        _ parts: PartShapes, in schema: inout SchemaDraft
    ) -> Shape<Site.Participation<Site.Event>> {
        Shape(
            "participation", "An actor's part in an event.", in: &schema,
            [
                .record("event", parts.link, "The event.") { part, _ in .event(part.handle) },
                .record("date", parts.date, "When it happened.") { $1.edition.events[$0.handle.index].record.date },
                .text("role", "As what the actor took part.") { part, _ in part.role },
                .text("summary", "One sentence on the event.") {
                    $1.edition.events[$0.handle.index].record.header.summary
                },
                .text("place", "Where it happened.") { $1.edition.events[$0.handle.index].record.place?.name },
            ])
    }

    /// How many sentences are quoted as evidence before the rest is only counted.
    private static let quoted = 6

    static func companion(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<CompanionView> {
        Shape(
            "companion", "An actor that appears with this one.", in: &schema,
            [
                .record("actor", parts.link, "The actor.") { view, _ in .actor(view.companion.actor) },
                .number("event_count", "How many events they share.") { view, _ in view.companion.events.count.nonzero
                },
                .number("sentence_count", "How many sentences name both.") { view, _ in
                    view.companion.sentences.count.nonzero
                },
                .list("events", parts.link, "The events.") { view, _ in view.companion.events.map { .event($0) } },
                .list("sentences", parts.sentence, "The first six of the sentences.") { view, page in
                    let evidence = page.edition.actors[view.actor.index].mentionedIn
                    return view.companion.sentences.prefix(quoted).compactMap {
                        evidence[at: Int($0)].map(Sentence.init)
                    }
                },
                .number("more", "How many sentences are left.") { view, _ in
                    max(0, view.companion.sentences.count - quoted).nonzero
                },
            ])
    }
}

/// An actor that appears with another one, seen from that one.
struct CompanionView: Sendable {
    var actor: Handle<Site.Actor>
    var companion: Site.Companion
}

extension Site.Relation {
    /// From when until when; nil where neither is known.
    var period: String? {
        switch (from, until) {
        case (let from?, let until?): "\(from.inShortWords) – \(until.inShortWords)"
        case (let from?, nil): "since \(from.inShortWords)"
        case (nil, let until?): "until \(until.inShortWords)"
        case (nil, nil): nil
        }
    }
}
