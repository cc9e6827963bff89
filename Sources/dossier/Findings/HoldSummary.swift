import Model
import Publishing

/// One line about the entries that are held back; nil if there are none.
struct HoldSummary {
    let heldBack: [Catalog.HeldBack]
    /// Whether the day is given.
    let hasMoment: Bool

    /// Such as `held back: 2 drafts; 1 entry until 1 December 2026 (content/articles/summit.md)`.
    var text: String? {
        guard !heldBack.isEmpty else { return nil }
        let waiting = heldBack.compactMap { entry in
            if case .until(let time) = entry.hold { (entry.path, time) } else { nil }
        }
        let drafts = heldBack.count - waiting.count
        var parts = drafts > 0 ? ["\(drafts) draft\(drafts == 1 ? "" : "s")"] : []
        if let first = waiting.min(by: { $0.1.seconds < $1.1.seconds }) {
            let count = waiting.count == 1 ? "1 entry" : "\(waiting.count) entries"
            let until = waiting.count == 1 ? "until" : "with a publish_at, the first until"
            parts.append("\(count) \(until) \(first.1.inWords) (\(first.0))\(hasMoment ? "" : reason)")
        }
        return "held back: " + parts.joined(separator: "; ")
    }

    /// How many drafts are listed at most.
    private static let most = 50

    /// The files that say `draft: true`, each once, in order.
    var drafts: [String] {
        let paths = heldBack.filter { if case .draft = $0.hold { true } else { false } }.map(\.path)
        let files = Set(paths).sorted()
        let more = files.count - Self.most
        return files.prefix(Self.most).map { "  draft: \($0)" } + (more > 0 ? ["  and \(more) more drafts"] : [])
    }

    private var reason: String { ", because the day is unknown; give it with --now or SOURCE_DATE_EPOCH" }
}
