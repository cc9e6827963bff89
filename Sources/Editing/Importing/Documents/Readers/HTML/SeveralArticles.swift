import Base

/// Articles one after the other on one page, as on the first page of a weblog.
enum SeveralArticles {
    /// The articles of a page, each with a headline, a text, and an author or a day of its own; empty if there are fewer than two.
    static func find(in whole: MarkupNode) -> [MarkupNode] {
        let found = whole.descendants.filter { node in
            node.name == "article" && isWhole(node) && !node.ancestors.contains { $0.name == "article" }
        }
        return found.count > 1 ? found : []
    }

    static func headline(of article: MarkupNode) -> MarkupNode? {
        article.first("h1") ?? article.first("h2") ?? article.first("h3")
    }

    private static func isWhole(_ article: MarkupNode) -> Bool {
        headline(of: article) != nil && article.hasText(of: 400) && PageFurniture.reason(article) == nil
            && article.descendants.contains { node in
                node.name == "time" || !node.isText && PageHead.isByline(PageFurniture.words(node))
            }
    }
}
