/// A list that is the same as another one where both are one in memory: compared in no time, and never held for the same wrongly.
public struct StoredList<Entry: Sendable>: Sendable, Equatable {
    public let entries: [Entry]

    @inlinable public init(_ entries: [Entry]) { self.entries = entries }

    @inlinable public static func == (left: StoredList, right: StoredList) -> Bool {
        left.entries.isStored(with: right.entries)
    }
}
