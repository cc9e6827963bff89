package import Base
package import Model
import Mustache

/// Renders the pages of a site with its templates. Pure: the same page gives the same bytes, on any thread.
package struct Renderer: Sendable {
    /// Every page of the site in a fixed order.
    package let pages: [PageTask]
    private let edition: Edition
    private let shapes: Shapes
    private let templates: TemplateSet
    /// The `site` record of every section, for the section's list and for the pages below it.
    private let sites: [NavigationState: Value]
    /// The pages that the navigation leads to.
    private let leading: Set<PagePath>
    /// Records made in advance for all pages.
    private var ready: ReadyRecords?
    /// The values that all pages share: the `site` records and those made in advance.
    private var shared: ValuePool
    /// Nil if pages are rendered without keys.
    private var keys: SharedValueKeys?

    init(_ site: Site, _ edition: Edition, _ templates: TemplateSet) {
        self.edition = edition
        self.templates = templates
        let library = templates.library
        shapes = Shapes(isUsed: library.uses)
        pages = PageTask.all(of: site, edition.pagination, hasData: edition.options.data != nil)
        let scope = PageScope(edition, root: "", path: PagePath(""), siteRecord: .none)
        var shared = ValuePool(isShared: true)
        var sites: [NavigationState: Value] = [:]
        let leading = Set(edition.navigation.compactMap(\.page))
        let states =
            Section.allCases.map { NavigationState(section: $0, page: nil) }
            + pages.filter { leading.contains($0.path) }.map { NavigationState($0, in: leading, of: site) }
        for state in states where sites[state] == nil { sites[state] = shapes.site.site.value(state, scope, &shared) }
        self.leading = leading
        self.sites = sites
        self.shared = shared
    }

    /// The same renderer, with the records that many pages show made in advance, which pays off if most pages are
    /// rendered.
    package func prepared() -> Renderer {
        var renderer = self
        renderer.ready = ReadyRecords(shapes, edition, in: &renderer.shared)
        renderer.keys = SharedValueKeys(renderer.shared)
        return renderer
    }

    /// Appends the bytes of a page.
    ///
    /// - Returns: False if the page was cut short, because its templates include one another without end.
    @discardableResult
    package func render(_ page: PageTask, into output: inout [UInt8]) -> Bool { print(compose(page), into: &output) }

    /// A page with everything that its template is given.
    package func compose(_ page: PageTask) -> ComposedPage {
        let root = root(of: page)
        let site = sites[NavigationState(page, in: leading, of: edition.site)] ?? .none
        let scope = PageScope(
            edition, root: root, path: page.path, subject: page.subject, number: page.number, siteRecord: site,
            ready: ready)
        var pool = ValuePool()
        let (kind, record) = content(of: page.subject, on: scope, in: &pool)
        return ComposedPage(template: templates[kind], record: record, pool: pool, root: root)
    }

    /// A key made of everything that a page is printed from; nil if the renderer was not prepared for many pages.
    package func key(of page: ComposedPage) -> Fingerprint? {
        guard let keys else { return nil }
        var sum = WordFingerprinting()
        sum.add(templates.key.value)
        sum.add(UInt64(page.template?.number ?? 0))
        sum.add(page.root.utf8.span)
        sum.add(page.pool.key(of: page.record, shared: shared, keys).value)
        return sum.fingerprint
    }

    /// Appends the bytes of a page; false if it was cut short.
    package func print(_ page: ComposedPage, into output: inout [UInt8]) -> Bool {
        guard let template = page.template else { return false }
        return templates.library.render(
            template, page.record, in: page.pool, shared: shared, root: page.root, into: &output)
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
    fileprivate let template: Template?
    fileprivate let record: Value
    fileprivate let pool: ValuePool
    fileprivate let root: String
}

/// What a build says about itself on its pages.
package struct RenderOptions: Sendable {
    /// Printed at the foot of every page, if given.
    package var builtOn: Day?
    /// The generator's version, such as `0.1.0`.
    package var version: String
    /// The data that goes with the pages; nil if none is made.
    package var data: DataSummary?
    /// The part of a text that pictures of pages show; nil for none.
    package var shownInPictures: @Sendable (String) -> String? = { $0 }
    /// The small copies of the pictures on pages.
    package var pictureCopies = PictureCopies()

    package init(builtOn: Day? = nil, version: String = "", data: DataSummary? = nil) {
        self.builtOn = builtOn
        self.version = version
        self.data = data
    }
}
