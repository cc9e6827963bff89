import Base
import Model
import Mustache

/// The shapes of small things that stand on many pages.
struct PartShapes: Sendable {
    let date: Shape<PartialDate>
    let name: Shape<Catalog.AlternativeName>
    let link: Shape<Entity>
    let work: Shape<Handle<Site.Source>>
    let sentence: Shape<Sentence>
    let group: Shape<SentenceGroup>
    let passage: Shape<Site.PassageUse>
    let elsewhere: Shape<SafeURL>
    let subscription: Shape<SubscriptionFile>

    init(in schema: inout SchemaDraft) {
        date = Self.date(in: &schema)
        name = Self.name(in: &schema)
        link = Self.link(in: &schema)
        work = Self.work(date, in: &schema)
        sentence = Self.sentence(in: &schema)
        group = Self.group(link, sentence, in: &schema)
        passage = Self.passage(link, in: &schema)
        subscription = Self.subscription(in: &schema)
        elsewhere = Shape(
            "address", "An address on the web.", in: &schema,
            [
                .url("href", "The address.") { url, _ in url.text },
                .text("host", "Its host.") { url, _ in url.host ?? url.text },
            ])
    }

    private static func date(in schema: inout SchemaDraft) -> Shape<PartialDate> {
        Shape(
            "date", "A date as an editor knows it.", in: &schema,
            [
                .text("words", "As a person would say it: `about 2014`, `since 15 June 2014`.") { date, _ in
                    date.inWords
                },
                .text("sentence", "As it follows a verb: `on 16 December 2014`.") { date, _ in date.inSentence },
                .text("short", "For tables and lists: `16 Dec 2014`, `c. 2014`.") { date, _ in date.inShortWords },
                .text("iso", "As in `<time datetime>`, where HTML can write it.") { date, _ in date.iso8601 },
                .flag("is_exact", "Whether it is one day that is known for sure.") { date, _ in date.isExact },
                .text(
                    "certainty", "What is not sure of it: `uncertain`, `approximate`, `the end is open`; else nothing."
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
                .path("href", "Its address.") { $1.edition.path($0) },
                .text("name", "Its name or title.") { $1.edition.name($0) },
                .text("language", "The language of the name, where it is given.") { $1.edition.language($0) },
                .text("kind", "What it is: `State`, `Attack`, `Briefing`, `Footnote`, `Source`.") {
                    $1.edition.kind($0)
                },
                .text(
                    "mark",
                    "One letter for the kind of page: `a` actor, `e` event, `s` source or footnote, `b` briefing."
                ) {
                    entity, _ in entity.mark
                },
                .text("detail", "An actor's role or kind, an event's date, a source's publisher and date.") {
                    $1.edition.detail($0)
                },
            ], prepared: { $1.ready?.link($0) })
    }

    private static func sentence(in schema: inout SchemaDraft) -> Shape<Sentence> {
        Shape(
            "sentence", "A sentence of an article as evidence.", in: &schema,
            [
                .markup("html", "Its words; what it is quoted for is marked and leads to its place.") {
                    SentenceWriter.write($0, on: $1, into: &$2)
                },
                .flag("has_words", "Whether it has words; a footnote marker that stands alone cites none.") {
                    sentence, _ in !sentence.range.isEmpty
                },
                .path(
                    "href", "The address of its place in the article.",
                    write: {
                        $0.writeAddress(in: $1.edition, into: &$2)
                    }),
                .text("place", "Its paragraph, such as `¶3`.") { $0.place(in: $1.edition) },
                .text("article", "The title of the article.") { $1.edition.articleLines[$0.article].name },
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
                .list(list.name, passage, list.help) { $1.edition.passages(uses($0, $1), as: list.role) },
                .number("\(list.name)_count", "How many of these notes there are.") {
                    $1.edition.passages(uses($0, $1), as: list.role).count.nonzero
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
                .text("place", "Its paragraph, such as `¶3`.") { Sentence($0, in: $1.edition)?.place(in: $1.edition) },
                .text("role", "`said`, `did` or `note`.") { use, page in
                    page.site.articles[use.article].body.passages[at: use.passage]?.role.rawValue
                },
                .text("note", "What the editor says of it.") { use, page in
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

    /// Neighbours of one article made one group each.
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
    /// What it is of.
    var subject: String
}

extension PartShapes {
    static func subscription(in schema: inout SchemaDraft) -> Shape<SubscriptionFile> {
        Shape(
            "subscription", "A file by which the site or an actor is followed from elsewhere.", in: &schema,
            [
                .path("href", "The address of the file.") { file, _ in file.path },
                .text("name", "What it is: `Atom`, `JSON Feed`, `Calendar`.") { file, _ in file.kind.name },
                .text("subject", "What it is of: the site's title, an actor's name.") { file, _ in file.subject },
                .text("type", "Its media type, as in `<link type>`.") { file, _ in file.kind.mediaType },
            ])
    }
}

extension Edition {
    /// The feeds and the calendar of the whole site; those that are made.
    var siteSubscriptions: [SubscriptionFile] {
        subscriptions.ofSite.map {
            SubscriptionFile(kind: $0, path: $0.sitePath.text, subject: site.settings.title)
        }
    }

    /// The feeds and the calendar of an actor; those that are made.
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
            "work", "A source's record.", in: &schema,
            [
                .path("href", "The address of its page.") { $1.edition.path(.source($0)) },
                .text("title", "Its title, or what stands for it.") { $1.edition.sourceLines[$0].name },
                .text("type", "What kind of work it is: `newspaper article`, `report`.") {
                    $1.site.sources[$0].work.type.map(Words.type)
                },
                .text("authors", "Its authors: `A, B and C`.") {
                    Words.names($1.site.sources[$0].work.authors)
                },
                .text("publisher", "Who published it.") { $1.site.sources[$0].work.publisher },
                .record("date", date, "When it was published.") { $1.site.sources[$0].work.date },
                .url("url", "Where it can be read.") { $1.site.sources[$0].work.url?.text },
                .text("host", "The host of that address.") { $1.site.sources[$0].work.url?.host },
                .url("archived", "The address of an archived copy.") {
                    $1.site.sources[$0].work.archived?.text
                },
                .text("archived_host", "The host of that address.") {
                    $1.site.sources[$0].work.archived?.host
                },
                .record("accessed", date, "When the editor read it.") { $1.site.sources[$0].work.accessed },
                .text("standing", "How near it is to what it tells of: `official`, `press`, `unknown`.") {
                    Words.standing($1.site.sources[$0].work.standing ?? .unknown)
                },
                .text("standing_meaning", "What that standing means: `from a news agency`.") {
                    Words.meaning($1.site.sources[$0].work.standing ?? .unknown)
                },
                .text("language", "Its language, where it is given.") { $1.site.sources[$0].work.language },
                .text("language_name", "That language in words: `Chinese`.") {
                    $1.site.sources[$0].work.language.map(Words.language)
                },
                .flag("has_address", "Whether it has an address or an archived copy.") {
                    $1.site.sources[$0].work.url != nil || $1.site.sources[$0].work.archived != nil
                },
                .text("uses", "What rests on it, counted: `3 footnotes, 1 event`.") { $1.edition.uses(of: $0) },
            ], prepared: { $1.ready?.works[$0] })
    }
}
