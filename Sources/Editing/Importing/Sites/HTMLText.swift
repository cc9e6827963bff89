import Base

/// Turns HTML from another system into Markdown.
enum ForeignHTML {
    /// - Parameter html: A fragment, or the content of a whole page.
    static func markdown(_ html: [UInt8], _ links: inout PostLinks) -> [UInt8] {
        var marked = MarkedHTML(html)
        marked.mark(&links)
        guard let root = try? MarkupReader.html(marked.out).root else {
            links.report(.damagedText, "", "Its HTML is too large to be read; it was left out.")
            return []
        }
        let text = HTMLReader.readWhole(root, keepsFurniture: true)
        var lines = ClaimedLines(text)
        HeadingLevels.align(in: &lines)
        let body = ArticleBody.write([], media: "", text: &lines)
        for finding in lines.findings where kinds.contains(finding.kind) {
            links.report(finding.kind, finding.text, finding.sentence)
        }
        return marked.filled(body.bytes)
    }

    private static let kinds: Set<ImportFinding.Topic> = [
        .unread, .noteWithoutMarker, .duplicateNote, .dropped, .credit, .incompleteNote,
    ]
}

/// HTML in which pictures and links are numbers, so that they pass through the reader of pages, which knows no pictures elsewhere.
private struct MarkedHTML {
    private let bytes: [UInt8]
    private(set) var out: [UInt8] = []
    private var index = 0
    private var pictures: [(source: String, alt: String, caption: String?)] = []
    private var written: [[UInt8]] = []
    private var destinations: [String] = []
    /// The first picture of the figure that is open.
    private var figure: Int?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func mark(_ links: inout PostLinks) {
        while index < bytes.count {
            guard let at = bytes.span.place(of: UInt8(ascii: "<"), in: index..<bytes.count) else { break }
            out += bytes[index..<at]
            index = at
            if bytes.span.holds("<!--", at: at) {
                index = bytes.span.place(of: "-->", in: at..<bytes.count).map { $0 + 3 } ?? bytes.count
            } else if let tag = HTMLTag(bytes, at: at) {
                index = tag.end
                write(tag, &links)
            } else {
                out += "&lt;".utf8
                index += 1
            }
        }
        out += bytes[index...]
        written = pictures.map { links.picture($0.source, alt: $0.alt, caption: $0.caption) }
    }

    private mutating func write(_ tag: HTMLTag, _ links: inout PostLinks) {
        switch tag.name {
        case "a" where !tag.isEnd: writeLink(tag, &links)
        case "img": writePicture(tag)
        case "figure":
            figure = tag.isEnd ? nil : pictures.count
            out += (tag.isEnd ? "</div>" : "<div>").utf8
        case "figcaption": writeCaption(tag)
        case "iframe", "video", "audio", "embed", "object": if !tag.isEnd { writeFrame(tag, &links) }
        case "script", "style", "noscript", "template":
            if !tag.isEnd { skip(to: tag.name) }
        case "nav", "aside", "footer", "header", "section", "main", "article", "details", "hgroup", "center",
            "fieldset":
            out += (tag.isEnd ? "</div>" : "<div>").utf8
        case "summary", "legend": out += (tag.isEnd ? "</strong></p>" : "<p><strong>").utf8
        case "form", "button", "input", "select", "label", "picture", "source", "font", "u", "big", "small", "ins":
            break
        case "mark": out += (tag.isEnd ? "\u{E002}" : "\u{E003}").utf8
        default: out += tag.plain
        }
    }

    private mutating func writeLink(_ tag: HTMLTag, _ links: inout PostLinks) {
        guard let href = tag["href"] else { return out += tag.plain }
        // A place on the page can be a note, which the reader of pages finds.
        if href.hasPrefix("#") { return out += tag.plain }
        guard let destination = links.destination(href) else { return out += "<a>".utf8 }
        destinations.append(destination)
        let id = tag["id"].map { " id=\"\($0)\"" } ?? ""
        out += "<a href=\"https://l.invalid/\(destinations.count - 1)/\"\(id)>".utf8
    }

