import Model

extension Edition {
    /// The sentences at which a footnote stands.
    func sentences(of footnote: Int) -> [Sentence] {
        let article = footnotes[footnote].article.index
        return footnotes[footnote].markers.compactMap { Sentence(marker: $0, of: article, in: self) }
    }

    /// The footnotes of the same article in whose text a footnote is cited, where no sentence of the article cites it.
    func footnotesCiting(_ footnote: Int) -> [Handle<Site.Footnote>] {
        guard footnotes[footnote].markers.isEmpty else { return [] }
        let article = articles[footnotes[footnote].article.index]
        let nodes = article.body.document.nodes
        let place = footnote - article.footnotes.lowerBound
        return article.footnotes.clamped(to: footnotes.indices).filter { other in
            article.body.document.nodes(ofFootnote: footnotes[other].number).contains {
                nodes[$0].kind == .footnoteReference && Int(nodes[$0].detail) == place
            }
        }.map { Handle($0) }
    }

    /// Other footnotes that cite the same source, the first `limit` of them.
    func otherCitations(than footnote: Int, limit: Int) -> [Handle<Site.Footnote>] {
        guard let source = footnotes[footnote].source else { return [] }
        var others: [Handle<Site.Footnote>] = []
        for case .footnote(let other) in citations(of: source.index) where other.index != footnote {
            if others.count == limit { break }
            others.append(other)
        }
        return others
    }

    /// The footnote so many places further in the same article.
    func neighbour(of footnote: Int, by step: Int) -> Handle<Site.Footnote>? {
        let range = articles[footnotes[footnote].article.index].footnotes
        return range.contains(footnote + step) ? Handle(footnote + step) : nil
    }
}
