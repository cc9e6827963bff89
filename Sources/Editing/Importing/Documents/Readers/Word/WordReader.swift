import Base

/// Reads a Word document (Office Open XML, ECMA-376).
struct WordReader {
    let package: WordPackage
    let styles: WordStyles
    let numbering: WordNumbering
    let acceptsChanges: Bool
    var text = ImportText()
    /// The parts of notes, by the name of the element that calls one.
    var noteParts: [String: NotePart] = [:]
    var comments: [String: MarkupNode] = [:]
    /// The numbers of notes that were called, by kind and id.
    var noteNumbers: [String: Int] = [:]
    var pictureNumbers: [String: Int] = [:]
    var changes = 0
    /// The paragraphs, with what only their look says.
    var looks: [Int: WordLook] = [:]
    private var lists = ListStack()
    private var quotes = 0
    private var wasQuote = false
    /// What follows the paragraph that is being read: pictures, and the texts of boxes.
    var following: [Following] = []
    /// What the part that is being read refers to.
    var targets: [String: WordPackage.Target]

    struct NotePart: Sendable {
        var notes: [String: MarkupNode] = [:]
        var targets: [String: WordPackage.Target] = [:]
    }

    enum Following {
        case picture(Int, alt: [UInt8])
        case box(MarkupNode)
    }

    static func read(_ archive: ZipArchive, acceptsChanges: Bool) throws(ImportRefusal) -> ImportText {
        var reader = try WordReader(archive, acceptsChanges: acceptsChanges)
        if let body = reader.package.document.at("w:document", "w:body") { reader.readBlocks(of: body) }
        return reader.finished()
    }

    private init(_ archive: ZipArchive, acceptsChanges: Bool) throws(ImportRefusal) {
        package = try WordPackage(archive)
        styles = WordStyles(try package.part(ofType: "styles")?.root)
        numbering = WordNumbering(try package.part(ofType: "numbering")?.root)
        targets = package.targets
        self.acceptsChanges = acceptsChanges
        text.unit = "paragraph"
        for kind in ["footnote", "endnote"] {
            guard let part = try package.part(ofType: kind + "s") else { continue }
            var notes = NotePart(targets: package.targets(of: part.path))
            for node in part.root.descendants where node.name == "w:\(kind)" {
                if let id = node["w:id"] { notes.notes[id] = node }
            }
            noteParts["w:\(kind)Reference"] = notes
        }
        for node in try package.part(ofType: "comments")?.root.descendants ?? package.document.descendants
        where node.name == "w:comment" {
            if let id = node["w:id"] { comments[id] = node }
        }
        if archive.names.contains(where: { $0.hasSuffix("vbaProject.bin") }) {
            text.report(.dropped, [], "The document has macros, which were not read.")
        }
    }

    mutating func readBlocks(of parent: MarkupNode) {
        for node in parent.children {
            switch node.name {
            case "w:p": readParagraph(node)
            case "w:tbl": readTable(node)
            case "w:sdt": readControl(node)
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag", "w:sdtContent": readBlocks(of: node)
            case "w:del", "w:moveFrom": if !acceptsChanges { readBlocks(of: node) }
            case "mc:AlternateContent":
                if let choice = node.child("mc:Choice") ?? node.child("mc:Fallback") { readBlocks(of: choice) }
            default: break
            }
        }
    }

    /// A content control; a table of contents is left out.
    private mutating func readControl(_ node: MarkupNode) {
        guard let content = node.child("w:sdtContent") else { return }
        let gallery = node.child("w:sdtPr")?.first("w:docPartGallery")?["w:val"] ?? ""
        if gallery == "Table of Contents" {
            text.report(.dropped, content.text, "It is the table of contents, which the site makes itself.")
        } else {
            readBlocks(of: content)
        }
    }

    private mutating func readParagraph(_ node: MarkupNode) {
        let properties = node.child("w:pPr")
        let chain = styles.chain(properties?.child("w:pStyle")?["w:val"] ?? styles.normal)
        let names = chain.map(\.name)
        let rich = inline(node)
        let place = text.lines.count
        if names.first.map({ $0.hasPrefix("toc ") || $0 == "toc heading" }) == true {
            if !rich.isBlank { text.report(.dropped, rich.plain, "It belongs to the table of contents.") }
        } else {
            let kind = kind(properties, chain)
            text.append(
                kind.shape == .paragraph ? rich : rich.without(.strong), kind.shape, in: kind.containers, as: kind.role)
            if text.lines.count > place, kind.shape == .paragraph, kind.containers.isEmpty, kind.role == nil {
                looks[place] = WordLook(node, chain, rich)
            }
        }
        let waiting = following
        following = []
        for thing in waiting {
            switch thing {
            case .picture(let number, let alt):
                let shown = alt.trimmed.isEmpty ? Array(text.pictures[number].name.utf8) : alt
                text.append(RichText(shown.plainWhiteSpace), .picture(number))
            case .box(let content):
                let nearest = text.lines.last?.text.plain ?? []
                text.report(.kept, nearest, "The text of a text box near these words follows them.")
                readBlocks(of: content)
            }
        }
    }

