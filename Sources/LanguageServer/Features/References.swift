import Base
package import Model

extension Briefing {
    /// Every place of the site that names an entry, file by file, and within a file in order.
    ///
    /// - Parameter includesOwn: Whether the place that describes it counts.
    package func references(to entity: Entity, includesOwn: Bool) -> [SitePlace] {
        var texts = files(whoseTextNames: entity)
        var fields = FieldUses(catalog).files(naming: entity, in: self)
        if let own = site.header(of: entity)?.file.path {
            texts[own] = subject(describing: entity)
            fields.insert(own)
        }
        return fields.union(texts.keys).sorted().flatMap { path -> [SitePlace] in
            guard let text = text(at: path) else { return [] }
            var found = fields.contains(path) ? self.fields(in: path, text, of: entity) : []
            if let subject = texts[path] { found += occurrences(of: entity, inTextOf: subject, text) }
            let ranges = Set(found.filter { includesOwn || $0.form != .own }.map(\.range))
            return ranges.sorted { $0.lowerBound < $1.lowerBound }.map { SitePlace(path: path, range: $0) }
        }
    }

    /// The places in the text of a file that name an entry.
    private func occurrences(of entity: Entity, inTextOf subject: FileSubject, _ text: EditedText) -> [Occurrence] {
        guard let body = document(of: subject) else { return [] }
        var found = names(in: body, text, of: entity)
        if body.links.contains(.entity(entity)) { found += links(in: body, text) }
        if case .footnote(let footnote) = entity, subject == .entry(.article(site[footnote].article)) {
            found += markers(of: site[footnote].article, text)
        }
        return found.filter { $0.entity == entity }
    }

    /// The files whose texts name an entry, with what they are about: for an actor or event, those that linking has
    /// listed.
    private func files(whoseTextNames entity: Entity) -> [String: FileSubject] {
        let (sentences, texts): ([Site.Evidence], [Site.TextUse])
        switch entity {
        case .actor(let actor): (sentences, texts) = (site[actor].mentionedIn, site[actor].namedIn)
        case .event(let event): (sentences, texts) = (site[event].mentionedIn, site[event].namedIn)
        default: return files(linkingTo: entity)
        }
        var files: [String: FileSubject] = [:]
        for sentence in sentences {
            files[site[sentence.article].record.header.file.path] = .entry(.article(sentence.article))
        }
        for use in texts {
            if use.isNote, case .footnote(let footnote) = use.entity {
                if let path = site[footnote].note?.file.path { files[path] = .footnote(footnote) }
            } else if let path = site.header(of: use.entity)?.file.path {
                files[path] = .entry(use.entity)
            }
        }
        if let home = site.home { files[home.record.header.file.path] = .home }
        return files
    }

    private func files(linkingTo entity: Entity) -> [String: FileSubject] {
        var files: [String: FileSubject] = [:]
        let link = Link.entity(entity)
        func add(_ subject: FileSubject, _ body: Shared<LinkedDocument>?, _ path: String?) {
            if let body, let path, body.links.contains(link) { files[path] = subject }
        }
        add(.home, site.home?.body, site.home?.record.header.file.path)
        for place in site.articles.indices {
            add(.entry(.article(place)), site.articles[place].body, site.articles[place].record.header.file.path)
        }
        for place in site.actors.indices {
            add(.entry(.actor(place)), site.actors[place].body, site.actors[place].record.header.file.path)
        }
        for place in site.events.indices {
            add(.entry(.event(place)), site.events[place].body, site.events[place].record.header.file.path)
        }
        for place in site.sources.indices {
            add(.entry(.source(place)), site.sources[place].body, site.sources[place].record?.header.file.path)
        }
        for place in site.pages.indices {
            add(.entry(.page(place)), site.pages[place].body, site.pages[place].record.header.file.path)
        }
        for place in site.footnotes.indices where site.footnotes[place].note != nil {
            add(.footnote(place), site.footnotes[place].noteBody, site.footnotes[place].note?.file.path)
        }
        return files
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
