package import Base
package import Model
import Mustache

/// Renders the pages of a site with its templates. Pure: the same page gives the same bytes, on any thread.
package struct Renderer: Sendable {
    /// Every page of the site in a fixed order.
    package let pages: [PageTask]
    private let templates: TemplateSet
    /// Made when the first page is: to know which pages there are, nothing of it is needed.
    private var press: Deferred<Press>

    init(
        _ site: Site, _ lists: EditionLists, _ templates: TemplateSet,
        statements: EntryMap<Site.Event, [Site.Statement]>?, options: RenderOptions
    ) {
        let pagination = Pagination(site, lists)
        let pages = PageTask.all(of: site, pagination, hasData: options.data != nil)
        (self.pages, self.templates) = (pages, templates)
        press = Deferred {
            let edition = Edition(site, lists, pagination, statements: statements, options: options)
            return Press(edition, pages, Shapes(isUsed: templates.library.uses))
        }
    }

    /// The same renderer, with the records that many pages show made in advance, which pays off if most pages are
    /// rendered.
    package func prepared() -> Renderer {
        var renderer = self
        let press = press.value.prepared()
        renderer.press = Deferred { press }
        return renderer
    }

    /// Appends the bytes of a page.
    ///
    /// - Returns: False if the page was cut short, because its templates include one another without end.
    @discardableResult
    package func render(_ page: PageTask, into output: inout [UInt8]) -> Bool { print(compose(page), into: &output) }

    /// A page with everything that its template is given.
    package func compose(_ page: PageTask) -> ComposedPage { press.value.compose(page, templates) }

    /// A key made of everything that a page is printed from; nil if the renderer was not prepared for many pages.
    package func key(of page: ComposedPage) -> Fingerprint? {
        guard let record = press.value.key(of: page) else { return nil }
        var sum = WordFingerprinting()
        sum.add(templates.key.value)
        sum.add(UInt64(page.template?.number ?? 0))
        sum.add(page.root.utf8.span)
        sum.add(record.value)
        return sum.fingerprint
    }

    /// Appends the bytes of a page; false if it was cut short.
    package func print(_ page: ComposedPage, into output: inout [UInt8]) -> Bool {
        guard let template = page.template else { return false }
        return templates.library.render(
            template, page.record, in: page.pool, shared: press.value.shared, root: page.root, into: &output)
    }
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
