import Base

/// Reads a web page: finds the article in it, and leaves out what is around it.
struct HTMLReader {
    var text = ImportText()
    let notes: PageNotes
    let classes: [String: RichText.Style]
    /// The paragraph that is being read.
    private(set) var line = RichText()
    var containers: [PastedLine.Container] = []
    private var lists = 0
    private var quotes = 0
    private var shape = PastedLine.Shape.paragraph
    private var role: PastedLine.Role?
    private let base: String?
    /// The address of the page, as it says itself.
    private let address: String?
    /// How deep in preformatted text the reading is.
    private var isPreformatted = false
    private var keepsFurniture = false
    /// Whether a line has ended twice without a word in between.
    private var breaks = 0

    static func read(_ bytes: [UInt8]) throws(ImportRefusal) -> ImportText {
        read(try ImportMarkup.html(try PageEncoding.utf8(bytes)))
    }

    static func read(_ root: MarkupNode) -> ImportText {
        var found = ArticleFinder.find(in: root)
        var reader = HTMLReader(root)
        let articles = SeveralArticles.find(in: found.whole)
        if let first = articles.first {
            found = (first, SeveralArticles.headline(of: first))
            reader.text.report(
                .unread, [], "The page has \(articles.count) articles; the first is taken, and the others are left out."
            )
        }
        reader.reportAround(found.whole, root)
        reader.readChildren(of: found.whole, [], nil)
        reader.endLine()
        reader.readNotes()
        PageHead.settle(
            &reader.text, PageMetadata(root), headline: found.headline, address: reader.address,
            marked: { PageByline.authors(root, of: found.whole) },
            shownDay: PageDay.published(root, of: found.whole))
        reader.reportScripts(in: root)
        return reader.text
    }

    /// Reads all of a page, as of a chapter of a book, which has no furniture.
    ///
    /// - Parameter keepsFurniture: Whether nothing is taken for furniture by its words or names.
    static func readWhole(_ root: MarkupNode, keepsFurniture: Bool = false) -> ImportText {
        var reader = HTMLReader(root)
        reader.keepsFurniture = keepsFurniture
        reader.readChildren(of: root.first("body") ?? root, [], nil)
        reader.endLine()
        reader.readNotes()
        return reader.text
    }

    init(_ root: MarkupNode) {
        notes = PageNotes(root)
        classes = PageStyles.read(root)
        address =
            root.descendants.first { $0.name == "link" && $0["rel"] == "canonical" }?["href"]
            ?? root.descendants.first { $0.name == "meta" && $0["property"] == "og:url" }?["content"]
        base = root.first("base")?["href"] ?? address
        text.dateOrder = Self.dateOrder(root)
        text.unit = "paragraph"
        text.isPage = true
    }

    mutating func report(_ node: MarkupNode, _ sentence: String) {
        let words = visibleText(node)
        if !words.isEmpty { text.report(.dropped, words, sentence) }
    }

    func visibleText(_ node: MarkupNode) -> [UInt8] {
        var out: [UInt8] = []
        func add(_ node: MarkupNode) {
            if node.isText {
                out += node.bytes
            } else if !PageFurniture.isSilent(node), !notes.containers.contains(node.index) {
                for child in node.children { add(child) }
                if HTMLElements.block.contains(node.name) { out.append(0x20) }
            }
        }
        add(node)
        return out.plainWhiteSpace
    }

    mutating func readChildren(of node: MarkupNode, _ style: RichText.Style, _ link: String?) {
        for child in node.children {
            if notes.containers.contains(child.index) { continue }
            if child.isText { append(child.bytes, style, link) } else { read(child, style, link) }
        }
    }

    mutating func append(_ bytes: [UInt8], _ style: RichText.Style, _ link: String?) {
        if isPreformatted { return line.append(bytes, [], link: nil) }
        var out: [UInt8] = []
        var isSpaced = line.isEmpty || line.bytes.last == 0x20
        for byte in bytes {
            if byte.isWhiteSpace {
                if !isSpaced { out.append(0x20) }
                isSpaced = true
            } else {
                out.append(byte)
                isSpaced = false
            }
        }
        if !out.isEmpty, out != [0x20] { breaks = 0 }
        line.append(out, style, link: link)
    }

