/// Files that are made beside the pages and that `site.yaml` can leave out. The raw value is what an editor writes.
package enum OutputGroup: String, Sendable, Hashable, CaseIterable {
    /// How to cite an article, for reference managers.
    case citations
    /// What readers of news subscribe to.
    case feeds
    /// The events, for calendars.
    case calendars
    /// The addresses of all pages, for search engines.
    case sitemap
    /// The site as data: `data/`.
    case data
    /// Each page as data, beside it.
    case pageData = "page-data"
    /// A picture of each page, for links to it elsewhere.
    case pictures
}
