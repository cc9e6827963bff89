import Base

/// The fields above a text in Markdown, in YAML or TOML.
enum FrontFields {
    struct Field {
        /// In small letters.
        let name: String
        var values: [String]
    }

    /// The line that ends the fields; nil if the text begins with none.
    static func end(of lines: [[UInt8]]) -> Int? {
        guard let first = lines.first?.trimmed.string, first == "---" || first == "+++" else { return nil }
        let end = lines.dropFirst().prefix(400).firstIndex {
            $0.trimmed.string == first || first == "---" && $0.trimmed.string == "..."
        }
        guard let end,
            lines[1..<end].contains(where: { $0.contains(UInt8(ascii: ":")) || $0.contains(UInt8(ascii: "=")) })
        else { return nil }
        return end
    }

    static func read(_ lines: [[UInt8]]) -> [Field] {
        var fields: [Field] = []
        for line in lines where !line.trimmed.isEmpty && line.trimmed.first != UInt8(ascii: "#") {
            let bare = line.trimmed
            let isInner = line[0].isBlank || bare.starts(with: "- ")
            if isInner, !fields.isEmpty {
                var item = bare.starts(with: "- ") ? Array(bare.dropFirst(2)) : bare
                // “- name: Mira Holm” names an author, and what follows it says more of her.
                if let colon = item.firstIndex(of: UInt8(ascii: ":")),
                    item[..<colon].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "_") }),
                    colon + 1 < item.count, item[colon + 1].isBlank
                {
                    guard Array(item[..<colon]).string == "name" else { continue }
                    item = Array(item[(colon + 1)...])
                }
                if bare.starts(with: "- ") || fields[fields.count - 1].values.isEmpty {
                    fields[fields.count - 1].values.append(unquoted(item))
                } else {
                    let last = fields[fields.count - 1].values.count - 1
                    fields[fields.count - 1].values[last] += " " + unquoted(item)
                }
            } else if let mark = bare.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }) {
                let name = Array(bare[..<mark]).trimmed.map(\.lowercased).string
                fields.append(Field(name: name, values: values(Array(bare[(mark + 1)...]).trimmed)))
            }
        }
        return fields
    }

    private static func values(_ value: [UInt8]) -> [String] {
        guard !value.isEmpty, value != [UInt8(ascii: "|")], value != [UInt8(ascii: ">")] else { return [] }
        guard value.first == UInt8(ascii: "["), value.last == UInt8(ascii: "]") else { return [unquoted(value)] }
        return value.dropFirst().dropLast().split(separator: UInt8(ascii: ",")).map { unquoted(Array($0)) }
    }

    private static func unquoted(_ value: [UInt8]) -> String {
        let bare = value.trimmed
        guard bare.count >= 2, let quote = bare.first, quote == bare.last,
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else {
            return bare.string
        }
        let inner = Array(bare.dropFirst().dropLast()).string
        return quote == UInt8(ascii: "\"")
            ? inner.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\") : inner.replacing("''", with: "'")
    }
}
