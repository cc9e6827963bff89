import Base
import Model

/// What the front matter of actors and events says, resolved, and what they say of one another.
struct LinkedRecords: Sendable, Equatable {
    private(set) var actors = Entries<Site.Actor>([])
    private(set) var events = Entries<Site.Event>([])
    /// Where each article first appeared.
    private(set) var articleSources: [Handle<Site.Source>?] = []
    /// Each article's picture.
    private(set) var articleImages: [Site.Picture?] = []
    /// Whom to credit for files.
    private(set) var credits = Site.PictureCredits()
    private(set) var unresolved: [Unresolved] = []

    /// Everything that resolves front matter.
    struct Input: Sendable, Equatable {
        let actors: [Catalog.Entry<Catalog.Actor>]
        let events: [Catalog.Entry<Catalog.Event>]
        let articles: [Article]
        let notes: [Catalog.Entry<Catalog.FootnoteNote>]
        let credits: [PictureSettings.Credit]
        let directory: Shared<Directory>
        let sources: Shared<SourceTable>

        init(_ catalog: Catalog, directory: Shared<Directory>, sources: Shared<SourceTable>) {
            (actors, events, notes) = (catalog.actors, catalog.events, catalog.footnoteNotes)
            articles = catalog.articles.map {
                Article(path: $0.header.file.path, source: $0.source, image: $0.image)
            }
            // A file that only drafts show is not there, and its credit waits with it.
            let held = Set(catalog.heldBack.flatMap(\.media)).subtracting(catalog.media)
            credits = catalog.settings.pictures.credits.filter { !held.contains(FilePath.normal($0.source.value)) }
            (self.directory, self.sources) = (directory, sources)
        }
    }

    /// What the front matter of an article leads to.
    struct Article: Sendable, Equatable {
        let path: String
        let source: Citation?
        let image: Catalog.Picture?
    }

    /// Without texts, backlinks and companions.
    static func link(_ input: Input) -> Shared<LinkedRecords> {
        let (directory, sources) = (input.directory.value, input.sources.value)
        var records = LinkedRecords()
        records.add(input.credits, directory, sources)
        for actor in input.actors { records.add(actor.record, directory, sources) }
        for event in input.events { records.add(event.record, directory, sources) }
        records.articleSources = input.articles.map { article in
            article.source.flatMap { records.resolve($0, in: article.path, directory, sources) }
        }
        records.articleImages = input.articles.map { article in
            guard let image = article.image else { return nil }
            var resolving = RecordResolving(article.path, directory: directory, sources: sources)
            let picture = resolving.picture(image)
            records.unresolved += resolving.unresolved
            return picture?.credited(records.credits)
        }
        for note in input.notes {
            guard let source = note.source else { continue }
            _ = records.resolve(source, in: note.file.path, directory, sources)
        }
        records.invert()
        return Shared(records)
    }

    private mutating func add(
        _ credits: [PictureSettings.Credit], _ directory: Directory, _ sources: SourceTable
    ) {
        var resolving = RecordResolving("content/site.yaml", directory: directory, sources: sources)
        let known = credits.compactMap { entry in
            resolving.picture(entry.source).map { (String($0.withoutQuery), entry.credit) }
        }
        self.credits = Site.PictureCredits(Dictionary(known) { first, _ in first })
        unresolved += resolving.unresolved
    }

    private mutating func add(_ record: Shared<Catalog.Actor>, _ directory: Directory, _ sources: SourceTable) {
        var resolving = RecordResolving(record.header.file.path, directory: directory, sources: sources)
        var actor = Site.Actor(record: record, path: PagePaths.actor(record.value))
        actor.partOf = record.partOf.compactMap { resolving.actor($0) }
        for relation in record.relations {
            let source = resolving.source(relation.source)
            guard let other = resolving.actor(relation.to) else { continue }
            var linked = Site.Relation(other: other, label: relation.label, isInverse: false)
            linked.from = relation.from
            linked.until = relation.until
            linked.source = source
            actor.relations.append(linked)
        }
        for name in record.alsoKnownAs { _ = resolving.source(name.source) }
        actor.image = resolving.picture(record.image)?.credited(credits)
        actors.entries.append(actor)
        unresolved += resolving.unresolved
    }

