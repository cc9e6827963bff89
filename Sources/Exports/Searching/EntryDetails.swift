import Base
import Model

extension EntryList {
    /// What is said of an entry and can be searched for, besides its names.
    func details(_ entity: Entity) -> [String] {
        switch entity {
        case .actor(let handle): details(site[handle].record.value)
        case .event(let handle): details(site[handle].record.value)
        case .article(let handle): details(site[handle])
        case .source(let handle): details(site[handle])
        case .page(let handle):
            Self.header(site[handle].record.header) + Self.words(site[handle].body.document)
        case .footnote: []
        }
    }

    /// What the names of anything but a person are shortened to.
    func acronyms(_ entity: Entity) -> [String] {
        guard case .actor(let handle) = entity, site[handle].record.kind != .person else { return [] }
        let record = site[handle].record
        return ([record.name] + record.alsoKnownAs.map(\.name.value)).flatMap { Acronym.all(of: $0) }
    }

    private func details(_ actor: Catalog.Actor) -> [String] {
        [actor.kind.rawValue, actor.role].compactMap(\.self) + Self.header(actor.header)
    }

    private func details(_ event: Catalog.Event) -> [String] {
        let facts = [event.kind, event.place?.name, event.status?.rawValue].compactMap(\.self)
        return Self.words(event.date) + facts + Self.header(event.header)
    }

    private func details(_ article: Site.Article) -> [String] {
        let record = article.record
        let headings = article.body.anchors.filter { $0.paragraph == 0 }.map { anchor in
            String(decoding: article.body.document.text[article.body.value.text(of: anchor)], as: UTF8.self)
        }
        let facts = [record.subtitle, record.section].compactMap(\.self)
        return Self.words(record.date) + record.authors + facts + headings + Self.header(record.header)
    }

    private func details(_ source: Site.Source) -> [String] {
        let work = source.work
        let facts = [work.publisher, work.type, work.standing?.rawValue, work.url?.text].compactMap(\.self)
        return work.authors + facts + (work.date.map(Self.words) ?? [])
            + (source.record.map { Self.header($0.header) } ?? [])
    }

    /// A whole text, and the captions in it.
    private static func words(_ document: Document) -> [String] {
        [String(decoding: document.text, as: UTF8.self)] + document.captions(in: document.nodes.indices).map(\.text)
    }

    private static func header(_ header: Shared<Catalog.Header>) -> [String] {
        (header.summary.map { [$0] } ?? []) + header.tags
    }

    /// A date as words and, where it is one day, month or year, as digits.
    private static func words(_ date: PartialDate) -> [String] {
        [date.inWords, date.iso8601].compactMap(\.self)
    }
}
