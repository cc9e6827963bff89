import Model

/// The names that are looked for in the texts, and the index that finds them.
struct SoughtNames: Sendable {
    /// A name and who bears it.
    struct Entry: Sendable, Equatable {
        let name: String
        /// Nil for an actor that is only linked explicitly: its name is found, so that no name within it is, and left alone.
        let owner: MentionTarget?
    }

    let entries: [Entry]
    let index: NameIndex

    /// The names of all actors and events; the index is made only where they are others.
    init(_ catalog: Catalog, keeping kept: SoughtNames?) {
        var entries: [Entry] = []
        for (index, actor) in catalog.actors.enumerated() {
            let target = actor.isFoundByName ? MentionTarget(Handle<Site.Actor>(index)) : nil
            entries.append(Entry(name: actor.name, owner: target))
            for other in actor.alsoKnownAs { entries.append(Entry(name: other.name.value, owner: target)) }
        }
        for (index, event) in catalog.events.enumerated() {
            let target = MentionTarget(Handle<Site.Event>(index))
            entries.append(Entry(name: event.title, owner: target))
            for other in event.alsoKnownAs { entries.append(Entry(name: other.name.value, owner: target)) }
        }
        self.entries = entries
        index = kept?.entries == entries ? kept?.index ?? NameIndex([]) : NameIndex(entries.map { ($0.name, $0.owner) })
    }
}
