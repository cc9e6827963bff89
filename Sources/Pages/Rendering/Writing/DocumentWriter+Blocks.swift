import Base
import Model
import Mustache

extension DocumentWriter {
    /// Writes a node's beginning, or a whole leaf. Returns whether its children should be written.
    mutating func open(_ node: Node, at index: Int, end: Int) -> Bool {
        switch node.kind {
        case .paragraph: return paragraph(at: index, end: end)
        case .heading(let level): heading(Int(level), at: index, end: end)
        case .blockQuote: container("<blockquote>", "</blockquote>\n", end: end)
        case .bulletList(let isTight): container("<ul>", "</ul>\n", end: end, isTight: isTight)
        case .orderedList(let start, let isTight): orderedList(from: Int(start), isTight: isTight, end: end)
        case .item: container("<li>", "</li>\n", end: end, isTight: stack.last?.isTight ?? false)
        case .taskItem(let isTicked): taskItem(isTicked: isTicked, end: end)
        case .definitionList: container("<dl>", "</dl>\n", end: end)
        case .definitionTerm: container("<dt>", "</dt>\n", end: end, isTight: true)
        case .definition: container("<dd>", "</dd>\n", end: end, isTight: true)
        case .codeBlock:
            out.markup("<pre><code>")
            text(node.text.ints, hasNames: false)
            out.markup("</code></pre>\n")
            return false
        case .thematicBreak:
            out.markup("<hr>\n")
            return false
        case .table, .tableRow, .tableCell: tablePart(node, at: index, end: end)
        default: return inline(node, at: index, end: end)
        }
        return true
    }

    private mutating func container(_ open: StaticString, _ close: StaticString, end: Int, isTight: Bool = false) {
        out.markup(open)
        push(.markup(close), end: end, isTight: isTight)
    }

    private mutating func orderedList(from start: Int, isTight: Bool, end: Int) {
        if start == 1 {
            out.markup("<ol>")
        } else {
            out.markup("<ol start=\"")
            out.digits(start)
            out.markup("\">")
        }
        push(.markup("</ol>\n"), end: end, isTight: isTight)
    }

    private mutating func taskItem(isTicked: Bool, end: Int) {
        let isTight = stack.last?.isTight ?? false
        if isTicked {
            out.markup("<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Done:\"> ")
        } else {
            out.markup("<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"To do:\"> ")
        }
        push(.markup("</li>\n"), end: end, isTight: isTight)
    }

    private mutating func paragraph(at index: Int, end: Int) -> Bool {
        let anchor = anchor(of: index)
        if stack.last?.isTight == true {
            if let anchor { address(anchor, hasID: true) }
            otherAddresses(of: index)
            push(.markup("\n"), end: end)
            return true
        }
        if let image = linked.figure(inPlaceOf: index, end: end) {
            open("<figure", anchor)
            otherAddresses(of: index)
            figure(image)
            return false
        }
        open("<p", anchor)
        otherAddresses(of: index)
        push(.paragraph(anchor), end: end)
        return true
    }

    /// Writes an image that is alone in its paragraph, with its caption below it.
    private mutating func figure(_ image: Node) {
        self.image(image, isCaptioned: true)
        let caption = linked.caption(of: image)
        let credit = linked.target(of: image).file.flatMap { page.site.pictureCredits[$0] }
        if caption != nil || credit != nil {
            out.markup("<figcaption>")
            if let caption { out.append(escaping: caption) }
            if let credit { self.credit(credit, isAfterCaption: caption != nil) }
            out.markup("</figcaption>")
        }
        out.markup("</figure>\n")
    }

    /// Writes whom to credit for a picture, as the template of pictures does.
    private mutating func credit(_ credit: Site.PictureCredit, isAfterCaption: Bool) {
        out.markup(isAfterCaption ? " <small><bdi>Picture:</bdi> " : "<small><bdi>Picture:</bdi> ")
        if let url = credit.url {
            out.markup("<a href=\"")
            out.address(url.text)
            out.markup("\" rel=\"external noopener\">")
            out.append(escaping: credit.line)
            out.markup("</a></small>")
        } else {
            out.markup("<bdi>")
            out.append(escaping: credit.line)
            out.markup("</bdi></small>")
        }
    }

