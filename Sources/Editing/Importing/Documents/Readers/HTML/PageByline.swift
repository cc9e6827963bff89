import Base

/// The authors of a web page that does not tell machines who they are, from how its byline is marked.
enum PageByline {
    /// The names that the surest kind of mark gives; none where two bylines of one kind disagree.
    ///
    /// - Parameter article: The element with the text; a byline after it is another article's.
    static func authors(_ root: MarkupNode, of article: MarkupNode) -> [String] {
        let last = article.descendants.reduce(article.index) { max($0, $1.index) }
        let text = article.descendants.first { $0.name == "p" && $0.hasText(of: 150) }?.index ?? article.index
        var found: [Kind: [Byline]] = [:]
        for node in root.descendants.lazy.prefix(while: { $0.index <= last }) where !node.isText {
            // In a text, such an address may be anybody's.
            guard let kind = kind(of: node), kind != .address || node.index < text, isOfArticle(node) else { continue }
            let names = names(of: node)
            if !names.isEmpty { found[kind, default: []].append(Byline(parent: node.parent?.index, names: names)) }
        }
        return Kind.allCases.lazy.compactMap { found[$0] }.map(agreed).first { !$0.isEmpty } ?? []
    }

    /// How a byline is marked, the surest first.
    private enum Kind: CaseIterable { case property, relation, name, address }

    private struct Byline {
        let parent: Int?
        let names: [String]
    }

    private static func kind(of node: MarkupNode) -> Kind? {
        if node["itemprop"]?.split(separator: " ").contains("author") == true { return .property }
        if node["rel"]?.split(separator: " ").contains("author") == true { return .relation }
        let isNamed =
            ["p", "div", "span", "a", "address", "h4", "h5", "li"].contains(node.name) && node["class"] != nil
        if isNamed, PageHead.isByline(PageFurniture.words(node)), !node.hasText(of: 601), !PageHead.isCredit(node) {
            return .name
        }
        return node.name == "a" && node["href"].map(leadsToAuthor) == true ? .address : nil
    }

    /// Whether an address is that of a page about somebody who writes for the site: `/authors/rosa-lind`.
    private static func leadsToAuthor(_ address: String) -> Bool {
        guard address.utf8.count <= 300 else { return false }
        let parts = address.split(separator: "/")
        return parts.dropLast().contains { authorFolders.contains($0.lowercased()) }
    }

    private static let authorFolders: Set = [
        "author", "authors", "profile", "profiles", "contributor", "contributors", "editors", "writer", "writers",
        "columnist", "columnists",
        "reporters", "journalists", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "signataires",
    ]

    /// All names, where one byline has them all or they stand side by side; none otherwise.
    private static func agreed(_ bylines: [Byline]) -> [String] {
        let longest = bylines.max { $0.names.count < $1.names.count }?.names ?? []
        if bylines.allSatisfy({ $0.names.allSatisfy(longest.contains) }) { return longest }
        guard Set(bylines.map(\.parent)).count == 1, bylines.count <= 8 else { return [] }
        var seen: Set<String> = []
        return bylines.flatMap(\.names).filter { seen.insert($0).inserted }
    }

    /// Whether nothing around an element says that it is about another text, or a comment.
    static func isOfArticle(_ node: MarkupNode) -> Bool {
        // What is around the headline is the head of the article, and a box in it is about the article.
        let head = node.ancestors.first { $0.name == "header" && $0.first("h1") != nil }
        // An address is that of whoever wrote the article around it.
        let isBeside = head != nil || node.closest("address") != nil
        return !node.ancestors.prefix { $0 != head }.contains { around in
            ["aside", "footer", "nav", "figure"].contains(around.name) && !(isBeside && around.name == "aside")
                || PageFurniture.words(around).contains { others.contains($0) && !(head != nil && $0 == "sidebar") }
        }
    }

    private static let others: Set = [
        "comment", "comments", "respond", "disqus", "related", "recommended", "recirc", "sidebar", "widget", "teaser",
        "teasers", "popular", "latest", "trending", "mostread", "promo", "carousel", "caption",
        "breadcrumb", "breadcrumbs",
    ]

