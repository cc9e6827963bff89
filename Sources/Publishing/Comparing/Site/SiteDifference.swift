/// What readers would see change if a site were published now.
package struct SiteDifference: Sendable {
    /// A page that still exists and has changed.
    package struct ChangedPage: Sendable {
        package var path: String
        package var title: String
        /// Nil if the name has not changed.
        package var titleBefore: String?
        /// Places in `changes`, in the order of the page.
        package var changes: [Int]
        /// How many more sentences differ than are listed.
        package var omitted: Int
        package var parts: [PagePart]
    }

    /// The folder that the site was compared with.
    package var against: String
    package var pagesBefore = 0
    package var pagesAfter = 0
    /// Articles first, lists last; within a kind by path, like all lists of pages.
    package var new: [PageName] = []
    package var gone: [PageName] = []
    package var moved: [MovedPage] = []
    package var newRedirects: [MovedPage] = []
    /// Those whose text differs.
    package var changed: [ChangedPage] = []
    /// The sentences that differ, each listed once, however many pages contain it.
    package var changes: [SentenceChange] = []
    /// For each part, how many pages with the same text differ in it.
    package var sameText: [PagePart: Int] = [:]
    package var sameTextCount = 0
    /// Examples of pages whose text is the same.
    package var sameTextPages: [String] = []
    package var broken: [BrokenAddress] = []
    /// Whom articles name by words that did not lead there before.
    package var linked: [LinkedEntry] = []
    /// Links whose words are the same and that lead elsewhere: those out of the site first.
    package var links: [LinkChange] = []
    /// Words outside the text that changed, those on many pages first.
    package var frame: [FrameChange] = []
    /// Sentences that are at another place of their page.
    package var movedText: [MovedText] = []
    /// What concerns the whole site: its address, the ids in its feed.
    package var identity: [String] = []
    /// Files that are not pages, sorted by path.
    package var files: [FileChange] = []
    /// How many files of the folder are not Dossier's and were skipped.
    package var foreign = 0
    /// What could not be compared, and why.
    package var notes: [String] = []

    package init(against: String) { self.against = against }

    /// How many names are newly linked, in all articles.
    package var linkedCount: Int { linked.reduce(0) { $0 + $1.count } }

    /// Whether every byte is the same.
    package var isEmpty: Bool {
        new.isEmpty && gone.isEmpty && moved.isEmpty && newRedirects.isEmpty && changed.isEmpty && sameTextCount == 0
            && files.isEmpty && broken.isEmpty && notes.isEmpty
    }
}

/// The kinds of pages by what matters to a reader.
package enum PageRank: Int, Comparable, Sendable {
    case article, event, actor, source, footnote, other, list

    package init(_ path: String) {
        let parts = path.split(separator: "/")
        // No slug contains a dot: `actors/china.2.html` is a further page of a list.
        let isFurther = parts.last?.split(separator: ".").count ?? 0 > 2
        if path.hasSuffix("index.html") || isFurther || ["a-z.html", "timeline.html", "search.html"].contains(path) {
            self = .list
        } else if parts.count < 2 {
            self = .other
        } else {
            let kinds: [Substring: PageRank] = [
                "articles": .article, "events": .event, "actors": .actor, "sources": .source, "footnotes": .footnote,
            ]
            self = kinds[parts[0]] ?? .other
        }
    }

    /// Whether an editor writes the text of such a page, from its first paragraph to its last.
    var isWritten: Bool { self == .article || self == .other }

    package static func < (one: PageRank, other: PageRank) -> Bool { one.rawValue < other.rawValue }

    /// Articles first, lists last; within a kind by path.
    static func precedes(_ one: String, _ other: String) -> Bool {
        let ranks = (PageRank(one), PageRank(other))
        return ranks.0 == ranks.1 ? one.utf8.lexicographicallyPrecedes(other.utf8) : ranks.0 < ranks.1
    }
}

/// An address that was published and would no longer lead to the same content.
package struct BrokenAddress: Hashable, Sendable {
    /// The kind of what was there.
    package enum Target: String, Sendable { case page, file, paragraph, heading, note, other }

    package enum Reason: String, Sendable {
        /// Nothing is there now.
        case gone
        /// Something else is there, and what was there is at `now`.
        case leadsElsewhere = "leads-elsewhere"
    }

    /// The file, from the output folder.
    package var path: String
    /// The part after `#`; nil for the file itself.
    package var fragment: String?
    package var kind: Target
    package var reason: Reason
    /// What was there: a title, or how a paragraph began.
    package var text: String
    /// Where it may be now: a path, or a fragment of the same page.
    package var now: String?

    package var address: String { path + (fragment.map { "#" + $0 } ?? "") }
}
