import Base
import Language
import Model

/// The links of one post, written anew.
struct PostLinks {
    let index: SiteIndex
    let post: SitePost
    let place: Int
    let attachments: [String: String]
    let galleries: [String: [String]]
    /// The paths in the source of files that the text shows or leads to.
    private(set) var files: Set<String> = []
    private(set) var findings: [ImportFinding] = []

    init(_ index: SiteIndex, _ post: SitePost, at place: Int, of site: ForeignSite) {
        (self.index, self.post, self.place) = (index, post, place)
        (attachments, galleries) = (site.attachments, site.galleries)
    }

    mutating func report(_ kind: ImportFinding.Topic, _ text: String, _ sentence: String) {
        let shown = Array(text.utf8).plainWhiteSpace.shortened(to: 160)
        let finding = ImportFinding(line: nil, kind: kind, text: shown, sentence: sentence)
        if !findings.contains(finding) { findings.append(finding) }
    }

    /// The destination of a link as an article writes it; nil if it leads to nothing, which is reported.
    mutating func destination(_ link: String) -> String? {
        let link = link.withoutOuterWhiteSpace
        switch index.target(of: link, from: post) {
        case .post(let post, let fragment): return reference(to: post, fragment)
        case .file(let path):
            if let media = use(path) { return media }
            report(.unimportedLink, link, "It leads to a file that was not imported, so only its words stay.")
            return nil
        case .web(let address): return web(address)
        case .fragment(let id):
            if let slug = index.heading(id, in: place) { return "#" + slug }
            if !id.isEmpty, id != "top" {
                report(.unimportedLink, link, "It leads to no heading of its text, so only its words stay.")
            }
            return nil
        case .nothing:
            report(.unimportedLink, link, "It leads to a page that was not imported, so only its words stay.")
            return nil
        }
    }

    func reference(to post: Int, _ fragment: String?) -> String {
        guard let slug = fragment.flatMap({ index.heading($0, in: post) }) else { return index.reference(to: post) }
        return post == place ? "#" + slug : "\(index.reference(to: post))#\(slug)"
    }

    private mutating func web(_ address: String) -> String? {
        let encoded = PercentEscapes.encoded(address) { $0 > 0x20 && $0 < 0x7F && !"<>\\\"^`{|}".utf8.contains($0) }
        guard let url = SafeURL(encoded), !url.isRelative else {
            report(.unimportedLink, address, "It is not a web address, so only its words stay.")
            return nil
        }
        return url.text
    }

    /// The address of a file that the text uses; nil if it is of a kind that is not published.
    private mutating func use(_ path: String) -> String? {
        guard let name = index.media[path] else { return nil }
        files.insert(path)
        return "media/" + name
    }

    /// The picture with an address or a name, or a link to it if it is not in the source.
    ///
    /// - Returns: Markdown.
    mutating func picture(_ source: String, alt: String, caption: String?) -> [UInt8] {
        let source = source.withoutOuterWhiteSpace
        let words = MarkdownLine(Array(alt.utf8).plainWhiteSpace).bytes
        let title = caption.flatMap { text -> [UInt8]? in
            let plain = Array(text.utf8).plainWhiteSpace
            return plain.isEmpty
                ? nil
                : Array(" \"".utf8) + plain.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
                    + Array("\"".utf8)
        }
        if let path = file(source), let media = use(path) {
            return Array("![".utf8) + words + Array("](\(MarkdownAddress.written(media))".utf8) + (title ?? [])
                + Array(")".utf8)
        }
        if let path = file(source), index.scripted.contains(path) {
            report(
                .missingPicture, source,
                "The picture contains a script, so it was left out; remove the script, and copy it to content/media.")
        } else if Self.isPage(source) {
            report(.embedded, source, "What was shown here is now a link.")
        } else {
            report(.missingPicture, source, "The picture is not in the source; copy it to content/media to show it.")
        }
        let name = alt.isEmpty ? caption ?? source : alt
        let label = MarkdownLine(Array(name.utf8).plainWhiteSpace).bytes
        let rest =
            alt.isEmpty || caption == nil || caption == alt
            ? [] : [0x20] + MarkdownLine(Array((caption ?? "").utf8).plainWhiteSpace).bytes
        guard source.contains("://") || source.hasPrefix("//"),
            let address = web(source.hasPrefix("//") ? "https:" + source : source)
        else {
            return label + rest
        }
        return Array("[".utf8) + label + Array("](\(MarkdownAddress.written(address)))".utf8) + rest
    }

    /// Whether an address leads to a film or message, which some systems show in the way of a picture.
    private static func isPage(_ address: String) -> Bool {
        ["youtube.com/", "youtu.be/", "vimeo.com/", "twitter.com/", "//x.com/"].contains { address.contains($0) }
            && address.contains("://")
    }

    private func file(_ written: String) -> String? {
        let source = written.contains("://") ? written : String(written.prefix { $0 != "#" && $0 != "?" })
        if case .file(let path) = index.target(of: source, from: post) { return path }
        let scaled = /-[0-9]+x[0-9]+(?=\.[a-zA-Z]+$)/
        if source.contains(scaled) {
            // A smaller copy that WordPress made of a picture.
            if case .file(let path) = index.target(of: source.replacing(scaled, with: ""), from: post) {
                return path
            }
        }
        guard !source.contains("://") else { return nil }
        return index.file(named: source, from: post.folder)
    }

    /// The path below `content` of the picture of an article; nil if there is none.
    mutating func image() -> String? {
        guard var source = post.image else { return nil }
        if source.hasPrefix("attachment:") {
            guard let url = attachments[String(source.dropFirst(11))] else { return nil }
            source = url
        }
        if let path = file(source), let media = use(path) { return media }
        report(
            .missingPicture, source,
            "The picture of the article is not in the source; copy it to content/media, and name it as 'image'.")
        return nil
    }
}
