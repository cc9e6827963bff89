import Base
import Language
import Model
import Mustache

/// The shapes of the pages about topics.
struct TopicShapes: Sendable {
    let page: Shape<Handle<Site.Page>>
    let list: Shape<PageTask.List>

    init(
        _ parts: PartShapes, _ site: SiteShapes, _ articles: ArticleShapes, _ actors: ActorShapes,
        _ events: EventShapes, _ pager: Shape<Pager>, in schema: inout SchemaDraft
    ) {
        page = Self.page(parts, site, articles, actors, events, pager, in: &schema)
        let line = Self.line(parts, in: &schema)
        list = Shape(
            "topics", "The list of all topics.", in: &schema,
            site.surroundings { list, _ in Frame(title: list.title, description: "All topics, by name.") } + [
                .list("topics", line, "The topics by name.") { _, page in page.site.topics }
            ])
    }

    private static func line(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<Handle<Site.Page>> {
        Shape(
            "topic line", "A topic in lists.", in: &schema,
            [
                .path("href", "Its address.") { topic, page in page.site.pages[topic].path.text },
                .text("name", "Its name.") { topic, page in page.site.pages[topic].record.title },
                .text("summary", "Its summary.") { topic, page in page.site.pages[topic].record.header.summary },
                .text("count", "What it holds, in words: `2 briefings · 1 event`.") { topic, page in
                    page.site.pages[topic].topic.map(words)
                },
            ])
    }

    private static func words(_ entries: Site.TopicEntries) -> String {
        [
            Words.some(entries.articles.count, "briefing", "briefings"),
            Words.some(entries.events.count, "event", "events"),
            Words.some(entries.actors.count, "actor", "actors"),
        ].compactMap(\.self).joined(separator: " · ")
    }

    private static func page(
        _ parts: PartShapes, _ site: SiteShapes, _ articles: ArticleShapes, _ actors: ActorShapes,
        _ events: EventShapes, _ pager: Shape<Pager>, in schema: inout SchemaDraft
    ) -> Shape<Handle<Site.Page>> {
        let entry = Self.entry(parts, in: &schema)
        return Shape(
            "topic", "The page about a topic.", in: &schema,
            site.surroundings(frame) + told(parts) + [
                .list("articles", articles.line, "Its briefings, newest first; 300 on each page.") { topic, page in
                    part(entries(topic, page).articles, page)
                },
                .text("article_count", "How many it has, in words; nothing on a page without any.") { topic, page in
                    count(entries(topic, page).articles, page, "briefing", "briefings")
                },
                .list("actors", actors.line, "Its actors by name; 300 on each page.") { topic, page in
                    part(entries(topic, page).actors, page)
                },
                .text("actor_count", "How many it has, in words; nothing on a page without any.") { topic, page in
                    count(entries(topic, page).actors, page, "actor", "actors")
                },
                .list("events", events.line, "Its events in chronological order; 300 on each page, the last first.") {
                    topic, page in
                    part(entries(topic, page).events, page, isNewestLast: true)
                },
                .text("event_count", "How many it has, in words; nothing on a page without any.") { topic, page in
                    count(entries(topic, page).events, page, "event", "events")
                },
                .list("entries", entry, "For a tracker: its briefings and events, newest first; 300 on each page.") {
                    topic, page in
                    page.site.pages[topic].record.topic?.layout == .tracker ? part(dated(topic, page), page) : []
                },
                .record("pager", pager, "All its pages; nothing if one page is enough.") { topic, page in
                    page.edition.pager(ofTopic: topic, on: page.number)
                },
                .list("subscriptions", parts.subscription, "Its feeds.") { topic, page in
                    page.edition.subscriptions(ofTopic: topic)
                },
            ])
    }

    /// The entries of a list that are on a page.
    private static func part<Entry>(_ all: [Entry], _ page: PageScope, isNewestLast: Bool = false) -> [Entry] {
        Array(all[Pagination.entriesOfTopic(of: all.count, on: page.number, isNewestLast: isNewestLast)])
    }

    private static func count<Entry>(_ all: [Entry], _ page: PageScope, _ one: String, _ many: String) -> String? {
        part(all, page).isEmpty ? nil : Words.some(all.count, one, many)
    }

    /// What its file says; its text and the latest state are on the first page.
    private static func told(_ parts: PartShapes) -> [ShapeField<Handle<Site.Page>>] {
        [
            .text("title", "Its name.") { topic, page in page.site.pages[topic].record.title },
            .text("summary", "Its standfirst.") { topic, page in page.site.pages[topic].record.header.summary },
            .html("body", "Its text.") { topic, page in
                page.number > 1 ? nil : DocumentWriter.body(page.site.pages[topic].body, on: page)
            },
            .flag("is_tracker", "Whether its entries are shown by date, after the latest state.") { topic, page in
                page.site.pages[topic].record.topic?.layout == .tracker
            },
            .text("status", "How things are now.") { topic, page in
                page.number > 1 ? nil : page.site.pages[topic].record.topic?.status
            },
            .record("as_of", parts.date, "When that was so.") { topic, page in
                page.site.pages[topic].record.topic?.asOf
            },
            .path("all_topics", "The address of the list of all topics.") { _, _ in
                PageTask.List.topics.path.text
            },
        ] + parts.corrections { topic, page in page.site.pages[topic].record.header.corrections }
    }

    private static func frame(_ topic: Handle<Site.Page>, _ page: PageScope) -> Frame {
        let record = page.site.pages[topic].record
        return Frame(
            title: page.number > 1 ? "\(record.title) – page \(page.number)" : record.title,
            description: record.header.summary ?? words(entries(topic, page)),
            language: record.header.language, hold: record.header.hold)
    }

    private static func entries(_ topic: Handle<Site.Page>, _ page: PageScope) -> Site.TopicEntries {
        page.site.pages[topic].topic ?? Site.TopicEntries()
    }
}

extension PartShapes {
    /// The topics of an entry.
    func topics<Subject>(
        _ header: @escaping @Sendable (Subject, PageScope) -> Catalog.Header
    ) -> [ShapeField<Subject>] {
        [
            .list("topics", link, "The pages of the topics that it has as tags.") { subject, page in
                page.edition.topics(of: header(subject, page))
            }
        ]
    }
}

extension PartShapes {
    /// What was put right in an entry, and its topics.
    func correctionsAndTopics<Subject>(
        _ header: @escaping @Sendable (Subject, PageScope) -> Catalog.Header
    ) -> [ShapeField<Subject>] {
        corrections { header($0, $1).corrections } + topics(header)
    }
}

// MARK: - By date

/// An entry of a topic with its date.
private struct DatedEntry: Sendable {
    let entity: Entity
    let date: PartialDate
}

extension TopicShapes {
    private static func dated(_ topic: Handle<Site.Page>, _ page: PageScope) -> [DatedEntry] {
        let entries = entries(topic, page)
        let all =
            entries.articles.map { DatedEntry(entity: .article($0), date: page.site[$0].record.date) }
            + entries.events.map { DatedEntry(entity: .event($0), date: page.site[$0].record.date) }
        return all.newestFirst(by: \.date)
    }

