import Base
import Model
import Mustache

/// What the pages of a site are composed with: its edition, the shapes of records, and the values that all pages share.
final class Press: Sendable {
    private let edition: Edition
    private let shapes: Shapes
    /// The `site` record of every section, for the section's list and for the pages below it.
    private let sites: [NavigationState: Value]
    /// The pages that the navigation leads to.
    private let leading: Set<PagePath>
    /// Records made in advance for all pages.
    private let ready: ReadyRecords?
    /// The values that all pages share: the `site` records and those made in advance.
    let shared: ValuePool
    /// Nil if pages are rendered without keys.
    private let keys: SharedValueKeys?

    /// - Parameter pages: Every page of the site.
    init(_ edition: Edition, _ pages: [PageTask], _ shapes: Shapes) {
        let scope = PageScope(edition, root: "", path: PagePath(""), siteRecord: .none)
        var shared = ValuePool(isShared: true)
        var sites: [NavigationState: Value] = [:]
        let leading = Set(edition.navigation.compactMap(\.page))
        let states =
            Section.allCases.map { NavigationState(section: $0, page: nil) }
            + pages.indices.filter { leading.contains(pages[$0].path) }.map {
                NavigationState(pages[$0], in: leading, of: edition.site)
            }
        for state in states where sites[state] == nil { sites[state] = shapes.site.site.value(state, scope, &shared) }
        (self.edition, self.shapes, self.sites, self.leading) = (edition, shapes, sites, leading)
        (self.shared, ready, keys) = (shared, nil, nil)
    }

    private init(preparing press: Press) {
        (edition, shapes, sites, leading) = (press.edition, press.shapes, press.sites, press.leading)
        var shared = press.shared
        ready = ReadyRecords(shapes, edition, in: &shared)
        keys = SharedValueKeys(shared)
        self.shared = shared
    }

    /// The same with the records that many pages show made in advance, and with keys.
    func prepared() -> Press { Press(preparing: self) }

    /// A page with everything that its template is given.
    func compose(_ page: PageTask, _ templates: TemplateSet) -> ComposedPage {
        let root = root(of: page)
        let site = sites[NavigationState(page, in: leading, of: edition.site)] ?? .none
        let scope = PageScope(
            edition, root: root, path: page.path, subject: page.subject, number: page.number, siteRecord: site,
            ready: ready)
        var pool = ValuePool()
        let (kind, record) = content(of: page.subject, on: scope, in: &pool)
        return ComposedPage(template: templates[kind], record: record, pool: pool, root: root)
    }

    /// A key made of a page's record and everything in it; nil if the press was not prepared.
    func key(of page: ComposedPage) -> Fingerprint? {
        keys.map { page.pool.key(of: page.record, shared: shared, $0) }
    }

    /// The path from a page to the site's root.
    private func root(of page: PageTask) -> String {
        if case .list(.notFound) = page.subject { return edition.basePath }
        switch page.path.depth {
        case 0: return ""
        case 1: return "../"
        case 2: return "../../"
        default: return String(repeating: "../", count: page.path.depth)
        }
    }

    private func content(
        of subject: PageTask.Subject, on page: PageScope, in pool: inout ValuePool
    ) -> (TemplateSet.PageType, Value) {
        if page.number > 1, case .entity(let entity) = subject, !entity.isPage {
            return (.continued, shapes.continued.record(entity, page, &pool))
        }
        return switch subject {
        case .list(let list): (.list(list), shape(of: list).record(list, page, &pool))
        case .pair(let pair): (.pair, shapes.pair.record(pair, page, &pool))
        case .entity(.article(let handle)): (.article, shapes.articles.page.record(handle, page, &pool))
        case .entity(.actor(let handle)): (.actor, shapes.actors.page.record(handle, page, &pool))
        case .entity(.event(let handle)): (.event, shapes.events.page.record(handle, page, &pool))
        case .entity(.footnote(let handle)): (.footnote, shapes.sources.footnote.record(handle, page, &pool))
        case .entity(.source(let handle)): (.source, shapes.sources.page.record(handle, page, &pool))
        case .entity(.page(let handle)) where edition.site.pages[handle].topic != nil:
            (.topic, shapes.topics.page.record(handle, page, &pool))
        case .entity(.page(let handle)): (.page, shapes.lists.page.record(.written(handle), page, &pool))
        case .redirect(let target): (.redirect, shapes.lists.redirect.record(target, page, &pool))
        case .withdrawn(let withdrawn): (.page, shapes.lists.page.record(.withdrawn(withdrawn), page, &pool))
        }
    }

    private func shape(of list: PageTask.List) -> Shape<PageTask.List> {
        switch list {
        case .home: shapes.lists.home
        case .names: shapes.lists.names
        case .articles: shapes.lists.articles
        case .actors: shapes.lists.actors
        case .events: shapes.lists.events
        case .footnotes: shapes.lists.footnotes
        case .sources: shapes.lists.sources
        case .timeline: shapes.lists.timeline
        case .disputed: shapes.lists.disputed
        case .changes: shapes.lists.changes
        case .topics: shapes.topics.list
        case .places: shapes.places
        case .pictureCredits: shapes.credits
        case .search: shapes.lists.search
        case .data: shapes.lists.data
        case .notFound: shapes.lists.notFound
        }
    }
}

extension Entity {
    /// Whether it is a free page; the further pages of one about a topic are like its first.
    fileprivate var isPage: Bool { if case .page = self { true } else { false } }
}

/// A page before it is printed.
package struct ComposedPage: Sendable {
    let template: Template?
    let record: Value
    let pool: ValuePool
    /// The path from the page to the site's root.
    let root: String
}
