import Base

extension HTMLReader {
    mutating func readTable(_ node: MarkupNode) {
        if let caption = node.child("caption") {
            readChildren(of: caption, [], nil)
            endLine()
        }
        let rows = node.descendants.filter { $0.name == "tr" && $0.closest("table") == node }
            .filter { !notes.containers.contains($0.index) }
        let cells = rows.map { row in row.children.filter { $0.name == "td" || $0.name == "th" } }
        let widths = cells.map(\.count).max() ?? 0
        let isLayout =
            widths <= 1 || node["role"] == "presentation"
            || cells.joined().contains { $0.first("table") != nil || $0.text.count > 1500 }
        guard !isLayout else {
            for cell in cells.joined() {
                readChildren(of: cell, [], nil)
                endLine()
            }
            return
        }
        var table = ImportTable(rows: [])
        for row in cells {
            var line: [RichText] = []
            for cell in row {
                line.append(cellText(cell))
                let span = Int(cell["colspan"] ?? "1") ?? 1
                line += repeatElement(RichText(), count: max(1, min(span, 64)) - 1)
            }
            table.rows.append(line)
        }
        if let listed = table.asNotes { for line in listed { text.append(line) } } else { text.append(table: table) }
    }

    private mutating func cellText(_ cell: MarkupNode) -> RichText {
        let (outer, place) = (containers, text.lines.count)
        readChildren(of: cell, [], nil)
        endLine()
        containers = outer
        var whole = RichText()
        for part in text.lines[place...] {
            if !whole.isEmpty { whole.append([0x20]) }
            whole.append(part.text)
        }
        text.lines.removeSubrange(place...)
        return whole
    }

    mutating func readFigure(_ node: MarkupNode) {
        let caption = node.first("figcaption")
        let words = caption.map { visibleText($0) }
        if let picture = node.first("img") {
            readPicture(picture, caption: words)
        } else {
            for child in node.children where child != caption {
                child.isText ? append(child.bytes, [], nil) : read(child, [], nil)
            }
            endLine()
            if let caption {
                readChildren(of: caption, [], nil)
                endLine()
            }
        }
    }

    mutating func readPicture(_ node: MarkupNode, caption: [UInt8]?) {
        let alt = Array((node["alt"] ?? "").utf8).plainWhiteSpace
        // A picture of a formula has it as its description.
        if caption == nil, !alt.isEmpty, PageFurniture.words(node).contains("math") { return append(alt, .code, nil) }
        let source = node["src"] ?? node["data-src"] ?? ""
        // Tiny pictures only hold a place until a script loads the real one.
        if let bytes = Base64.data(ofAddress: source), bytes.count >= 200,
            let number = text.addPicture("picture", bytes)
        {
            endLine()
            text.append(RichText(alt.isEmpty ? Array(text.pictures[number].name.utf8) : alt), .picture(number))
            if let caption { text.append(RichText(caption)) }
            return
        }
        let isSmall = [node["width"], node["height"]].contains { $0.flatMap { Int($0) }.map { $0 < 64 } ?? false }
        if !isSmall, !source.isEmpty, !source.hasPrefix("data:") {
            let shown = (alt.isEmpty ? [] : alt + [0x20]) + Array(source.utf8)
            text.report(.unread, shown, "The picture is not in the file; copy it to content/media to show it.")
        }
        if let caption, !caption.isEmpty {
            text.report(.caption, caption, "It is the caption of a picture, which is not imported.")
        }
    }
}
