import Base
import Model

/// The passage notes seen from what they are linked to, in the order of the articles and their texts.
struct PassageUses: Sendable, Equatable {
    private var uses: [Entity: [Site.PassageUse]] = [:]

    init(_ articles: [Shared<LinkedArticle>]) {
        for index in articles.indices {
            let passages = articles[index].value.text.document.passages
            for (passage, pinned) in passages.enumerated() {
                guard let entity = pinned.entity else { continue }
                uses[entity, default: []].append(Site.PassageUse(article: Handle(index), passage: passage))
            }
        }
    }

    var isEmpty: Bool { uses.isEmpty }

    subscript(entity: Entity) -> [Site.PassageUse] { uses.isEmpty ? [] : uses[entity] ?? [] }
}
