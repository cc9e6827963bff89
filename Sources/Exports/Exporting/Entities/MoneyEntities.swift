import Base
import Model

/// The site as entities of FollowTheMoney (schemas and properties of its version 4), one on each line.
///
/// People are `Person`; states and government bodies `PublicBody`; organisations, armed groups, alliances and media
/// `Organization`; briefings `Article`, sources `Document`, events `Event`. Edges are `Membership` where an actor is part of a
/// group, `Documentation` where a briefing mentions something, and `UnknownLink`, whose `role` says what it is.
struct MoneyEntities {
    let site: Site
    private var json = JSONWriter()

    static func append(_ site: Site, to bytes: inout [UInt8]) {
        var entities = MoneyEntities(site: site)
        JSONWriter.append(to: &bytes) { json in
            swap(&entities.json, &json)
            entities.write()
            swap(&entities.json, &json)
        }
    }

    private init(site: Site) { self.site = site }

    private mutating func write() {
        for handle in site.actors.indices { write(actor(handle)) }
        for handle in site.events.indices { write(event(handle)) }
        for handle in site.articles.indices { write(article(handle)) }
        for handle in site.sources.indices { write(source(handle)) }
        for row in site.edgeRows { if let link = link(row) { write(link) } }
        for index in site.articles.indices { writeMentions(in: index) }
    }

    mutating func write(_ entity: MoneyEntity) {
        entity.append(to: &json)
        json.endLine()
    }

    /// The id of an entity, unique across kinds.
    func id(_ entity: Entity) -> String { entity.kindName + "." + site.id(of: entity) }

    /// The address of an entity's page; nil if the site has no address, because FollowTheMoney takes only full ones.
    func page(_ entity: Entity) -> String? { site.base.isEmpty ? nil : site.address(of: entity) }

    private mutating func writeMentions(in article: Handle<Site.Article>) {
        let document = id(.article(article))
        let actors = site.articles[article].actors.map { (Entity.actor($0.handle), $0.times) }
        let events = site.articles[article].events.map { (Entity.event($0.handle), $0.times) }
        for (entity, times) in actors + events {
            let named = id(entity)
            var link = MoneyEntity("mentions.\(document).\(named)", "Documentation")
            link.set("document", document)
            link.set("entity", named)
            link.set("role", "mentions")
            link.set("summary", times == 1 ? "once" : "\(times) times")
            write(link)
        }
        for count in site.sources(ofArticle: article) {
            let source = id(.source(count.handle))
            var link = MoneyEntity("cites.\(document).\(source)", "UnknownLink")
            link.set("subject", document)
            link.set("object", source)
            link.set("role", "cites")
            write(link)
        }
    }
}

/// One entity of FollowTheMoney: an id, the name of a schema, and properties that are lists of texts.
struct MoneyEntity {
    let id: String
    let schema: String
    private var properties: [(name: String, values: [String])] = []

    init(_ id: String, _ schema: String) {
        (self.id, self.schema) = (id, schema)
    }

    /// Adds a property, if there is a value.
    mutating func set(_ name: String, _ value: String?) {
        if let value, !value.isEmpty { properties.append((name, [value])) }
    }

    mutating func set(_ name: String, _ values: [String]) {
        if !values.isEmpty { properties.append((name, values)) }
    }

    /// Adds a date as far as it is known: `2014-12`. A period longer than a year is left out.
    mutating func set(_ name: String, _ date: PartialDate.Bound?) { set(name, date?.date?.period.iso8601AsKnown) }

    /// Adds when something happened: a date, or the two ends of an interval.
    mutating func set(when date: PartialDate?) {
        guard let date else { return }
        if date.isInterval {
            set("startDate", date.start)
            set("endDate", date.end)
        } else {
            set("date", date.start)
        }
        if date.isUncertain || date.isApproximate || date.start.date?.period.iso8601AsKnown == nil {
            set("description", "Date: \(date.inWords) (EDTF \(date.text))")
        }
    }

    /// Appends the entity as one line of JSON.
    func append(to json: inout JSONWriter) {
        json.openObject()
        json.key("id")
        json.text(id)
        json.key("schema")
        json.text(schema)
        json.key("properties")
        json.openObject()
        for property in properties {
            json.key(property.name)
            json.openList()
            for value in property.values { json.text(value) }
            json.closeList()
        }
        json.closeObject()
        json.closeObject()
    }
}
