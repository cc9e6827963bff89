import Base
import Model
import Mustache

/// The shapes of the parts that every page has.
struct SiteShapes: Sendable {
    let site: Shape<NavigationState>
    let frame: Shape<Frame>

    init(_ parts: PartShapes, in schema: inout SchemaDraft) {
        site = Self.site(parts, Self.item(in: &schema), in: &schema)
        frame = Self.frame(PartShapes.preview(in: &schema), in: &schema)
    }

    /// An entry of the navigation on a page.
    private struct Item: Sendable {
        let entry: NavigationEntry
        let state: NavigationState
    }

    private static func item(in schema: inout SchemaDraft) -> Shape<Item> {
        Shape(
            "nav item", "An entry of the navigation.", in: &schema,
            [
                .address("href", "Its address.") { item, _ in item.entry.address },
                .text("title", "Its words.") { item, _ in item.entry.title },
                .text("current", "`page` on the page itself, `true` elsewhere in its section, otherwise nothing.") {
                    item, _ in
                    if let page = item.state.page, page == item.entry.page { return "page" }
                    return item.entry.section != .other && item.entry.section == item.state.section ? "true" : nil
                },
            ])
    }

    private static func site(
        _ parts: PartShapes, _ item: Shape<Item>, in schema: inout SchemaDraft
    ) -> Shape<NavigationState> {
        Shape(
            "site", "The site as a whole, as `site.yaml` describes it.", in: &schema,
            told + theme(in: &schema) + [credits] + [
                .text("generator", "The program that made the page, with its version.") { _, page in
                    page.edition.options.version.isEmpty ? "Dossier" : "Dossier \(page.edition.options.version)"
                },
                .text("content_policy", "What a page may load: the value of its `Content-Security-Policy`.") {
                    _, page in
                    ContentPolicy(page.site.settings).inPage
                },
                .text("built_on", "The day of the build in words, where one is given.") { _, page in
                    page.edition.options.builtOn?.inWords
                },
                .text("built_on_iso", "The same day, as in `<time datetime>`.") { _, page in
                    page.edition.options.builtOn?.iso8601
                },
                .path("home", "The address of the home page.") { _, _ in PageTask.List.home.path.text },
                .path("all_footnotes", "The address of the list of all footnotes.") { _, _ in
                    PageTask.List.footnotes.path.text
                },
                .path("data", "The address of the page about the data; nothing if there is no data.") { _, page in
                    page.edition.options.data == nil ? nil : PageTask.List.data.path.text
                },
                .list("nav", item, "The navigation.") { state, page in
                    page.edition.navigation.map { Item(entry: $0, state: state) }
                },
                .list("footer_links", item, "What the foot leads to, from `theme`.") { state, page in
                    page.edition.footerLinks.map { Item(entry: $0, state: state) }
                },
                .list("pages", parts.link, "The free pages, such as about and method.") { _, page in
                    page.site.freePages.map { .page($0) }
                },
            ] + subscriptions(parts))
    }

    private static func subscriptions(_ parts: PartShapes) -> [ShapeField<NavigationState>] {
        [
            .list("feeds", parts.subscription, "Its feeds, where `base_url` is set.") { _, page in
                page.edition.siteSubscriptions.filter { $0.kind != .calendar }
            },
            .record("feed", parts.subscription, "The first of them, for the head of a page.") { _, page in
                page.edition.siteSubscriptions.first { $0.kind != .calendar }
            },
            .record("calendar", parts.subscription, "The calendar of its events.") { _, page in
                page.edition.siteSubscriptions.first { $0.kind == .calendar }
            },
        ]
    }

    private static let credits = ShapeField<NavigationState>.path(
        "picture_credits", "The address of the credits of pictures; nothing if there are none."
    ) { _, page in
        page.edition.credits.isEmpty ? nil : PageTask.List.pictureCredits.path.text
    }

