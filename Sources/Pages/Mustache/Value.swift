import Base

/// A value that a template can print or test, by its place in a ``ValuePool``. It takes sixteen bytes and holds no
/// reference.
package struct Value: Sendable, BitwiseCopyable {
    enum Form: UInt8, Sendable {
        case none, flag, number, text
        /// An address that was found safe; it is escaped as text when printed.
        case url
        /// A safe address from the site's root; the path from the page to the root is printed before it, so that all
        /// pages can share one value. Its field is a ``FieldKind/url``.
        case path
        case html, record, list
    }

    /// What is known about the memory of a value.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        /// It is in the pool that all pages share.
        static let shared = Traits(rawValue: 1)
        /// Nothing in its text needs escaping.
        static let plain = Traits(rawValue: 2)
    }

    /// Where its bytes or values start; for a number, the number itself; for a flag, 0 or 1.
    let start: Int
    let count: UInt32
    /// The type of a record.
    let type: UInt16
    let kind: Form
    let traits: Traits

    init(_ kind: Form, start: Int = 0, count: Int = 0, type: Int = 0, traits: Traits = []) {
        self.start = start
        self.count = UInt32(clamping: count)
        self.type = UInt16(clamping: type)
        self.kind = kind
        self.traits = traits
    }

    package static let none = Value(.none)

    package static func flag(_ flag: Bool) -> Value { Value(.flag, start: flag ? 1 : 0) }

    package static func number(_ number: Int) -> Value { Value(.number, start: number) }

    /// Whether it is a list with at least one item.
    package var holdsItems: Bool { kind == .list && count > 0 }

    /// Whether a section on this value is rendered. A number always is, even zero: the specification names no false
    /// number.
    var isTrue: Bool {
        switch kind {
        case .none: false
        case .flag: start != 0
        case .number, .record: true
        case .text, .url, .path, .html, .list: count > 0
        }
    }

    /// The range of its bytes, fields or items in a pool of some size; empty if they are not all within it.
    @inline(__always)
    func place(in size: Int) -> Range<Int> {
        start >= 0 && start <= size - Int(count) ? start..<start + Int(count) : 0..<0
    }
}

/// The values of a page, and those that all pages share, read in place, so that no reference count changes for each.
struct ValueTables: ~Escapable {
    private let bytes: Span<UInt8>
    private let values: Span<Value>
    private let sharedBytes: Span<UInt8>
    private let sharedValues: Span<Value>

    @_lifetime(borrow page, borrow shared)
    init(_ page: borrowing ValuePool, shared: borrowing ValuePool) {
        (bytes, values) = (page.bytes.span, page.values.span)
        (sharedBytes, sharedValues) = (shared.bytes.span, shared.values.span)
    }

    /// The bytes of a text, address or markup; none if its place is not within its pool.
    @inline(__always) @_lifetime(copy self)
    func bytes(of value: Value) -> Span<UInt8> {
        let all = value.traits.contains(.shared) ? sharedBytes : bytes
        return all.extracting(value.place(in: all.count))
    }

    /// The range of the fields of a record or the items of a list; empty for anything without such a range in its pool.
    @inline(__always)
    func places(of value: Value) -> Range<Int> {
        value.place(in: value.traits.contains(.shared) ? sharedValues.count : values.count)
    }

    /// The field of a record or the item of a list at a place.
    @inline(__always)
    func value(at place: Int, of owner: Value) -> Value {
        owner.traits.contains(.shared) ? sharedValues[place] : values[place]
    }
}

/// The memory of values: the bytes of all texts in one run, the fields of all records and the items of all lists in
/// another.
///
/// So the values of a page, however many, take two pieces of memory and no reference counts. The records and lists of a
/// page's pool can contain values of the pool that all pages share, if the renderer is given both.
package struct ValuePool: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var values: [Value] = []
    private let isShared: Bool

    /// - Parameter isShared: Whether all pages share it; otherwise it belongs to one page.
    package init(isShared: Bool = false) {
        self.isShared = isShared
        bytes.reserveCapacity(4096)
        values.reserveCapacity(256)
    }

    // MARK: Texts

    package mutating func text(_ text: String) -> Value { add(text, .text) }

    /// An address that was found safe.
    package mutating func url(_ address: String) -> Value { add(address, .url) }

    /// A safe address from the site's root; the path from the page to the root is printed before it.
    package mutating func path(_ path: String) -> Value { add(path, .path) }

    package mutating func html(_ html: HTML) -> Value { self.html { $0.append(contentsOf: html.bytes) } }

    /// Markup that is appended to the pool's own bytes; the caller vouches for it.
    package mutating func html(_ write: (inout [UInt8]) -> Void) -> Value { written(write, .html) }

    /// A safe address from the site's root that is appended to the pool's own bytes.
    package mutating func path(_ write: (inout [UInt8]) -> Void) -> Value { written(write, .path) }

    private mutating func written(_ write: (inout [UInt8]) -> Void, _ kind: Value.Form) -> Value {
        let start = bytes.count
        write(&bytes)
        return Value(kind, start: start, count: max(0, bytes.count - start), traits: isShared ? .shared : [])
    }

    private mutating func add(_ text: String, _ kind: Value.Form) -> Value {
        let start = bytes.count
        var traits: Value.Traits = isShared ? .shared : []
        let text = text.utf8.span
        bytes.append(contentsOf: text)
        if isShared, text.firstSpecial(from: 0) == text.count { traits.insert(.plain) }
        return Value(kind, start: start, count: bytes.count - start, traits: traits)
    }

    // MARK: Records and lists

    /// Makes room for the fields of a record or the items of a list: all are ``Value/none`` until they are set.
    package mutating func room(_ count: Int) -> Range<Int> {
        let start = values.count
        if count <= Self.nothing.count {
            values += Self.nothing[..<count]
        } else {
            values += repeatElement(.none, count: count)
        }
        return start..<values.count
    }

    /// Room for records of common sizes; copying it is quicker than filling it.
    private static let nothing = [Value](repeating: .none, count: 64)

    /// A field or an item, by its place in the room made for it.
    package subscript(place: Int) -> Value {
        get { values[place] }
        set { values[place] = newValue }
    }

    /// A record with its fields in the order in which its type declares them; those missing at the end count as
    /// nothing.
    package func record(_ type: TypeID, _ fields: Range<Int>) -> Value {
        Value(.record, start: fields.lowerBound, count: fields.count, type: type.index, traits: isShared ? .shared : [])
    }

    package func list(_ items: Range<Int>) -> Value {
        Value(.list, start: items.lowerBound, count: items.count, traits: isShared ? .shared : [])
    }
}
