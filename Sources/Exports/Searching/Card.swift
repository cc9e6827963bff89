import Base
import Model

/// What a search result shows of an entry.
struct Card: Sendable {
    var path: String
    var name: String
    /// Its kind, a role or a date, and counts.
    var detail: String
    var others: [Catalog.AlternativeName] = []

    /// One line: path, name, detail, the first name in another language, all other names.
    func append(to bytes: inout [UInt8]) {
        let native = others.first { $0.language != nil }?.name.value ?? ""
        PartText.append(line: [path, name, String(detail.prefix(200)), native] + others.map(\.name.value), to: &bytes)
    }
}

extension EntryList {
    func card(_ entity: Entity) -> Card {
        switch entity {
        case .actor(let handle): Self.card(site[handle])
        case .event(let handle): Self.card(site[handle])
        case .article(let handle): Self.card(site[handle])
        case .source(let handle): Self.card(site[handle])
        case .page(let handle):
            Card(path: site[handle].path.text, name: site[handle].record.title, detail: "page")
        case .footnote(let handle):
            Card(path: site[handle].path.text, name: site[handle].name, detail: "footnote")
        }
    }

    private static func card(_ actor: Site.Actor) -> Card {
        let counts = [
            count(actor.articleCount, "briefing", "briefings"),
            count(actor.mentionedIn.count, "sentence", "sentences"),
            count(actor.tookPartIn.count, "event", "events"),
        ]
        let kind = String(actor.record.kind.rawValue.map { $0 == "-" ? " " : $0 })
        return Card(
            path: actor.path.text, name: actor.record.name, detail: words([kind, actor.record.role] + counts),
            others: actor.record.alsoKnownAs)
    }

    private static func card(_ event: Site.Event) -> Card {
        let record = event.record
        let facts = [record.kind ?? "event", record.date.inShortWords, record.place?.name]
        return Card(
            path: event.path.text, name: record.title,
            detail: words(facts + [count(event.mentionedIn.count, "sentence", "sentences")]),
            others: record.alsoKnownAs)
    }

    private static func card(_ article: Site.Article) -> Card {
        let record = article.record
        let authors = record.authors.isEmpty ? nil : record.authors.joined(separator: ", ")
        return Card(
            path: article.path.text, name: record.title,
            detail: words(["briefing", record.date.inShortWords, authors]))
    }

    private static func card(_ source: Site.Source) -> Card {
        let work = source.work
        let name = work.title ?? work.publisher ?? work.url?.text ?? source.path.text
        let publisher = work.title == nil ? nil : work.outlet
        return Card(
            path: source.path.text, name: name,
            detail: words(["source", publisher, work.date?.inShortWords, count(source.uses.count, "use", "uses")]))
    }

    private static func words(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " · ") }

    private static func count(_ count: Int, _ one: String, _ many: String) -> String? {
        count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
}
