import Base
import Model
import Mustache

/// The shapes of small parts that many pages show.
struct PartShapes: Sendable {
    let date: Shape<PartialDate>
    let name: Shape<Catalog.AlternativeName>
    let link: Shape<Entity>
    let work: Shape<Handle<Site.Source>>
    let sentence: Shape<Sentence>
    let group: Shape<SentenceGroup>
    let passage: Shape<Site.PassageUse>
    let text: Shape<Site.TextUse>
    let elsewhere: Shape<SafeURL>
    let subscription: Shape<SubscriptionFile>
    let correction: Shape<Catalog.Correction>
    let cited: Shape<CitedWork>
    let picture: Shape<Site.Picture>

    init(in schema: inout SchemaDraft) {
        date = Self.date(in: &schema)
        name = Self.name(in: &schema)
        link = Self.link(in: &schema)
        work = Self.work(date, in: &schema)
        sentence = Self.sentence(in: &schema)
        group = Self.group(link, sentence, in: &schema)
        passage = Self.passage(link, in: &schema)
        text = TextUseShapes.use(link, in: &schema)
        subscription = Self.subscription(in: &schema)
        correction = ChangeShapes.correction(date, in: &schema)
        cited = CitationShapes.cited(date, in: &schema)
        picture = Self.picture(in: &schema)
        elsewhere = Shape(
            "address", "An address on the web.", in: &schema,
            [
                .url("href", "The address.") { url, _ in url.text },
                .text("host", "Its host.") { url, _ in url.host ?? url.text },
            ])
    }

    private static func date(in schema: inout SchemaDraft) -> Shape<PartialDate> {
        Shape(
            "date", "A date, as precise as the editor knows it.", in: &schema,
            [
                .text("words", "As a person would say it: `about 2014`, `since 15 June 2014`.") { date, _ in
                    date.inWords
                },
                .text("sentence", "As it follows a verb: `on 16 December 2014`.") { date, _ in date.inSentence },
                .text("short", "For tables and lists: `16 Dec 2014`, `c. 2014`.") { date, _ in date.inShortWords },
                .text("iso", "As in `<time datetime>`, where HTML can write it.") { date, _ in date.iso8601 },
                .flag("is_exact", "Whether it is a single day that is known for certain.") { date, _ in date.isExact },
                .text(
                    "certainty",
                    "What is uncertain about it: `uncertain`, `approximate`, `the end is open`; otherwise nothing."
                ) {
                    date, _ in date.certainty
                },
            ])
    }

    private static func name(in schema: inout SchemaDraft) -> Shape<Catalog.AlternativeName> {
        Shape(
            "name", "Another name.", in: &schema,
            [
                .text("name", "The name.") { name, _ in name.name.value },
                .text("language", "Its language, where it is not the site's.") { name, _ in name.language },
                .text("language_name", "That language in words: `Urdu`.") { name, _ in
                    name.language.map(Words.language)
                },
                .text("direction", "`rtl` where that language runs from right to left.") { name, _ in
                    Words.direction(name.language)
                },
            ])
    }

    private static func link(in schema: inout SchemaDraft) -> Shape<Entity> {
        Shape(
            "link", "A page of the site in one line.", in: &schema,
            [
                .path("href", "Its address.") { entity, page in page.edition.path(entity) },
                .text("name", "Its name or title.") { entity, page in page.edition.name(entity) },
                .text("language", "The language of the name, where it is given.") { entity, page in
                    page.edition.language(entity)
                },
                .text("kind", "What it is: `State`, `Attack`, `Briefing`, `Footnote`, `Source`.") { entity, page in
                    page.edition.kind(entity)
                },
                .text(
                    "mark",
                    "One letter for the kind of page: `a` actor, `e` event, `s` source or footnote, `b` briefing."
                ) {
                    entity, _ in entity.mark
                },
                .text("detail", "An actor's role or kind, an event's date, a source's publisher and date.") {
                    entity, page in
                    page.edition.detail(entity)
                },
            ], prepared: { entity, page in page.ready?.link(entity) })
    }

    private static func sentence(in schema: inout SchemaDraft) -> Shape<Sentence> {
        Shape(
            "sentence", "A sentence of an article as evidence.", in: &schema,
            [
                .markup("html", "Its words; what it is quoted for is marked and leads to its place.") {
                    sentence, page, out in
                    SentenceWriter.write(sentence, on: page, into: &out)
                },
                .flag("has_words", "Whether it has words; a footnote marker on its own cites none.") {
                    sentence, _ in !sentence.range.isEmpty
                },
                .path(
                    "href", "The address of its place in the article.",
                    write: { sentence, page, out in
                        sentence.writeAddress(in: page.edition, into: &out)
                    }),
                .text("place", "Its paragraph, such as `¶3`.") { sentence, page in sentence.place(in: page.edition) },
                .text("article", "The title of the article.") { sentence, page in
                    page.edition.articleLines[sentence.article].name
                },
            ])
    }

    private static func group(
        _ link: Shape<Entity>, _ sentence: Shape<Sentence>, in schema: inout SchemaDraft
    ) -> Shape<SentenceGroup> {
        Shape(
            "group", "Sentences of one article.", in: &schema,
            [
                .record("article", link, "The article.") { group, _ in .article(group.article) },
                .number("count", "How many sentences.") { group, _ in group.sentences.count },
                .list("sentences", sentence, "The sentences.") { group, _ in group.sentences },
            ])
    }

