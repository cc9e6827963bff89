import Base
import Model

extension DocumentWriter {
    /// Writes an inline node's beginning, or a whole leaf. Returns whether its children should be written.
    mutating func inline(_ node: Node, at index: Int, end: Int) -> Bool {
        if !node.isText { turnSentence(at: Int(node.text.lowerBound)) }
        switch node.kind {
        case .text: text(node.text.ints, hasNames: true)
        case .lineBreak: out.markup("<br>\n")
        case .code:
            out.markup("<code>")
            text(node.text.ints, hasNames: false)
            out.markup("</code>")
        case .footnoteReference(let footnote): marker(Int(footnote), at: index)
        case .image: image(node)
        case .emphasis: return wrap("<em>", "</em>", end: end)
        case .strong: return wrap("<strong>", "</strong>", end: end)
        case .strikethrough: return wrap("<del>", "</del>", end: end)
        case .element(let element): return self.element(element, end: end)
        case .link: return link(node, at: index, end: end)
        default: return true
        }
        return false
    }

    private mutating func wrap(_ open: StaticString, _ close: StaticString, end: Int) -> Bool {
        out.markup(open)
        push(.markup(close), end: end, isInline: true)
        return true
    }

    private mutating func element(_ element: InlineElement, end: Int) -> Bool {
        switch element {
        case .sub: return wrap("<sub>", "</sub>", end: end)
        case .sup: return wrap("<sup>", "</sup>", end: end)
        case .kbd: return wrap("<kbd>", "</kbd>", end: end)
        // Passages with a note are marked otherwise.
        case .mark: return wrap("<mark class=\"h\">", "</mark>", end: end)
        case .abbr(let expansion):
            out.markup("<abbr")
            title(linked.document.expansions[at: Int(expansion)])
            return wrap(">", "</abbr>", end: end)
        }
    }

    private mutating func link(_ node: Node, at index: Int, end: Int) -> Bool {
        let link = linked.target(of: node)
        guard linkDepth == 0, link != .nothing else { return true }
        if case .entity(let entity) = link {
            openLink(to: entity, mention: writtenMention(at: index), place: linked.place(of: node))
        } else {
            out.markup("<a")
            href(link, of: node)
            out.append(UInt8(ascii: ">"))
        }
        linkDepth += 1
        push(.link, end: end, isInline: true)
        return true
    }

    /// Appends ` href="…"` for a link that is not an entity.
    private mutating func href(_ link: Link, of node: Node) {
        out.markup(" href=\"")
        switch link {
        case .url(let url):
            out.address(url.text)
            guard url.isWeb else { break }
            // Print adds the address to external links; one whose words are its address needs no second.
            let isAddress = linked.document.text[node.text.ints].elementsEqual(url.text.utf8)
            out.markup(isAddress ? "\" rel=\"noopener" : "\" rel=\"external noopener")
        case .fragment(let fragment):
            out.append(UInt8(ascii: "#"))
            out.address(fragment)
        case .file(let path): file(path)
        case .entity, .nothing: break
        }
        out.append(UInt8(ascii: "\""))
    }

    /// Appends the address of a file of the site.
    private mutating func file(_ path: String) {
        if page.root.isEmpty, path.utf8.contains(UInt8(ascii: ":")) { out.markup("./") }
        out.append(contentsOf: page.root.utf8)
        out.address(path)
    }

    private mutating func writtenMention(at index: Int) -> Mention? {
        while let mention = linked.mentions[at: nextWritten], mention.node < index { nextWritten += 1 }
        guard let mention = linked.mentions[at: nextWritten], mention.node == index else { return nil }
        return mention
    }

    /// Writes an image. Its caption becomes its title, unless it is written below the image.
    mutating func image(_ node: Node, isCaptioned: Bool = false) {
        let link = linked.target(of: node)
        if case .file(let path) = link {
            let copies = page.edition.options.pictureCopies[path]
            open(copies)
            out.markup("<img src=\"")
            file(path)
            out.markup("\" alt=\"")
            out.escaped(linked.document.text, node.text.ints)
            out.append(UInt8(ascii: "\""))
            if !isCaptioned { title(linked.caption(of: node)) }
            size(page.site.pictureSizes[path])
            out.markup(copies.isEmpty ? " loading=\"lazy\">" : " loading=\"lazy\"></picture>")
        } else if case .url = link, linkDepth == 0 {
            out.markup("<a")
            href(link, of: node)
            out.append(UInt8(ascii: ">"))
            out.escaped(linked.document.text, node.text.ints)
            out.markup(node.text.isEmpty ? "image</a>" : "</a>")
        } else {
            out.escaped(linked.document.text, node.text.ints)
        }
    }

    /// Names the copies of a picture, of which browsers take the smallest that is large enough.
    private mutating func open(_ copies: [PictureCopies.Copy]) {
        guard !copies.isEmpty else { return }
        out.markup("<picture><source type=\"image/webp\" sizes=\"(max-width: 44rem) 100vw, 44rem\" srcset=\"")
        for (index, copy) in copies.enumerated() {
            if index > 0 { out.markup(", ") }
            file(copy.path)
            out.append(UInt8(ascii: " "))
            out.digits(copy.width)
            out.append(UInt8(ascii: "w"))
        }
        out.markup("\">")
    }

    private mutating func title(_ caption: String?) {
        guard let caption else { return }
        out.markup(" title=\"")
        out.append(escaping: caption)
        out.append(UInt8(ascii: "\""))
    }

    /// Appends a picture's size, so that its space is reserved while it loads.
    private mutating func size(_ size: PictureSize?) {
        guard let size else { return }
        out.markup(" width=\"")
        out.digits(size.width)
        out.markup("\" height=\"")
        out.digits(size.height)
        out.append(UInt8(ascii: "\""))
    }

    private mutating func marker(_ number: Int, at index: Int) {
        while let marker = linked.markers[at: nextMarker], marker.node < index { nextMarker += 1 }
        if let marker = linked.markers[at: nextMarker], marker.node == index {
            self.marker(marker.footnote, ordinal: hasIDs ? Int(marker.ordinal) : nil)
        } else if number < footnotes.count {
            self.marker(footnotes.lowerBound.advanced(by: number), ordinal: nil)
        }
    }

    private mutating func marker(_ footnote: Handle<Site.Footnote>, ordinal: Int?) {
        guard page.site.footnotes.indices.contains(footnote) else { return }
        let word = page.site.footnotes[footnote].mark
        guard linkDepth == 0 else {
            out.markup("<sup")
            id(ofMarker: footnote, ordinal)
            out.append(UInt8(ascii: ">"))
            out.append(escaping: word)
            out.markup("</sup>")
            return
        }
        out.markup("<a class=\"fn\"")
        id(ofMarker: footnote, ordinal)
        out.markup(" href=\"")
        out.append(contentsOf: page.root.utf8)
        out.append(escaping: page.site.footnotes[footnote].path.text)
        out.markup("\" aria-label=\"")
        out.append(escaping: page.site.footnotes[footnote].name)
        out.markup("\">")
        out.append(escaping: word)
        out.markup("</a>")
    }

    /// Appends ` id="fn.iv.2"` for a marker that can be linked to.
    private mutating func id(ofMarker footnote: Handle<Site.Footnote>, _ ordinal: Int?) {
        guard let ordinal else { return }
        out.markup(" id=\"")
        out.append(escaping: page.edition.markerStems[footnote])
        out.append(UInt8(ascii: "."))
        out.digits(ordinal)
        out.append(UInt8(ascii: "\""))
    }
}
