/// All templates of a library as one run of instructions over one slab of literals.
struct TemplateCode: Sendable {
    /// An argument of a parent: the block it replaces and where its instructions start.
    struct Argument: Sendable {
        let block: Int32
        let start: Int32
    }

    var code: [Instruction] = []
    /// Literal text of all templates, and the indentations of partials and blocks.
    var slab: [UInt8] = []
    /// Where lines start in the slab; indentation is printed there.
    var marks: [Int32] = []
    /// Names as runs of symbols: `a.b` is two. The empty run is `.`.
    var names: [Int32] = []
    var arguments: [Argument] = []
    /// The first instruction of each template.
    var starts: [Int] = []
    var symbols = Symbols()
    /// Field index or -1 by type and symbol: `slots[type * symbols.count + symbol]`.
    var slots: [Int16] = []

    /// Fills the table of slots once all names are known.
    mutating func resolve(_ schema: Schema) {
        slots = []
        slots.reserveCapacity(schema.types.count * symbols.count)
        for type in schema.types {
            var fields: [String: Int16] = [:]
            for (index, field) in type.fields.enumerated() where fields[field.name] == nil {
                fields[field.name] = Int16(exactly: index)
            }
            slots.append(contentsOf: symbols.names.map { fields[$0] ?? -1 })
        }
    }
}

/// One step of a program. What the numbers mean depends on the operation.
struct Instruction: Sendable {
    enum Operation: UInt8, Sendable {
        /// Prints the bytes `range`, in which the line starts `extra` are marked.
        case literal
        // Where `range` names a value, `target` is the symbol of the name's first part.

        /// Prints the value `range` names, escaped.
        case text
        /// Prints the value `range` names, unescaped.
        case raw
        /// Renders up to `end` for each item of the value `range` names.
        case section
        /// Goes back to the section for the next item.
        case next
        /// Goes to `end` if the value `range` names is true.
        case inverted
        /// Renders template `target`, its lines indented by the bytes `range`.
        case partial
        /// Renders template `target` with the arguments `extra`, its lines indented by the bytes `range`, and continues
        /// at `end`.
        case parent
        /// Renders the argument for block `target`, its lines indented by the bytes `range`, and goes to `end`;
        /// without an argument, continues with what follows, the default. `isInline` if the line has begun already.
        case block
        /// Leaves a template or an argument.
        case leave
    }

    /// A run in one of the tables of the program.
    struct Run: Sendable {
        var start: Int32 = 0
        var count: Int32 = 0

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    let operation: Operation
    var isInline = false
    var range = Run()
    var extra = Run()
    var target: Int32 = 0
    var end: Int32 = 0

    init(_ operation: Operation) {
        self.operation = operation
    }
}

/// Names as numbers, in the order in which they were first seen.
struct Symbols: Sendable {
    private(set) var names: [String] = []
    private var numbers: [String: Int32] = [:]

    var count: Int { names.count }

    mutating func intern(_ name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(truncatingIfNeeded: names.count)
        numbers[name] = number
        names.append(name)
        return number
    }

    func contains(_ name: String) -> Bool {
        numbers[name] != nil
    }
}
