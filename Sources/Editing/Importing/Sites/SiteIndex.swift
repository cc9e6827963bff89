import Base
import Language
import Model

/// Finds what links of another system lead to.
struct SiteIndex: Sendable {
    /// What a link leads to.
    enum Target: Equatable {
        /// A post by its place, with the place on its page.
        case post(Int, fragment: String?)
        /// A file by its path in the source.
        case file(String)
        case web(String)
        case fragment(String)
        case nothing
    }

    /// The ids of the posts.
    let ids: [String]
    /// The names that their files get below `content/media/`, by their paths in the source.
    let media: [String: String]
    /// The paths in the source of pictures with scripts, which are not published.
    let scripted: Set<String>
    private let isPage: [Bool]
    private var addresses: [String: Int] = [:]
    private var names: [String: Int] = [:]
    private var files: [String: String] = [:]
    private var filesByName: [String: String] = [:]
    /// The places on the pages of the headings, by those that they had.
    private let headings: [[String: String]]
    private let bases: [String]
    /// The keys of the sources that texts may cite.
    let keys: Set<String>
    /// The settings that texts may show.
    let values: [String: String]

    init(_ site: ForeignSite, ids: [String], keys: Set<String>) {
        (self.ids, self.keys, values) = (ids, keys, site.values)
        isPage = site.posts.map { $0.isPage || $0.date == nil }
        bases = site.bases.flatMap(Self.forms)
        scripted = site.scripted
        media = Self.mediaNames(site.files.filter { !site.scripted.contains($0.value) })
        headings = site.posts.map(Self.headings)
        for (place, post) in site.posts.enumerated() {
            for address in post.addresses where !address.isEmpty {
                let key = Self.key(Self.path(of: address, bases: bases) ?? address)
                if addresses[key] == nil { addresses[key] = place }
            }
            let origin = Self.key("/" + post.origin)
            if addresses[origin] == nil { addresses[origin] = place }
            for name in post.names + [post.title, post.origin] where names[Self.name(name)] == nil {
                names[Self.name(name)] = place
            }
        }
        for (link, path) in site.files.sorted(by: { $0.key < $1.key }) {
            files[Self.key(link)] = path
            let name = (link.split(separator: "/").last.map(String.init) ?? link).lowercased()
            if filesByName[name] == nil { filesByName[name] = path }
        }
    }

    /// `article:flood`, or `page:about`.
    func reference(to post: Int) -> String { (isPage[post] ? "page:" : "article:") + ids[post] }

    /// The place on its page of a heading that a link to the old page names; nil if there is none.
    func heading(_ fragment: String, in post: Int) -> String? {
        let name = PercentEscapes.decoded(fragment)
        return headings[post][name] ?? headings[post][name.lowercased()] ?? headings[post][Slug.fragment(name)]
    }

    /// The post that is called by a name, whatever its case.
    func post(named name: String) -> Int? { names[Self.name(name)] ?? addresses[Self.key("/" + name)] }

    /// The file with a name, or with a path that ends so.
    func file(named name: String, from folder: String) -> String? {
        let decoded = PercentEscapes.decoded(name)
        return files[Self.key("/" + decoded.resolved(in: folder))] ?? files[Self.key("/" + decoded)]
            ?? filesByName[(decoded.split(separator: "/").last.map(String.init) ?? decoded).lowercased()]
    }

    func target(of link: String, from post: SitePost) -> Target {
        let (written, fragment) = Self.split(link)
        if written.isEmpty { return .fragment(fragment ?? "") }
        let lower = written.lowercased()
        if lower.hasPrefix("mailto:") { return .web(link) }
        if lower.contains("://") || lower.hasPrefix("//") {
            guard let path = Self.path(of: written, bases: bases) else {
                return .web(lower.hasPrefix("//") ? "https:" + link : link)
            }
            return known(path, fragment) ?? .web(link)
        }
        if let colon = written.firstIndex(of: ":"), written[..<colon].allSatisfy({ $0.isLetter || $0 == "+" }),
            colon != written.startIndex
        {
            return .web(link)
        }
        for path in candidates(written, post) {
            if let found = known(path, fragment) { return found }
        }
        if let place = names[Self.name(written)] { return .post(place, fragment: fragment) }
        return .nothing
    }

    /// The paths that a relative link can mean: as seen from the address of the page, or from its file.
    private func candidates(_ written: String, _ post: SitePost) -> [String] {
        if written.hasPrefix("/") { return [written] }
        let own = post.addresses.first.flatMap { Self.path(of: $0, bases: bases) ?? $0 } ?? "/"
        let isFolder = own.hasSuffix("/")
        let folder = isFolder ? own : own.split(separator: "/").dropLast().joined(separator: "/")
        let bundle = post.names.first { $0.hasPrefix("/") }.map {
            $0.split(separator: "/").dropLast().joined(separator: "/")
        }
        return [folder, post.folder, bundle ?? "", ""].map { "/" + written.resolved(in: $0) }
    }

