import Base
package import Model
import Mustache

/// One page to be rendered: where it goes and what it shows.
package struct PageTask: Sendable, Hashable {
    /// What a page shows.
    package enum Subject: Sendable, Hashable {
        case entity(Entity)
        case list(List)
        /// Two actors and what they have in common.
        case pair(Site.Pair)
        /// An old address of a page.
        case redirect(to: Site.RedirectTarget)
        /// A page that says that another was withdrawn.
        case withdrawn(Site.Withdrawn)
    }

    /// The pages that are not about a single entity. The raw value is the name of the template.
    package enum List: String, Sendable, Hashable, CaseIterable {
        case home = "index"
        case names = "a-z"
        case articles, actors, events, footnotes, sources, timeline
        case disputed, changes, topics, places
        case pictureCredits = "picture-credits"
        case search
        case data
        case notFound = "404"

        /// The path of the page.
        package var path: PagePath {
            overview?.path ?? PagePath(rawValue + (self == .data || self == .topics ? "/index.html" : ".html"))
        }

        /// The page as the site itself knows it; nil for the search page, the data page and the error page.
        var overview: Site.Overview? { Site.Overview(rawValue: rawValue) }

        /// Its heading, and its name in the navigation; the home page has the site's title as its heading.
        var title: String {
            switch self {
            case .home, .names, .articles, .actors, .events, .footnotes, .sources, .timeline: overview?.title ?? ""
            case .disputed: "Disputed"
            case .changes: "Changes"
            case .topics: "Topics"
            case .places: "Places"
            case .pictureCredits: "Picture credits"
            case .search: "Search"
            case .data: "Data"
            case .notFound: "Page not found"
            }
        }
    }

    package let path: PagePath
    package let subject: Subject
    /// The number of the page among those of a long list, from 1.
    package let number: Int

    package init(_ path: PagePath, _ subject: Subject, number: Int = 1) {
        self.path = path
        self.subject = subject
        self.number = number
    }

    /// Every page: the lists (those of the data, of disputed events and of credits only if there are any), then articles, actors, pairs
    /// of actors, events, sources, footnotes and free pages in the site's order, each followed by its further pages, and finally
    /// the redirects from old addresses and the pages at withdrawn ones.
    static func all(of site: Site, _ pagination: Pagination, hasData: Bool = false) -> [PageTask] {
        var tasks: [PageTask] = []
        func add(_ path: PagePath, _ subject: Subject, pages: Int) {
            for page in 0..<pages { tasks.append(Self(path.numbered(page + 1), subject, number: page + 1)) }
        }
        for list in List.allCases where hasData || list != .data {
            add(list.path, .list(list), pages: pagination.count(list))
        }
        tasks.reserveCapacity(tasks.count + site.articles.count + site.footnotes.count + site.events.count)
        for index in site.articles.indices {
            tasks.append(Self(site.articles[index].path, .entity(.article(index))))
        }
        for index in site.actors.indices {
            let actor = Entity.actor(index)
            let pages = pagination.count(actor, events: site.actors[index].tookPartIn.count)
            add(site.actors[index].path, .entity(actor), pages: pages)
        }
        for pair in site.pairs { add(pair.path, .pair(pair), pages: pagination.count(pair)) }
        for index in site.events.indices {
            let event = Entity.event(index)
            add(site.events[index].path, .entity(event), pages: pagination.count(event))
        }
        for index in site.sources.indices where site.sources[index].hasPage {
            let source = Entity.source(index)
            add(site.sources[index].path, .entity(source), pages: pagination.count(source))
        }
        for index in site.footnotes.indices {
            tasks.append(Self(site.footnotes[index].path, .entity(.footnote(index))))
        }
        for page in site.pages.indices {
            add(site.pages[page].path, .entity(.page(page)), pages: Pagination.count(site.pages[page]))
        }
        tasks += site.redirects.map { Self(PagePath($0.path), .redirect(to: $0.target)) }
        return tasks + withdrawn(of: site, except: tasks)
    }

    /// The pages at withdrawn addresses, except where something else is published now.
    private static func withdrawn(of site: Site, except tasks: [PageTask]) -> [PageTask] {
        let pages = site.withdrawn.filter { $0.path.hasSuffix(".html") }
        guard !pages.isEmpty else { return [] }
        let taken = Set(tasks.map(\.path.text)).union(site.media)
        return pages.filter { !taken.contains($0.path) }.map { Self(PagePath($0.path), .withdrawn($0)) }
    }
}

/// The page being written, as shapes see it: its path and the site that it belongs to.
final class PageScope: Sendable {
    let edition: Edition
    /// The path from the page to the site's root: nothing, `../` or `../../`; on the error page, a path from the host's
    /// root.
    let root: String
    let path: PagePath
    /// What the page shows; nothing if a record is made for all pages.
    let subject: PageTask.Subject?
    /// The number of the page among those of a long list, from 1.
    let number: Int
    /// The `site` record, which all pages of one section share.
    let siteRecord: Value
    /// Records made in advance for all pages.
    let ready: ReadyRecords?

    init(
        _ edition: Edition, root: String, path: PagePath, subject: PageTask.Subject? = nil, number: Int = 1,
        siteRecord: Value, ready: ReadyRecords? = nil
    ) {
        self.edition = edition
        self.root = root
        self.path = path
        self.subject = subject
        self.number = number
        self.siteRecord = siteRecord
        self.ready = ready
    }

    /// The site that the page belongs to.
    var site: Site { _read { yield edition.site } }

    /// Whether the page has a record: the first page of an article, actor, event, footnote or source can have one.
    var hasRecord: Bool {
        guard number == 1, case .entity(let entity)? = subject else { return false }
        return site.makesRecord(of: entity)
    }
}
