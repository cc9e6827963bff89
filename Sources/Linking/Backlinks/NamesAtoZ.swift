import Model

/// The A–Z of every name of every actor and event; other names lead to the one under which the page stands.
enum NamesAtoZ {
    /// The entries whose names are listed.
    struct Input: Sendable, Equatable {
        let actors: [Catalog.Actor]
        let events: [Catalog.Event]
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
