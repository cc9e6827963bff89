import Base

/// The memory of values: the bytes of all texts in one run, the fields of all records and the items of all lists in another.
///
/// So the values of a page, however many, take two pieces of memory and no reference count. Values of one pool can stand in
/// the records and lists of another if the one is shared by all pages and both are given to the renderer.
package struct ValuePool: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var values: [Value] = []
    private let isShared: Bool

    /// - Parameter isShared: Whether all pages share it; else it is one page's.
    package init(isShared: Bool = false) {
        self.isShared = isShared
        bytes.reserveCapacity(4096)
        values.reserveCapacity(256)
    }

    // MARK: Texts

    package mutating func text(_ text: String) -> Value { add(text, .text) }

    /// An address that was found safe.
    package mutating func url(_ address: String) -> Value { add(address, .url) }

    /// A safe address from the site's root; what leads there from the page is printed before it.
    package mutating func path(_ path: String) -> Value { add(path, .path) }

    package mutating func html(_ html: HTML) -> Value { self.html { $0.append(contentsOf: html.bytes) } }

    /// Markup that is appended to the pool's own bytes; whoever writes it vouches for it.
    package mutating func html(_ write: (inout [UInt8]) -> Void) -> Value { written(write, .html) }

    /// A safe address from the site's root that is appended to the pool's own bytes.
    package mutating func path(_ write: (inout [UInt8]) -> Void) -> Value { written(write, .path) }

    private mutating func written(_ write: (inout [UInt8]) -> Void, _ kind: Value.Kind) -> Value {
        let start = bytes.count
        write(&bytes)
        return Value(kind, start: start, count: max(0, bytes.count - start), traits: isShared ? .shared : [])
    }

    private mutating func add(_ text: String, _ kind: Value.Kind) -> Value {
        let start = bytes.count
        var traits: Value.Traits = isShared ? .shared : []
        var text = text
        text.withUTF8 { text in
            bytes.append(contentsOf: text)
            if isShared, text.firstSpecial(from: 0) == text.count { traits.insert(.plain) }
        }
        return Value(kind, start: start, count: bytes.count - start, traits: traits)
    }

    // MARK: Records and lists

    /// Makes room for the fields of a record or the items of a list: all are ``Value/none`` until they are set.
    package mutating func room(_ count: Int) -> Range<Int> {
        let start = values.count
        if count <= Self.nothing.count {
            Self.nothing.withUnsafeBufferPointer { values += UnsafeBufferPointer(rebasing: $0[..<count]) }
        } else {
            values += repeatElement(.none, count: count)
        }
        return start..<values.count
    }

    /// Room for records of common size, which is quicker copied than filled.
    private static let nothing = [Value](repeating: .none, count: 64)

    /// A field or an item by its place in the room that was made for it.
    package subscript(place: Int) -> Value {
        get { values[place] }
        set { values[place] = newValue }
    }

    /// A record with its fields in the order in which its type declares them; those missing at the end count as nothing.
    package func record(_ type: TypeID, _ fields: Range<Int>) -> Value {
        Value(.record, start: fields.lowerBound, count: fields.count, type: type.index, traits: isShared ? .shared : [])
    }

    package func list(_ items: Range<Int>) -> Value {
        Value(.list, start: items.lowerBound, count: items.count, traits: isShared ? .shared : [])
    }
}
