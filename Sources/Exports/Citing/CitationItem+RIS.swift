import Model

extension CitationItem {
    /// Appends the item as a record: two-letter tags, a line each.
    func appendRIS(to out: inout [UInt8]) {
        Self.append("TY", tag, to: &out)
        Self.append("ID", key, to: &out)
        Self.append("TI", title, to: &out)
        for author in authors { Self.append("AU", author, to: &out) }
        Self.append("T2", container, to: &out)
        Self.append("PB", publisher, to: &out)
        Self.append("PY", issued?.citedYear.map(String.init), to: &out)
        Self.append("DA", issued?.risDate, to: &out)
        Self.append("UR", url, to: &out)
        Self.append("L2", archived, to: &out)
        Self.append("Y2", accessed?.risDate, to: &out)
        Self.append("AB", abstract, to: &out)
        Self.append("LA", language, to: &out)
        Self.append("ER", "", to: &out)
    }

    /// Appends a line; nothing where there is no value. A value may not go on in another line.
    private static func append(_ tag: String, _ value: String?, to out: inout [UInt8]) {
        guard let value else { return }
        out += tag.utf8
        out += "  - ".utf8
        for byte in value.utf8 { out.append(byte < 0x20 ? 0x20 : byte) }
        out += "\r\n".utf8
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
}