    private mutating func add(_ record: Shared<Catalog.Event>, _ directory: Directory, _ sources: SourceTable) {
        var resolving = RecordResolving(record.header.file.path, directory: directory, sources: sources)
        var event = Site.Event(record: record, path: PagePaths.event(record.value))
        event.actors = record.actors.compactMap { part in
            resolving.actor(part.actor).map { Site.Participation(handle: $0, role: part.role) }
        }
        event.figures = record.figures.map { Site.FigureUse(figure: $0, source: resolving.source($0.source)) }
        event.accounts = record.accounts.map { Site.Account(record: $0, origin: resolving.origin($0.origin)) }
        event.partOf = record.partOf.flatMap { resolving.event($0) }
        for source in record.sources {
            guard let handle = resolving.source(source), !event.sources.contains(handle) else { continue }
            event.sources.append(handle)
        }
        for name in record.alsoKnownAs { _ = resolving.source(name.source) }
        event.image = resolving.picture(record.image)?.credited(credits)
        events.entries.append(event)
        unresolved += resolving.unresolved
    }

    private mutating func resolve(
        _ source: Citation, in path: String, _ directory: Directory, _ sources: SourceTable
    ) -> Handle<Site.Source>? {
        var resolving = RecordResolving(path, directory: directory, sources: sources)
        let handle = resolving.source(source)
        unresolved += resolving.unresolved
        return handle
    }

    /// Members, parts, relations and events as seen from the other end.
    private mutating func invert() {
        for actor in actors.indices {
            for whole in actors[actor].partOf where actors[whole].members.last != actor {
                actors[whole].members.append(actor)
            }
            for relation in actors[actor].relations where !relation.isInverse && relation.other != actor {
                var inverse = Site.Relation(other: actor, label: relation.label, isInverse: true)
                inverse.from = relation.from
                inverse.until = relation.until
                inverse.source = relation.source
                actors[relation.other].relations.append(inverse)
            }
        }
        for event in events.indices {
            if let whole = events[event].partOf { events[whole].parts.append(event) }
            for part in events[event].actors {
                actors[part.handle].tookPartIn.append(Site.Participation(handle: event, role: part.role))
            }
        }
    }
}

/// Resolves the ids in the front matter of one file.
struct RecordResolving {
    let path: String
    let directory: Directory
    let sources: SourceTable
    private(set) var unresolved: [Unresolved] = []

    init(_ path: String, directory: Directory, sources: SourceTable) {
        self.path = path
        self.directory = directory
        self.sources = sources
    }

    mutating func actor(_ id: Located<String>) -> Handle<Site.Actor>? {
        if case .actor(let handle)? = entity(id, .actor) { handle } else { nil }
    }

    mutating func event(_ id: Located<String>) -> Handle<Site.Event>? {
        if case .event(let handle)? = entity(id, .event) { handle } else { nil }
    }

    mutating func source(_ citation: Citation?) -> Handle<Site.Source>? {
        switch citation {
        case .work(let work)?: return sources.handle(of: work)
        case .id(let id)?:
            if case .source(let handle)? = entity(id, .source) { return handle }
            return nil
        case nil: return nil
        }
    }

    mutating func origin(_ origin: Catalog.Account.Origin) -> Entity? {
        switch origin {
        case .source(let citation): return source(citation).map(Entity.source)
        case .article(let id): return entity(id, .article)
        case .footnote(let article, let label, let position):
            let target = Reference.Target.footnote(article: article, label: label)
            switch directory.resolve(target) {
            case .entity(let entity): return entity
            case .unresolved(let reason): report(reason, at: position, length: target.idLength)
            case .link: break
            }
            return nil
        }
    }

    mutating func picture(_ image: Catalog.Picture?) -> Site.Picture? {
        guard let image else { return nil }
        return picture(image.source).map { Site.Picture(image, at: $0) }
    }

    /// The address of a picture.
    mutating func picture(_ file: Located<String>) -> String? {
        if let address = directory.picture(file.value) { return address }
        report(.noFile(file.value), at: file.position, length: file.value.unicodeScalars.count)
        return nil
    }

    mutating func entity(_ id: Located<String>, _ kind: EntityKind) -> Entity? {
        if let entity = directory.entity(id.value, kind) { return entity }
        report(.noEntity(kind, id: id.value), at: id.position, length: id.value.unicodeScalars.count)
        return nil
    }

    private mutating func report(_ reason: Unresolved.Reason, at position: Position, length: Int) {
        unresolved.append(Unresolved(reason, by: .field, in: path, at: position, length: length))
    }
}
