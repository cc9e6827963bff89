/// One value on the context stack.
struct Scope {
    /// Where the slots of the record's type start, or -1 for what has no fields.
    let row: Int
    let values: [Value]
    private let type: TypeID
    private let scalar: Value

    /// - Parameters: The size of the table of slots and of one row of it. The program itself is not passed, as its
    ///   reference counts would be touched for each item, by all threads.
    init(_ value: Value, slotCount: Int, symbolCount: Int) {
        if case .record(let record) = value, record.type.index >= 0,
            (record.type.index + 1) * symbolCount <= slotCount
        {
            row = record.type.index * symbolCount
            values = record.values
            type = record.type
            scalar = .none
        } else {
            row = -1
            values = []
            type = TypeID(index: -1)
            scalar = value
        }
    }

    /// What `{{.}}` is.
    var value: Value {
        row < 0 ? scalar : .record(Record(type, values))
    }
}
