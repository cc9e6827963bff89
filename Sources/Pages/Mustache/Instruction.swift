/// One step of a program. What the numbers mean depends on the operation.
struct Instruction: Sendable {
    enum Operation: UInt8, Sendable {
        /// Prints the bytes `range`, in which the line starts `extra` are marked.
        case literal
        // Where `range` names a value, `target` is the symbol of the name's first part.

        /// Prints the value `range` names, escaped.
        case text
        /// Prints the value `range` names as it is.
        case raw
        /// Renders up to `end` for each item of the value `range` names.
        case section
        /// Goes back to the section for the next item.
        case next
        /// Goes to `end` if the value `range` names is true.
        case inverted
        /// Renders template `target`, its lines indented by the bytes `range`.
        case partial
        /// Renders template `target` with the arguments `extra`, its lines indented by the bytes `range`, and goes on
        /// at `end`.
        case parent
        /// Renders the argument for block `target`, its lines indented by the bytes `range`, and goes to `end`;
        /// without an argument goes on with what follows, the default. `isInline` if the line has begun already.
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
