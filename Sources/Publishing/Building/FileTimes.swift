import Base
import Model
import Rendering

/// The processor time that the files of a build take, by what they are.
struct FileTimes: Sendable {
    /// In nanoseconds.
    private(set) var times: [String: Int] = [:]
    /// The time of this thread at the last lap; nil if nothing is measured, since that costs a call for each file.
    private var last: Int?

    init(isOn: Bool) { last = isOn ? Self.now : nil }

    /// Counts the time since the last lap for a kind of work.
    mutating func lap(_ kind: @autoclosure () -> String) {
        guard let last else { return }
        let now = Self.now
        times[kind(), default: 0] += now - last
        self.last = now
    }

    mutating func add(_ other: FileTimes) { times.merge(other.times, uniquingKeysWith: +) }

    /// The kinds by name.
    var timings: [StageTiming] {
        times.sorted { $0.key < $1.key }.map { StageTiming(stage: $0.key, processor: Double($0.value) / 1e6) }
    }

    private static var now: Int { ProcessorTime.ofThread }
}

extension OutputPlan {
    /// What a file is, in words.
    func kind(of file: File) -> String {
        switch file.origin {
        case .page(let page):
            switch page.subject {
            case .entity(let entity) where page.number == 1:
                switch entity {
                case .article: "article pages"
                case .actor: "actor pages"
                case .event: "event pages"
                case .footnote: "footnote pages"
                case .source: "source pages"
                case .page: "free pages"
                }
            case .entity: "further pages"
            case .list: "list pages"
            case .pair: "pair pages"
            case .redirect, .withdrawn: "old addresses"
            }
        case .copy, .builtIn, .text: "copies"
        case .output(let index, _): "\(type(of: outputs[index]))"
        case .search: "search files"
        }
    }
}
