/// Reads the head of a pasted text: labelled lines, headlines, the section above and the standfirst below them.
struct HeadReader {
    private(set) var head = ArticleHead()
    private(set) var text: ClaimedLines
    private let options: ImportOptions
    /// The lines that may belong to the head: the first twenty, down to the first long paragraph.
    private let zone: [Int]
    private let fields: [Int: [HeadField]]
    private var headlines: [Int] = []
    private var isCase = false

    /// Reads the head and takes its lines out of the text.
    ///
    /// - Parameter known: What the document says of itself outside its text.
    static func read(
        _ text: ClaimedLines, known: ArticleHead = ArticleHead(), options: ImportOptions
    ) -> (head: ArticleHead, text: ClaimedLines) {
        var reader = HeadReader(text, options)
        reader.isCase = known.isCase
        reader.headlines = PastedHeadline.find(
            in: text, zone: reader.zone.filter { reader.fields[$0] == nil },
            given: options.title ?? known.title ?? reader.titleByField ?? reader.titleByRole,
            isCertain: known.title != nil)
        let end = reader.end
        reader.takeFields(before: end)
        reader.takeHeadlines()
        reader.takeSection(before: end)
        reader.takePictures(before: end)
        reader.takeStandfirst(before: end)
        return (reader.head, reader.text)
    }

    private init(_ text: ClaimedLines, _ options: ImportOptions) {
        self.text = text
        self.options = options
        let first = text.free.prefix(20).filter { text.lines[$0].isProse || text.lines[$0].role != nil }
        zone = Array(
            first.prefix { index in
                let line = text.lines[index]
                return line.bytes.scalarCount < 250 || line.role != nil || HeadField.isLabelled(line.bytes)
            })
        var fields: [Int: [HeadField]] = [:]
        for index in zone where !text.lines[index].isWrapped {
            let read = HeadField.read(text.lines[index])
            if !read.isEmpty { fields[index] = read }
        }
        if let year = Self.year(below: zone, fields, in: text) { fields[year.index] = [.date(.iso(year.value))] }
        self.fields = fields
    }

    /// A year alone below the headline or the names of the authors, as books have it, unless other lines are years as well.
    private static func year(
        below zone: [Int], _ fields: [Int: [HeadField]], in text: ClaimedLines
    ) -> (index: Int, value: String)? {
        let isYear = { (index: Int) in HeadField.isYear(text.lines[index].text.plain) }
        guard let place = zone.prefix(5).firstIndex(where: isYear), zone[place] == text.free.first(where: isYear),
            text.free.count(where: isYear) == 1, text.lines[zone[place]].shape == .paragraph,
            !fields.values.joined().contains(where: \.isDate), place + 1 < text.free.count
        else { return nil }
        let above = place > 0 ? text.lines[zone[place - 1]] : nil
        let isBelowNames =
            above.map { $0.role == .author || Byline.bare(Byline.withoutBy($0.text.plain)) != nil } ?? false
        return isBelowNames || place <= 1 ? (zone[place], text.lines[zone[place]].text.plain.string) : nil
    }

    /// What the first labelled line gives as the title.
    private var titleByField: String? {
        zone.lazy.flatMap { fields[$0] ?? [] }.compactMap { if case .title(let title) = $0 { title } else { nil } }
            .first
    }

    /// The first line that its style makes the title.
    private var titleByRole: String? {
        zone.first { text.lines[$0].role == .title }.map { text.lines[$0].text.plain.string }
    }

    /// The index after the head: past the last headline, and past labelled lines with at most two lines between them.
    private var end: Int {
        var end = headlines.last { zone.contains($0) }.map { $0 + 1 } ?? 0
        for index in zone where index >= end && fields[index] != nil {
            let between = (end..<index).count { text.isFree($0) && !PhotoCredit.isCredit(text.lines[$0].bytes) }
            if between <= (headlines.isEmpty ? 0 : 2) { end = index + 1 }
        }
        return end
    }

    private mutating func takeFields(before end: Int) {
        for index in zone where index < end {
            for field in fields[index] ?? [] { take(field, at: index) }
        }
    }

    private mutating func take(_ field: HeadField, at index: Int) {
        switch field {
        case .title(let title):
            let isUsed = options.title == nil && head.title == nil
            if head.title == nil { head.title = title }
            text.take(index, as: isUsed ? .title : .replaced, isUsed ? "It is the title." : "Another title was given.")
        case .subtitle(let subtitle): set(\.subtitle, subtitle, index, .subtitle, "It is the subtitle.")
        case .section(let section): set(\.section, section, index, .section, "It names the section.")
        case .summary(let summary): set(\.summary, summary, index, .summary, "It is the summary.")
        case .authors(let names):
            head.authors += names.filter { !head.authors.contains($0) }
            text.take(index, as: .author, "It names the author.")
        case .date(let date): take(date, at: index, \.date, .date)
        case .updated(let date): take(date, at: index, \.updated, .updated)
        }
    }

