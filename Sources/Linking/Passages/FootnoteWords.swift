import Model

/// The words of an article's footnotes, in which a quotation may stand by mistake.
struct FootnoteWords {
    private let article: Document
    private let words: PassageText

    init(_ article: Document) {
        self.article = article
        words = PassageText(
            article.text,
            blocks: article.footnotes.map { footnote in
                let nodes = article.nodes[footnote.nodes.clamped(to: article.nodes.indices)]
                let end = nodes.reduce(0) { max($0, Int($1.text.upperBound)) }
                return min(Int(nodes.first?.text.lowerBound ?? 0), end)..<end
            })
    }

    /// The footnote that holds a quotation, and the line of its definition.
    func place(of quote: String) -> (label: String, line: Int)? {
        guard !article.footnotes.isEmpty else { return nil }
        let quotation = words.quotation(QuoteMarkup.plain(quote) ?? quote)
        guard let place = words.places(of: quotation.tokens).first else { return nil }
        let footnote = article.footnotes[Int(words.tokens[place.lowerBound].block)]
        return (footnote.label, footnote.position.line)
    }
}
