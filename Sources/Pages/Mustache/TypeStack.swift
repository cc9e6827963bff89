/// What is known of the context stack at a place in a template.
struct TypeStack: Hashable {
    enum Top: Hashable {
        case record
        /// A text, number, flag, address or markup: `{{.}}` prints it.
        case scalar(FieldKind)
        /// The value of a name that was reported: whatever is asked of it goes without a word.
        case unknown
    }

    /// The types, innermost first, each once: what an outer one of the same type holds can never be seen.
    private(set) var types: [TypeID]
    private(set) var top: Top
    private(set) var hidesUnknown = false

    init(_ root: TypeID) {
        types = [root]
        top = .record
    }

    /// The stack within a section on a value of that kind.
    func pushing(_ kind: FieldKind?) -> TypeStack {
        var stack = self
        switch kind {
        case .record(let type), .list(let type):
            stack.types.removeAll { $0 == type }
            stack.types.insert(type, at: 0)
            stack.top = .record
        case .texts:
            stack.top = .scalar(.text)
        case .some(let scalar):
            stack.top = .scalar(scalar)
        case nil:
            stack.top = .unknown
            stack.hidesUnknown = true
        }
        return stack
    }
}
