import Base

/// Collects the difference of each file, in the order of the build.
struct DifferenceGathering {
    private var difference: SiteDifference
    private let published: PublishedFolder
    private var places: [SentenceChange: Int] = [:]
    private var linked: [LinkedWords] = []
    private var linkedPlaces: [String: Int] = [:]
    /// What the pages of actors and events are called.
    private var titles: [String: String] = [:]
    private var size = 0
    private var links: [LinkChange] = []
    private var frame: [FrameChange] = []

    /// How much text of changed sentences is kept, in bytes; beyond that they are only counted.
    private static let mostText = 48 << 20
    /// How many pages to name of those that differ only in their frame.
    private static let mostExamples = 20

    init(_ published: PublishedFolder) {
        self.published = published
        difference = SiteDifference(against: published.path)
        difference.pagesBefore = published.files.count { $0.hasSuffix(".html") }
    }

    mutating func add(_ file: FileDifference) {
        switch file {
        case .same: break
        case .newPage(let page): difference.new.append(page)
        case .newRedirect(let redirect): difference.newRedirects.append(redirect)
        case .moved(let redirect): difference.moved.append(redirect)
        case .changed(let page): add(page)
        case .file(let change): add(change)
        case .unreadable(let path, let reason): difference.notes.append("\(path) cannot be compared: \(reason)")
        }
    }

    /// An asset whose name contains its fingerprint is reported under its own name.
    private mutating func add(_ change: FileChange) {
        let parts = change.path.split(separator: ".")
        let isSecond =
            change.kind == .asset && parts.count > 2 && parts[parts.count - 2].utf8.count == 8
            && parts[parts.count - 2].allSatisfy(\.isHexDigit)
        if !isSecond { difference.files.append(change) }
        difference.identity += change.identity
    }

    private mutating func add(_ linked: [LinkedWords]) {
        for words in linked {
            if let place = linkedPlaces["\(words.page) \(words.words)"] {
                self.linked[place].count += words.count
            } else {
                linkedPlaces["\(words.page) \(words.words)"] = self.linked.count
                self.linked.append(words)
            }
        }
    }

    private mutating func add(_ page: PageDifference) {
        difference.broken += page.broken
        add(page.linked)
        difference.identity += page.identity
        difference.movedText += page.moved
        links += page.links
        frame += page.frame
        if [.actor, .event].contains(PageRank(page.path)) { titles[page.path] = page.name }
        var kept: [Int] = []
        var omitted = page.omitted
        for change in page.changes {
            if let place = places[change] {
                kept.append(place)
            } else if size > Self.mostText {
                omitted += 1
            } else {
                size += change.size
                places[change] = difference.changes.count
                kept.append(difference.changes.count)
                difference.changes.append(change)
            }
        }
        guard kept.isEmpty, omitted == 0 else {
            return difference.changed.append(
                SiteDifference.ChangedPage(
                    path: page.path, title: page.name, titleBefore: page.nameBefore, changes: kept, omitted: omitted,
                    parts: page.parts))
        }
        difference.sameTextCount += 1
        for part in page.parts { difference.sameText[part, default: 0] += 1 }
        if difference.sameTextPages.count < Self.mostExamples { difference.sameTextPages.append(page.path) }
    }

    /// The complete difference, with what is gone.
    ///
    /// - Parameter paths: Every file of the output as it would be.
    mutating func finish(_ paths: Set<String>) -> SiteDifference {
        difference.pagesAfter = paths.count { $0.hasSuffix(".html") }
        var citations = Set<Substring>()
        for path in published.files where !paths.contains(path) && path.hasSuffix(".html") {
            addGonePage(path)
            citations.insert(path.dropLast(5))
        }
        // A page that now redirects takes along the files next to it.
        for page in difference.moved { citations.insert(page.path.dropLast(5)) }
        for path in published.files where !paths.contains(path) && !path.hasSuffix(".html") {
            let change = FileChange(gone: path)
            add(change)
            // Style sheets and search data go with the pages that used them, and citations with their page.
            let goesAlong = change.kind == .asset || path.hasPrefix("data/search/") || citations.contains(path.stem)
            if !goesAlong {
                difference.broken.append(
                    BrokenAddress(path: path, fragment: nil, kind: .file, reason: .gone, text: "", now: nil))
            }
        }
        difference.foreign = published.foreignCount
        for page in difference.new { titles[page.path] = page.title }
        difference.linked = LinkedEntry.entries(linked, titles: titles)
        difference.links = LinkChange.gathered(links)
        difference.frame = FrameChange.gathered(frame).sorted { $0.pages > $1.pages }
        sort()
        return difference
    }

    private mutating func addGonePage(_ path: String) {
        var page = PageText()
        switch published.bytes(of: path, limit: FileDifference.largestPage) {
        case .success(let bytes): page = PageReader.read(bytes, at: path)
        case .failure(let failure): difference.notes.append("\(path) cannot be read: \(failure.reason)")
        }
        if page.redirect == nil { difference.gone.append(PageName(path: path, title: page.name)) }
        let rank = PageRank(path)
        let likely = difference.new.first { !page.name.isEmpty && $0.title == page.name && PageRank($0.path) == rank }
        difference.broken.append(
            BrokenAddress(path: path, fragment: nil, kind: .page, reason: .gone, text: page.name, now: likely?.path))
    }

    private mutating func sort() {
        let links = difference.links
        difference.links = links.filter { $0.after.contains(":") } + links.filter { !$0.after.contains(":") }
        difference.new.sort { PageRank.precedes($0.path, $1.path) }
        difference.gone.sort { PageRank.precedes($0.path, $1.path) }
        difference.moved.sort { PageRank.precedes($0.path, $1.path) }
        difference.newRedirects.sort { PageRank.precedes($0.path, $1.path) }
        difference.changed.sort { PageRank.precedes($0.path, $1.path) }
        difference.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let order = difference.broken.enumerated().sorted { one, other in
            let whole = (one.element.fragment == nil, other.element.fragment == nil)
            if whole.0 != whole.1 { return whole.0 }
            if one.element.path != other.element.path {
                return PageRank.precedes(one.element.path, other.element.path)
            }
            return one.offset < other.offset
        }
        difference.broken = order.map(\.element)
    }
}

extension FileChange {
    fileprivate init(gone path: String) { self.init(path: path, change: .gone, before: nil, after: nil) }
}

extension String {
    /// Without the endings of its file's name.
    fileprivate var stem: Substring {
        let name = utf8.lastIndex(of: UInt8(ascii: "/")).map { index(after: $0) } ?? startIndex
        return self[..<(self[name...].firstIndex(of: ".") ?? endIndex)]
    }
}
