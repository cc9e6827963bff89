import Foundation
import YAML

/// A value to hold against a schema: JSON, or a scalar of YAML, of which a text editor may make a number or flag.
indirect enum SchemaValue: Decodable, Equatable {
    case null, flag(Bool), integer(Int), text(String)
    case plain(String)
    case list([SchemaValue])
    case object([String: SchemaValue])

    init(json: String) throws { self = try JSONDecoder().decode(SchemaValue.self, from: Data(json.utf8)) }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let integer = try? value.decode(Int.self) {
            self = .integer(integer)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([SchemaValue].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: SchemaValue].self))
        }
    }

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text): self = .plain(text)
        case .sequence(let items): self = .list(items.map(SchemaValue.init))
        case .mapping(let entries):
            self = .object(Dictionary(entries.map { ($0.key, SchemaValue($0.value)) }) { first, _ in first })
        }
    }

    subscript(key: String) -> SchemaValue? { if case .object(let entries) = self { entries[key] } else { nil } }

    var items: [SchemaValue] { if case .list(let items) = self { items } else { [] } }

    var string: String? {
        switch self {
        case .text(let text), .plain(let text): text
        default: nil
        }
    }

    func isOf(_ type: String) -> Bool {
        switch (self, type) {
        case (.null, "null"), (.flag, "boolean"), (.integer, "integer"), (.integer, "number"), (.text, "string"),
            (.list, "array"), (.object, "object"), (.plain, "string"):
            true
        case (.plain(let text), "integer"): Int(text) != nil
        case (.plain(let text), "number"): Double(text) != nil
        case (.plain(let text), "boolean"): text == "true" || text == "false"
        default: false
        }
    }
}
