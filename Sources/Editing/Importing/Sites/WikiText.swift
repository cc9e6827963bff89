import Base

/// Turns the text of a page of MediaWiki into Markdown.
struct WikiText {
    var links: PostLinks
    let bytes: [UInt8]
    var index = 0
    /// The notes by their labels, in the order of their first calls.
    var notes: [(label: String, text: [UInt8])] = []
    private(set) var tags: [String] = []
    /// The labels of notes by their names.
    var names: [String: String] = [:]
    /// The words of notes by their names, also of those in what is left out.
    var definitions: [String: [UInt8]] = [:]

    init(_ bytes: [UInt8], _ links: PostLinks) { (self.bytes, self.links) = (bytes, links) }

    static func markdown(_ bytes: [UInt8], _ links: inout PostLinks) -> (markdown: [UInt8], tags: [String]) {
        var text = WikiText(bytes.filter { $0 >= 0x20 || $0 == 0x0A }, links)
        let inline = text.inline(to: text.bytes.count)
        let body = unmarked(WikiBlocks.markdown(inline))
        links = text.links
        for (name, label) in text.names {
            guard let at = text.notes.firstIndex(where: { $0.label == label && $0.text.isEmpty }) else { continue }
            text.notes[at].text = text.definitions[name] ?? []
        }
        for (label, words) in text.notes where words.isEmpty {
            links.report(.incompleteNote, "<ref name=\"\(label)\">", "This note has no text.")
        }
        var out = body
        for note in text.notes {
            let words = unmarked(note.text.isEmpty ? Array(note.label.utf8) : note.text)
            out += "\n[^\(note.label)]: ".utf8 + words.map { $0 == 0x0A ? 0x20 : $0 } + "\n".utf8
        }
        return (out, text.tags)
    }

    /// What stands for `*` until it is known which lines begin a list.
    static let star = "\u{E011}"

