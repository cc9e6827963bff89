import Base

/// Turns the text of a post of WordPress, HTML with shortcodes, into Markdown.
struct WordPressContent {
    private var links: PostLinks
    private var html: [UInt8] = []
    private var notes: [(id: String, html: String)] = []

    /// - Parameter item: The item of the export.
    static func markdown(_ item: ArraySlice<UInt8>, _ links: inout PostLinks) -> [UInt8] {
        guard let node = WordPressExport.fragment(Array(item))?.first("item") else { return [] }
        var content = WordPressContent(links: links)
        let text = node.child("content:encoded")?.text ?? []
        content.expand(text)
        content.addNotes(WordPressExport.meta(node)["footnotes"])
        links = content.links
        let isBlocks = text.contains(sequence: "<!-- wp:")
        let html = isBlocks ? content.html : Paragraphs.html(content.html)
        return ForeignHTML.markdown(html, &links)
    }

    private init(links: PostLinks) { self.links = links }

    // MARK: Shortcodes

    private mutating func expand(_ text: [UInt8]) {
        var index = 0
        while let at = text.span.place(of: UInt8(ascii: "["), in: index..<text.count) {
            html += text[index..<at]
            index = at
            if text.span.holds("[[", at: at), let end = text.span.place(of: "]]", in: at..<text.count), end - at < 200 {
                // A shortcode that is shown, not run.
                html += text[(at + 1)..<end + 1]
                index = end + 2
            } else if let end = endOfTag(text, at), let code = code(text[(at + 1)..<end]),
                let next = write(code, text, end + 1)
            {
                index = next
            } else {
                html.append(text[at])
                index += 1
            }
        }
        html += text[index...]
    }

    private func endOfTag(_ text: [UInt8], _ start: Int) -> Int? {
        guard let end = text.span.place(of: UInt8(ascii: "]"), in: start..<min(text.count, start + 2_000)),
            text.span.place(of: UInt8(ascii: "<"), in: start..<end) == nil
                || text[start..<end].contains(sequence: "=\"")
        else { return nil }
        return end
    }

