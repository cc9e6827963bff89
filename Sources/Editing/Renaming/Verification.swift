import Base
import Loading
import Model

extension WrittenSite {
    /// Refuses a change after which the changed files would say anything else than is meant, or have new mistakes.
    ///
    /// - Parameter renamed: What an entry is called afterwards.
    func verify(
        _ change: SiteChange, keepsTexts: Bool = true, _ renamed: (EntryID) -> EntryID
    ) throws(ChangeRefusal) {
        let texts = change.files.filter { $0.old != nil && $0.newPath != nil }
        let old = ReadTexts(Dictionary(texts.map { ($0.path, $0.old ?? []) }) { first, _ in first })
        let new = ReadTexts(Dictionary(texts.map { ($0.newPath ?? $0.path, $0.new ?? []) }) { first, _ in first })
        let paths = Dictionary(texts.map { ($0.path, $0.newPath ?? $0.path) }) { first, _ in first }
        let wished = entries.statements(of: old.catalog).map { $0.moved(paths, renamed) }
        let made = entries.renamed(renamed).statements(of: new.catalog)
        var unclear = Set(Self.difference(wished, made).map(\.path))
        if keepsTexts {
            let (before, after) = (old.catalog.texts, new.catalog.texts)
            for (path, words) in before where after[paths[path] ?? path] != words { unclear.insert(path) }
        }
        var mistakes = Dictionary(grouping: new.findings) { Mistake(path: $0.path, rule: $0.rule) }.mapValues(\.count)
        for finding in old.findings {
            mistakes[Mistake(path: paths[finding.path] ?? finding.path, rule: finding.rule), default: 0] -= 1
        }
        unclear.formUnion(mistakes.filter { $0.value > 0 }.map(\.key.path))
        guard unclear.isEmpty else { throw ChangeRefusal(unclear.sorted().map { .unclear($0) }) }
    }

    private struct Mistake: Hashable {
        let path: String
        let rule: Rule
    }

    /// What only one of two lists has, as often as it does.
    private static func difference(_ left: [Statement], _ right: [Statement]) -> [Statement] {
        var counts: [Statement: Int] = [:]
        for statement in left { counts[statement, default: 0] += 1 }
        for statement in right { counts[statement, default: 0] -= 1 }
        return counts.filter { $0.value != 0 }.map(\.key)
    }
}

/// What a file says of an entry, wherever it stands in the file.
struct Statement: Hashable {
    var path: String
    let role: WrittenReference.Role
    var referent: Referent

    /// The same after entries are renamed and files are moved.
    func moved(_ paths: [String: String], _ renamed: (EntryID) -> EntryID) -> Statement {
        var moved = self
        moved.path = paths[path] ?? path
        moved.referent = referent.renamed(renamed)
        return moved
    }
}

extension Referent {
    /// The same of an entry with another name.
    func renamed(_ renamed: (EntryID) -> EntryID) -> Referent {
        switch self {
        case .entry(let name): .entry(renamed(name))
        case .place(let name, let place): .place(renamed(name), place)
        case .footnote(let article, let label):
            .footnote(article: renamed(EntryID(.article, article)).id, label: label)
        }
    }
}

extension EntryFiles {
    /// What the files of a catalog say of entries.
    fileprivate func statements(of catalog: Catalog) -> [Statement] {
        ReferenceGathering(catalog) { _ in true }.references.compactMap { reference in
            referent(of: reference.target, place: reference.place).map {
                Statement(path: reference.path, role: reference.role, referent: $0)
            }
        }
    }
}

extension Catalog {
    /// The words of the body of each file.
    fileprivate var texts: [String: [UInt8]] {
        var texts: [String: [UInt8]] = [:]
        if let home { texts[home.header.file.path] = home.body.text }
        for entry in articles { texts[entry.header.file.path] = entry.body.text }
        for entry in actors { texts[entry.header.file.path] = entry.body.text }
        for entry in events { texts[entry.header.file.path] = entry.body.text }
        for entry in sources { texts[entry.header.file.path] = entry.body.text }
        for entry in pages { texts[entry.header.file.path] = entry.body.text }
        for note in footnoteNotes { texts[note.file.path] = note.body.text }
        return texts
    }

    /// The name or title of an entry; nil if there is none.
    func name(of entry: EntryID) -> String? {
        switch entry.kind {
        case .article: articles.first { $0.header.id == entry.id }?.title
        case .actor: actors.first { $0.header.id == entry.id }?.name
        case .event: events.first { $0.header.id == entry.id }?.title
        case .source: sources.first { $0.header.id == entry.id }?.work.name
        case .page: pages.first { $0.header.id == entry.id }?.title
        }
    }
}
