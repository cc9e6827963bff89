import Changing
import Model
import SiteGenerator

/// A site as values: entries by keys that stay when ids change, so that it can be written as if it had always been so.
struct ModelSite {
    /// What an entry is called inside of the model.
    typealias Key = Int

    enum Form: Int, CaseIterable { case link, wiki, worded, path, definition }

    /// A piece of a text.
    enum Piece {
        case words(String)
        /// A reference; nil words show the name of the entry.
        case reference(Key, Form, words: String?)
        /// The name of an entry without markup.
        case name(Key, String)
    }

    struct Entry {
        let kind: EntityKind
        var id: String
        var name: String
        var otherNames: [String] = []
        var actorKind = "organisation"
        var date = "2014-12-16"
        var wholes: [Key] = []
        var relations: [(to: Key, label: String, source: Key?)] = []
        var actors: [(actor: Key, role: String?)] = []
        var sources: [Key] = []
        var accounts: [(source: Key, says: String)] = []
        var tags: [String] = []
        var summary: String?
        var paragraphs: [[Piece]] = []
        /// The sources of its footnotes, for an article.
        var notes: [Key] = []
        /// The quotation of its passage note and the actor that it is linked to.
        var passage: (quote: String, actor: Key)?
    }

    var entries: [Key: Entry] = [:]
    private var nextKey = 0

    /// The keys of a kind, in the order in which they were made.
    func keys(_ kind: EntityKind) -> [Key] { entries.keys.filter { entries[$0]?.kind == kind }.sorted() }

    mutating func add(_ entry: Entry) -> Key {
        nextKey += 1
        entries[nextKey] = entry
        return nextKey
    }

    func entryID(_ key: Key) -> EntryID { EntryID(entries[key]?.kind ?? .page, entries[key]?.id ?? "") }
}

// MARK: - Changes

extension ModelSite {
    /// Lets everything that refers to one entry refer to another.
    private mutating func redirect(_ old: Key, to new: Key) {
        let name = entries[old]?.name ?? ""
        func key(_ key: Key) -> Key { key == old ? new : key }
        for place in entries.keys {
            guard var entry = entries[place] else { continue }
            entry.wholes = Self.merged(entry.wholes, old, { $0 }, { _, new in new }, key) { $0 == $1 }
            entry.relations = Self.merged(
                entry.relations, old, { $0.to }, { ($1, $0.label, $0.source.map(key)) }, key
            ) { $0 == $1 }
            entry.actors = Self.merged(entry.actors, old, { $0.actor }, { ($1, $0.role) }, key) { $0 == $1 }
            entry.sources = Self.merged(entry.sources, old, { $0 }, { _, new in new }, key) { $0 == $1 }
            entry.accounts = entry.accounts.map { (key($0.source), $0.says) }
            entry.notes = entry.notes.map(key)
            entry.passage = entry.passage.map { ($0.quote, key($0.actor)) }
            entry.paragraphs = entry.paragraphs.map { paragraph in
                paragraph.map { piece in
                    switch piece {
                    case .reference(old, let form, let words): .reference(new, form, words: words ?? name)
                    case .name(old, let words): .name(new, words)
                    default: piece
                    }
                }
            }
            entries[place] = entry
        }
    }

    /// The items of a list with other keys; of two that say the same, the one that had the other key before stays.
    private static func merged<Item>(
        _ items: [Item], _ old: Key, _ get: (Item) -> Key, _ set: (Item, Key) -> Item, _ key: (Key) -> Key,
        _ isSame: (Item, Item) -> Bool
    ) -> [Item] {
        let changed = items.map { set($0, key(get($0))) }
        return changed.indices.filter { index in
            get(items[index]) != old
                || !changed.indices.contains { $0 != index && isSame(changed[$0], changed[index]) }
        }.map { changed[$0] }
    }

    mutating func merge(_ dropped: Key, into kept: Key) {
        redirect(dropped, to: kept)
        guard let from = entries.removeValue(forKey: dropped), var into = entries[kept] else { return }
        if into.kind != .source {
            let names = [into.name] + into.otherNames
            into.otherNames += ([from.name] + from.otherNames).filter { !names.contains($0) }
        }
        into.wholes += from.wholes.filter { !into.wholes.contains($0) }
        for relation in from.relations where !into.relations.contains(where: { $0 == relation }) {
            into.relations.append(relation)
        }
        for actor in from.actors where !into.actors.contains(where: { $0 == actor }) { into.actors.append(actor) }
        into.sources += from.sources.filter { !into.sources.contains($0) }
        for account in from.accounts where !into.accounts.contains(where: { $0 == account }) {
            into.accounts.append(account)
        }
        into.tags += from.tags.filter { !into.tags.contains($0) }
        into.summary = into.summary ?? from.summary
        into.paragraphs += from.paragraphs
        entries[kept] = into
    }

