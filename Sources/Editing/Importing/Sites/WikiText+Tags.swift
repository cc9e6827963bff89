import Base

/// The tags of HTML and of extensions in a wiki.
extension WikiText {
    mutating func readTag(_ out: inout [UInt8]) {
        if starts("<!--") {
            index = bytes.span.place(of: "-->", in: index..<bytes.count).map { $0 + 3 } ?? bytes.count
            return
        }
        guard let tag = HTMLTag(bytes, at: index) else {
            out += "\\<".utf8
            index += 1
            return
        }
        let start = index
        index = tag.end
        switch tag.name {
        case "ref": if !tag.isEnd { readNote(tag, &out) }
        case "references": readNoteList(tag)
        case "nowiki": if !tag.isEnd, !tag.isEmpty { out += MarkdownLine(content(of: tag)).bytes }
        case "br": if out.last.map({ $0 != 0x0A }) ?? false { out += "<br>".utf8 }
        case "b", "strong": out += (Self.star + Self.star).utf8
        case "i", "em", "cite": out += Self.star.utf8
        case "s", "del", "strike": out += "~~".utf8
        case "sub", "sup", "kbd", "mark": out += "<\(tag.isEnd ? "/" : "")\(tag.name)>".utf8
        case "code", "tt": if !tag.isEnd { writeCode(content(of: tag), &out) }
        case "pre", "syntaxhighlight", "source", "math", "graph", "timeline", "score":
            if !tag.isEnd { out += "\n```\(tag["lang"] ?? "")\n".utf8 + content(of: tag).trimmedLines + "\n```\n".utf8 }
        case "blockquote":
            if !tag.isEnd {
                let inner = inside(tag)
                out += "\n\n\u{E010}".utf8 + inner.trimmedLines.map { $0 == 0x0A ? 0x20 : $0 } + "\n\n".utf8
            }
        case "gallery": if !tag.isEnd { readGallery(tag, &out) }
        case "table", "ul", "ol", "dl", "h2", "h3", "h4":
            if !tag.isEnd {
                _ = content(of: tag)
                let html = Array(bytes[start..<index])
                out += "\n\n".utf8 + ForeignHTML.markdown(html, &links).trimmedLines + "\n\n".utf8
            }
        default: if tag.name == "p" || tag.name == "div" { out += "\n\n".utf8 }
        }
    }

    /// Code in a line, without the markup in it.
    private func writeCode(_ code: [UInt8], _ out: inout [UInt8]) {
        let plain = ["'''", "''"].reduce(HTMLText.plain(code.string)) { $0.replacing($1, with: "") }
        let words = Array(plain.replacing("`", with: "'").utf8).plainWhiteSpace
        if !words.isEmpty { out += "`".utf8 + words + "`".utf8 }
    }

    /// The bytes up to the end of an element, which are passed.
    private mutating func content(of tag: HTMLTag) -> [UInt8] {
        let range = range(of: tag)
        return Array(bytes[range])
    }

    private mutating func range(of tag: HTMLTag) -> Range<Int> {
        guard !tag.isEmpty, let end = bytes.span.place(of: Array("</\(tag.name)".utf8).span, in: tag.end..<bytes.count)
        else { return tag.end..<tag.end }
        index = bytes.span.place(of: UInt8(ascii: ">"), in: end..<bytes.count).map { $0 + 1 } ?? bytes.count
        return tag.end..<end
    }

    private mutating func inside(_ tag: HTMLTag) -> [UInt8] { nested(range(of: tag)) }

    private mutating func readNote(_ tag: HTMLTag, _ out: inout [UInt8]) {
        // In a wiki, `<ref name=a/>` is empty, too.
        let isEmpty = tag.isEmpty || bytes[tag.end - 2] == UInt8(ascii: "/")
        let words = isEmpty ? [] : inside(tag).plainWhiteSpace
        out += "[^\(label(of: tag, words))]".utf8
    }

    /// The label of a note, by its name or its number; its words are kept.
    @discardableResult private mutating func label(of tag: HTMLTag, _ words: [UInt8]) -> String {
        let name = tag["name"].map { $0.trimmed(of: "/ ") } ?? ""
        if !name.isEmpty, !words.isEmpty { definitions[name] = definitions[name] ?? words }
        if !name.isEmpty, let known = names[name], let at = notes.firstIndex(where: { $0.label == known }) {
            if notes[at].text.isEmpty { notes[at].text = words }
            return known
        }
        let label = "\(notes.count + 1)"
        if !name.isEmpty { names[name] = label }
        notes.append((label, words))
        return label
    }

    /// Notes may be written within the list of notes.
    private mutating func readNoteList(_ tag: HTMLTag) {
        guard !tag.isEnd, !tag.isEmpty, bytes.span.place(of: "</references", in: tag.end..<bytes.count) != nil else {
            return
        }
        _ = inside(tag)
    }

    private mutating func readGallery(_ tag: HTMLTag, _ out: inout [UInt8]) {
        let range = range(of: tag)
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes.span.place(of: UInt8(ascii: "\n"), in: start..<range.upperBound) ?? range.upperBound
            let parts = Self.parts(bytes, start..<end)
            let file = Array(bytes[parts[0]]).string.withoutOuterSpaces
            if !file.isEmpty {
                out += "\n\n".utf8
                writePicture(
                    file.contains(":") ? String(file.drop { $0 != ":" }.dropFirst()) : file, alt: "",
                    caption: parts.count > 1 ? nested(parts[1]).plainWhiteSpace : nil, &out)
            }
            start = end + 1
        }
        out += "\n\n".utf8
    }
}
