import Base

/// The headline, the byline and the date of a web page, from what it tells machines and what it shows readers.
enum PageHead {
    /// What the class of an element says that it is.
    static func role(of node: MarkupNode) -> PastedLine.Role? {
        if ["p", "div", "header", "span"].contains(node.name), node["class"] != nil || node["itemprop"] != nil {
            let words = PageFurniture.words(node)
            if words.contains("title"), node.name == "p", node["class"]?.contains("subtitle") != true { return .title }
            if words.contains("msotitle") || words == ["mso", "title"] { return .title }
            if words.contains("subtitle") { return .subtitle }
            if words.contains(where: standfirsts.contains), node.name != "span" { return .summary }
            if isByline(words), node.name != "header", node.closest("figure") == nil { return .author }
        }
        return nil
    }

    /// Whether an element names who took a picture: all links in it are called licences or credits.
    static func isCredit(_ node: MarkupNode) -> Bool {
        let links = node.descendants.filter { $0.name == "a" }
        return !links.isEmpty && links.allSatisfy { PageFurniture.words($0).contains(where: credits.contains) }
    }

    private static let credits: Set = ["license", "licence", "credit", "copyright"]

    /// Whether the words of a class or an id say that an element names the authors.
    static func isByline(_ words: [String]) -> Bool {
        words.contains("byline")
            || words.contains(where: bylines.contains) && !words.contains(where: aboutAuthors.contains)
    }

    private static let standfirsts: Set = ["standfirst", "dek", "deck", "lede", "intro", "subheadline", "subhead"]
    private static let bylines: Set = ["byline", "author", "authors", "authorname"]
    /// What tells a box about the author from a byline.
    private static let aboutAuthors: Set = [
        "info", "bio", "box", "card", "about", "image", "avatar", "social", "follow", "links", "more", "related",
        "photo", "license", "licence", "credit", "copyright",
    ]

    /// Decides the title, the authors and the date.
    ///
    /// - Parameters:
    ///   - marked: Who a byline anywhere on the page says wrote it, for want of anything better.
    ///   - shownDay: The same for the day of publication.
    static func settle(
        _ text: inout ImportText, _ page: PageMetadata, headline: MarkupNode?, address: String?,
        marked: () -> [String], shownDay: String?
    ) {
        joinBylines(&text)
        checkRoles(&text, isTitled: page.title != nil)
        dropBylines(&text)
        var head = ArticleHead()
        head.title = title(text, page, headline)
        if let title = head.title {
            partHeadline(title, headline, &text)
            takeHeadline(title, &text)
        }
        openItems(&text)
        let days = shownDays(text)
        head.date =
            page.date ?? (page.contradiction == nil ? shownDay : nil)
            ?? page.settledDay(shown: days, address: address)
        if let (one, other) = page.contradiction, head.date == nil {
            let dates = Array("\(one), \(other)".utf8)
            text.report(
                .ambiguousDate, dates, "The page gives two dates of publication; give the right one with --date.")
        }
        settleDay(&head, shown: (days.count == 1 ? days.first : nil) ?? shownDay, page, &text)
        head.section = page.section
        let shown = text.lines.prefix(14).filter { $0.role == .author }.map { line in
            HeadField.read(line).flatMap { field in
                if case .authors(let names) = field { names } else { [] as [String] }
            }
        }
        let known = page.authors.isEmpty && shown.allSatisfy(\.isEmpty) ? marked() : page.authors(shown: shown)
        let longer = shown.first { names in names.count > known.count && known.allSatisfy(names.contains) }
        head.authors = (known.isEmpty ? [] : longer ?? known).filter { !page.isSite($0) && $0 != head.title }
        text.head = head
        PageTail.drop(from: &text)
        while text.lines.last?.shape == .rule { text.lines.removeLast() }
    }

    /// Takes the day that a page shows, which is where it was written; of another day, weak tags say nothing.
    private static func settleDay(
        _ head: inout ArticleHead, shown: String?, _ page: PageMetadata, _ text: inout ImportText
    ) {
        guard let date = head.date, let shown else { return }
        if PageMetadata.areClose(date, shown) {
            head.date = shown
        } else if page.isDateWeak {
            head.date = nil
            text.report(
                .ambiguousDate, Array(date.utf8),
                "The page's tags give this date, and its text another; give the right one with --date.")
        }
    }

