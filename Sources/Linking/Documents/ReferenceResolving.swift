import Base
import Model

/// Resolves the references of one document.
struct ReferenceResolving {
    private let directory: Directory
    private let path: String
    private let anchors: [String]
    private lazy var ids = ReservedIDs.all.union(anchors)
    private(set) var unresolved: [Unresolved] = []

    /// - Parameter carried: Further addresses of paragraphs.
    init(directory: Directory, path: String, anchors: [BlockAnchor], carried: [CarriedAddress] = []) {
        self.directory = directory
        self.path = path
        self.anchors = anchors.map(\.id) + carried.map { "p\($0.paragraph)" }
    }

    mutating func resolve(_ reference: Reference) -> Link {
        switch directory.resolve(reference.target) {
        case .entity(let entity): return .entity(entity)
        case .link(.fragment(let written)): return fragment(written, reference)
        case .link(let link): return link
        case .unresolved(let reason): return nothing(reason, reference)
        }
    }

    private mutating func fragment(_ written: String, _ reference: Reference) -> Link {
        let id = PercentEscapes.decoded(written)
        if id.isEmpty || ids.contains(id) { return .fragment(id.isEmpty ? "top" : id) }
        return nothing(.noFragment(id, among: anchors), reference)
    }

    private mutating func nothing(_ reason: Unresolved.Reason, _ reference: Reference) -> Link {
        unresolved.append(Unresolved(reason, in: path, at: reference.position, length: reference.length))
        return .nothing
    }
}