    /// A name of letters, with attributes or known; `[sic]` and `[1]` are text.
    private func code(_ inner: ArraySlice<UInt8>) -> Shortcode? {
        let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix {
            $0.isLetterOrDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
        guard name.first?.isLetter == true else { return nil }
        var words = Array(inner)
        while words.last == UInt8(ascii: "/") || words.last == 0x20 { words.removeLast() }
        let code = Shortcode(
            words.string.replacing("&quot;", with: "\"").replacing("&#8221;", with: "\"").replacing("”", with: "\""))
        return Self.known.contains(code.name) || inner.contains(sequence: "=\"") || inner.contains(sequence: "='")
            || code.isEnd ? code : nil
    }

    private static let known: Set = [
        "caption", "wp_caption", "gallery", "embed", "audio", "video", "playlist", "code", "sourcecode", "php", "css",
        "html", "xml",
        "javascript", "python", "bash", "youtube", "vimeo", "ref", "footnote", "efn_note", "fn", "note", "footnotes",
        "reflist",
        "gist", "tweet", "soundcloud", "googlemaps", "contact-form", "contact-form-7", "more", "toc",
    ]

    /// Writes what a shortcode shows; returns where the text goes on, or nil if it stays as it is.
    private mutating func write(_ code: Shortcode, _ text: [UInt8], _ after: Int) -> Int? {
        switch code.name {
        case "caption", "wp_caption": return code.isEnd ? after : writeCaption(code, text, after)
        case "ref", "footnote", "efn_note", "fn", "note":
            guard let (inner, end) = content(of: code.name, text, after) else { return nil }
            addCall(inner)
            return end
        case "code", "sourcecode", "php", "css", "html", "xml", "javascript", "python", "bash":
            guard let (inner, end) = content(of: code.name, text, after) else { return nil }
            html +=
                "<pre>\(inner.contains("&lt;") ? inner : inner.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</pre>"
                .utf8
            return end
        case "embed", "youtube", "vimeo", "gist", "tweet", "soundcloud", "audio", "video":
            return writeEmbed(code, text, after)
        case "gallery": return writeGallery(code, after)
        case "footnotes", "reflist", "more", "toc": return after
        default:
            if code.isEnd { return nil }
            links.report(.unknownShortcode, "[\(code.name)]", "This shortcode is not known; it stays as text.")
            return nil
        }
    }

    private func content(of name: String, _ text: [UInt8], _ after: Int) -> (String, Int)? {
        let ending = Array("[/\(name)]".utf8)
        guard let end = text.span.place(of: ending.span, in: after..<text.count) else { return nil }
        return (Array(text[after..<end]).string, end + ending.count)
    }

    /// A picture, which may be a link, with the words after it.
    private mutating func writeCaption(_ code: Shortcode, _ text: [UInt8], _ after: Int) -> Int? {
        guard let (inner, end) = content(of: code.name, text, after) else { return after }
        let close = Self.endOfPicture(in: inner)
        let picture = String(inner[..<close])
        let caption = code["caption"] ?? String(inner[close...])
        html += "<figure>\(picture)<figcaption>\(caption)</figcaption></figure>".utf8
        return end
    }

    /// The end of the first picture, with the link that it may be in.
    private static func endOfPicture(in html: String) -> String.Index {
        guard let start = html.firstRange(of: "<img")?.lowerBound, let end = html[start...].firstIndex(of: ">") else {
            return html.endIndex
        }
        let after = html.index(after: end)
        let next = html[after...].drop(while: \.isWhitespace)
        return next.hasPrefix("</a>") ? html.index(next.startIndex, offsetBy: 4) : after
    }

    private mutating func writeEmbed(_ code: Shortcode, _ text: [UInt8], _ after: Int) -> Int? {
        let inner = content(of: code.name, text, after)
        let id = code[0] ?? code["id"] ?? ""
        let made = ["youtube": "https://www.youtube.com/watch?v=", "vimeo": "https://vimeo.com/"][code.name]
        let given = [code["src"], code["mp3"], code["mp4"], code["url"], inner?.0, id].compactMap(\.self).first {
            $0.contains("://") || $0.hasPrefix("/")
        }
        guard let address = given ?? (id.isEmpty ? nil : made.map { $0 + id }) else {
            links.report(
                .unknownShortcode, "[\(code.name)]", "What this shortcode shows is not known; it stays as text.")
            return nil
        }
        let bare = Array(HTMLText.plain(address).utf8).plainWhiteSpace.string
        links.report(.embedded, bare, "What was shown here is now a link.")
        html +=
            "<p><a href=\"\(bare.replacing("&", with: "&amp;").replacing("\"", with: "%22"))\">\(Embedded.name(of: code.name))</a></p>"
            .utf8
        return inner?.1 ?? after
    }

    private mutating func writeGallery(_ code: Shortcode, _ after: Int) -> Int? {
        let named = (code["ids"] ?? code["include"] ?? "").split { $0 == "," || $0 == " " }.map(String.init)
        // Without any, it shows what was added to the post.
        let ids = named.isEmpty ? links.galleries[links.post.names.first ?? ""] ?? [] : named
        let addresses = ids.compactMap { links.attachments[$0] }
        guard !addresses.isEmpty else {
            links.report(
                .unknownShortcode, "[gallery]", "The pictures of this gallery are not named; it stays as text.")
            return nil
        }
        for address in addresses { html += "<p><img src=\"\(address.replacing("\"", with: "%22"))\"></p>".utf8 }
        return after
    }

    // MARK: Notes

    private mutating func addCall(_ inner: String) {
        let id = "dossier-note-\(notes.count + 1)"
        notes.append((id, inner))
        html += "<sup><a href=\"#\(id)\">\(notes.count)</a></sup>".utf8
    }

    /// Adds the notes after the text, where the reader of pages finds them by their links; those of the block editor are
    /// in a field of the post.
    private mutating func addNotes(_ field: String?) {
        if let field, let json = JSONReader.read(Array(field.utf8)) {
            for note in json.items {
                if let id = note["id"]?.string { notes.append((id, note["content"]?.string ?? "")) }
            }
        }
        guard !notes.isEmpty else { return }
        html += "\n\n<ol>".utf8
        for note in notes { html += "<li id=\"\(note.id)\">\(note.html)</li>".utf8 }
        html += "</ol>".utf8
    }
}

/// The paragraphs that WordPress makes of empty lines.
private enum Paragraphs {
    static func html(_ text: [UInt8]) -> [UInt8] {
        let text = text.filter { $0 != 0x0D }
        var out: [UInt8] = []
        var index = 0
        var start = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "<"), let tag = HTMLTag(text, at: index), !tag.isEnd,
                whole.contains(tag.name)
            {
                add(text[start..<index], to: &out)
                let end = tag.endOfElement(in: text)
                out += text[index..<end]
                (index, start) = (end, end)
            } else {
                index += 1
            }
        }
        add(text[start...], to: &out)
        return out
    }

    private static let whole: Set = [
        "pre", "table", "ul", "ol", "dl", "script", "style", "figure", "iframe", "h1", "h2", "h3", "h4", "h5", "h6",
        "textarea", "form",
    ]

    private static func add(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
        let bytes = Array(text)
        var place = 0
        while place <= bytes.count {
            let end = bytes.span.place(of: "\n\n", in: place..<bytes.count) ?? bytes.count
            let chunk = Array(bytes[place..<end]).trimmedLines
            if !chunk.isEmpty { write(chunk, to: &out) }
            place = end + 2
        }
    }

    private static func write(_ chunk: [UInt8], to out: inout [UInt8]) {
        let isBlock = ["<p", "<div", "<blockquote", "</div", "</blockquote", "<hr", "<section", "</p"].contains {
            chunk.starts(with: $0)
        }
        out += (isBlock ? "" : "<p>").utf8
        for byte in chunk { if byte == 0x0A, !isBlock { out += "<br>".utf8 } else { out.append(byte) } }
        out += (isBlock ? "\n" : "</p>\n").utf8
    }
}
