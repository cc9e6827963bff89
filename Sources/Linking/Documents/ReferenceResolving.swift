import Base
import Model

/// What one reference of a text was found to lead to.
struct Destination: Sendable, Equatable {
    var resolution: Resolution
    /// The name or title of an entry; empty for anything else.
    let name: String
    /// The id of the place on the entry's page, where one is meant.
    var place: String?

    init(_ target: Reference.Target, _ directory: Directory, _ titles: Titles) {
        resolution = directory.resolve(target)
        if case .entity(let entity) = resolution { name = titles.name(of: entity, directory) } else { name = "" }
    }
}

/// Makes links of what the references of one document lead to.
struct ReferenceResolving {
    private let path: String
    private let findPlaces: () -> TextPlaces
    private lazy var places = findPlaces()
    private(set) var unresolved: [Unresolved] = []

    /// - Parameter places: Those of the text itself, found where a reference leads to one.
    init(in path: String, places: @escaping () -> TextPlaces) { (self.path, findPlaces) = (path, places) }

    mutating func link(_ reference: Reference, to destination: Destination) -> Link {
        switch destination.resolution {
        case .entity(let entity): return .entity(entity)
        case .link(.fragment(let written)): return fragment(written, reference)
        case .link(let link): return link
        case .unresolved(let reason): return nothing(reason, reference)
        }
    }

    private mutating func fragment(_ written: String, _ reference: Reference) -> Link {
        let id = PercentEscapes.decoded(written)
        if let found = id.isEmpty ? "top" : places.id(for: id) { return .fragment(found) }
        return nothing(.noFragment(id, among: places.ids), reference)
    }

    private mutating func nothing(_ reason: Unresolved.Reason, _ reference: Reference) -> Link {
        let form = reference.path.map { Unresolved.Form.path($0) } ?? (reference.isCitation ? .citation : .text)
        unresolved.append(Unresolved(reason, by: form, in: path, at: reference.position, length: reference.length))
        return .nothing
    }
}

/// The HTML ids that the templates use on pages with a text, which no heading may take.
enum ReservedIDs {
    static let all: Set<String> = [
        "top", "main", "text", "contents", "nav", "search", "who", "who-is-who", "actors", "events", "notes", "cite",
        "cite-this", "sources", "footnotes", "mentions", "timeline", "accounts", "figures", "facts", "relations",
        "companions", "passages", "took-part", "took-part-in", "said", "did", "noted", "mentioned", "mentioned-in",
        "appears-with", "rests-on-it", "used-by", "note", "others", "names", "theme", "card", "share", "related",
        "previous", "next", "named", "parts", "siblings", "actor", "years", "hatch",
        "torn", "fade-out", "fade-in", "tables", "files", "own-words", "in-footnotes",
    ]
}
