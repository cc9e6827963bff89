import Base
import Model
import Mustache

extension ListShapes {
    static func home(
        _ frame: [ShapeField<List>], _ parts: PartShapes, _ articles: ArticleShapes, _ actors: ActorShapes,
        _ events: EventShapes, _ drawing: Shape<Drawing>, _ change: Shape<Site.Change>, in schema: inout SchemaDraft
    ) -> Shape<List> {
        let example = example(parts, in: &schema)
        return Shape(
            "home", "The home page.", in: &schema,
            frame + [
                .html("intro", "The introduction, from `index.md`.") { _, page in
                    page.site.home.flatMap { DocumentWriter.body($0.body, on: page) }
                },
                .record("lead", articles.line, "The latest article.") { _, page in page.site.articles.indices.first },
                .list("articles", articles.line, "The five articles before it.") { _, page in
                    Array(page.site.articles.indices.dropFirst().prefix(5))
                },
                .record("example", example, "A sentence that shows how to read the site; nothing if none would.") {
                    _, page in page.edition.homeExample
                },
                .list("changes", change, "The four latest changes.") { _, page in
                    Array(page.site.changes.prefix(4))
                },
                .texts("searches", "What a reader could search for: a name in another script, an acronym, a place.") {
                    _, page in page.edition.searches
                },
                .list("actors", actors.line, "The ten actors named most often, people first.") { _, page in
                    page.edition.cast(10)
                },
                .list("events", events.line, "The eight events named most often, in chronological order.") { _, page in
                    page.edition.mostNamedEvents(8)
                },
                .record("strip", drawing, "A timeline to scale, with the events named most often.") { _, page in
                    page.edition.drawing(on: .home)
                },
            ] + counts)
    }

    private static let counts: [ShapeField<List>] = [
        .text("article_count", "How many articles the site has, in words.") { _, page in
            Words.some(page.site.articles.count, "briefing", "briefings")
        },
        .text("actor_count", "How many actors, in words.") { _, page in
            Words.some(page.site.actors.count, "actor", "actors")
        },
        .text("event_count", "How many events, in words.") { _, page in
            Words.some(page.site.events.count, "event", "events")
        },
        .text("source_count", "How many sources, in words.") { _, page in
            Words.some(page.site.sources.count, "source", "sources")
        },
        .text("footnote_count", "How many footnotes, in words.") { _, page in
            Words.some(page.site.footnotes.count, "footnote", "footnotes")
        },
    ]
}

extension ListShapes {
    /// A sentence of an article with a name and a number in it.
    private static func example(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<HomeExample> {
        Shape(
            "example", "A sentence that names an actor or event and cites a footnote.", in: &schema,
            [
                .record("sentence", parts.sentence, "The sentence, with the name marked.") { example, _ in
                    example.sentence
                },
                .record("entity", parts.link, "What it names.") { example, _ in example.entity },
                .record("footnote", parts.link, "The footnote that it cites.") { example, _ in
                    .footnote(example.footnote)
                },
                .text("label", "The mark of that footnote.") { example, page in
                    page.site.footnotes[example.footnote].mark
                },
            ])
    }
}

/// A sentence of an article with a name and a number in it.
struct HomeExample: Sendable {
    var sentence: Sentence
    var entity: Entity
    var footnote: Handle<Site.Footnote>
}

extension Edition {
    /// The first sentence of the latest article that names an actor or event and cites a footnote.
    fileprivate var homeExample: HomeExample? {
        guard let article = site.articles.indices.first else { return nil }
        let body = site.articles[article].body.value
        for marker in body.markers where marker.sentence.count < 300 {
            let named = body.mentions.firstIndex { $0.ordinal > 0 && $0.sentence == marker.sentence }
            guard let named, let block = body.anchors[at: Int(marker.block)], block.paragraph > 0 else { continue }
            let evidence = Site.Evidence(
                article: article, sentence: marker.sentence, mentions: [Int32(truncatingIfNeeded: named)])
            return HomeExample(
                sentence: Sentence(evidence), entity: body.mentions[named].entity, footnote: marker.footnote)
        }
        return nil
    }

    /// The actors that are named most often, people first.
    fileprivate func cast(_ count: Int) -> [Handle<Site.Actor>] {
        let named = mostNamedActors(2 * count).filter { site.actors[$0].mentionCount > 0 }
        let people = named.filter { site.actors[$0].record.kind == .person }.prefix(count / 2)
        let others = named.filter { !people.contains($0) }.prefix(count - people.count)
        return Array(people) + others
    }

