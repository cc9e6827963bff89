import Model

/// The passage notes seen from what they are linked to, in the order of the articles and their texts.
struct PassageUses: Sendable, Equatable {
    private var uses: [Entity: [Site.PassageUse]] = [:]

    init(_ articles: [LinkedArticle]) {
        for (index, article) in articles.enumerated() where !article.text.document.passages.isEmpty {
            for (passage, pinned) in article.text.document.passages.enumerated() {
                guard let entity = pinned.entity else { continue }
                uses[entity, default: []].append(Site.PassageUse(article: Handle(index), passage: passage))
            }
        }
    }

    var isEmpty: Bool { uses.isEmpty }

    subscript(entity: Entity) -> [Site.PassageUse] { uses.isEmpty ? [] : uses[entity] ?? [] }
}
