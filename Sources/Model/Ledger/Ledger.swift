import Base

/// Every address that the site has ever published, as listed in `content/published.txt`; if several lines name one
/// address, the last one counts.
package struct Ledger: Sendable {
    /// Its path, from the site's root.
    package static let path = "content/published.txt"

    package let file: SourceFile
    /// The pages and files, each once, in the order of their first lines.
    package private(set) var pages: [Entry] = []
    /// The address of the site when its feeds were first published: the ids in them are made from it for ever.
    package let idBase: SafeURL?
    /// When entries and paragraphs were first published, in the order of the file. The first record of a site says
    /// nothing of this.
    package let news: [News]
    /// For each set of moves that lead round in a circle, one of them.
    package private(set) var circles: [Entry] = []
    /// The places of pages in `pages`.
    private var pagePlaces: [String: Int] = [:]
    /// By the path of the page, in the order of their numbers.
    private var paragraphs: [String: [Entry]] = [:]
    /// By the path of the page, in the order of their first lines.
    private var headings: [String: [Entry]] = [:]
    /// By the folder at the top, as places in `pages`.
    private var folders: [Substring: [Int]] = [:]
    /// By the folder of an article's footnotes.
    private var footnotes: [Substring: [Entry]] = [:]
    /// The pages that an editor has recorded as gone.
    package private(set) var withdrawn: [Entry] = []
    /// The pages that an editor has recorded as moved.
    package private(set) var moved: [Entry] = []
    /// The pages that another page gave rise to.
    package private(set) var derived: [Entry] = []

    /// - Parameters:
    ///   - lines: What each line says, in the order of the file.
    ///   - idBase: The address from which the ids in feeds are made.
    ///   - news: When entries and paragraphs were first published.
    package init(_ file: SourceFile, _ lines: [Entry] = [], idBase: SafeURL? = nil, news: [News] = []) {
        (self.file, self.idBase, self.news) = (file, idBase, news)
        var entries = LedgerEntries(lines)
        circles = entries.settleMoves()
        entries.withdrawBelow()
        // A source below a footnote that is itself below an article.
        entries.withdrawBelow()
        for entry in entries.all { add(entry) }
        for path in paragraphs.keys {
            paragraphs[path]?.sort { ($0.address.paragraph ?? 0) < ($1.address.paragraph ?? 0) }
        }
    }

    private mutating func add(_ entry: Entry) {
        let path = entry.address.path
        switch entry.address.place {
        case .paragraph: paragraphs[path, default: []].append(entry)
        case .heading: headings[path, default: []].append(entry)
        case nil:
            pagePlaces[path] = pages.count
            if let slug = Self.article(ofFootnote: path) { footnotes[slug, default: []].append(entry) }
            if let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) {
                folders[path[..<slash], default: []].append(pages.count)
            }
            pages.append(entry)
            if entry.isGone { withdrawn.append(entry) }
            if entry.successor != nil { moved.append(entry) }
            if entry.shownAt != nil { derived.append(entry) }
        }
    }

    /// Whether it says nothing of any article's paragraphs, headings and footnotes.
    package var hasNoPlaces: Bool { paragraphs.isEmpty && headings.isEmpty && footnotes.isEmpty }

    /// The pages and files in a folder such as `actors`, and below it.
    package func pages(in folder: String) -> [Entry] { folders[folder[...]]?.map { pages[$0] } ?? [] }

    /// The entry of a page or file.
    package subscript(path: String) -> Entry? { pagePlaces[path].map { pages[$0] } }

    /// The paragraphs of a page, in the order of their numbers.
    package func paragraphs(of path: String) -> [Entry] { paragraphs[path] ?? [] }

    /// The headings of a page.
    package func headings(of path: String) -> [Entry] { headings[path] ?? [] }

    /// The pages of an article's footnotes, by the article's name in its address.
    package func footnotes(of slug: String) -> [Entry] { footnotes[slug[...]] ?? [] }

    /// The number after the highest that any paragraph of a page has ever had.
    package func firstUnused(of path: String) -> Int32 { (paragraphs[path]?.last?.address.paragraph ?? 0) &+ 1 }

    /// The article of a footnote's page, by its name in its address; nil for any other path.
    package static func article(ofFootnote path: String) -> Substring? {
        guard path.utf8.starts(with: "footnotes/".utf8), path.hasSuffix(".html") else { return nil }
        let rest = Substring(path.utf8.dropFirst("footnotes/".utf8.count)).utf8
        let slash = UInt8(ascii: "/")
        guard let end = rest.firstIndex(of: slash), end > rest.startIndex, rest.lastIndex(of: slash) == end else {
            return nil
        }
        return Substring(rest[..<end])
    }

    /// The page of the article to which a footnote's page belongs; nil for any other path.
    package static func articlePage(ofFootnote path: String) -> String? {
        article(ofFootnote: path).map { "articles/\($0).html" }
    }

    /// The pages and files of which neither the title nor the reason may be shown.
    package var withheld: [Entry] { withdrawn.filter { $0.withdrawal?.reason == nil } }
}

extension Ledger: Equatable {
    /// Two ledgers are equal if their files are.
    package static func == (left: Ledger, right: Ledger) -> Bool { left.file == right.file }
}

