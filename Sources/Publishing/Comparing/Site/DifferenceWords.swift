import Model

/// The words that describe a difference, on a terminal and on a page.
package enum DifferenceWords {
    /// Such as `2 pages`.
    package static func count(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(Quantity.grouped(count)) \(count == 1 ? noun : plural ?? noun + "s")"
    }

    /// One line about the whole difference, such as `3 pages changed, 1 new, 2 addresses would break`.
    package static func summary(_ difference: SiteDifference) -> String {
        if difference.isEmpty { return "nothing would change" }
        let files = difference.files.count
        let parts: [(Int, String)] = [
            (difference.changed.count, "\(count(difference.changed.count, "page")) would read differently"),
            (difference.new.count, "\(Quantity.grouped(difference.new.count)) new"),
            (difference.gone.count, "\(Quantity.grouped(difference.gone.count)) gone"),
            (difference.moved.count, "\(Quantity.grouped(difference.moved.count)) moved"),
            (
                difference.sameTextCount,
                "\(Quantity.grouped(difference.sameTextCount)) with the same text in a different form"
            ),
            (difference.linkedCount, "\(count(difference.linkedCount, "name")) newly linked"),
            (files, "\(count(files, "other file"))"),
            (difference.broken.count, "\(count(difference.broken.count, "address", "addresses")) would break"),
        ]
        let told = parts.filter { $0.0 > 0 }.map(\.1)
        return told.isEmpty ? "nothing would change for readers" : told.joined(separator: ", ")
    }

    /// What is wrong with some addresses, and how to fix it.
    package static func words(_ group: DifferenceDigest.BrokenGroup) -> (fault: String, remedy: String?) {
        let (count, now) = (group.addresses.count, group.addresses.first?.now)
        switch (group.reason, group.kind) {
        case (.gone, .page):
            let alias = "aliases: [/\(group.path)]"
            let fault = count > 1 ? "the pages no longer exist" : "the page no longer exists"
            guard let now else {
                return (fault, "give the page that replaces it '\(alias)'")
            }
            return (fault, "\(now) has its title; if it is the same page, give it '\(alias)'")
        case (.gone, .file): return ("the file no longer exists", nil)
        case (.gone, let kind):
            return (
                "the \(kind == .other ? "place" : kind.rawValue)\(count == 1 ? " no longer exists" : "s no longer exist")",
                moves(group)
            )
        case (.leadsElsewhere, _):
            return (
                count == 1 ? "a different paragraph is there now" : "different paragraphs are there now", moves(group)
            )
        }
    }

    /// The addresses, those of one page together: `articles/a.html#p1, #p2, #p3 and 4 more`.
    package static func addresses(_ group: DifferenceDigest.BrokenGroup, most: Int = 6) -> String {
        if group.kind == .page, group.addresses.count > 1 {
            return "\(group.path), with \(count(group.addresses.count - 1, "footnote"))"
        }
        let fragments = group.addresses.compactMap(\.fragment)
        let shown = fragments.prefix(most).map { "#" + $0 }.joined(separator: ", ")
        return group.path + shown + (fragments.count > most ? " and \(fragments.count - most) more" : "")
    }

    /// The present addresses of texts, such as `#p1 → #p2, #p2 → #p3`.
    private static func moves(_ group: DifferenceDigest.BrokenGroup, most: Int = 3) -> String? {
        let moves = group.addresses.compactMap { address in
            address.now.flatMap { now in address.fragment.map { "#\($0) → #\(now)" } }
        }
        guard !moves.isEmpty else { return nil }
        return "what was there: " + moves.prefix(most).joined(separator: ", ") + (moves.count > most ? ", …" : "")
    }

    /// The size of a file, for lists.
    package static func words(_ change: FileChange) -> String {
        switch (change.before, change.after) {
        case (let before?, let after?): "\(Quantity.grouped(before)) → \(Quantity.grouped(after)) bytes"
        case (_, let after?): "\(Quantity.grouped(after)) bytes"
        default: ""
        }
    }

    /// Pages with their titles, those of an article's footnotes on its line.
    package static func folded(_ pages: [PageName]) -> [(page: PageName, footnotes: Int)] {
        var folded: [(page: PageName, footnotes: Int)] = []
        var places: [String: Int] = [:]
        for page in pages {
            if let article = Ledger.articlePage(ofFootnote: page.path), let place = places[article] {
                folded[place].footnotes += 1
                continue
            }
            places[page.path] = folded.count
            folded.append((page, 0))
        }
        return folded
    }

    /// A sentence that moved, and where it is now.
    package static func place(of moved: MovedText) -> String {
        moved.follows.map { "now after “\(beginning(of: $0))”" } ?? "now at the beginning"
    }

    /// A few words.
    package static func beginning(of text: String) -> String {
        let words = text.split(separator: " ")
        return words.count > 10 ? words.prefix(9).joined(separator: " ") + " …" : text
    }

    /// How many pages differ in something other than text, such as `navigation 12, links 3`.
    package static func sameText(_ difference: SiteDifference) -> String {
        PagePart.allCases.compactMap { part in
            difference.sameText[part].map { "\(part.name) \(Quantity.grouped($0))" }
        }.joined(separator: ", ")
    }

    /// Such as `date`, or for a fact that is on one side only, `date, new`.
    package static func words(_ fact: FactChange) -> String {
        let state =
            fact.before == nil
            ? ", new" : fact.after == nil ? ", gone" : fact.isMoved ? ", elsewhere in the sentence" : ""
        return fact.kind.rawValue + state
    }
}
