import Base
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

/// Values by actor or event, in the order in which they come; found by open addressing, which costs less than a dictionary's hash.
struct TargetTable<Value: Sendable>: Sendable {
    private(set) var targets: [MentionTarget] = []
    var values: [Value] = []
    /// The places of the targets, or -1; a power of two of them, half of them free at least.
    private var slots: [Int32] = []

    /// The place of a target's value; one that is new comes last, with the value given.
    mutating func place(of target: MentionTarget, orAdd value: @autoclosure () -> Value) -> Int {
        if targets.count * 2 >= slots.count { grow() }
        var slot = target.hashed & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if targets[place] == target { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(truncatingIfNeeded: targets.count)
        targets.append(target)
        values.append(value())
        return targets.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: max(64, slots.count * 2))
        for (place, target) in targets.enumerated() {
            var slot = target.hashed & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: place)
        }
    }
}
