import Base
import Language
import Model

/// What a web page says of itself to machines: Highwire tags, JSON-LD, Open Graph and Dublin Core.
struct PageMetadata: Sendable {
    var title: String?
    /// The title of the window, which mostly has the name of the site in it.
    var windowTitle: String?
    var authors: [String] = []
    var date: String?
    var section: String?
    var siteName: String?
    /// Whether the page is of a wiki, which knows when a page was begun but not when its text was published.
    private var isWiki = false
    /// The people that each tag names.
    private var tagged: [[String]] = []
    /// Whether only tags that may as well say when a page was made give the date.
    private(set) var isDateWeak = false
    /// Two dates of publication that differ by more than a time zone can explain.
    var contradiction: (String, String)?

    init(_ root: MarkupNode) {
        var meta: [String: [String]] = [:]
        for node in root.descendants {
            if node.name == "meta", let name = node["name"] ?? node["property"] ?? node["itemprop"],
                let content = node["content"]
            {
                let value = Self.unescaped(Array(content.utf8).plainWhiteSpace.string)
                // Some sites write `og:article:author`.
                let key = name.lowercased().replacing("og:article:", with: "article:")
                if !value.isEmpty { meta[key, default: []].append(value) }
            } else if node.name == "title", windowTitle == nil, !node.ancestors.contains(where: { $0.name == "svg" }) {
                windowTitle = node.text.plainWhiteSpace.string
            }
        }
        siteName = meta["og:site_name"]?.first ?? meta["application-name"]?.first ?? meta["citation_publisher"]?.first
        readTags(meta)
        for node in root.descendants where node.name == "script" && node["type"]?.lowercased() == "application/ld+json"
        {
            if let json = JSONReader.read(Self.unwrapped(node.text)) { readLinkedData(json) }
        }
        if title == nil {
            title = (meta["og:title"] ?? meta["twitter:title"])?.first.map { Self.withoutSite($0, siteName) }
        }
        if let written = title, written == siteName { title = nil }
    }

    private mutating func readTags(_ meta: [String: [String]]) {
        func first(_ names: String...) -> String? { names.lazy.compactMap { meta[$0]?.first }.first }
        title = first("citation_title", "dc.title", "dcterms.title", "parsely-title")
        date =
            [
                "citation_publication_date", "citation_online_date", "citation_date", "article:published_time",
                "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date", "pubdate",
                "parsely-pub-date", "sailthru.date", "publish-date", "publication_date", "published_at",
                "og:published_time", "article_date_original",
            ].lazy.compactMap { meta[$0]?.first }.compactMap(Self.day).first ?? Self.publishedDay(meta)
        let strong = Set(meta.keys).subtracting(["date", "dc.date", "dcterms.date"])
        isDateWeak =
            date != nil && !strong.contains { $0.contains("pub") || $0.contains("issued") || $0.contains("citation") }
        section = first("article:section")
        let names = [
            "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "author", "article:author",
            "sailthru.author",
            "byl",
        ]
        tagged = names.map { (meta[$0] ?? []).flatMap(Self.people) }.filter { !$0.isEmpty }
        authors = tagged.first ?? []
        isWiki = first("generator")?.hasPrefix("MediaWiki") ?? false
        var seen = Set([siteName].compactMap(\.self))
        seen.formUnion(["dc.publisher", "dcterms.publisher", "publisher"].flatMap { meta[$0] ?? [] })
        authors = authors.filter { seen.insert($0).inserted }
    }

    /// The only day that tags with names like `publish-date` and `cms:published_at` give, whatever a site calls them.
    private static func publishedDay(_ meta: [String: [String]]) -> String? {
        let found = meta.filter { key, _ in
            publishedNames.contains { key.replacing("_", with: "").replacing("-", with: "").contains($0) }
        }
        let days = Set(found.values.compactMap { $0.first }.compactMap { day($0) ?? longDay($0) })
        return days.count == 1 ? days.first : nil
    }

    private static let publishedNames = [
        "publishdate", "publisheddate", "publishedtime", "publishedat", "publishtime", "pubdate", "pdate",
    ]

    /// The day of `Tue, 07 Apr 2020 07:36:07 +0530`, `November 20, 2019 13:42` and `20190724`.
    private static func longDay(_ written: String) -> String? {
        let digits = Array(written.utf8)
        if digits.count == 8, digits.allSatisfy(\.isDigit) {
            let parts = [digits[..<4], digits[4..<6], digits[6...]].map { Array($0).string }
            return day(parts.joined(separator: "-"))
        }
        return MailHead.day(written)
    }

