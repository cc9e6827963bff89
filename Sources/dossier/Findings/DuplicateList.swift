import Base
import Editing
import Model

/// Pairs of entries that are likely one, as people and as programs read them.
struct DuplicateList {
    let pairs: [DuplicatePair]

    // MARK: - For people

    var lines: [String] {
        pairs.flatMap { pair -> [String] in
            let reasons = pair.reasons.joined(separator: "; ")
            return ["\(pair.kind) '\(pair.kept.id)' and '\(pair.dropped.id)': \(reasons)"]
                + ["  \(pair.kept.name)", "  \(pair.dropped.name)", "  to merge:"]
                + pair.steps.map { "    " + line($0) } + [""]
        }
    }

    private func line(_ step: DuplicatePair.Step) -> String {
        switch step {
        case .addNames(let names, let path):
            "\(path): add to also_known_as: [\(names.joined(separator: ", "))], except a name that another entry has"
        case .addAddress(let address, let path): "\(path): add to aliases: [\(address)]"
        case .change(let path, let position, let from, let to):
            "\(path):\(position.line):\(position.column): change '\(from)' to '\(to)'"
        case .delete(let path): "delete \(path), once what it says is in the other"
        }
    }

    var summary: String {
        let count = pairs.count
        return count == 0
            ? "no entries that are likely one" : "\(count) pair\(count == 1 ? "" : "s") of entries that are likely one"
    }

    // MARK: - For programs

    /// `{version, duplicates: […]}`.
    var json: JSON { .object([("version", .number(1)), ("duplicates", .list(pairs.map(entry)))]) }

    private func entry(_ pair: DuplicatePair) -> JSON {
        .object([
            ("kind", .text(pair.kind)), ("kept", side(pair.kept)), ("dropped", side(pair.dropped)),
            ("reasons", .list(pair.reasons.map(JSON.text))), ("steps", .list(pair.steps.map(step))),
        ])
    }

    private func side(_ side: DuplicatePair.Side) -> JSON {
        .object([("id", .text(side.id)), ("name", .text(side.name)), ("path", .text(side.path))])
    }

    private func step(_ step: DuplicatePair.Step) -> JSON {
        switch step {
        case .addNames(let names, let path):
            .object([
                ("do", .text("add")), ("path", .text(path)), ("key", .text("also_known_as")),
                ("values", .list(names.map(JSON.text))),
            ])
        case .addAddress(let address, let path):
            .object([
                ("do", .text("add")), ("path", .text(path)), ("key", .text("aliases")),
                ("values", .list([.text(address)])),
            ])
        case .change(let path, let position, let from, let to):
            .object([
                ("do", .text("change")), ("path", .text(path)), ("line", .number(position.line)),
                ("column", .number(position.column)), ("from", .text(from)), ("to", .text(to)),
            ])
        case .delete(let path): .object([("do", .text("delete")), ("path", .text(path))])
        }
    }
}
