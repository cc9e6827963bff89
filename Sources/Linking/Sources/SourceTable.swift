import Base
import Language
package import Model

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
    /// The source of each footnote.
    let footnotes: EntryMap<Site.Footnote, Handle<Site.Source>?>
    private let places: [SourceKey: Handle<Site.Source>]

    init(
        entries: [Entry], files: [Handle<Site.Source>], footnotes: [Handle<Site.Source>?],
        places: [SourceKey: Handle<Site.Source>]
    ) {
        self.entries = entries
        self.files = files
        self.footnotes = EntryMap(footnotes)
        self.places = places
    }

    /// The source that is written inline in front matter; nil if nothing is said about it.
    func handle(of work: Work) -> Handle<Site.Source>? { SourceKey(work).flatMap { places[$0] } }

    func slug(of handle: Handle<Site.Source>) -> String { entries[handle.index].slug }
}

/// Addresses for sources without a file, made from what they are, so that they stay when others come and go.
enum SourceSlugs {
    /// The words of an address or title, cut short, and a hash of the whole key.
    static func slugs(for keys: [SourceKey], jobs: Int) async -> [String] {
        let hashes = keys.map { StableHash.hash($0.text) }
        var seen: Set<UInt32> = []
        var shared: Set<UInt32> = []
        for hash in hashes where !seen.insert(UInt32(truncatingIfNeeded: hash)).inserted {
            shared.insert(UInt32(truncatingIfNeeded: hash))
        }
        return await Array(keys.indices).concurrentMap(jobs: jobs, chunk: 256) { [shared] index in
            let (key, hash) = (keys[index], hashes[index])
            let digits = shared.contains(UInt32(truncatingIfNeeded: hash)) ? 16 : 8
            return slug(key, StableHash.hex(hash, digits: digits))
        }
    }

    private static func slug(_ key: SourceKey, _ hash: String) -> String {
        let isWork = key.text.hasPrefix("work:")
        let words = isWork ? String(key.text.dropFirst(5).prefix { $0 != "|" }) : String(key.text.prefix { $0 != "?" })
        let base = Slug.path(words, limit: 40)
        return base.isEmpty ? "source-\(hash)" : "\(base)-\(hash)"
    }
}

/// What makes two citations one source: the same address, or without one the same title, publisher, authors and date.
package struct SourceKey: Hashable, Comparable, Sendable {
    let text: String

    /// Nil if a work has neither address, title, publisher nor author.
    init?(_ work: Work) {
        if let url = work.url, let key = SourceKey(url) {
            self = key
            return
        }
        guard work.title != nil || work.publisher != nil || !work.authors.isEmpty else { return nil }
        let parts = [
            work.title ?? "", work.publisher ?? "", work.authors.map(\.name).joined(separator: ";"),
            work.date?.text ?? "",
        ]
        text = "work:" + parts.map { SortKey($0).text }.joined(separator: "|")
    }

    /// Nil for an address that is none of the web.
    init?(_ url: SafeURL) {
        guard !url.isRelative, let address = Self.address(url.text) else { return nil }
        text = address
    }

    package static func < (left: SourceKey, right: SourceKey) -> Bool { left.text < right.text }

    /// The host in lower case, path and query: no scheme, `www.`, fragment or last `/`, so that `http://www.A.org/b/#c` is
    /// `a.org/b`. Nil if there is no `://`.
    package static func address(_ url: String) -> String? {
        let bytes = Array(url.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 3 < bytes.count,
            bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
        else { return nil }
        var rest = bytes[(colon + 3)...]
        if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
        if rest.count > 4, rest.prefix(4).elementsEqual("www.".utf8, by: { $0.lowercased == $1 }) {
            rest = rest.dropFirst(4)
        }
        while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        guard !rest.isEmpty else { return nil }
        let hostEnd = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        let host = rest[..<hostEnd].map(\.lowercased)
        return String(decoding: host + rest[hostEnd...], as: UTF8.self)
    }
}

extension Work {
    /// The name to sort by and to make an address from: the title, else the address, else who gave it out.
    var sortName: String {
        title ?? url.flatMap { SourceKey.address($0.text) } ?? publisher ?? authors.map(\.name).joined(separator: ", ")
    }

    /// Fills what is not said here from another description of the same work.
    package mutating func complete(from other: Work) {
        title = title ?? other.title
        type = type ?? other.type
        if authors.isEmpty { authors = other.authors }
        if editors.isEmpty { editors = other.editors }
        publication.complete(from: other.publication)
        publisher = publisher ?? other.publisher
        date = date ?? other.date
        url = url ?? other.url
        archived = archived ?? other.archived
        accessed = accessed ?? other.accessed
        language = language ?? other.language
        standing = standing ?? other.standing
    }
}
