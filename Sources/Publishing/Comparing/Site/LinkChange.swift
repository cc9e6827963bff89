/// A link of the text that leads elsewhere than before.
package struct LinkChange: Hashable, Sendable {
    /// A page from the output folder, or an address elsewhere.
    package var before: String
    package var after: String
    /// The words of the first such link.
    package var words: String
    /// The pages with such links, each once.
    package var pages: [String]

    /// The links of one page whose words are the same and whose targets differ.
    static func changes(on path: String, _ old: PageText, _ new: PageText) -> [LinkChange] {
        guard !old.links.isEmpty, !new.links.isEmpty else { return [] }
        var before: [String: [String]] = [:]
        for link in old.links { before[link.words, default: []].append(link.target) }
        var after: [String: [String]] = [:]
        for link in new.links { after[link.words, default: []].append(link.target) }
        var found: [LinkChange] = []
        var seen: Set<String> = []
        for link in new.links where seen.insert(link.words).inserted {
            guard let was = before[link.words], let now = after[link.words], was.count == now.count, was != now else {
                continue
            }
            for (one, other) in zip(was, now) where one != other {
                found.append(LinkChange(before: one, after: other, words: link.words, pages: [path]))
            }
        }
        return found
    }

    /// The same on many pages as one: a page that moved takes all its links along.
    static func gathered(_ changes: [LinkChange]) -> [LinkChange] {
        var gathered: [LinkChange] = []
        var places: [[String]: Int] = [:]
        for change in changes {
            if let place = places[[change.before, change.after]] {
                if gathered[place].pages.last != change.pages.last { gathered[place].pages += change.pages }
            } else {
                places[[change.before, change.after]] = gathered.count
                gathered.append(change)
            }
        }
        return gathered
    }
}

/// Words outside the text of pages that have changed: in the bar above it, in the footer.
package struct FrameChange: Hashable, Sendable {
    /// Nil if they are new.
    package var before: String?
    /// Nil if they are gone.
    package var after: String?
    package var pages = 1

    /// Those of one page.
    static func changes(_ old: PageText, _ new: PageText) -> [FrameChange] {
        guard old.frame != new.frame else { return [] }
        let (gone, added) = (missing(old.frame, in: new.frame), missing(new.frame, in: old.frame))
        guard gone.count == added.count else {
            return gone.map { FrameChange(before: $0) } + added.map { FrameChange(after: $0) }
        }
        return zip(gone, added).map { FrameChange(before: $0, after: $1) }
    }

    /// What one list has more often than another, each once.
    private static func missing(_ words: [String], in others: [String]) -> [String] {
        var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        var missing: [String] = []
        for word in words {
            if let count = left[word], count > 0 {
                left[word] = count - 1
            } else if !missing.contains(word) {
                missing.append(word)
            }
        }
        return missing
    }

    /// The same on many pages as one; each is of one page.
    static func gathered(_ changes: [FrameChange]) -> [FrameChange] {
        var gathered: [FrameChange] = []
        var places: [FrameChange: Int] = [:]
        for change in changes {
            if let place = places[change] {
                gathered[place].pages += 1
            } else {
                places[change] = gathered.count
                gathered.append(change)
            }
        }
        return gathered
    }
}

/// A sentence that is at another place of its page now.
package struct MovedText: Hashable, Sendable {
    package var page: String
    package var text: String
    /// The sentence that it follows now; nil if it is the first.
    package var follows: String?
}
