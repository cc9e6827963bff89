import Base
import Model

extension ContentWriter {
    /// Writes a node's beginning, or a whole leaf. Returns whether its children should be written.
    mutating func open(_ node: Node, at index: Int, end: Int) -> Bool {
        switch node.kind {
        case .paragraph where figure(at: index, end: end): return false
        case .paragraph: return isTight ? enter("", "\n", end: end) : enter("<p>", "</p>\n", end: end)
        case .heading(let level): return heading(Int(level) + headingShift, end: end)
        case .blockQuote: return enter("<blockquote>", "</blockquote>\n", end: end)
        case .bulletList(let isTight): return enter("<ul>", "</ul>\n", end: end, isTight: isTight)
        case .orderedList(let start, let isTight): return orderedList(from: Int(start), isTight: isTight, end: end)
        case .item: return enter("<li>", "</li>\n", end: end, isTight: isTight)
        case .taskItem(let isTicked):
            return enter(isTicked ? "<li>☑ " : "<li>☐ ", "</li>\n", end: end, isTight: isTight)
        case .definitionList: return enter("<dl>", "</dl>\n", end: end)
        case .definitionTerm: return enter("<dt>", "</dt>\n", end: end, isTight: true)
        case .definition: return enter("<dd>", "</dd>\n", end: end, isTight: true)
        case .codeBlock: return leaf("<pre><code>", "</code></pre>\n", node)
        case .thematicBreak: out.literal("<hr>\n")
        case .table: return enter("<table>\n", "</table>\n", end: end)
        case .tableRow: return enter("<tr>", "</tr>\n", end: end)
        case .tableCell: return isInHead(index) ? enter("<th>", "</th>", end: end) : enter("<td>", "</td>", end: end)
        default: return inline(node, at: index, end: end)
        }
        return false
    }

    private mutating func inline(_ node: Node, at index: Int, end: Int) -> Bool {
        switch node.kind {
        case .text: text(node.text)
        case .lineBreak: out.literal("<br>\n")
        case .code: return leaf("<code>", "</code>", node)
        case .emphasis: return enter("<em>", "</em>", end: end)
        case .strong: return enter("<strong>", "</strong>", end: end)
        case .strikethrough: return enter("<del>", "</del>", end: end)
        case .element(let element): return self.element(element, end: end)
        case .link: return link(node, end: end)
        case .image: image(node)
        case .footnoteReference(let footnote): marker(Int(footnote))
        default: return true
        }
        return false
    }

    private mutating func element(_ element: InlineElement, end: Int) -> Bool {
        switch element {
        case .sub: return enter("<sub>", "</sub>", end: end)
        case .sup: return enter("<sup>", "</sup>", end: end)
        case .kbd: return enter("<kbd>", "</kbd>", end: end)
        case .mark: return enter("<mark>", "</mark>", end: end)
        case .abbr(let expansion):
            out.literal("<abbr title=\"")
            let index = Int(expansion)
            if linked.document.expansions.indices.contains(index) { out.append(xml: linked.document.expansions[index]) }
            return enter("\">", "</abbr>", end: end)
        }
    }

    private mutating func leaf(_ open: StaticString, _ close: StaticString, _ node: Node) -> Bool {
        out.literal(open)
        escape(Int(node.text.lowerBound)..<Int(node.text.upperBound))
        out.literal(close)
        return false
    }

    private mutating func heading(_ level: Int, end: Int) -> Bool {
        switch level {
        case ...2: enter("<h2>", "</h2>\n", end: end)
        case 3: enter("<h3>", "</h3>\n", end: end)
        case 4: enter("<h4>", "</h4>\n", end: end)
        case 5: enter("<h5>", "</h5>\n", end: end)
        default: enter("<h6>", "</h6>\n", end: end)
        }
    }

    private mutating func orderedList(from start: Int, isTight: Bool, end: Int) -> Bool {
        guard start > 1 else { return enter("<ol>", "</ol>\n", end: end, isTight: isTight) }
        out.literal("<ol start=\"")
        out.digits(start)
        return enter("\">", "</ol>\n", end: end, isTight: isTight)
    }

