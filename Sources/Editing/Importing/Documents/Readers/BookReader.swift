import Base

/// Reads an EPUB: its chapters one after another.
enum BookReader {
    static func read(_ archive: ZipArchive) throws(ImportRefusal) -> ImportText {
        guard archive.part("META-INF/encryption.xml") == nil else {
            throw ImportRefusal("is an EPUB that is protected against copying")
        }
        guard let container = archive.part("META-INF/container.xml"),
            let path = try ImportMarkup.xml(container).first("rootfile")?["full-path"], let bytes = archive.part(path)
        else { throw ImportRefusal("is a damaged EPUB") }
        let package = try ImportMarkup.xml(bytes)
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        var files: [String: (path: String, properties: String)] = [:]
        for item in package.descendants where Self.local(item) == "item" {
            guard let id = item["id"], let address = item["href"] else { continue }
            files[id] = (PercentEscapes.decoded(address).resolved(in: folder), item["properties"] ?? "")
        }
        var chapters: [(name: String, bytes: [UInt8])] = []
        for item in package.descendants where Self.local(item) == "itemref" {
            guard let file = item["idref"].flatMap({ files[$0] }), !file.properties.contains("nav"),
                let chapter = archive.part(file.path)
            else { continue }
            chapters.append((file.path.split(separator: "/").last.map(String.init) ?? "", chapter))
        }
        guard !chapters.isEmpty else { throw ImportRefusal("is an EPUB without text") }
        var text = try read(chapters)
        settle(&text, package)
        return text
    }

    /// Reads all chapters as one page, so that notes in one are found from another.
    private static func read(_ chapters: [(name: String, bytes: [UInt8])]) throws(ImportRefusal) -> ImportText {
        var whole = Array("<html><body>".utf8)
        for (name, chapter) in chapters {
            let start = chapter.span.place(of: "<body", in: 0..<chapter.count) ?? 0
            let end = chapter.span.place(of: "</body", in: start..<chapter.count) ?? chapter.count
            whole += "<div \(PageNotes.file)=\"".utf8
            whole.append(escaping: name)
            whole += "#\">".utf8 + chapter[start..<end] + "</div>".utf8
        }
        return HTMLReader.readWhole(try ImportMarkup.html(whole + Array("</body></html>".utf8)))
    }

    private static func settle(_ text: inout ImportText, _ package: MarkupNode) {
        func values(_ name: String) -> [String] {
            package.descendants.filter { $0.name == "dc:\(name)" }.map { $0.text.plainWhiteSpace.string }.filter {
                !$0.isEmpty
            }
        }
        text.head.title = values("title").first
        text.head.authors = values("creator")
        text.head.date = values("date").lazy.compactMap(PageMetadata.day).first
        let key = Array((text.head.title ?? "").utf8).folded
        let titles = text.lines.prefix(12).filter { $0.text.plain.folded == key }
        if titles.isEmpty { return }
        text.lines.removeAll { line in
            line.number <= 12 && line.text.plain.folded == key && line.number != titles[0].number
        }
    }

    private static func local(_ node: MarkupNode) -> String {
        node.name.split(separator: ":").last.map(String.init) ?? node.name
    }
}
