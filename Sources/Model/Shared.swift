/// A part of a record that is copied, and compared where both are one, by its address.
///
/// A record is held by many lists, and most of a list's copies change nothing: with its large parts shared, copying a record is
/// counting a few references instead of one for each text in it. A part that is changed becomes a new one; nobody else sees it.
@propertyWrapper
public struct Shared<Value: Sendable>: Sendable {
    /// What holds the value; it never changes.
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @inlinable init(_ value: Value) { self.value = value }
    }

    @usableFromInline var box: Box

    @inlinable public init(wrappedValue: Value) { box = Box(wrappedValue) }

    @inlinable public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

extension Shared: Equatable where Value: Equatable {
    @inlinable public static func == (left: Shared, right: Shared) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }
}
