import Model

extension CitationItem {
    /// The item as a record: two-letter tags, a line each.
    var ris: String {
        var lines: [(String, String?)] = [("TY", tag), ("ID", key), ("TI", title)]
        lines += authors.map { ("AU", $0) }
        lines += [
            ("T2", container), ("PB", publisher), ("PY", issued?.citedYear.map(String.init)), ("DA", issued?.risDate),
            ("UR", url), ("L2", archived), ("Y2", accessed?.risDate), ("AB", abstract), ("LA", language),
        ]
        return lines.compactMap { tag, value in value.map { "\(tag)  - \(Self.oneLine($0))\r\n" } }.joined()
            + "ER  - \r\n"
    }

    private var tag: String {
        switch type {
        case "article-journal": "JOUR"
        case "article-magazine": "MGZN"
        case "article-newspaper": "NEWS"
        case "book": "BOOK"
        case "chapter": "CHAP"
        case "paper-conference": "CPAPER"
        case "post-weblog": "BLOG"
        case "report": "RPRT"
        case "thesis": "THES"
        case "webpage", "post": "ELEC"
        case "motion_picture", "broadcast": "VIDEO"
        case "legislation", "bill": "STAT"
        case "legal_case": "CASE"
        default: "GEN"
        }
    }

    /// A value may not go on in another line.
    private static func oneLine(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
