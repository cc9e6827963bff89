import Base
package import Model

extension Briefing {
    /// Every place of the site that names an entry, file by file, and within a file in order.
    ///
    /// - Parameter includesOwn: Whether the place that describes it counts.
    package func references(to entity: Entity, includesOwn: Bool) -> [SitePlace] {
        let own = site.header(of: entity)?.file.path
        let texts = files(whoseTextNames: entity).union([own].compactMap(\.self))
        let fields = FieldUses(catalog).files(naming: entity, in: self).union([own].compactMap(\.self))
        return texts.union(fields).sorted().flatMap { path -> [SitePlace] in
            guard let text = text(at: path) else { return [] }
            var found = fields.contains(path) ? self.fields(in: path, text, of: entity) : []
            if texts.contains(path) { found += occurrences(of: entity, inTextOf: path, text) }
            let ranges = Set(found.filter { includesOwn || $0.form != .own }.map(\.range))
            return ranges.sorted { $0.lowerBound < $1.lowerBound }.map { SitePlace(path: path, range: $0) }
        }
    }

    /// The places in the text of a file that name an entry.
    private func occurrences(of entity: Entity, inTextOf path: String, _ text: EditedText) -> [Occurrence] {
        guard let subject = subject(of: path), let body = document(of: subject) else { return [] }
        var found = names(in: body, text, of: entity)
        if body.links.contains(.entity(entity)) { found += links(in: body, text) }
        if case .footnote(let footnote) = entity, subject == .entry(.article(site[footnote].article)) {
            found += markers(of: site[footnote].article, text)
        }
        return found.filter { $0.entity == entity }
    }

    /// The files whose texts name an entry: for an actor or event, those that linking has listed.
    private func files(whoseTextNames entity: Entity) -> Set<String> {
        let (sentences, texts): ([Site.Evidence], [Site.TextUse])
        switch entity {
        case .actor(let actor): (sentences, texts) = (site[actor].mentionedIn, site[actor].namedIn)
        case .event(let event): (sentences, texts) = (site[event].mentionedIn, site[event].namedIn)
        default: return files(linkingTo: entity)
        }
        var paths = Set(sentences.map { site[$0.article].record.header.file.path })
        for use in texts {
            if use.isNote, case .footnote(let footnote) = use.entity {
                paths.formUnion([site[footnote].note?.file.path].compactMap(\.self))
            } else {
                paths.formUnion([site.header(of: use.entity)?.file.path].compactMap(\.self))
            }
        }
        if let home = site.home { paths.insert(home.record.header.file.path) }
        return paths
    }

    private func files(linkingTo entity: Entity) -> Set<String> {
        var paths: Set<String> = []
        let link = Link.entity(entity)
        func add(_ body: Shared<LinkedDocument>?, _ path: String?) {
            if let body, let path, body.links.contains(link) { paths.insert(path) }
        }
        add(site.home?.body, site.home?.record.header.file.path)
        for index in site.articles.indices {
            add(site.articles[index].body, site.articles[index].record.header.file.path)
        }
        for index in site.actors.indices { add(site.actors[index].body, site.actors[index].record.header.file.path) }
        for index in site.events.indices { add(site.events[index].body, site.events[index].record.header.file.path) }
        for index in site.sources.indices {
            add(site.sources[index].body, site.sources[index].record?.header.file.path)
        }
        for index in site.pages.indices { add(site.pages[index].body, site.pages[index].record.header.file.path) }
        for index in site.footnotes.indices where site.footnotes[index].note != nil {
            add(site.footnotes[index].noteBody, site.footnotes[index].note?.file.path)
        }
        return paths
    }
}

/// The files whose fields name entries.
struct FieldUses {
    private let catalog: Catalog

    init(_ catalog: Catalog) { self.catalog = catalog }

    /// The files with a field that names an entry by its id.
    func files(naming entity: Entity, in briefing: Briefing) -> Set<String> {
        let id = briefing.site.id(of: entity)
        switch entity {
        case .actor: return actors(id)
        case .event: return events(id)
        case .source: return sources(id)
        case .article: return accounts { $0.isArticle(id) }
        case .footnote: return accounts { $0.isFootnote(id) }.union(passages(.init(wiki: "footnote:" + id)))
        case .page: return []
        }
    }

    private func actors(_ id: String) -> Set<String> {
        let actors = catalog.actors.filter { actor in
            actor.partOf.contains { $0.value == id } || actor.relations.contains { $0.to.value == id }
        }
        let events = catalog.events.filter { event in event.actors.contains { $0.actor.value == id } }
        return Set(actors.map(\.header.file.path) + events.map(\.header.file.path))
            .union(passages(.entity(kind: .actor, id: id)))
    }

    private func events(_ id: String) -> Set<String> {
        Set(catalog.events.filter { $0.partOf?.value == id }.map(\.header.file.path))
            .union(passages(.entity(kind: .event, id: id)))
    }

    private func passages(_ target: Reference.Target) -> Set<String> {
        Set(catalog.passageNotes.filter { $0.target?.value == target }.map(\.file.path))
    }

    private func accounts(_ isWanted: (Catalog.Account.Origin) -> Bool) -> Set<String> {
        Set(catalog.events.filter { $0.accounts.contains { isWanted($0.origin) } }.map(\.header.file.path))
    }

    private func sources(_ id: String) -> Set<String> {
        func cites(_ citation: Citation?) -> Bool { citation?.id == id }
        var paths = accounts { origin in if case .source(let citation) = origin { cites(citation) } else { false } }
        paths.formUnion(catalog.articles.filter { cites($0.source) }.map(\.header.file.path))
        paths.formUnion(catalog.footnoteNotes.filter { cites($0.source) }.map(\.file.path))
        let actors = catalog.actors.filter { actor in
            actor.relations.contains { cites($0.source) } || actor.alsoKnownAs.contains { cites($0.source) }
        }
        paths.formUnion(actors.map(\.header.file.path))
        let events = catalog.events.filter { event in
            event.sources.contains { cites($0) } || event.figures.contains { cites($0.source) }
                || event.alsoKnownAs.contains { cites($0.source) }
        }
        paths.formUnion(events.map(\.header.file.path))
        return paths.union(passages(.entity(kind: .source, id: id)))
    }
}

extension Citation {
    fileprivate var id: String? { if case .id(let id) = self { id.value } else { nil } }
}

extension Catalog.Account.Origin {
    fileprivate func isArticle(_ id: String) -> Bool {
        if case .article(let article) = self { article.value == id } else { false }
    }

    fileprivate func isFootnote(_ id: String) -> Bool {
        if case .footnote(let article, let label, _) = self { "\(article)/\(label)" == id } else { false }
    }
}
