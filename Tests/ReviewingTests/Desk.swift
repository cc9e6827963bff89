import Base
import Linking
import Markdown
import Model

@testable import Reviewing

/// A site written down in a test, reviewed. Bodies are Markdown, every file is its body.
struct Desk {
    var catalog = Catalog(settings: Settings(title: "Test"))

    mutating func article(_ id: String, _ text: String, language: String? = nil) {
        var header = header("articles", id, text)
        header.language = language
        catalog.articles.append(
            Catalog.Entry(Catalog.Article(header: header, title: id, date: day("2015-01-01")), body: parse(header.file))
        )
    }

    mutating func event(
        _ id: String, _ title: String, date: String = "2014-12-16", figures: [(String, String)] = [],
        actors: [String] = [], text: String = "", _ change: (inout Catalog.Event) -> Void = { _ in }
    ) {
        let header = header("events", id, text)
        var event = Catalog.Entry(
            Catalog.Event(header: header, title: title, date: day(date)), body: parse(header.file))
        event.figures = figures.compactMap { name, number in Quantity(number).map { Figure(name: name, quantity: $0) } }
        event.actors = actors.map { Catalog.Participation(actor: Located($0, at: .start)) }
        change(&event.record.value)
        catalog.events.append(event)
    }

    mutating func actor(_ id: String, _ name: String, text: String = "") {
        let header = header("actors", id, text)
        catalog.actors.append(
            Catalog.Entry(Catalog.Actor(header: header, name: name, kind: .person), body: parse(header.file)))
    }

    mutating func source(_ id: String, _ change: (inout Work) -> Void = { _ in }) {
        let header = header("sources", id, "---\ntitle: \(id)\n---\n")
        var work = Work()
        work.title = id
        change(&work)
        catalog.sources.append(Catalog.Entry(Catalog.Source(header: header, work: work), body: Document()))
    }

    mutating func footnote(_ article: String, _ label: String, source: String? = nil, status: String? = nil) {
        let file = SourceFile(path: "content/footnotes/\(article)/\(label).md", bytes: [])
        var note = Catalog.Entry(Catalog.FootnoteNote(file: file, article: article, label: label), body: Document())
        note.source = source.map { .id(Located($0, at: .start)) }
        note.status = status
        catalog.footnoteNotes.append(note)
    }

    mutating func passage(_ article: String, _ quote: String, target: Reference.Target) {
        let file = SourceFile(path: "content/notes/\(article).yaml", bytes: [])
        var note = Catalog.PassageNote(
            file: file, article: Located(article, at: .start), quote: Located(quote, at: .start))
        note.target = Located(target, at: .start)
        catalog.passageNotes.append(note)
    }

    func site() async -> Site { await Linker.link(catalog, jobs: 1).value }

    func review(jobs: Int = 1) async -> Review { await Reviewer.review(await site(), jobs: jobs) }

    /// What is found, as `path:line:column: sentence [rule] → path:line: note`; of some rules only.
    func findings(_ rules: Rule...) async -> [String] {
        await review().diagnostics.filter { rules.isEmpty || rules.contains($0.rule) }.map {
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
