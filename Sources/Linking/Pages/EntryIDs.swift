import Base
import Model

/// The place of the entry with an id in its list of the catalog.
struct EntryIDs: Sendable, Equatable {
    /// An entry by its id and the path of its file.
    struct Entry: Sendable, Equatable {
        let id: String
        let path: String
        /// Another name by which texts cite a source.
        let key: String?

        init(_ header: Shared<Catalog.Header>, key: String? = nil) {
            (id, path, self.key) = (header.id, header.file.path, key)
        }
    }

    private let lists: [EntityKind: [Entry]]
    private let places: [EntityKind: [String: Int]]

    static func == (left: EntryIDs, right: EntryIDs) -> Bool { left.lists == right.lists }

    /// The entries of a catalog, by kind.
    static func entries(_ catalog: Catalog) -> [EntityKind: [Entry]] {
        [
            .article: catalog.articles.map { Entry($0.header) }, .actor: catalog.actors.map { Entry($0.header) },
            .event: catalog.events.map { Entry($0.header) },
            .source: catalog.sources.map { Entry($0.header, key: $0.key) },
            .page: catalog.pages.map { Entry($0.header) },
        ]
    }

    /// If two entries have one id, the first counts; the others are reported.
    static func collect(_ lists: [EntityKind: [Entry]]) -> Diagnosed<Shared<EntryIDs>> {
        var places: [EntityKind: [String: Int]] = [:]
        var findings: [Diagnostic] = []
        for kind in EntityKind.allCases {
            let entries = lists[kind] ?? []
            var ofKind: [String: Int] = [:]
            ofKind.reserveCapacity(entries.count)
            for (place, entry) in entries.enumerated() {
                guard let first = ofKind[entry.id] else {
                    ofKind[entry.id] = place
                    continue
                }
                let note = Note(in: entries[first].path, at: .start, "the other is here")
                findings.append(
                    Diagnostic(
                        .duplicateID, in: entry.path, at: .start,
                        "another file already has the id '\(entry.id)'",
                        fix: "rename one of the two", notes: [note]))
            }
            addKeys(of: entries, to: &ofKind, &findings)
            places[kind] = ofKind
        }
        return Diagnosed(Shared(EntryIDs(lists: lists, places: places)), findings)
    }

    /// A key finds an entry unless an id is the same; of two entries with one key, the first counts.
    private static func addKeys(
        of entries: [Entry], to places: inout [String: Int], _ findings: inout [Diagnostic]
    ) {
        for (place, entry) in entries.enumerated() {
            guard let key = entry.key else { continue }
            guard let first = places[key], first != place else {
                places[key] = place
                continue
            }
            let note = Note(in: entries[first].path, at: .start, "the other is here")
            findings.append(
                Diagnostic(
                    .ambiguousReference, in: entry.path, at: .start,
                    "another source is already cited by '\(key)'", fix: "give one of the two another key", notes: [note]
                ))
        }
    }

    func place(of id: String, _ kind: EntityKind) -> Int? { places[kind]?[id] }

    /// The article with an id.
    func article(_ id: String) -> Handle<Site.Article>? { place(of: id, .article).map { Handle($0) } }

    /// The id of the entry at a place.
    func id(at place: Int, _ kind: EntityKind) -> String { lists[kind]?[place].id ?? "" }

    /// The kinds of entry that an id alone can mean.
    func kinds(of id: String) -> [EntityKind] {
        let kinds = EntityKind.allCases.filter { places[$0]?[id] != nil }
        return Catalog.Topic.meant(kinds, page: places[.page]?[id].flatMap { lists[.page]?[$0].path })
    }

    /// All ids of a kind, in no order.
    func ids(of kind: EntityKind) -> [String] { places[kind].map { Array($0.keys) } ?? [] }
}