    private func known(_ path: String, _ fragment: String?) -> Target? {
        let bare = path.firstIndex(of: "?").map { String(path[..<$0]) } ?? path
        if let place = addresses[Self.key(path)] ?? addresses[Self.key(bare)] {
            return .post(place, fragment: fragment)
        }
        if let file = files[Self.key(bare)] { return .file(file) }
        for ending in [".md", ".markdown", ".html", "/index.md"] {
            if let place = addresses[Self.key(bare + ending)] { return .post(place, fragment: fragment) }
        }
        if let query = path.firstRange(of: "?p=") ?? path.firstRange(of: "?page_id="),
            let place = names[String(path[query.lowerBound...])]
        {
            return .post(place, fragment: fragment)
        }
        return nil
    }

    private static func split(_ link: String) -> (String, String?) {
        guard let mark = link.firstIndex(of: "#") else { return (link, nil) }
        return (String(link[..<mark]), String(link[link.index(after: mark)...]))
    }

    /// A path in one form: decoded, small letters, without `index.html` or a slash at its end.
    private static func key(_ path: String) -> String {
        var key = PercentEscapes.decoded(path).lowercased().composed
        for ending in ["index.html", "index.htm"] where key.hasSuffix("/" + ending) { key.removeLast(ending.count) }
        while key.count > 1, key.hasSuffix("/") { key.removeLast() }
        return key
    }

    private static func name(_ name: String) -> String {
        PercentEscapes.decoded(name).lowercased().replacing("_", with: " ").composed
    }

    /// The ways in which an address of the old site begins.
    private static func forms(_ base: String) -> [String] {
        guard let scheme = base.firstRange(of: "://") else { return [] }
        var rest = base[scheme.upperBound...].lowercased()
        while rest.hasSuffix("/") { rest.removeLast() }
        let bare = rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : rest
        return ["http://", "https://", "//"].flatMap { [$0 + bare, $0 + "www." + bare] }
    }

    /// The path of an address of the old site; nil for any other. A path is its own.
    static func path(of address: String, bases: [String]) -> String? {
        if address.hasPrefix("/"), !address.hasPrefix("//") { return address }
        let lower = address.lowercased()
        for base in bases where lower.hasPrefix(base) {
            let rest = address.dropFirst(base.count)
            guard rest.isEmpty || rest.first == "/" || rest.first == "?" else { continue }
            // The base can be a folder of a host.
            let folder = base.split(separator: "/").dropFirst(base.hasPrefix("//") ? 1 : 2).joined(separator: "/")
            return "/" + (folder.isEmpty ? "" : folder + "/") + rest.drop { $0 == "/" }
        }
        return nil
    }

    func path(of address: String) -> String? { Self.path(of: address, bases: bases) }

    /// A path for each file that may be published, without characters that addresses must escape.
    private static func mediaNames(_ files: [String: String]) -> [String: String] {
        var names: [String: String] = [:]
        var taken: Set<String> = []
        for (link, path) in files.sorted(by: { ($0.value, $0.key.count) < ($1.value, $1.key.count) })
        where names[path] == nil && !unsafe.contains(path.fileExtension) {
            let inner = link.firstRange(of: "/uploads/").map { link[$0.upperBound...] } ?? link.drop { $0 == "/" }
            let steps = inner.split(separator: "/").map { step in
                let plain = step.map {
                    $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? String($0) : "-"
                }.joined()
                return plain.hasPrefix(".") ? "-" + plain.dropFirst() : plain
            }
            var name = steps.joined(separator: "/")
            if !taken.insert(name.lowercased()).inserted { name = "\(taken.count)-\(name.replacing("/", with: "-"))" }
            taken.insert(name.lowercased())
            names[path] = name
        }
        return names
    }

    /// What a browser would run, or what only the old site used.
    private static let unsafe: Set = [
        "html", "htm", "xhtml", "js", "mjs", "ts", "css", "scss", "php", "xml", "xsl", "swf", "jar", "exe", "sh", "bat",
        "rb", "py", "toml",
        "yaml", "yml", "lock", "map", "md", "markdown", "",
    ]

    /// The places of the headings of a text in Markdown: by their own, by those that other systems make of the same words,
    /// and by those that are written, as in `## Words {#id}`.
    private static func headings(_ post: SitePost) -> [String: String] {
        guard case .markdown(let bytes) = post.body else { return [:] }
        var found: [String: String] = [:]
        for line in bytes.split(separator: 0x0A) where line.first == UInt8(ascii: "#") {
            var words = Array(line.drop { $0 == UInt8(ascii: "#") }).trimmed.string
            var names: [String] = []
            if words.hasSuffix("}"), let start = words.firstRange(of: "{#") {
                names.append(String(words[start.upperBound...].dropLast().prefix { $0 != " " }))
                words = String(words[..<start.lowerBound]).withoutOuterSpaces
            }
            let slug = Slug.fragment(words)
            names += [slug, anchor(words)]
            for name in names where found[name] == nil { found[name] = slug }
        }
        return found
    }

    /// The place of a heading as Hugo and GitHub make it: other signs than hyphens vanish.
    private static func anchor(_ words: String) -> String {
        let kept = words.lowercased().unicodeScalars.filter {
            $0 == " " || $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        return String(String.UnicodeScalarView(kept)).replacing(" ", with: "-")
    }
}