    private func isInHead(_ index: Int) -> Bool {
        linked.document.nodes[..<index].last(where: \.isTableRow)?.kind == .tableRow(isHead: true)
    }

    private mutating func link(_ node: Node, end: Int) -> Bool {
        let target = linked.target(of: node)
        guard target != .nothing else { return true }
        if case .entity(let entity) = target, site.isHeld(entity) { return true }
        let (site, root, article, place) = (site, root, article, linked.place(of: node))
        return link(end: end) { out in
            Self.append(target, in: site, article, root, to: &out)
            guard let place else { return }
            out.literal("#")
            out.append(xml: place)
        }
    }

    /// Appends the full address of what a link leads to.
    private static func append(
        _ link: Link, in site: Site, _ article: Handle<Site.Article>, _ root: WebRoot, to out: inout [UInt8]
    ) {
        switch link {
        case .entity(let entity): root.append(site.path(of: entity).text, xml: &out)
        case .url(let url) where url.isRelative: root.append(file: url.relativePath, xml: &out)
        case .url(let url): out.append(xml: url.text)
        case .file(let path): root.append(file: path, xml: &out)
        case .fragment(let fragment):
            root.append(site.articles[article].path.text, xml: &out)
            out.literal("#")
            out.append(xml: fragment)
        case .nothing: break
        }
    }

    /// Writes a paragraph that is one picture of the site as a figure with its caption; returns whether it is one.
    private mutating func figure(at index: Int, end: Int) -> Bool {
        guard !isTight, let image = linked.figure(inPlaceOf: index, end: end) else { return false }
        out.literal("<figure>")
        self.image(image, isCaptioned: true)
        let caption = linked.caption(of: image)
        let credit = linked.target(of: image).file.flatMap { site.pictureCredits[$0] }
        if caption != nil || credit != nil {
            out.literal("<figcaption>")
            if let caption { out.append(xml: caption) }
            if let credit {
                out.literal(caption == nil ? "Picture: " : " Picture: ")
                out.append(xml: credit.line)
            }
            out.literal("</figcaption>")
        }
        out.literal("</figure>\n")
        return true
    }

    /// A picture of the site is shown; one from elsewhere is linked to, as on the page.
    private mutating func image(_ node: Node, isCaptioned: Bool = false) {
        let words = Int(node.text.lowerBound)..<Int(node.text.upperBound)
        let target = linked.target(of: node)
        switch target {
        case .file(let path):
            out.literal("<img src=\"")
            root.append(file: path, xml: &out)
            out.literal("\" alt=\"")
            escape(words)
            out.literal("\"")
            if !isCaptioned, let caption = linked.caption(of: node) {
                out.literal(" title=\"")
                out.append(xml: caption)
                out.literal("\"")
            }
            size(site.pictureSizes[path])
            out.literal(">")
        case .url where !isInLink:
            out.literal("<a href=\"")
            Self.append(target, in: site, article, root, to: &out)
            out.literal("\">")
            if words.isEmpty { out.literal("image") } else { escape(words) }
            out.literal("</a>")
        default: escape(words)
        }
    }

    private mutating func size(_ size: PictureSize?) {
        guard let size else { return }
        out.literal(" width=\"")
        out.digits(size.width)
        out.literal("\" height=\"")
        out.digits(size.height)
        out.literal("\"")
    }

    private mutating func marker(_ number: Int) {
        let footnote = site.articles[article].footnotes.lowerBound.advanced(by: number)
        guard marks.indices.contains(number), site.footnotes.indices.contains(footnote) else { return }
        out.literal("<sup>")
        if !isInLink {
            out.literal("<a href=\"")
            root.append(site.footnotes[footnote].path.text, xml: &out)
            out.literal("\">")
        }
        out.append(xml: marks[number])
        out.literal(isInLink ? "</sup>" : "</a></sup>")
    }
}
