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
