package import Base
package import Model

/// What a file of the site is about.
package enum FileSubject: Sendable, Hashable {
    case entry(Entity)
    case home
    /// An editor's note on a footnote.
    case footnote(Handle<Site.Footnote>)
    /// The passage notes on an article.
    case passages(Handle<Site.Article>)
}

extension Briefing {
    /// What a file is about; nil for any other file, and for one that is left out of the site.
    package func subject(of path: String) -> FileSubject? {
        let parts = path.split(separator: "/")
        guard parts.count > 1, parts[0] == "content" else { return nil }
        switch parts[1] {
        case "index.md": return site.home == nil ? nil : .home
        case "articles":
            return site.articles.indices.first { site.articles[$0].record.header.file.path == path }.map {
                .entry(.article($0))
            }
        case "actors":
            return site.actors.indices.first { site.actors[$0].record.header.file.path == path }.map {
                .entry(.actor($0))
            }
        case "events":
            return site.events.indices.first { site.events[$0].record.header.file.path == path }.map {
                .entry(.event($0))
            }
        case "pages", "topics":
            return site.pages.indices.first { site.pages[$0].record.header.file.path == path }.map { .entry(.page($0)) }
        case "sources":
            return site.sources.indices.first { site.sources[$0].record?.header.file.path == path }.map {
                .entry(.source($0))
            }
        case "footnotes":
            return site.footnotes.indices.first { site.footnotes[$0].note?.file.path == path }.map { .footnote($0) }
        case "notes":
            let id = parts.last?.dropLast(".yaml".count) ?? ""
            return site.articles.indices.first { site.articles[$0].record.header.id == id }.map { .passages($0) }
        default: return nil
        }
    }

    /// What the file is about that describes an entry: for a footnote, its article.
    func subject(describing entity: Entity) -> FileSubject {
        guard case .footnote(let footnote) = entity else { return .entry(entity) }
        return .entry(.article(site[footnote].article))
    }

    /// The text of a file, linked; nil for a file without one.
    package func document(of subject: FileSubject) -> Shared<LinkedDocument>? {
        switch subject {
        case .entry(.article(let article)): site[article].body
        case .entry(.actor(let actor)): site[actor].body
        case .entry(.event(let event)): site[event].body
        case .entry(.source(let source)): site[source].body
        case .entry(.page(let page)): site[page].body
        case .entry(.footnote): nil
        case .home: site.home?.body
        case .footnote(let footnote): site[footnote].noteBody
        case .passages: nil
        }
    }

    /// The entry with an id; nil if there is none, or if it is held back.
    package func entity(_ kind: EntityKind, _ id: String) -> Entity? {
        switch kind {
        case .article: site.articles.indices.first { site.articles[$0].record.header.id == id }.map { .article($0) }
        case .actor: site.actors.indices.first { site.actors[$0].record.header.id == id }.map { .actor($0) }
        case .event: site.events.indices.first { site.events[$0].record.header.id == id }.map { .event($0) }
        case .source: site.sources.indices.first { site.sources[$0].record?.header.id == id }.map { .source($0) }
        case .page: site.pages.indices.first { site.pages[$0].record.header.id == id }.map { .page($0) }
        }
    }

    /// A footnote, written as `article/label`.
    package func footnote(_ written: String) -> Handle<Site.Footnote>? {
        let parts = written.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, case .article(let article)? = entity(.article, String(parts[0])) else { return nil }
        return footnote(labelled: String(parts[1]), of: article)
    }

    func footnote(labelled label: String, of article: Handle<Site.Article>) -> Handle<Site.Footnote>? {
        site[article].footnotes.first { site[$0].label == label }
    }

    /// What a reference leads to; nil if nothing, several things or no entry.
    package func entity(_ target: Reference.Target) -> Entity? {
        switch target {
        case .entity(let kind?, let id): return entity(kind, id)
        case .entity(nil, let id):
            let found = EntityKind.allCases.compactMap { entity($0, id) }
            return found.count == 1 ? found[0] : nil
        case .footnote(let article, let label): return footnote("\(article)/\(label)").map { .footnote($0) }
        default: return nil
        }
    }

    /// Where an entry is described: its file and the place of its name there; of a footnote, its text in the article.
    package func definition(of entity: Entity) -> SitePlace? {
        if case .footnote(let footnote) = entity { return definition(of: footnote) }
        guard let path = site.header(of: entity)?.file.path, let text = text(at: path) else { return nil }
        let key = entity.isNamed ? "name" : "title"
        let field = WrittenFields(text, path: path)?.values.first { $0.path == [key] }
        return SitePlace(path: path, range: field?.range ?? text.line(0))
    }

    private func definition(of footnote: Handle<Site.Footnote>) -> SitePlace? {
        let article = site[site[footnote].article]
        let path = article.record.header.file.path
        let index = site[footnote].number - 1
        guard let text = text(at: path), article.body.document.footnotes.indices.contains(index) else { return nil }
        let start = text.offset(of: article.body.document.footnotes[index].position)
        let length = site[footnote].label.utf8.count + "[^]".utf8.count
        return SitePlace(path: path, range: start..<min(start + length, text.bytes.count))
    }
}

extension Entity {
    /// Whether the field that names it is `name` and not `title`.
    fileprivate var isNamed: Bool { if case .actor = self { true } else { false } }
}

/// A stretch of a file of the site.
package struct SitePlace: Sendable, Hashable {
    /// From the site's root.
    package let path: String
    /// In bytes of the file as it is written.
    package let range: Range<Int>
}
