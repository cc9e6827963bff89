package import Base

extension Catalog {
    /// What makes a page one about a topic, which lists all that has its tag.
    package struct Topic: Sendable, Equatable {
        /// How the page is laid out.
        package enum Layout: String, Sendable, CaseIterable {
            /// Briefings, actors and events in lists of their own.
            case lists
            /// The latest state first, then all entries by date.
            case tracker
        }

        /// The folder of the files that describe topics.
        package static let folder = "content/topics/"

        package var layout = Layout.lists
        /// For a tracker: how things are now.
        package var status: String?
        /// The day of which the status is true.
        package var asOf: PartialDate?
        /// Whether an editor has written the page; otherwise it is there because of a tag.
        package var isWritten = true

        package init() {}

        /// The kinds of entry that an id alone can mean: a topic gives way to anything else, so that a tag makes no
        /// reference ambiguous.
        ///
        /// - Parameters:
        ///   - kinds: The kinds that have an entry with the id.
        ///   - page: The path of the file of the page with the id; nil if there is none.
        package static func meant(_ kinds: [EntityKind], page: String?) -> [EntityKind] {
            kinds.count > 1 && page?.hasPrefix(folder) == true ? kinds.filter { $0 != .page } : kinds
        }
    }

    /// How many entries must have a tag without a description for it to get a page.
    package static let entriesOfTopic = 2
}

extension Site {
    /// The entries that have a topic's tag, each list in the site's order.
    package struct TopicEntries: Sendable, Equatable {
        package var articles: [Handle<Article>] = []
        package var actors: [Handle<Actor>] = []
        package var events: [Handle<Event>] = []

        package init() {}

        package var count: Int { articles.count + actors.count + events.count }
    }

    /// The pages about topics, by name.
    package var topics: [Handle<Page>] { pages.indices.filter { pages[$0].topic != nil } }

    /// The pages about anything else.
    package var freePages: [Handle<Page>] { pages.indices.filter { pages[$0].topic == nil } }

    /// The articles that the feed of a topic contains, newest first.
    package func feedArticles(of topic: Handle<Page>) -> [Handle<Article>] {
        guard pages[topic].record.header.hold == nil else { return [] }
        return (pages[topic].topic?.articles ?? []).filter { articles[$0].isInFeeds }
    }
}
