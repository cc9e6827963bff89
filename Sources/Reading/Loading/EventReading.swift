import Base
import Model
import YAML

extension ContentFile {
    /// Reads an event. A missing field is reported and replaced, so that others can link to the event.
    static func event(_ file: SourceFile, id: String) -> Diagnosed<Catalog.Entry<Catalog.Event>?> {
        var content = ContentFile(file, as: .event, id: id, needsFrontMatter: true)
        let header = content.header()
        let title = content.hasFrontMatter ? content.fields.requiredName("title", example: "What happened") : nil
        let date = content.hasFrontMatter ? content.fields.requiredDate("date") : nil
        let body = content.body()
        var event = Catalog.Event(header: header, title: title ?? id, date: date ?? .unstated)
        event.kind = content.fields.text("kind")
        event.place = content.fields.place()
        event.actors = content.fields.participations()
        event.figures = content.fields.figures()
        event.accounts = content.fields.accounts()
        event.status = content.fields.choice("status", of: Catalog.Event.Status.self)
        event.partOf = content.fields.located("part_of")
        event.alsoKnownAs = content.fields.alternativeNames("also_known_as")
        event.sources = content.fields.list("sources").compactMap {
            content.fields.citation($0, what: "an entry of 'sources'")
        }
        event.image = content.fields.image()
        return Diagnosed(Catalog.Entry(event, body: body), content.close())
    }

    static func source(_ file: SourceFile, id: String) -> Diagnosed<Catalog.Entry<Catalog.Source>?> {
        var content = ContentFile(file, as: .source, id: id, needsFrontMatter: true)
        let header = content.header()
        if content.hasFrontMatter { _ = content.fields.requiredText("title", example: "The work's title") }
        let work = content.fields.work()
        let body = content.body()
        var source = Catalog.Source(header: header, work: work, key: content.fields.text("key"))
        source.work.title = source.work.title ?? id
        return Diagnosed(Catalog.Entry(source, body: body), content.close())
    }
}

extension FieldReader {
    /// A text, or `{name, lat, lon}`.
    fileprivate mutating func place() -> Place? {
        guard let node = node("place") else { return nil }
        if case .scalar = node.content { return scalar(node, what: "'place'").map { Place(name: $0.value) } }
        return mapping(node, as: .place, what: "'place'") { fields in
            let latitude = fields.decimal("lat", in: -90...90)
            let longitude = fields.decimal("lon", in: -180...180)
            let missing = ["lat", "lon"].filter { fields.node($0) == nil }
            if missing.count == 1 {
                fields.report(
                    .missingField, at: fields.position, "a place with one coordinate is on no map",
                    fix: "add '\(missing[0])'")
            }
            guard let name = fields.requiredText("name", example: "Peshawar") else { return nil }
            return Place(name: name, latitude: latitude, longitude: longitude)
        }
    }

    /// Ids, or `{actor, role}`.
    fileprivate mutating func participations() -> [Catalog.Participation] {
        list("actors").compactMap { node in
            if case .scalar = node.content {
                return scalar(node, what: "an entry of 'actors'").map { Catalog.Participation(actor: $0) }
            }
            return mapping(node, as: .participation, what: "an entry of 'actors'") { fields in
                let role = fields.text("role")
                guard let actor = fields.located("actor") else {
                    fields.report(
                        .missingField, at: fields.position, "an entry of 'actors' without 'actor'",
                        fix: "name the actor, as in 'actor: actor-id'")
                    return nil
                }
                return Catalog.Participation(actor: actor, role: role)
            }
        }
    }

    /// `killed: 31`: the keys are the editor's own.
    fileprivate mutating func figures() -> [Figure] {
        guard let node = node("figures") else { return [] }
        guard case .mapping(let entries) = node.content else {
            report(
                .wrongType, at: node.position, "'figures' must be a mapping, not \(node.shape)",
                fix: "put 'killed: 31' lines below it")
            return []
        }
        return entries.compactMap { entry in
            quantity(entry.value, what: "'\(entry.key)'").map {
                Figure(name: entry.key, quantity: $0.quantity, source: $0.source)
            }
        }
    }

    fileprivate mutating func accounts() -> [Catalog.Account] {
        list("accounts").compactMap { node in
            mapping(node, as: .account, what: "an account") { fields in
                let origin = fields.origin()
                let date = fields.date("date")
                let place = fields.text("place")
                let killed = fields.quantity("killed")
                let injured = fields.quantity("injured")
                let claimedBy = fields.text("claimed_by")
                let says = fields.text("says")
                guard let origin else { return nil }
                var account = Catalog.Account(origin: origin)
                (account.date, account.place, account.killed, account.injured) = (date, place, killed, injured)
                (account.claimedBy, account.says) = (claimedBy, says)
                return account
            }
        }
    }

    /// Who gives an account: exactly one of source, article and footnote.
    private mutating func origin() -> Catalog.Account.Origin? {
        let source = citation("source").map(Catalog.Account.Origin.source)
        let article = located("article").map(Catalog.Account.Origin.article)
        let footnote = located("footnote").map { text in
            let parts = text.value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            return Catalog.Account.Origin.footnote(
                article: parts[0], label: parts.count > 1 ? parts[1] : "", position: text.position)
        }
        let origins = [source, article, footnote].compactMap(\.self)
        if origins.count != 1 {
            report(
                .missingField, at: position,
                "an account comes from exactly one source, article or footnote; this one names \(origins.count)")
        }
        return origins.first
    }
}
