import Base
import Model

/// Whom an actor appears with: in the same events, and in the same sentences.
struct Companions: Sendable, Equatable, Identifiable {
    /// An event, and the first of those who took part in it.
    struct Meeting: Sendable, Equatable {
        let event: Handle<Site.Event>
        let actors: [Handle<Site.Actor>]
    }

    let id: Handle<Site.Actor>
    let meetings: [Meeting]
    let shared: [Backlinks.SharedSentence]

    /// The events of every actor.
    static func meetings(_ records: LinkedRecords) -> [[Meeting]] {
        let actors = EntryMap<Site.Event, [Handle<Site.Actor>]>(
            records.events.map { $0.actors.prefix(Backlinks.companionsInSentence).map(\.handle) })
        return records.actors.map { actor in
            actor.tookPartIn.map { Meeting(event: $0.handle, actors: actors[$0.handle]) }
        }
    }

    /// Those with the most events and sentences first.
    var list: [Site.Companion] {
        var found: [Handle<Site.Actor>: Site.Companion] = [:]
        for meeting in meetings {
            for other in meeting.actors where other != id {
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

/// The A–Z of every name of every actor and event; other names lead to the one that the page has as its title.
enum NamesAtoZ {
    /// The entries whose names are listed.
    struct Input: Sendable, Equatable {
        let actors: [Catalog.Entry<Catalog.Actor>]
        let events: [Catalog.Entry<Catalog.Event>]
    }

    static func list(_ input: Input) -> [Site.Name] {
        var names: [(key: SortKey, name: Site.Name)] = []
        func add(_ name: String, _ language: String?, _ entity: Entity, seeAlso: String?) {
            let key = SortKey(name)
            let line = Site.Name(name: name, language: language, entity: entity, seeAlso: seeAlso, initial: key.initial)
            names.append((key, line))
        }
        for (index, actor) in input.actors.enumerated() {
            add(actor.name, nil, .actor(Handle(index)), seeAlso: nil)
            for other in actor.alsoKnownAs {
                add(other.name.value, other.language, .actor(Handle(index)), seeAlso: actor.name)
            }
        }
        for (index, event) in input.events.enumerated() {
            add(event.title, nil, .event(Handle(index)), seeAlso: nil)
            for other in event.alsoKnownAs {
                add(other.name.value, other.language, .event(Handle(index)), seeAlso: event.title)
            }
        }
        return names.inOrder { $0.key }.map(\.name)
    }
}
