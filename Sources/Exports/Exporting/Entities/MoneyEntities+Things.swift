import Base
import Model

extension MoneyEntities {
    func actor(_ index: Int) -> MoneyEntity {
        let record = exported.actors[index].record
        let (schema, beginning, end) =
            switch record.kind {
            case .person: ("Person", "birthDate", "deathDate")
            case .state, .governmentBody: ("PublicBody", "incorporationDate", "dissolutionDate")
            case .organisation, .armedGroup, .alliance, .media:
                ("Organization", "incorporationDate", "dissolutionDate")
            }
        let entity = Entity.actor(Handle(index))
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

    func event(_ index: Int) -> MoneyEntity {
        let event = exported.events[index]
        let entity = Entity.event(Handle(index))
        var thing = MoneyEntity(id(entity), "Event")
        thing.set("name", event.record.title)
        thing.set("alias", event.record.alsoKnownAs.map(\.name.value))
        thing.set(when: event.record.date)
        thing.set("location", event.record.place?.name)
        thing.set("involved", event.actors.map { id(.actor($0.handle)) })
        thing.set("proof", event.sources.map { id(.source($0)) })
        complete(&thing, entity, event.record.header)
        return thing
    }

    func article(_ index: Int) -> MoneyEntity {
        let record = exported.articles[index].record
        let entity = Entity.article(Handle(index))
        var thing = MoneyEntity(id(entity), "Article")
        thing.set("title", record.title)
        thing.set("fileName", record.header.id + ".html")
        thing.set("author", record.authors)
        thing.set("publishedAt", record.date.start)
        thing.set("publisher", exported.settings.publisher)
        complete(&thing, entity, record.header)
        return thing
    }

    func source(_ index: Int) -> MoneyEntity {
        let source = exported.sources[index]
        var thing = MoneyEntity(id(.source(Handle(index))), "Document")
        thing.set("title", source.work.name)
        thing.set("fileName", source.id)
        thing.set("author", source.work.authors)
        thing.set("publishedAt", source.work.date?.start)
        thing.set("publisher", source.work.publisher)
        thing.set("sourceUrl", source.work.url.flatMap { $0.isRelative ? nil : $0.text })
        thing.set("summary", source.record?.header.summary)
        return thing
    }

    private func complete(_ thing: inout MoneyEntity, _ entity: Entity, _ header: Shared<Catalog.Header>) {
        thing.set("summary", header.summary)
        thing.set("keywords", header.tags)
        thing.set("sourceUrl", page(entity))
    }

    /// The edge of a relation that is no property of an entity.
    func link(_ row: Row) -> MoneyEntity? {
        let relation = exported.relation(row)
        var name = "\(relation.kind.rawValue).\(id(relation.from)).\(id(relation.to))"
        switch relation.kind {
        case .related: name += ".\(row.item + 1)"
        case .tookPart where relation.label == nil: return nil
        case .cites: return nil
        case .tookPart, .partOf: break
        }
        let isMembership = relation.kind == .partOf && isGroup(relation.to)
        var link = MoneyEntity(name, isMembership ? "Membership" : "UnknownLink")
        link.set(isMembership ? "member" : "subject", id(relation.from))
        link.set(isMembership ? "organization" : "object", id(relation.to))
        link.set("role", relation.label ?? "part of")
        link.set("startDate", relation.began?.start)
        link.set("endDate", relation.ended?.start)
        link.set("proof", relation.source.map { id(.source($0)) })
        return link
    }

    /// Whether one can be a member of it: any actor that is no person.
    private func isGroup(_ entity: Entity) -> Bool {
        guard case .actor(let handle) = entity else { return false }
        return exported.actors[handle.index].record.kind != .person
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
