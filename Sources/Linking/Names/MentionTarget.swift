import Model

/// An actor or event as one number, small enough for tables.
struct MentionTarget: Hashable, Comparable, Sendable {
    private let code: Int32

    init(_ actor: Handle<Site.Actor>) { code = Int32(truncatingIfNeeded: actor.index) << 1 }

    init(_ event: Handle<Site.Event>) { code = Int32(truncatingIfNeeded: event.index) << 1 | 1 }

    /// Nil for what is neither an actor nor an event.
    init?(_ entity: Entity) {
        switch entity {
        case .actor(let handle): self.init(handle)
        case .event(let handle): self.init(handle)
        default: return nil
        }
    }

    var actor: Handle<Site.Actor>? { code & 1 == 0 ? Handle(Int(code >> 1)) : nil }

    var event: Handle<Site.Event>? { code & 1 == 1 ? Handle(Int(code >> 1)) : nil }

    var entity: Entity { code & 1 == 0 ? .actor(Handle(Int(code >> 1))) : .event(Handle(Int(code >> 1))) }

    /// Spread over all bits, so that the low ones can choose a slot of a table.
    var hashed: Int { Int(UInt32(bitPattern: code) &* 2_654_435_769 >> 8) }

    static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}
