import Model

/// The passage notes seen from what they are linked to, in the order of the articles and their texts.
struct PassageUses: Sendable {
    private var uses: [Entity: [Site.PassageUse]] = [:]

    subscript(entity: Entity) -> [Site.PassageUse] { uses.isEmpty ? [] : uses[entity] ?? [] }

    mutating func add(_ passages: [Passage], of article: Handle<Site.Article>) {
        for (index, passage) in passages.enumerated() {
            guard let entity = passage.entity else { continue }
            uses[entity, default: []].append(Site.PassageUse(article: article, passage: index))
        }
    }
}
