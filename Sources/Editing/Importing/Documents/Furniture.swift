import Language

/// What a web page puts around an article and people copy with it.
///
/// Only a line that is furniture as a whole counts, so a sentence that speaks of comments stays.
enum Furniture {
    static func drop(from text: inout ClaimedLines) {
        dropMenus(from: &text)
        dropOpeningMenu(from: &text)
        dropLinkLists(from: &text)
        var isInForm = false
        for index in text.lines.indices where isCandidate(text.lines[index]) && text.isFree(index) {
            let line = bare(text.lines[index].bytes.plain)
            if isRow(text.lines[index].bytes) {
                text.take(index, as: .dropped, "It is part of the web page, not of the article.")
                continue
            }
            if formOpenings.contains(line) {
                isInForm = true
                text.take(index, as: .dropped, "It opens a comment form.")
            } else if isInForm && formFields.contains(line) || isFormSentence(line) {
                text.take(index, as: .dropped, "It belongs to a comment form.")
            } else if isFurniture(line) || isShareBar(line) || isTagLine(line) || isCounter(line)
                || isTrail(line) || isCopyright(text.lines[index].bytes)
            {
                text.take(index, as: .dropped, "It is part of the web page, not of the article.")
            }
        }
    }

    /// Whether a line is one of these phrases.
    private static func isFurniture(_ line: String) -> Bool {
        furniture.contains(line) || encyclopedias.contains(line)
    }

    /// Whether a line is several of these phrases, with tabs or bars between.
    private static func isRow(_ line: [UInt8]) -> Bool {
        let parts = line.string.split { "\t|·•".contains($0) }.map { bare(Array($0.utf8).plain) }.filter { !$0.isEmpty }
        return parts.count > 1 && parts.allSatisfy(furniture.contains)
    }

    private static let encyclopedias: Set = ["from wikipedia, the free encyclopedia"]

    /// Whether a line is short enough for furniture.
    private static func isCandidate(_ line: PastedLine) -> Bool { !line.isWrapped && line.bytes.count <= 600 }

    /// Blocks of three or more short lines, one of which only a menu has, and what follows “Related posts” at the end.
    private static func dropMenus(from text: inout ClaimedLines) {
        let blocks = Dictionary(grouping: text.lines.indices) { text.lines[$0].block }
        for indices in blocks.values where indices.count >= 3 && indices.allSatisfy({ isShort(text.lines[$0]) }) {
            guard indices.contains(where: { menuWords.contains(bare(text.lines[$0].bytes.plain)) }) else { continue }
            for index in indices { text.take(index, as: .dropped, "It is part of a menu.") }
        }
        guard let last = text.lines.indices.last(where: { isEnding(text.lines[$0]) }) else {
            return
        }
        let rest = text.lines.indices.filter { $0 > last && text.isFree($0) }
        guard rest.allSatisfy({ text.lines[$0].bytes.scalarCount <= 120 && NoteStart(text.lines[$0]) == nil }) else {
            return
        }
        if !rest.isEmpty { text.take(last, as: .dropped, "It is above links to other pages.") }
        let isHeadline = rest.first.map { !text.lines[$0].bytes.endsAsSentence } ?? false
        for index in rest where text.lines[index].isProse {
            if !text.lines[index].bytes.endsAsSentence || isHeadline && rest.count <= 24 {
                text.take(index, as: .dropped, "It is a link to another page.")
            }
        }
    }

    /// A menu right above a headline, with no empty line between: short lines up to the last one that only a menu has.
    private static func dropOpeningMenu(from text: inout ClaimedLines) {
        let first = text.free.prefix(12).prefix { isShort(text.lines[$0]) || isShortItem(text.lines[$0]) }
        guard let last = first.lastIndex(where: { menuWords.contains(bare(text.lines[$0].bytes.plain)) }),
            last >= 2, last + 1 < text.free.count, text.lines[text.free[0]].shape == .paragraph
        else { return }
        for index in first[...last] { text.take(index, as: .dropped, "It is part of a menu.") }
    }

    /// A heading such as “Most read business stories” and the links below it.
    private static func dropLinkLists(from text: inout ClaimedLines) {
        let free = text.free
        for (place, index) in free.enumerated() where text.lines[index].isProse && text.isFree(index) {
            guard text.lines[index].bytes.count <= 120 else { continue }
            let line = bare(text.lines[index].bytes.plain)
            guard line.utf8.count <= 60, endings.contains(where: { line == $0 || line.hasPrefix($0 + " ") }) else {
                continue
            }
            let links = free[(place + 1)...].prefix { text.lines[$0].isLink }
            guard links.count >= 2 else { continue }
            text.take(index, as: .dropped, "It is above links to other pages.")
            for link in links { text.take(link, as: .dropped, "It is a link to another page.") }
        }
    }