    /// The days that short lines above a text give: machines are often told the day of another time zone.
    private static func shownDays(_ text: ImportText) -> [String] {
        let days = text.lines.prefix(14).filter { $0.bytes.count <= 120 }.flatMap { HeadField.read($0) }.compactMap {
            if case .date(let date) = $0, case .iso(let day) = date.settled(text.dateOrder), day.utf8.count == 10 {
                day
            } else {
                nil as String?
            }
        }
        return Set(days).sorted()
    }

    /// Takes back the roles of lines that cannot be what their class says.
    private static func checkRoles(_ text: inout ImportText, isTitled: Bool) {
        for index in text.lines.indices {
            let line = text.lines[index]
            let plain = line.text.plain
            switch line.role {
            case .author where index > 14 || plain.count > 200: text.lines[index].role = nil
            case .summary where index > 8 || plain.count > 400: text.lines[index].role = nil
            case .subtitle where index > 8 || plain.count > 250: text.lines[index].role = nil
            case .title
            where isTitled || index > 4 || plain.count > 120 && plain.endsAsSentence || PrintedDate(plain) != nil:
                text.lines[index].role = nil
            default: break
            }
        }
    }

    /// Puts “By” and the name on the next line, as pages have it whose styles set them side by side, into one line.
    private static func joinBylines(_ text: inout ImportText) {
        for (above, line) in zip(text.lines.indices.prefix(30), text.lines.indices.dropFirst()).reversed() {
            let (by, names) = (text.lines[above], text.lines[line])
            guard Byline.isBy(by.bytes), by.isProse, names.isProse, names.role != .date,
                Byline.bare(names.text.plain, isSaid: true) != nil
            else { continue }
            text.lines[line] = PastedLine(RichText(names.text.plain), number: names.number, role: .author)
            text.lines.remove(at: above)
        }
    }

    /// Makes lines of the items of a list above a text that are labelled as lines of its head: `Date: 3 March 2023`.
    private static func openItems(_ text: inout ImportText) {
        for index in text.lines.indices.prefix(14) where text.lines[index].marker != nil {
            let bytes = text.lines[index].text.plain
            if HeadField.isLabelled(bytes), !HeadField.read(bytes).isEmpty { text.lines[index].containers = [] }
        }
    }

    /// Leaves out what is in the byline besides names and dates, such as “By” alone and titles of persons.
    private static func dropBylines(_ text: inout ImportText) {
        var hasNames = false
        let lines = text.lines
        for (place, line) in lines.enumerated() where line.role == .author {
            let isNamed = !HeadField.read(line).isEmpty
            // A list of authors has each on a line of its own; another byline further down repeats them.
            let isNext = place > 0 && lines[place - 1].role == .author
            if !isNamed || hasNames && !isNext && !HeadField.read(line).contains(where: \.isDate) {
                text.report(.dropped, line.text.plain, "It is in the byline, and does not read as names.")
                text.lines.removeAll { $0.number == line.number }
            } else {
                hasNames = true
            }
        }
    }

    private static func title(_ text: ImportText, _ page: PageMetadata, _ headline: MarkupNode?) -> String? {
        if let styled = text.lines.first(where: { $0.role == .title }) { return styled.text.plain.string }
        let shown = headline.map { $0.text.plainWhiteSpace }.flatMap { $0.isEmpty || PrintedDate($0) != nil ? nil : $0 }
        if let shown, let known = page.title {
            // A section's name or a subtitle beside the title in one heading.
            if let part = part(of: headline, with: known) { return part }
            let (left, right) = (shown.folded, Array(known.utf8).folded)
            let isSame =
                left == right || right.contains(sequence: left) && left.count > 8 || left.contains(sequence: right)
            if isSame || areAlike(shown, Array(known.utf8)) || isOfArticle(headline, shown) { return shown.string }
        }
        if let window = page.windowTitle, let known = page.title,
            Array(window.utf8).folded.contains(sequence: Array(known.utf8).folded)
        {
            // Some sites tell machines the title of the window, with the names of the site and of a section in it.
            let heading = window == known ? longest(text, shown, in: Array(window.utf8).folded) : nil
            return heading.flatMap { Array($0.utf8).words.count >= 4 ? $0 : nil } ?? known
        }
        if let window = page.windowTitle, let heading = longest(text, shown, in: Array(window.utf8).folded) {
            return heading
        }
        if let known = page.title { return known }
        // A headline that the window does not have is the name of the site where a line of the text is the window's title.
        if let likely = page.likelyTitle, text.lines.prefix(40).contains(where: { $0.text.plain.string == likely }) {
            return likely
        }
        if let shown { return shown.string }
        let isDated = headline != nil && shown == nil
        return !isDated && text.lines.contains { $0.shape.headingLevel != nil } ? nil : page.likelyTitle
    }

