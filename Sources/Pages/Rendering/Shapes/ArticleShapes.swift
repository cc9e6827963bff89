import Base
import Model
import Mustache

/// The shapes of an article's page and of its line in lists.
struct ArticleShapes: Sendable {
    let line: Shape<Handle<Site.Article>>
    let page: Shape<Handle<Site.Article>>
    let cast: CastShapes

    init(_ parts: PartShapes, _ site: SiteShapes, in schema: inout SchemaDraft) {
        line = Shape("briefing", "An article in a list.", in: &schema, Self.basics(parts))
        let heading = Self.heading(in: &schema)
        let footnote = Self.footnote(parts, in: &schema)
        let note = Self.note(parts, in: &schema)
        let block = Self.block(parts, note, in: &schema)
        let cast = CastShapes(parts, in: &schema)
        self.cast = cast
        let standing = Self.standing(in: &schema)
        page = Shape(
            "article", "The page of an article.", in: &schema,
            site.surroundings(Self.frame) + Self.basics(parts) + Self.origin(parts)
                + Self.citing(parts, Self.citationFile(in: &schema)) + Self.cast(parts, cast)
                + Self.sources(standing) + Self.body(parts, heading, block, footnote, FormerPlace.shape(in: &schema))
                + Self.notes(note)
                + parts.correctionsAndTopics { article, page in page.site.articles[article].record.header.value })
    }

    private static func frame(_ article: Handle<Site.Article>, _ page: PageScope) -> Frame {
        Frame(
            title: page.site.articles[article].record.title,
            description: page.site.articles[article].record.header.summary
                ?? page.site.articles[article].record.subtitle,
            language: page.site.articles[article].record.header.language,
            hold: page.site.articles[article].record.header.hold)
    }

    private static func basics(_ parts: PartShapes) -> [ShapeField<Handle<Site.Article>>] {
        [
            .path("href", "Its address.") { article, page in page.edition.path(.article(article)) },
            .text("title", "Its title.") { article, page in page.site.articles[article].record.title },
            .text("subtitle", "Its subtitle.") { article, page in page.site.articles[article].record.subtitle },
            .text("summary", "Its standfirst.") { article, page in page.site.articles[article].record.header.summary },
            .text("section", "The section it belongs to.") { article, page in page.site.articles[article].record.section
            },
            .text("authors", "Its authors: `A, B and C`.") { article, page in
                Words.names(page.site.articles[article].record.authors)
            },
            .record("date", parts.date, "When it was published.") { article, page in
                page.site.articles[article].record.date
            },
            .record("updated", parts.date, "When it was last changed.") { article, page in
                page.site.articles[article].record.updated
            },
            .number("minutes", "How long it takes to read, at 220 words a minute.") { article, page in
                page.edition.minutes(of: article)
            },
            .text("footnote_count", "How many footnotes it has, in words; nothing if it has none.") {
                article, page in
                Words.some(page.site.articles[article].footnotes.count, "footnote", "footnotes")
            },
            .texts("tags", "Its tags.") { article, page in page.site.articles[article].record.header.tags },
            .record("picture", parts.picture, "Its picture.") { article, page in page.site.articles[article].image },
            .path("image", "The address of its picture.") { article, page in
                page.site.articles[article].image?.address
            },
            .number("image_width", "How wide its picture is, in pixels, if its file says so.") { article, page in
                page.edition.pictureSize(of: article)?.width
            },
            .number("image_height", "How tall its picture is, in pixels, if its file says so.") { article, page in
                page.edition.pictureSize(of: article)?.height
            },
        ]
    }

    private static func origin(_ parts: PartShapes) -> [ShapeField<Handle<Site.Article>>] {
        [
            .record("origin", parts.work, "Where it first appeared.") { article, page in
                page.site.articles[article].source
            },
            .record("previous", parts.link, "The next older article.") { article, page in
                page.site.articles.neighbour(of: article, by: 1).map { .article($0) }
            },
            .record("next", parts.link, "The next newer article.") { article, page in
                page.site.articles.neighbour(of: article, by: -1).map { .article($0) }
            },
        ]
    }

    private static func citing(_ parts: PartShapes, _ file: Shape<CitationFile>) -> [ShapeField<Handle<Site.Article>>] {
        [
            .texts("author_names", "The names of its authors.") { article, page in
                page.site.articles[article].record.authors
            },
            .text(
                "citation_date",
                "When it was published, as reference managers read it: `2014/12/18`, `2014/12`, `2014`."
            ) { article, page in
                page.site.articles[article].record.date.citationDate
            },
            .text("cite", "How to cite it, without the address.") { article, page in page.edition.citation(of: article)
            },
            .list("cited_as", parts.cited, "How to cite it in each of the site's styles.") { article, page in
                page.site.settings.citationStyles.map {
                    CitedWork(page.site.articles[article], of: page.site.settings, in: $0)
                }
            },
            .list("citation_files", file, "The same for reference managers, a file for each format.") { article, page in
                guard page.site.settings.makes(.citations) else { return [] }
                return CitationFormat.made(by: page.site.settings).map { CitationFile(article: article, format: $0) }
            },
        ]
    }

    /// How many actors or events are named at the top; the register has them all.
    private static let shown = 7

