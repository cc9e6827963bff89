/// A growing array with one owner. An `Array` checks at each change whether its memory is shared, which would slow down
/// a renderer that appends at every step. Every index is checked.
@safe @frozen public struct OwnedArray<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var memory: UnsafeMutablePointer<Element>
    @usableFromInline var capacity: Int
    @usableFromInline var length = 0

    /// - Parameter capacity: Room for this many elements, at least one; it grows when needed.
    @inlinable public init(capacity: Int = 16) {
        self.capacity = max(1, capacity)
        unsafe memory = .allocate(capacity: self.capacity)
    }

    @inlinable deinit { unsafe memory.deallocate() }

    @inlinable public var count: Int { length }

    @inlinable public subscript(place: Int) -> Element {
        get {
            precondition(place >= 0 && place < length)
            return unsafe memory[place]
        }
        set {
            precondition(place >= 0 && place < length)
            unsafe memory[place] = newValue
        }
    }

    /// The last element; there must be one.
    @inlinable public var last: Element {
        get { self[length - 1] }
        set { self[length - 1] = newValue }
    }

    /// The elements, in place.
    @inlinable public var span: Span<Element> {
        @_lifetime(borrow self)
        get { unsafe _overrideLifetime(UnsafeBufferPointer(start: memory, count: length).span, borrowing: self) }
    }

    @inlinable public mutating func append(_ element: Element) {
        if length == capacity { grow(by: 1) }
        unsafe (memory + length).initialize(to: element)
        length += 1
    }

    /// Appends copies of elements stored elsewhere.
    @inlinable @inline(__always) public mutating func append(contentsOf elements: Span<Element>) {
        unsafe elements.withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return }
            if capacity - length < elements.count { grow(by: elements.count) }
            unsafe (memory + length).initialize(from: first, count: elements.count)
            length += elements.count
        }
    }

    /// Removes the last element; nil if there is none.
    @discardableResult
    @inlinable public mutating func popLast() -> Element? {
        guard length > 0 else { return nil }
        length -= 1
        return unsafe memory[length]
    }

    /// Removes the elements from `height` on.
    @inlinable public mutating func cut(to height: Int) { length = min(length, max(0, height)) }

    @usableFromInline mutating func grow(by needed: Int) {
        capacity = max(capacity * 2, length + needed)
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        unsafe larger.initialize(from: memory, count: length)
        unsafe memory.deallocate()
        unsafe memory = larger
    }
}

extension OwnedArray<UInt8> {
    /// Appends a string literal.
    @inlinable public mutating func literal(_ text: StaticString) {
        text.withUTF8Buffer { unsafe append(contentsOf: $0.span) }
    }
}
