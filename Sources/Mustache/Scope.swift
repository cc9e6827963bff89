/// One value on the context stack.
struct Scope {
    /// Where the slots of the record's type start, or -1 for what has no fields.
    let row: Int
    let values: [Value]
    let value: Value

    init(_ value: Value, in program: Program) {
        self.value = value
        if case .record(let record) = value, record.type.index >= 0,
            (record.type.index + 1) * program.symbols.count <= program.slots.count
        {
            row = record.type.index * program.symbols.count
            values = record.values
        } else {
            row = -1
            values = []
        }
    }
}
