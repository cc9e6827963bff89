import Base
import Model
import Language

/// Gives each post an id that no other entry has, and the same at each import.
struct PostIDs {
    private let known: [String: String]
    private var taken: Set<String>

    init(_ record: ImportRecord, taken: Set<String>) {
        known = record.entries.mapValues(\.path)
        // What an import wrote before is taken for its own origin only.
        self.taken = taken.union(known.values)
    }

    mutating func id(for post: SitePost, recordedAs key: String) -> String {
        let folder = post.isPage || post.date == nil ? "content/pages/" : "content/articles/"
        if let path = known[key], path.hasPrefix(folder) { return path.fileStem }
        let base = Slug.id(post.slug) ?? Slug.id(post.title) ?? "text"
        var id = Self.reserved.contains(base) ? base + "-page" : base
        var number = 2
        while !taken.insert(folder + id + ".md").inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }

    /// Names of pages that every site has.
    private static let reserved = Set([
        "index", "404", "search", "timeline", "changes", "disputed", "places", "picture-credits", "a-z", "data",
        "assets", "media", "feed", "sitemap", "robots",
    ]).union(PagePath.folders)
}

/// The old addresses of posts as aliases, each once.
struct PostAddresses {
    private let index: SiteIndex
    private let posts: [SitePost]
    private(set) var findings: [SiteImport.Finding] = []
    private var owners: [String: Int] = [:]
    /// The paths of the new pages.
    private let own: [String: Int]

    init(_ index: SiteIndex, _ posts: [SitePost]) {
        (self.index, self.posts) = (index, posts)
        own = Dictionary(
            posts.indices.map { place in
                let isPage = posts[place].isPage || posts[place].date == nil
                return ((isPage ? "" : "articles/") + index.ids[place] + ".html", place)
            }, uniquingKeysWith: { first, _ in first })
        // The main address of a text goes before another text's alias.
        for place in posts.indices {
            if let first = posts[place].addresses.first, let path = path(of: first) {
                let key = Self.key(path)
                if owners[key] == nil { owners[key] = place }
            }
        }
    }

    private func path(of address: String) -> String? { index.path(of: address) }

    mutating func aliases(of place: Int) -> [String] {
        var aliases: [String] = []
        for address in posts[place].addresses where !address.isEmpty {
            guard let path = path(of: address), !path.contains("?"), !path.contains("#") else {
                // A draft never had the address that its system made for it.
                if !posts[place].isDraft {
                    report(
                        place, .lostAddress, address,
                        "This old address cannot redirect, since it has a query or is on another site.")
                }
                continue
            }
            let key = Self.key(path)
            if key.isEmpty || own[key + (key.hasSuffix(".html") ? "" : "/index.html")] == place { continue }
            if Self.lists.contains(key) {
                report(
                    place, .lostAddress, path,
                    "This old address cannot redirect, since Dossier has a page of its own there.")
                continue
            }
            if let owner = owners[key], owner != place {
                report(
                    place, .duplicateAddress, path,
                    "'\(posts[owner].origin)' has the same address; only that one is found there.")
                continue
            }
            if own[key] != nil { continue }
            guard owners.updateValue(place, forKey: key) == nil || !aliases.contains(where: { Self.key($0) == key })
            else { continue }
            aliases.append(PercentEscapes.decoded(path))
        }
        return aliases
    }

    private mutating func report(_ place: Int, _ kind: ImportFinding.Topic, _ text: String, _ sentence: String) {
        findings.append(
            SiteImport.Finding(
                origin: posts[place].origin,
                finding: ImportFinding(line: nil, kind: kind, text: text, sentence: sentence)))
    }

    /// The folders whose first page is a list of Dossier's own.
    private static let lists = Set(PagePath.folders + ["data"])

    /// Two addresses of one file: small letters, no slash at either end, no `index.html`.
    private static func key(_ path: String) -> String {
        var key = PercentEscapes.decoded(path).lowercased().split(separator: "/").joined(separator: "/")
        if key.hasSuffix("/index.html") { key.removeLast(11) }
        return key == "index.html" ? "" : key
    }
}
