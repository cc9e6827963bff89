import Base

/// What a page says around its article, and of itself.
extension HTMLReader {
    /// The order of the language of a page; sites in English often leave the language of their program as it was.
    static func dateOrder(_ root: MarkupNode) -> DateOrder? {
        guard let order = root.first("html")?["lang"].flatMap(DateOrder.init), case .dayFirst = order else {
            return nil
        }
        return order
    }

    /// Warns of a page whose text is made by a script, so that hardly any is in the file.
    mutating func reportScripts(in root: MarkupNode) {
        let written = text.lines.reduce(0) { $0 + $1.bytes.count }
        guard written < 500, root.descendants.contains(where: { $0.name == "script" }) else { return }
        text.report(
            .unread, [],
            "The page has hardly any text; if a script makes it, copy the text from the browser and import that.")
    }

    /// Lists what of the page is outside the article.
    mutating func reportAround(_ article: MarkupNode, _ root: MarkupNode) {
        let above = Set(article.ancestors.map(\.index))
        for ancestor in article.ancestors.reversed() {
            for node in ancestor.children where node != article && !above.contains(node.index) {
                if !node.isText, !PageFurniture.isSilent(node), !notes.containers.contains(node.index) {
                    report(node, PageFurniture.reason(node) ?? "It is outside the article.")
                } else if node.isText, !node.bytes.plainWhiteSpace.isEmpty {
                    text.report(.dropped, node.bytes, "It is outside the article.")
                }
            }
        }
    }
}
