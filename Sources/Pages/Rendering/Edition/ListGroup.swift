import Model

/// Entries that stand under one heading of a long list, or those of them that stand on one page.
struct ListGroup<Entry: Sendable>: Sendable {
    var title: String
    /// The HTML id of its heading.
    var id: String
    var entries: [Entry]
    /// The page on which it begins, from 1.
    var page = 1
    /// How many entries it has on all pages.
    var total: Int
    /// Whether it began on an earlier page.
    var isContinued = false

    init(title: String, id: String, entries: [Entry]) {
        self.title = title
        self.id = id
        self.entries = entries
        total = entries.count
    }
}

extension ListGroup {
    /// A heading is not left at the end of a page with fewer entries than this below it.
    private static var fewest: Int { 8 }

    /// Deals groups out to pages of at most so many entries; one that does not fit goes on on the next page.
    static func pages(_ groups: [Self], size: Int) -> [[Self]] {
        var pages: [[Self]] = [[]]
        var room = size
        for group in groups {
            if room < size, room < min(group.entries.count, fewest) {
                pages.append([])
                room = size
            }
            var part = group
            part.page = pages.count
            var rest = group.entries[...]
            while !rest.isEmpty {
                if room == 0 {
                    pages.append([])
                    room = size
                }
                part.entries = Array(rest.prefix(room))
                pages[pages.count - 1].append(part)
                rest = rest.dropFirst(room)
                room -= part.entries.count
                part.isContinued = true
            }
        }
        return pages
    }
}
