/// Numbers and texts as bytes that the same program reads again with a ``ValueReader``.
package struct ValueWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func add(_ number: Int) {
        var word = Int64(number).littleEndian
        // All bytes of a number are initialised.
        unsafe withUnsafeBytes(of: &word) { unsafe bytes.append(contentsOf: $0) }
    }

    package mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    package mutating func add(_ stamp: FileStamp) {
        add(Int(truncatingIfNeeded: stamp.inode))
        add(stamp.size)
        add(Int(stamp.modified))
    }

    package mutating func add(_ fingerprint: Fingerprint) { add(Int(truncatingIfNeeded: fingerprint.value)) }

    /// Adds a value that may be missing.
    package mutating func add<Value>(optional value: Value?, _ add: (Value, inout ValueWriter) -> Void) {
        self.add(value == nil ? 0 : 1)
        if let value { add(value, &self) }
    }

    /// Adds the values of a list.
    package mutating func add<Value>(_ values: [Value], _ add: (Value, inout ValueWriter) -> Void) {
        self.add(values.count)
        for value in values { add(value, &self) }
    }

    /// Everything so far, followed by its fingerprint, as ``ValueReader/init(sealed:)`` expects.
    package var sealed: [UInt8] {
        var sealed = self
        sealed.add(Fingerprint(of: bytes))
        return sealed.bytes
    }
}

/// Reads what a ``ValueWriter`` wrote, in the same order. Each function throws if the bytes are not such a value.
package struct ValueReader: Sendable {
    /// The bytes are not those of the value that was expected.
    package struct Damage: Error {
        package init() {}
    }

    private let bytes: [UInt8]
    private let end: Int
    private var place = 0

    /// Nil if the bytes do not end with the fingerprint of those before.
    package init?(sealed bytes: [UInt8]) {
        guard bytes.count >= 8 else { return nil }
        (self.bytes, end) = (bytes, bytes.count - 8)
        guard Fingerprint(of: Array(bytes[..<end])).value == bytes.span.word(at: end) else { return nil }
    }

    package mutating func number() throws(Damage) -> Int {
        guard place + 8 <= end else { throw Damage() }
        defer { place += 8 }
        return Int(truncatingIfNeeded: bytes.span.word(at: place))
    }

    package mutating func text() throws(Damage) -> String {
        let count = try number()
        guard count >= 0, count <= end - place else { throw Damage() }
        defer { place += count }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }

    package mutating func stamp() throws(Damage) -> FileStamp {
        let inode = UInt64(truncatingIfNeeded: try number())
        let size = try number()
        return FileStamp(inode: inode, size: size, modified: Int64(try number()))
    }

    package mutating func fingerprint() throws(Damage) -> Fingerprint {
        Fingerprint(value: UInt64(truncatingIfNeeded: try number()))
    }

    /// A value that may be missing.
    package mutating func optional<Value>(
        _ read: (inout ValueReader) throws(Damage) -> Value
    ) throws(Damage) -> Value? {
        try number() == 0 ? nil : try read(&self)
    }

    /// The values of a list.
    package mutating func list<Value>(
        _ read: (inout ValueReader) throws(Damage) -> Value
    ) throws(Damage) -> [Value] {
        let count = try number()
        // Each value takes at least eight bytes.
        guard count >= 0, count <= (end - place) / 8 else { throw Damage() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }
}
