import Base
import Model
import Mustache

extension ActorShapes {
    static func relation(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Site.Relation> {
        Shape(
            "relation", "How an actor is related to another.", in: &schema,
            [
                .text("label", "What this actor is to the other, or the other to it: `partner of`.") { relation, _ in
                    relation.label
                },
                .flag("is_inverse", "Whether the label describes the other actor: that one is `partner of` this one.") {
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
                .record("date", parts.date, "When it happened.") { part, page in
                    page.site.events[part.handle].record.date
                },
                .text("role", "What the actor did in it.") { part, _ in part.role },
                .text("summary", "One sentence about the event.") { part, page in
                    page.site.events[part.handle].record.header.summary
                },
                .text("place", "Where it happened.") { part, page in page.site.events[part.handle].record.place?.name },
            ])
    }

    static func companion(
        _ parts: PartShapes, _ relation: Shape<Site.Relation>, in schema: inout SchemaDraft
    ) -> Shape<CompanionView> {
        Shape(
            "companion", "An actor that is related to this one or appears with it.", in: &schema,
            [
                .record("actor", parts.link, "The actor.") { view, _ in .actor(view.companion.actor) },
                .list("ties", relation, "How the two are related, as an editor wrote.") { view, _ in view.relations },
                .text("words", "How often: `4 events, 11 sentences`.") { view, _ in view.words },
                .number("event_count", "How many events they share.") { view, _ in view.companion.events.count.nonzero
                },
                .number("sentence_count", "How many sentences name both.") { view, _ in
                    view.companion.sentences.count.nonzero
                },
                .list("events", parts.link, "The first twelve of the events.") { view, _ in
                    view.companion.events.prefix(CompanionView.mostEvents).map { .event($0) }
                },
                .number("more_events", "How many more events they share.") { view, _ in
                    max(0, view.companion.events.count - CompanionView.mostEvents).nonzero
                },
                .list("sentences", parts.sentence, "The first six of the sentences.") { view, page in
                    view.sentences(in: page.edition, atMost: CompanionView.mostSentences)
                },
                .number("more", "How many more sentences name both.") { view, _ in
                    max(0, view.companion.sentences.count - CompanionView.mostSentences).nonzero
                },
                .path("both", "The address of the page of the two; nothing if there is none.") { view, page in
                    page.edition.pairPages.page(of: view.actor, and: view.companion.actor)?.text
                },
                .path("evidence", "The address of the first shared sentence, or of the first shared event.") {
                    view, page in
                    view.sentences(in: page.edition, atMost: 1).first?.address(in: page.edition)
                        ?? view.companion.events.first.map { page.edition.path(.event($0)) }
                },
            ])
    }
}

/// An actor that appears with another, seen from that other one.
struct CompanionView: Sendable {
    var actor: Handle<Site.Actor>
    var companion: Site.Companion
    var relations: [Site.Relation]

    /// How many sentences and events are shown as evidence before the rest are only counted.
    static let mostSentences = 6
    static let mostEvents = 12

    var words: String? {
        Words.list(
            [
                Words.some(companion.events.count, "event", "events"),
                Words.some(companion.sentences.count, "sentence", "sentences"),
            ].compactMap(\.self))
    }

    func sentences(in edition: Edition, atMost limit: Int) -> [Sentence] {
        let evidence = edition.site.actors[actor].mentionedIn
        return companion.sentences.prefix(limit).compactMap { evidence[at: Int($0)].map(Sentence.init) }
    }
}

extension Edition {
    /// How many bytes of HTML the evidence of an actor's pairs may take on its page; an estimate.
    private static var pairLimit: Int { 60_000 }

    /// The actors that an actor is related to, then those that it appears with; the most evidence first.
    func pairs(of actor: Handle<Site.Actor>) -> [CompanionView] {
        let (relations, companions) = (site.actors[actor].relations, site.actors[actor].companions)
        let ties = Dictionary(grouping: relations, by: \.other)
        var seen = Set(companions.map(\.actor))
        let others = relations.map(\.other).filter { seen.insert($0).inserted }
        let all =
            companions.filter { ties[$0.actor] != nil }
            + others.map { Site.Companion(actor: $0, events: [], sentences: []) }
            + companions.filter { ties[$0.actor] == nil }
        return all.map { CompanionView(actor: actor, companion: $0, relations: ties[$0.actor] ?? []) }
    }

    /// How many actors an actor is related to or appears with.
    func pairCount(of actor: Handle<Site.Actor>) -> Int {
        Set(site.actors[actor].companions.map(\.actor)).union(site.actors[actor].relations.map(\.other)).count
    }

    /// How many of an actor's pairs are shown with their evidence; the rest are only named and counted.
    func pairsWithEvidence(_ pairs: [CompanionView]) -> Int {
        guard let actor = pairs.first?.actor else { return 0 }
        let evidence = site.actors[actor].mentionedIn
        var spent = 0
        for (place, pair) in pairs.enumerated() {
            let companion = pair.companion
            spent += 220 + 120 * pair.relations.count + 100 * min(companion.events.count, CompanionView.mostEvents)
            for sentence in companion.sentences.prefix(CompanionView.mostSentences) {
                spent += 320 + (evidence[at: Int(sentence)]?.sentence.count ?? 0)
            }
            if spent > Self.pairLimit { return max(1, place, pairs.count { !$0.relations.isEmpty }) }
        }
        return pairs.count
    }
}

extension Site.Relation {
    /// From when until when; nil if neither is known.
    var period: String? {
        switch (from, until) {
        case (let from?, let until?): "\(from.inShortWords) – \(until.inShortWords)"
        case (let from?, nil): "since \(from.inShortWords)"
        case (nil, let until?): "until \(until.inShortWords)"
        case (nil, nil): nil
        }
    }
}