    private static func unmarked(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == 0xEE, text.span.holds("\u{E011}", at: index) {
                out.append(UInt8(ascii: "*"))
                index += 3
            } else {
                out.append(text[index])
                index += 1
            }
        }
        return out
    }

    func starts(_ text: StaticString) -> Bool { bytes.span.holds(text, at: index) }

    /// The Markdown of everything up to an offset, with the signs of blocks as they are.
    mutating func inline(to end: Int) -> [UInt8] {
        var out: [UInt8] = []
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "'"), starts("''") {
                readQuotes(&out)
            } else if byte == UInt8(ascii: "["), starts("[[") {
                readLink(&out)
            } else if byte == UInt8(ascii: "[") {
                readAddress(&out)
            } else if byte == UInt8(ascii: "{"), starts("{{") {
                readTemplate(&out)
            } else if byte == UInt8(ascii: "<") {
                readTag(&out)
            } else if byte == UInt8(ascii: "_"), starts("__"), let word = magicWord() {
                index += word
            } else {
                if isSign(byte) { out.append(UInt8(ascii: "\\")) }
                out.append(byte)
                index += 1
            }
        }
        return out
    }

    /// What Markdown would read as a sign, but not what begins a block of a wiki.
    private func isSign(_ byte: UInt8) -> Bool {
        let isStart = index == 0 || bytes[index - 1] == 0x0A || "*#:;".utf8.contains(bytes[index - 1])
        return "`\\~".utf8.contains(byte) || byte == UInt8(ascii: "*") && !isStart
            || byte == UInt8(ascii: "_") && !isInWord
    }

    private var isInWord: Bool {
        index > 0 && index + 1 < bytes.count && bytes[index - 1].isLetterOrDigit && bytes[index + 1].isLetterOrDigit
    }

    private func magicWord() -> Int? {
        let word = bytes[(index + 2)...].prefix { $0.isLetter }
        return word.count > 2 && bytes.span.holds("__", at: index + 2 + word.count) ? word.count + 4 : nil
    }

    private mutating func readQuotes(_ out: inout [UInt8]) {
        let count = min(5, bytes[index...].prefix { $0 == UInt8(ascii: "'") }.count)
        index += count
        switch count {
        case 2: out += Self.star.utf8
        case 3: out += (Self.star + Self.star).utf8
        case 4: out += (Self.star + Self.star + "'").utf8
        default: out += (Self.star + Self.star + Self.star).utf8
        }
    }

    /// The end of what two signs open, with others of them in it.
    func end(of opening: StaticString, _ closing: StaticString) -> Int? {
        var depth = 0
        var place = index
        while place < bytes.count {
            if bytes.span.holds(opening, at: place) {
                depth += 1
                place += 2
            } else if bytes.span.holds(closing, at: place) {
                depth -= 1
                place += 2
                if depth == 0 { return place }
            } else {
                place += 1
            }
        }
        return nil
    }

    /// The Markdown of a part of the text, of which the notes and links count.
    mutating func nested(_ range: Range<Int>) -> [UInt8] {
        let outer = index
        index = range.lowerBound
        defer { index = outer }
        return inline(to: range.upperBound)
    }

    // MARK: Links

    private mutating func readLink(_ out: inout [UInt8]) {
        guard let end = end(of: "[[", "]]") else {
            out += "\\[\\[".utf8
            index += 2
            return
        }
        let inner = index + 2..<end - 2
        let bar = bytes.span.place(of: UInt8(ascii: "|"), in: inner)
        let target = Array(bytes[inner.lowerBound..<(bar ?? inner.upperBound)]).string.withoutOuterSpaces
        index = end
        let space = target.prefix { $0 != ":" }.lowercased()
        if links.index.values["file"] == space
            || ["file", "image", "datei", "bild", "fichier", "archivo", "media"].contains(space), target.contains(":")
        {
            return writePicture(String(target.dropFirst(space.count + 1)), inner, &out)
        }
        if links.index.values["category"] == space || space == "category", target.contains(":") {
            tags.append(target.dropFirst(space.count + 1).withoutOuterSpaces)
            if peekIsNewline, out.last == 0x0A || out.isEmpty { index += 1 }
            return
        }
        let words = bar.map { nested($0 + 1..<inner.upperBound) }
        // Letters right after a link belong to its words.
        let trail = bytes[index...].prefix(while: \.isLetter)
        index += trail.count
        write(target, (words ?? MarkdownLine(Array(target.drop { $0 == ":" }.utf8)).bytes) + trail, &out)
    }

    private var peekIsNewline: Bool { index < bytes.count && bytes[index] == 0x0A }

    private mutating func write(_ target: String, _ words: [UInt8], _ out: inout [UInt8]) {
        let (name, fragment) =
            target.firstIndex(of: "#").map { (String(target[..<$0]), String(target[target.index(after: $0)...])) } ?? (
                target, nil
            )
        if name.isEmpty { return out += words }
        let capital = name.prefix(1).uppercased() + name.dropFirst()
        guard let place = links.index.post(named: capital.replacing("_", with: " ")) else {
            links.report(
                .unimportedLink, "[[\(target)]]", "It leads to a page that was not imported, so only its words stay.")
            return out += words
        }
        out += [UInt8(ascii: "[")] + words + "](\(links.reference(to: place, fragment)))".utf8
    }

    private mutating func writePicture(_ name: String, _ inner: Range<Int>, _ out: inout [UInt8]) {
        let parts = Self.parts(bytes, inner)
        var caption: [UInt8]?
        var alt = ""
        for part in parts.dropFirst() {
            let words = Array(bytes[part]).string.withoutOuterSpaces
            if words.hasPrefix("alt=") {
                alt = String(words.dropFirst(4))
            } else if !Self.isSetting(words) {
                caption = nested(part)
            }
        }
        writePicture(name, alt: alt, caption: caption, &out)
    }

    /// Writes a picture with the words of its caption, and then the markers that are in it.
    mutating func writePicture(_ name: String, alt: String, caption: [UInt8]?, _ out: inout [UInt8]) {
        let text = caption.map { String(decoding: $0, as: UTF8.self).replacing(Self.star, with: "") } ?? ""
        let markers = text.matches(of: /\[\^[0-9]+\]/).map { String($0.output) }
        let plain = text.replacing(/\[\^[0-9]+\]/, with: "").replacing(/\[([^\[\]]*)\]\([^()]*\)/) { $0.output.1 }
        out += links.picture(
            name.withoutOuterSpaces, alt: alt.isEmpty ? plain : alt, caption: plain.isEmpty ? nil : plain)
        out += markers.joined().utf8
    }

    private static func isSetting(_ words: String) -> Bool {
        let known = [
            "thumb", "thumbnail", "right", "left", "center", "none", "frame", "frameless", "border", "mini", "rechts",
            "links", "upright",
        ]
        return known.contains(words) || words.hasSuffix("px")
            || words.contains("=") && words.prefix { $0 != "=" }.allSatisfy { $0.isLetter }
    }

    /// The parts between bars, outside of links and templates.
    static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, depth, place) = (range.lowerBound, 0, range.lowerBound)
        while place < range.upperBound {
            if bytes.span.holds("[[", at: place) || bytes.span.holds("{{", at: place) {
                (depth, place) = (depth + 1, place + 2)
            } else if bytes.span.holds("]]", at: place) || bytes.span.holds("}}", at: place) {
                (depth, place) = (depth - 1, place + 2)
            } else {
                if bytes[place] == UInt8(ascii: "|"), depth <= 0 {
                    parts.append(start..<place)
                    start = place + 1
                }
                place += 1
            }
        }
        return parts + [min(start, range.upperBound)..<range.upperBound]
    }

    /// `[https://example.org words]`
    private mutating func readAddress(_ out: inout [UInt8]) {
        let rest = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: "]") && $0 != 0x0A }
        let word = rest.prefix { !$0.isBlank }
        let address = Array(word).string
        guard rest.endIndex < bytes.count, bytes[rest.endIndex] == UInt8(ascii: "]"),
            address.contains("://") || address.hasPrefix("mailto:") || address.hasPrefix("//")
        else {
            out += "\\[".utf8
            index += 1
            return
        }
        let words = nested(word.endIndex..<rest.endIndex).plainWhiteSpace
        index = rest.endIndex + 1
        guard let destination = links.destination(address) else { return out += words }
        if words.isEmpty { return out += "<\(destination)>".utf8 }
        out += [UInt8(ascii: "[")] + words + "](\(MarkdownAddress.written(destination)))".utf8
    }
}
