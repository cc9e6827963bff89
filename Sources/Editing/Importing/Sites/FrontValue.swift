import Base
import Model
import YAML

/// A value of front matter in YAML, TOML or JSON.
indirect enum FrontValue: Sendable, Equatable {
    case text(String)
    case list([FrontValue])
    case map([String: FrontValue])

    /// The text, or that of the first item of a list.
    var text: String? {
        switch self {
        case .text(let text): text.isEmpty ? nil : text
        case .list(let items): items.first?.text
        case .map(let members): members["name"]?.text ?? members["title"]?.text ?? members["src"]?.text
        }
    }

    /// The texts of a list; of a mapping, the names in it.
    var texts: [String] {
        switch self {
        case .text(let text): text.isEmpty ? [] : [text]
        case .list(let items): items.flatMap(\.texts)
        case .map: text.map { [$0] } ?? []
        }
    }

    subscript(key: String) -> FrontValue? { if case .map(let members) = self { members[key] } else { nil } }

    var isTrue: Bool { ["true", "yes", "1", "on"].contains(text?.lowercased() ?? "") }
    var isFalse: Bool { ["false", "no", "0", "off"].contains(text?.lowercased() ?? "") }

    init(_ json: JSON) {
        switch json {
        case .text(let text): self = .text(text)
        case .number(let number): self = .text(String(number))
        case .decimal(let number, _): self = .text(number.map { String($0) } ?? "")
        case .flag(let flag): self = .text(flag ? "true" : "false")
        case .null: self = .text("")
        case .list(let items): self = .list(items.map { FrontValue($0) })
        case .object(let members):
            self = .map(Dictionary(members.map { ($0.0.lowercased(), FrontValue($0.1)) }, uniquingKeysWith: { $1 }))
        }
    }

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text): self = .text(text)
        case .sequence(let items): self = .list(items.map { FrontValue($0) })
        case .mapping(let entries):
            self = .map(
                Dictionary(entries.map { ($0.key.lowercased(), FrontValue($0.value)) }, uniquingKeysWith: { $1 }))
        }
    }
}

/// The fields above a text of another system.
struct ForeignFields {
    private(set) var values: [String: FrontValue] = [:]
    /// The text after them.
    let body: ArraySlice<UInt8>

    /// Takes YAML between `---`, TOML between `+++`, or JSON in braces off the beginning of a text.
    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let rest = bytes[start...]
        if let fence = ["---", "+++"].first(where: { Self.isFence(rest, $0) }),
            let (fields, body) = Self.split(rest, fence)
        {
            self.body = body
            values = fence == "---" ? Self.yaml(fields) : TOMLReader.read(fields)
        } else if rest.first == UInt8(ascii: "{"), let end = Self.endOfJSON(rest),
            let json = JSONReader.read(Array(rest[..<end]))
        {
            body = rest[end...]
            if case .map(let members) = FrontValue(json) { values = members }
        } else {
            body = rest
        }
    }

    subscript(names: String...) -> FrontValue? { names.lazy.compactMap { values[$0] }.first }

    private static func isFence(_ bytes: ArraySlice<UInt8>, _ fence: String) -> Bool {
        let line = bytes.prefix { $0 != 0x0A }
        return Array(line.filter { $0 != 0x0D }).trimmed == Array(fence.utf8)
    }

    private static func split(_ bytes: ArraySlice<UInt8>, _ fence: String) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        guard let first = bytes.firstIndex(of: 0x0A) else { return nil }
        var line = first + 1
        while line < bytes.endIndex {
            let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.endIndex
            if isFence(bytes[line..<end], fence) {
                return (bytes[(first + 1)..<line], bytes[min(end + 1, bytes.endIndex)...])
            }
            line = end + 1
        }
        return nil
    }

    /// The strict reader knows no anchors and tags, so a simpler one reads what it refuses.
    static func yaml(_ text: ArraySlice<UInt8>) -> [String: FrontValue] {
        if let node = YAMLReader.read(text, path: "").value, case .map(let members) = FrontValue(node) {
            return members
        }
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            Array($0.filter { $0 != 0x0D })
        }
        return Dictionary(
            FrontFields.read(lines).map { field in
                (
                    field.name,
                    field.values.count == 1 ? FrontValue.text(field.values[0]) : .list(field.values.map { .text($0) })
                )
            }, uniquingKeysWith: { $1 })
    }

    private static func endOfJSON(_ bytes: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        var isText = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isText {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { isText = false }
            } else if byte == UInt8(ascii: "\"") {
                isText = true
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
            index += 1
        }
        return nil
    }
}
