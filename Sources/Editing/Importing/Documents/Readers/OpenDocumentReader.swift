import Base

/// Reads an OpenDocument text (ISO 26300), as LibreOffice and others write it.
struct OpenDocumentReader {
    private let archive: ZipArchive
    private var text = ImportText()
    private var styles = OpenDocumentStyles()
    private var containers: [PastedLine.Container] = []
    private var lists = 0
    private var quotes = 0
    private var pictures: [String: Int] = [:]
    private var following: [(number: Int, alt: [UInt8])] = []

    static func read(_ archive: ZipArchive) throws(ImportRefusal) -> ImportText {
        guard let bytes = archive.part("content.xml") else {
            let isEncrypted = archive.part("META-INF/manifest.xml")?.contains(sequence: "encryption-data") == true
            throw ImportRefusal(
                isEncrypted ? "is encrypted; save it without a password" : "is a damaged OpenDocument text")
        }
        if archive.part("META-INF/manifest.xml")?.contains(sequence: "encryption-data") == true {
            throw ImportRefusal("is encrypted; open it with its password and save it without one")
        }
        var reader = OpenDocumentReader(archive: archive)
        let root = try ImportMarkup.xml(bytes)
        if let more = archive.part("styles.xml") { reader.styles.add(try ImportMarkup.xml(more)) }
        reader.styles.add(root)
        reader.text.unit = "paragraph"
        if archive.names.contains(where: { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }) {
            reader.text.report(.dropped, [], "The document has macros, which were not read.")
        }
        if let body = root.first("office:text") { reader.readBlocks(of: body) }
        return reader.finished()
    }

    private init(archive: ZipArchive) { self.archive = archive }

    private mutating func finished() -> ImportText {
        if !text.lines.contains(where: { $0.role == .title }) {
            let first = text.lines.indices.filter { text.lines[$0].shape == .heading(1) }
            if first.count == 1, first[0] < 4 { text.lines[first[0]].role = .title }
        }
        return text
    }

    private mutating func readBlocks(of parent: MarkupNode) {
        for node in parent.children {
            switch node.name {
            case "text:p", "text:h": readParagraph(node)
            case "text:list": readList(node)
            case "table:table": readTable(node)
            case "text:table-of-content", "text:alphabetical-index":
                text.report(.dropped, node.text, "It is the table of contents, which the site makes itself.")
            case "text:section", "text:index-body", "draw:text-box", "text:numbered-paragraph": readBlocks(of: node)
            case "text:tracked-changes":
                let count = node.children.count { $0.name == "text:changed-region" }
                if count > 0 {
                    text.findings.append(
                        ImportFinding(
                            line: nil, kind: .trackedChanges, text: "",
                            sentence: "\(count) tracked changes were accepted."))
                }
            case "draw:frame": readFrame(node, beside: [])
            default: break
            }
        }
    }

    private mutating func readParagraph(_ node: MarkupNode) {
        var rich = RichText()
        readInline(node, [], nil, into: &rich)
        let names = styles.names(node["text:style-name"])
        var shape = PastedLine.Shape.paragraph
        if node.name == "text:h" { shape = .heading(Int(node["text:outline-level"] ?? "1") ?? 1) }
        let role = containers.isEmpty ? names.lazy.compactMap { WordReader.roles[$0] }.first : nil
        if role == .title { shape = .heading(1) }
        let isQuote =
            names.contains { $0.hasPrefix("quot") || $0.contains("block text") }
            || styles.isIndented(node["text:style-name"])
        let before = text.lines.last?.containers.last
        var own = containers
        if isQuote, containers.isEmpty, shape == .paragraph {
            if case .quote(let number)? = before {
                own = [.quote(number)]
            } else {
                quotes += 1
                own = [.quote(quotes)]
            }
        }
        if names.contains(where: { $0.hasPrefix("preformatted") || $0 == "source code" }) { shape = .code }
        text.append(shape == .paragraph ? rich : rich.without(.strong), shape, in: own, as: role)
        let waiting = following
        following = []
        for (number, alt) in waiting { text.append(RichText(alt), .picture(number)) }
    }

