import JSON
import Model

extension CitationFormat {
    /// Citations as a file, UTF-8, in their order.
    package func file(_ items: [CitationItem]) -> [UInt8] {
        let text =
            switch self {
            case .bibTeX: items.map(\.bibTeX).joined(separator: "\n")
            case .ris: items.map(\.ris).joined(separator: "\r\n")
            case .csl: JSON.list(items.map(\.csl)).printed + "\n"
            }
        return Array(text.utf8)
    }
}
