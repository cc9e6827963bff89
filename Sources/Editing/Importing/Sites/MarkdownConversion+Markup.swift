import Base

/// HTML and the tags of template languages within Markdown.
extension MarkdownConversion {
    // MARK: HTML

    /// A tag becomes Markdown, alone or with all that it contains; a comment is left out.
    mutating func readMarkup() {
        if starts("<!--") {
            let end = bytes.span.place(of: "-->", in: index..<bytes.count)
            index = end.map { $0 + 3 } ?? index + 4
            return
        }
        guard let tag = HTMLTag(bytes, at: index) else { return readAngle() }
        if Self.whole.contains(tag.name), !tag.isEnd {
            let end = tag.isEmpty || tag.name == "img" ? tag.end : tag.endOfElement(in: bytes)
            let html = Array(bytes[index..<end])
            index = end
            return write(html: html)
        }
        let start = index
        index = tag.end
        if !writeInline(tag), !passBlock(tag) {
            // `<name>` in a text that means just that.
            out += "\\<".utf8
            index = start + 1
        }
    }

    /// Writes a tag that Markdown has a sign for, or that a text may hold; returns whether it is one.
    private mutating func writeInline(_ tag: HTMLTag) -> Bool {
        switch tag.name {
        case "br": if out.last.map({ $0 != 0x0A }) ?? false { out += "<br>".utf8 }
        case "sub", "sup", "kbd", "mark": out += "<\(tag.isEnd ? "/" : "")\(tag.name)>".utf8
        case "abbr":
            if tag.isEnd, abbreviations > 0 {
                abbreviations -= 1
                out += "</abbr>".utf8
            }
            guard let title = tag["title"], !tag.isEnd else { return true }
            abbreviations += 1
            out += "<abbr title=\"\(title.replacing("\"", with: "&quot;"))\">".utf8
        case "b", "strong": out += "**".utf8
        case "i", "em", "cite", "dfn", "var": out += "*".utf8
        case "s", "del", "strike": out += "~~".utf8
        case "code", "tt", "samp": out += "`".utf8
        case "hr": out += "\n\n* * *\n\n".utf8
        default: return false
        }
        return true
    }

    /// Passes a tag that only divides or dresses a text; returns whether it is one.
    private mutating func passBlock(_ tag: HTMLTag) -> Bool {
        guard Self.divisions.contains(tag.name) else { return Self.dress.contains(tag.name) }
        if tag.name != "p", tag.name != "summary", !tag.isEmpty { blocks += tag.isEnd ? -1 : 1 }
        if out.last.map({ $0 != 0x0A }) ?? false { out += "\n".utf8 }
        if bytes[index...].first.map({ $0 != 0x0A }) ?? false { out += "\n".utf8 }
        return true
    }

    private static let divisions: Set = [
        "p", "div", "section", "article", "center", "main", "header", "footer", "aside", "nav", "details", "summary",
        "address",
    ]
    private static let dress: Set = [
        "span", "u", "font", "small", "big", "ins", "time", "bdi", "bdo", "wbr", "label", "button", "input", "form",
        "a", "q",
        "source", "track", "col", "colgroup", "tbody", "thead", "tr", "td", "th", "li", "dd", "dt", "body", "html",
        "head", "link",
        "meta", "picture", "nobr", "figcaption", "ul", "ol", "dl", "table", "blockquote", "h1", "h2", "h3", "h4", "h5",
        "h6",
        "figure", "iframe", "video", "audio", "object", "embed", "script", "style", "svg", "pre",
    ]

    /// `<https://example.org>` stays; any other sign is escaped where a browser could take it for a tag.
    private mutating func readAngle() {
        let line = bytes[index...].prefix { $0 != UInt8(ascii: ">") && !$0.isWhiteSpace }
        let isAddress = line.contains(sequence: "://") || line.contains(UInt8(ascii: "@"))
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if isAddress {
            if line.contains(sequence: "://"), links.destination(Array(line.dropFirst()).string) == nil {
                // No page may link there, so only the words stay.
                out += MarkdownLine(Array(line.dropFirst())).bytes
                index = min(bytes.count, line.endIndex + 1)
            } else {
                copy(line.count)
            }
        } else if next.isLetter || "/!?".utf8.contains(next) {
            out += "\\<".utf8
            index += 1
        } else {
            copy(1)
        }
    }

    private static let whole: Set = [
        "table", "ul", "ol", "dl", "figure", "blockquote", "pre", "iframe", "video", "audio", "object", "embed",
        "script", "style", "svg",
        "img", "a", "h1", "h2", "h3", "h4", "h5", "h6", "picture", "math", "noscript", "select", "textarea",
    ]

    /// Writes an element of HTML as Markdown; a link or a picture within a line, anything else as blocks.
    private mutating func write(html: [UInt8]) {
        let isInline = html.starts(with: "<a") || html.starts(with: "<img") || html.starts(with: "<picture")
        var html = html
        if let found = liquidFound(html) { html = found }
        // Markdown within a link in HTML.
        let markdown = ForeignHTML.markdown(html, &links).trimmedLines
        guard !markdown.isEmpty else { return }
        if isInline { return out += markdown.map { $0 == 0x0A ? 0x20 : $0 } }
        let indent = lineIndent
        if out.last.map({ $0 != 0x0A }) ?? false { out += "\n".utf8 }
        if out.count > 1, out[out.count - 2] != 0x0A { out += "\n".utf8 }
        out +=
            indent.isEmpty
            ? markdown
            : Array(
                markdown.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: [0x0A] + indent))
        out += "\n\n".utf8
        if peek == 0x0A { index += 1 }
    }

    /// The blanks before the element in its line, which keep it in an item of a list; none if there is more.
    private var lineIndent: [UInt8] {
        let line = out.reversed().prefix { $0 != 0x0A }
        return line.allSatisfy(\.isBlank) && line.count < 9 && line.count > 1 ? Array(line) : []
    }

    // MARK: Template languages

    /// Reads `{{…}}`, `{%…%}` and `{:…}`; returns whether there was such a thing.
    mutating func readBraces() -> Bool {
        switch system {
        case .hugo: return starts("{{<") || starts("{{%") ? readShortcode() : skipsHeadingID()
        case .jekyll:
            if starts("{%") { return readLiquidTag() }
            if starts("{{") { return readLiquidValue() }
            if starts("{:") {
                guard let end = bytes.span.place(of: UInt8(ascii: "}"), in: index..<bytes.count) else { return false }
                index = end + 1
                return true
            }
            return false
        default: return false
        }
    }

    /// `## Heading {#id}`
    private mutating func skipsHeadingID() -> Bool {
        guard starts("{#") || starts("{."),
            let end = bytes.span.place(of: UInt8(ascii: "}"), in: index..<min(bytes.count, index + 100)),
            end + 1 == bytes.count || bytes[end + 1] == 0x0A
        else { return false }
        while out.last?.isBlank == true { out.removeLast() }
        index = end + 1
        return true
    }

    /// The words of a tag between its signs, and its end.
    private func tagWords(to ending: StaticString) -> (words: String, end: Int)? {
        guard let end = bytes.span.place(of: ending, in: index..<bytes.count) else { return nil }
        let inner = bytes[index..<end].drop { "{<%".utf8.contains($0) || $0 == UInt8(ascii: "-") }
        return (
            Array(inner).string.trimmed(of: "- \n\t"),
            end + ending.utf8CodeUnitCount
        )
    }

    private mutating func readShortcode() -> Bool {
        let isAngle = starts("{{<")
        guard let (words, end) = isAngle ? tagWords(to: ">}}") : tagWords(to: "%}}") else { return false }
        if words.hasPrefix("/*") {
            // A shortcode that is shown, not run.
            out +=
                "{{\(isAngle ? "\\<" : "%") \(words.dropFirst(2).dropLast(2).withoutOuterSpaces) \(isAngle ? ">" : "%")}}"
                .utf8
            index = end
            return true
        }
        let code = Shortcode(words.hasSuffix("/") ? String(words.dropLast()) : words)
        index = end
        if code.isEnd { return true }
        if let markdown = translated(code) {
            out += markdown
            return true
        }
        let hasEnd = contains(endOf: code.name)
        links.report(
            .unknownShortcode, "{{< \(words) >}}",
            hasEnd ? "Only what is in this shortcode stays." : "This shortcode is not known; it stays as text.")
        if !hasEnd { out += "{{\\< ".utf8 + MarkdownLine(Array(words.utf8)).bytes + " >}}".utf8 }
        return true
    }

    private func contains(endOf name: String) -> Bool {
        ["{{< /\(name)", "{{</ \(name)", "{{</\(name)", "{{% /\(name)", "{{%/\(name)", "{{%/ \(name)"].contains {
            bytes.span.place(of: Array($0.utf8).span, in: index..<bytes.count) != nil
        }
    }

    /// What a shortcode of Hugo, or one that many sites have, shows.
    private mutating func translated(_ code: Shortcode) -> [UInt8]? {
        switch code.name {
        case "figure", "img", "image", "picture", "imgproc":
            guard let source = code["src"] ?? code["link"] ?? code[0] else { return nil }
            let caption = code["caption"] ?? code["title"] ?? (code.name == "figure" ? nil : code["attr"])
            return links.picture(source, alt: code["alt"] ?? caption ?? "", caption: caption.map { HTMLText.plain($0) })
        case "ref", "relref":
            return (code[0] ?? code["path"]).flatMap { links.destination($0) }.map {
                Array(MarkdownAddress.written($0).utf8)
            } ?? Array("#".utf8)
        case "highlight":
            return fenced(
                code[0] ?? code["lang"] ?? "",
                until: ["{{< /highlight", "{{</highlight", "{{% /highlight", "{{</ highlight"])
        case "video", "audio", "mp4", "iframe", "asciinema":
            return embed(code["src"] ?? code["url"] ?? code[0], code)
        case "youtube": return embed((code[0] ?? code["id"]).map { "https://www.youtube.com/watch?v=" + $0 }, code)
        case "vimeo": return embed((code[0] ?? code["id"]).map { "https://vimeo.com/" + $0 }, code)
        case "tweet", "twitter", "x", "twitter_simple":
            let user = code["user"] ?? "i"
            return embed((code["id"] ?? code[0]).map { "https://twitter.com/\(user)/status/\($0)" }, code)
        case "instagram": return embed(code[0].map { "https://www.instagram.com/p/\($0)/" }, code)
        case "gist": return embed(code[0].map { user in "https://gist.github.com/\(user)/\(code[1] ?? "")" }, code)
        case "param", "toc", "tableofcontents", "clear", "br": return []
        default: return namedPicture(code)
        }
    }

    /// A picture by a name that says so, such as `figureforgallery`, with its source.
    private mutating func namedPicture(_ code: Shortcode) -> [UInt8]? {
        guard ["fig", "img", "image", "picture", "photo"].contains(where: { code.name.contains($0) }),
            let source = code["src"] ?? code["source"] ?? code["url"]
        else { return nil }
        let caption = code["caption"] ?? code["title"]
        return links.picture(source, alt: code["alt"] ?? caption ?? "", caption: caption.map { HTMLText.plain($0) })
    }

    private mutating func embed(_ address: String?, _ code: Shortcode) -> [UInt8]? {
        guard let address, let destination = links.destination(address) else { return nil }
        links.report(.embedded, address, "What was shown here is now a link.")
        let name = code["title"] ?? code["caption"] ?? (code.name.asTitle + " content")
        return [UInt8(ascii: "[")] + MarkdownLine(Array(name.utf8)).bytes + Array("](\(destination))".utf8)
    }

    /// The lines up to an ending tag as a block of code.
    private mutating func fenced(_ language: String, until endings: [String]) -> [UInt8] {
        var end: Int?
        for ending in endings {
            guard let found = bytes.span.place(of: Array(ending.utf8).span, in: index..<bytes.count) else { continue }
            end = min(end ?? found, found)
        }
        guard let end else { return [] }
        var code = Array(bytes[index..<end])
        while code.first == 0x0A { code.removeFirst() }
        while code.last?.isWhiteSpace == true { code.removeLast() }
        index = bytes.span.place(of: UInt8(ascii: "}"), in: end..<bytes.count) ?? bytes.count
        while peek == UInt8(ascii: "}") { index += 1 }
        let fence = code.contains(sequence: "```") ? "````" : "```"
        let lead = out.last.map { $0 == 0x0A } ?? true ? "" : "\n"
        return Array(
            "\(lead)\(fence)\(language.filter { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" })\n".utf8) + code
            + Array("\n\(fence)\n".utf8)
    }
}

extension [UInt8] {
    /// Without empty lines at both ends.
    var trimmedLines: [UInt8] {
        let start = firstIndex { $0 != 0x0A } ?? count
        let end = lastIndex { !$0.isWhiteSpace }.map { $0 + 1 } ?? count
        return start < end ? Array(self[start..<end]) : []
    }
}
