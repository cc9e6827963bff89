import Base
import Model
import Mustache

extension EventShapes {
    static func participant(
        _ parts: PartShapes, in schema: inout SchemaDraft
    ) -> Shape<Site.Participation<Site.Actor>> {
        Shape(
            "participant", "Who took part in an event.", in: &schema,
            [
                .record("actor", parts.link, "The actor.") { part, _ in .actor(part.handle) },
                .text("role", "What the actor did in it.") { part, _ in part.role },
            ])
    }

    static func figure(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Site.FigureUse> {
        Shape(
            "figure", "A number that belongs to an event, such as how many were killed.", in: &schema,
            [
                .text("name", "What was counted: `Killed`.") { use, _ in Words.capitalised(use.figure.name) },
                .text("quantity", "How many: `31`, `almost 100`, `26 to 31`.") { use, _ in use.figure.quantity.inWords
                },
                .text("phrase", "Number and name together: `31 killed`.") { use, _ in Words.figure(use.figure) },
                .record("work", parts.work, "The source that gives the number.") { use, _ in use.source },
            ])
    }

    /// An event that is part of the same larger event.
    static func sibling(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<SiblingEvent> {
        Shape(
            "sibling", "An event that is part of the same larger event.", in: &schema,
            [
                .record("event", parts.link, "The event.") { sibling, _ in .event(sibling.event) },
                .flag("is_current", "Whether it is the event of the page itself.") { sibling, _ in sibling.isCurrent },
            ])
    }
}

/// An event that is part of the same larger event.
struct SiblingEvent: Sendable {
    var event: Handle<Site.Event>
    var isCurrent: Bool
}

extension Edition {
    /// The parts of the event that an event is part of, including itself, in chronological order: at most twenty on
    /// either side. None if it is the only part.
    func siblings(of event: Handle<Site.Event>) -> [SiblingEvent] {
        guard let whole = site.events[event].partOf else { return [] }
        let parts = site.events[whole].parts
        guard parts.count > 1, let place = parts.firstIndex(of: event) else { return [] }
        return parts[(place - 20..<place + 21).clamped(to: parts.indices)].map {
            SiblingEvent(event: $0, isCurrent: $0 == event)
        }
    }
}
