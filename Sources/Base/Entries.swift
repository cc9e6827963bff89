/// A list whose entries are read in place.
///
/// Reading one field through an array copies the whole entry; for the site's entries, with their dozens of references,
/// that costs more than everything else. It is public, like `Shared`, because the compiler inlines only public code
/// into other modules; `package` code would be called there through its metadata, and copy the entry after all.
public struct Entries<Entry: Sendable>: Sendable, RandomAccessCollection, MutableCollection {
    /// The list as an array.
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

/// The place of an entry in its list. Public for the same reason as `Entries`.
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

/// A value computed for each entry of a list, looked up by the entry's handle.
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
/// means counting a few references instead of one for each text in it. Its fields read as if they were the record's
/// own; changing a part makes a new one, and no other copy sees the change. Public for the same reason as `Entries`.
@dynamicMemberLookup
public struct Shared<Value: Sendable>: Sendable {
    /// Holds the value, which never changes.
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

/// What an editor wrote in one file: its record and the text below it. The record's fields read as if they were its
/// own. Public for the same reason as `Entries`.
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
    /// Whether two arrays share their storage, and so are equal without comparing their elements.
    @inlinable public func isStored(with other: [Element]) -> Bool { span.isIdentical(to: other.span) }
}
