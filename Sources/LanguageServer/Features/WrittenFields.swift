import Base
import Loading
import Model
import YAML

/// The fields of a file as they are written, by the shape of its kind.
struct WrittenFields: Sendable {
    /// A value in a field.
    struct FieldValue: Sendable {
        /// The keys that lead to it, such as `["relations", "to"]`.
        let path: [String]
        let field: RecordShape.Field
        /// The shape of the mapping that has the field.
        let shape: RecordShape
        /// Of one value: of an item, if the field is a list.
        let kind: RecordShape.Value
        let text: String
        /// The bytes of the value without its quotes; if it is written in another way, of its first line.
        let range: Range<Int>
    }

    /// A key as it is written.
    struct Key: Sendable {
        let field: RecordShape.Field
        let range: Range<Int>
        let level: Int
    }

    private(set) var values: [FieldValue] = []
    private(set) var keys: [Key] = []
    private let text: EditedText

    /// Nil if the file has no fields, or they cannot be read.
    init?(_ text: EditedText, path: String) {
        guard let shape = RecordShape.of(path), let lines = Self.lines(of: text, path) else { return nil }
        self.text = text
        let bytes = text.line(lines.lowerBound).lowerBound..<text.line(lines.upperBound).lowerBound
        // The reader knows line feeds only, and no line is longer for it.
        let plain = ArraySlice(text.bytes[bytes].map { $0 == 0x0D ? 0x20 : $0 })
        guard let root = YAMLReader.read(plain, path: path, lineOffset: lines.lowerBound).value else { return nil }
        walk(root, .record(shape), at: [])
    }

    /// The lines that hold the fields: all of a YAML file; nil if a Markdown file has none.
    static func lines(of text: EditedText, _ path: String) -> Range<Int>? {
        if path.hasSuffix(".yaml") { return 0..<text.lineCount }
        guard path.hasSuffix(".md"), text.string(text.line(0)).drop(while: { $0 == "\u{FEFF}" }) == "---" else {
            return nil
        }
        for line in 1..<max(1, text.lineCount) where ["---", "..."].contains(text.string(text.line(line))) {
            return 1..<line
        }
        return nil
    }

    private mutating func walk(_ node: YAMLNode, _ kind: RecordShape.Value, at path: [String]) {
        switch (kind, node.content) {
        case (.list(let item), .sequence(let nodes)): for node in nodes { walk(node, item, at: path) }
        case (.list(let item), _): walk(node, item, at: path)
        case (.record(let shape), .sequence(let nodes)): for node in nodes { walk(node, .record(shape), at: path) }
        case (.record(let shape), .mapping(let entries)), (.either(_, let shape), .mapping(let entries)):
            for entry in entries { add(entry, shape, at: path) }
        case (.entries(let value), .mapping(let entries)):
            for entry in entries { walk(entry.value, value, at: path + [entry.key]) }
        default: break
        }
    }

    private mutating func add(_ entry: YAMLNode.Entry, _ shape: RecordShape, at path: [String]) {
        guard let field = shape.fields.first(where: { $0.key == entry.key }) else { return }
        let start = text.offset(of: entry.keyPosition)
        keys.append(
            Key(field: field, range: start..<min(text.bytes.count, start + entry.key.utf8.count), level: path.count))
        addValues(entry.value, field.value, field, shape, at: path + [entry.key])
    }

    private mutating func addValues(
        _ node: YAMLNode, _ kind: RecordShape.Value, _ field: RecordShape.Field, _ shape: RecordShape, at path: [String]
    ) {
        switch (kind, node.content) {
        case (.list(let item), .sequence(let nodes)):
            for node in nodes { addValues(node, item, field, shape, at: path) }
        case (.list(let item), _): addValues(node, item, field, shape, at: path)
        case (.either(let value, _), .scalar): addValues(node, value, field, shape, at: path)
        case (.entries(let value), .mapping(let entries)):
            for entry in entries { addValues(entry.value, value, field, shape, at: path + [entry.key]) }
        case (_, .scalar(let words)) where !words.isEmpty:
            values.append(
                FieldValue(
                    path: path, field: field, shape: shape, kind: kind, text: words, range: range(of: words, at: node)))
        default: walk(node, kind, at: path)
        }
    }

    private func range(of words: String, at node: YAMLNode) -> Range<Int> {
        let start = text.offset(of: node.position)
        let written = Array(words.utf8)
        let isQuoted = start < text.bytes.count && "\"'".utf8.contains(text.bytes[start])
        let first = isQuoted ? start + 1 : start
        if text.bytes[min(first, text.bytes.count)...].starts(with: written) { return first..<first + written.count }
        return start..<text.line(node.position.line - 1).upperBound
    }
}

extension RecordShape {
    /// The shape of a file's fields; nil for a file without any.
    static func of(_ path: String) -> RecordShape? {
        let parts = path.split(separator: "/")
        guard parts.count > 1, parts[0] == "content" else { return nil }
        switch parts[1] {
        case "site.yaml": return .settings
        case "index.md": return .home
        case "articles": return .article
        case "actors": return .actor
        case "events": return .event
        case "sources": return .source
        case "pages": return .page
        case "topics": return .topic
        case "footnotes": return .footnote
        case "notes": return .passageNote
        default: return nil
        }
    }
}

extension RecordShape.Field {
    /// The kind of entry whose id the field holds, in a mapping of a shape; nil if it holds no id.
    func referent(in shape: RecordShape) -> EntityKind? {
        switch (key, shape.name) {
        case ("source", _), ("sources", _): .source
        case ("article", _): .article
        case ("event", "note"), ("part_of", "event"): .event
        case ("actor", _), ("actors", _), ("to", "relation"), ("part_of", "actor"): .actor
        default: nil
        }
    }
}

extension WrittenFields.FieldValue {
    /// Whether the value is an id.
    var isID: Bool {
        switch kind {
        case .id, .footnote: true
        default: false
        }
    }

    /// What the value names, if it is an id.
    func entity(in briefing: Briefing) -> Entity? {
        switch kind {
        case .id: field.referent(in: shape).flatMap { briefing.entity($0, text) }
        case .footnote: briefing.footnote(text).map { .footnote($0) }
        default: nil
        }
    }
}
