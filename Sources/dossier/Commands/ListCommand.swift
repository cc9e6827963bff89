import ArgumentParser
import JSON
import Model
import Publishing

/// `dossier list`: what the site holds.
struct ListCommand: AsyncParsableCommand {
    /// What can be listed.
    enum Kind: String, ExpressibleByArgument, CaseIterable { case articles, actors, events, footnotes, sources, pages }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what the site holds: kind, id, title and page, one a line.")

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    @Argument(help: "What to list. (default: everything)")
    var kinds: [Kind] = []

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let console = Console(printing)
        let linked: Diagnosed<Site>
        do throws(PublishingFailure) { linked = try await Build.site(site.build) } catch {
            throw ExitStatus.of(error, console)
        }
        let wanted = kinds.isEmpty ? Kind.allCases : kinds
        let entries = wanted.flatMap { ListEntry.entries(of: $0, in: linked.value) }
        if json {
            console.print(JSON.list(entries.map(\.json)).printed)
        } else {
            for entry in entries { console.print(entry.line) }
        }
        let stops = linked.diagnostics.contains { $0.level >= (site.strict ? .warning : .error) }
        if stops {
            console.say("\(BuildSummary.count(of: linked.diagnostics) ?? ""); 'dossier check' prints them")
            throw ExitStatus.findings
        }
    }
}

/// One line of a list.
struct ListEntry {
    var kind: String
    var id: String
    var title: String
    /// The page, from the output folder.
    var page: String
    /// The file it comes from; nil for what is gathered from other files.
    var file: String?

    /// Tab-separated, for people and for `cut`.
    var line: String { [kind, id, title, page].joined(separator: "\t") }

    var json: JSON {
        .object([
            ("kind", .text(kind)), ("id", .text(id)), ("title", .text(title)), ("page", .text(page)),
            ("file", .optional(file)),
        ])
    }

    static func entries(of kind: ListCommand.Kind, in site: Site) -> [ListEntry] {
        switch kind {
        case .articles: site.articles.map { entry("article", $0.record.header, $0.record.title, $0.path) }
        case .actors: site.actors.map { entry("actor", $0.record.header, $0.record.name, $0.path) }
        case .events: site.events.map { entry("event", $0.record.header, $0.record.title, $0.path) }
        case .pages: site.pages.map { entry("page", $0.record.header, $0.record.title, $0.path) }
        case .sources: site.sources.map(source)
        case .footnotes: site.footnotes.map { footnote($0, site) }
        }
    }

    private static func entry(_ kind: String, _ header: Catalog.Header, _ title: String, _ path: PagePath) -> ListEntry
    {
        ListEntry(kind: kind, id: header.id, title: title, page: path.text, file: header.file.path)
    }

    private static func source(_ source: Site.Source) -> ListEntry {
        let title = source.work.title ?? source.work.url?.text ?? ""
        return ListEntry(
            kind: "source", id: source.record?.header.id ?? "", title: title, page: source.path.text,
            file: source.record?.header.file.path)
    }

    private static func footnote(_ footnote: Site.Footnote, _ site: Site) -> ListEntry {
        let article = site[footnote.article]
        return ListEntry(
            kind: "footnote", id: "\(article.record.header.id)/\(footnote.label)", title: article.record.title,
            page: footnote.path.text, file: footnote.note?.file.path)
    }
}
