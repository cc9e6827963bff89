/// A JSON value, with its keys in the order given.
package enum JSON: Sendable {
    case text(String)
    case number(Int)
    /// With `digits` decimals; null if it is not a number.
    case decimal(Double?, digits: Int)
    case flag(Bool)
    case null
    case list([JSON])
    case object([(String, JSON)])

    /// The value as indented text.
    package var printed: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the value as indented text in UTF-8.
    ///
    /// - Parameter indent: How many spaces indent the line in which the value begins.
    package func append(to out: inout [UInt8], indent: Int = 0) {
        switch self {
        case .text(let text): JSONWriter.append(quoting: text, to: &out)
        case .number(let number): out.digits(number)
        case .decimal(let number, let digits):
            out += (number.flatMap { $0.isFinite ? $0.decimal(digits) : nil } ?? "null").utf8
        case .flag(let flag): out += (flag ? "true" : "false").utf8
        case .null: out += "null".utf8
        case .list(let items):
            Self.append(items, between: ("[", "]"), to: &out, indent: indent) { item, indent, out in
                item.append(to: &out, indent: indent)
            }
        case .object(let entries):
            Self.append(entries, between: ("{", "}"), to: &out, indent: indent) { entry, indent, out in
                JSONWriter.append(quoting: entry.0, to: &out)
                out += ": ".utf8
                entry.1.append(to: &out, indent: indent)
            }
        }
    }

    /// Appends the value in UTF-8 without spaces or line breaks.
    package func append(compactTo out: inout [UInt8]) {
        switch self {
        case .list(let items):
            out.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                item.append(compactTo: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let entries):
            out.append(UInt8(ascii: "{"))
            for (index, entry) in entries.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                JSONWriter.append(quoting: entry.0, to: &out)
                out.append(UInt8(ascii: ":"))
                entry.1.append(compactTo: &out)
            }
            out.append(UInt8(ascii: "}"))
        default: append(to: &out)
        }
    }

    private static func append<Item>(
        _ items: [Item], between brackets: (Unicode.Scalar, Unicode.Scalar), to out: inout [UInt8], indent: Int,
        _ each: (Item, Int, inout [UInt8]) -> Void
    ) {
        out.append(UInt8(ascii: brackets.0))
        for (index, item) in items.enumerated() {
            out += (index == 0 ? "\n" : ",\n").utf8
            out.append(contentsOf: repeatElement(0x20, count: indent + 2))
            each(item, indent + 2, &out)
        }
        if !items.isEmpty {
            out.append(0x0A)
            out.append(contentsOf: repeatElement(0x20, count: indent))
        }
        out.append(UInt8(ascii: brackets.1))
    }
}

extension JSON {
    /// A text, or null.
    package static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }
}

extension Double {
    /// The number with `digits` decimals and a point, such as `12.35`; `-` if it is not a number or too large.
    package func decimal(_ digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        guard isFinite, abs(self) * scale < 1e15 else { return "-" }
        let whole = Int((abs(self) * scale).rounded())
        var text = "\(whole)"
        while text.utf8.count <= digits { text = "0" + text }
        if digits > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -digits)) }
        return (self < 0 && whole != 0 ? "-" : "") + text
    }
}