    /// Adds an entry like another, to which the uses in some articles go.
    mutating func split(_ old: Key, id: String, name: String, taking articles: Set<Key>) {
        guard let from = entries[old] else { return }
        var entry = Entry(kind: from.kind, id: id, name: name)
        (entry.actorKind, entry.date) = (from.actorKind, from.date)
        let new = add(entry)
        for article in articles {
            guard var text = entries[article] else { continue }
            text.passage = text.passage.map { ($0.quote, $0.actor == old ? new : $0.actor) }
            text.paragraphs = text.paragraphs.map { paragraph in
                paragraph.map { piece in
                    switch piece {
                    case .reference(old, let form, let words): .reference(new, form, words: words)
                    case .name(old, let words): .reference(new, .link, words: words)
                    default: piece
                    }
                }
            }
            entries[article] = text
        }
    }

    /// Whether nothing in the fields of two entries says that they are not one.
    func canMerge(_ one: Key, _ two: Key) -> Bool {
        if isPart(one, of: two) || isPart(two, of: one) { return false }
        return ![(one, two), (two, one)].contains { from, to in
            entries[from].map { $0.wholes.contains(to) || $0.relations.contains { $0.to == to } } ?? false
        }
    }
}

extension ModelSite {
    /// Whether an entry is part of another, perhaps through others.
    private func isPart(_ one: Key, of two: Key) -> Bool {
        entries[one]?.wholes.contains { $0 == two || isPart($0, of: two) } ?? false
    }
}

// MARK: - Writing

extension ModelSite {
    /// The files, by path below `content`.
    func files() -> [String: String] {
        var files = ["site.yaml": "title: Model\nbase_url: https://model.example/\nleave_out: [pictures]\n"]
        for key in entries.keys.sorted() {
            guard let entry = entries[key] else { continue }
            files["\(entry.kind.folder)/\(entry.id).md"] = text(of: entry)
            for (index, source) in entry.notes.enumerated() {
                files["footnotes/\(entry.id)/n\(index + 1).md"] =
                    "---\nsource: \(id(source))\n---\nSee [the work](source:\(id(source))).\n"
            }
            if let (quote, actor) = entry.passage {
                files["notes/\(entry.id).yaml"] = "- quote: \(quote)\n  actor: \(id(actor))\n  as: said\n"
            }
        }
        return files
    }

    private func id(_ key: Key) -> String { entries[key]?.id ?? "" }

    private func text(of entry: Entry) -> String {
        var lines = ["---", "\(entry.kind == .actor ? "name" : "title"): \(entry.name)"]
        if entry.kind == .actor { lines.append("kind: \(entry.actorKind)") }
        if entry.kind == .event || entry.kind == .article { lines.append("date: \(entry.date)") }
        if !entry.otherNames.isEmpty { lines.append("also_known_as: [\(entry.otherNames.joined(separator: ", "))]") }
        if !entry.wholes.isEmpty {
            lines.append("part_of: [\(entry.wholes.map(id).joined(separator: ", "))]")
        }
        if !entry.relations.isEmpty { lines.append("relations:") }
        for relation in entry.relations {
            let source = relation.source.map { ", source: \(id($0))" } ?? ""
            lines.append("  - {to: \(id(relation.to)), as: \(relation.label)\(source)}")
        }
        if !entry.actors.isEmpty { lines.append("actors:") }
        for (actor, role) in entry.actors {
            lines.append(role.map { "  - actor: \(id(actor))\n    role: \($0)" } ?? "  - \(id(actor))")
        }
        if !entry.accounts.isEmpty { lines.append("accounts:") }
        for (source, says) in entry.accounts { lines.append("  - source: \(id(source))\n    says: \(says)") }
        if !entry.sources.isEmpty { lines.append("sources: [\(entry.sources.map(id).joined(separator: ", "))]") }
        if !entry.tags.isEmpty { lines.append("tags: [\(entry.tags.joined(separator: ", "))]") }
        if let summary = entry.summary { lines.append("summary: \(summary)") }
        lines.append("---")
        return (lines + [body(of: entry)]).joined(separator: "\n") + "\n"
    }

    private func body(of entry: Entry) -> String {
        var definitions: [String] = []
        var blocks = entry.paragraphs.map { $0.map { written($0, &definitions) }.joined() }
        if !entry.notes.isEmpty {
            blocks[0] += entry.notes.indices.map { "[^n\($0 + 1)]" }.joined()
            blocks += entry.notes.indices.map { "[^n\($0 + 1)]: Note \($0 + 1) of it." }
        }
        return (blocks + definitions).joined(separator: "\n\n")
    }

    private func written(_ piece: Piece, _ definitions: inout [String]) -> String {
        switch piece {
        case .words(let words), .name(_, let words): return words
        case .reference(let key, let form, let words):
            let name = entryID(key)
            guard let words else { return "[[\(name.written)]]" }
            switch form {
            case .link: return "[\(words)](\(name.written))"
            case .wiki, .worded: return "[[\(name.written)|\(words)]]"
            case .path: return "[\(words)](../\(name.kind.folder)/\(name.id).md)"
            case .definition:
                definitions.append("[d\(definitions.count)-\(key)]: \(name.written)")
                return "[\(words)][d\(definitions.count - 1)-\(key)]"
            }
        }
    }
}
