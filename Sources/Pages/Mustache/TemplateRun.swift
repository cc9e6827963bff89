import Base

/// Runs a program for one page.
struct TemplateRun: ~Copyable, ~Escapable {
    /// How deep partials, parents and arguments may call one another.
    private static let depthLimit = 64
    /// How many calls and items one page may take; past that, its templates include one another without end.
    private static let stepLimit = 10_000_000
    /// How many calls may be left out as too deep before the rest of the page is left out.
    private static let cutLimit = 1_000

    struct Loop: BitwiseCopyable {
        let list: Value
        /// The place of the item, and where the items end; both 0 for a section that is rendered once.
        var place: Int
        let end: Int
        let body: Int
    }

    struct Call: BitwiseCopyable {
        let back: Int
        let level: Int
        let levelCount: Int
        let indentCount: Int
    }

    /// The arguments of one parent, seen from within it.
    struct Level: BitwiseCopyable {
        let arguments: Instruction.Run
        let outer: Int
    }

    private let program: TemplateTables
    private let values: ValueTables
    private let printing: Printing
    private var scopes = OwnedArray<Scope>()
    private var loops = OwnedArray<Loop>()
    private var calls = OwnedArray<Call>()
    private var levels = OwnedArray<Level>()
    /// The innermost level in force, or -1.
    private var level = -1
    /// The indentation printed at the start of each line.
    private var indent: [UInt8] = []
    /// Whether the next line start falls in a line that has already begun.
    private var skipsMark = false
    private var steps = 0
    private var cuts = 0

    /// - Parameters:
    ///   - record: The value that the templates are rendered with.
    ///   - root: The path from the page to the site's root.
    @_lifetime(copy program, copy values)
    init(_ program: TemplateTables, _ values: ValueTables, _ record: Value, root: String) {
        self.program = program
        self.values = values
        printing = Printing(values: values, root: Array(root.utf8))
        scopes.append(scope(record))
    }

    /// Prints a template; false if it was cut short because templates include each other without end.
    mutating func run(from start: Int, into page: inout Page) -> Bool {
        var position = start
        while position < program.code.count, steps <= Self.stepLimit, cuts <= Self.cutLimit {
            let instruction = program.code[position]
            switch instruction.operation {
            case .literal:
                if indent.isEmpty {
                    page.append(program.text(instruction.range))
                } else {
                    print(instruction, into: &page)
                }
                position += 1
            case .text:
                printing.print(value(of: instruction), escaped: true, into: &page)
                position += 1
            case .raw:
                printing.print(value(of: instruction), escaped: false, into: &page)
                position += 1
            case .section:
                position = enter(instruction, at: position)
            case .next:
                position = next(at: position)
            case .inverted:
                position = value(of: instruction).isTrue ? Int(instruction.end) : position + 1
            case .partial:
                position = call(instruction, back: position + 1)
            case .parent:
                position = callParent(instruction)
            case .block:
                position = callArgument(instruction, at: position)
            case .leave:
                guard let back = leave() else { return cuts == 0 }
                position = back
            }
        }
        return false
    }

    // MARK: Text

    /// Prints a literal in a template that was called with an indentation.
    private mutating func print(_ literal: Instruction, into page: inout Page) {
        var start = literal.range.start
        for index in literal.extra.range {
            let mark = program.marks[index]
            page.append(program.text(Instruction.Run(start: start, count: mark - start)))
            if !skipsMark { page.append(indent.span) }
            skipsMark = false
            start = mark
        }
        let end = literal.range.start + literal.range.count
        page.append(program.text(Instruction.Run(start: start, count: end - start)))
    }

    // MARK: Names

    /// The value of an instruction's name; nothing if no record on the stack has it.
    private func value(of instruction: Instruction) -> Value {
        let name = instruction.range
        guard name.count > 0 else { return scopes.last.value }
        let target = Int(instruction.target)
        var index = scopes.count - 1
        while index >= 0 {
            let scope = scopes[index]
            index -= 1
            guard scope.row >= 0 else { continue }
            let slot = Int(program.slots[scope.row + target])
            guard slot >= 0 else { continue }
            guard let field = field(slot, of: scope) else { return .none }
            return name.count == 1 ? field : follow(name, from: field)
        }
        return .none
    }

    /// The rest of a dotted name; the stack is not searched again once its first part has been found.
    private func follow(_ name: Instruction.Run, from first: Value) -> Value {
        var value = first
        for index in name.range.dropFirst() {
            let scope = scope(value)
            guard scope.row >= 0 else { return .none }
            let slot = Int(program.slots[scope.row + Int(program.names[index])])
            guard slot >= 0, let field = field(slot, of: scope) else { return .none }
            value = field
        }
        return value
    }

