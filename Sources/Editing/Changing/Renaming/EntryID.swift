package import Base
package import Model

/// An entry by its kind and id, as references and commands name it: `actor:china`.
package struct EntryID: Sendable, Hashable {
    package let kind: EntityKind
    package let id: String

    package init(_ kind: EntityKind, _ id: String) { (self.kind, self.id) = (kind, id) }

    /// Reads `actor:china`; nil if no kind is named.
    package init?(written: String) {
        guard case .entity(let kind?, let id) = Reference.Target(wiki: written), !id.isEmpty else { return nil }
        self.init(kind, id)
    }

    /// Such as `actor:china`.
    package var written: String { "\(kind.rawValue):\(id)" }
}

extension EntryID: CustomStringConvertible {
    package var description: String { written }
}

extension EntryID: Comparable {
    package static func < (left: EntryID, right: EntryID) -> Bool { left.written < right.written }
}

/// What the places of a site may refer to: an entry, a place on its page, or a footnote.
package enum Referent: Sendable, Hashable {
    case entry(EntryID)
    /// A paragraph or heading of an entry's page, by its HTML id.
    case place(EntryID, String)
    case footnote(article: String, label: String)

    /// Reads `actor:china`, `article:flood#p7` and `footnote:flood/3`; nil for anything else.
    package init?(written: String) {
        let (entry, place) = Reference.Target.split(written)
        if case .footnote(let article, let label) = Reference.Target(wiki: written), !label.isEmpty {
            self = .footnote(article: article, label: label)
        } else if let name = EntryID(written: entry) {
            self = place.map { .place(name, $0) } ?? .entry(name)
        } else {
            return nil
        }
    }

    /// As it is written in a reference.
    package var written: String {
        switch self {
        case .entry(let name): name.written
        case .place(let name, let place): "\(name.written)#\(place)"
        case .footnote(let article, let label): "footnote:\(article)/\(label)"
        }
    }

    /// The entry that is named, whatever of it is meant.
    package var entry: EntryID {
        switch self {
        case .entry(let name), .place(let name, _): name
        case .footnote(let article, _): EntryID(.article, article)
        }
    }
}

/// The entries of a catalog by their ids, and the file of each.
package struct EntryFiles: Sendable {
    private let headers: [EntryID: Shared<Catalog.Header>]
    private let kindsByID: [String: [EntityKind]]

    package init(_ catalog: Catalog) {
        var headers: [EntryID: Shared<Catalog.Header>] = [:]
        func add(_ kind: EntityKind, _ list: [Shared<Catalog.Header>]) {
            for header in list { headers[EntryID(kind, header.id)] = header }
        }
        add(.article, catalog.articles.map(\.header))
        add(.actor, catalog.actors.map(\.header))
        add(.event, catalog.events.map(\.header))
        add(.source, catalog.sources.map(\.header))
        add(.page, catalog.pages.map(\.header))
        self.init(headers)
    }

    private init(_ headers: [EntryID: Shared<Catalog.Header>]) {
        self.headers = headers
        kindsByID = Dictionary(grouping: headers.keys.sorted(), by: \.id).mapValues { $0.map(\.kind) }
    }

    /// The same with other names; of two with one name, the first stays.
    func renamed(_ renamed: (EntryID) -> EntryID) -> EntryFiles {
        EntryFiles(
            Dictionary(headers.sorted { $0.key < $1.key }.map { (renamed($0.key), $0.value) }) { first, _ in first })
    }

    /// The same with one more, whose file is not written yet.
    func adding(_ name: EntryID) -> EntryFiles {
        var headers = headers
        headers[name] = Shared(
            Catalog.Header(file: SourceFile(path: "", bytes: []), id: name.id, slug: Located(name.id, at: .start)))
        return EntryFiles(headers)
    }

    package subscript(name: EntryID) -> Shared<Catalog.Header>? { headers[name] }

    /// The kinds of entry that an id alone can mean.
    package func kinds(of id: String) -> [EntityKind] {
        Catalog.Topic.meant(kindsByID[id] ?? [], page: headers[EntryID(.page, id)]?.file.path)
    }

    /// All entries, sorted.
    package var names: [EntryID] { headers.keys.sorted() }

    /// What a reference leads to; nil for anything but an entry or a footnote, and where it could be several.
    package func referent(of target: Reference.Target, place: String? = nil) -> Referent? {
        switch target {
        case .footnote(let article, let label): return .footnote(article: article, label: label)
        case .entity(let kind, let id):
            guard let kind = kind ?? (kinds(of: id).count == 1 ? kinds(of: id)[0] : nil) else { return nil }
            return place.map { .place(EntryID(kind, id), $0) } ?? .entry(EntryID(kind, id))
        default: return nil
        }
    }
}

extension EntityKind {
    /// The folder of its files below `content/`.
    package var folder: String {
        switch self {
        case .article: "articles"
        case .actor: "actors"
        case .event: "events"
        case .source: "sources"
        case .page: "pages"
        }
    }

    /// The address of the page with a name, from the output folder.
    func page(named slug: String) -> String { self == .page ? "\(slug).html" : "\(folder)/\(slug).html" }
}
