/// One value on the context stack.
struct Scope: BitwiseCopyable {
    /// What `{{.}}` is.
    let value: Value
    /// Where the slots of the record's type start, or -1 for what has no fields.
    let row: Int
    /// The fields of a record.
    let fields: UnsafeBufferPointer<Value>

    init(_ value: Value, in values: ValueTables, _ program: TemplateTables) {
        self.value = value
        let row = Int(value.type) * program.symbolCount
        if value.kind == .record, row + program.symbolCount <= program.slots.count {
            self.row = row
            fields = values.values(of: value)
        } else {
            self.row = -1
            fields = UnsafeBufferPointer(start: nil, count: 0)
        }
    }
}
