import Base

/// Wiki links and the signs of a vault.
extension MarkdownConversion {
    /// `[[Note#Heading|words]]`, or `![[picture.png|300]]`.
    mutating func readWikiLink(isEmbed: Bool) -> Bool {
        let start = index + (isEmbed ? 3 : 2)
        guard let end = bytes.span.place(of: "]]", in: start..<min(bytes.count, start + 1_000)),
            bytes.span.place(of: UInt8(ascii: "\n"), in: start..<end) == nil, end > start
        else { return false }
        let inner = Array(bytes[start..<end]).string.replacing("\\|", with: "|")
        guard system == .obsidian || links.index.post(named: String(inner.prefix { $0 != "|" && $0 != "#" })) != nil
        else {
            // The words of a link can be in brackets.
            if end + 2 < bytes.count, bytes[end + 2] == UInt8(ascii: "(") { return false }
            links.report(.unimportedLink, "[[\(inner)]]", "This system does not read it as a link; it stays as text.")
            out += "\\[\\[".utf8
            index = start
            return true
        }
        index = end + 2
        let parts = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        write(
            wiki: parts[0].withoutOuterSpaces, words: parts.count > 1 ? parts[1] : nil,
            isEmbed: isEmbed)
        return true
    }

    private mutating func write(wiki target: String, words: String?, isEmbed: Bool) {
        let (name, fragment) = Self.divided(target)
        let shown = words?.withoutOuterSpaces
        if isEmbed, !["", "md"].contains(name.fileExtension), links.index.post(named: name) == nil {
            let isSize = shown.map { $0.allSatisfy { $0.isNumber || $0 == "x" } } ?? true
            out += links.picture(name, alt: isSize ? "" : shown ?? "", caption: nil)
            return
        }
        let place = name.isEmpty ? links.place : links.index.post(named: name)
        let label = MarkdownLine(Array((shown ?? Self.label(name, fragment)).utf8)).bytes
        guard let place else {
            if let path = links.index.file(named: name, from: links.post.folder), links.index.media[path] != nil,
                let destination = links.destination("/" + path)
            {
                out += [UInt8(ascii: "[")] + label + Array("](\(destination))".utf8)
                return
            }
            links.report(
                .unimportedLink, "[[\(target)]]", "It leads to a note that does not exist, so only its words stay.")
            out += label
            return
        }
        if isEmbed { links.report(.embedded, "![[\(target)]]", "The note that was shown here is now a link.") }
        let heading = fragment.flatMap { $0.hasPrefix("^") ? nil : $0 }
        let reference = links.reference(to: place, heading.map { $0.split(separator: "#").last.map(String.init) ?? $0 })
        if reference == links.index.reference(to: place), place == links.place, name.isEmpty { return out += label }
        out += [UInt8(ascii: "[")] + label + Array("](\(reference))".utf8)
    }

    private static func divided(_ target: String) -> (String, String?) {
        guard let mark = target.firstIndex(of: "#") else { return (target, nil) }
        return (String(target[..<mark]), String(target[target.index(after: mark)...]))
    }

    private static func label(_ name: String, _ fragment: String?) -> String {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        guard let fragment, !fragment.hasPrefix("^") else { return last }
        return last.isEmpty ? fragment : "\(last) > \(fragment)"
    }

    // MARK: Signs of a vault

    mutating func readComment() {
        guard let end = bytes.span.place(of: "%%", in: index + 2..<bytes.count) else { return copy(2) }
        let words = Array(bytes[(index + 2)..<end])
        if !words.plainWhiteSpace.isEmpty {
            links.report(.comment, words.string, "It is a comment, which is not in the article.")
        }
        index = end + 2
    }

    mutating func readHighlight() {
        guard let end = bytes.span.place(of: "==", in: index + 2..<min(bytes.count, index + 500)), end > index + 2,
            bytes.span.place(of: UInt8(ascii: "\n"), in: index..<end) == nil, !bytes[index + 2].isWhiteSpace
        else { return copy(2) }
        let words = converted(bytes[(index + 2)..<end])
        out += Array("<mark>".utf8) + words + Array("</mark>".utf8)
        index = end + 2
    }

    /// `#tag` stays in the text, and is a tag of the article.
    mutating func readTag() {
        let isStart = index == 0 || bytes[index - 1].isWhiteSpace
        let word = bytes[(index + 1)...].prefix { $0.isLetterOrDigit || $0 >= 0x80 || "-_/".utf8.contains($0) }
        if isStart, word.contains(where: { $0.isLetter || $0 >= 0x80 }) { tags.append(Array(word).string) }
        copy(1 + word.count)
    }

    /// ` ^id` at the end of a block, by which other notes lead to it.
    mutating func readBlockID() -> Bool {
        let word = bytes[(index + 1)...].prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        let after = index + 1 + word.count
        guard !word.isEmpty, index == 0 || bytes[index - 1].isWhiteSpace, after == bytes.count || bytes[after] == 0x0A
        else { return false }
        while out.last?.isBlank == true { out.removeLast() }
        index = after
        return true
    }
}
