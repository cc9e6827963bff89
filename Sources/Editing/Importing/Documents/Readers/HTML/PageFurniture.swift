import Base

/// What in a web page is not the article.
enum PageFurniture {
    /// Why an element is left out, as a sentence; nil if it may belong to the article.
    static func reason(_ node: MarkupNode) -> String? {
        // Some programs put all of a page into a form.
        if let sentence = tags[node.name], node.name != "form" || !isWholePage(node) { return sentence }
        if node.name == "a", isTeaser(node) {
            return "It leads to another page, with a heading or a picture of its own."
        }
        if node["id"] == "siteSub" || node["id"] == "contentSub" { return "It is below the headline of a wiki." }
        if isHidden(node) { return "It is hidden on the page." }
        let role = node["role"]?.lowercased() ?? ""
        if role == "navigation" || role == "search" || role == "complementary" || role == "banner"
            || role == "contentinfo"
        {
            return "It is the page's \(role)."
        }
        guard !["body", "html", "article", "main", "p", "h1", "em", "strong", "b", "i", "sup"].contains(node.name)
        else { return nil }
        let words = words(node)
        if isLinkInText(node) { return nil }
        if PageHead.isByline(words), PageHead.isCredit(node) { return "It names who took a picture." }
        if isCommentList(words) { return "It is what readers said of the page." }
        if let word = words.first(where: names.contains), others.contains(word) || !isLong(node) {
            return "It is part of the web page (“\(word)”), not of the article."
        }
        return nil
    }

    /// Whether an element is named like the list of what readers said: `comment-list`, `commentlist`.
    private static func isCommentList(_ words: [String]) -> Bool {
        words.contains("commentlist")
            || zip(words, words.dropFirst()).contains {
                $0 == "comment" && ["list", "wrapper", "thread", "title"].contains($1)
            }
    }

    /// Whether an element has the headline and most of the text of a page.
    private static func isWholePage(_ node: MarkupNode) -> Bool {
        guard node.first("h1") != nil, let body = node.ancestors.first(where: { $0.name == "body" }) else {
            return false
        }
        let own = node.text.count
        return own > 800 && !body.hasText(of: own * 2)
    }

    /// Whether a link is among the words of a paragraph, whatever it is called.
    private static func isLinkInText(_ node: MarkupNode) -> Bool {
        guard node.name == "a", let parent = node.parent, parent.name == "p" else { return false }
        return parent.hasText(of: node.text.count + 20)
    }

    /// Whether an element has three long paragraphs, and more of them than the rest of the page, as only the article has.
    private static func isLong(_ node: MarkupNode) -> Bool {
        let own = longParagraphs(in: node)
        return own >= 3 && longParagraphs(in: node.ancestors.last ?? node, upTo: own * 2) < own * 2
    }

    /// How many long paragraphs are below a node; those beyond a number are not sought.
    private static func longParagraphs(in node: MarkupNode, upTo most: Int = .max) -> Int {
        var count = 0
        for node in node.descendants where node.name == "p" && node.hasText(of: 120) {
            count += 1
            if count == most { break }
        }
        return count
    }

    /// What has long texts that are not the article: those of readers, and other articles.
    private static let others: Set = [
        "comments", "disqus", "respond", "related", "recommended", "recommendations", "outbrain", "taboola", "trending",
        "mostread", "morefrom", "readnext", "noscript", "cookie", "consent",
    ]

    /// Whether all text of a heading is one link to another page.
    static func leadsAway(_ heading: MarkupNode) -> Bool {
        guard let link = heading.first("a"), let address = link["href"], !address.contains("#") else { return false }
        return link.text.plainWhiteSpace == heading.text.plainWhiteSpace && !heading.text.trimmed.isEmpty
    }

    /// Whether a link holds a heading, or a box with text, as one to another article does and none in a text.
    private static func isTeaser(_ link: MarkupNode) -> Bool {
        guard let address = link["href"], !address.hasPrefix("#") else { return false }
        return link.descendants.contains { node in
            ["h2", "h3", "h4", "h5", "div", "p"].contains(node.name) && !node.text.plainWhiteSpace.isEmpty
                && !node.ancestors.prefix { $0 != link }.contains { $0.name == "figure" }
        }
    }

    /// Whether an element without text of its own has two times or more, as the line below a headline has.
    static func isOnlyTimes(_ node: MarkupNode) -> Bool {
        guard ["p", "div", "li", "span"].contains(node.name) else { return false }
        let times = node.descendants.filter { $0.name == "time" }
        guard times.count >= 2 else { return false }
        return node.text.plainWhiteSpace.count <= times.reduce(0) { $0 + $1.text.plainWhiteSpace.count + 3 }
    }

    /// Whether an element is left out without a word, since readers of the page do not see it either.
    static func isSilent(_ node: MarkupNode) -> Bool { silent.contains(node.name) }

