import Base

/// Markdown that stays as it is written, without what no article may have.
enum MarkdownSource {
    private static let allowed: Set = ["sub", "sup", "kbd", "mark", "br", "abbr"]

    /// The text without tags of HTML, pictures from disks and links between notes of a notebook.
    static func cleaned(_ source: [UInt8], _ text: inout ImportText) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        var isCode = false
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "`") { isCode.toggle() }
            if !isCode, byte == UInt8(ascii: "<"), let end = tagEnd(source, index) {
                index = end
            } else if !isCode, byte == UInt8(ascii: "!"), let (end, shown) = picture(source, index) {
                text.report(.unread, shown, "The picture is not in the file; copy it to content/media to show it.")
                index = end
            } else if !isCode, source.span.holds("[[", at: index), let (end, words) = wikiLink(source, index) {
                out += words
                index = end
            } else {
                out.append(byte)
                index += 1
            }
        }
        return out
    }

    /// Where a tag ends that articles may not have; nil for anything else.
    private static func tagEnd(_ source: [UInt8], _ start: Int) -> Int? {
        let inner = source[(start + 1)...].prefix(2000)
        let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix(while: \.isLetterOrDigit)
        guard let end = inner.firstIndex(of: UInt8(ascii: ">")), name.first?.isLetter == true else { return nil }
        // “<https://…>” is a link.
        guard !source[name.endIndex...].prefix(1).contains(UInt8(ascii: ":")),
            !source[name.endIndex...].prefix(1).contains(UInt8(ascii: "@"))
        else { return nil }
        return allowed.contains(name.map(\.lowercased).string) ? nil : end + 1
    }

    /// A picture that is not on the web, and what the text says of it.
    private static func picture(_ source: [UInt8], _ start: Int) -> (end: Int, shown: [UInt8])? {
        guard source.span.holds("![", at: start), let close = source.span.place(of: "](", in: start..<source.count),
            let end = source.span.place(of: UInt8(ascii: ")"), in: close..<source.count)
        else { return nil }
        return (end + 1, Array(source[(start + 2)..<close]) + [0x20] + Array(source[(close + 2)..<end]))
    }

    /// `[[page|words]]` of a notebook, which names no entry of a site.
    private static func wikiLink(_ source: [UInt8], _ start: Int) -> (end: Int, words: [UInt8])? {
        guard let end = source.span.place(of: "]]", in: start..<min(source.count, start + 200)) else { return nil }
        let inner = source[(start + 2)..<end]
        let words = inner.split(separator: UInt8(ascii: "|")).last.map { Array($0) } ?? []
        return (end + 2, words)
    }

    /// A line without the backslash or the spaces of a hard break at its end.
    static func withoutBreak(_ line: [UInt8]) -> [UInt8] {
        let bare = line.trimmed
        return bare.last == UInt8(ascii: "\\") ? Array(bare.dropLast()).trimmed : bare
    }

    /// The words of a line without its marks.
    static func plain(_ source: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte == UInt8(ascii: "\\"), index + 1 < source.count {
                out.append(source[index + 1])
                index += 2
                continue
            }
            if byte == UInt8(ascii: "["), source.span.holds("[^", at: index),
                let end = source[index...].firstIndex(of: UInt8(ascii: "]"))
            {
                index = end + 1
                continue
            }
            if byte == UInt8(ascii: "]"), source.span.holds("](", at: index),
                let end = source[index...].firstIndex(of: UInt8(ascii: ")"))
            {
                index = end + 1
                continue
            }
            let isMark =
                byte == UInt8(ascii: "*") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "`")
                || byte == UInt8(ascii: "_")
                    && !(index > 0 && source[index - 1].isLetterOrDigit && index + 1 < source.count
                        && source[index + 1].isLetterOrDigit)
            if !isMark { out.append(byte) }
            index += 1
        }
        return out.plainWhiteSpace
    }
}
