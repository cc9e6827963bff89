import Base
import Model
import Mustache

extension FormerPlace {
    static func shape(in schema: inout SchemaDraft) -> Shape<FormerPlace> {
        Shape(
            "former place", "A paragraph or heading that was published on a page and is no longer there.", in: &schema,
            [
                .text("id", "Its HTML id, so that old links to it lead here.") { place, _ in place.id },
                .text("name", "What it was: `Paragraph 7`.") { place, _ in place.name },
                .text("fate", "What became of it: `was withdrawn on 2 May 2019`, `has moved`.") { place, _ in
                    place.fateInWords
                },
                .text("reason", "Why it was withdrawn, if that may be said.") { place, _ in
                    if case .gone(let withdrawal) = place.fate { withdrawal.reason } else { nil }
                },
                .path("href", "The address to which it has moved.") { place, _ in
                    if case .moved(let target) = place.fate { target.path + "#" + (target.fragment ?? "") } else { nil }
                },
                .text("title", "The title of the article to which it has moved.") { place, page in
                    if case .moved(let target) = place.fate { page.site.title(ofArticleAt: target.path) } else { nil }
                },
            ])
    }

    private var name: String {
        LedgerAddress.number(id.utf8).map { "Paragraph \($0)" } ?? "The section #\(id)"
    }

    private var fateInWords: String {
        switch fate {
        case .gone(let withdrawal): withdrawal.inWords
        case .moved: "has moved"
        }
    }
}

extension Ledger.Withdrawal {
    /// As it follows what was withdrawn: `was withdrawn on 2 May 2019`.
    var inWords: String { "was withdrawn" + (day.map { " on " + $0.inWords } ?? "") }
}

extension Site {
    /// The title of the article at a path, or at what was its path; the path itself if there is none.
    fileprivate func title(ofArticleAt path: String) -> String {
        let article = articles.indices.first { index in
            articles[index].path.text == path || articles[index].record.header.aliases.contains { $0.value == path }
        }
        return article.map { articles[$0].record.title } ?? path
    }
}
