import Base
import Language
package import Model

/// Finds the addresses that a ledger names and the site no longer answers, and for each the page that most likely takes its place.
package struct VanishedAddresses {
    private let successors: Successors

    /// What was published, and what answers now.
    package struct Input: Sendable, Equatable {
        let ledger: Ledger
        /// The paths of the pages, with the old addresses that redirect.
        let pages: [String]
        let media: [String]

        package init(ledger: Ledger, pages: [String], media: [String]) {
            (self.ledger, self.pages, self.media) = (ledger, pages, media)
        }

        /// The lines of the ledger that nothing answers.
        package var vanished: [Ledger.Page] {
            let present = Set(pages).union(media)
            return ledger.pages.filter { !$0.isGone && !present.contains($0.path) }
        }
    }

    /// Findings about addresses that vanished.
    package static func findings(on vanished: [Ledger.Page], of site: Site) -> [Diagnostic] {
        guard !vanished.isEmpty else { return [] }
        let finding = Self(successors: Successors(site))
        return vanished.map(finding.diagnostic)
    }

    private func diagnostic(_ page: Ledger.Page) -> Diagnostic {
        let address = LedgerAddress(page.path).written
        let retire = "'gone \(address) why' in \(Ledger.path)"
        let successor = successors.successor(of: page.path)
        let isFile = page.path.hasPrefix("media/")
        let message =
            isFile
            ? "the file '\(address)' was published and no longer exists"
            : "the page '\(address)' was published and no longer exists"
        let fix =
            if isFile {
                "restore it, or write \(retire)"
            } else if let successor {
                successor.header.listsAliases
                    ? "add '/\(address)' to 'aliases' in \(successor.header.file.path), or write \(retire)"
                    : "write 'aliases: [/\(address)]' in \(successor.header.file.path), or \(retire)"
            } else {
                "add it to the 'aliases' of the page that replaces it, or write \(retire)"
            }
        let line = Position(line: page.line)
        let alias = isFile ? nil : successor.flatMap { Self.alias(address, of: $0) }
        // Blanks may come before the address.
        let gone = Edit(
            in: Ledger.path, at: line, replacing: address, with: "gone \(address) why",
            within: address.unicodeScalars.count + 8, isSafe: false, choice: 1)
        return Diagnostic(
            .vanishedAddress, in: Ledger.path, at: line, message, fix: fix, length: address.unicodeScalars.count,
            edits: (alias.map { [$0] } ?? []) + [gone])
    }

    /// The line of front matter that makes a page answer at an old address as well.
    private static func alias(_ address: String, of successor: Successors.Successor) -> Edit? {
        let header = successor.header
        let isPlain = address.utf8.allSatisfy { $0.isLetterOrDigit || "-_./%~".utf8.contains($0) }
        guard isPlain, !header.listsAliases, header.file.bytes.starts(with: "---\n".utf8) else { return nil }
        return Edit(
            in: header.file.path, at: Position(line: 2), replacing: "", with: "aliases: [/\(address)]\n",
            isSafe: successor.isSure)
    }
}

extension Catalog.Header {
    /// Whether its front matter has a list of old addresses already.
    fileprivate var listsAliases: Bool { file.offset(of: "\naliases:".utf8) != nil }
}

/// The pages that may take the place of one that has vanished: those whose files can hold `aliases`.
struct Successors {
    /// A page with a file of its own.
    private struct Page {
        /// The folder of its address; empty at the root.
        let folder: String
        /// The name in its address.
        let slug: String
        let header: Shared<Catalog.Header>

        var id: String { header.id }
    }

    /// The page that may take the place of another.
    struct Successor {
        let header: Shared<Catalog.Header>
        /// Whether it has the other's name, and is not merely like it.
        let isSure: Bool
    }

    private let pages: [Page]

    init(_ site: Site) {
        var pages: [Page] = []
        func add(_ folder: String, _ header: Shared<Catalog.Header>?) {
            guard let header else { return }
            pages.append(Page(folder: folder, slug: header.slug.value, header: header))
        }
        for article in site.articles { add("articles", article.record.header) }
        for actor in site.actors { add("actors", actor.record.header) }
        for event in site.events { add("events", event.record.header) }
        for source in site.sources { add("sources", source.record?.header) }
        for page in site.pages { add("", page.record.header) }
        self.pages = pages
    }

    /// The page that most likely takes the place of another: the one that has its name as its id, then the
    /// one with the nearest name of its kind, then one of another kind by its name. For a footnote, its article.
    func successor(of path: String) -> Successor? {
        var names = path.split(separator: "/").map(String.init)
        guard let last = names.popLast() else { return nil }
        if names.first == "footnotes", names.count == 2 { return successor(names[1], in: "articles") }
        let isFolder = last == "index.html" && !names.isEmpty
        let name = isFolder ? names.removeLast() : String(last.split(separator: ".").first ?? "")
        let folder = names.last ?? ""
        if let near = successor(name, in: folder) { return near }
        if let same = pages.first(where: { $0.id == name || $0.slug == name }) {
            return Successor(header: same.header, isSure: true)
        }
        return folder.isEmpty ? nil : nearest(name, among: pages.indices.filter { pages[$0].folder != folder })
    }

    private func successor(_ name: String, in folder: String) -> Successor? {
        let kin = pages.indices.filter { pages[$0].folder == folder }
        if let same = kin.first(where: { pages[$0].id == name || pages[$0].slug == name }) {
            return Successor(header: pages[same].header, isSure: true)
        }
        return nearest(name, among: kin)
    }

    /// By the letters of the name, or by the words that two names share.
    private func nearest(_ name: String, among places: [Int]) -> Successor? {
        if let slug = NearMiss(places.flatMap { [pages[$0].slug, pages[$0].id] }).nearest(to: name) {
            let place = places.first { pages[$0].slug == slug || pages[$0].id == slug }
            return place.map { Successor(header: pages[$0].header, isSure: false) }
        }
        let words = Set(name.split(separator: "-"))
        var best: (score: Int, place: Int)?
        for place in places {
            let others = Set(pages[place].slug.split(separator: "-"))
            let common = words.intersection(others).reduce(0) { $0 + $1.utf8.count }
            let all = words.union(others).reduce(0) { $0 + $1.utf8.count }
            guard common * 2 >= all else { continue }
            let score = common * 1000 / max(1, all)
            if score > best?.score ?? 0 { best = (score, place) }
        }
        return best.map { Successor(header: pages[$0.place].header, isSure: false) }
    }
}