    private static func entry(_ parts: PartShapes, in schema: inout SchemaDraft) -> Shape<DatedEntry> {
        Shape(
            "topic entry", "A briefing or event of a topic.", in: &schema,
            [
                .record("entry", parts.link, "The briefing or event.") { entry, _ in entry.entity },
                .record("date", parts.date, "Its date.") { entry, _ in entry.date },
                .text("summary", "Its summary.") { entry, page in
                    switch entry.entity {
                    case .article(let handle): page.site[handle].record.header.summary
                    case .event(let handle): page.site[handle].record.header.summary
                    default: nil
                    }
                },
            ])
    }
}

extension Edition {
    /// The feeds of a topic that are made.
    func subscriptions(ofTopic topic: Handle<Site.Page>) -> [SubscriptionFile] {
        subscriptions.of(topic: topic).map {
            SubscriptionFile(
                kind: $0, path: $0.path(beside: site.pages[topic].path).text, subject: site.pages[topic].record.title)
        }
    }

    /// The topics of an entry that have a page, in the order of its tags.
    func topics(of header: Catalog.Header) -> [Entity] {
        guard !header.tags.isEmpty else { return [] }
        var found: [Entity] = []
        for tag in header.tags {
            if let topic = topicsByTag[tag], !found.contains(.page(topic)) { found.append(.page(topic)) }
        }
        return found
    }
}

extension Site {
    /// The topic that each tag of an entry leads to.
    func topicsByTag() -> [String: Handle<Page>] {
        let topics = topics
        guard !topics.isEmpty else { return [:] }
        var (byID, byName): ([String: Handle<Page>], [String: Handle<Page>]) = ([:], [:])
        for topic in topics {
            byID[pages[topic].record.header.id] = topic
            byName[pages[topic].record.title] = topic
        }
        let tags = Set(
            articles.flatMap(\.record.header.tags) + actors.flatMap(\.record.header.tags)
                + events.flatMap(\.record.header.tags))
        return tags.reduce(into: [:]) { found, tag in
            found[tag] = Slug.id(tag).flatMap { byID[$0] } ?? byName[tag]
        }
    }
}
