import Model

extension Edition {
    /// Appends a footnote's text.
    func write(_ footnote: Int, on page: PageScope, hasIDs: Bool = true, into out: inout [UInt8]) {
        let article = footnotes[footnote].article.index
        var writer = DocumentWriter(
            articles[article].body, on: page, footnotes: articles[article].footnotes, hasIDs: hasIDs)
        swap(&writer.out, &out)
        writer.write(articles[article].body.document.nodes(ofFootnote: footnotes[footnote].number))
        swap(&writer.out, &out)
    }

    /// The first words of a footnote's text, about 160 bytes at most.
    func opening(of footnote: Int) -> String {
        let document = articles[footnotes[footnote].article.index].body.document
        var range = document.text(ofFootnote: footnotes[footnote].number)
        guard range.count > 160 else { return document.words(Int32(range.lowerBound)..<Int32(range.upperBound)) }
        let limit = range.lowerBound + 150
        let blank = document.text[range.lowerBound..<limit].lastIndex { $0 == 0x20 || $0 == 0x0A } ?? limit
        range = range.lowerBound..<blank
        return document.words(Int32(range.lowerBound)..<Int32(range.upperBound), then: " …")
    }

    /// How to cite an article: `Desk, “Title”, Site, 18 December 2014`.
    func citation(of article: Int) -> String {
        let record = articles[article].record
        var parts: [String] = []
        if let authors = Words.names(record.authors) { parts.append(authors) }
        parts.append("“\(record.title)”")
        parts.append(settings.title)
        parts.append(record.date.inWords)
        return parts.joined(separator: ", ")
    }
}