    private mutating func take(
        _ date: PrintedDate, at index: Int, _ field: WritableKeyPath<ArticleHead, String?>, _ kind: ImportFinding.Topic
    ) {
        switch date.settled(options.dateOrder) {
        case .ambiguous:
            text.take(
                index, as: .ambiguousDate, "It could be day/month or month/day; give the date with --date.")
        case .iso(let day):
            if kind == .date, let given = options.date, given != day {
                text.take(index, as: .replaced, "The date \(given) was given instead.")
            } else {
                set(field, day, index, kind, "It gives the date \(day).")
            }
        }
    }

    private mutating func set(
        _ field: WritableKeyPath<ArticleHead, String?>, _ value: String, _ index: Int, _ kind: ImportFinding.Topic,
        _ sentence: String
    ) {
        if head[keyPath: field] == nil {
            head[keyPath: field] = value
            text.take(index, as: kind, sentence)
        } else {
            text.take(index, as: .replaced, "An earlier line already gave this.")
        }
    }

    private mutating func takeHeadlines() {
        guard let first = headlines.first else { return }
        let headline = text.lines[first].text.plain
        let isSame = options.title.map { Array($0.utf8).folded == headline.folded } ?? (head.title == nil)
        if head.title == nil { head.title = headline.string }
        for index in headlines {
            if index != first {
                text.take(index, as: .repeated, "It repeats the headline.")
            } else if isSame {
                text.take(index, as: .title, "It is the title.")
            } else {
                text.take(index, as: .replaced, "Another title was given.")
            }
        }
    }

    /// A short line above the headline names the section; it may come again further down the head.
    private mutating func takeSection(before end: Int) {
        guard let first = headlines.first else { return }
        let above = zone.filter { $0 < first && text.isFree($0) }
        guard let label = above.first, PastedHeadline.isKicker(text.lines[label].bytes) else { return }
        let key = text.lines[label].bytes.folded
        guard above.allSatisfy({ text.lines[$0].bytes.folded == key }) else { return }
        set(\.section, text.lines[label].text.plain.string, label, .section, "It names the section.")
        for index in zone where index < end && text.isFree(index) && text.lines[index].bytes.folded == key {
            text.take(index, as: .repeated, "It repeats the section.")
        }
    }

    private mutating func takePictures(before end: Int) {
        let (before, zone) = (text, zone)
        PhotoCredit.drop(from: &text) { caption in
            zone.contains(caption) && zone.count { $0 < caption && before.isFree($0) } <= 1
        }
    }

    /// A single short line between headlines, or between the headline and the author or date, is the standfirst.
    private mutating func takeStandfirst(before end: Int) {
        guard let first = headlines.first, head.summary == nil else { return }
        let between = zone.filter { $0 > first && $0 < end && text.isFree($0) && !text.lines[$0].isWrapped }
        guard let standfirst = between.first else { return }
        let key = text.lines[standfirst].bytes.folded
        let bytes = text.lines[standfirst].bytes
        if isCase { return }
        if head.authors.isEmpty, between.count == 1, let names = Byline.bare(bytes),
            !AuthorLines.isWrittenSmall(bytes, in: text)
        {
            head.authors = names
            return text.take(standfirst, as: .author, "It names the author, though without “By”.")
        }
        guard between.allSatisfy({ text.lines[$0].bytes.folded == key }) else { return }
        if Byline.bare(bytes) != nil, text.lines[standfirst].role == nil, !AuthorLines.isWrittenSmall(bytes, in: text) {
            return text.take(standfirst, as: .dropped, "It may name another author; if so, add it to “authors”.")
        }
        if text.lines[standfirst].isLink {
            return text.take(standfirst, as: .dropped, "It leads to another page, as the name of a section does.")
        }
        set(
            \.summary, text.lines[standfirst].text.plain.string, standfirst, .summary,
            "It is the standfirst, now the summary.")
        for index in zone where index > standfirst && text.isFree(index) && text.lines[index].bytes.folded == key {
            text.take(index, as: .repeated, "It repeats the standfirst.")
        }
    }
}

/// The part above an article's body, read into front matter.
struct ArticleHead: Sendable {
    /// As the text has it; nil if the text has none.
    var title: String?
    var subtitle: String?
    /// EDTF.
    var date: String?
    var updated: String?
    var authors: [String] = []
    var section: String?
    var summary: String?
    /// Whether the text is the decision of a court, above which are names of others than its authors.
    var isCase = false

    /// Takes from another head what that one knows; the rest stays.
    mutating func fill(from known: ArticleHead) {
        title = known.title ?? title
        subtitle = subtitle ?? known.subtitle
        date = known.date ?? date
        updated = known.updated ?? updated
        if !known.authors.isEmpty { authors = known.authors }
        section = section ?? known.section
        summary = summary ?? known.summary
    }
}
