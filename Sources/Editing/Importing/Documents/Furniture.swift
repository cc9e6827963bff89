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
        for index in text.lines.indices where !text.lines[index].isWrapped && text.isFree(index) {
            let line = bare(text.lines[index].bytes.plain)
            if formOpenings.contains(line) {
                isInForm = true
                text.take(index, as: .dropped, "It opens a comment form.")
            } else if isInForm && formFields.contains(line) || isFormSentence(line) {
                text.take(index, as: .dropped, "It belongs to a comment form.")
            } else if isFurniture(line) || isShareBar(line) || isTagLine(line) || isCounter(line)
                || isCopyright(text.lines[index].bytes)
            {
                text.take(index, as: .dropped, "It is part of the web page, not of the article.")
            }
        }
    }

    /// Blocks of three or more short lines, one of which only a menu has, and what follows “Related posts” at the end.
    private static func dropMenus(from text: inout ClaimedLines) {
        let blocks = Dictionary(grouping: text.lines.indices) { text.lines[$0].block }
        for indices in blocks.values where indices.count >= 3 && indices.allSatisfy({ isShort(text.lines[$0]) }) {
            guard indices.contains(where: { menuWords.contains(bare(text.lines[$0].bytes.plain)) }) else { continue }
            for index in indices { text.take(index, as: .dropped, "It is part of a menu.") }
        }
        guard let last = text.lines.indices.last(where: { endings.contains(bare(text.lines[$0].bytes.plain)) }) else {
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
        let first = text.free.prefix(12).prefix { isShort(text.lines[$0]) }
        guard let last = first.lastIndex(where: { menuWords.contains(bare(text.lines[$0].bytes.plain)) }),
            last >= 2, last + 1 < text.free.count, text.lines[text.free[0]].shape == .paragraph
        else { return }
        for index in first[...last] { text.take(index, as: .dropped, "It is part of a menu.") }
    }

    /// A heading such as “Most read business stories” and the links below it.
    private static func dropLinkLists(from text: inout ClaimedLines) {
        let free = text.free
        for (place, index) in free.enumerated() where text.lines[index].isProse && text.isFree(index) {
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

    private static func isShort(_ line: PastedLine) -> Bool {
        line.isProse && line.bytes.scalarCount <= 40 && line.bytes.words.count <= 5 && !line.bytes.endsAsSentence
    }

    private static func isCopyright(_ line: [UInt8]) -> Bool {
        let plain = line.plain
        return line.count <= 200
            && (plain.starts(with: "©") || plain.starts(with: "copyright ©") || plain.starts(with: "(c) 20"))
    }

    private static let menuWords = englishMenus.union(LanguageWords.pagePhrases(\.menus))
    private static let endings = englishEndings.union(LanguageWords.pagePhrases(\.endings))

    private static let englishMenus: Set = [
        "home", "about", "about us", "menu", "jump to content", "skip to content", "skip to main content", "search",
        "log in",
        "login", "sign in", "contact", "contact us", "subscribe", "donate", "main menu", "navigation",
    ]
    private static let englishEndings: Set = [
        "related", "related articles", "related posts", "related stories", "related content", "related reading",
        "you may also like", "you might also like", "recommended", "recommended for you", "most read", "most popular",
        "popular posts", "recent posts", "recent articles", "latest news", "latest posts", "more stories", "read next",
    ]

    /// Without the stops, asterisks, arrows and brackets around it.
    private static func bare(_ line: [UInt8]) -> String {
        let edge = Array("*.:…»›→<>+-–—[]()!|# ".unicodeScalars)
        let scalars = line.string.unicodeScalars.drop { edge.contains($0) }
        let kept = scalars.reversed().drop { edge.contains($0) }.reversed()
        return String(String.UnicodeScalarView(kept))
    }

    private static func isFurniture(_ line: String) -> Bool {
        headings.contains(line) || invitations.contains(line) || otherInvitations.contains(line)
    }

    private static let otherInvitations = LanguageWords.pagePhrases(\.invitations).union(
        LanguageWords.pagePhrases(\.endings))

    /// Every sentence of the line is one that comment forms print.
    private static func isFormSentence(_ line: String) -> Bool {
        let sentences = Array(line.utf8).split(separator: UInt8(ascii: ".")).map { bare(Array($0).trimmed) }
        return !sentences.isEmpty && sentences.allSatisfy { formSentences.contains($0) }
    }

    private static func isShareBar(_ line: String) -> Bool {
        let separators = Array(" |,/·•".unicodeScalars)
        let words = line.unicodeScalars.split { separators.contains($0) }.map { String($0) }
        guard !words.isEmpty, words.count <= 16 else { return false }
        return words.allSatisfy { networks.contains($0) || shareWords.contains($0) }
            && words.contains { networks.contains($0) && (words.count > 1 || $0.utf8.count > 1) }
    }

    private static func isTagLine(_ line: String) -> Bool {
        ["tags:", "tagged:", "tagged with:", "keywords:", "filed under:"].contains { line.hasPrefix($0) }
            && line.utf8.count <= 300
    }

    /// `12 comments`, `5 min read`, `3 shares`.
    private static func isCounter(_ line: String) -> Bool {
        let words = line.utf8.split(separator: 0x20).map { Array($0) }
        guard words.count >= 2, words.count <= 3, words[0].decimal != nil else { return false }
        return counted.contains(words.dropFirst().map(\.string).joined(separator: " "))
    }

    private static let formOpenings: Set = [
        "write a reply or comment", "write a reply", "write a comment", "leave a reply", "leave a comment",
        "leave a reply or comment", "post a comment", "add a comment", "add comment", "join the discussion",
        "join the conversation", "submit a comment", "cancel reply", "leave a reply cancel reply",
    ]
    private static let formFields: Set = [
        "name", "your name", "email", "e-mail", "your email", "email address", "website", "comment", "your comment",
        "post comment", "post a reply", "submit", "submit comment", "send", "reply", "captcha", "notify me",
    ]
    private static let formSentences: Set = [
        "your email address will not be published", "your email will not be published",
        "required fields are marked", "you must be logged in to post a comment", "comments are closed",
        "save my name, email, and website in this browser for the next time i comment",
        "save my name, email and website in this browser for the next time i comment",
        "notify me of follow-up comments by email", "notify me of new posts by email",
        "this site uses akismet to reduce spam", "learn how your comment data is processed",
        "log in to leave a comment", "log in to reply",
    ]
    private static let headings: Set = [
        "recent features", "recent posts", "recent articles", "recent comments", "latest news", "latest posts",
        "latest articles", "most read", "most popular", "popular posts", "trending", "trending now", "related",
        "related articles", "related posts", "related stories", "related content", "related topics",
        "related reading", "you may also like", "you might also like", "recommended", "recommended for you",
        "more from this author", "more on this topic", "more stories", "editor's picks", "comments",
        "advertisement", "advertisements", "sponsored", "sponsored content", "story continues below advertisement",
        "article continues below advertisement", "article continues after advertisement", "newsletter",
    ]
    private static let invitations: Set = [
        "read more", "continue reading", "show more", "load more", "see more", "share", "share this",
        "share this article", "share this post", "share this story", "share article", "share on", "share via",
        "print this article", "print this page", "print article", "email this article", "subscribe",
        "subscribe now", "subscribe today", "subscribe to our newsletter", "sign up", "sign up for our newsletter",
        "get our newsletter", "follow us", "follow us on", "like us on facebook", "follow us on twitter",
        "follow us on facebook", "click to share", "click here to subscribe", "listen to this article",
        "download pdf", "download as pdf", "view as pdf", "skip to content", "skip to main content",
        "back to top", "menu", "log in", "sign in", "register", "loading", "previous article", "next article",
        "previous post", "next post", "previous", "next", "like this", "copy link", "link copied", "bookmark",
    ]
    private static let networks: Set = [
        "facebook", "twitter", "tweet", "linkedin", "whatsapp", "pinterest", "reddit", "telegram", "tumblr",
        "email", "e-mail", "print", "google+", "instagram", "youtube", "flipboard", "pocket", "weibo", "wechat",
        "bluesky", "mastodon", "threads", "x",
    ]
    private static let shareWords: Set = [
        "share", "on", "via", "this", "follow", "us", "like", "pin", "more", "copy", "link",
    ]
    private static let counted: Set = [
        "comment", "comments", "shares", "share", "views", "likes", "min read", "minute read", "minutes read",
        "mins read",
    ]
}
