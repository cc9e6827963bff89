import Base
import Model

/// An edge between two entries of the site that does not come from the words of a text.
struct Edge: Sendable {
    /// What it says; the raw value is its name in tables and graphs.
    enum Predicate: String, Sendable, CaseIterable {
        case related = "related-to"
        case partOf = "part-of"
        case tookPart = "took-part-in"
        case cites
    }

    var predicate: Predicate
    var from: Entity
    var to: Entity
    /// How one is related to the other, in the editors' words: `ally of`, `led the relief`.
    var label: String?
    var began: PartialDate?
    var ended: PartialDate?
    /// The source for it.
    var source: Handle<Site.Source>?

    init(_ predicate: Predicate, from: Entity, to: Entity, label: String? = nil) {
        self.predicate = predicate
        self.from = from
        self.to = to
        self.label = label
    }
}

extension Site {
    /// A row for each edge; `edge(_:)` interprets the lists.
    var edgeRows: [Row] {
        var rows: [Row] = []
        for actor in actors.indices {
            rows += actors[actor].relations.indices.filter { !actors[actor].relations[$0].isInverse }
                .map { Row(actor, item: $0, list: 0) }
            rows += actors[actor].partOf.indices.map { Row(actor, item: $0, list: 1) }
            rows += actors[actor].tookPartIn.indices.map { Row(actor, item: $0, list: 2) }
        }
        for event in events.indices {
            if events[event].partOf != nil { rows.append(Row(event, list: 3)) }
            rows += events[event].sources.indices.map { Row(event, item: $0, list: 4) }
        }
        return rows
    }

    /// The edge of a row.
    func edge(_ row: Row) -> Edge {
        let (actor, event, item) = (row.actor, row.event, Int(row.item))
        switch row.list {
        case 0: return edge(item, of: actor)
        case 1: return Edge(.partOf, from: .actor(actor), to: .actor(actors[actor].partOf[item]))
        case 2:
            let part = actors[actor].tookPartIn[item]
            return Edge(.tookPart, from: .actor(actor), to: .event(part.handle), label: part.role)
        case 3: return Edge(.partOf, from: .event(event), to: .event(events[event].partOf ?? event))
        default: return Edge(.cites, from: .event(event), to: .source(events[event].sources[item]))
        }
    }

    private func edge(_ item: Int, of actor: Handle<Actor>) -> Edge {
        let written = actors[actor].relations[item]
        var edge = Edge(.related, from: .actor(actor), to: .actor(written.other), label: written.label)
        (edge.began, edge.ended, edge.source) = (written.from, written.until, written.source)
        return edge
    }

    /// The sources that an article cites, in the order of their first footnote, and how many footnotes cite each.
    func sources(ofArticle article: Handle<Site.Article>) -> [Site.Count<Site.Source>] {
        var counts: [Site.Count<Site.Source>] = []
        var places: [Handle<Site.Source>: Int] = [:]
        for footnote in articles[article].footnotes.clamped(to: footnotes.indices) {
            guard let source = footnotes[footnote].source else { continue }
            if let place = places[source] {
                counts[place].times += 1
            } else {
                places[source] = counts.count
                counts.append(Site.Count(handle: source, times: 1))
            }
        }
        return counts
    }
}
