import Base
import Model

/// Sources that nothing cites, actors and events that nothing leads to.
struct OrphanReview {
    private var linked: Set<Entity> = []

    init(_ site: Site) {
        add(site.home?.body)
        for index in site.pages.indices { add(site.pages[index].body) }
        for index in site.articles.indices { add(site.articles[index].body) }
        for index in site.actors.indices { add(site.actors[index].body, except: .actor(Handle(index))) }
        for index in site.events.indices { add(site.events[index].body, except: .event(Handle(index))) }
        for index in site.sources.indices { add(site.sources[index].body, except: .source(Handle(index))) }
        for index in site.footnotes.indices { add(site.footnotes[index].noteBody) }
    }

    private mutating func add(_ body: Shared<LinkedDocument>?, except own: Entity? = nil) {
        for case .entity(let entity) in body?.links ?? [] where entity != own { linked.insert(entity) }
    }

    func diagnostics(_ site: Site) -> [Diagnostic] {
        sources(site) + actors(site) + events(site)
    }

    private func sources(_ site: Site) -> [Diagnostic] {
        site.sources.indices.compactMap { index in
            guard let file = site.sources[index].record?.header.file, site.sources[index].uses.isEmpty,
                site.sources[index].passages.isEmpty, !linked.contains(.source(Handle(index)))
            else { return nil }
            return Diagnostic(
                .uncitedSource, in: file.path, at: file.position(ofField: "title"),
                "no footnote, event, actor or article cites this source",
                fix: "cite it ('source:' of a footnote or figure), or take the file away")
        }
    }

    private func actors(_ site: Site) -> [Diagnostic] {
        site.actors.indices.compactMap { index in
            guard site.actors[index].mentionedIn.isEmpty, site.actors[index].tookPartIn.isEmpty,
                site.actors[index].relations.isEmpty, site.actors[index].partOf.isEmpty,
                site.actors[index].members.isEmpty, site.actors[index].passages.isEmpty,
                !linked.contains(.actor(Handle(index)))
            else { return nil }
            return orphan(
                site.actors[index].record.header.file, field: "name",
                "'\(site.actors[index].record.name)' is mentioned nowhere, takes part in nothing and is related to nobody",
                fix: "spell the name as the texts do ('also_known_as'), or link to it")
        }
    }

    private func events(_ site: Site) -> [Diagnostic] {
        site.events.indices.compactMap { index in
            guard site.events[index].mentionedIn.isEmpty, site.events[index].actors.isEmpty,
                site.events[index].parts.isEmpty, site.events[index].partOf == nil,
                site.events[index].passages.isEmpty, !linked.contains(.event(Handle(index)))
            else { return nil }
            return orphan(
                site.events[index].record.header.file, field: "title",
                "'\(site.events[index].record.title)' is mentioned nowhere, has no actors and is part of nothing",
                fix: "link to it where a text tells of it, or name its actors")
        }
    }

    private func orphan(_ file: SourceFile, field: String, _ message: String, fix: String) -> Diagnostic {
        Diagnostic(.orphanAnnotation, in: file.path, at: file.position(ofField: field), message, fix: fix)
    }
}

extension SourceFile {
    /// Where a field of the front matter stands; the file's start where it is not found.
    func position(ofField field: String) -> Position {
        offset(of: Array("\n\(field):".utf8)).map { position(at: $0 + 1) } ?? .start
    }
}
