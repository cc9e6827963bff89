import Model

/// What stands for each footnote in the text (`iv`) and in addresses, in the order of the site's footnotes.
struct FootnoteMarks: Sendable {
    /// The labels as written where all of an article's are short; its numbers where one is not.
    let words: [String]
    /// The start of the ids of each footnote's markers, such as `fn.4`: its page's name.
    let stems: [String]

    init(_ footnotes: Entries<Site.Footnote>, of articles: Entries<Site.Article>) {
        var words = footnotes.indices.map { footnotes[$0].label }
        for article in articles.indices {
            let range = articles[article].footnotes.clamped(to: words.indices)
            if words[range].contains(where: { $0.utf8.count > 4 }) {
                for index in range { words[index] = "\(footnotes[index].number)" }
            }
        }
        self.words = words
        stems = footnotes.indices.map { "fn." + footnotes[$0].path.stem }
    }
}
