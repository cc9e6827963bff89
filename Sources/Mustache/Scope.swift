/// One value on the context stack. It points into the record being rendered, which outlives the renderer.
struct Scope {
    /// What `{{.}}` is.
    let value: UnsafePointer<Value>
    /// Where the slots of the record's type start, or -1 for what has no fields.
    let row: Int
    /// The fields of a record.
    let fields: UnsafeBufferPointer<Value>

    init(_ value: UnsafePointer<Value>, in program: ProgramTables) {
        self.value = value
        if case .record(let record) = value.pointee, record.type.index >= 0,
            (record.type.index + 1) * program.symbolCount <= program.slots.count
        {
            row = record.type.index * program.symbolCount
            fields = record.values.withUnsafeBufferPointer { $0 }
        } else {
            row = -1
            fields = UnsafeBufferPointer(start: nil, count: 0)
        }
    }
}

extension UnsafePointer<Value> {
    /// What a section on a value repeats itself for: the items of a list, or the value itself. Valid as long as the value.
    var items: UnsafeBufferPointer<Value> {
        if case .list(let items) = pointee { return items.withUnsafeBufferPointer { $0 } }
        return UnsafeBufferPointer(start: self, count: 1)
    }
}
