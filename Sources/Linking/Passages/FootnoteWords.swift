import Model

/// The words of an article's footnotes, in which a quotation may stand by mistake.
struct FootnoteWords {
    private let article: Document
    private let words: PassageText

    init(_ article: Document) {
        self.article = article
        words = PassageText(
            article.text,
            blocks: article.footnotes.indices.map { article.text(ofFootnote: $0 + 1) })
    }

    /// The footnote that holds a quotation, and the line of its definition.
    ///
    /// - Parameter names: The names that bare references show, by what is written between their brackets.
    func place(of quote: String, names: [String: String]) -> (label: String, line: Int)? {
        guard !article.footnotes.isEmpty else { return nil }
        let quotation = words.quotation(QuoteMarkup.plain(quote, names: names) ?? quote)
        guard let place = words.places(of: quotation.tokens).first else { return nil }
        let footnote = article.footnotes[Int(words.tokens[place.lowerBound].block)]
        return (footnote.label, footnote.position.line)
    }
}