    mutating func read(_ node: MarkupNode, _ style: RichText.Style, _ link: String?) {
        if let number = notes.calls[node.index] { return line.appendCall(number) }
        if notes.containers.contains(node.index) || notes.returns.contains(node.index) && isReturn(node) { return }
        if PageFurniture.isSilent(node) { return readSilent(node) }
        if let reason = reason(node), node.first("h1") == nil || node.name == "form" {
            if !notesAreIn(node) { return report(node, reason) }
        }
        if PageFurniture.isOnlyTimes(node) { return report(node, "It gives the times of the page.") }
        if HTMLElements.block.contains(node.name) { return readBlock(node) }
        let isByline =
            node.name == "span" && line.isBlank && text.lines.count < 14 && PageHead.role(of: node) == .author
        if isByline { return readBlock(node) }
        if isSetApart(node) || role == .author && isGlued(node) { line.appendBreak() }
        switch node.name {
        case "br": readBreak()
        case "img": readPicture(node, caption: nil)
        case "a":
            readChildren(of: node, style, target(node) ?? link)
        default: readChildren(of: node, style.union(self.style(of: node)), link)
        }
    }

    /// Whether a part of a line above the text is set apart from the one before by styles alone, as in a line of names and dates.
    private func isSetApart(_ node: MarkupNode) -> Bool {
        guard node.name == "span", text.lines.count < 8, let last = line.bytes.last, !last.isBlank,
            let parent = node.parent, parent.name == "div", !parent.hasText(of: 300)
        else { return false }
        return parent.children.allSatisfy { $0.isText ? $0.bytes.allSatisfy(\.isWhiteSpace) : $0.name != "p" }
    }

    /// Whether an element in a byline begins with a capital right after a small letter: the page's style parts them.
    private func isGlued(_ node: MarkupNode) -> Bool {
        guard line.bytes.last?.isLower == true else { return false }
        let first = node.descendants.lazy.first { $0.isText && !$0.bytes.isEmpty }?.bytes.first
        return first.map { $0.isUpper || $0 == UInt8(ascii: "(") } ?? false
    }

    /// Why an element is no part of the article; nil if it is.
    private func reason(_ node: MarkupNode) -> String? { keepsFurniture ? nil : PageFurniture.reason(node) }

    private func notesAreIn(_ node: MarkupNode) -> Bool {
        node.descendants.contains {
            notes.containers.contains($0.index) || notes.calls[$0.index] != nil && node.name == "aside"
        }
    }

    /// What is left out in silence, except for films and frames, which a reader of the page sees.
    private mutating func readSilent(_ node: MarkupNode) {
        guard ["iframe", "video", "audio", "object", "embed"].contains(node.name) else { return }
        guard let source = node["src"] ?? node["data"] ?? node.first("source")?["src"] else { return }
        text.report(.unread, Array(source.utf8), "It is an embedded \(node.name); link to it if readers need it.")
    }

    private func isReturn(_ node: MarkupNode) -> Bool {
        let text = node.text.plainWhiteSpace
        return text.string.unicodeScalars.count <= 6
    }

    private func style(of node: MarkupNode) -> RichText.Style {
        var style: RichText.Style = []
        switch node.name {
        case "b", "strong": style = .strong
        case "i", "em", "cite", "dfn", "var": style = .emphasis
        case "sup": style = .raised
        case "sub": style = .lowered
        case "s", "strike", "del": style = .struck
        case "code", "kbd", "samp", "tt": style = .code
        default: break
        }
        for name in (node["class"] ?? "").split(separator: " ") { style.formUnion(classes[String(name)] ?? []) }
        if let own = node["style"] { style.formUnion(PageStyles.style(own)) }
        return style
    }

    private func target(_ node: MarkupNode) -> String? {
        guard let written = node["href"], !written.hasPrefix("#") else { return nil }
        return WebAddress.safe(written) ?? WebAddress.resolved(written, base)
    }