    /// The lists of the passage notes that are linked to something, by what they show.
    func passages<Subject>(
        _ uses: @escaping @Sendable (Subject, PageScope) -> [Site.PassageUse]
    ) -> [ShapeField<Subject>] {
        let lists: [(name: String, role: Catalog.PassageNote.Role, help: String)] = [
            ("said", .said, "Passages that show what was said, by the editor's notes."),
            ("did", .did, "Passages that show what was done."), ("noted", .note, "Passages with any other note."),
        ]
        return lists.flatMap { list -> [ShapeField<Subject>] in
            [
                .list(list.name, passage, list.help) { subject, page in
                    page.edition.passages(uses(subject, page), as: list.role)
                },
                .number("\(list.name)_count", "How many of these notes there are.") { subject, page in
                    page.edition.passages(uses(subject, page), as: list.role).count.nonzero
                },
            ]
        }
    }

    private static func passage(_ link: Shape<Entity>, in schema: inout SchemaDraft) -> Shape<Site.PassageUse> {
        Shape(
            "passage", "An editor's note on a quotation.", in: &schema,
            [
                .markup("html", "The sentence, the quotation marked and leading to its place.") { use, page, out in
                    guard let sentence = Sentence(use, in: page.edition) else { return }
                    SentenceWriter.write(sentence, on: page, into: &out)
                },
                .path("href", "The address of the quotation.") { use, page in
                    Sentence(use, in: page.edition)?.address(in: page.edition)
                        ?? page.edition.path(.article(use.article))
                },
                .text("place", "Its paragraph, such as `¶3`.") { use, page in
                    Sentence(use, in: page.edition)?.place(in: page.edition)
                },
                .text("role", "`said`, `did` or `note`.") { use, page in
                    page.site.articles[use.article].body.passages[at: use.passage]?.role.rawValue
                },
                .text("note", "What the editor says about it.") { use, page in
                    page.site.articles[use.article].body.passages[at: use.passage]?.note
                },
                .record("article", link, "The article.") { use, _ in .article(use.article) },
            ])
    }
}

/// Sentences of one article.
struct SentenceGroup: Sendable {
    var article: Handle<Site.Article>
    var sentences: [Sentence]

    /// Groups neighbouring sentences of the same article.
    static func groups(_ sentences: [Sentence]) -> [SentenceGroup] {
        var groups: [SentenceGroup] = []
        for sentence in sentences {
            if let last = groups.indices.last, groups[last].article == sentence.article {
                groups[last].sentences.append(sentence)
            } else {
                groups.append(SentenceGroup(article: sentence.article, sentences: [sentence]))
            }
        }
        return groups
    }
}

/// A feed or calendar that a page offers.
struct SubscriptionFile: Sendable {
    var kind: Subscription
    /// From the site's root.
    var path: String
    /// What it is about.
    var subject: String
}

extension PartShapes {
    static func subscription(in schema: inout SchemaDraft) -> Shape<SubscriptionFile> {
        Shape(
            "subscription", "A file for following the site or an actor in another program.", in: &schema,
            [
                .path("href", "The address of the file.") { file, _ in file.path },
                .text("name", "What it is: `Atom`, `JSON Feed`, `Calendar`.") { file, _ in file.kind.name },
                .text("subject", "What it is about: the site's title, an actor's name.") { file, _ in file.subject },
                .text("type", "Its media type, as in `<link type>`.") { file, _ in file.kind.mediaType },
            ])
    }
}

extension Edition {
    /// Those of the feeds and the calendar of the whole site that are made.
    var siteSubscriptions: [SubscriptionFile] {
        subscriptions.ofSite.map {
            SubscriptionFile(kind: $0, path: $0.sitePath.text, subject: site.settings.title)
        }
    }

    /// Those of the feeds and the calendar of an actor that are made.
    func subscriptions(of actor: Handle<Site.Actor>) -> [SubscriptionFile] {
        subscriptions.of(actor).map {
            SubscriptionFile(
                kind: $0, path: $0.path(beside: site.actors[actor].path).text, subject: site.actors[actor].record.name)
        }
    }
}

extension PartShapes {
    /// A source's record.
    static func work(_ date: Shape<PartialDate>, in schema: inout SchemaDraft) -> Shape<Handle<Site.Source>> {
        Shape(
            "work", "A source's record.", in: &schema, identity(date) + publication + whereabouts(date) + standing,
            prepared: { source, page in page.ready?.works[source] })
    }

    private static func identity(_ date: Shape<PartialDate>) -> [ShapeField<Handle<Site.Source>>] {
        [
            .path("href", "The address of its page.") { source, page in page.edition.path(.source(source)) },
            .text("title", "Its title, or another name if it has none.") { source, page in
                page.edition.sourceLines[source].name
            },
            .text("type", "What kind of work it is: `newspaper article`, `report`.") { source, page in
                page.site.sources[source].work.type.map(Words.type)
            },
            .text("authors", "Its authors: `A, B and C`.") { source, page in
                Words.names(page.site.sources[source].work.authors.map(\.name))
            },
            .text("publisher", "Who published it.") { source, page in page.site.sources[source].work.publisher },
            .text("outlet", "The journal or newspaper in which it appeared, or else who published it.") {
                source, page in
                page.site.sources[source].work.outlet
            },
            .record("date", date, "When it was published.") { source, page in page.site.sources[source].work.date },
        ]
    }
}
