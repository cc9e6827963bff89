import Base
package import Model

/// A reference to an entry or a footnote as an editor wrote it, in a text or in a field.
package struct WrittenReference: Sendable, Hashable {
    /// What it says of the entry.
    package enum Role: String, Sendable, CaseIterable {
        /// A link in a text.
        case link
        case relation
        case part = "part-of"
        case participant
        /// A source that is cited.
        case citation
        case account
        /// A passage note that is linked to it.
        case passage
        /// A silence for its file.
        case silence
        /// Its name in a text, without any markup, which becomes a link.
        case name
        /// Its name in a text or field, which does not.
        case unlinked
    }

    /// The path of the file, from the site's root.
    package let path: String
    package let role: Role
    package let target: Reference.Target
    /// The place on the entry's page that is meant.
    package var place: String?
    /// Where it starts: a text's reference at its destination, a field's at its value.
    package let position: Position
    /// The path of the entry's file, if the text has that in place of its id.
    var linkedPath: String?
    /// Whether it is in a text; otherwise it is in a field.
    var isInText = false
}

/// Every reference of a site, file by file.
struct ReferenceGathering {
    private(set) var references: [WrittenReference] = []
    private let isWanted: (Reference.Target) -> Bool
    private var path = ""

    /// - Parameters:
    ///   - file: The path of the only file of interest; nil for all.
    ///   - isWanted: Whether a target is of interest.
    init(_ catalog: Catalog, in file: String? = nil, where isWanted: @escaping (Reference.Target) -> Bool) {
        self.isWanted = isWanted
        gather(catalog)
        if let file { references.removeAll { $0.path != file } }
    }

    private mutating func gather(_ catalog: Catalog) {
        if let home = catalog.home { add(home.body, of: home.header.file) }
        for article in catalog.articles {
            add(article.body, of: article.header.file)
            add(article.source, as: .citation)
        }
        for actor in catalog.actors {
            add(actor.body, of: actor.header.file)
            add(actor.record)
        }
        for event in catalog.events {
            add(event.body, of: event.header.file)
            add(event.record)
        }
        for source in catalog.sources { add(source.body, of: source.header.file) }
        for page in catalog.pages { add(page.body, of: page.header.file) }
        for note in catalog.footnoteNotes {
            add(note.body, of: note.file)
            add(note.source, as: .citation)
        }
        for note in catalog.passageNotes {
            path = note.file.path
            if let target = note.target { add(target.value, as: .passage, at: target.position) }
        }
    }

    private mutating func add(_ body: Shared<Document>, of file: SourceFile) {
        path = file.path
        for reference in body.references where isWanted(reference.target) {
            var written = WrittenReference(
                path: path, role: .link, target: reference.target, place: reference.place,
                position: reference.position)
            (written.linkedPath, written.isInText) = (reference.path, true)
            references.append(written)
        }
    }

    private mutating func add(_ actor: Shared<Catalog.Actor>) {
        for whole in actor.partOf { add(.actor, whole, as: .part) }
        for relation in actor.relations {
            add(.actor, relation.to, as: .relation)
            add(relation.source, as: .citation)
        }
        for name in actor.alsoKnownAs { add(name.source, as: .citation) }
    }

    private mutating func add(_ event: Shared<Catalog.Event>) {
        for part in event.actors { add(.actor, part.actor, as: .participant) }
        for figure in event.figures { add(figure.source, as: .citation) }
        for account in event.accounts { add(account.origin) }
        if let whole = event.partOf { add(.event, whole, as: .part) }
        for source in event.sources { add(source, as: .citation) }
        for name in event.alsoKnownAs { add(name.source, as: .citation) }
    }

    private mutating func add(_ origin: Catalog.Account.Origin) {
        switch origin {
        case .source(let citation): add(citation, as: .account)
        case .article(let id): add(.article, id, as: .account)
        case .footnote(let article, let label, let position):
            add(.footnote(article: article, label: label), as: .account, at: position)
        }
    }

    private mutating func add(_ citation: Citation?, as role: WrittenReference.Role) {
        if case .id(let id)? = citation { add(.source, id, as: role) }
    }

    private mutating func add(_ kind: EntityKind, _ id: Located<String>, as role: WrittenReference.Role) {
        add(.entity(kind: kind, id: id.value), as: role, at: id.position)
    }

    private mutating func add(_ target: Reference.Target, as role: WrittenReference.Role, at position: Position) {
        guard isWanted(target) else { return }
        references.append(WrittenReference(path: path, role: role, target: target, position: position))
    }
}
