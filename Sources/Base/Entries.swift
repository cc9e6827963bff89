/// A list whose entries are read in place.
///
/// An array hands out a copy of an entry, whichever of its fields is wanted; of the site's entries, with their dozens of
/// references, that costs more than all else. It is public, as `Shared` is, since the compiler opens nothing else up to other modules:
/// what is `package` is called there by way of its metadata, and handed out as a copy after all.
public struct Entries<Entry: Sendable>: Sendable, RandomAccessCollection, MutableCollection {
    /// The same as an array.
    public var entries: [Entry]

    @inlinable public init(_ entries: [Entry]) { self.entries = entries }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { entries.count }

    @inlinable public subscript(index: Int) -> Entry {
        _read { yield entries.span[index] }
        _modify { yield &entries[index] }
    }
}

extension Entries: Equatable where Entry: Equatable {}

/// A large part of a record, held once however often the record is copied, and compared by its address before its fields.
///
/// A record is held by many lists, and most of a list's copies change nothing: with its large parts shared, copying a record is
/// counting a few references instead of one for each text in it. Its fields are read as if they were the record's own; a part that
/// is changed becomes a new one, and nobody else sees it. Public for the reason that `Entries` is.
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

extension Array {
    /// Whether two arrays are one in memory, and so the same without a look at their elements.
    @inlinable public func isStored(with other: [Element]) -> Bool {
        withUnsafeBufferPointer { left in
            other.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress && left.count == $0.count }
        }
    }
}
