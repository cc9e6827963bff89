/// Compiled templates that can call one another.
package struct TemplateLibrary: Sendable {
    private let program: TemplateCode
    private let templates: [String: Int]

    /// Compiles all templates and checks them. The library works as far as the templates do.
    ///
    /// - Parameter roots: The templates that are pages, and the type of record each is rendered with. A template that
    ///   no root reaches is only checked by itself.
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

    /// The template of that name, exactly as its source was named.
    package func template(_ name: String) -> Template? {
        templates[name].map { Template(index: $0) }
    }

    /// Prints a template into `output`.
    ///
    /// - Parameters:
    ///   - record: The value that the template is rendered with, from one of the pools.
    ///   - pool: The page's own values.
    ///   - shared: The values that it shares with other pages.
    ///   - root: What leads from the page to the site's root; it is printed before every path.
    /// - Returns: False if the page was cut short, because partials call one another more than 64 deep or without end.
    @discardableResult
    package func render(
        _ template: Template, _ record: Value, in pool: ValuePool, shared: ValuePool, root: String = "",
        into output: inout [UInt8]
    ) -> Bool {
        guard program.starts.indices.contains(template.index) else { return false }
        var page = Page()
        let isWhole = program.withTables { tables in
            ValuePool.withTables(pool, shared) { values in
                var renderer = TemplateRun(tables, values, record, root: root)
                return renderer.run(from: tables.starts[template.index], into: &page)
            }
        }
        page.copy(to: &output)
        return isWhole
    }

    /// Whether any template mentions this name at all; a caller may leave out a field that none does.
    package func uses(_ name: String) -> Bool {
        program.symbols.contains(name)
    }
}

/// The text of one template.
package struct TemplateSource: Sendable {
    /// As it is shown in messages.
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

/// A handle on one template of a library.
package struct Template: Sendable, Hashable {
    let index: Int
}

/// The tables of a program as a renderer reads them: plain memory, so that no reference count is touched for each
/// instruction, by all threads. Valid within ``TemplateCode/withTables(_:)`` only.
struct TemplateTables {
    let code: UnsafeBufferPointer<Instruction>
    let slab: UnsafeBufferPointer<UInt8>
    let marks: UnsafeBufferPointer<Int32>
    let names: UnsafeBufferPointer<Int32>
    let arguments: UnsafeBufferPointer<TemplateCode.Argument>
    let starts: UnsafeBufferPointer<Int>
    let slots: UnsafeBufferPointer<Int16>
    let symbolCount: Int

    /// A run of literal text.
    @inline(__always)
    func text(_ run: Instruction.Run) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: slab.baseAddress.map { $0 + Int(run.start) }, count: Int(run.count))
    }
}

extension TemplateCode {
    /// Lends the tables.
    func withTables<Result>(_ body: (TemplateTables) -> Result) -> Result {
        code.withUnsafeBufferPointer { code in
            slab.withUnsafeBufferPointer { slab in
                marks.withUnsafeBufferPointer { marks in
                    names.withUnsafeBufferPointer { names in
                        withJumps { arguments, starts, slots in
                            body(
                                TemplateTables(
                                    code: code, slab: slab, marks: marks, names: names, arguments: arguments,
                                    starts: starts, slots: slots, symbolCount: symbols.count))
                        }
                    }
                }
            }
        }
    }

    private func withJumps<Result>(
        _ body: (UnsafeBufferPointer<Argument>, UnsafeBufferPointer<Int>, UnsafeBufferPointer<Int16>) -> Result
    ) -> Result {
        arguments.withUnsafeBufferPointer { arguments in
            starts.withUnsafeBufferPointer { starts in
                slots.withUnsafeBufferPointer { body(arguments, starts, $0) }
            }
        }
    }
}
