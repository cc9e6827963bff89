package import Base

/// Keys of the values in the pool that all pages share: values that print the same have the same key, wherever they are.
package struct SharedValueKeys: Sendable {
    /// By place in the pool.
    private var keys: [UInt64]

    package init(_ pool: ValuePool) {
        keys = [UInt64](repeating: 0, count: pool.values.count)
        for place in keys.indices { _ = key(at: place, pool) }
    }

    private mutating func key(at place: Int, _ pool: ValuePool) -> UInt64 {
        if keys[place] != 0 { return keys[place] }
        let value = pool.values[place]
        // A value is in the room of its record before the values in it are made, so none holds itself.
        if value.isCompound { for inner in value.place(in: keys.count) { _ = key(at: inner, pool) } }
        keys[place] = max(1, key(of: value, pool))
        return keys[place]
    }

    /// The key of a value of the pool.
    func key(of value: Value, _ pool: ValuePool) -> UInt64 {
        var sum = WordFingerprinting()
        sum.add(value.form)
        switch value.kind {
        case .none: break
        case .flag, .number: sum.add(UInt64(bitPattern: Int64(value.start)))
        case .text, .url, .path, .html: sum.add(pool.bytes.span.extracting(value.place(in: pool.bytes.count)))
        case .record, .list: for place in value.place(in: keys.count) { sum.add(keys[place]) }
        }
        return sum.fingerprint.value
    }
}

extension ValuePool {
    /// The key of a record of this pool with everything in it.
    package func key(of record: Value, shared: ValuePool, _ keys: SharedValueKeys) -> Fingerprint {
        var sum = WordFingerprinting()
        sum.add(Fingerprint(of: bytes).value)
        add(record, shared, keys, to: &sum)
        for value in values { add(value, shared, keys, to: &sum) }
        return sum.fingerprint
    }

    private func add(
        _ value: Value, _ shared: ValuePool, _ keys: SharedValueKeys, to sum: inout WordFingerprinting
    ) {
        guard value.traits.contains(.shared) else {
            sum.add(value.form)
            return sum.add(UInt64(bitPattern: Int64(value.start)))
        }
        sum.add(keys.key(of: value, shared))
    }
}

extension Value {
    fileprivate var isCompound: Bool { kind == .record || kind == .list }

    /// What kind of value it is, of which type, and how long.
    fileprivate var form: UInt64 {
        UInt64(count) | UInt64(type) << 32 | UInt64(kind.rawValue) << 48 | UInt64(traits.rawValue) << 56
    }
}
