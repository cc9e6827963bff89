/// A JSON value that is written with the keys in the order in which they were given.
indirect enum JSONValue {
    case string(String)
    case number(Double?, digits: Int)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    var text: String {
        switch self {
        case .string(let string): Self.quoted(string)
        case .number(let number, let digits): number.map { $0.isFinite ? $0.decimal(digits) : "null" } ?? "null"
        case .array(let values): "[" + values.map(\.text).joined(separator: ",\n") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.key)): \($0.value.text)" }.joined(separator: ", ") + "}"
        }
    }

    static func count(_ number: Int) -> JSONValue {
        .number(Double(number), digits: 0)
    }

    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\u{0}"..<" ": text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
