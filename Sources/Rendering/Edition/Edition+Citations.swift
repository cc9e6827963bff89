import Model

extension Edition {
    /// The sentences at which a footnote stands.
    func sentences(of footnote: Int) -> [Sentence] {
        let article = footnotes[footnote].article.index
        return footnotes[footnote].markers.compactMap { Sentence(marker: $0, of: article, in: self) }
    }

    /// Other footnotes that cite the same source, the first `limit` of them.
    func otherCitations(than footnote: Int, limit: Int) -> [Entity] {
        guard let source = footnotes[footnote].source else { return [] }
        var others: [Entity] = []
        for entity in citations(of: source.index) where entity != .footnote(Handle(footnote)) {
            if others.count == limit { break }
            others.append(entity)
        }
        return others
    }

    /// The footnote so many places further in the same article.
    func neighbour(of footnote: Int, by step: Int) -> Entity? {
        let range = articles[footnotes[footnote].article.index].footnotes
        return range.contains(footnote + step) ? .footnote(Handle(footnote + step)) : nil
    }
}
