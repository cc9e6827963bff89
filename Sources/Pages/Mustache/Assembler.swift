/// Turns outlines into a program.
struct Assembler {
    /// A tag whose end is still to come.
    private struct Open {
        let instruction: Int
        var arguments: [TemplateCode.Argument] = []
        /// The indentation of the surrounding argument, to return to.
        var dedent: [UInt8] = []
    }

    private(set) var program = TemplateCode()
    private let targets: [String: Int]
    private var blocks = Symbols()
    private var source: [UInt8] = []
    private var open: [Open] = []
    /// The indentation that is removed from the lines of the current argument.
    private var dedent: [UInt8] = []
    /// Whether the next output starts a line, regardless of the source.
    private var startsLine = false
    /// The last instruction that a jump may target; no literal may grow across it.
    private var barrier = 0

    /// - Parameter targets: The index of each template by its name.
    init(targets: [String: Int]) {
        self.targets = targets
    }

    mutating func add(_ outline: TemplateOutline) {
        source = outline.source.text
        program.starts.append(program.code.count)
        barrier = program.code.count
        for tag in outline.tags where !tag.isIgnored { add(tag, in: outline) }
        program.code.append(Instruction(.leave))
    }

    mutating func resolve(_ schema: Schema) {
        program.resolve(schema)
    }

    private mutating func add(_ tag: Tag, in outline: TemplateOutline) {
        switch tag.kind {
        case .text: addText(tag.range)
        case .silent: mark(tag)
        case .variable: addNamed(.text, tag)
        case .unescaped: addNamed(.raw, tag)
        case .section: push(addNamed(.section, tag))
        case .inverted: push(addNamed(.inverted, tag))
        case .partial: addPartial(tag)
        case .parent: push(addParent(tag))
        case .block where tag.isOverride: beginArgument(tag, in: outline)
        case .block: push(addBlock(tag, in: outline))
        case .close where tag.isOverride: endArgument()
        case .close: close(tag, kind: outline.tags[tag.match].kind)
        }
    }

    private mutating func push(_ instruction: Int) {
        open.append(Open(instruction: instruction))
    }

    @discardableResult
    private mutating func addNamed(_ operation: Instruction.Operation, _ tag: Tag) -> Int {
        mark(tag)
        var instruction = Instruction(operation)
        instruction.range = name(tag.name)
        if instruction.range.count > 0 { instruction.target = program.names[Int(instruction.range.start)] }
        return emit(instruction)
    }

    private mutating func addPartial(_ tag: Tag) {
        mark(tag)
        startsLine = false
        var instruction = Instruction(.partial)
        instruction.target = target(tag.name)
        if tag.isStandalone { instruction.range = indentation(before: tag) }
        emit(instruction)
    }

    private mutating func addParent(_ tag: Tag) -> Int {
        mark(tag)
        startsLine = false
        var instruction = Instruction(.parent)
        instruction.target = target(tag.name)
        if tag.isStandalone { instruction.range = indentation(before: tag) }
        return emit(instruction)
    }

    private mutating func addBlock(_ tag: Tag, in outline: TemplateOutline) -> Int {
        mark(tag)
        var instruction = Instruction(.block)
        instruction.target = blocks.intern(tag.name)
        instruction.isInline = !tag.isStandalone
        let content = tag.range.upperBound..<max(tag.range.upperBound, outline.tags[tag.match].range.lowerBound)
        if tag.isStandalone, let blanks = source.indentation(in: content) {
            instruction.range = indentation(blanks)
        } else {
            instruction.range = indentation(before: tag)
        }
        return emit(instruction)
    }

    private mutating func beginArgument(_ tag: Tag, in outline: TemplateOutline) {
        let index = open.count - 1
        guard index >= 0 else { return }
        let start = Int32(truncatingIfNeeded: program.code.count)
        open[index].arguments.append(TemplateCode.Argument(block: blocks.intern(tag.name), start: start))
        open[index].dedent = dedent
        dedent = []
        let content = tag.range.upperBound..<max(tag.range.upperBound, outline.tags[tag.match].range.lowerBound)
        if tag.isStandalone, let blanks = source.indentation(in: content) { dedent = Array(source[blanks]) }
        startsLine = true
        barrier = program.code.count
    }

