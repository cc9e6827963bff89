import Base

/// The tags of Liquid in the Markdown of Jekyll.
extension MarkdownConversion {
    mutating func readLiquidTag() -> Bool {
        guard let end = bytes.span.place(of: "%}", in: index..<bytes.count) else { return false }
        let words = Array(bytes[(index + 2)..<end]).string.trimmed(of: "- \n\t")
        let after = end + 2
        let code = Shortcode(words)
        switch code.name {
        case "highlight", "codeblock":
            index = after
            out += liquidCode(code[0] ?? "", "end" + code.name)
        case "raw":
            index = after
            let close = endTag("endraw") ?? (bytes.count..<bytes.count)
            out += bytes[index..<close.lowerBound]
            index = close.upperBound
        case "comment":
            index = after
            index = endTag("endcomment")?.upperBound ?? bytes.count
        case "link", "post_url":
            index = after
            let name = words.drop { !$0.isWhitespace }.withoutOuterSpaces
            out += (links.destination(liquidTarget(name)) ?? "#").utf8
        case "include", "include_relative", "include_cached": return readInclude(code, words, after)
        case "youtube", "vimeo", "gist", "tweet":
            index = after
            let addresses = [
                "youtube": "https://www.youtube.com/watch?v=", "vimeo": "https://vimeo.com/",
                "gist": "https://gist.github.com/",
            ]
            writeEmbed((addresses[code.name] ?? "") + (code[0] ?? ""), words)
        default: return keep(words, after)
        }
        return true
    }

    /// A tag that is not known stays as text, but those that only decide what is shown leave what they contain.
    private mutating func keep(_ words: String, _ after: Int) -> Bool {
        index = after
        links.report(.unknownShortcode, "{% \(words) %}", "This tag is not known; it stays as text.")
        out += "{% ".utf8 + MarkdownLine(Array(words.utf8)).bytes + " %}".utf8
        return true
    }

    /// Pictures and films that many sites include by a name that says so.
    private mutating func readInclude(_ code: Shortcode, _ words: String, _ after: Int) -> Bool {
        let name = (code[0] ?? "").lowercased()
        if let source = code["src"] ?? code["image_path"] ?? code["url"] ?? code["image"] ?? code["file"]
            ?? code["path"],
            ["figure", "image", "img", "picture", "photo"].contains(where: { name.contains($0) })
        {
            index = after
            let caption = code["caption"] ?? code["title"]
            out += links.picture(source, alt: code["alt"] ?? code["alt_text"] ?? caption ?? "", caption: caption)
            return true
        }
        if let id = code["id"] ?? code["video_id"], name.contains("youtube") || name.contains("video") {
            index = after
            writeEmbed("https://www.youtube.com/watch?v=" + id, words)
            return true
        }
        return keep(words, after)
    }

    private mutating func writeEmbed(_ address: String, _ words: String) {
        guard let destination = links.destination(address) else { return }
        links.report(.embedded, address, "What was shown here is now a link.")
        out += "[Embedded content](\(MarkdownAddress.written(destination)))".utf8
    }

    private mutating func liquidCode(_ language: String, _ ending: String) -> [UInt8] {
        let close = endTag(ending) ?? (bytes.count..<bytes.count)
        let code = Array(bytes[index..<close.lowerBound]).trimmedLines
        index = close.upperBound
        let lead = out.last.map { $0 == 0x0A } ?? true ? "" : "\n"
        return Array("\(lead)```\(language.filter { $0.isLetter || $0.isNumber || $0 == "+" })\n".utf8) + code
            + Array("\n```\n".utf8)
    }

    /// Where `{% name %}` is.
    private func endTag(_ name: String) -> Range<Int>? {
        var place = index
        while let at = bytes.span.place(of: "{%", in: place..<bytes.count),
            let end = bytes.span.place(of: "%}", in: at..<bytes.count)
        {
            let words = Array(bytes[(at + 2)..<end]).string.trimmed(of: "- \n\t")
            if words == name { return at..<end + 2 }
            place = end + 2
        }
        return nil
    }

    mutating func readLiquidValue() -> Bool {
        guard let end = bytes.span.place(of: "}}", in: index..<bytes.count),
            bytes.span.place(of: UInt8(ascii: "\n"), in: index..<end) == nil
        else {
            return false
        }
        let words = Array(bytes[(index + 2)..<end]).string.trimmed(of: "- ")
        guard let value = liquidValue(words) else {
            links.report(.unknownShortcode, "{{ \(words) }}", "This value is not known; it stays as text.")
            out += "{{ ".utf8 + MarkdownLine(Array(words.utf8)).bytes + " }}".utf8
            index = end + 2
            return true
        }
        out += value.utf8
        index = end + 2
        return true
    }

    /// The value of an expression that is a text, or names what the post knows.
    private func liquidValue(_ words: String) -> String? {
        let first = words.prefix { $0 != "|" }.withoutOuterSpaces
        switch first {
        case "site.baseurl", "site.url", "site.github.url", "page.root": return ""
        case "page.title": return links.post.title
        case "page.date": return links.post.date ?? ""
        case let name where name.hasPrefix("site.") && links.index.values[name.lowercased()] != nil:
            return links.index.values[name.lowercased()]
        default:
            guard let quote = first.first, quote == "\"" || quote == "'", first.last == quote, first.count > 1 else {
                return nil
            }
            return String(first.dropFirst().dropLast())
        }
    }

    /// A destination without the expressions in it.
    func liquid(_ address: [UInt8]) -> [UInt8] { liquidFound(address) ?? address }

    /// Text in which the expressions of Liquid, and references of Hugo, have their values; nil if there are none.
    func liquidFound(_ text: [UInt8]) -> [UInt8]? {
        guard text.contains(sequence: "{{") || text.contains(sequence: "{%") else { return nil }
        var out: [UInt8] = []
        var place = 0
        while place < text.count {
            let isValue = text.span.holds("{{", at: place)
            let isTag = text.span.holds("{%", at: place)
            guard isValue || isTag, let end = text.span.place(of: isValue ? "}}" : "%}", in: place..<text.count) else {
                out.append(text[place])
                place += 1
                continue
            }
            let words = Array(text[(place + 2)..<end]).string.trimmed(of: "-<>% \n\t")
            let code = Shortcode(words)
            if ["link", "post_url", "ref", "relref"].contains(code.name) {
                out += liquidTarget(code[0] ?? code["path"] ?? "").utf8
            } else if system == .jekyll, let value = liquidValue(words) {
                out += value.utf8
            }
            place = end + 2
        }
        return out
    }

    private func liquidTarget(_ name: String) -> String {
        if links.index.post(named: name) != nil { return name }
        return links.index.post(named: "/" + name) != nil ? "/" + name : name
    }
}
