import ArgumentParser
import Base
import Model
import Publishing

/// `dossier list`: the contents of the site.
struct ListCommand: SiteCommand {
    /// What can be listed.
    enum Topic: String, ExpressibleByArgument, CaseIterable {
        case articles, actors, events, footnotes, sources, pages, notes
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List everything on the site, one entry per line: kind, id, title and page.",
        discussion: """
            --json adds addresses, files and counts; 'dossier schema list' describes them.
            """)

    @Argument(help: "The kinds to list. (default: all)")
    var kinds: [Topic] = []

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var site: SiteOptions
    @OptionGroup var printing: PrintOptions

    func run() async throws {
        let console = Console(printing)
        let linked: Diagnosed<Site>
        do throws(PublishingFailure) { linked = try await Build.site(site.build) } catch {
            throw ExitStatus.of(error, console)
        }
        let wanted = kinds.isEmpty ? Topic.allCases : kinds
        let entries = wanted.flatMap { ListEntry.entries(of: $0, in: linked.value) }
        if json {
            console.print(JSON.list(entries.map(\.json)))
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

/// One line of a list: something on the site that links can lead to.
struct ListEntry {
    var kind: String
    var id: String
    var title: String
    /// The page, from the output folder; of a passage note, with its fragment.
    var page: String
    /// Where it is published; nil if the site has no address.
    var address: String?
    /// The file it comes from; nil for an entry that is gathered from other files.
    var file: String?
    var isDraft = false
    /// Counts of what it has, such as footnotes.
    var counts: [(String, Int)] = []

    init(_ kind: String, id: String, title: String, page: String, file: String?, of site: Site) {
        self.kind = kind
        self.id = id
        self.title = title
        self.page = page
        self.file = file
        address = site.settings.baseURL.map { $0.text + page }
    }

    /// Tab-separated, for people and for `cut`.
    var line: String {
        let fields = [kind, id, title, page]
        return fields.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
    }

    var json: JSON {
        .object([
            ("kind", .text(kind)), ("id", .text(id)), ("title", .text(title)), ("page", .text(page)),
            ("address", .optional(address)), ("file", .optional(file)), ("draft", .flag(isDraft)),
            ("counts", .object(counts.map { ($0.0, .number($0.1)) })),
        ])
    }
}

extension ListEntry {
    /// Everything of a kind, in the site's order.
    static func entries(of kind: ListCommand.Topic, in site: Site) -> [ListEntry] {
        switch kind {
        case .articles: site.articles.map { article($0, site) }
        case .actors: site.actors.map { actor($0, site) }
        case .events: site.events.map { event($0, site) }
        case .pages: site.pages.map { entry("page", $0.record.header, $0.record.title, $0.path, [], site) }
        case .sources: site.sources.map { source($0, site) }
        case .footnotes: site.footnotes.map { footnote($0, site) }
        case .notes: site.articles.flatMap { notes($0, site) }
        }
    }

    private static func entry(
        _ kind: String, _ header: Shared<Catalog.Header>, _ title: String, _ path: PagePath, _ counts: [(String, Int)],
        _ site: Site
    ) -> ListEntry {
        var entry = ListEntry(
            kind, id: header.id, title: title, page: path.text, file: header.file.path, of: site)
        (entry.isDraft, entry.counts) = (header.isDraft, counts)
        return entry
    }

    private static func article(_ article: Site.Article, _ site: Site) -> ListEntry {
        let counts = [
            ("words", article.wordCount), ("footnotes", article.footnotes.count), ("actors", article.actors.count),
            ("events", article.events.count), ("notes", article.body.passages.count),
        ]
        return entry("article", article.record.header, article.record.title, article.path, counts, site)
    }

    private static func actor(_ actor: Site.Actor, _ site: Site) -> ListEntry {
        let counts = [
            ("mentions", actor.mentionCount), ("articles", actor.articleCount), ("events", actor.tookPartIn.count),
            ("notes", actor.passages.count),
        ]
        return entry("actor", actor.record.header, actor.record.name, actor.path, counts, site)
    }

    private static func event(_ event: Site.Event, _ site: Site) -> ListEntry {
        let counts = [
            ("mentions", event.mentionCount), ("actors", event.actors.count), ("accounts", event.accounts.count),
            ("notes", event.passages.count),
        ]
        return entry("event", event.record.header, event.record.title, event.path, counts, site)
    }

    private static func source(_ source: Site.Source, _ site: Site) -> ListEntry {
        var entry = ListEntry(
            "source", id: source.record?.header.id ?? "", title: source.work.title ?? source.work.url?.text ?? "",
            page: source.path.text, file: source.record?.header.file.path, of: site)
        entry.isDraft = source.record?.header.isDraft ?? false
        entry.counts = [("uses", source.uses.count), ("notes", source.passages.count)]
        return entry
    }

    private static func footnote(_ footnote: Site.Footnote, _ site: Site) -> ListEntry {
        let article = site[footnote.article]
        var entry = ListEntry(
            "footnote", id: "\(article.record.header.id)/\(footnote.label)", title: article.record.title,
            page: footnote.path.text, file: footnote.note?.file.path, of: site)
        entry.isDraft = footnote.note?.isDraft ?? false
        entry.counts = [("markers", footnote.markers.count), ("notes", footnote.passages.count)]
        return entry
    }

    /// The passage notes of an article, each by its number in the text.
    private static func notes(_ article: Site.Article, _ site: Site) -> [ListEntry] {
        let id = article.record.header.id
        return article.body.passages.map { passage in
            let text = article.body.document.text
            let range = Int(passage.range.lowerBound)..<Int(passage.range.upperBound)
            let quote = text[range.clamped(to: text.indices)]
            return ListEntry(
                "note", id: "\(id)/\(passage.number)", title: String(decoding: quote, as: UTF8.self),
                page: "\(article.path.text)#note.\(passage.number)", file: "content/notes/\(id).yaml", of: site)
        }
    }
}
