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