    private mutating func readBreak() {
        breaks += 1
        if breaks >= 2 || line.isBlank { endLine() } else { line.appendBreak() }
    }

    mutating func endLine() {
        var whole = line.trimmed
        while case .lineBreak? = whole.marks.last?.kind, whole.marks.last?.range.upperBound == whole.bytes.count {
            whole = whole.part(0..<whole.bytes.count - 1).trimmed
        }
        line = RichText()
        breaks = 0
        whole = NoteText.withoutBrackets(whole)
        guard shape == .paragraph, containers.isEmpty, role == nil, let bullet = PrintedParagraph.bullet(whole.bytes)
        else { return text.append(whole, shape, in: containers, as: role) }
        appendItem(whole.part(bullet..<whole.bytes.count))
    }

    /// Appends a paragraph that only its bullet makes an item, as Word writes them.
    private mutating func appendItem(_ item: RichText) {
        var number = 1
        if case .item(lists, let last, "-")? = text.lines.last?.containers.last {
            number = last + 1
        } else {
            lists += 1
        }
        var rest = item
        while rest.bytes.starts(with: "\u{A0}".utf8) || rest.bytes.first == 0x20 {
            rest = rest.part((rest.bytes[0] == 0x20 ? 1 : 2)..<rest.bytes.count)
        }
        text.append(rest, in: [.item(list: lists, item: number, marker: "-")])
    }

    private mutating func readBlock(_ node: MarkupNode) {
        endLine()
        let outer = (shape, containers, role, isPreformatted)
        switch node.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            shape = .heading(Int(node.name.dropFirst()) ?? 2)
            if containers.contains(where: { if case .item = $0 { true } else { false } }) { containers = [] }
        case "blockquote":
            quotes += 1
            containers.append(.quote(quotes))
        case "ul", "ol":
            guard text.lines.count < 14, PageHead.isByline(PageFurniture.words(node)) else { return readList(node) }
            role = .author
        case "dt": role = nil
        case "pre": (shape, isPreformatted) = (.code, true)
        case "hr": return text.append(RichText(Array("* * *".utf8)), .rule, in: containers)
        case "table": return readTable(node)
        case "figure": return readFigure(node)
        default: role = PageHead.role(of: node) ?? role
        }
        let style = node.name.hasPrefix("h") ? [] : self.style(of: node)
        readChildren(of: node, style, nil)
        endLine()
        if shape.headingLevel != nil, PageFurniture.leadsAway(node), !text.lines.isEmpty {
            text.lines[text.lines.count - 1].leadsAway = true
        }
        (shape, containers, role, isPreformatted) = outer
    }

    private mutating func readList(_ node: MarkupNode) {
        lists += 1
        let (list, outer) = (lists, containers)
        var item = 0
        var number = Int(node["start"] ?? "1") ?? 1
        for child in node.children where !child.isText && !notes.containers.contains(child.index) {
            guard child.name == "li" else {
                read(child, [], nil)
                continue
            }
            if let reason = reason(child) {
                report(child, reason)
            } else {
                item += 1
                number = Int(child["value"] ?? "") ?? number
                containers = outer + [.item(list: list, item: item, marker: node.name == "ol" ? "\(number)." : "-")]
                readChildren(of: child, style(of: child), nil)
                endLine()
                number += 1
            }
        }
        containers = outer
    }

    /// Reads the notes, without the links that lead back.
    private mutating func readNotes() {
        let body = text.lines
        for (nodes, label) in notes.notes {
            text.lines = []
            (containers, shape, role) = ([], .paragraph, nil)
            for node in nodes { node.isText ? append(node.bytes, [], nil) : readChildren(of: node, [], nil) }
            endLine()
            var paragraphs = text.lines.map(\.text)
            if let first = paragraphs.first {
                paragraphs[0] = NoteText.withoutLabel(first, label, isItem: nodes.first?.name == "li")
            }
            paragraphs = paragraphs.map { NoteText.withoutReturn($0) }.filter { !$0.isBlank }
            text.notes.append(ReadNote(label: label, paragraphs: paragraphs))
        }
        text.lines = body
    }
}
