import Base
import Model

extension Pagination {
    /// The actors kind by kind, in the order of the kinds.
    static func byKind(_ actors: Entries<Site.Actor>) -> [ListGroup<Handle<Site.Actor>>] {
        var kinds: [Catalog.Actor.Kind: [Handle<Site.Actor>]] = [:]
        for index in actors.indices { kinds[actors[index].record.kind, default: []].append(Handle(index)) }
        return Catalog.Actor.Kind.allCases.compactMap { kind in
            kinds[kind].map { ListGroup(title: Words.kinds(kind), id: kind.rawValue, entries: $0) }
        }
    }

    /// The events kind by kind, the kinds in the order of the alphabet.
    static func byKind(_ lines: Entries<Line>) -> [ListGroup<Handle<Site.Event>>] {
        var kinds: [String: [Handle<Site.Event>]] = [:]
        for index in lines.indices { kinds[lines[index].kind, default: []].append(Handle(index)) }
        return kinds.sorted { $0.key < $1.key }.enumerated().map { place, group in
            ListGroup(title: group.key, id: "kind-\(place + 1)", entries: group.value)
        }
    }

    static func footnotesByArticle(_ site: Site) -> [ListGroup<Handle<Site.Footnote>>] {
        site.articles.indices.compactMap { index in
            let footnotes = site.articles[index].footnotes.clamped(to: site.footnotes.indices)
            guard !footnotes.isEmpty else { return nil }
            return ListGroup(
                title: site.articles[index].record.title, id: "article-\(index + 1)",
                entries: footnotes.map { Handle($0) })
        }
    }

    /// Names in the site's order, neighbours with one initial made one group.
    static func namesByLetter(_ names: [Site.Name]) -> [ListGroup<Int>] {
        var groups: [ListGroup<Int>] = []
        for (index, name) in names.enumerated() {
            if let last = groups.indices.last, groups[last].title == name.initial {
                groups[last].entries.append(index)
                groups[last].total += 1
            } else {
                groups.append(ListGroup(title: name.initial, id: "letter-\(groups.count + 1)", entries: [index]))
            }
        }
        return groups
    }
}
