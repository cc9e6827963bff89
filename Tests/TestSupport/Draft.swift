import Base
import Linking
import Markdown
package import Model

/// A site written down in a test: what an editor writes of each file, bodies in Markdown. Every file is its body.
///
///     var draft = Draft()
///     draft.actor("ada", "Ada Byron")
///     draft.article("a", "Then Ada Byron spoke.[^1]\n\n[^1]: Minutes.")
///     let site = await draft.site()
package struct Draft {
    package var catalog: Catalog

    /// - Parameter base: The address of the published site.
    package init(title: String = "Test", base: String? = nil) {
        var settings = Settings(title: title)
        settings.baseURL = base.flatMap { SafeURL(base: $0) }
        settings.outputs = Set(OutputGroup.allCases)
        catalog = Catalog(settings: settings)
    }

    @discardableResult
    package mutating func article(
        _ id: String, _ text: String = "", date: String = "2014-12-16", title: String? = nil, slug: String? = nil,
        unlinked: [String] = [], language: String? = nil, _ change: (inout Catalog.Article) -> Void = { _ in }
    ) -> Int {
        var header = header("articles", id, text, slug: slug)
        header.language = language
        var article = Catalog.Article(header: header, title: title ?? id, date: day(date))
        article.unlinked = unlinked
        change(&article)
        catalog.articles.append(Catalog.Entry(article, body: parse(header.file)))
        return catalog.articles.count - 1
    }

    package mutating func actor(
        _ id: String, _ name: String, also: [String] = [], kind: Catalog.Actor.Kind = .person, role: String? = nil,
        slug: String? = nil, text: String = "", mentions: Catalog.Actor.Mentions = .auto,
        _ change: (inout Catalog.Actor) -> Void = { _ in }
    ) {
        let header = header("actors", id, text, slug: slug)
        var actor = Catalog.Actor(header: header, name: name, kind: kind)
        actor.alsoKnownAs = also.map { Catalog.AlternativeName(name: Located($0, at: .start)) }
        actor.role = role
        actor.mentions = mentions
        change(&actor)
        catalog.actors.append(Catalog.Entry(actor, body: parse(header.file)))
    }

    /// - Parameter figures: Names with their numbers, such as `("killed", "26-31")`.
    package mutating func event(
        _ id: String, _ title: String, date: String = "2014-12-16", figures: [(String, String)] = [],
        actors: [String] = [], text: String = "", _ change: (inout Catalog.Event) -> Void = { _ in }
    ) {
        let header = header("events", id, text)
        var event = Catalog.Event(header: header, title: title, date: day(date))
        event.figures = figures.compactMap { name, number in Quantity(number).map { Figure(name: name, quantity: $0) } }
        event.actors = actors.map { Catalog.Participation(actor: Located($0, at: Position(line: 5, column: 11))) }
        change(&event)
        catalog.events.append(Catalog.Entry(event, body: parse(header.file)))
    }

    package mutating func source(
        _ id: String, _ title: String? = nil, url: String? = nil, text: String = "", key: String? = nil,
        _ change: (inout Work) -> Void = { _ in }
    ) {
        let header = header("sources", id, text)
        var work = Work()
        work.title = title ?? id
        work.url = url.flatMap { SafeURL($0) }
        change(&work)
        catalog.sources.append(
            Catalog.Entry(Catalog.Source(header: header, work: work, key: key), body: parse(header.file)))
    }

    package mutating func page(_ id: String, _ text: String = "", _ change: (inout Catalog.Page) -> Void = { _ in }) {
        let header = header("pages", id, text)
        var page = Catalog.Page(header: header, title: id)
        change(&page)
        catalog.pages.append(Catalog.Entry(page, body: parse(header.file)))
    }

    /// The introduction of the home page.
    package mutating func home(_ text: String, title: String) {
        let file = SourceFile(path: "content/index.md", bytes: Array(text.utf8))
        let header = Catalog.Header(file: file, id: "index", slug: Located("index", at: .start))
        catalog.home = Catalog.Entry(Catalog.Page(header: header, title: title), body: parse(file))
    }

    /// The file of an article's footnote.
    package mutating func footnote(
        _ article: String, _ label: String, source: String? = nil, citation: Citation? = nil, url: String? = nil,
        status: String? = nil, text: String = ""
    ) {
        let file = SourceFile(path: "content/footnotes/\(article)/\(label).md", bytes: Array(text.utf8))
        var note = Catalog.FootnoteNote(file: file, article: article, label: label)
        note.source = citation ?? source.map { .id(Located($0, at: .start)) }
        note.url = url.flatMap { SafeURL($0) }
        note.status = status
        catalog.footnoteNotes.append(Catalog.Entry(note, body: parse(file)))
    }

    /// A note on a passage of an article.
    package mutating func passage(
        _ article: String, _ quote: String, prefix: String? = nil, suffix: String? = nil,
        target: Reference.Target? = nil, _ change: (inout Catalog.PassageNote) -> Void = { _ in }
    ) {
        let file = SourceFile(path: "content/notes/\(article).yaml", bytes: [])
        var note = Catalog.PassageNote(
            file: file, article: Located(article, at: .start), quote: Located(quote, at: Position(line: 2, column: 10)))
        note.prefix = prefix.map { Located($0, at: Position(line: 4, column: 11)) }
        note.suffix = suffix.map { Located($0, at: Position(line: 5, column: 11)) }
        note.target = target.map { Located($0, at: Position(line: 3, column: 10)) }
        change(&note)
        catalog.passageNotes.append(note)
    }

    /// The site that the linker makes of it, and what it finds.
    package func linked(jobs: Int = 1) async -> Diagnosed<Site> { await Linker.link(catalog, jobs: jobs) }

    package func site() async -> Site { await linked().value }

    private func header(_ folder: String, _ id: String, _ text: String, slug: String? = nil) -> Catalog.Header {
        let file = SourceFile(path: "content/\(folder)/\(id).md", bytes: Array(text.utf8))
        return Catalog.Header(file: file, id: id, slug: Located(slug ?? id, at: .start))
    }

    private func parse(_ file: SourceFile) -> Document { MarkdownParser.parse(file).value }
}

/// A date that the test writes rightly.
package func day(_ text: String) -> PartialDate {
    switch PartialDate.parse(text) {
    case .success(let date): date
    case .failure: preconditionFailure("no date: \(text)")
    }
}

extension Diagnostic {
    /// `path:line:column: sentence [rule] → path:line: note`.
    package var inFull: String {
        let notes = notes.map { " → \($0.path):\($0.position.line): \($0.text)" }.joined()
        return "\(path):\(position.line):\(position.column): \(sentence) [\(rule.rawValue)]\(notes)"
    }
}