    /// What `site.yaml` says about it.
    private static let told: [ShapeField<NavigationState>] = [
        .text("title", "The site's title.") { _, page in page.site.settings.title },
        .text("tagline", "Its tagline.") { _, page in page.site.settings.tagline },
        .text("description", "Its description.") { _, page in page.site.settings.description },
        .text("language", "The language of the site, as in `lang`.") { _, page in page.site.settings.language },
        .text("direction", "`rtl` where that language runs from right to left.") { _, page in
            page.edition.direction
        },
        .text("publisher", "Who publishes it.") { _, page in page.site.settings.publisher },
        .text("licence", "The licence of its texts.") { _, page in page.site.settings.licence },
    ]

    private static func frame(_ preview: Shape<PreviewPicture>, in schema: inout SchemaDraft) -> Shape<Frame> {
        Shape(
            "page", "What the head of the page says about it.", in: &schema,
            [
                .url(
                    "root", "The path to the site's root: nothing, `../` or `../../`. Put it before `assets/style.css`."
                ) { _, page in
                    page.root
                },
                .text("title", "The title, without the site's.") { frame, _ in frame.title },
                .text("description", "A sentence or two for search engines.") { frame, page in
                    frame.description ?? page.edition.description(of: page.subject)
                },
                .text("language", "The language of the page, as in `lang`.") { frame, page in
                    frame.language ?? page.site.settings.language
                },
                .text("direction", "`rtl` where that language runs from right to left.") { frame, page in
                    frame.language.map(Words.direction) ?? page.edition.direction
                },
                .text("held", "If drafts are shown, why this page is not published yet: `a draft`.") {
                    frame, _ in
                    frame.hold?.inWords
                },
                .path("record", "The address of the page's record in JSON, if there is one.") {
                    _, page in
                    page.hasRecord ? page.path.record.text : nil
                },
                .url("canonical", "The full address of the page, where `base_url` is set.") { frame, page in
                    frame.isAddressable ? page.edition.canonical(frame.original ?? page.path) : nil
                },
                .record("preview", preview, "The picture by which other sites show the page, where there is one.") {
                    frame, page in
                    frame.isAddressable ? page.edition.preview(of: page.subject) : nil
                },
            ] + forPrograms)
    }

    /// Fields for other programs: those that show a link to the page, and search engines.
    private static let forPrograms: [ShapeField<Frame>] = [
        .text(
            "object_type", "The Open Graph type of the page: `article`, `profile` or `website`."
        ) { _, page in
            page.edition.openGraphType(of: page.subject)
        },
        .url(
            "picture", "The full address of the picture that was made for the page: a PNG of 1200 × 630 pixels."
        ) { frame, page in
            frame.isAddressable ? page.edition.pictures?.address(of: page.subject) : nil
        },
        .text("picture_alt", "What that picture shows.") { _, page in
            page.edition.pictures?.alt(of: page.subject)
        },
        .text("locale", "Its language and country for Open Graph (`en_GB`), where `lang` names both.") { frame, page in
            Words.locale(frame.language ?? page.site.settings.language)
        },
        .markup(
            "structured_data",
            "The page in JSON-LD for search engines and other programs, as a `script` of data; where `base_url` is set."
        ) { frame, page, out in
            StructuredData.write(frame, on: page, into: &out)
        },
    ]

    /// The two fields that every page has, before its own.
    func surroundings<Subject>(
        _ value: @escaping @Sendable (Subject, PageScope) -> Frame
    ) -> [ShapeField<Subject>] {
        [
            ShapeField(name: "site", kind: .record(site.type), summary: "The site as a whole.") { _, page, _ in
                page.siteRecord
            },
            .record("page", frame, "What the head of the page says about it.", value),
        ]
    }
}

/// The place of a page in the navigation.
struct NavigationState: Sendable, Hashable {
    let section: Section
    /// The page, if an entry of the navigation leads to it.
    let page: PagePath?
}

extension NavigationState {
    /// The state on a page.
    ///
    /// - Parameters:
    ///   - leading: The pages that the navigation leads to.
    init(_ page: PageTask, in leading: Set<PagePath>, of site: Site) {
        let section = Section(page.subject) { site.pages[$0].topic != nil }
        self.init(section: section, page: leading.contains(page.path) ? page.path : nil)
    }
}
