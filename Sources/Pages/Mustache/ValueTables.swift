/// The values of a page, and those that all pages share, as a renderer reads them: plain memory. Valid within
/// ``ValuePool/withTables(_:_:)`` only.
struct ValueTables {
    /// The memory of one pool.
    struct Table {
        let bytes: UnsafeBufferPointer<UInt8>
        let values: UnsafeBufferPointer<Value>
    }

    let page: Table
    let shared: Table

    /// The bytes of a text, address or markup; none for what has no such place in its pool.
    @inline(__always)
    func bytes(of value: Value) -> UnsafeBufferPointer<UInt8> {
        let all = value.traits.contains(.shared) ? shared.bytes : page.bytes
        return value.start >= 0 && value.start <= all.count - Int(value.count)
            ? UnsafeBufferPointer(rebasing: all[value.range]) : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// The fields of a record or the items of a list; none for what has no such place in its pool.
    @inline(__always)
    func values(of value: Value) -> UnsafeBufferPointer<Value> {
        let all = value.traits.contains(.shared) ? shared.values : page.values
        return value.start >= 0 && value.start <= all.count - Int(value.count)
            ? UnsafeBufferPointer(rebasing: all[value.range]) : UnsafeBufferPointer(start: nil, count: 0)
    }
}

extension ValuePool {
    /// Lends the values of two pools.
    static func withTables<Result>(_ page: ValuePool, _ shared: ValuePool, _ body: (ValueTables) -> Result) -> Result {
        page.withTable { page in
            shared.withTable { body(ValueTables(page: page, shared: $0)) }
        }
    }

    private func withTable<Result>(_ body: (ValueTables.Table) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            values.withUnsafeBufferPointer { body(ValueTables.Table(bytes: bytes, values: $0)) }
        }
    }
}
