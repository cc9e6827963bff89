import Base

/// Reads the XML that MediaWiki exports, with the last revision of each page.
struct MediaWikiDump {
    private let bytes: [UInt8]
    private var site = ForeignSite()
    private var redirects: [(title: String, target: String)] = []
    /// The path of pages before their titles, such as `/wiki/`.
    private var prefix = "/wiki/"

    static func read(_ bytes: [UInt8], uploads: SourceFolder?) throws(ImportRefusal) -> ForeignSite {
        guard bytes.prefix(1 << 14).contains(sequence: "<mediawiki") else {
            throw ImportRefusal("is no export of MediaWiki; make one with Special:Export or dumpBackup.php")
        }
        var dump = MediaWikiDump(bytes: bytes)
        dump.readAll()
        for path in uploads?.paths ?? [] {
            dump.site.files["/" + path] = path
            dump.site.files["/" + (path.split(separator: "/").last.map(String.init) ?? path)] = path
        }
        return dump.site
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func readAll() {
        let first = bytes.span.place(of: "<page>", in: 0..<bytes.count) ?? bytes.count
        readHead(Array(bytes[..<first]))
        for range in MarkupRanges.elements("page", in: bytes, from: first) { readPage(bytes[range]) }
        site.reportBreak(of: bytes, at: "</mediawiki>")
        let places = Dictionary(site.posts.enumerated().map { ($1.title, $0) }, uniquingKeysWith: { first, _ in first })
        for (title, target) in redirects {
            guard let place = places[target] else { continue }
            site.posts[place].names.append(title)
            site.posts[place].addresses.append(address(title))
        }
    }

    private mutating func readHead(_ head: [UInt8]) {
        guard let root = WordPressExport.fragment(head + Array("</mediawiki>".utf8)) else { return }
        if let base = root.first("base")?.word, let scheme = base.firstRange(of: "://") {
            let path = base[scheme.upperBound...].drop { $0 != "/" }
            prefix = String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
            site.bases = [String(base[..<scheme.upperBound]) + base[scheme.upperBound...].prefix { $0 != "/" }]
        }
        if prefix.isEmpty { prefix = "/" }
        site.language = root.first("mediawiki")?["xml:lang"]
        for space in root.descendants where space.name == "namespace" {
            if let name = space.word?.lowercased(), let kind = ["6": "file", "14": "category"][space["key"] ?? ""] {
                site.values[kind] = name
            }
        }
    }

    /// The text of a page, of its last revision.
    static func text(of page: ArraySlice<UInt8>) -> [UInt8] {
        guard let node = WordPressExport.fragment(Array(page))?.first("page") else { return [] }
        return lastRevision(of: node)?.child("text")?.text ?? []
    }

    private static func lastRevision(of page: MarkupNode) -> MarkupNode? {
        page.children.filter { $0.name == "revision" }.max { time($0) < time($1) }
    }

    private mutating func readPage(_ page: ArraySlice<UInt8>) {
        guard let root = WordPressExport.fragment(Array(page)), let node = root.first("page"),
            let title = node.child("title")?.word
        else {
            return
        }
        let space = node.child("ns")?.word ?? "0"
        guard let revision = Self.lastRevision(of: node) else { return }
        if let target = node.child("redirect")?["title"] { return redirects.append((title, target)) }
        let text = revision.child("text")?.text ?? []
        guard ["0", "4", "12"].contains(space) else { return }
        if let target = Self.redirect(text) { return redirects.append((title, target)) }
        var post = SitePost(origin: title, slug: title, title: title, body: .wikiPage(page))
        post.date = Self.day(node.children.filter { $0.name == "revision" }.map(Self.time).min())
        let updated = Self.day(Self.time(revision))
        if updated != post.date { post.updated = updated }
        if let author = revision.at("contributor", "username")?.word { post.authors = [author] }
        post.addresses = [address(title)]
        site.posts.append(post)
    }

    private static func time(_ revision: MarkupNode) -> String { revision.child("timestamp")?.word ?? "" }
    private static func day(_ time: String?) -> String? { time.flatMap { $0.isEmpty ? nil : String($0.prefix(10)) } }

    /// The target of `#REDIRECT [[Title]]`.
    private static func redirect(_ text: [UInt8]) -> String? {
        let start = Array(text.prefix(300)).string.withoutOuterWhiteSpace
        guard start.lowercased().hasPrefix("#redirect"), let open = start.firstRange(of: "[["),
            let close = start.firstRange(of: "]]")
        else {
            return nil
        }
        return String(start[open.upperBound..<close.lowerBound].prefix { $0 != "#" && $0 != "|" }).replacing(
            "_", with: " ")
    }

    private func address(_ title: String) -> String { prefix + title.replacing(" ", with: "_") }
}