    private mutating func endArgument() {
        if let outer = open.last?.dedent { dedent = outer }
        startsLine = false
        emit(Instruction(.leave))
    }

    private mutating func close(_ tag: Tag, kind: Tag.Role) {
        guard let opened = open.popLast() else { return }
        if kind != .parent { mark(tag) }
        if kind == .section { emit(Instruction(.next)) }
        if kind == .parent {
            program.code[opened.instruction].extra = run(program.arguments.count, opened.arguments.count)
            program.arguments.append(contentsOf: opened.arguments)
        }
        barrier = program.code.count
        program.code[opened.instruction].end = Int32(truncatingIfNeeded: barrier)
    }

    // MARK: Text

    /// Marks a line start before a tag that comes first on its line.
    private mutating func mark(_ tag: Tag) {
        guard !tag.isStandalone, !tag.range.isEmpty else { return }
        let start = tag.range.lowerBound
        guard startsLine || start == 0 || source[start - 1] == 0x0A else { return }
        startsLine = false
        growLiteral()
        addMark()
    }

    private mutating func addText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        growLiteral()
        var position = range.lowerBound
        if startsLine, position > 0, source[position - 1] != 0x0A { addMark() }
        startsLine = false
        while position < range.upperBound {
            if position == 0 || source[position - 1] == 0x0A {
                addMark()
                position = skipDedent(position, range.upperBound)
            }
            let end = source[position..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
            program.slab.append(contentsOf: source[position..<end])
            program.code[program.code.count - 1].range.count += Int32(truncatingIfNeeded: end - position)
            position = end
        }
    }

    private func skipDedent(_ position: Int, _ end: Int) -> Int {
        var index = position
        for byte in dedent {
            guard index < end, source[index] == byte else { break }
            index += 1
        }
        return index
    }

    /// Makes sure that the last instruction is a literal that ends where the slab does.
    private mutating func growLiteral() {
        if program.code.count > barrier, let last = program.code.last, last.operation == .literal,
            last.range.range.upperBound == program.slab.count
        {
            return
        }
        var instruction = Instruction(.literal)
        instruction.range = run(program.slab.count, 0)
        instruction.extra = run(program.marks.count, 0)
        emit(instruction)
    }

    private mutating func addMark() {
        program.marks.append(Int32(truncatingIfNeeded: program.slab.count))
        program.code[program.code.count - 1].extra.count += 1
    }

    // MARK: Operands

    @discardableResult
    private mutating func emit(_ instruction: Instruction) -> Int {
        program.code.append(instruction)
        return program.code.count - 1
    }

    private func run(_ start: Int, _ count: Int) -> Instruction.Run {
        Instruction.Run(start: Int32(truncatingIfNeeded: start), count: Int32(truncatingIfNeeded: count))
    }

    private func target(_ name: String) -> Int32 {
        Int32(truncatingIfNeeded: targets["partials/" + name] ?? targets[name] ?? -1)
    }

    private mutating func name(_ name: String) -> Instruction.Run {
        guard name != "." else { return run(program.names.count, 0) }
        let parts = name.split(separator: ".")
        let start = program.names.count
        for part in parts { program.names.append(program.symbols.intern(String(part))) }
        return run(start, parts.count)
    }

    private mutating func indentation(before tag: Tag) -> Instruction.Run {
        guard let start = source.lineStart(before: tag.range.lowerBound) else { return run(0, 0) }
        return indentation(start..<tag.range.lowerBound)
    }

    private mutating func indentation(_ blanks: Range<Int>) -> Instruction.Run {
        let bytes = source[skipDedent(blanks.lowerBound, blanks.upperBound)..<blanks.upperBound]
        guard !bytes.isEmpty else { return run(0, 0) }
        program.slab.append(contentsOf: bytes)
        return run(program.slab.count - bytes.count, bytes.count)
    }
}
