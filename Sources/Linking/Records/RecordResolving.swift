import Model

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

    mutating func entity(_ id: Located<String>, _ kind: EntityKind) -> Entity? {
        if let entity = directory.entity(id.value, kind) { return entity }
        report(.noEntity(kind, id: id.value), at: id.position, length: id.value.unicodeScalars.count)
        return nil
    }

    private mutating func report(_ reason: Unresolved.Reason, at position: Position, length: Int) {
        unresolved.append(Unresolved(reason, by: .field, in: path, at: position, length: length))
    }
}
