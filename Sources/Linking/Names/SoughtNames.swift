import Base
import Model

/// The names that are looked for in the texts, and the index that finds them.
struct SoughtNames: Sendable, Equatable {
    /// A name and its owner.
    struct Entry: Sendable, Equatable {
        let name: String
        /// Nil for an actor that is only linked explicitly: its name is found, so that no name within it is, and left alone.
        let owner: MentionTarget?
        /// The id of the actor or event, by which a finding says how to name it explicitly.
        let id: String
    }

    private let entries: [Entry]
    let index: NameIndex
    /// By the place of the actor or event.
    private var actorIDs: [String] = []
    private var eventIDs: [String] = []

    init(_ entries: [Entry]) {
        self.entries = entries
        index = NameIndex(entries.map { ($0.name, $0.owner) })
        for entry in entries {
            if let actor = entry.owner?.actor { Self.put(entry.id, at: actor.index, in: &actorIDs) }
            if let event = entry.owner?.event { Self.put(entry.id, at: event.index, in: &eventIDs) }
        }
    }

    private static func put(_ id: String, at place: Int, in ids: inout [String]) {
        while ids.count <= place { ids.append("") }
        ids[place] = id
    }

    static func == (left: SoughtNames, right: SoughtNames) -> Bool { left.entries == right.entries }

    /// How an author names an actor or event outright: `actor:id`.
    func reference(to target: MentionTarget) -> String {
        if let actor = target.actor { return "actor:\(actorIDs[actor.index])" }
        return target.event.map { "event:\(eventIDs[$0.index])" } ?? ""
    }
}

extension SoughtNames.Entry {
    /// The names of all actors and events.
    static func all(_ catalog: Catalog) -> [SoughtNames.Entry] {
        var entries: [SoughtNames.Entry] = []
        func add(
            _ name: String, _ others: [Catalog.AlternativeName], _ owner: MentionTarget?,
            _ header: Shared<Catalog.Header>
        ) {
            entries.append(SoughtNames.Entry(name: name, owner: owner, id: header.id))
            for other in others {
                entries.append(SoughtNames.Entry(name: other.name.value, owner: owner, id: header.id))
            }
        }
        for index in catalog.actors.indices {
            let owner = catalog.actors[index].isFoundByName ? MentionTarget(Handle<Site.Actor>(index)) : nil
            add(catalog.actors[index].name, catalog.actors[index].alsoKnownAs, owner, catalog.actors[index].header)
        }
        for index in catalog.events.indices {
            let owner = MentionTarget(Handle<Site.Event>(index))
            add(catalog.events[index].title, catalog.events[index].alsoKnownAs, owner, catalog.events[index].header)
        }
        return entries
    }
}
