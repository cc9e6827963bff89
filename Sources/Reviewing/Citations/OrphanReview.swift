import Base
import Model

/// Sources that nothing cites, actors and events that nothing leads to.
struct OrphanReview {
    private var linked: Set<Entity> = []

    init(_ site: Site) {
        add(site.home?.body)
        for index in site.pages.indices { add(site.pages[index].body) }
        for index in site.articles.indices { add(site.articles[index].body) }
        for actor in site.actors.indices { add(site.actors[actor].body, except: .actor(actor)) }
        for event in site.events.indices { add(site.events[event].body, except: .event(event)) }
        for source in site.sources.indices { add(site.sources[source].body, except: .source(source)) }
        for index in site.footnotes.indices { add(site.footnotes[index].noteBody) }
    }

    private mutating func add(_ body: Shared<LinkedDocument>?, except own: Entity? = nil) {
        for case .entity(let entity) in body?.links ?? [] where entity != own { linked.insert(entity) }
    }

    func diagnostics(_ site: Site) -> [Diagnostic] {
        sources(site) + actors(site) + events(site)
    }

    private func sources(_ site: Site) -> [Diagnostic] {
        site.sources.indices.compactMap { source in
            guard let file = site.sources[source].record?.header.file, site.sources[source].uses.isEmpty,
                site.sources[source].passages.isEmpty, !linked.contains(.source(source))
            else { return nil }
            return Diagnostic(
                .uncitedSource, in: file.path, at: file.position(ofField: "title"),
                "no footnote, event, actor or article cites this source",
                fix: "cite it ('source:' in a footnote or figure), or delete the file")
        }
    }

    private func actors(_ site: Site) -> [Diagnostic] {
        site.actors.indices.compactMap { actor in
            guard site.actors[actor].mentionedIn.isEmpty, site.actors[actor].namedIn.isEmpty,
                site.actors[actor].tookPartIn.isEmpty,
                site.actors[actor].relations.isEmpty, site.actors[actor].partOf.isEmpty,
                site.actors[actor].members.isEmpty, site.actors[actor].passages.isEmpty,
                !linked.contains(.actor(actor))
            else { return nil }
            return orphan(
                site.actors[actor].record.header.file, field: "name",
                "nothing on the site refers to '\(site.actors[actor].record.name)'",
                fix: "spell the name as the texts do ('also_known_as'), or link to it")
        }
    }

    private func events(_ site: Site) -> [Diagnostic] {
        site.events.indices.compactMap { event in
            guard site.events[event].mentionedIn.isEmpty, site.events[event].namedIn.isEmpty,
                site.events[event].actors.isEmpty,
                site.events[event].parts.isEmpty, site.events[event].partOf == nil,
                site.events[event].passages.isEmpty, !linked.contains(.event(event))
            else { return nil }
            return orphan(
                site.events[event].record.header.file, field: "title",
                "nothing on the site refers to '\(site.events[event].record.title)'",
                fix: "link to it from a text that describes it, or name its actors")
        }
    }

    private func orphan(_ file: SourceFile, field: String, _ message: String, fix: String) -> Diagnostic {
        Diagnostic(.orphanAnnotation, in: file.path, at: file.position(ofField: field), message, fix: fix)
    }
}

extension SourceFile {
    /// The place of a field in the front matter; the file's start if it is not found.
    func position(ofField field: String) -> Position {
        offset(of: Array("\n\(field):".utf8)).map { position(at: $0 + 1) } ?? .start
    }
}
