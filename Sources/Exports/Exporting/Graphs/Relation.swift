import Model

/// An edge between two entries of the site that does not come from the words of a text.
struct Relation: Sendable {
    /// What kind of edge it is; the raw value is its name in tables and graphs.
    enum Kind: String, Sendable, CaseIterable {
        case related = "related-to"
        case partOf = "part-of"
        case tookPart = "took-part-in"
        case cites
    }

    var kind: Kind
    var from: Entity
    var to: Entity
    /// How one stands to the other, in the editors' words: `ally of`, `led the relief`.
    var label: String?
    var began: PartialDate?
    var ended: PartialDate?
    /// What says so.
    var source: Handle<Site.Source>?

    init(_ kind: Kind, from: Entity, to: Entity, label: String? = nil) {
        self.kind = kind
        self.from = from
        self.to = to
        self.label = label
    }
}

extension ExportedSite {
    /// The place of an edge in the site; the lists are those of `relation(_:)`.
    var relationRows: [Row] {
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

    /// The edge at a place.
    func relation(_ row: Row) -> Relation {
        let (index, item) = (row.place, Int(row.item))
        switch row.list {
        case 0: return relation(item, ofActor: index)
        case 1: return Relation(.partOf, from: .actor(Handle(index)), to: .actor(actors[index].partOf[item]))
        case 2:
            let part = actors[index].tookPartIn[item]
            return Relation(.tookPart, from: .actor(Handle(index)), to: .event(part.handle), label: part.role)
        case 3:
            let whole = events[index].partOf ?? Handle(index)
            return Relation(.partOf, from: .event(Handle(index)), to: .event(whole))
        default:
            return Relation(.cites, from: .event(Handle(index)), to: .source(events[index].sources[item]))
        }
    }

    private func relation(_ item: Int, ofActor actor: Int) -> Relation {
        let written = actors[actor].relations[item]
        var relation = Relation(
            .related, from: .actor(Handle(actor)), to: .actor(written.other), label: written.label)
        (relation.began, relation.ended, relation.source) = (written.from, written.until, written.source)
        return relation
    }

    /// The sources that an article rests on, in the order of their first footnote, and how many footnotes cite each.
    func sources(ofArticle article: Int) -> [Site.Count<Site.Source>] {
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