    private static func names(of node: MarkupNode) -> [String] {
        if let content = node["content"] { return PageMetadata.people(content) }
        // A box with the page's place in its site is no byline.
        if node.descendants.contains(where: { $0["itemtype"]?.contains("ListItem") == true }) { return [] }
        let inner = node.descendants.filter { $0["itemprop"] == "name" }
        let parts = inner.isEmpty ? [node] : inner
        return parts.flatMap { PageMetadata.people(words(of: $0)) }
    }

    private static func words(of node: MarkupNode) -> String {
        node.descendants.filter { part in
            part.isText && !part.ancestors.prefix { $0 != node }.contains(where: PageFurniture.isSilent)
        }.flatMap { $0.bytes }.plainWhiteSpace.string
    }
}

/// The day of publication of a web page that does not tell machines which it is, from the times that it shows.
enum PageDay {
    /// The only day that its times of publication give, or else the only one of all its times that are no changes.
    ///
    /// - Parameter article: The element with the text; a time after it is another article's.
    static func published(_ root: MarkupNode, of article: MarkupNode) -> String? {
        let whole = article.closest("article") ?? article
        let last = whole.descendants.reduce(whole.index) { max($0, $1.index) }
        var sure: Set<String> = []
        var other: Set<String> = []
        var printedDays: Set<String> = []
        for node in root.descendants.lazy.prefix(while: { $0.index <= last }) where !node.isText {
            let isSaid = node["itemprop"]?.split(separator: " ").contains("datePublished") == true
            let isMarked = isSaid || node.name == "time"
            if !isMarked, let day = printed(node) { printedDays.insert(day) }
            guard isMarked, let written = node["datetime"] ?? node["content"] ?? shown(node),
                let day = PageMetadata.day(written), PageByline.isOfArticle(node) || isInFoot(node, of: whole)
            else { continue }
            let words = Set(PageFurniture.words(node))
            if isSaid || node["pubdate"] != nil || words.contains("published")
                || words.isSuperset(of: ["entry", "date"])
            {
                sure.insert(day)
            } else if words.isDisjoint(with: changes), node["itemprop"]?.contains("Modified") != true {
                other.insert(day)
            }
        }
        if sure.isEmpty, other.isEmpty { return printedDays.count == 1 ? printedDays.first : nil }
        return sure.count == 1 ? sure.first : sure.isEmpty && other.count == 1 ? other.first : nil
    }

    /// The day that an element prints whose class says that it is a date, above or in the article.
    private static func printed(_ node: MarkupNode) -> String? {
        guard ["span", "div", "p", "li"].contains(node.name), node["class"] != nil, !node.hasText(of: 60) else {
            return nil
        }
        let words = PageFurniture.words(node)
        guard words.contains(where: dates.contains),
            words.allSatisfy({ !changes.contains($0) && !others.contains($0) }),
            PageByline.isOfArticle(node),
            case .date(.iso(let day))? = HeadField.read(node.text.plainWhiteSpace).first(where: \.isDate),
            day.utf8.count == 10
        else { return nil }
        return day
    }

    private static let dates: Set = [
        "date", "datetime", "pubdate", "publishdate", "published", "datum", "fecha", "timestamp",
    ]
    /// What tells the date of something else.
    private static let others: Set = [
        "event", "events", "comment", "today", "current", "expires", "valid", "start", "end",
    ]

    /// Whether a time is in the foot of the article itself, where some sites say when it was published.
    private static func isInFoot(_ node: MarkupNode, of whole: MarkupNode) -> Bool {
        node.ancestors.first { ["article", "footer", "aside", "nav", "section"].contains($0.name) }.map { around in
            around.name == "footer" && around.ancestors.first { $0.name == "article" } == whole
                && PageFurniture.words(node).contains("entry")
        } ?? false
    }

    private static func shown(_ node: MarkupNode) -> String? { node.text.plainWhiteSpace.string }

    private static let changes: Set = ["updated", "modified", "update", "changed"]
}