    private mutating func readInline(
        _ parent: MarkupNode, _ style: RichText.Style, _ link: String?, into rich: inout RichText
    ) {
        for node in parent.children {
            switch node.name {
            case "": rich.append(node.bytes.spaced, style, link: link)
            case "text:s":
                rich.append(
                    [UInt8](repeating: 0x20, count: min(Int(node["text:c"] ?? "1") ?? 1, 64)), style, link: link)
            case "text:tab": rich.append([0x20], style, link: link)
            case "text:line-break": rich.appendBreak()
            case "text:span":
                readInline(node, style.union(styles.marks(node["text:style-name"])), link, into: &rich)
            case "text:a": readInline(node, style, node["xlink:href"].flatMap(WebAddress.safe) ?? link, into: &rich)
            case "text:note": readNote(node, into: &rich)
            case "office:annotation":
                text.reportComment(node, paragraphs: "text:p", by: node.child("dc:creator")?.text.string, on: rich)
            case "draw:frame": readFrame(node, beside: rich.plain)
            case "text:page-number", "text:page-count", "text:note-citation", "text:soft-page-break",
                "office:annotation-end":
                break
            default: readInline(node, style, link, into: &rich)
            }
        }
    }

    private mutating func readNote(_ node: MarkupNode, into rich: inout RichText) {
        let number = text.notes.count
        text.notes.append(ReadNote(label: node.child("text:note-citation").map { $0.text.string }, paragraphs: []))
        rich.appendCall(number)
        guard let body = node.child("text:note-body") else { return }
        for paragraph in body.descendants where paragraph.name == "text:p" {
            var content = RichText()
            readInline(paragraph, [], nil, into: &content)
            if !content.isBlank { text.notes[number].paragraphs.append(content.trimmed) }
        }
    }

    private mutating func readList(_ node: MarkupNode) {
        lists += 1
        let (list, outer) = (lists, containers)
        let level = outer.count { if case .item = $0 { true } else { false } }
        let isNumbered = styles.isNumbered(node["text:style-name"], level: level + 1, inherits: outer)
        var item = 0
        for child in node.children where child.name == "text:list-item" || child.name == "text:list-header" {
            item += 1
            // A heading may be in a list that numbers it.
            let isHeading = child.children.contains { $0.name == "text:h" }
            let number = Int(child["text:start-value"] ?? "") ?? item
            containers =
                isHeading ? [] : outer + [.item(list: list, item: item, marker: isNumbered ? "\(number)." : "-")]
            readBlocks(of: child)
        }
        containers = outer
    }

    private mutating func readTable(_ node: MarkupNode) {
        let rows = node.descendants.filter {
            $0.name == "table:table-row" && $0.closest("table:table") == node
        }
        var table = ImportTable(rows: [])
        for row in rows {
            var cells: [RichText] = []
            for cell in row.children where cell.name == "table:table-cell" || cell.name == "table:covered-table-cell" {
                var whole = RichText()
                for paragraph in cell.descendants where paragraph.name == "text:p" || paragraph.name == "text:h" {
                    if !whole.isEmpty { whole.append([0x20]) }
                    readInline(paragraph, [], nil, into: &whole)
                }
                cells.append(whole)
            }
            table.rows.append(cells)
        }
        if table.columns <= 1 {
            for cell in rows.flatMap({ $0.children }) { readBlocks(of: cell) }
        } else {
            text.append(table: table)
        }
    }

    private mutating func readFrame(_ node: MarkupNode, beside line: [UInt8]) {
        if let box = node.child("draw:text-box") {
            text.report(.kept, line, "The text of a text box near these words is with them.")
            return readBlocks(of: box)
        }
        let alt = (node.child("svg:desc") ?? node.child("svg:title"))?.text.plainWhiteSpace ?? []
        if node.child("draw:object") != nil {
            text.report(.unread, line, "An embedded object near these words is not imported; add a picture of it.")
        } else if let path = node.child("draw:image")?["xlink:href"] {
            addPicture(path, alt)
        }
    }

