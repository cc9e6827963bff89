import Base
package import Model

extension Briefing {
    /// Every place of the site that names an entry, file by file, and within a file in order.
    ///
    /// - Parameter includesOwn: Whether the place that describes it counts.
    package func references(to entity: Entity, includesOwn: Bool) -> [SitePlace] {
        var places: [SitePlace] = []
        for path in files(naming: entity).sorted() {
            guard let text = text(at: path) else { continue }
            let found = occurrences(of: entity, in: path, text).filter { includesOwn || $0.form != .own }
            places += Set(found.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }.map {
                SitePlace(path: path, range: $0)
            }
        }
        return places
    }

    /// The places in one file that name an entry.
    func occurrences(of entity: Entity, in path: String, _ text: EditedText) -> [Occurrence] {
        var found = fields(in: path, text)
        if let subject = subject(of: path), let body = document(of: subject) {
            found += links(in: body, text) + names(in: body, text, of: entity)
            if case .footnote(let footnote) = entity, subject == .entry(.article(site[footnote].article)) {
                found += markers(of: site[footnote].article, text)
            }
        }
        return found.filter { $0.entity == entity }
    }

    /// The files that may name an entry.
    private func files(naming entity: Entity) -> Set<String> {
        var paths = Set([site.header(of: entity)?.file.path].compactMap(\.self))
        let link = Link.entity(entity)
        func add(_ body: Shared<LinkedDocument>?, _ path: String?) {
            guard let body, let path,
                body.links.contains(link) || body.mentions.contains(where: { $0.entity == entity })
            else { return }
            paths.insert(path)
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
        return paths.union(FieldUses(catalog).files(naming: entity, in: self))
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
