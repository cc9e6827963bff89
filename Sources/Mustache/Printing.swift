extension Value {
    /// Prints what has a text; a list, a record and nothing print nothing.
    ///
    /// - Parameter root: Printed before a path.
    @inline(never)
    func print(escaped: Bool, after root: String, into page: inout Page) {
        switch self {
        case .none, .record, .list:
            break
        case .flag(let flag):
            page.append(flag ? "true" : "false" as StaticString)
        case .number(let number):
            page.append(number)
        case .text(let text), .url(let text):
            if escaped { page.append(escaping: text) } else { page.append(text) }
        case .path(let path):
            if escaped { page.append(escaping: root) } else { page.append(root) }
            if escaped { page.append(escaping: path) } else { page.append(path) }
        case .html(let html):
            if escaped {
                html.bytes.withUnsafeBufferPointer { page.append(escaping: $0) }
            } else {
                page.append(html.bytes)
            }
        }
    }
}
