import Base
import Language
import Model

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
        for page in site.pages where page.record.topic?.isWritten != false {
            add(page.record.topic == nil ? "" : "topics", page.record.header)
        }
        self.pages = pages
    }

    /// The article that most likely replaces one with a name in its address.
    func article(named slug: String) -> Successor? { successor(slug, in: "articles") }

    /// The page that most likely replaces another: one of the same kind with the same name or id, else with a similar
    /// one; then a page of another kind, in the same order. For a footnote, its article.
    func successor(of path: String) -> Successor? {
        var names = path.split(separator: "/").map(String.init)
        guard let last = names.popLast() else { return nil }
        if names.first == "footnotes", names.count == 2 { return article(named: names[1]) }
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
