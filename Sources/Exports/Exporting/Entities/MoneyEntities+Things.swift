import Base
import Model

extension MoneyEntities {
    func actor(_ actor: Handle<Site.Actor>) -> MoneyEntity {
        let record = site.actors[actor].record
        let (schema, beginning, end) =
            switch record.kind {
            case .person: ("Person", "birthDate", "deathDate")
            case .state, .governmentBody: ("PublicBody", "incorporationDate", "dissolutionDate")
            case .organisation, .armedGroup, .alliance, .media:
                ("Organization", "incorporationDate", "dissolutionDate")
            }
        let entity = Entity.actor(actor)
        var thing = MoneyEntity(id(entity), schema)
        thing.set("name", record.name)
        thing.set("alias", record.alsoKnownAs.map(\.name.value))
        if record.kind == .person {
            thing.set("position", record.role)
        } else {
            thing.set("classification", record.kind.rawValue)
            thing.set("notes", record.role)
        }
        thing.set(beginning, record.began?.start)
        thing.set(end, record.ended?.start)
        thing.set("wikidataId", record.sameAs.compactMap { Self.wikidataID($0.text) })
        thing.set("wikipediaUrl", record.sameAs.filter { $0.host?.hasSuffix("wikipedia.org") == true }.map(\.text))
        complete(&thing, entity, record.header)
        return thing
    }

    func event(_ event: Handle<Site.Event>) -> MoneyEntity {
        let entry = site.events[event]
        let entity = Entity.event(event)
        var thing = MoneyEntity(id(entity), "Event")
        thing.set("name", entry.record.title)
        thing.set("alias", entry.record.alsoKnownAs.map(\.name.value))
        thing.set(when: entry.record.date)
        thing.set("location", entry.record.place?.name)
        thing.set("involved", entry.actors.map { id(.actor($0.handle)) })
        thing.set("proof", entry.sources.map { id(.source($0)) })
        complete(&thing, entity, entry.record.header)
        return thing
    }

    func article(_ article: Handle<Site.Article>) -> MoneyEntity {
        let record = site.articles[article].record
        let entity = Entity.article(article)
        var thing = MoneyEntity(id(entity), "Article")
        thing.set("title", record.title)
        thing.set("fileName", record.header.id + ".html")
        thing.set("author", record.authors)
        thing.set("publishedAt", record.date.start)
        thing.set("publisher", site.settings.publisher)
        complete(&thing, entity, record.header)
        return thing
    }

    func source(_ source: Handle<Site.Source>) -> MoneyEntity {
        let entry = site.sources[source]
        var thing = MoneyEntity(id(.source(source)), "Document")
        thing.set("title", entry.work.name)
        thing.set("fileName", entry.id)
        thing.set("author", entry.work.authors.map(\.name))
        thing.set("publishedAt", entry.work.date?.start)
        thing.set("publisher", entry.work.publisher)
        thing.set("sourceUrl", entry.work.url.flatMap { $0.isRelative ? nil : $0.text })
        thing.set("summary", entry.record?.header.summary)
        return thing
    }

    private func complete(_ thing: inout MoneyEntity, _ entity: Entity, _ header: Shared<Catalog.Header>) {
        thing.set("summary", header.summary)
        thing.set("keywords", header.tags)
        thing.set("sourceUrl", page(entity))
    }

    /// The edge of a relation that is not a property of an entity.
    func link(_ row: Row) -> MoneyEntity? {
        let edge = site.edge(row)
        var name = "\(edge.predicate.rawValue).\(id(edge.from)).\(id(edge.to))"
        switch edge.predicate {
        case .related: name += ".\(row.item + 1)"
        case .tookPart where edge.label == nil: return nil
        case .cites: return nil
        case .tookPart, .partOf: break
        }
        let isMembership = edge.predicate == .partOf && isGroup(edge.to)
        var link = MoneyEntity(name, isMembership ? "Membership" : "UnknownLink")
        link.set(isMembership ? "member" : "subject", id(edge.from))
        link.set(isMembership ? "organization" : "object", id(edge.to))
        link.set("role", edge.label ?? "part of")
        link.set("startDate", edge.began?.start)
        link.set("endDate", edge.ended?.start)
        link.set("proof", edge.source.map { id(.source($0)) })
        return link
    }

    /// Whether it can have members: true of any actor that is not a person.
    private func isGroup(_ entity: Entity) -> Bool {
        guard case .actor(let handle) = entity else { return false }
        return site.actors[handle].record.kind != .person
    }

    /// `Q42` of `https://www.wikidata.org/wiki/Q42`.
    private static func wikidataID(_ address: String) -> String? {
        guard address.contains("//www.wikidata.org/") || address.contains("//wikidata.org/") else { return nil }
        guard let last = address.split(separator: "/").last, last.first == "Q", last.count > 1 else { return nil }
        return last.dropFirst().allSatisfy(\.isASCIIDigit) ? String(last) : nil
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
