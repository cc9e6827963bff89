import Base
package import Changing
import Loading
import Model
import Publishing

/// What a new id for an entry changes.
package struct RenamePlan: Sendable {
    /// In the files as they are called before.
    package let changes: [TextChange]
    /// Files that get another path afterwards.
    package let moves: [(from: String, to: String)]
    /// The same, to be made on the disk.
    package let change: SiteChange
}

extension Briefing {
    /// The bytes of an id that can be renamed at a place, and the entry; nil if nothing there can.
    package func renamable(at offset: Int, in path: String) -> (range: Range<Int>, id: String)? {
        guard let text = text(at: path), let found = occurrence(at: offset, in: path), name(of: found.entity) != nil
        else {
            return nil
        }
        let id = site.id(of: found.entity)
        let words = text.string(found.range)
        guard found.form == .link || found.form == .field, let place = words.firstRange(of: id) else {
            return (found.range, id)
        }
        let start = found.range.lowerBound + words[..<place.lowerBound].utf8.count
        return (start..<start + id.utf8.count, id)
    }

    /// The changes that give the entry at a place another id, as `dossier rename` makes them; throws why that cannot be.
    package func rename(at offset: Int, in path: String, to new: String) throws(ChangeRefusal) -> RenamePlan? {
        guard let found = occurrence(at: offset, in: path), let old = name(of: found.entity) else { return nil }
        if let unread = report.diagnostics.first(where: { $0.rule == .unreadableFile }) {
            throw ChangeRefusal("'\(unread.path)' may refer to '\(old)', but cannot be read: \(unread.message)")
        }
        let site = WrittenSite(texts.catalog, files: texts.all, findings: [])
        let change = try site.renaming(old, to: new)
        var changes: [TextChange] = []
        var moves: [(from: String, to: String)] = []
        for file in change.files {
            let replacements = file.edits.compactMap { edit in edit.range.map { ($0, edit.replacement) } }
            if file.old == nil, let new = file.new {
                let text = String(decoding: new, as: UTF8.self)
                changes.append(TextChange(path: file.path, isNew: true, replacements: [(0..<0, text)]))
            } else if !replacements.isEmpty {
                changes.append(TextChange(path: file.path, replacements: replacements))
            }
            if file.old != nil, let target = file.newPath, target != file.path { moves.append((file.path, target)) }
        }
        return RenamePlan(changes: changes, moves: moves, change: change)
    }

    /// How commands name an entry; nil for what has no file of its own.
    private func name(of entity: Entity) -> EntryID? {
        if case .footnote = entity { return nil }
        guard site.header(of: entity) != nil, let kind = EntityKind(rawValue: entity.kindName) else { return nil }
        return EntryID(kind, site.id(of: entity))
    }
}