    /// Whether a headline of several words is within the element of the article itself: readers see it, whatever machines are told.
    private static func isOfArticle(_ headline: MarkupNode?, _ shown: [UInt8]) -> Bool {
        guard let headline, headline.name == "h1", shown.words.count >= 4 else { return false }
        return headline.closest("article") != nil || headline["itemprop"] == "headline"
    }

    /// The part of a heading that is a title, where other parts are before or after it.
    private static func part(of headline: MarkupNode?, with title: String) -> String? {
        let key = Array(title.utf8).folded
        guard let part = headline?.descendants.first(where: { $0.text.plainWhiteSpace.folded == key }) else {
            return nil
        }
        let (whole, shown) = (headline?.text.plainWhiteSpace.string ?? "", part.text.plainWhiteSpace.string)
        // “Harbours: what now?” is one title, in whatever parts.
        let rest = whole.firstRange(of: shown).map { whole[$0.upperBound...].drop(while: \.isWhitespace) }
        return rest?.first.map { ":：(（–—".contains($0) } ?? false ? nil : shown
    }

    /// Makes a line of the title where it is a part of a heading; what is after it in the heading is the subtitle.
    private static func partHeadline(_ title: String, _ headline: MarkupNode?, _ text: inout ImportText) {
        guard let whole = headline?.text.plainWhiteSpace.string, whole != title,
            let range = whole.firstRange(of: title),
            let at = text.lines.firstIndex(where: { $0.shape.headingLevel != nil && $0.text.plain.string == whole })
        else { return }
        let line = text.lines[at]
        text.lines[at] = PastedLine(RichText(Array(title.utf8)), number: line.number, shape: line.shape)
        let (before, rest) = (whole[..<range.lowerBound], Array(whole[range.upperBound...].utf8).trimmed)
        if !before.isEmpty { text.report(.dropped, Array(before.utf8), "It is above the headline.") }
        guard !rest.isEmpty else { return }
        text.lines.insert(PastedLine(RichText(rest), number: line.number, role: .subtitle), at: at + 1)
    }

    /// Whether a headline is a long one about the same matter as a title that was made for search engines and networks.
    private static func areAlike(_ shown: [UInt8], _ known: [UInt8]) -> Bool {
        let (words, others) = (shown.words, Set(known.words.filter { $0.count >= 4 }))
        return words.count >= 4 && words.count { others.contains($0) } >= 2
    }

    /// The longest heading of a page that the title of its window has in it: the name of the site is mostly shorter.
    private static func longest(_ text: ImportText, _ shown: [UInt8]?, in window: [UInt8]) -> String? {
        let headings = text.lines.prefix(40).filter { $0.shape.headingLevel.map { $0 <= 3 } ?? false }.map(\.text.plain)
        let found = ([shown].compactMap(\.self) + headings).filter {
            $0.folded.count > 3 && window.contains(sequence: $0.folded) && PrintedDate($0) == nil
        }
        return found.max { $0.count < $1.count }?.string
    }

    /// Leaves out what is above the headline, and other headlines of the first level beside it.
    private static func takeHeadline(_ title: String, _ text: inout ImportText) {
        let key = Array(title.utf8).folded
        guard let at = text.lines.firstIndex(where: { $0.isProse && $0.text.plain.folded == key }) else { return }
        guard at > 0, at <= 40, text.lines[..<at].allSatisfy({ $0.bytes.scalarCount < 200 }) else { return }
        for line in text.lines[..<at] where line.role == nil && HeadField.read(line.bytes).isEmpty {
            text.report(.dropped, line.text.plain, "It is above the headline.")
        }
        text.lines = text.lines.enumerated().filter { index, line in
            index >= at || line.role != nil || !HeadField.read(line.bytes).isEmpty
        }.map(\.element)
    }
}
