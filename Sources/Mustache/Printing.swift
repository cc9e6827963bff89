extension Value {
    /// Prints what has a text; a list, a record and nothing print nothing.
    func print(escaped: Bool, into output: inout [UInt8]) {
        switch self {
        case .none, .record, .list:
            break
        case .flag(let flag):
            output.append(contentsOf: flag ? "true".utf8 : "false".utf8)
        case .number(let number):
            output.append(decimal: number)
        case .text(let text), .url(let text):
            if escaped {
                output.append(escaping: text)
            } else {
                output.append(contentsOf: text.utf8)
            }
        case .html(let html):
            if escaped {
                html.bytes.withUnsafeBufferPointer { output.append(escaping: $0) }
            } else {
                output.append(contentsOf: html.bytes)
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