    /// A value without the escapes that some sites write twice: `Harbour&amp;#8217;s`.
    private static func unescaped(_ value: String) -> String {
        guard value.contains("&"), value.contains(";"), let read = try? ImportMarkup.html(Array(value.utf8)) else {
            return value
        }
        return read.text.plainWhiteSpace.string
    }

    /// JSON without the comment or the section of XML that some pages wrap it in.
    private static func unwrapped(_ text: [UInt8]) -> [UInt8] {
        guard let start = text.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
            let end = text.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
        else { return [] }
        guard text[start...].starts(with: "[CDATA[".utf8) else { return Array(text[start...end]) }
        return unwrapped(Array(text[(start + 7)...end].reversed().drop { $0 == UInt8(ascii: "]") }.reversed()))
    }

    private mutating func readLinkedData(_ json: JSON) {
        let things = json.items.flatMap { $0["@graph"]?.items ?? [$0] }
        var people: [String: String] = [:]
        for thing in things {
            if let id = thing["@id"]?.plain, let name = thing["name"]?.plain { people[id] = name }
            if siteName == nil, Self.isKind(thing, "WebSite") { siteName = thing["name"]?.plain }
        }
        let kinds = [
            "Article", "NewsArticle", "BlogPosting", "Report", "ScholarlyArticle", "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "ReportageNewsArticle", "TechArticle", "SocialMediaPosting", "DiscussionForumPosting", "Recipe", "WebPage",
        ]
        guard let article = kinds.lazy.compactMap({ kind in things.first { Self.isKind($0, kind) } }).first else {
            return
        }
        let isPage = Self.isKind(article, "WebPage")
        if title == nil, let headline = article["headline"]?.plain, !isPage {
            title = Self.unescaped(Array(headline.utf8).plainWhiteSpace.string)
        }
        if !isWiki, let day = article["datePublished"]?.plain.flatMap(Self.day) {
            isDateWeak = false
            let changed = article["dateModified"]?.plain.flatMap(Self.day)
            if let date, !Self.areClose(date, day) {
                // Some programs tell networks the day of the last change.
                let isChange = changed.map { Self.areClose($0, date) && day < date } ?? false
                if !isChange { contradiction = (date, day) }
            }
            // Of two days in two time zones the later one is often that of a change.
            date = contradiction == nil ? min(date ?? day, day) : nil
        }
        let publisher = article["publisher"]?["name"]?.plain ?? siteName
        let found: [String] = (article["author"] ?? .null).items.flatMap { author -> [String] in
            let isOrganization = Self.isKind(author, "Organization")
            let written = author.plain ?? author["name"]?.plain ?? author["@id"]?.plain.flatMap { people[$0] }
            let name = written.map(Self.unescaped)
            guard let name, !isOrganization, name != publisher else { return [] }
            return Self.people(name)
        }
        let isConfirmed = !found.isEmpty && tagged.dropFirst().contains { found.allSatisfy($0.contains) }
        if found.count > authors.count || isConfirmed { authors = found }
    }

    private static func isKind(_ thing: JSON, _ kind: String) -> Bool {
        (thing["@type"] ?? .null).items.contains { $0.plain == kind }
    }

    /// Whether two days are the same or follow one another, as they do in two time zones.
    static func areClose(_ left: String, _ right: String) -> Bool {
        guard left.prefix(7) == right.prefix(7), let one = Int(left.suffix(2)), let other = Int(right.suffix(2)) else {
            return left.hasPrefix(right) || right.hasPrefix(left)
        }
        return abs(one - other) <= 1
    }

    /// The day, where the page shows one of two that its tags give, or where its address has one: `/2019/07/24/flood`.
    func settledDay(shown: [String], address: String?) -> String? {
        if let (one, other) = contradiction {
            let confirmed = Set(shown.filter { Self.areClose($0, one) || Self.areClose($0, other) })
            return confirmed.count == 1 ? confirmed.first : nil
        }
        return date ?? address.flatMap(Self.addressDay)
    }

    /// The day that follows one another as year, month and day in an address.
    private static func addressDay(_ address: String) -> String? {
        let parts = address.split(separator: "/").map(String.init)
        for at in parts.indices.dropLast(3) where parts[at].utf8.count == 4 {
            let numbers = parts[at...].prefix(3)
            guard numbers.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { continue }
            let padded = numbers.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
            return day(padded.joined(separator: "-"))
        }
        return nil
    }

