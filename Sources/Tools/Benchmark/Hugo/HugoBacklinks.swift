import SiteGenerator

/// The sentences that name each actor and event, and the footnotes that cite each source, as Markdown lists.
struct HugoBacklinks {
    private(set) var mentions: [Subject: String] = [:]
    private(set) var citations: [Int: String] = [:]

    /// Adds every mention in `page` and every footnote of it that has a source.
    mutating func add(_ page: HugoArticle) {
        let address = HugoAddress.ofArticle(page.draft.id)
        for sentence in page.draft.sentences {
            let named = Set(sentence.compactMap(Self.subject))
            if named.isEmpty { continue }
            let line = "- [\(page.draft.title)](\(address)): \(page.excerpt(sentence))\n"
            for subject in named { mentions[subject, default: ""] += line }
        }
        for footnote in page.draft.footnotes {
            guard let annotation = footnote.annotation else { continue }
            let address = HugoAddress.ofFootnote(footnote.label, article: page.draft.id)
            citations[annotation.source, default: ""] += "- [\(page.draft.title)](\(address)): \(footnote.text)\n"
        }
    }

    private static func subject(of piece: ArticleDraft.Piece) -> Subject? {
        switch piece {
        case .mention(let subject, _), .reference(let subject, _): subject
        case .words, .footnote: nil
        }
    }
}
