import Base
import Language
package import Model

/// Finds the addresses in a ledger that the site no longer has, and for each the page that most likely replaces it.
package struct VanishedAddresses {
    private let successors: Successors

    /// What was published, and what the site has now.
    package struct Input: Sendable, Equatable {
        let ledger: Ledger
        /// The paths of the pages, with the old addresses that redirect.
        let pages: [String]
        let media: [String]

        package init(ledger: Ledger, pages: [String], media: [String]) {
            (self.ledger, self.pages, self.media) = (ledger, pages, media)
        }

        /// The pages in the ledger that the site no longer has.
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

    /// An edit of the front matter that makes an old address redirect to a page.
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
    /// Whether its front matter already has a list of old addresses.
    fileprivate var listsAliases: Bool { file.offset(of: "\naliases:".utf8) != nil }
}

/// Pages that may replace a vanished one: those whose files can have `aliases`.
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

    /// The page that may replace another.
    struct Successor {
        let header: Shared<Catalog.Header>
        /// Whether it has the same name, not just a similar one.
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

    /// The page that most likely replaces another: one of the same kind with the same name or id, else with a similar
    /// one; then a page of another kind, in the same order. For a footnote, its article.
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

    /// Finds the nearest name, by its letters or by shared words.
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
