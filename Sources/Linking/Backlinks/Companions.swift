import Base
import Model

/// Whom an actor appears with: in the same events, and in the same sentences.
struct Companions: Sendable, Equatable, Identifiable {
    /// An event, and the first of those who took part in it.
    struct Meeting: Sendable, Equatable {
        let event: Handle<Site.Event>
        let actors: [Handle<Site.Actor>]
    }

    /// The actor's place.
    let id: Int
    let meetings: [Meeting]
    let shared: [Backlinks.SharedSentence]

    /// The events of every actor.
    static func meetings(_ records: LinkedRecords) -> [[Meeting]] {
        let actors = records.events.map { event in
            event.actors.prefix(Backlinks.companionsInSentence).map(\.handle)
        }
        return records.actors.map { actor in
            actor.tookPartIn.map { Meeting(event: $0.handle, actors: actors[$0.handle.index]) }
        }
    }

    /// Those with the most events and sentences first.
    var list: [Site.Companion] {
        var found: [Handle<Site.Actor>: Site.Companion] = [:]
        for meeting in meetings {
            for other in meeting.actors where other.index != id {
                let empty = Site.Companion(actor: other, events: [], sentences: [])
                if found[other]?.events.last != meeting.event {
                    found[other, default: empty].events.append(meeting.event)
                }
            }
        }
        for sentence in shared {
            let empty = Site.Companion(actor: sentence.other, events: [], sentences: [])
            found[sentence.other, default: empty].sentences.append(sentence.evidence)
        }
        return found.values.sorted { left, right in (right.weight, left.actor) < (left.weight, right.actor) }
    }
}

extension Site.Companion {
    fileprivate var weight: Int { events.count + sentences.count }
}