    /// What a paragraph is by its style and its properties.
    private mutating func kind(
        _ properties: MarkupNode?, _ chain: [WordStyles.Style]
    ) -> (shape: PastedLine.Shape, containers: [PastedLine.Container], role: PastedLine.Role?) {
        let names = chain.map(\.name)
        if let role = names.lazy.compactMap({ Self.roles[$0] }).first {
            lists.end()
            return (role == .title ? .heading(1) : .paragraph, [], role)
        }
        let outline =
            properties?.child("w:outlineLvl")?["w:val"].flatMap { Int($0) } ?? chain.lazy.compactMap(\.outline).first
        let named = names.lazy.compactMap { name in name.hasPrefix("heading ") ? Int(name.dropFirst(8)) : nil }.first
        if let level = named ?? outline.flatMap({ $0 < 9 ? $0 + 1 : nil }) {
            lists.end()
            return (.heading(level), [], nil)
        }
        if let (list, level) = list(properties, chain), let isBullet = numbering.isBullet(list, level) {
            wasQuote = false
            return (.paragraph, lists.item(list, level, isBullet ? nil : numbering.start(list, level)), nil)
        }
        lists.end()
        let isQuote = names.contains { Self.quotations.contains($0) } || isIndented(properties)
        if isQuote, !wasQuote { quotes += 1 }
        wasQuote = isQuote
        let isCode = names.contains { $0 == "source code" || $0 == "html preformatted" || $0 == "preformatted text" }
        return (isCode ? .code : .paragraph, isQuote ? [.quote(quotes)] : [], nil)
    }

    private func list(_ properties: MarkupNode?, _ chain: [WordStyles.Style]) -> (String, Int)? {
        if let own = properties?.child("w:numPr"), let number = own.child("w:numId")?["w:val"] {
            return number == "0" ? nil : (number, Int(own.child("w:ilvl")?["w:val"] ?? "0") ?? 0)
        }
        return chain.lazy.compactMap(\.list).first.map { ($0.number, $0.level) }
    }

    /// Whether a paragraph is set in from both sides, as quotations are.
    private func isIndented(_ properties: MarkupNode?) -> Bool {
        guard let indent = properties?.child("w:ind") else { return false }
        func width(_ names: String...) -> Int { names.lazy.compactMap { indent[$0].flatMap { Int($0) } }.first ?? 0 }
        return width("w:left", "w:start") >= 360 && width("w:right", "w:end") >= 360
    }

    private mutating func readTable(_ node: MarkupNode) {
        lists.end()
        wasQuote = false
        let rows = node.descendants.filter { $0.name == "w:tr" && $0.closest("w:tbl") == node }
        var table = ImportTable(rows: [])
        for row in rows {
            var cells: [RichText] = []
            for cell in row.descendants where cell.name == "w:tc" && cell.closest("w:tr") == row {
                let properties = cell.child("w:tcPr")
                let goesOn = properties?.child("w:vMerge").map { ($0["w:val"] ?? "continue") == "continue" } ?? false
                cells.append(goesOn ? RichText() : cellText(cell))
                let span = properties?.child("w:gridSpan")?["w:val"].flatMap { Int($0) } ?? 1
                cells += repeatElement(RichText(), count: max(1, min(span, 64)) - 1)
            }
            table.rows.append(cells)
        }
        if table.columns <= 1 {
            // A table of one cell is a frame around paragraphs.
            for cell in node.descendants where cell.name == "w:tc" && cell.closest("w:tbl") == node {
                readBlocks(of: cell)
            }
        } else {
            text.append(table: table)
        }
        following = []
    }

    private mutating func cellText(_ cell: MarkupNode) -> RichText {
        var whole = RichText()
        for paragraph in cell.descendants where paragraph.name == "w:p" {
            let part = inline(paragraph).trimmed
            guard !part.isEmpty else { continue }
            if !whole.isEmpty { whole.append([0x20]) }
            whole.append(part)
        }
        return whole
    }

    static let roles: [String: PastedLine.Role] = [
        "title": .title, "subtitle": .subtitle, "author": .author, "authors": .author, "byline": .author, "date": .date,
        "abstract": .summary, "standfirst": .summary,
    ]
    private static let quotations: Set = [
        "quote", "intense quote", "block text", "quotations", "blockquote", "block quote", "block quotation",
    ]
}

/// The lists that the paragraphs of a document are in.
struct ListStack: Sendable {
    private struct Open: Sendable {
        let list: String
        let id: Int
        var item: Int
        var count: Int
        let isNumbered: Bool
    }
    private var open: [Open] = []
    private var lists = 0
    private var counts: [String: Int] = [:]

    /// A paragraph that is in no list.
    mutating func end() { open = [] }

    /// The containers of the next item of a list at a level, from 0.
    ///
    /// - Parameter start: The first number of a numbered list; nil for bullets.
    mutating func item(_ list: String, _ level: Int, _ start: Int?) -> [PastedLine.Container] {
        let level = min(max(level, 0), 8)
        if open.count > level + 1 { open.removeSubrange((level + 1)...) }
        if open.count == level + 1, open[level].list != list || open[level].isNumbered != (start != nil) {
            open.removeLast()
        }
        while open.count < level + 1 {
            lists += 1
            let isInner = open.count < level
            let key = "\(list) \(open.count)"
            let from = open.isEmpty ? counts[key] ?? (start ?? 1) - 1 : (start ?? 1) - 1
            open.append(
                Open(list: list, id: lists, item: isInner ? 1 : 0, count: isInner ? 1 : from, isNumbered: start != nil))
        }
        open[level].item += 1
        open[level].count += 1
        if level == 0 { counts["\(list) 0"] = open[0].count }
        return open.map { .item(list: $0.id, item: $0.item, marker: $0.isNumbered ? "\($0.count)." : "-") }
    }
}

extension ImportText {
    /// Appends a table; its line has the text of all cells.
    mutating func append(table: ImportTable) {
        let cells = table.rows.joined().filter { !$0.isBlank }
        guard !cells.isEmpty else { return }
        let words = Array(cells.map(\.plain.string).joined(separator: " ").utf8)
        let rows = table.rows.filter { $0.contains { !$0.isBlank } }
        append(RichText(words), .table(ImportTable(rows: rows)))
    }
}
