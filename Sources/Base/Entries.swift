/// A list whose entries are read in place.
///
/// An array returns a copy of an entry, whichever of its fields is wanted; for the site's entries, with their dozens of
/// references, that costs more than everything else. It is public, like `Shared`, because the compiler inlines only
/// public code into other modules: `package` code is called there through its metadata, and returns a copy after all.
public struct Entries<Entry: Sendable>: Sendable, RandomAccessCollection, MutableCollection {
    /// The same as an array.
    public var entries: [Entry]

    @inlinable public init(_ entries: [Entry]) { self.entries = entries }

    @inlinable public var startIndex: Handle<Entry> { Handle(0) }
    @inlinable public var endIndex: Handle<Entry> { Handle(entries.count) }

    @inlinable public subscript(handle: Handle<Entry>) -> Entry {
        _read { yield entries.span[handle.index] }
        _modify { yield &entries[handle.index] }
    }
}

extension Entries {
    /// The entry `step` places after another; nil beyond the ends of the list.
    @inlinable public func neighbour(of handle: Handle<Entry>, by step: Int) -> Handle<Entry>? {
        let place = handle.index + step
        return place >= 0 && place < entries.count ? Handle(place) : nil
    }
}

extension Entries: Equatable where Entry: Equatable {}

/// The place of an entry in its list. Public for the reason that `Entries` is.
public struct Handle<Entry>: Hashable, Strideable, Sendable {
    @usableFromInline let raw: Int32

    @inlinable public init(_ index: Int) { raw = Int32(truncatingIfNeeded: index) }

    @inlinable public var index: Int { Int(raw) }

    @inlinable public func distance(to other: Self) -> Int { other.index - index }

    @inlinable public func advanced(by count: Int) -> Self { Self(index + count) }

    @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }

    @inlinable public static func == (left: Self, right: Self) -> Bool { left.raw == right.raw }

    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(raw) }
}

/// A value computed for each entry of a list, found by the entry's handle.
public struct EntryMap<Entry, Value: Sendable>: Sendable {
    /// In the order of the list.
    public var values: [Value]

    @inlinable public init(_ values: [Value]) { self.values = values }

    @inlinable public init(repeating value: Value, count: Int) { values = Array(repeating: value, count: count) }

    @inlinable public subscript(handle: Handle<Entry>) -> Value {
        _read { yield values.span[handle.index] }
        _modify { yield &values[handle.index] }
    }
}

extension EntryMap: Equatable where Value: Equatable {}

/// A large part of a record, stored once however often the record is copied, and compared by its address before its
/// fields.
///
/// A record is in many lists, and most copies of a list change nothing: with its large parts shared, copying a record
/// means counting a few references instead of one for each text in it. Its fields are read as if they were the record's
/// own; a part that is changed becomes a new one, and no other copy sees the change. Public for the same reason as
/// `Entries`.
@dynamicMemberLookup
public struct Shared<Value: Sendable>: Sendable {
    /// What holds the value; it never changes.
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @inlinable init(_ value: Value) { self.value = value }
    }

    @usableFromInline var box: Box

    @inlinable public init(_ value: Value) { box = Box(value) }

    @inlinable public var value: Value {
        get { box.value }
        set { box = Box(newValue) }
    }

    @inlinable public subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
        box.value[keyPath: path]
    }

    @inlinable public subscript<Member>(dynamicMember path: WritableKeyPath<Value, Member>) -> Member {
        get { box.value[keyPath: path] }
        set {
            var value = box.value
            value[keyPath: path] = newValue
            box = Box(value)
        }
    }
}

extension Shared: Equatable where Value: Equatable {
    @inlinable public static func == (left: Shared, right: Shared) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }
}

/// What an editor wrote in one file: its record and the text below it. The fields of the record are read as if they were its own.
/// Public for the reason that `Entries` is.
@dynamicMemberLookup
public struct Written<Record: Sendable, Text: Sendable>: Sendable {
    public var record: Shared<Record>
    public var body: Shared<Text>

    @inlinable public init(_ record: Record, body: Text) { (self.record, self.body) = (Shared(record), Shared(body)) }

    @inlinable public subscript<Member>(dynamicMember path: KeyPath<Record, Member>) -> Member {
        record.value[keyPath: path]
    }

    @inlinable public subscript<Member>(dynamicMember path: WritableKeyPath<Record, Member>) -> Member {
        get { record.value[keyPath: path] }
        set { record[dynamicMember: path] = newValue }
    }
}

extension Written: Equatable where Record: Equatable, Text: Equatable {}

extension Array {
    /// Whether two arrays are one in memory, and so the same without a look at their elements.
    @inlinable public func isStored(with other: [Element]) -> Bool { span.isIdentical(to: other.span) }
}
