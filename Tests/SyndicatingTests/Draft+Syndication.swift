import Base
import Exports
import Model
import TestSupport

extension Draft {
    /// A site whose name and address have something to escape, or none.
    static func syndicated(base: String? = "https://briefings.example/", title: String = "Test & more") -> Draft {
        Draft(title: title, base: base)
    }

    /// Every feed by its path.
    func feeds() async -> [String: String] {
        let site = await site()
        let feeds = Feeds(site)
        return Self.files(feeds.paths, feeds.append)
    }

    /// Every calendar by its path, folded lines made whole.
    func calendars() async -> [String: String] {
        let site = await site()
        let calendars = Calendars(site)
        return Self.files(calendars.paths, calendars.append).mapValues { $0.replacing("\r\n ", with: "") }
    }

    /// `sitemap.xml` and its like by their paths.
    func sitemaps(
        _ pages: [Sitemap.Page], limits: Sitemap.Limits = Sitemap.Limits()
    ) async -> [String: String] {
        let sitemap = Sitemap(await site(), limits: limits) { pages }
        return Self.files(sitemap.paths, sitemap.append)
    }

    private static func files(_ paths: [String], _ append: (Int, inout [UInt8]) -> Void) -> [String: String] {
        var files: [String: String] = [:]
        for (place, path) in paths.enumerated() {
            var bytes: [UInt8] = []
            append(place, &bytes)
            files[path] = String(decoding: bytes, as: UTF8.self)
        }
        return files
    }
}
