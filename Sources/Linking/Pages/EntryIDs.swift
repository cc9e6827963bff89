import Base
import Model

/// Where the entry with an id stands in its list of the catalog.
struct EntryIDs: Sendable {
    private let places: [EntityKind: [String: Int]]

    /// Of two entries with one id the first counts; the others are reported.
    static func collect(_ catalog: Catalog) -> Diagnosed<EntryIDs> {
        var findings: [Diagnostic] = []
        func index(_ headers: [Shared<Catalog.Header>]) -> [String: Int] {
            var places: [String: Int] = [:]
            places.reserveCapacity(headers.count)
            for (place, header) in headers.enumerated() {
                guard let first = places[header.id] else {
                    places[header.id] = place
                    continue
                }
                let message = "the id '\(header.id)' is taken by \(headers[first].file.path)"
                findings.append(
                    Diagnostic(.duplicateID, in: header.file.path, at: .start, message, fix: "rename one file"))
            }
            return places
        }
        let places: [EntityKind: [String: Int]] = [
            .article: index(catalog.articles.map(\.header)), .actor: index(catalog.actors.map(\.header)),
            .event: index(catalog.events.map(\.header)), .source: index(catalog.sources.map(\.header)),
            .page: index(catalog.pages.map(\.header)),
        ]
        return Diagnosed(EntryIDs(places: places), findings)
    }

    func place(of id: String, _ kind: EntityKind) -> Int? { places[kind]?[id] }

    /// The kinds that have an entry with an id.
    func kinds(of id: String) -> [EntityKind] { EntityKind.allCases.filter { places[$0]?[id] != nil } }

    /// All ids of a kind, in no order.
    func ids(of kind: EntityKind) -> [String] { places[kind].map { Array($0.keys) } ?? [] }
}