    private mutating func writePicture(_ tag: HTMLTag) {
        let source = [tag["data-orig-file"], tag["data-src"], tag["src"]].compactMap(\.self).first {
            !$0.isEmpty && !$0.hasPrefix("data:")
        }
        guard let source else { return out += tag.plain }
        pictures.append((source, tag["alt"] ?? "", nil))
        out += "\u{E000}\(pictures.count - 1)\u{E001}".utf8
    }

    /// The caption of a figure's only picture goes with it; any other is a paragraph.
    private mutating func writeCaption(_ tag: HTMLTag) {
        guard !tag.isEnd, let figure, pictures.count == figure + 1,
            let end = bytes.span.place(of: "</figcaption", in: index..<bytes.count)
        else { return out += (tag.isEnd ? "</p>" : "<p>").utf8 }
        pictures[figure].caption = HTMLText.plain(Array(bytes[index..<end]).string)
        index = bytes.span.place(of: UInt8(ascii: ">"), in: end..<bytes.count).map { $0 + 1 } ?? bytes.count
    }

    private mutating func writeFrame(_ tag: HTMLTag, _ links: inout PostLinks) {
        let end = bytes.span.place(of: Array("</\(tag.name)".utf8).span, in: index..<bytes.count) ?? index
        let inner = (try? MarkupReader.html(Array(bytes[index..<end])).root)?.first("source")?["src"]
        guard let source = tag["src"] ?? tag["data-src"] ?? tag["data"] ?? inner,
            let destination = links.destination(Embedded.page(of: source))
        else { return }
        links.report(.embedded, source, "What was shown here is now a link.")
        destinations.append(destination)
        out += "<p><a href=\"https://l.invalid/\(destinations.count - 1)/\">\(Embedded.name(of: tag.name))</a></p>".utf8
        if tag.name != "embed" { skip(to: tag.name) }
    }

    private mutating func skip(to name: String) {
        guard let end = bytes.span.place(of: Array("</\(name)".utf8).span, in: index..<bytes.count) else { return }
        index = bytes.span.place(of: UInt8(ascii: ">"), in: end..<bytes.count).map { $0 + 1 } ?? bytes.count
    }

    /// Markdown with the pictures and destinations for their numbers.
    func filled(_ markdown: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        var index = 0
        let address = Array("https://l.invalid/".utf8)
        while index < markdown.count {
            if markdown[index] == 0xEE, let (mark, number, end) = Self.mark(markdown, index) {
                switch mark {
                case 0x80: text += number.flatMap { written.indices.contains($0) ? written[$0] : nil } ?? []
                case 0x82: text += "</mark>".utf8
                default: text += "<mark>".utf8
                }
                index = end
            } else if markdown[index] == UInt8(ascii: "h"), markdown.span.holds(address.span, at: index) {
                let digits = markdown[(index + address.count)...].prefix(while: \.isDigit)
                let number = Array(digits).string
                text +=
                    (Int(number).flatMap {
                        destinations.indices.contains($0) ? MarkdownAddress.written(destinations[$0]) : nil
                    } ?? "").utf8
                index += address.count + digits.count + 1
            } else {
                text.append(markdown[index])
                index += 1
            }
        }
        return text
    }

    /// One of the characters from U+E000 on: its last byte, the number after U+E000, and its end.
    private static func mark(_ bytes: [UInt8], _ index: Int) -> (UInt8, Int?, Int)? {
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80, (0x80...0x83).contains(bytes[index + 2]) else {
            return nil
        }
        let mark = bytes[index + 2]
        guard mark == 0x80 else { return (mark, nil, index + 3) }
        let digits = Array(bytes[(index + 3)...].prefix(while: \.isDigit))
        return (mark, Int(digits.string), index + 3 + digits.count + 3)
    }
}

