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
