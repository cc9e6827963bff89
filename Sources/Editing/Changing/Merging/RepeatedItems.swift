import Model
import YAML

/// Items of a file's lists that say the same of the dropped entry as others say of the kept one; they are removed.
struct RepeatedItems {
    private(set) var edits: [Edit] = []
    private var lines: [ClosedRange<Position>] = []

    private static let lists = ["actors", "part_of", "relations", "sources"]

    init(_ file: SourceFile, _ dropped: EntryID, _ kept: EntryID) {
        guard let text = FrontMatterText(file) else { return }
        for key in Self.lists {
            guard case .sequence(let items)? = text[key]?.content else { continue }
            let merged = items.map { $0.renaming(dropped.id, to: kept.id) }
            let repeated = items.indices.filter { index in
                items[index].names(dropped.id) && merged.indices.contains { $0 != index && merged[$0] == merged[index] }
            }
            // Two removals in one line could overlap.
            guard repeated.count < items.count, repeated.count == 1 || !text.isInline(key) else { continue }
            for place in repeated {
                guard let edit = text.removing(item: place, of: key) else { continue }
                edits.append(edit)
                let end = place + 1 < items.count ? items[place + 1].position : Position(line: text.endLine(of: key))
                lines.append(items[place].position...end)
            }
        }
    }

    /// Whether a place is in an item that is removed.
    func covers(_ position: Position) -> Bool {
        lines.contains { $0.lowerBound <= position && position < $0.upperBound }
    }
}

extension YAMLNode {
    /// The node without places, with another id wherever it names an entry.
    func renaming(_ old: String, to new: String) -> YAMLNode {
        switch content {
        case .scalar(let text): YAMLNode(.scalar(text == old ? new : text), at: .start)
        case .sequence(let items): YAMLNode(.sequence(items.map { $0.renaming(old, to: new) }), at: .start)
        case .mapping(let entries):
            YAMLNode(
                .mapping(
                    entries.map {
                        Entry(key: $0.key, keyPosition: .start, value: $0.value.renaming(old, to: new))
                    }.sorted { $0.key < $1.key }), at: .start)
        }
    }

    /// Whether it is an id, or a record that has one as a value.
    fileprivate func names(_ id: String) -> Bool {
        switch content {
        case .scalar(let text): text == id
        case .sequence: false
        case .mapping(let entries): entries.contains { $0.value.content == .scalar(id) }
        }
    }

    /// The value on one line, as in `{to: china, as: ally of}`.
    var inline: String {
        switch content {
        case .scalar(let text): YAMLText.scalar(text)
        case .sequence(let items): "[\(items.map(\.inline).joined(separator: ", "))]"
        case .mapping(let entries):
            "{\(entries.map { "\(YAMLText.scalar($0.key)): \($0.value.inline)" }.joined(separator: ", "))}"
        }
    }
}
