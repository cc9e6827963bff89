import TestSupport
import Base
import Markdown
import Model

@testable import Linking

/// A catalog written down in a test: bodies are Markdown, every file is its body.
struct Draft {
    var catalog = Catalog(settings: Settings(title: "Test"))

    @discardableResult
    mutating func article(
        _ id: String, _ text: String, date: String = "2014-12-16", title: String? = nil, unlinked: [String] = [],
        language: String? = nil
    ) -> Int {
        var header = header("articles", id, text)
        header.language = language
        var article = Catalog.Entry(
            Catalog.Article(header: header, title: title ?? id, date: day(date)), body: parse(header.file))
        article.unlinked = unlinked
        catalog.articles.append(article)
        return catalog.articles.count - 1
    }

    mutating func actor(
        _ id: String, _ name: String, also: [String] = [], text: String = "", isFoundByName: Bool = true
    ) {
        let header = header("actors", id, text)
        var actor = Catalog.Entry(Catalog.Actor(header: header, name: name, kind: .person), body: parse(header.file))
        actor.alsoKnownAs = also.map { Catalog.AlternativeName(name: Located($0, at: .start)) }
        actor.isFoundByName = isFoundByName
        catalog.actors.append(actor)
    }

    mutating func event(_ id: String, _ title: String, date: String = "2014", actors: [String] = [], text: String = "")
    {
        let header = header("events", id, text)
        var event = Catalog.Entry(
            Catalog.Event(header: header, title: title, date: day(date)), body: parse(header.file))
        event.actors = actors.map { Catalog.Participation(actor: Located($0, at: Position(line: 5, column: 11))) }
        catalog.events.append(event)
    }

    mutating func source(_ id: String, _ title: String, url: String? = nil, text: String = "") {
        let header = header("sources", id, text)
        var work = Work()
        work.title = title
        work.url = url.flatMap { SafeURL($0) }
        catalog.sources.append(Catalog.Entry(Catalog.Source(header: header, work: work), body: parse(header.file)))
    }

    mutating func page(_ id: String, _ text: String) {
        let header = header("pages", id, text)
        catalog.pages.append(Catalog.Entry(Catalog.Page(header: header, title: id), body: parse(header.file)))
    }

    mutating func footnoteNote(
        _ article: String, _ label: String, source: Citation? = nil, url: String? = nil, text: String = ""
    ) {
        let file = SourceFile(path: "content/footnotes/\(article)/\(label).md", bytes: Array(text.utf8))
        var note = Catalog.Entry(Catalog.FootnoteNote(file: file, article: article, label: label), body: parse(file))
        note.source = source
        note.url = url.flatMap { SafeURL($0) }
        catalog.footnoteNotes.append(note)
    }

    mutating func passage(
        _ article: String, _ quote: String, prefix: String? = nil, suffix: String? = nil,
        target: Reference.Target? = nil
    ) {
        let file = SourceFile(path: "content/notes/\(article).yaml", bytes: [])
        var note = Catalog.PassageNote(
            file: file, article: Located(article, at: .start), quote: Located(quote, at: Position(line: 2, column: 10)))
        note.prefix = prefix.map { Located($0, at: Position(line: 4, column: 11)) }
        note.suffix = suffix.map { Located($0, at: Position(line: 5, column: 11)) }
        note.target = target.map { Located($0, at: Position(line: 3, column: 10)) }
        catalog.passageNotes.append(note)
    }

    func linked(jobs: Int = 1) async -> Diagnosed<Site> { await Linker.link(catalog, jobs: jobs) }

    /// What is found, as `path:line:column: sentence [rule] → path:line: note`.
    func findings() async -> [String] {
        await linked().diagnostics.map {
            let notes = $0.notes.map { " → \($0.path):\($0.position.line): \($0.text)" }.joined()
            return "\($0.path):\($0.position.line):\($0.position.column): \($0.sentence) [\($0.rule.rawValue)]\(notes)"
        }
    }

    private func header(_ folder: String, _ id: String, _ text: String) -> Catalog.Header {
        let file = SourceFile(path: "content/\(folder)/\(id).md", bytes: Array(text.utf8))
        return Catalog.Header(file: file, id: id, slug: Located(id, at: .start))
    }

    private func parse(_ file: SourceFile) -> Document { MarkdownParser.parse(file).value }
}

/// A date that the test writes rightly.
func day(_ text: String) -> PartialDate {
    switch PartialDate.parse(text) {
    case .success(let date): date
    case .failure: preconditionFailure("no date: \(text)")
    }
}

extension Site {
    /// An article's mentions as `name→id`, with `*` where it is a link, `+` where it was written as one.
    func mentions(_ article: Handle<Site.Article> = 0) -> [String] {
        articles[article].body.mentions.map { mention in
            let mark = mention.node >= 0 ? "+" : mention.isLinked ? "*" : ""
            return "\(articles[article].body.document.string(mention.range))→\(id(of: mention.entity))\(mark)"
        }
    }

    func id(of entity: Entity) -> String {
        switch entity {
        case .article(let handle): self[handle].record.header.id
        case .actor(let handle): self[handle].record.header.id
        case .event(let handle): self[handle].record.header.id
        case .source(let handle): self[handle].record?.header.id ?? self[handle].path.text
        case .page(let handle): self[handle].record.header.id
        case .footnote(let handle): "\(self[self[handle].article].record.header.id)/\(self[handle].label)"
        }
    }

    func actor(_ id: String) -> Actor? { actors.first { $0.record.header.id == id } }
    func event(_ id: String) -> Event? { events.first { $0.record.header.id == id } }

    /// The sentences of an article that name something, as text.
    func sentences(_ evidence: [Evidence]) -> [String] {
        evidence.map { self[$0.article].body.document.string($0.sentence) }
    }
}
