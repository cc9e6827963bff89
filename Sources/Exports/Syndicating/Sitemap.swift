import Base
package import Model

/// The sitemap (https://www.sitemaps.org/protocol.html) and `robots.txt`; none if the site has no `base_url`.
///
/// Where there are too many pages for one file, `sitemap.xml` lists its parts, `sitemap.1.xml` and so on.
package struct Sitemap: SiteOutput {
    /// A page that search engines may list.
    package struct Page: Sendable {
        /// What the date of the last change is taken from.
        package enum Subject: Sendable {
            case entity(Entity)
            /// A list that changes with the newest article.
            case newest
            case other
        }

        package var path: String
        package var subject: Subject

        package init(path: String, subject: Subject) {
            self.path = path
            self.subject = subject
        }
    }

    /// How much a file may contain.
    package struct Limits: Sendable {
        package var pages: Int
        package var bytes: Int

        /// The defaults are the protocol's limits: 50,000 pages and 50 MB (of 1,000,000 bytes).
        package init(pages: Int = 50_000, bytes: Int = 50_000_000) { (self.pages, self.bytes) = (pages, bytes) }
    }

    /// The pages, and which of them each file lists.
    private struct Listing: Sendable {
        let pages: [Page]
        let parts: [Range<Int>]
    }

    private let site: Site
    private let listing: Deferred<Listing>
    private let root: WebRoot?

    /// - Parameter pages: Every page in the order in which to list them, requested only when a file is made. Pages that
    ///   are held back are left out.
    package init(_ site: Site, limits: Limits = Limits(), pages: @escaping @Sendable () -> [Page]) {
        let root = WebRoot(site.settings)
        (self.site, self.root) = (site, root)
        listing = Deferred {
            let pages = pages().filter { page in
                if case .entity(let entity) = page.subject { !site.isHeld(entity) } else { true }
            }
            return Listing(pages: pages, parts: root.map { Self.parts(of: pages, limits, $0) } ?? [])
        }
    }

    /// From the output folder.
    package var paths: [String] {
        guard root != nil else { return [] }
        let parts = listing.value.parts.count
        let sitemaps = ["sitemap.xml"] + (parts > 1 ? (0..<parts).map(Self.path(ofPart:)) : [])
        return hasRobots ? sitemaps + ["robots.txt"] : sitemaps
    }

    /// Whether the site is at the root of its host: nobody looks for `robots.txt` anywhere else (RFC 9309, 2.3).
    private var hasRobots: Bool { HostAddress(site.settings).base == "/" }

    /// What to do about `robots.txt`, where the site cannot have one of its own.
    package static func robotsNote(_ settings: Settings) -> String? {
        guard settings.makes(.sitemap), let base = settings.baseURL?.text, HostAddress(settings).base != "/" else {
            return nil
        }
        return
            "robots.txt is read only at the root of a domain: add 'Sitemap: \(base)sitemap.xml' to the one that is there"
    }

    /// Which pages each file lists.
    private static func parts(of pages: [Page], _ limits: Limits, _ root: WebRoot) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, bytes) = (0, 0)
        for index in pages.indices {
            let size = root.longest(of: pages[index].path) + frame
            if index - start == limits.pages || (index > start && bytes + size > limits.bytes - frame) {
                parts.append(start..<index)
                (start, bytes) = (index, 0)
            }
            bytes += size
        }
        return parts + [start..<pages.count]
    }

    /// More bytes than the tags around one address, or around all of them, take.
    private static let frame = 160

    private static func path(ofPart part: Int) -> String { "sitemap.\(part + 1).xml" }

    /// Appends the bytes of the file at a place in `paths`.
    package func append(fileAt place: Int, to bytes: inout [UInt8]) {
        guard let root else { return }
        let (pages, parts) = (listing.value.pages, listing.value.parts)
        let isList = place == 0 && parts.count > 1
        if isList {
            Self.appendIndex(of: parts.count, root, to: &bytes)
        } else if let part = place == 0 ? parts.first : parts.count > 1 && place <= parts.count ? parts[place - 1] : nil
        {
            append(pages[part], root, to: &bytes)
        } else {
            bytes.literal("User-agent: *\nAllow: /\n\nSitemap: ")
            root.append("sitemap.xml", plain: &bytes)
            bytes.literal("\n")
        }
    }

    private func append(_ pages: ArraySlice<Page>, _ root: WebRoot, to out: inout [UInt8]) {
        out.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        out.literal("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        let changes = LastChanges(site)
        for page in pages {
            out.literal("<url>")
            Self.append(page.path, changes.day(of: page.subject), root, to: &out)
            out.literal("</url>\n")
        }
        out.literal("</urlset>\n")
    }

    private static func appendIndex(of parts: Int, _ root: WebRoot, to out: inout [UInt8]) {
        out.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        out.literal("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for part in 0..<parts {
            out.literal("<sitemap>")
            append(path(ofPart: part), nil, root, to: &out)
            out.literal("</sitemap>\n")
        }
        out.literal("</sitemapindex>\n")
    }

    private static func append(_ path: String, _ day: Day?, _ root: WebRoot, to out: inout [UInt8]) {
        out.literal("<loc>")
        root.append(path, xml: &out)
        out.literal("</loc>")
        guard let day else { return }
        out.literal("<lastmod>")
        day.append(to: &out)
        out.literal("</lastmod>")
    }
}

/// The latest days of change of pages, according to the content; computed once for each article.
struct LastChanges {
    private let site: Site
    /// Nil if none is known.
    private let ofArticles: EntryMap<Site.Article, Day?>
    /// The latest of any article.
    private let newest: Day?

    init(_ site: Site) {
        self.site = site
        ofArticles = EntryMap(site.articles.map(\.lastChange))
        newest = ofArticles.values.lazy.compactMap(\.self).max()
    }

    /// For an article and its footnotes, the article's day; for a page that collects sentences, that of the latest
    /// article it quotes; nil if none is known.
    func day(of subject: Sitemap.Page.Subject) -> Day? {
        switch subject {
        case .newest: newest
        case .other, .entity(.page): nil
        case .entity(.article(let handle)): ofArticles[handle]
        case .entity(.footnote(let handle)): ofArticles[site.footnotes[handle].article]
        case .entity(.actor(let handle)): latest(site.actors[handle].mentionedIn)
        case .entity(.event(let handle)): latest(site.events[handle].mentionedIn)
        case .entity(.source(let handle)):
            site.sources[handle].uses.lazy.compactMap { use -> Day? in
                guard case .footnote(let footnote) = use else { return nil }
                return ofArticles[site.footnotes[footnote].article]
            }.max()
        }
    }

    private func latest(_ evidence: [Site.Evidence]) -> Day? {
        evidence.indices.lazy.compactMap { ofArticles[evidence.span[$0].article] }.max()
    }
}

extension Site.Article {
    /// The later of `date` and `updated`, of those that are a definite day.
    fileprivate var lastChange: Day? {
        guard record.header.hold == nil else { return nil }
        return [record.date, record.updated].compactMap { date -> Day? in
            guard let date, !date.isInterval, date.isCalendarExact else { return nil }
            return date.stampDay
        }.max()
    }
}
