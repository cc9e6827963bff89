import Model

/// What stands for each footnote in the text (`iv`) and in addresses, in the order of the site's footnotes.
struct FootnoteMarks: Sendable {
    /// The labels as written where all of an article's are short; its numbers where one is not.
    let words: [String]
    /// The start of the ids of each footnote's markers, such as `fn.4`: the last part of its path without `.html`.
    let stems: [String]

    init(_ site: Site) {
        var words = site.footnotes.map(\.label)
        for article in site.articles {
            let range = article.footnotes.clamped(to: words.indices)
            if words[range].contains(where: { $0.utf8.count > 4 }) {
                for index in range { words[index] = "\(site.footnotes[index].number)" }
            }
        }
        self.words = words
        stems = site.footnotes.indices.map { "fn." + Self.slug(site.footnotes[$0].path.text) }
    }

    private static func slug(_ path: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
        return String(
            decoding: name.utf8.dropLast(name.utf8.suffix(5).elementsEqual(".html".utf8) ? 5 : 0), as: UTF8.self)
    }
}
