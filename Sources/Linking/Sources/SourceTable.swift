import Model

/// Every source of the site in its final order, and who cites which.
struct SourceTable: Sendable, Equatable {
    /// One source before its page is made.
    struct Entry: Sendable, Equatable {
        var work: Work
        /// Its place in the catalog, where it has a file.
        var file: Int?
        var slug: String
    }

    let entries: [Entry]
    /// The sources with a file, in the catalog's order.
    let files: [Handle<Site.Source>]
    /// The source of each footnote, in the site's order.
    let footnotes: [Handle<Site.Source>?]
    private let places: [SourceKey: Handle<Site.Source>]

    init(
        entries: [Entry], files: [Handle<Site.Source>], footnotes: [Handle<Site.Source>?],
        places: [SourceKey: Handle<Site.Source>]
    ) {
        self.entries = entries
        self.files = files
        self.footnotes = footnotes
        self.places = places
    }

    /// The source that stands inline in front matter; nil where nothing is said of it.
    func handle(of work: Work) -> Handle<Site.Source>? { SourceKey(work).flatMap { places[$0] } }

    func slug(of handle: Handle<Site.Source>) -> String { entries[handle.index].slug }
}
