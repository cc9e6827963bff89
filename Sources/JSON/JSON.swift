/// A JSON value with its keys in the order in which they are given.
package enum JSON: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case null
    case list([JSON])
    case object([(String, JSON)])

    /// The value as indented text.
    package var printed: String {
        var out = ""
        write(to: &out, indent: "")
        return out
    }

    private func write(to out: inout String, indent: String) {
        switch self {
        case .text(let text): out += Self.quoted(text)
        case .number(let number): out += String(number)
        case .flag(let flag): out += flag ? "true" : "false"
        case .null: out += "null"
        case .list(let items):
            Self.write(items, between: ("[", "]"), to: &out, indent: indent) { item, indent, out in
                item.write(to: &out, indent: indent)
            }
        case .object(let entries):
            Self.write(entries, between: ("{", "}"), to: &out, indent: indent) { entry, indent, out in
                out += Self.quoted(entry.0) + ": "
                entry.1.write(to: &out, indent: indent)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: (String, String), to out: inout String, indent: String,
        _ each: (Item, String, inout String) -> Void
    ) {
        guard !items.isEmpty else {
            out += brackets.0 + brackets.1
            return
        }
        let inner = indent + "  "
        out += brackets.0
        for (index, item) in items.enumerated() {
            out += (index == 0 ? "\n" : ",\n") + inner
            each(item, inner, &out)
        }
        out += "\n" + indent + brackets.1
    }

    /// A JSON string (RFC 8259, section 7).
    package static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

extension JSON {
    /// A text, or null.
    package static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }
}
