import Base
import Model

/// Makes a small site by hand, its backlinks included.
struct SiteSketch {
    var site: Site

    init(title: String = "Briefings", baseURL: String? = nil) {
        var settings = Settings(title: title)
        settings.baseURL = baseURL.flatMap { SafeURL(base: $0) }
        site = Site(
            settings: settings, home: nil, articles: [], actors: [], events: [], footnotes: [], sources: [], pages: [],
            names: [], media: [])
    }

    static func header(_ folder: String, _ id: String, summary: String? = nil) -> Catalog.Header {
        let file = SourceFile(path: "content/\(folder)/\(id).md", bytes: [])
        var header = Catalog.Header(file: file, id: id, slug: Located(id, at: .start))
        header.summary = summary
        return header
    }

    static func date(_ text: String) -> PartialDate {
        switch PartialDate.parse(text) {
        case .success(let date): date
        case .failure: date("2014")
        }
    }

    @discardableResult
    mutating func actor(
        _ id: String, _ name: String, _ kind: Catalog.Actor.Kind = .state,
        _ change: (inout Site.Actor) -> Void = { _ in }
    ) -> Entity {
        let record = Shared(Catalog.Actor(header: Self.header("actors", id), name: name, kind: kind))
        var actor = Site.Actor(record: record, path: PagePath("actors/\(id).html"))
        change(&actor)
        site.actors.entries.append(actor)
        return .actor(Handle(site.actors.count - 1))
    }

    @discardableResult
    mutating func event(
        _ id: String, _ title: String, _ date: String, _ change: (inout Site.Event) -> Void = { _ in }
    ) -> Entity {
        let record = Shared(
            Catalog.Event(
                header: Self.header("events", id), title: title, date: Self.date(date)))
        var event = Site.Event(record: record, path: PagePath("events/\(id).html"))
        change(&event)
        site.events.entries.append(event)
        return .event(Handle(site.events.count - 1))
    }

    @discardableResult
    mutating func source(_ id: String, _ title: String, _ change: (inout Work) -> Void = { _ in }) -> Handle<
        Site.Source
    > {
        var work = Work()
        work.title = title
        change(&work)
        site.sources.entries.append(Site.Source(work: work, record: nil, path: PagePath("sources/\(id).html")))
        return Handle(site.sources.count - 1)
    }

    /// An article with its footnotes, each with a source or none; the backlinks of all that it names are added.
    mutating func article(
        _ id: String, _ title: String, date: String = "2014-12-18", _ body: [Draft],
        footnotes: [(source: Handle<Site.Source>?, text: [Draft])] = [],
        _ change: (inout Site.Article) -> Void = { _ in }
    ) {
        let handle = Handle<Site.Article>(site.articles.count)
        let first = site.footnotes.count
        let record = Shared(
            Catalog.Article(
                header: Self.header("articles", id, summary: "On \(title)."), title: title, date: Self.date(date)))
        var article = Site.Article(record: record, path: PagePath("articles/\(id).html"))
        article.body.value = DocumentSketch.linked(body, footnotes: footnotes.map(\.text), firstFootnote: first)
        article.footnotes = Handle(first)..<Handle(first + footnotes.count)
        article.wordCount = article.body.document.text.count { $0 == 0x20 } + 1
        change(&article)
        for (index, footnote) in footnotes.enumerated() {
            var entry = Site.Footnote(
                article: handle, number: index + 1, label: article.body.document.footnotes[index].label,
                path: PagePath("footnotes/\(id)/\(index + 1).html"))
            entry.source = footnote.source
            entry.markers = article.body.markers.indices.filter {
                article.body.markers[$0].footnote == Handle(first + index)
            }
            site.footnotes.entries.append(entry)
            if let source = footnote.source { site.sources[source].uses.append(.footnote(Handle(first + index))) }
        }
        addBacklinks(of: &article, handle)
        site.articles.entries.append(article)
    }

    private mutating func addBacklinks(of article: inout Site.Article, _ handle: Handle<Site.Article>) {
        var named: [Entity] = []
        for mention in article.body.mentions where !named.contains(mention.entity) { named.append(mention.entity) }
        for entity in named {
            let indices = article.body.mentions.indices.filter { article.body.mentions[$0].entity == entity }
            var evidence: [Site.Evidence] = []
            for index in indices {
                let sentence = article.body.mentions[index].sentence
                if let last = evidence.indices.last, evidence[last].sentence == sentence {
                    evidence[last].mentions.append(Int32(index))
                } else {
                    evidence.append(Site.Evidence(article: handle, sentence: sentence, mentions: [Int32(index)]))
                }
            }
            switch entity {
            case .actor(let actor):
                article.actors.append(Site.Count(handle: actor, times: indices.count))
                site.actors[actor].mentionedIn += evidence
                site.actors[actor].mentionCount += indices.count
                site.actors[actor].articleCount += 1
            case .event(let event):
                article.events.append(Site.Count(handle: event, times: indices.count))
                site.events[event].mentionedIn += evidence
                site.events[event].mentionCount += indices.count
            default: break
            }
        }
        for (index, passage) in article.body.passages.enumerated() {
            guard case .actor(let actor)? = passage.entity else { continue }
            site.actors[actor].passages.append(Site.PassageUse(article: handle, passage: index))
        }
    }

    /// Fills the A–Z with every name.
    mutating func addNames() {
        for (index, actor) in site.actors.enumerated() {
            site.names.append(
                Site.Name(
                    name: actor.record.name, language: nil, entity: .actor(Handle(index)), seeAlso: nil,
                    initial: String(actor.record.name.prefix(1))))
        }
        for (index, event) in site.events.enumerated() {
            site.names.append(
                Site.Name(
                    name: event.record.title, language: nil, entity: .event(Handle(index)), seeAlso: nil,
                    initial: String(event.record.title.prefix(1))))
        }
        site.names.sort { $0.name < $1.name }
    }
}
