import Model

extension Edition {
    /// The full address of a page, where the site has a `base_url`.
    func canonical(_ path: PagePath) -> String? {
        settings.baseURL.map { Self.withSlash($0.text) + path.text }
    }

    /// The path of the site's root on its host, with `/` at both ends.
    var basePath: String {
        guard let text = settings.baseURL.map({ Self.withSlash($0.text) }) else { return "/" }
        var slashes = 0
        for index in text.utf8.indices where text.utf8[index] == UInt8(ascii: "/") {
            slashes += 1
            if slashes == 3 { return String(text[index...]) }
        }
        return "/"
    }

    private static func withSlash(_ text: String) -> String { text.hasSuffix("/") ? text : text + "/" }

    /// Where the source of a footnote can be found, as the editor or the footnote's own text says.
    func address(of footnote: Int) -> SafeURL? {
        let entry = footnotes[footnote]
        if let url = entry.note?.url ?? entry.source.flatMap({ sources[$0.index].work.url }) { return url }
        if let url = entry.note?.archived ?? entry.source.flatMap({ sources[$0.index].work.archived }) { return url }
        let body = articles[entry.article.index].body
        for index in entry.nodes.clamped(to: body.document.nodes.indices) where body.document.nodes[index].kind == .link {
            if case .url(let url)? = body.links[at: Int(body.document.nodes[index].detail)], url.host != nil { return url }
        }
        return nil
    }
}
