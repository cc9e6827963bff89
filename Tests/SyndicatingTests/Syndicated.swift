import Base
import Linking
import Markdown
import Model
import Exports

/// A site written down in a test, and its feeds, calendars and sitemap.
struct Syndicated {
    var catalog: Catalog

    init(base: String? = "https://briefings.example/", title: String = "Test & more") {
        var settings = Settings(title: title)
        settings.baseURL = base.flatMap { SafeURL(base: $0) }
        catalog = Catalog(settings: settings)
    }

    mutating func article(
        _ id: String, _ text: String = "", date: String = "2014-12-16", slug: String? = nil,
        _ change: (inout Catalog.Article) -> Void = { _ in }
    ) {
        guard case .success(let day) = PartialDate.parse(date) else { return }
        let header = header("articles", id, text, slug: slug)
        var article = Catalog.Entry(
            Catalog.Article(
                header: header, title: "About \(id)", date: day), body: MarkdownParser.parse(header.file).value)
        change(&article.record.value)
        catalog.articles.append(article)
    }

    mutating func actor(_ id: String, _ name: String, slug: String? = nil, hold: Hold? = nil) {
        var header = header("actors", id, "", slug: slug)
        header.hold = hold
        catalog.actors.append(Catalog.Entry(Catalog.Actor(header: header, name: name, kind: .state), body: Document()))
    }

    mutating func event(
        _ id: String, date: String, actors: [String] = [], text: String = "",
        _ change: (inout Catalog.Event) -> Void = { _ in }
    ) {
        guard case .success(let day) = PartialDate.parse(date) else { return }
        let header = header("events", id, text)
        var event = Catalog.Entry(
            Catalog.Event(
                header: header, title: "The \(id)", date: day), body: MarkdownParser.parse(header.file).value)
        event.actors = actors.map { Catalog.Participation(actor: Located($0, at: .start)) }
        change(&event.record.value)
        catalog.events.append(event)
    }

    private func header(_ folder: String, _ id: String, _ text: String, slug: String? = nil) -> Catalog.Header {
        let file = SourceFile(path: "content/\(folder)/\(id).md", bytes: Array(text.utf8))
        return Catalog.Header(file: file, id: id, slug: Located(slug ?? id, at: .start))
    }

    func linked() async -> Site { await Linker.link(catalog, jobs: 1).value }

    /// Every feed by its path.
    func feeds() async -> [String: String] {
        let site = await linked()
        let feeds = Feeds(site)
        return Self.files(feeds.paths, feeds.append)
    }

    /// Every calendar by its path, folded lines made whole.
    func calendars() async -> [String: String] {
        let site = await linked()
        let calendars = Calendars(site)
        return Self.files(calendars.paths, calendars.append).mapValues { $0.replacing("\r\n ", with: "") }
    }

    /// `sitemap.xml` and its like by their paths.
    func sitemaps(
        _ pages: [Sitemap.Page], limits: Sitemap.Limits = Sitemap.Limits()
    ) async -> [String: String] {
        let sitemap = Sitemap(await linked(), limits: limits) { pages }
        return Self.files(sitemap.paths, sitemap.append)
    }

    private static func files(_ paths: [String], _ append: (Int, inout [UInt8]) -> Void) -> [String: String] {
        var files: [String: String] = [:]
        for (place, path) in paths.enumerated() {
            var bytes: [UInt8] = []
            append(place, &bytes)
            files[path] = String(decoding: bytes, as: UTF8.self)
        }
        return files
    }
}
