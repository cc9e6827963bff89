import Publishing
import Model

/// Prints a difference for a person at a terminal: what matters most first, long lists folded.
struct DifferenceText {
    private let digest: DifferenceDigest
    private let console: Console

    /// How much of a list is shown without `--verbose`.
    private static let most = 12
    /// How many sentences are shown under a date, a figure or a name.
    private static let mostSentences = 3

    init(_ digest: DifferenceDigest, _ console: Console) {
        self.digest = digest
        self.console = console
    }

    private var difference: SiteDifference { digest.difference }

    func print() {
        list("The whole site", difference.identity) { [$0] }
        printBroken()
        printFacts()
        printGroups("Other text", digest.textCount, digest.texts)
        list("Text that moved", difference.movedText) { moved in
            [
                "\(moved.page): “\(DifferenceWords.beginning(of: moved.text))”",
                "    " + DifferenceWords.place(of: moved),
            ]
        }
        printLinks()
        printFrame()
        printLinked()
        printPages("New pages", difference.new)
        printPages("Pages that are gone", difference.gone)
        printRedirects("Pages that now redirect", difference.moved)
        printRedirects("New redirects", difference.newRedirects)
        if console.isVerbose {
            printGroups("Lists and counts that change as a result", digest.listCount, digest.lists)
        } else if digest.listCount > 0 {
            head("Lists and counts that change as a result", digest.listCount)
        }
        printRest()
    }

    // MARK: Sections

    private func printBroken() {
        list("Addresses that would break", digest.broken, counting: difference.broken.count) { group in
            let (fault, remedy) = DifferenceWords.words(group)
            let addresses = DifferenceWords.addresses(group, most: console.isVerbose ? .max : 6)
            let texts = group.addresses.map(\.text).filter { !$0.isEmpty }
            let shown = console.isVerbose ? texts[...] : texts.prefix(2)
            return ["\(addresses): \(fault)"] + (remedy.map { ["    " + $0] } ?? [])
                + shown.map { "    " + dim("“\($0)”") }
        }
    }

    private func printFacts() {
        list("Dates, figures, names and claims", digest.facts) { group in
            let fact = group.fact
            let values =
                fact.isMoved
                ? fact.after ?? ""
                : [
                    fact.before.map { console.paintOutput($0, .red) } ?? "–", "→",
                    fact.after.map { console.paintOutput($0, .green) } ?? "–",
                ].joined(separator: " ")
            let pages = DifferenceWords.count(group.pages.count, "page")
            let shown = console.isVerbose ? group.changes[...] : group.changes.prefix(Self.mostSentences)
            var lines = ["\(DifferenceWords.words(fact)): \(values)  \(dim("on \(pages)"))"]
            for change in shown { lines += sentence(change).map { "    " + $0 } }
            let rest = group.changes.count - shown.count
            return lines + (rest > 0 ? ["    " + dim("… and \(rest) more")] : [])
        }
    }

    private func printGroups(_ title: String, _ count: Int, _ groups: [DifferenceDigest.PageGroup]) {
        guard count > 0 else { return }
        head(title, count)
        var left = console.isVerbose ? Int.max : Self.most
        for group in groups where left > 0 {
            console.print("  " + difference.changed[group.page].path)
            for change in group.changes.prefix(left) { console.print("    " + words(change) + others(change)) }
            left -= min(left, group.changes.count)
        }
        if !console.isVerbose, count > Self.most { fold(count - Self.most) }
    }

    private func printLinks() {
        list("Links that lead elsewhere", difference.links) { link in
            let pages = DifferenceWords.count(link.pages.count, "page")
            return [
                "“\(link.words)”: \(console.paintOutput(link.before, .red)) → \(console.paintOutput(link.after, .green))"
                    + "  \(dim("on \(pages): \(link.pages.prefix(2).joined(separator: ", "))"))"
            ]
        }
    }

    private func printFrame() {
        list("Words around the text", difference.frame) { change in
            let words = [
                change.before.map { console.paintOutput("[-\($0)-]", .red) },
                change.after.map { console.paintOutput("{+\($0)+}", .green) },
            ].compactMap(\.self)
            return ["\(words.joined(separator: " "))  \(dim("on \(DifferenceWords.count(change.pages, "page"))"))"]
        }
    }