extension Ledger {
    /// A page, a file or a place on a page that was published, and what has become of it.
    package struct Entry: Sendable, Equatable {
        package let address: LedgerAddress
        /// Its 1-based line, or that of the line that withdrew it.
        package var line: Int
        package var state: State
        /// What was there.
        package var record: Record?

        package init(_ address: LedgerAddress, line: Int, _ state: State = .stands, record: Record? = nil) {
            (self.address, self.line, self.state, self.record) = (address, line, state, record)
        }

        /// Whether nobody has withdrawn or moved it.
        package var stands: Bool { state == .stands }

        /// Whether an editor has recorded that it is gone.
        package var isGone: Bool { withdrawal != nil }

        /// The title of the page when it was recorded.
        package var title: String? { if case .page(let title, _)? = record { title } else { nil } }

        /// The page that gave rise to one without a file of its own, such as that of a footnote that names a source.
        package var shownAt: String? { if case .page(_, let path)? = record { path } else { nil } }

        /// Why it is gone; nil unless an editor has recorded that it is.
        package var withdrawal: Withdrawal? { if case .gone(let withdrawal) = state { withdrawal } else { nil } }

        /// What replaces it, according to an editor.
        package var successor: LedgerAddress? {
            if case .moved(let target) = state, target != address { target } else { nil }
        }
    }

    /// When an entry's page or a paragraph was first published.
    package struct News: Sendable, Hashable {
        package let day: Day
        package let address: LedgerAddress

        package init(day: Day, address: LedgerAddress) { (self.day, self.address) = (day, address) }
    }

    /// What has become of an address.
    package enum State: Sendable, Equatable {
        case stands
        /// An editor has recorded that nothing replaces it.
        case gone(Withdrawal)
        /// An editor has recorded what replaces it: the end of a chain of moves.
        case moved(to: LedgerAddress)
    }

    /// Why, and perhaps when, something was withdrawn.
    package struct Withdrawal: Sendable, Hashable {
        package let day: Day?
        /// Nil if neither the reason nor what was there may be shown.
        package let reason: String?

        package init(_ reason: String?, on day: Day? = nil) { (self.reason, self.day) = (reason, day) }
    }

    /// What was at an address when it was last recorded.
    package enum Record: Sendable, Equatable {
        /// A page, by its title; if it has no file of its own, with the path of the page that gave rise to it.
        case page(title: String, shownAt: String?)
        /// A paragraph or table row, with words like these.
        case words(ParagraphSketch)
        /// A heading, by the number of the next paragraph; nil if none follows.
        case heading(before: Int32?)
        /// A footnote, by its own words and those of the first sentence that cites it.
        case footnote(FootnoteSketch)
    }
}

/// The entries of a ledger while it is read, each address once.
private struct LedgerEntries {
    private(set) var all: [Ledger.Entry] = []
    private var places: [LedgerAddress: Int] = [:]

    init(_ lines: [Ledger.Entry]) {
        for line in lines {
            guard let place = places[line.address] else {
                places[line.address] = all.count
                all.append(line)
                continue
            }
            let record = line.record ?? all[place].record
            all[place] = line
            all[place].record = record
        }
    }

    /// Lets each move lead to the end of its chain, in time linear to their number.
    ///
    /// - Returns: For each circle of moves, one of them.
    mutating func settleMoves() -> [Ledger.Entry] {
        var circles: [Ledger.Entry] = []
        /// By entry: the start of the walk that came by, plus 1.
        var walked = [Int](repeating: 0, count: all.count)
        for start in all.indices where all[start].successor != nil && walked[start] == 0 {
            var chain: [Int] = []
            var place = start
            var end: LedgerAddress?
            while end == nil {
                guard let target = all[place].successor, walked[place] == 0 else { break }
                walked[place] = start + 1
                chain.append(place)
                guard let next = places[target], all[next].successor != nil else {
                    end = target
                    break
                }
                place = next
            }
            if end == nil, walked[place] == start + 1 {
                circles.append(all[place])
            } else if end == nil {
                end = all[place].successor
            }
            settle(chain, end)
        }
        return circles
    }

    /// A move that leads to something that is gone says that it is gone, too; one in a circle leads nowhere.
    private mutating func settle(_ chain: [Int], _ end: LedgerAddress?) {
        let withdrawal = end.flatMap { places[$0] }.flatMap { all[$0].withdrawal }
        for place in chain {
            if let withdrawal {
                all[place].state = .gone(withdrawal)
            } else {
                all[place].state = .moved(to: end ?? all[place].address)
            }
        }
    }

    /// Withdraws everything below a page that is gone, unless it was published again later.
    mutating func withdrawBelow() {
        guard all.contains(where: \.isGone) else { return }
        for index in all.indices where all[index].stands {
            guard let parent = Self.parent(of: all[index]).flatMap({ places[LedgerAddress($0)] }),
                all[parent].isGone, all[index].line < all[parent].line
            else { continue }
            all[index].state = all[parent].state
            all[index].line = all[parent].line
        }
    }

    /// The page to which a place, a footnote, a source, a feed or a calendar belongs.
    private static func parent(of entry: Ledger.Entry) -> String? {
        if let page = entry.shownAt { return page }
        let address = entry.address
        if address.place != nil { return address.path }
        if let article = Ledger.articlePage(ofFootnote: address.path) { return article }
        let page = PagePath(address.path).page.text
        return page == address.path ? nil : page
    }
}

extension PagePath {
    /// The page beside which a file lies: `actors/china.html` for `actors/china.feed.xml`.
    fileprivate var page: PagePath {
        let name = text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.utf8.index(after: $0) } ?? text.startIndex
        let end = text.utf8[name...].firstIndex(of: UInt8(ascii: ".")) ?? text.endIndex
        return PagePath("\(text[..<end]).html", depth: depth)
    }
}
