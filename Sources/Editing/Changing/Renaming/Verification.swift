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
        unclear.formUnion(Self.newMistakes(old.findings, new.findings, paths))
        guard unclear.isEmpty else { throw ChangeRefusal(unclear.sorted().map { .unclear($0) }) }
    }

    /// The same for a merge: everything that is said of either entry is said of the kept one, if not in other words, and
    /// only fields of the dropped file may become comments.
    func verify(_ change: SiteChange, merging dropped: EntryID, into kept: EntryID) throws(ChangeRefusal) {
        guard let from = entries[dropped]?.file.path, let into = entries[kept]?.file.path else { return }
        let renamed = { (name: EntryID) in name == dropped ? kept : name }
        let old = ReadTexts(Dictionary(change.files.compactMap { file in file.old.map { (file.path, $0) } }) { $1 })
        let new = ReadTexts(Dictionary(change.files.compactMap { file in file.new.map { (file.path, $0) } }) { $1 })
        let wished = Set(entries.statements(of: old.catalog).map { $0.moved([from: into], renamed) })
        let made = Set(entries.renamed(renamed).statements(of: new.catalog))
        let others = Set(
            entries.statements(of: old.catalog).filter { $0.path != from || $0.role == .link }.map {
                $0.moved([from: into], renamed)
            })
        let unclear = Set(made.subtracting(wished).map(\.path)).union(others.subtracting(made).map(\.path))
        let mistakes = Self.newMistakes(old.findings, new.findings, [from: into])
        let names = Set(catalog.names(of: dropped)).subtracting(new.catalog.names(of: kept))
        let isNameless = kept.kind != .source && !names.isEmpty
        let problems = unclear.union(mistakes).union(isNameless ? [into] : [])
        guard problems.isEmpty else { throw ChangeRefusal(problems.sorted().map { .unclear($0) }) }
    }

    /// The files with mistakes that they did not have before.
    private static func newMistakes(_ old: [Diagnostic], _ new: [Diagnostic], _ paths: [String: String]) -> [String] {
        var mistakes = Dictionary(grouping: new) { Mistake(path: $0.path, rule: $0.rule) }.mapValues(\.count)
        for finding in old {
            mistakes[Mistake(path: paths[finding.path] ?? finding.path, rule: finding.rule), default: 0] -= 1
        }
        return mistakes.filter { $0.value > 0 }.map(\.key.path)
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
    func statements(of catalog: Catalog) -> [Statement] {
        ReferenceGathering(catalog) { _ in true }.references.compactMap { reference in
            referent(of: reference.target, place: reference.place).map {
                Statement(path: reference.path, role: reference.role, referent: $0)
            }
        }
    }
}

extension Catalog {
    /// The words of the body of each file.
    var texts: [String: [UInt8]] {
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

    /// The text of an actor, an event or a source; nil if there is none.
    func body(of entry: EntryID) -> Document? {
        switch entry.kind {
        case .actor: actors.first { $0.header.id == entry.id }?.body.value
        case .event: events.first { $0.header.id == entry.id }?.body.value
        case .source: sources.first { $0.header.id == entry.id }?.body.value
        case .article, .page: nil
        }
    }

    /// The name or title of an entry; nil if there is none.
    package func name(of entry: EntryID) -> String? {
        switch entry.kind {
        case .article: articles.first { $0.header.id == entry.id }?.title
        case .actor: actors.first { $0.header.id == entry.id }?.name
        case .event: events.first { $0.header.id == entry.id }?.title
        case .source: sources.first { $0.header.id == entry.id }?.work.name
        case .page: pages.first { $0.header.id == entry.id }?.title
        }
    }
}
