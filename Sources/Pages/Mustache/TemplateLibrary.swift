/// Compiled templates that can call one another.
package struct TemplateLibrary: Sendable {
    private let program: TemplateCode
    private let templates: [String: Int]

    /// Compiles all templates and checks them. The library can be used even if some of them have problems.
    ///
    /// - Parameter roots: The templates that are pages, and the type of record each is rendered with. A template that
    ///   no root reaches is only checked on its own.
    /// - Returns: The library, and all problems sorted by path and place.
    package static func compile(
        _ sources: [TemplateSource], schema: Schema, roots: [String: TypeID]
    ) -> (library: TemplateLibrary, problems: [TemplateProblem]) {
        let outlines = sources.map { TemplateOutline($0) }
        var targets: [String: Int] = [:]
        for (index, source) in sources.enumerated() where targets[source.name] == nil { targets[source.name] = index }
        var assembler = Assembler(targets: targets)
        for outline in outlines { assembler.add(outline) }
        assembler.resolve(schema)
        var checker = Checker(outlines, targets: targets, schema: schema)
        checker.checkReferences()
        checker.check(roots)
        return (TemplateLibrary(program: assembler.program, templates: targets), checker.problems())
    }

    /// The template whose source has exactly this name.
    package func template(_ name: String) -> Template? {
        templates[name].map { Template(index: $0) }
    }

    /// Prints a template into `output`.
    ///
    /// - Parameters:
    ///   - record: The value that the template is rendered with, from one of the pools.
    ///   - pool: The page's own values.
    ///   - shared: The values that it shares with other pages.
    ///   - root: The path from the page to the site's root; it is printed before every path.
    /// - Returns: False if the page was cut short, because partials call one another more than 64 levels deep or
    ///   without end.
    @discardableResult
    package func render(
        _ template: Template, _ record: Value, in pool: ValuePool, shared: ValuePool, root: String = "",
        into output: inout [UInt8]
    ) -> Bool {
        guard program.starts.indices.contains(template.index) else { return false }
        var page = Page()
        var renderer = TemplateRun(
            TemplateTables(program), ValueTables(pool, shared: shared), record, root: root)
        let isWhole = renderer.run(from: program.starts[template.index], into: &page)
        page.copy(to: &output)
        return isWhole
    }

    /// Whether any template mentions this name at all; a caller may leave out fields that none mentions.
    package func uses(_ name: String) -> Bool {
        program.symbols.contains(name)
    }
}

/// The text of one template.
package struct TemplateSource: Sendable {
    /// The path shown in messages.
    package let path: String
    /// `article` or `partials/card`; `{{> card}}` finds `partials/card` before `card`.
    package let name: String
    /// UTF-8.
    package let text: [UInt8]

    package init(path: String, name: String, text: [UInt8]) {
        self.path = path
        self.name = name
        self.text = text
    }
}

/// A handle to one template of a library.
package struct Template: Sendable, Hashable {
    let index: Int

    /// Its number in the library.
    package var number: Int { index }
}

/// The tables of a program, read in place, so that no thread changes a reference count for each instruction.
struct TemplateTables: ~Escapable {
    let code: Span<Instruction>
    let slab: Span<UInt8>
    let marks: Span<Int32>
    let names: Span<Int32>
    let arguments: Span<TemplateCode.Argument>
    let starts: Span<Int>
    let slots: Span<Int16>
    let symbolCount: Int

    @_lifetime(borrow program)
    init(_ program: borrowing TemplateCode) {
        (code, slab, marks, names) = (program.code.span, program.slab.span, program.marks.span, program.names.span)
        (arguments, starts, slots) = (program.arguments.span, program.starts.span, program.slots.span)
        symbolCount = program.symbols.count
    }

    /// A run of literal text.
    @inline(__always) @_lifetime(copy self)
    func text(_ run: Instruction.Run) -> Span<UInt8> { slab.extracting(run.range) }
}
