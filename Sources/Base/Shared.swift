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
