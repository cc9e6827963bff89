import Base
import Model
import TestSupport

extension Draft {
    /// What the linker finds, each with its place and its notes; not that passage notes record nothing around them.
    func findings() async -> [String] {
        await linked().diagnostics.filter { $0.rule != .unrecordedContext }.map(\.inFull)
    }
}

extension Site {
    /// An article's mentions as `name→id`, with `*` where it is a link, `+` where it was written as one.
    func mentions(_ article: Handle<Site.Article> = 0) -> [String] {
        articles[article].body.mentions.map { mention in
            let mark = mention.node >= 0 ? "+" : mention.isLinked ? "*" : ""
            return "\(articles[article].body.document.string(mention.range))→\(id(of: mention.entity))\(mark)"
        }
    }

    func id(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): self[handle].record.header.id
        case .actor(let handle): self[handle].record.header.id
        case .event(let handle): self[handle].record.header.id
        case .source(let handle): self[handle].record?.header.id ?? self[handle].path.text
        case .page(let handle): self[handle].record.header.id
        case .footnote(let handle): "\(self[self[handle].article].record.header.id)/\(self[handle].label)"
        }
    }

    func actor(_ id: String) -> Actor? { actors.first { $0.record.header.id == id } }
    func event(_ id: String) -> Event? { events.first { $0.record.header.id == id } }

    /// The sentences of an article that name something, as text.
    func sentences(_ evidence: [Evidence]) -> [String] {
        evidence.map { self[$0.article].body.document.string($0.sentence) }
    }
}
