import Base

/// Prints values into a page.
struct Printing: ~Copyable {
    let values: ValueTables
    /// Printed before every path.
    let root: [UInt8]

    /// Prints what has a text; a list, a record and nothing print nothing.
    func print(_ value: Value, escaped: Bool, into page: inout Page) {
        switch value.kind {
        case .none, .record, .list: break
        case .flag: page.append(value.start != 0 ? "true" : "false" as StaticString)
        case .number: page.append(value.start)
        case .text, .url, .html: text(value, escaped, into: &page)
        case .path:
            root.withUnsafeBufferPointer { if escaped { page.append(escaping: $0) } else { page.append($0) } }
            text(value, escaped, into: &page)
        }
    }

    @inline(__always)
    private func text(_ value: Value, _ escaped: Bool, into page: inout Page) {
        let bytes = values.bytes(of: value)
        if escaped, !value.traits.contains(.plain) { page.append(escaping: bytes) } else { page.append(bytes) }
    }
}