    private func printLinked() {
        list("Names that are newly linked", difference.linked, counting: difference.linkedCount) { entry in
            let shown = console.isVerbose ? entry.names[...] : entry.names.prefix(Self.mostSentences)
            let rest = entry.names.count - shown.count
            return ["\(entry.page)  \(dim(entry.title))"]
                + shown.map {
                    "    “\($0.words)” \(Quantity.grouped($0.count))×, first at \($0.address): \(dim($0.sentence))"
                }
                + (rest > 0 ? ["    " + dim("… and \(rest) more")] : [])
        }
    }

    private func printPages(_ title: String, _ pages: [PageName]) {
        list(title, DifferenceWords.folded(pages), counting: pages.count) { page, footnotes in
            let others = footnotes > 0 ? ", with \(DifferenceWords.count(footnotes, "footnote"))" : ""
            return ["\(page.path)  \(dim(page.title + others))"]
        }
    }

    private func printRedirects(_ title: String, _ redirects: [MovedPage]) {
        list(title, redirects) { ["\($0.path) → \($0.target)"] }
    }

    private func printRest() {
        if difference.sameTextCount > 0 {
            head("Same text, different form", difference.sameTextCount)
            console.print("  pages that differ in: \(DifferenceWords.sameText(difference))")
            if console.isVerbose { for path in difference.sameTextPages { console.print("  \(path)") } }
        }
        for (kind, title) in [(FileChange.Content.asset, "Assets"), (.media, "Media"), (.data, "Data")] {
            let files = difference.files.filter { $0.kind == kind }
            if kind == .data, !console.isVerbose {
                if !files.isEmpty { head(title, files.count) }
            } else {
                list(title, files) { ["\($0.change.rawValue) \($0.path)  \(dim(DifferenceWords.words($0)))"] }
            }
        }
        list("Could not be compared", difference.notes) { [$0] }
        if digest.omittedCount > 0 {
            console.print("\(DifferenceWords.count(digest.omittedCount, "more sentence")) differ but are not listed")
        }
    }

    // MARK: Lines

    private func list<Item>(
        _ title: String, _ items: [Item], counting count: Int? = nil, _ lines: (Item) -> [String]
    ) {
        guard !items.isEmpty else { return }
        head(title, count ?? items.count)
        for item in console.isVerbose ? items[...] : items.prefix(Self.most) {
            for line in lines(item) { console.print("  " + line) }
        }
        if !console.isVerbose, items.count > Self.most { fold(items.count - Self.most) }
    }

    private func head(_ title: String, _ count: Int) {
        console.print("\(console.paintOutput(title, .bold)) · \(Quantity.grouped(count))")
    }

    private func fold(_ count: Int) { console.print("  " + dim("… and \(count) more; -v shows all")) }

    private func dim(_ text: String) -> String { console.paintOutput(text, .dim) }

    private func sentence(_ change: Int) -> [String] {
        ["\(digest.page(of: change)?.path ?? ""): \(words(change))\(others(change))"]
    }

    private func others(_ change: Int) -> String {
        let others = digest.pages[change].count - 1
        return others > 0 ? dim("  (and on \(DifferenceWords.count(others, "more page")))") : ""
    }

    /// Removed words are between `[-` and `-]`, added words between `{+` and `+}`; of long unchanged runs, only the
    /// ends are shown.
    private func words(_ change: Int) -> String {
        difference.changes[change].runs.map { run in
            let blank = run.text.hasPrefix(" ") ? " " : ""
            let text = run.text.dropFirst(blank.count)
            return switch run.kind {
            case .same: blank + Self.ends(of: text)
            case .removed: blank + console.paintOutput("[-\(text)-]", .red)
            case .added: blank + console.paintOutput("{+\(text)+}", .green)
            }
        }.joined()
    }

    private static func ends(of text: Substring) -> String {
        let words = text.split(separator: " ")
        guard words.count > 14 else { return String(text) }
        return (words.prefix(6) + ["…"] + words.suffix(6)).joined(separator: " ")
    }
}