/// A tag of HTML as it is written.
struct HTMLTag {
    /// In small letters.
    let name: String
    let isEnd: Bool
    let isEmpty: Bool
    /// The offset after `>`.
    let end: Int
    private let attributes: [(name: String, value: String)]

    /// The end of the element that this tag begins, with those of its name in it; the end of the tag if nothing ends it.
    func endOfElement(in bytes: [UInt8]) -> Int {
        var depth = 1
        var place = end
        while let at = bytes.span.place(of: UInt8(ascii: "<"), in: place..<bytes.count) {
            place = at + 1
            guard let inner = HTMLTag(bytes, at: at), inner.name == name else { continue }
            place = inner.end
            if inner.isEnd { depth -= 1 } else if !inner.isEmpty { depth += 1 }
            if depth == 0 { return inner.end }
        }
        return end
    }

    /// Nil if no tag begins at an offset.
    init?(_ bytes: [UInt8], at start: Int) {
        var index = start + 1
        guard index < bytes.count else { return nil }
        isEnd = bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let nameStart = index
        while index < bytes.count, bytes[index].isLetterOrDigit || bytes[index] == UInt8(ascii: "-") { index += 1 }
        guard index > nameStart, bytes[nameStart].isLetter, index < bytes.count,
            bytes[index].isWhiteSpace || bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/")
        else { return nil }
        name = Array(bytes[nameStart..<index]).map(\.lowercased).string
        var attributes: [(name: String, value: String)] = []
        var isEmpty = false
        while true {
            while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
            guard index < bytes.count else { return nil }
            if bytes[index] == UInt8(ascii: ">") { break }
            if bytes[index] == UInt8(ascii: "/") {
                (isEmpty, index) = (true, index + 1)
                continue
            }
            guard let attribute = Self.attribute(bytes, &index) else { return nil }
            isEmpty = false
            attributes.append(attribute)
        }
        (self.attributes, self.isEmpty, end) = (attributes, isEmpty, index + 1)
    }

    private static func attribute(_ bytes: [UInt8], _ index: inout Int) -> (name: String, value: String)? {
        let start = index
        while index < bytes.count, !bytes[index].isWhiteSpace, !"=>/<".utf8.contains(bytes[index]) { index += 1 }
        guard index > start else { return nil }
        let name = Array(bytes[start..<index]).map(\.lowercased).string
        while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name, "") }
        index += 1
        while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let close = bytes.span.place(of: quote, in: index + 1..<bytes.count) else { return nil }
            defer { index = close + 1 }
            return (name, decoded(bytes[(index + 1)..<close]))
        }
        let from = index
        while index < bytes.count, !bytes[index].isWhiteSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return (name, decoded(bytes[from..<index]))
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.contains(UInt8(ascii: "&")) ? HTMLText.plain(Array(bytes).string) : Array(bytes).string
    }

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The tag without the attributes by which the furniture of pages is known.
    var plain: [UInt8] {
        var out = (isEnd ? "</" : "<") + name
        for (name, value) in attributes
        where ["id", "name", "href", "start", "value", "colspan", "rowspan", "title", "lang", "src", "alt"].contains(
            name)
        {
            out +=
                " \(name)=\"\(value.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;"))\""
        }
        return Array((out + ">").utf8)
    }
}

/// Films, sounds and the like that other sites show in a page.
enum Embedded {
    /// The address of the page that shows what a frame shows.
    static func page(of source: String) -> String {
        for (frame, page) in [
            ("youtube.com/embed/", "https://www.youtube.com/watch?v="),
            ("youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v="),
            ("player.vimeo.com/video/", "https://vimeo.com/"),
        ] {
            if let range = source.firstRange(of: frame) {
                return page + source[range.upperBound...].prefix { $0 != "?" && $0 != "\"" && $0 != "&" }
            }
        }
        return source.hasPrefix("//") ? "https:" + source : source
    }

    static func name(of tag: String) -> String {
        switch tag {
        case "video": "Video"
        case "audio": "Audio"
        default: "Embedded content"
        }
    }
}