    /// The words in the class and the id of an element.
    static func words(_ node: MarkupNode) -> [String] {
        let text = (node["class"] ?? "") + " " + (node["id"] ?? "")
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            if !byte.isLetter || byte.isUpper && word.last?.isLower == true {
                if !word.isEmpty { words.append(word.string) }
                word = []
            }
            if byte.isLetter { word.append(byte.lowercased) }
        }
        return word.isEmpty ? words : words + [word.string]
    }

    private static func isHidden(_ node: MarkupNode) -> Bool {
        if node["hidden"] != nil { return true }
        let style = (node["style"] ?? "").filter { $0 != " " }.lowercased()
        return style.contains("display:none") || style.contains("visibility:hidden")
    }

    private static let silent: Set = [
        "script", "style", "noscript", "svg", "head", "link", "meta", "template", "input", "select", "option", "canvas",
        "button",
        "textarea", "title", "label", "audio", "video", "iframe", "object", "embed", "map",
    ]
    private static let tags = [
        "nav": "It is navigation.", "footer": "It is the foot of the page.", "form": "It is a form.",
        "dialog": "It is a dialogue of the page.", "menu": "It is a menu.",
    ]
    private static let names: Set = [
        "share", "sharing", "sharedaddy", "social", "related", "recommended", "recommendations", "newsletter",
        "subscribe",
        "subscription", "signup", "promo", "advert", "adverts", "advertisement", "ads", "sponsored", "cookie",
        "consent",
        "breadcrumb", "breadcrumbs", "comments", "disqus", "respond", "sidebar", "menu", "navbar", "navigation", "toc",
        "pagination", "pager", "toolbar", "popup", "modal", "skip", "editsection", "navbox", "noprint", "catlinks",
        "hatnote",
        "ambox", "outbrain", "taboola", "trending", "noscript", "paywall", "sistersitebox", "sister", "infobox",
        "printfooter",
        "jump", "tags", "donate", "donation", "masthead", "sr", "visuallyhidden", "offscreen",
        "cta",
        "mostread", "morefrom", "readnext", "upsell", "player", "lightbox", "authorinfo", "bio", "metadata", "portal",
        "ufi", "readmore",
    ]
}

/// Finds the element of a page that holds the article.
struct ArticleFinder {
    private var weights: [Int: Int] = [:]

    /// The smallest element with nearly all of the text of a page, or the one around it that has the headline as well.
    static func find(in root: MarkupNode) -> (whole: MarkupNode, headline: MarkupNode?) {
        var finder = ArticleFinder()
        finder.weigh(root)
        var body = root.first("body") ?? root
        while let heaviest = body.children.max(by: { finder.weight($0) < finder.weight($1) }),
            finder.weight(heaviest) * 100 >= finder.weight(body) * 75, finder.weight(heaviest) > 0,
            !["p", "ul", "ol", "table", "blockquote", "li"].contains(heaviest.name)
        {
            body = heaviest
        }
        while let parent = body.parent, parent.name != "body", finder.hasMore(parent, beside: body) { body = parent }
        let headline = finder.headline(root, body)
        guard let headline, headline.index < body.index else { return (body, headline) }
        let above = Set(headline.ancestors.map(\.index))
        let common = body.ancestors.first { above.contains($0.index) }
        guard let common,
            finder.weight(common) * 10 <= finder.weight(body) * 14 || common.name == "article" || common.name == "main"
        else { return (body, headline) }
        return (common, headline)
    }

    /// Whether an element has other parts of a text that are made as one of them is.
    private func hasMore(_ parent: MarkupNode, beside part: MarkupNode) -> Bool {
        guard let kind = part["class"]?.split(separator: " ").first else { return false }
        return parent.children.contains { other in
            other != part && other.name == part.name && other["class"]?.split(separator: " ").first == kind
                && weight(other) > 200
        }
    }

    private func weight(_ node: MarkupNode) -> Int { weights[node.index] ?? 0 }

    /// Counts for each element the characters of its paragraphs outside links and furniture.
    private mutating func weigh(_ node: MarkupNode) {
        var total = 0
        let isText = ["p", "blockquote", "pre", "li", "td", "dd"].contains(node.name)
        for child in node.children {
            if child.isText {
                let count = child.bytes.count { !$0.isWhiteSpace }
                if count > 40 || isText || ["span", "em", "strong", "i", "b", "font"].contains(node.name) {
                    total += count
                }
            } else if !PageFurniture.isSilent(child), PageFurniture.reason(child) == nil, child.name != "aside" {
                weigh(child)
                total += child.name == "a" ? 0 : weight(child)
            }
        }
        weights[node.index] = total
    }

    /// The longest lower heading that the title of the window has in it, on pages whose `h1` is the name of the site.
    private func lowerHeadline(_ root: MarkupNode) -> MarkupNode? {
        let window = root.first("title")?.text.plainWhiteSpace.folded ?? []
        let found = root.descendants.filter { node in
            (node.name == "h2" || node.name == "h3") && node.text.words.count >= 3
                && PageFurniture.reason(node) == nil && window.contains(sequence: node.text.plainWhiteSpace.folded)
        }
        return found.max { $0.text.count < $1.text.count }
    }

    /// Whether a heading is a link to the first page of the site.
    private func isSiteName(_ heading: MarkupNode) -> Bool {
        guard PageFurniture.leadsAway(heading), let address = heading.first("a")?["href"] else { return false }
        let path = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return path == "/" || address.contains("://") && path.split(separator: "/").count == 1
    }

    /// The `h1` that is nearest above the text, or in it.
    private func headline(_ root: MarkupNode, _ body: MarkupNode) -> MarkupNode? {
        let all = root.descendants.filter {
            $0.name == "h1" && !$0.text.trimmed.isEmpty && PageFurniture.reason($0) == nil && !isSiteName($0)
                && !$0.ancestors.contains { $0["itemprop"] == "itemListElement" }
        }
        if all.isEmpty { return lowerHeadline(root) }
        let inside = all.first { $0.ancestors.contains(body) }
        return inside ?? all.last { $0.index < body.index } ?? all.first
    }
}