    private mutating func addPicture(_ path: String, _ alt: [UInt8]) {
        if let known = pictures[path] { return following.append((known, alt)) }
        guard let bytes = archive.part(path), let number = text.addPicture(path, bytes) else {
            return text.report(
                .unread, Array(path.utf8), "This picture is not in the document, or browsers cannot show it.")
        }
        pictures[path] = number
        following.append((number, alt.isEmpty ? Array(text.pictures[number].name.utf8) : alt))
    }
}

/// The styles of an OpenDocument text.
struct OpenDocumentStyles: Sendable {
    private var parents: [String: String] = [:]
    private var shown: [String: String] = [:]
    private var marks: [String: RichText.Style] = [:]
    private var numbered: [String: Set<Int>] = [:]
    private var indented: Set<String> = []

    mutating func add(_ root: MarkupNode) {
        for node in root.descendants {
            guard let name = node["style:name"] else { continue }
            if node.name == "style:style" {
                parents[name] = node["style:parent-style-name"]
                shown[name] = (node["style:display-name"] ?? name).replacing("_20_", with: " ").lowercased()
                if let text = node.child("style:text-properties") { marks[name] = Self.marks(text) }
                if let paragraph = node.child("style:paragraph-properties"), Self.isWide(paragraph["fo:margin-left"]),
                    Self.isWide(paragraph["fo:margin-right"])
                {
                    indented.insert(name)
                }
            } else if node.name == "text:list-style" {
                let levels = node.children.filter {
                    $0.name == "text:list-level-style-number" && $0["style:num-format"] != ""
                }
                numbered[name] = Set(levels.compactMap { $0["text:level"].flatMap { Int($0) } })
            }
        }
    }

    private static func isWide(_ length: String?) -> Bool {
        guard let length, let value = Double(length.prefix { $0.isNumber || $0 == "." }) else { return false }
        return length.hasSuffix("in") ? value >= 0.25 : length.hasSuffix("cm") ? value >= 0.6 : value >= 18
    }

    private static func marks(_ node: MarkupNode) -> RichText.Style {
        var marks: RichText.Style = []
        if node["fo:font-weight"] == "bold" { marks.insert(.strong) }
        if node["fo:font-style"] == "italic" { marks.insert(.emphasis) }
        if let line = node["style:text-line-through-style"], line != "none" { marks.insert(.struck) }
        let position = node["style:text-position"] ?? ""
        if position.hasPrefix("super") || position.first?.isNumber == true && !position.hasPrefix("0") {
            marks.insert(.raised)
        }
        if position.hasPrefix("sub") || position.hasPrefix("-") { marks.insert(.lowered) }
        return marks
    }

    /// The names of a style and of those it is based on, as people see them, in small letters.
    func names(_ name: String?) -> [String] {
        var names: [String] = []
        var next = name
        while let name = next, names.count < 16 {
            names.append(shown[name] ?? name.replacing("_20_", with: " ").lowercased())
            next = parents[name]
        }
        return names
    }

    /// The marks of a style of characters.
    func marks(_ name: String?) -> RichText.Style {
        guard let name else { return [] }
        if let own = marks[name], !own.isEmpty { return own }
        let names = names(name)
        if names.contains(where: { $0.hasPrefix("emphasis") }) { return .emphasis }
        if names.contains(where: { $0.hasPrefix("strong") }) { return .strong }
        return parents[name].map { marks[$0] ?? [] } ?? []
    }

    func isIndented(_ name: String?) -> Bool {
        name.map { indented.contains($0) } ?? false
    }

    /// Whether a level of a list has numbers; a list within another may leave its style to that.
    func isNumbered(_ name: String?, level: Int, inherits outer: [PastedLine.Container]) -> Bool {
        if let name { return numbered[name]?.contains(level) ?? false }
        if case .item(_, _, let marker)? = outer.last { return marker != "-" }
        return false
    }
}