    /// A name in another script, an acronym and a place that a search finds.
    fileprivate var searches: [String] {
        let names = mostNamedActors(20).flatMap { site.actors[$0].record.alsoKnownAs }
        let foreign = names.first { $0.language != nil && $0.name.value.unicodeScalars.count <= 12 }?.name.value
        let acronym = names.map(\.name.value).first { name in
            (3...6).contains(name.utf8.count) && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        }
        let place = mostNamedEvents(8).lazy.compactMap { self.site.events[$0].record.place?.name }.first
        return [acronym, foreign, place].compactMap(\.self)
    }
}

extension ListShapes {
    static func redirect(_ site: SiteShapes, in schema: inout SchemaDraft) -> Shape<Site.RedirectTarget> {
        Shape(
            "redirect",
            "The page at an old address of another page; its title, language and `canonical` are that page's.",
            in: &schema,
            site.surroundings(frame)
                + [
                    .path("href", "The address of the page that has moved.") { destination, page in
                        page.site.path(of: destination)
                    }
                ])
    }

    private static func frame(_ destination: Site.RedirectTarget, _ page: PageScope) -> Frame {
        let original = PagePath(page.site.path(of: destination))
        switch destination {
        case .home:
            let title = page.site.home?.record.title ?? page.site.settings.title
            return Frame(title: title, language: page.site.home?.record.header.language, original: original)
        case .entity(let entity):
            return Frame(
                title: page.edition.name(entity), language: page.edition.language(entity), original: original)
        case .pair(let pair): return Frame(title: page.edition.title(of: pair), original: original)
        }
    }
}

extension ListShapes {
    static func data(_ frame: [ShapeField<List>], in schema: inout SchemaDraft) -> Shape<List> {
        let file = file(in: &schema)
        let table = table(file, in: &schema)
        return Shape(
            "data", "The page about the data.", in: &schema,
            frame + [
                .list("tables", table, "The tables.") { _, page in page.edition.options.data?.tables ?? [] },
                .list("files", file, "The files that are not tables: the graph, entities, citations, schemas.") {
                    _, page in
                    page.edition.options.data?.files ?? []
                },
                .path("example", "The record of one page, as an example; nothing if there are no records.") { _, page in
                    page.edition.example?.record.text
                },
                .path("example_page", "The page of that record.") { _, page in page.edition.example?.text },
            ])
    }

    private static func file(in schema: inout SchemaDraft) -> Shape<DataSummary.File> {
        Shape(
            "data file", "A file to download.", in: &schema,
            [
                .path("href", "Its address.") { file, _ in file.path },
                .text("name", "What it is called: `CSV`, `Graph`.") { file, _ in file.name },
                .text("file", "Its name: `actors.csv`.") { file, _ in
                    file.path.split(separator: "/").last.map(String.init)
                },
                .text("summary", "What it is for.") { file, _ in file.summary.isEmpty ? nil : file.summary },
            ])
    }

    private static func table(
        _ file: Shape<DataSummary.File>, in schema: inout SchemaDraft
    ) -> Shape<DataSummary.Table> {
        let column = column(in: &schema)
        return Shape(
            "data table", "A table, in several formats.", in: &schema,
            [
                .text("title", "Its title.") { table, _ in table.title },
                .text("id", "Its HTML id.") { table, _ in table.id },
                .text("summary", "What its rows are.") { table, _ in table.summary },
                .text("count", "How many rows it has, in words.") { table, _ in
                    Words.count(table.count, "row", "rows")
                },
                .list("files", file, "Its files.") { table, _ in table.files },
                .list("columns", column, "Its columns.") { table, _ in table.columns },
                .text("column_count", "How many columns it has, in words.") { table, _ in
                    Words.count(table.columns.count, "column", "columns")
                },
            ])
    }

    private static func column(in schema: inout SchemaDraft) -> Shape<DataColumn> {
        Shape(
            "data column", "A column of a table.", in: &schema,
            [
                .text("name", "Its name.") { column, _ in column.name },
                .text("kind", "What its values are: `text`, `whole number`, `EDTF date`.") { column, _ in
                    Words.kind(column.kind)
                },
                .text("summary", "One sentence about it.") { column, _ in column.summary },
                .texts("choices", "The values it can have, if they are limited.") { column, _ in
                    if case .choice(let words) = column.kind { words } else { [] }
                },
            ])
    }
}

extension DataSummary.Table {
    /// The title as an HTML id.
    fileprivate var id: String {
        String(decoding: title.lowercased().utf8.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
}

extension Edition {
    /// A page with a record, as an example.
    fileprivate var example: PagePath? {
        let first: [Entity] =
            site.articles.indices.prefix(1).map { .article($0) } + site.actors.indices.prefix(1).map { .actor($0) }
            + site.events.indices.prefix(1).map { .event($0) }
        return first.first(where: site.makesRecord).map(site.path)
    }
}

extension Words {
    /// What the values of a column are.
    fileprivate static func kind(_ kind: DataColumn.ValueType) -> String {
        switch kind {
        case .text: "text"
        case .texts: "list of texts"
        case .integer: "whole number"
        case .decimal: "number"
        case .edtf: "EDTF date"
        case .day: "day"
        case .address: "address"
        case .choice: "one of"
        }
    }
}