    @inline(__always)
    private func scope(_ value: Value) -> Scope {
        let row = Int(value.type) * program.symbolCount
        guard value.kind == .record, row + program.symbolCount <= program.slots.count else {
            return Scope(value: value, row: -1, firstField: 0, fieldCount: 0)
        }
        let fields = values.places(of: value)
        return Scope(value: value, row: row, firstField: fields.lowerBound, fieldCount: fields.count)
    }

    /// A field of a record; nil if the record ends before it.
    @inline(__always)
    private func field(_ slot: Int, of record: Scope) -> Value? {
        slot < record.fieldCount ? values.value(at: record.firstField + slot, of: record.value) : nil
    }

    // MARK: Sections

    private mutating func enter(_ section: Instruction, at position: Int) -> Int {
        let value = value(of: section)
        guard value.isTrue else { return Int(section.end) }
        guard value.kind == .list else {
            loops.append(Loop(list: value, place: 0, end: 0, body: position + 1))
            scopes.append(scope(value))
            return position + 1
        }
        let items = values.places(of: value)
        loops.append(Loop(list: value, place: items.lowerBound, end: items.upperBound, body: position + 1))
        scopes.append(scope(items.isEmpty ? value : values.value(at: items.lowerBound, of: value)))
        return position + 1
    }

    private mutating func next(at position: Int) -> Int {
        var loop = loops.last
        loop.place += 1
        guard loop.place < loop.end else {
            scopes.popLast()
            loops.popLast()
            return position + 1
        }
        steps += 1
        loops.last = loop
        scopes.last = scope(values.value(at: loop.place, of: loop.list))
        return loop.body
    }

    // MARK: Calls

    private mutating func call(_ instruction: Instruction, back: Int) -> Int {
        guard program.starts.indices.contains(Int(instruction.target)), push(back: back) else { return back }
        indent(by: instruction.range)
        return program.starts[Int(instruction.target)]
    }

    private mutating func callParent(_ instruction: Instruction) -> Int {
        let position = call(instruction, back: Int(instruction.end))
        if position != Int(instruction.end) {
            levels.append(Level(arguments: instruction.extra, outer: level))
            level = levels.count - 1
        }
        return position
    }

    /// An argument runs under the arguments that were in force where it was written.
    private mutating func callArgument(_ block: Instruction, at position: Int) -> Int {
        var found: (start: Int, outer: Int)?
        var index = level
        while index >= 0 {
            for place in levels[index].arguments.range where program.arguments[place].block == block.target {
                found = (Int(program.arguments[place].start), levels[index].outer)
            }
            index = levels[index].outer
        }
        guard let found else { return position + 1 }
        guard push(back: Int(block.end)) else { return Int(block.end) }
        level = found.outer
        indent(by: block.range)
        skipsMark = block.isInline && !indent.isEmpty
        return found.start
    }

    private mutating func push(back: Int) -> Bool {
        steps += 1
        guard calls.count < Self.depthLimit else {
            cuts += 1
            return false
        }
        calls.append(Call(back: back, level: level, levelCount: levels.count, indentCount: indent.count))
        return true
    }

    private mutating func indent(by blanks: Instruction.Run) {
        guard blanks.count > 0 else { return }
        indent.append(contentsOf: program.text(blanks))
    }

    private mutating func leave() -> Int? {
        guard let call = calls.popLast() else { return nil }
        level = call.level
        levels.cut(to: call.levelCount)
        indent.removeLast(max(0, indent.count - call.indentCount))
        skipsMark = false
        return call.back
    }
}

/// One value on the context stack.
struct Scope: BitwiseCopyable {
    /// The value of `{{.}}`.
    let value: Value
    /// Where the slots of the record's type start, or -1 if the value has no fields.
    let row: Int
    /// Where the fields of a record are, and how many there are.
    let firstField: Int
    let fieldCount: Int
}

/// Prints values into a page.
struct Printing: ~Copyable, ~Escapable {
    let values: ValueTables
    /// Printed before every path.
    let root: [UInt8]

    @_lifetime(copy values)
    init(values: ValueTables, root: [UInt8]) {
        self.values = values
        self.root = root
    }

    /// Prints a value that has a text; lists, records and missing values print nothing.
    func print(_ value: Value, escaped: Bool, into page: inout Page) {
        switch value.kind {
        case .none, .record, .list: break
        case .flag: page.append(value.start != 0 ? "true" : "false" as StaticString)
        case .number: page.append(value.start)
        case .text, .url, .html: text(value, escaped, into: &page)
        case .path:
            if escaped { page.append(escaping: root.span) } else { page.append(root.span) }
            text(value, escaped, into: &page)
        }
    }

    @inline(__always)
    private func text(_ value: Value, _ escaped: Bool, into page: inout Page) {
        let bytes = values.bytes(of: value)
        if escaped, !value.traits.contains(.plain) { page.append(escaping: bytes) } else { page.append(bytes) }
    }
}