    private static func isEnding(_ line: PastedLine) -> Bool {
        line.bytes.count <= 120 && endings.contains(bare(line.bytes.plain))
    }

    private static func isShort(_ line: PastedLine) -> Bool {
        line.isProse && line.bytes.scalarCount <= 40 && line.bytes.words.count <= 5 && !line.bytes.endsAsSentence
    }

    /// Whether a line is an item of a list of a few words, as menus are in text that a browser made of a page.
    private static func isShortItem(_ line: PastedLine) -> Bool {
        line.shape == .paragraph && line.marker != nil && line.bytes.scalarCount <= 30 && !line.bytes.endsAsSentence
    }

    static func isCopyright(_ line: [UInt8]) -> Bool {
        let plain = line.plain
        return line.count <= 200
            && (plain.starts(with: "©") || plain.starts(with: "copyright ©") || plain.starts(with: "(c) 20"))
    }

    /// Without the stops, asterisks, arrows and brackets around it.
    private static func bare(_ line: [UInt8]) -> String {
        let edge = Array("*.:…»›→<>+-–—[]()!|# ".unicodeScalars)
        let scalars = line.string.unicodeScalars.drop { edge.contains($0) }
        let kept = scalars.reversed().drop { edge.contains($0) }.reversed()
        return String(String.UnicodeScalarView(kept))
    }

    /// Every sentence of the line is one that comment forms print.
    private static func isFormSentence(_ line: String) -> Bool {
        let sentences = Array(line.utf8).filter { $0 != UInt8(ascii: ",") }.split(separator: UInt8(ascii: "."))
            .map { bare(Array($0).trimmed) }
        return !sentences.isEmpty && sentences.allSatisfy { formSentences.contains($0) }
    }

    private static func isShareBar(_ line: String) -> Bool {
        let separators = Array(" |,/·•".unicodeScalars)
        let words = line.unicodeScalars.split { separators.contains($0) }.map { String($0) }
        guard !words.isEmpty, words.count <= 16 else { return false }
        return words.allSatisfy { networks.contains($0) || shareWords.contains($0) }
            && words.contains { networks.contains($0) && (words.count > 1 || $0.utf8.count > 1) }
    }

    /// Whether a line is the way from the first page of a site to this one: `Home / Research / Commentary`.
    private static func isTrail(_ line: String) -> Bool {
        let parts = line.split { "/›>»→|".contains($0) }.map { Array($0.utf8).trimmed }
        return parts.count > 1 && line.utf8.count <= 160 && menuWords.contains(parts[0].string)
            && parts.allSatisfy { !$0.isEmpty && $0.words.count <= 6 }
    }

    private static func isTagLine(_ line: String) -> Bool {
        tagLabels.contains { line.hasPrefix($0) }
            && line.utf8.count <= 300
    }

    /// `12 comments`, `5 min read`, `Reading time: 5 min`.
    static func isCounter(_ line: String) -> Bool {
        let parts = line.split(separator: ":", maxSplits: 1).map { Array($0.utf8).trimmed }
        guard let value = parts.last, parts.count == 1 || counterLabels.contains(parts[0].string) else { return false }
        let words = value.split(separator: 0x20).map { Array($0) }
        guard words.count >= 2, words.count <= 3, words[0].decimal != nil else { return false }
        return counted.contains(words.dropFirst().map(\.string).joined(separator: " "))
    }

    private static let menuWords = LanguageWords.pagePhrases(\.menus)
    private static let endings = LanguageWords.pagePhrases(\.endings)
    private static let furniture = LanguageWords.pagePhrases(\.asides)
        .union(LanguageWords.pagePhrases(\.invitations)).union(endings)
    private static let tagLabels = LanguageWords.pagePhrases(\.tags)
    private static let formOpenings = LanguageWords.pagePhrases(\.forms)
    private static let formFields = LanguageWords.pagePhrases(\.formFields)
    private static let formSentences = LanguageWords.pagePhrases(\.formSentences)
    private static let shareWords = LanguageWords.pagePhrases(\.shareWords)
    private static let counterLabels = LanguageWords.pagePhrases(\.counterLabels)
    private static let counted = LanguageWords.pagePhrases(\.counters)
    private static let networks: Set = [
        "facebook", "twitter", "tweet", "linkedin", "whatsapp", "pinterest", "reddit", "telegram", "tumblr",
        "email", "e-mail", "print", "google+", "instagram", "youtube", "flipboard", "pocket", "weibo", "wechat",
        "bluesky", "mastodon", "threads", "x",
    ]
}
