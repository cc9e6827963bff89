import Model

extension Edition {
    /// The full address of a page, where the site has a `base_url`.
    func canonical(_ path: PagePath) -> String? {
        base.map { $0 + path.text }
    }

    /// The path of the site's root on its host, with `/` at both ends.
    var basePath: String {
        guard let text = base else { return "/" }
        var slashes = 0
        for index in text.utf8.indices where text.utf8[index] == UInt8(ascii: "/") {
            slashes += 1
            if slashes == 3 { return String(text[index...]) }
        }
        return "/"
    }
}

extension Site {
    /// Whether the editor or the footnote's own text says where the source of each footnote can be found.
    func hasAddress(keeping kept: KeptEdition) -> [Bool] {
        guard let former = kept.citations else { return footnotes.indices.map(hasAddress) }
        var hasAddress = former.hasAddress
        for footnote in kept.changedFootnotes { hasAddress[footnote] = self.hasAddress(footnote) }
        return hasAddress
    }

    private func hasAddress(_ footnote: Int) -> Bool {
        if let note = footnotes[footnote].note, note.url != nil || note.archived != nil { return true }
        if let source = footnotes[footnote].source {
            if sources[source.index].work.url != nil || sources[source.index].work.archived != nil { return true }
        }
        let body = articles[footnotes[footnote].article.index].body
        let nodes = body.document.nodes
        return body.document.nodes(ofFootnote: footnotes[footnote].number).contains { node in
            guard nodes[node].kind == .link, case .url(let url)? = body.links[at: Int(nodes[node].detail)] else {
                return false
            }
            return url.isWeb
        }
    }
}

extension SafeURL {
    /// Whether it leads to a page on the web, and not to a mail address or a file of the site.
    var isWeb: Bool {
        guard !isRelative, let first = text.utf8.first else { return false }
        return first | 0x20 == UInt8(ascii: "h")
    }
}
