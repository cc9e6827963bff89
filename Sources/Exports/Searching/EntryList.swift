import Base
import Model

/// Every entry of a site that has its own card, in the order in which equally good results are shown: actors and
/// events, the most often named first, then articles, sources and free pages.
struct EntryList: Sendable {
    let site: Site
    let entities: [Entity]

    init(_ site: Site) {
        self.site = site
        let actors = site.actors.indices.sorted {
            (-site.actors[$0].mentionCount, $0) < (-site.actors[$1].mentionCount, $1)
        }
        let events = site.events.indices.sorted {
            (-site.events[$0].mentionCount, $0) < (-site.events[$1].mentionCount, $1)
        }
        // A source without a page and a title says no more than its footnote.
        let told = site.sources.indices.filter { site.sources[$0].hasPage || site.sources[$0].work.title != nil }
        let sources = told.sorted {
            (-site.sources[$0].uses.count, $0) < (-site.sources[$1].uses.count, $1)
        }
        entities =
            actors.map { .actor($0) } + events.map { .event($0) }
            + site.articles.indices.map { .article($0) } + sources.map { .source($0) }
            + site.pages.indices.map { .page($0) }
    }

    /// Whether an entry is an actor or event.
    func isNamed(_ entry: Int) -> Bool { entry < site.actors.count + site.events.count }

    /// Example names: the actors and events named most often.
    var examples: [String] {
        let (actors, events) = (site.actors.count, site.events.count)
        return (entities.prefix(min(3, actors)) + entities.dropFirst(actors).prefix(min(2, events))).map {
            card($0).name
        }
    }

    /// Adds the words of an entry to an index.
    func index(_ entry: Int, in slice: inout IndexSlice) {
        slice.beginText()
        let card = card(entities[entry])
        slice.add(card.name, entry: entry, as: .inName, first: .beginsName)
        if let joined = Self.joined(card.name) { slice.add(joined, entry: entry, as: .inOtherName) }
        for other in card.others {
            slice.add(other.name.value, entry: entry, as: .inOtherName, first: .beginsOtherName)
            if let joined = Self.joined(other.name.value) { slice.add(joined, entry: entry, as: .inOtherName) }
        }
        for acronym in acronyms(entities[entry]) {
            slice.add(acronym, entry: entry, as: .inOtherName, first: .beginsOtherName)
        }
        for detail in details(entities[entry]) { slice.add(detail, entry: entry, as: .inDetail) }
        for text in texts(entities[entry]) { slice.add(text, entry: entry, as: .inText) }
    }

    /// A name without its hyphens and apostrophes, if it has any: `Zarb-e-Azb` is found as `zarbeazb`.
    static func joined(_ name: String) -> String? {
        var out = String.UnicodeScalarView()
        var isJoined = false
        for scalar in name.unicodeScalars {
            switch scalar {
            case "-", "'", "’", "‘", "‑", "–": isJoined = true
            default: out.append(scalar)
            }
        }
        return isJoined ? String(out) : nil
    }
}

extension EntryList {
    /// Searchable text about an entry, besides its names.
    func details(_ entity: Entity) -> [String] {
        switch entity {
        case .actor(let handle): details(site[handle].record.value)
        case .event(let handle): details(site[handle].record.value)
        case .article(let handle): details(site[handle])
        case .source(let handle): details(site[handle])
        case .page(let handle): Self.header(site[handle].record.header)
        case .footnote: []
        }
    }

    /// An entry's own text; an article's is searched sentence by sentence.
    private func texts(_ entity: Entity) -> [String] {
        switch entity {
        case .actor(let handle): Self.words(site[handle].body.document)
        case .event(let handle): Self.words(site[handle].body.document)
        case .page(let handle): Self.words(site[handle].body.document)
        case .article, .source, .footnote: []
        }
    }

    /// Acronyms of the names, unless the entry is a person.
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
        let facts = [
            work.publication.container, work.publisher, work.type, work.standing?.rawValue, work.url?.text,
            work.publication.doi, work.publication.isbn,
        ]
        .compactMap(\.self)
        return (work.authors + work.editors).map(\.name) + facts + (work.date.map(Self.words) ?? [])
            + (source.record.map { Self.header($0.header) } ?? [])
    }

    /// Appends the line of an entry with the text in which it can be found besides its names, so that a result can show
    /// the words around a match.
    func append(detailsOf entry: Int, to bytes: inout [UInt8]) {
        let texts = details(entities[entry]) + texts(entities[entry])
        PartText.append(field: texts.filter { !$0.isEmpty }.joined(separator: " · "), to: &bytes)
        bytes.append(0x0A)
    }

    /// All the words of a text, and its captions.
    private static func words(_ document: Document) -> [String] {
        [String(decoding: document.text, as: UTF8.self)] + document.captions(in: document.nodes.indices).map(\.text)
    }

    private static func header(_ header: Shared<Catalog.Header>) -> [String] {
        (header.summary.map { [$0] } ?? []) + header.tags
    }

    /// A date as words and, if it is one day, month or year, as digits.
    private static func words(_ date: PartialDate) -> [String] {
        [date.inWords, date.iso8601].compactMap(\.self)
    }
}
