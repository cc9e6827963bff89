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
        let (type, fields) = value.pointee.fields
        let isKnown = type >= 0 && (type + 1) * program.symbolCount <= program.slots.count
        row = isKnown ? type * program.symbolCount : -1
        self.fields = fields
    }
}

// These are not inlined: as calls they borrow their value, inlined they would copy it, which takes two atomic operations
// on a count that all threads share.
extension Value {
    /// The type and the fields of a record; -1 and none for anything else. Valid as long as the value.
    var fields: (type: Int, values: UnsafeBufferPointer<Value>) {
        @inline(never) get {
            guard case .record(let record) = self else { return (-1, UnsafeBufferPointer(start: nil, count: 0)) }
            return (record.type.index, record.values.withUnsafeBufferPointer { $0 })
        }
    }

    /// The items of a list; none for anything else. Valid as long as the value.
    var items: UnsafeBufferPointer<Value>? {
        @inline(never) get {
            if case .list(let items) = self { items.withUnsafeBufferPointer { $0 } } else { nil }
        }
    }

    /// Whether a section on this value is rendered. A number always is, zero too: the specification names no false one.
    var isTrue: Bool {
        @inline(never) get {
            switch self {
            case .none: false
            case .flag(let flag): flag
            case .number, .record: true
            case .text(let text), .url(let text), .path(let text): !text.isEmpty
            case .html(let html): !html.isEmpty
            case .list(let items): !items.isEmpty
            }
        }
    }
}
