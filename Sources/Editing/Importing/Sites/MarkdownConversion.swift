import Base

/// Turns the Markdown of another system into that of articles, and leaves everything else as it is written.
struct MarkdownConversion {
    let system: SiteSystem
    let bytes: [UInt8]
    var links: PostLinks
    var out: [UInt8] = []
    var index = 0
    /// Words marked as tags in the text of a vault.
    var tags: [String] = []
    /// The blocks of HTML that have begun, less those that have ended.
    var blocks = 0
    /// The abbreviations that are open.
    var abbreviations = 0
    /// Where the brackets that are open begin in `out`, and whether they are those of a picture.
    var brackets: [Int] = []
    /// The places in `brackets` of those that are characters.
    var escapedBrackets: [Int] = []
    /// The notes that are written within the text.
    var inlineNotes: [[UInt8]] = []
    /// Where the last line of code by its indent ends.
    var copiedEnd = -1

    init(_ bytes: ArraySlice<UInt8>, _ system: SiteSystem, _ links: PostLinks) {
        (self.bytes, self.system, self.links) = (
            Array(bytes.filter { $0 != 0x0D && ($0 >= 0x20 || $0 == 0x0A || $0 == 0x09) }), system, links
        )
        out.reserveCapacity(self.bytes.count)
    }

    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    func starts(_ text: StaticString, at offset: Int? = nil) -> Bool { bytes.span.holds(text, at: offset ?? index) }

    mutating func run() {
        convert()
        writeInlineNotes()
    }

    /// The Markdown of a part of the text, of which the links, tags and notes count.
    mutating func converted(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var inner = MarkdownConversion(part, system, links)
        inner.inlineNotes = inlineNotes
        inner.convert()
        (links, inlineNotes, tags) = (inner.links, inner.inlineNotes, tags + inner.tags)
        return inner.out
    }

    private mutating func convert() {
        while index < bytes.count {
            if index == 0 || bytes[index - 1] == 0x0A, readLineStart() { continue }
            readInline()
        }
    }

    // MARK: Within lines

