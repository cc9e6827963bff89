package import Base

/// The linked site: every reference resolved, every mention found, every backlink gathered.
///
/// Lists are in the order in which readers see them: articles newest first, actors and sources by name, events by
/// earliest and then latest day, footnotes article by article. Everything else names an entry by its `Handle`.
package struct Site: Sendable, Equatable {
    package var settings: Settings
    package var home: Page?
    package var articles: Entries<Article>
    package var actors: Entries<Actor>
    package var events: Entries<Event>
    package var footnotes: Entries<Footnote>
    package var sources: Entries<Source>
    package var pages: Entries<Page>
    /// Every name of every actor and event, A to Z.
    package var names: [Name]
    /// Paths of the files below `content/media/`, sorted.
    package var media: [String]
    /// The sizes of the pictures among them.
    package var pictureSizes = PictureSizes()
    /// Whom to credit for them.
    package var pictureCredits = PictureCredits()
    /// What its theme leads to.
    package var look = Look()
    /// Old addresses of footnotes and sources, sorted.
    package var oldAddresses: [OldAddress] = []
    /// When entries and paragraphs were first published, as far as the ledger says so.
    package internal(set) var news: [Ledger.News] = []
    /// The latest changes that editors have recorded or that the ledger shows, the newest first.
    package internal(set) var changes: [Change] = []
    /// The pairs of actors that have a page of their own.
    package var pairs: [Pair] = []
    /// The address of the site from which the ids in feeds and calendars are made: the first that it had.
    package var idBase: SafeURL?
    /// The feeds and calendars of actors that were published and not withdrawn: paths from the output folder.
    package var publishedSubscriptions: Set<String> = []
    /// What was published and an editor has withdrawn, in the order of the ledger.
    package var withdrawn: [Withdrawn] = []

    package init(
        settings: Settings, home: Page?, articles: [Article], actors: [Actor], events: [Event], footnotes: [Footnote],
        sources: [Source], pages: [Page], names: [Name], media: [String]
    ) {
        self.settings = settings
        self.home = home
        self.articles = Entries(articles)
        self.actors = Entries(actors)
        self.events = Entries(events)
        self.footnotes = Entries(footnotes)
        self.sources = Entries(sources)
        self.pages = Entries(pages)
        self.names = names
        self.media = media
    }

    package subscript(handle: Handle<Article>) -> Article { _read { yield articles[handle] } }
    package subscript(handle: Handle<Actor>) -> Actor { _read { yield actors[handle] } }
    package subscript(handle: Handle<Event>) -> Event { _read { yield events[handle] } }
    package subscript(handle: Handle<Footnote>) -> Footnote { _read { yield footnotes[handle] } }
    package subscript(handle: Handle<Source>) -> Source { _read { yield sources[handle] } }
    package subscript(handle: Handle<Page>) -> Page { _read { yield pages[handle] } }
}

/// Anything on the site that has a page of its own and can be linked to.
package enum Entity: Hashable, Sendable {
    case article(Handle<Site.Article>)
    case actor(Handle<Site.Actor>)
    case event(Handle<Site.Event>)
    case footnote(Handle<Site.Footnote>)
    case source(Handle<Site.Source>)
    case page(Handle<Site.Page>)
}

extension Site {
    /// A free page, linked.
    package struct Page: Sendable, Equatable {
        package var record: Shared<Catalog.Page>
        package var path: PagePath
        package var body: Shared<LinkedDocument>
        /// What has the tag of the topic that it is about; nil for any other page.
        package var topic: TopicEntries?

        package init(record: Shared<Catalog.Page>, path: PagePath, body: LinkedDocument) {
            self.record = record
            self.path = path
            self.body = Shared(body)
        }
    }

    /// One line of the A–Z: a name, or another name that leads to it.
    package struct Name: Sendable, Equatable {
        package var name: String
        /// BCP 47, if the name is in another language.
        package var language: String?
        package var entity: Entity
        /// The title of the page, if this is a different name.
        package var seeAlso: String?
        /// The first letter without diacritics, in upper case; `#` for digits; other scripts by their own letter.
        package var initial: String

        package init(name: String, language: String?, entity: Entity, seeAlso: String?, initial: String) {
            self.name = name
            self.language = language
            self.entity = entity
            self.seeAlso = seeAlso
            self.initial = initial
        }
    }
}

/// The path of a page in the output, such as `articles/after-peshawar.html`; `/` between folders, none at the start.
package struct PagePath: Hashable, Sendable, Comparable {
    package let text: String
    /// How many folders deep it is.
    package let depth: Int

    package init(_ text: String) {
        self.text = text
        depth = text.utf8.count { $0 == UInt8(ascii: "/") }
    }

    /// A path whose depth is already known.
    package init(_ text: String, depth: Int) {
        self.text = text
        self.depth = depth
    }

    package static func < (left: PagePath, right: PagePath) -> Bool { left.text < right.text }
}

extension PagePath {
    /// The folders in which there are pages.
    package static let folders = ["articles", "actors", "events", "topics", "pairs", "footnotes", "sources"]

    /// The name of the page without its folder and extension: `china` for `actors/china.html`. No slug contains a dot.
    package var stem: String {
        let start = text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.utf8.index(after: $0) } ?? text.startIndex
        return String(Substring(text.utf8[start...].prefix { $0 != UInt8(ascii: ".") }))
    }

    /// The file next to the page with the same name and another extension.
    package func beside(_ ending: String) -> PagePath {
        let length = text.utf8.suffix(5).elementsEqual(".html".utf8) ? 5 : 0
        return PagePath("\(Substring(text.utf8.dropLast(length)))\(ending)", depth: depth)
    }

    /// The page's record in JSON, next to the page.
    package var record: PagePath { beside(".json") }
}

extension Site {
    /// The pages that are not about a single entity and have a picture.
    package enum Overview: String, Sendable, Hashable, CaseIterable {
        case home = "index"
        case names = "a-z"
        case articles, actors, events, footnotes, sources, timeline

        /// Its path.
        package var path: PagePath {
            switch self {
            case .home, .names, .timeline: PagePath(rawValue + ".html")
            case .articles, .actors, .events, .footnotes, .sources: PagePath(rawValue + "/index.html")
            }
        }

        /// The heading of the page; the home page has the site's title.
        package var title: String {
            switch self {
            case .home: "Home"
            case .names: "A–Z"
            case .articles: "Briefings"
            case .actors: "Actors"
            case .events: "Events"
            case .footnotes: "Footnotes"
            case .sources: "Sources"
            case .timeline: "Timeline"
            }
        }
    }
}
