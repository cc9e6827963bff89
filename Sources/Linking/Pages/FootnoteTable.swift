import Model

/// Where every footnote of every article stands in the site's list, which goes article by article.
struct FootnoteTable: Sendable {
    private struct Key: Hashable {
        let article: Int32
        let label: String
    }

    /// The first footnote of each article, and behind them the number of all.
    private let starts: [Int]
    private let places: [Key: Int32]

    init(_ articles: [Catalog.Article]) {
        var starts = [0]
        var places: [Key: Int32] = [:]
        for index in articles.indices { starts.append((starts.last ?? 0) + articles[index].body.footnotes.count) }
        places.reserveCapacity(starts.last ?? 0)
        for index in articles.indices {
            for (number, footnote) in articles[index].body.footnotes.enumerated() {
                let key = Key(article: Int32(truncatingIfNeeded: index), label: Self.folded(footnote.label))
                if places[key] == nil { places[key] = Int32(truncatingIfNeeded: starts[index] + number) }
            }
        }
        self.starts = starts
        self.places = places
    }

    var count: Int { starts.last ?? 0 }

    /// The footnotes of an article.
    func range(ofArticle index: Int) -> Range<Int> {
        guard index >= 0, index + 1 < starts.count else { return 0..<0 }
        return starts[index]..<starts[index + 1]
    }

    /// The footnote with a label, whatever its case.
    func place(article: Int, label: String) -> Int? {
        places[Key(article: Int32(truncatingIfNeeded: article), label: Self.folded(label))].map(Int.init)
    }

    /// A label as a file's name.
    static func slug(of label: String) -> String {
        let slug = Slug.path(label)
        return slug.isEmpty ? "note" : slug
    }

    private static func folded(_ label: String) -> String {
        label.utf8.allSatisfy { $0 < 0x80 && !ASCII.isUpper($0) } ? label : label.lowercased()
    }
}