    /// The authors by its tags; of tags that disagree, the one that the page itself shows.
    ///
    /// - Parameter shown: The names in each line of the byline.
    func authors(shown: [[String]]) -> [String] {
        let names = Set(shown.joined())
        guard names.isDisjoint(with: authors) else { return authors }
        return tagged.first { $0.allSatisfy(names.contains) } ?? authors
    }

    /// The people that a value names; none for an address, an organisation's account or a sentence.
    static func people(_ written: String) -> [String] {
        var text = Array(written.utf8).plainWhiteSpace
        guard !text.contains(sequence: "://"), !text.contains(UInt8(ascii: "@")) else { return [] }
        for case .authors(let names) in HeadField.read(text) where text.contains(UInt8(ascii: ":")) { return names }
        // “Holm, Mira” is one name.
        text = withoutBrackets(text)
        let parts = text.split(separator: UInt8(ascii: ","))
        if parts.count == 2, !text.contains(sequence: " and "), !Array(parts[0]).trimmed.contains(0x20) {
            text = Array(parts[1]).trimmed + [0x20] + Array(parts[0]).trimmed
        }
        return Byline.bare(Byline.withoutBy(text), isSaid: true) ?? []
    }

    /// Names without what is in brackets after them: “Rosa Lind (Kirkmoor, bureau chief)”; “Views (239)” is none.
    static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
        guard !zip(text, text.dropFirst()).contains(where: { $0 == UInt8(ascii: "(") && $1.isDigit }) else {
            return text
        }
        var depth = 0
        return text.filter { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            defer { if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 } }
            return depth == 0 && byte != UInt8(ascii: ")")
        }.plainWhiteSpace
    }

    /// The day at the beginning of a moment in any form, as EDTF.
    static func day(_ written: String) -> String? {
        let text = Array(written.utf8).trimmed
        let first = Array(text.prefix(10))
        if text.count > 10, case .iso(let day) = PrintedDate(first) {
            // Midnight in Europe, as a site that knows only the day writes it in universal time.
            let isMidnight =
                [22, 23].contains { hour in
                    ["T\(hour):00:00", "T\(hour):00Z", "T\(hour):00+"].contains { text.contains(sequence: $0) }
                } && isUniversal(text)
            guard isMidnight, case .success(let date) = PartialDate.parse(day) else { return day }
            return date.earliest.adding(days: 1).iso8601
        }
        if case .iso(let day) = PrintedDate(text) { return day }
        return nil
    }

    private static func isUniversal(_ moment: [UInt8]) -> Bool {
        moment.last == UInt8(ascii: "Z") || moment.contains(sequence: "+00:00") || moment.contains(sequence: "+0000")
    }

    /// Whether words are the name of the site, as it says or as its window is called.
    func isSite(_ words: String) -> Bool {
        let key = Array(words.utf8).folded
        return [siteName, windowTitle].contains { $0.map { Array($0.utf8).folded == key } ?? false }
    }

    /// A title without the name of the site after or before it.
    static func withoutSite(_ title: String, _ site: String?) -> String {
        for separator in [" | ", " – ", " — ", " - ", " · ", " :: ", " • ", " » ", ": "] {
            let parts = title.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count > 1, let last = parts.last, let first = parts.first, let site else { continue }
            let name = Array(site.utf8).folded
            if Array(last.utf8).folded == name { return parts.dropLast().joined(separator: separator) }
            if Array(first.utf8).folded == name { return parts.dropFirst().joined(separator: separator) }
        }
        return title
    }

    /// The part of the window's title that is before the name of the site.
    var likelyTitle: String? {
        guard let windowTitle, !windowTitle.isEmpty else { return nil }
        let known = Self.withoutSite(windowTitle, siteName)
        guard known == windowTitle else { return known }
        for separator in [" | ", " – ", " — ", " - ", " · "] {
            let parts = windowTitle.split(separator: separator, omittingEmptySubsequences: false)
            if parts.count > 1, Array(parts[0].utf8).words.count >= 3 {
                return parts.dropLast().joined(separator: separator)
            }
        }
        return windowTitle
    }
}

extension JSON {
    /// The items of a list; a value that is none is its own only item.
    var items: [JSON] {
        switch self {
        case .list(let items): items
        case .null: []
        default: [self]
        }
    }

    /// The text of a string on one line, without control characters.
    fileprivate var plain: String? {
        string.map { text in
            String(decoding: text.utf8.compactMap { $0.isWhiteSpace ? 0x20 : $0 < 0x20 ? nil : $0 }, as: UTF8.self)
        }
    }
}
