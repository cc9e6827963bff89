import Base
import Loading
import Model

/// What a stretch of a text is, for its colour: what readers will see as a link, and what only editors see.
package struct SemanticToken: Sendable, Hashable {
    package enum Kind: Int, Sendable, CaseIterable {
        case actor, event, article, source, footnote, page, date

        /// As the protocol and themes know it.
        var name: String {
            switch self {
            case .actor: "class"
            case .event: "event"
            case .article: "namespace"
            case .source: "interface"
            case .footnote: "number"
            case .page: "type"
            case .date: "enumMember"
            }
        }
    }

    package let range: Range<Int>
    package let kind: Kind
    /// Whether readers will see a link: the first in its section, or written as one.
    package let isLinked: Bool
}

extension Briefing {
    /// The tokens of a file in order; none overlaps another, and each is on one line.
    package func tokens(in path: String) -> [SemanticToken] {
        guard let text = text(at: path) else { return [] }
        let linked = linkedNames(in: path, text)
        let names = occurrences(in: path).map { found in
            SemanticToken(
                range: found.range, kind: SemanticToken.Kind(found.entity),
                isLinked: found.form != .name || linked.contains(found.range))
        }
        let dates = (WrittenFields(text, path: path)?.values ?? []).compactMap { value -> SemanticToken? in
            guard case .date = value.kind else { return nil }
            return SemanticToken(range: value.range, kind: .date, isLinked: false)
        }
        var tokens: [SemanticToken] = []
        for token in (names + dates).sorted(by: {
            ($0.range.lowerBound, $0.range.count) < ($1.range.lowerBound, $1.range.count)
        }) {
            let isOnOneLine = text.line(at: token.range.lowerBound) == text.line(at: token.range.upperBound)
            guard isOnOneLine, !token.range.isEmpty, token.range.lowerBound >= tokens.last?.range.upperBound ?? 0 else {
                continue
            }
            tokens.append(token)
        }
        return tokens
    }

    private func linkedNames(in path: String, _ text: EditedText) -> Set<Range<Int>> {
        guard let subject = subject(of: path), let body = document(of: subject) else { return [] }
        let words = WrittenWords(body.document, in: text)
        return Set(body.mentions.filter { $0.node < 0 && $0.isLinked }.compactMap { words.range(of: $0.range) })
    }
}

extension SemanticToken.Kind {
    init(_ entity: Entity) {
        switch entity {
        case .actor: self = .actor
        case .event: self = .event
        case .article: self = .article
        case .source: self = .source
        case .footnote: self = .footnote
        case .page: self = .page
        }
    }
}