    private static func cast(_ parts: PartShapes, _ cast: CastShapes) -> [ShapeField<Handle<Site.Article>>] {
        [
            .text("actor_count", "How many actors it names: `21 people and groups`.") { article, page in
                Words.some(page.site.articles[article].actors.count, "person or group", "people and groups")
            },
            .text("leading_actors", "The people it names most often, or else the actors, three at most: `A, B, C`.") {
                article, page in page.edition.leadingActors(of: article)
            },
            .list("actors", parts.link, "The actors it names most often, seven at most.") { article, page in
                page.site.articles[article].actors.prefix(shown).map { .actor($0.handle) }
            },
            .number("more_actors", "How many others it names.") { article, page in
                max(0, page.site.articles[article].actors.count - shown).nonzero
            },
            .text("event_count", "How many events it names: `15 events`.") { article, page in
                Words.some(page.site.articles[article].events.count, "event", "events")
            },
            .text("event_years", "The years of these events, as far as they are known: `2001–2014`.") { article, page in
                page.edition.years(of: page.site.articles[article].events.map(\.handle))
            },
            .list("events", parts.link, "The events it names most often, in chronological order, seven at most.") {
                article, page in
                page.site.articles[article].mainEvents(shown).map { .event($0) }
            },
            .number("more_events", "How many others it names.") { article, page in
                max(0, page.site.articles[article].events.count - shown).nonzero
            },
            .list("register", cast.member, "Every actor it names, the most often named first, then every event.") {
                article, page in
                page.edition.register(of: article)
            },
        ]
    }

    private static func sources(_ standing: Shape<StandingCount>) -> [ShapeField<Handle<Site.Article>>] {
        [
            .text("source_count", "How many sources it cites: `6 sources`.") { article, page in
                let count = page.edition.standings(of: article).reduce(0) { $0 + $1.count }
                return Words.some(count, "source", "sources")
            },
            .text("source_types", "The types of its sources in words: `4 official, 1 press`.") { article, page in
                Words.list(page.edition.standings(of: article).map { "\($0.count) \(Words.standing($0.standing))" })
            },
            .list("source_mix", standing, "The types of its sources, as a bar.") { article, page in
                page.edition.standings(of: article)
            },
            .text("without_address", "How many footnotes have no link: `none can be opened`, `2 of 8 have no link`.") {
                article, page in
                let count = page.edition.footnotesWithoutAddress(of: article)
                let all = page.site.articles[article].footnotes.count
                guard count > 0 else { return nil }
                if count == all { return count == 1 ? "it cannot be opened" : "none can be opened" }
                return "\(count) of \(all) \(count == 1 ? "has" : "have") no link"
            },
        ]
    }

    private static func notes(_ note: Shape<SideNote>) -> [ShapeField<Handle<Site.Article>>] {
        [
            .list("editor_notes", note, "The editor's notes on its passages.") { article, page in
                page.site.articles[article].body.passages.map { .passage($0) }
            }
        ]
    }

    private static func body(
        _ parts: PartShapes, _ heading: Shape<Heading>, _ block: Shape<ArticleBlock>,
        _ footnote: Shape<Handle<Site.Footnote>>, _ former: Shape<FormerPlace>
    ) -> [ShapeField<Handle<Site.Article>>] {
        [
            .list("contents", heading, "Its headings.") { article, page in
                Heading.headings(of: page.site.articles[article].body)
            },
            .list("blocks", block, "Its text, block by block, each with its side notes.") { article, page in
                ArticleBlock.blocks(
                    of: page.site.articles[article].body, footnotes: page.site.articles[article].footnotes,
                    corrections: page.site.articles[article].record.header.corrections, on: page)
            },
            .list("footnotes", footnote, "Its footnotes.") { article, page in
                Array(page.site.articles[article].footnotes)
            },
            .list("former", former, "Paragraphs and headings that were published here and are gone.") { article, page in
                page.site.articles[article].body.former
            },
        ]
    }
}

extension Edition {
    /// The size of an article's picture.
    fileprivate func pictureSize(of article: Handle<Site.Article>) -> PictureSize? {
        site.articles[article].image.flatMap { site.pictureSizes[$0.address] }
    }
}

extension Edition {
    /// The names of the people that an article names most often; if it names none, of the actors.
    fileprivate func leadingActors(of article: Handle<Site.Article>) -> String? {
        let actors = site.articles[article].actors.map { site.actors[$0.handle].record }
        let people = actors.filter { $0.kind == .person }
        let shown = (people.isEmpty ? actors : people).prefix(3).map(\.name)
        return Words.list(shown).map { shown.count < actors.count ? $0 + "…" : $0 }
    }
}

extension Site.Article {
    /// The events it names most often, in chronological order; of two named equally often, the later one is preferred.
    fileprivate func mainEvents(_ count: Int) -> [Handle<Site.Event>] {
        let order = events.indices.sorted { article, page in
            (-events[article].times, -article) < (-events[page].times, -page)
        }
        return order.prefix(count).sorted().map { events[$0].handle }
    }
}

extension Int {
    /// The number, or nil for zero, for which templates print nothing.
    var nonzero: Int? { self == 0 ? nil : self }
}