    private mutating func readInline() {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "\\"): readEscape()
        case UInt8(ascii: "`"): readCode()
        case UInt8(ascii: "{"): if !readBraces() { copy(1) }
        case UInt8(ascii: "!") where starts("![["): if !readWikiLink(isEmbed: true) { copy(1) }
        case UInt8(ascii: "!") where starts("!["): if !readPicture() { copy(2) }
        case UInt8(ascii: "[") where starts("[["):
            if starts("[[^") || !readWikiLink(isEmbed: false) { readDoubleBracket() }
        case UInt8(ascii: "[") where starts("[@"): readCitation()
        case UInt8(ascii: "["): openBracket()
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "<"): readMarkup()
        case UInt8(ascii: "%") where system == .obsidian && starts("%%"): readComment()
        case UInt8(ascii: "=") where system == .obsidian && starts("=="): readHighlight()
        case UInt8(ascii: "#") where system == .obsidian: readTag()
        case UInt8(ascii: "^") where starts("^["): if !readInlineNote() { copy(1) }
        case UInt8(ascii: "^") where system == .obsidian: if !readBlockID() { copy(1) }
        default: copy(1)
        }
    }

    mutating func copy(_ count: Int) {
        out += bytes[index..<index + count]
        index += count
    }

    /// A backslash before the end of an element is a character, as in `<kbd>C-\</kbd>`.
    private mutating func readEscape() {
        if let tag = HTMLTag(bytes, at: index + 1), tag.isEnd {
            out.append(UInt8(ascii: "\\"))
            copy(1)
        } else {
            copy(min(2, bytes.count - index))
        }
    }

    private mutating func readCode() {
        let length = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
        var end = index + length
        while let at = bytes.span.place(of: UInt8(ascii: "`"), in: end..<bytes.count) {
            if bytes.span.place(of: "\n\n", in: end..<at) != nil { break }
            let run = bytes[at...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == length { return copy(at + run - index) }
            end = at + run
        }
        copy(length)
    }

    mutating func openBracket() {
        brackets.append(out.count)
        copy(1)
    }

    /// One of two brackets is a character, since both would begin a reference: the outer one around a note, or else the
    /// inner one.
    private mutating func readDoubleBracket() {
        if !starts("[[^") { openBracket() }
        escapedBrackets.append(brackets.count)
        out.append(UInt8(ascii: "\\"))
        openBracket()
    }

    /// Writes the destination of a link anew; without one, only the words of the link stay.
    private mutating func closeBracket() {
        if escapedBrackets.last == brackets.count - 1 {
            escapedBrackets.removeLast()
            brackets.removeLast()
            out.append(UInt8(ascii: "\\"))
            return copy(1)
        }
        let opening = brackets.popLast()
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "("), let opening,
            let (address, title, end) = destination(at: index + 1)
        else { return copy(1) }
        index = end
        let written = Array(liquid(address)).string
        if written.isEmpty {
            out.remove(at: opening)
        } else if let destination = links.destination(written) {
            out += "](\(MarkdownAddress.written(destination))".utf8 + title + ")".utf8
        } else {
            out.remove(at: opening)
        }
    }

    /// The address, the title with a blank before it, and the end of `(address "title")`.
    private func destination(at start: Int) -> (address: [UInt8], title: [UInt8], end: Int)? {
        var place = start + 1
        while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
        var address: [UInt8] = []
        if place < bytes.count, bytes[place] == UInt8(ascii: "<") {
            guard let close = bytes.span.place(of: UInt8(ascii: ">"), in: place..<bytes.count) else { return nil }
            address = Array(bytes[(place + 1)..<close])
            place = close + 1
        } else {
            let from = place
            var depth = 0
            var braces = 0
            while place < bytes.count, bytes[place] != 0x0A {
                let byte = bytes[place]
                if byte == UInt8(ascii: "{") { braces += 1 } else if byte == UInt8(ascii: "}") { braces -= 1 }
                if braces <= 0 {
                    if byte == UInt8(ascii: "(") { depth += 1 }
                    if byte == UInt8(ascii: ")") { if depth == 0 { break } else { depth -= 1 } }
                    if byte.isBlank, system != .obsidian || quote(at: place) { break }
                }
                place += 1
            }
            address = Array(bytes[from..<min(place, bytes.count)]).trimmed
        }
        let titleStart = place
        guard let end = closing(from: place) else { return nil }
        let title = Array(bytes[titleStart..<end]).trimmed
        return (address, title.isEmpty ? [] : [0x20] + title, end + 1)
    }

    private func quote(at place: Int) -> Bool {
        let next = bytes[place...].drop(while: \.isBlank).first
        return next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
    }

    /// The offset of the bracket that ends a destination, after a title in quotation marks.
    private func closing(from start: Int) -> Int? {
        var place = start
        while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
        guard place < bytes.count else { return nil }
        let quote = bytes[place]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            var end = place + 1
            while end < bytes.count, bytes[end] != quote || bytes[end - 1] == UInt8(ascii: "\\") { end += 1 }
            place = end + 1
            while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
        }
        return place < bytes.count && bytes[place] == UInt8(ascii: ")") ? place : nil
    }

    private mutating func readPicture() -> Bool {
        guard let close = endOfAlternative, let (address, title, end) = destination(at: close + 1) else { return false }
        var alt = Array(bytes[(index + 2)..<close]).string
        // A link in it is only its words.
        if alt.contains("](") { alt = alt.replacing(/\]\([^)]*\)/, with: "").replacing("[", with: "") }
        // `![A picture|300](a.png)` has a width.
        if system == .obsidian, let bar = alt.lastIndex(of: "|") { alt = String(alt[..<bar]) }
        let caption = title.dropFirst(2).dropLast()
        index = end
        skipAttributes()
        out += links.picture(
            Array(liquid(address)).string, alt: alt, caption: caption.isEmpty ? nil : Array(caption).string)
        return true
    }

    /// The bracket that ends the alternative text of the picture that begins here.
    private var endOfAlternative: Int? {
        var depth = 0
        for place in (index + 1)..<min(bytes.count, index + 4_000) {
            switch bytes[place] {
            case UInt8(ascii: "[") where bytes[place - 1] != UInt8(ascii: "\\"): depth += 1
            case UInt8(ascii: "]") where bytes[place - 1] != UInt8(ascii: "\\"): depth -= 1
            case 0x0A where bytes[place - 1] == 0x0A: return nil
            default: continue
            }
            if depth == 0 { return place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "(") ? place : nil }
        }
        return nil
    }

    /// `{: .class}` and `{width=300}` after a picture or a link.
    private mutating func skipAttributes() {
        guard peek == UInt8(ascii: "{"), !starts("{{"), !starts("{%"),
            let end = bytes.span.place(of: UInt8(ascii: "}"), in: index..<bytes.count),
            bytes.span.place(of: UInt8(ascii: "\n"), in: index..<end) == nil
        else { return }
        index = end + 1
    }

    // MARK: Citations

    /// A key that no source has stays as text.
    private mutating func readCitation() {
        guard let end = bytes.span.place(of: UInt8(ascii: "]"), in: index..<min(bytes.count, index + 400)) else {
            return openBracket()
        }
        let inner = Array(bytes[(index + 1)..<end]).string
        let keys = inner.split(separator: ";").compactMap { part in
            part.split(separator: "@").last.map {
                String($0.prefix { $0.isLetter || $0.isNumber || "_:.-/".contains($0) })
            }
        }
        let next = end + 1 < bytes.count ? bytes[end + 1] : 0x20
        guard next != UInt8(ascii: "("), next != UInt8(ascii: "["), next != UInt8(ascii: ":"), !keys.isEmpty else {
            return openBracket()
        }
        guard let unknown = keys.first(where: { !links.index.keys.contains($0) }) else { return copy(end + 1 - index) }
        links.report(
            .unknownCitation, "@" + unknown, "No source has this key; import its library, and then this text again.")
        out += "\\[".utf8
        index += 1
    }
}
