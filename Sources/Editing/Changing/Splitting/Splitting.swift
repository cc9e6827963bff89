import Base
import Language
import Loading
import Model
import YAML

/// An entry that is to be split off another, and the places that are to refer to it.
package struct SplitOff: Sendable {
    package let id: String
    package let name: String
    /// Uses of the entry that is split; names without markup become links.
    package let uses: [Use]

    package init(id: String, name: String, uses: [Use]) { (self.id, self.name, self.uses) = (id, name, uses) }
}

extension WrittenSite {
    /// The change that makes two entries of one: a new file with what every entry of its kind needs, and the uses that go
    /// to it.
    package func splitting(_ old: EntryID, off new: SplitOff) throws(ChangeRefusal) -> SiteChange {
        guard let header = entries[old] else { throw ChangeRefusal([unknown(old)]) }
        let entry = EntryID(old.kind, new.id)
        try checkSplit(old, entry, new.name)
        guard let text = FrontMatterText(header.file) else {
            throw ChangeRefusal([.init("its front matter cannot be read", fix: "mend it first", in: header.file.path)])
        }
        var draft = ChangeDraft(self)
        for use in new.uses { draft.take(use, from: old, to: entry) }
        if let edit = text.removing(name: new.name) { draft.add(edit) }
        draft.create(
            "content/\(old.kind.folder)/\(new.id).md", Self.text(of: entry, named: new.name, like: text))
        draft.remarks = [
            SiteChange.Remark(
                in: header.file.path,
                "what it says stays with '\(old)'; move to '\(entry)' what belongs there")
        ]
        let change = try draft.finished()
        try verify(change, taking: new.uses, from: old, to: entry)
        return change
    }

    private func checkSplit(_ old: EntryID, _ new: EntryID, _ name: String) throws(ChangeRefusal) {
        var problems: [ChangeRefusal.Problem] = []
        if old.kind == .article || old.kind == .page {
            problems.append(.init("a text cannot be split", fix: "write the other one with 'dossier new'"))
        }
        if let problem = idProblem(new) { problems.append(problem) }
        if !name.contains(where: { !$0.isWhitespace }) { problems.append(.init("the new entry needs a name")) }
        if name == catalog.name(of: old) {
            problems.append(.init("'\(old)' has this name already", fix: "give the new entry another"))
        }
        if problems.isEmpty, let problem = addressProblem(of: new, leaving: nil) { problems.append(problem) }
        guard problems.isEmpty else { throw ChangeRefusal(problems) }
    }

    /// The new file: the name, and the fields that its kind requires.
    private static func text(of entry: EntryID, named name: String, like text: FrontMatterText) -> String {
        let isActor = entry.kind == .actor
        let head = ["---", "\(isActor ? "name" : "title"): \(YAMLText.scalar(name))"]
        let shared = (isActor ? ["kind"] : ["date", "kind"]).flatMap { text.lines(of: $0).prefix(1) }
        return (head + (entry.kind == .source ? [] : shared) + ["---", ""]).joined(separator: "\n")
    }

    /// Refuses a split after which anything but the uses that were taken would say something else.
    private func verify(
        _ change: SiteChange, taking uses: [Use], from old: EntryID, to new: EntryID
    ) throws(ChangeRefusal) {
        let texts = change.files.filter { $0.old != nil }
        let before = ReadTexts(Dictionary(texts.map { ($0.path, $0.old ?? []) }) { first, _ in first })
        let after = ReadTexts(Dictionary(texts.map { ($0.path, $0.new ?? []) }) { first, _ in first })
        var counts: [Statement: Int] = [:]
        for statement in entries.statements(of: before.catalog) { counts[statement, default: 0] += 1 }
        for use in uses {
            let role = use.isName ? WrittenReference.Role.link : use.role
            guard let referent = entries.referent(of: use.reference.target, place: use.reference.place) else {
                continue
            }
            if !use.isName { counts[Statement(path: use.path, role: role, referent: referent), default: 0] -= 1 }
            let taken = Statement(path: use.path, role: role, referent: referent.renamed { $0 == old ? new : $0 })
            counts[taken, default: 0] += 1
        }
        for statement in entries.adding(new).statements(of: after.catalog) { counts[statement, default: 0] -= 1 }
        var unclear = Set(counts.filter { $0.value != 0 }.map(\.key.path))
        for (path, words) in before.catalog.texts where after.catalog.texts[path] != words { unclear.insert(path) }
        guard unclear.isEmpty else { throw ChangeRefusal(unclear.sorted().map { .unclear($0) }) }
    }
}

extension ChangeDraft {
    /// Lets a use refer to another entry; a name becomes a link.
    fileprivate mutating func take(_ use: Use, from old: EntryID, to new: EntryID) {
        guard use.isName else { return replace(use, old.id, with: use.isWithoutKind ? new.written : new.id) }
        guard use.range != nil, let words = use.words else {
            return refuse(
                .init(
                    "this name cannot become a link alone", fix: "write the link by hand", in: use.path,
                    at: use.position))
        }
        add(Edit(in: use.path, at: use.position, replacing: words, with: "[\(words)](\(new.written))"))
    }
}

extension FrontMatterText {
    /// The edit that removes another name; nil if there is no such name.
    fileprivate func removing(name: String) -> Edit? {
        guard let names = self["also_known_as"]?.items,
            let place = names.firstIndex(where: { $0.content == .scalar(name) })
        else { return nil }
        return removing(item: place, of: "also_known_as")
    }
}

extension Use {
    /// Whether it is a name without markup.
    var isName: Bool { role == .name || role == .unlinked }
}
