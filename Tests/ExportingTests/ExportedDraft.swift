import Base
import Linking
import Markdown
import Model

@testable import Exports

/// A site written down in a test, and the files that are made of it.
struct ExportedDraft {
    var catalog = Catalog(settings: Settings(title: "Test"))

    init(base: String? = "https://briefings.example/") { catalog.settings.baseURL = base.flatMap { SafeURL(base: $0) } }

    mutating func article(_ id: String, _ text: String, title: String? = nil, date: String = "2014-12-16") {
        let header = header("articles", id, text)
        guard case .success(let day) = PartialDate.parse(date) else { return }
        let body = MarkdownParser.parse(header.file).value
        catalog.articles.append(
            Catalog.Entry(Catalog.Article(header: header, title: title ?? id, date: day), body: body))
    }

    mutating func actor(
        _ id: String, _ name: String, kind: Catalog.Actor.Kind = .person, role: String? = nil,
        _ change: (inout Catalog.Actor) -> Void = { _ in }
    ) {
        var actor = Catalog.Entry(
            Catalog.Actor(header: header("actors", id, ""), name: name, kind: kind), body: Document())
        actor.role = role
        change(&actor.record.value)
        catalog.actors.append(actor)
    }

    mutating func event(
        _ id: String, _ title: String, date: String, _ change: (inout Catalog.Event) -> Void = { _ in }
    ) {
        guard case .success(let day) = PartialDate.parse(date) else { return }
        var event = Catalog.Entry(
            Catalog.Event(header: header("events", id, ""), title: title, date: day), body: Document())
        change(&event.record.value)
        catalog.events.append(event)
    }

    mutating func source(_ id: String, _ title: String, _ change: (inout Work) -> Void = { _ in }) {
        var work = Work()
        work.title = title
        change(&work)
        catalog.sources.append(
            Catalog.Entry(Catalog.Source(header: header("sources", id, ""), work: work), body: Document()))
    }

    /// The text of a file of the data or of the records.
    func file(_ path: String) async -> String {
        let site = await Linker.link(catalog, jobs: 1).value
        for output in [DataFiles(site), PageRecords(site)] as [any SiteOutput] {
            guard let place = output.paths.firstIndex(of: path) else { continue }
            var bytes: [UInt8] = []
            output.append(fileAt: place, to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        return "no file"
    }

    private func header(_ folder: String, _ id: String, _ text: String) -> Catalog.Header {
        let file = SourceFile(path: "content/\(folder)/\(id).md", bytes: Array(text.utf8))
        return Catalog.Header(file: file, id: id, slug: Located(id, at: .start))
    }
}
