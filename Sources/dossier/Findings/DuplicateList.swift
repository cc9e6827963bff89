import Base
import Suggesting
import Model

/// Pairs of entries that are likely one, as people and as programs read them.
struct DuplicateList {
    let pairs: [DuplicatePair]

    // MARK: - For people

    var lines: [String] {
        pairs.flatMap { pair -> [String] in
            let reasons = pair.reasons.joined(separator: "; ")
            return ["\(pair.kind) '\(pair.kept.id)' and '\(pair.dropped.id)': \(reasons)"]
                + ["  \(pair.kept.name)", "  \(pair.dropped.name)"]
                + [pair.command.map { "  \($0)" } ?? "  the commands above make one of these two already", ""]
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
            ("reasons", .list(pair.reasons.map(JSON.text))),
            ("command", .optional(pair.command)),
        ])
    }

    private func side(_ side: DuplicatePair.Side) -> JSON {
        .object([("id", .text(side.id)), ("name", .text(side.name)), ("path", .text(side.path))])
    }
}