    mutating func open(_ tag: StaticString, _ anchor: BlockAnchor?) {
        out.markup(tag)
        if let anchor {
            out.markup(" id=\"")
            out.append(escaping: anchor.id)
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
    }

    /// Writes the other addresses of a paragraph, table row or heading: those of what it replaced.
    mutating func otherAddresses(of node: Int) {
        guard hasIDs, !linked.carried.isEmpty else { return }
        for id in linked.value.otherAddresses(of: Int32(truncatingIfNeeded: node)) {
            out.markup("<span class=\"at\" id=\"")
            out.append(escaping: id)
            out.markup("\"></span>")
        }
    }

    mutating func closeParagraph(_ anchor: BlockAnchor?) {
        if let anchor { address(anchor, hasID: false) }
        out.markup("</p>\n")
    }

    /// Writes the link by which a paragraph can be cited. It has no text, so that nothing but the author's words is
    /// copied or read aloud in front of them; the style sheet draws its sign.
    private mutating func address(_ anchor: BlockAnchor, hasID: Bool) {
        out.markup("<a class=\"p\"")
        if hasID {
            out.markup(" id=\"")
            out.append(escaping: anchor.id)
            out.append(UInt8(ascii: "\""))
        }
        out.markup(" href=\"#")
        out.append(escaping: anchor.id)
        out.markup("\" aria-label=\"Link to paragraph ")
        out.digits(Int(anchor.paragraph))
        out.markup("\"></a>")
    }

    private mutating func heading(_ level: Int, at index: Int, end: Int) {
        let shift = headingShift ?? (linked.document.nodes.contains { $0.headingLevel == 1 } ? 1 : 0)
        headingShift = shift
        let level = min(6, max(2, level + shift))
        out.markup("<h")
        out.digits(level)
        let anchor = anchor(of: index)?.id
        if let anchor {
            // Without a class that says so, the readers of browsers take a heading with a word such as "share" or "media"
            // in its id for chrome, and leave it out.
            out.markup(" class=\"story\" id=\"")
            out.append(escaping: anchor)
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
        otherAddresses(of: index)
        let isLinked = anchor != nil && !hasLinks(index + 1..<end)
        if let anchor, isLinked {
            out.markup("<a class=\"h\" href=\"#")
            out.append(escaping: anchor)
            out.markup("\">")
            linkDepth += 1
        }
        push(.heading(level, isLinked: isLinked), end: end)
    }

    /// Whether any of some nodes leads somewhere, so that none can be inside another link.
    private func hasLinks(_ range: Range<Int>) -> Bool {
        linked.document.nodes[range.clamped(to: linked.document.nodes.indices)].contains { node in
            switch node.kind {
            case .link, .footnoteReference: true
            default: false
            }
        }
    }

    mutating func closeHeading(_ level: Int, isLinked: Bool) {
        if isLinked {
            linkDepth -= 1
            out.markup("</a>")
        }
        out.markup("</h")
        out.digits(level)
        out.markup(">\n")
    }

    /// The anchor of a node; nodes must be asked for in order.
    mutating func anchor(of index: Int) -> BlockAnchor? {
        guard hasIDs else { return nil }
        while let anchor = linked.anchors[at: nextAnchor], anchor.node < index { nextAnchor += 1 }
        guard let anchor = linked.anchors[at: nextAnchor], anchor.node == index else { return nil }
        nextAnchor += 1
        return anchor
    }
}

extension DocumentWriter {
    /// Writes the beginning of a table, row or cell. A table scrolls in a box of its own, which the keyboard can reach.
    mutating func tablePart(_ node: Node, at index: Int, end: Int) {
        switch node.kind {
        case .table:
            out.markup("<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>\n")
            push(.markup(hasBodyRows(index, end: end) ? "</tbody></table></div>\n" : "</table></div>\n"), end: end)
        case .tableRow(isHead: true):
            out.markup("<thead>")
            open("<tr", anchor(of: index))
            let isLast = stack.last.map { $0.end <= end } ?? true
            push(.markup(isLast ? "</tr></thead>" : "</tr></thead><tbody>\n"), end: end)
        case .tableRow:
            open("<tr", anchor(of: index))
            push(.markup("</tr>\n"), end: end)
        case .tableCell(let alignment): cell(alignment, at: index, end: end)
        default: break
        }
    }

    private func hasBodyRows(_ index: Int, end: Int) -> Bool {
        guard let head = linked.document.nodes[at: index + 1], head.isTableRow else { return false }
        return Int(head.end) < end
    }

    private mutating func cell(_ alignment: ColumnAlignment, at index: Int, end: Int) {
        let isHead = linked.document.nodes[..<index].last(where: \.isTableRow)?.kind == .tableRow(isHead: true)
        out.markup(isHead ? "<th scope=\"col\"" : "<td")
        switch alignment {
        case .centre: out.markup(" class=\"centre\"")
        case .right: out.markup(" class=\"right\"")
        case .none, .left: break
        }
        out.append(UInt8(ascii: ">"))
        // Only cells are allowed in a row.
        if index > 0, linked.document.nodes[at: index - 1]?.isTableRow == true { otherAddresses(of: index - 1) }
        push(.markup(isHead ? "</th>" : "</td>"), end: end)
    }
}

/// A block of an article's body and its side notes.
struct ArticleBlock: Sendable {
    var html: HTML
    var notes: [SideNote]
    /// Whether it is the first paragraph, after which the article's picture comes.
    var isOpening = false
    /// The corrections of a place in it.
    var corrections: [Catalog.Correction] = []

    /// The body of an article, block by block.
    static func blocks(
        of body: Shared<LinkedDocument>, footnotes: Range<Handle<Site.Footnote>>,
        corrections: [Catalog.Correction] = [], on page: PageScope
    ) -> [ArticleBlock] {
        var writer = DocumentWriter(body, on: page, footnotes: footnotes)
        var blocks: [ArticleBlock] = []
        var marker = 0
        var passage = 0
        var index = body.document.body.lowerBound
        while index < body.document.body.upperBound, let node = body.document.nodes[at: index] {
            let end = max(index + 1, Int(node.end))
            writer.out.reserveCapacity(node.text.count * 5 / 4 + 256)
            writer.write(index..<end)
            var notes: [SideNote] = []
            while let next = body.markers[at: marker], next.node < end {
                if next.ordinal == 1 { notes.append(.footnote(next.footnote)) }
                marker += 1
            }
            while let next = body.passages[at: passage], next.range.lowerBound < node.text.upperBound {
                notes.append(.passage(next))
                passage += 1
            }
            let isOpening = node.kind == .paragraph && !blocks.contains(where: \.isOpening)
            var block = ArticleBlock(html: HTML(bytes: writer.out), notes: notes, isOpening: isOpening)
            if !corrections.isEmpty {
                let ids = body.anchors.filter { (index..<end).contains(Int($0.node)) }.map(\.id)
                block.corrections = corrections.filter { $0.place.map { ids.contains($0.value) } ?? false }
            }
            blocks.append(block)
            writer.out = []
            index = end
        }
        return blocks
    }
}

/// A note next to a block: a footnote that it is the first to cite, or the editor's note on a passage in it.
enum SideNote: Sendable {
    case footnote(Handle<Site.Footnote>)
    case passage(Passage)
}
