import Base
import Model
import YAML

extension Merging {
    /// Lists of which the merged entry has the items of both.
    private static let lists = [
        "part_of", "relations", "same_as", "tags", "actors", "accounts", "sources", "corrections", "silenced",
    ]
    /// Names and addresses, which have rules of their own, and what decides when an entry is published.
    private static let own = ["also_known_as", "aliases", "slug", "draft", "publish_at"]

    /// Adds what the dropped entry says to the kept one.
    mutating func mergeFields(_ from: FrontMatterText, into: FrontMatterText) {
        mergeNames(from, into)
        mergeAliases(into)
        for key in from.keys where !Self.own.contains(key) && key != nameKey {
            guard let value = from[key] else { continue }
            guard let other = into[key] else {
                if !into.has(key) { newLines += from.lines(of: key) } else { keep(key, value, from, other: nil) }
                continue
            }
            guard value.plain != other.plain else { continue }
            if Self.lists.contains(key), isList(key) {
                add(value.items, missingIn: other.items, to: key, into)
            } else if key == "figures", case .mapping(let figures) = value.content, case .mapping = other.content {
                mergeFigures(figures, other, from, into)
            } else {
                keep(key, value, from, other: other)
            }
        }
        mergeTitle(from)
        // After all that is added to fields, as the last of these may end where the front matter does.
        guard !newLines.isEmpty || !comments.isEmpty else { return }
        draft.add(into.adding(lines: newLines + comments))
    }

    /// Adds values to a list, which may not be there yet.
    private mutating func add(_ values: [String], to key: String, _ into: FrontMatterText) {
        guard !values.isEmpty else { return }
        guard into.has(key) else { return newLines.append("\(key): [\(values.joined(separator: ", "))]") }
        guard let edit = into.adding(values, to: key) else { return refuseFile() }
        draft.add(edit)
    }

    private var nameKey: String { kept.kind == .actor ? "name" : "title" }

    /// Whether the key holds a list for this kind of entry: an event is part of one other at most.
    private func isList(_ key: String) -> Bool { key != "part_of" || kept.kind == .actor }

    private mutating func mergeNames(_ from: FrontMatterText, _ into: FrontMatterText) {
        guard kept.kind != .source else { return }
        var known = Set(site.catalog.names(of: kept))
        let name = from[nameKey].map { [$0] } ?? []
        let names = (name + (from["also_known_as"]?.items ?? [])).filter { node in
            node.name.map { known.insert($0).inserted } ?? false
        }
        add(names, missingIn: [], to: "also_known_as", into)
    }

    /// The address of the page that is no more, and the old ones that led to it.
    private mutating func mergeAliases(_ into: FrontMatterText) {
        guard let from = site.entries[dropped], let header = site.entries[kept] else { return }
        let address = dropped.kind.page(named: from.slug.value)
        let isPublic = from.hold == nil || site.catalog.ledger?[address] != nil
        let known = header.aliases.map(\.value.asAddress) + [kept.kind.page(named: header.slug.value)]
        let old = (isPublic ? ["/" + address] : []) + from.aliases.map(\.value)
        let new = old.filter { !known.contains($0.asAddress) }
        add(new.map(YAMLNode.address), to: "aliases", into)
    }

    /// Adds the items of a list that another does not have.
    private mutating func add(
        _ items: [YAMLNode], missingIn others: [YAMLNode], to key: String, _ into: FrontMatterText
    ) {
        var known = others.map { $0.renaming(dropped.id, to: kept.id) }
        var new: [String] = []
        for item in items {
            let merged = item.renaming(dropped.id, to: kept.id)
            guard !known.contains(merged) else { continue }
            known.append(merged)
            new.append(item.inline)
        }
        add(new, to: key, into)
    }

    private mutating func mergeFigures(
        _ figures: [YAMLNode.Entry], _ other: YAMLNode, _ from: FrontMatterText, _ into: FrontMatterText
    ) {
        guard case .mapping(let known) = other.content else { return }
        var added: [String] = []
        for figure in figures {
            guard let same = known.first(where: { $0.key == figure.key }) else {
                added.append("\(YAMLText.scalar(figure.key)): \(figure.value.inline)")
                continue
            }
            guard same.value.plain != figure.value.plain else { continue }
            remark("figures.\(figure.key)", figure.value, at: figure.keyPosition, other: same.value)
            comments.append("# \(dropped) has figures: {\(figure.key): \(figure.value.inline)}")
        }
        guard !added.isEmpty else { return }
        guard let edit = into.adding(entries: added, to: "figures") else { return refuseFile() }
        draft.add(edit)
    }

    /// The title of a source, which has no other names.
    private mutating func mergeTitle(_ from: FrontMatterText) {
        guard kept.kind == .source, let title = from["title"],
            site.catalog.name(of: dropped) != site.catalog.name(of: kept)
        else { return }
        keep("title", title, from, other: nil)
    }

    /// Keeps a fact that disagrees as a comment, and remarks on it.
    private mutating func keep(_ key: String, _ value: YAMLNode, _ from: FrontMatterText, other: YAMLNode?) {
        remark(key, value, at: value.position, other: other)
        for line in from.lines(of: key) where !line.allSatisfy(\.isWhitespace) {
            comments.append("# \(dropped) has \(line)")
        }
    }

    private mutating func remark(_ key: String, _ value: YAMLNode, at position: Position, other: YAMLNode?) {
        guard let path = site.entries[dropped]?.file.path, let keptPath = site.entries[kept]?.file.path else { return }
        let otherPlace =
            other.map { "\(keptPath):\($0.position.line) has \(Self.short($0.inline))" } ?? "\(keptPath) has another"
        draft.remarks.append(
            SiteChange.Remark(
                in: path, at: position,
                "'\(key)' disagrees: \(Self.short(value.inline)) here, \(otherPlace); it is kept there as a comment"))
    }

    private static func short(_ words: String) -> String { words.count <= 80 ? words : words.prefix(79) + "…" }

    private mutating func refuseFile() { draft.refuse(.unclear(site.entries[kept]?.file.path ?? "")) }
}

extension YAMLNode {
    /// The entries of a list; a single value counts as a list of one.
    var items: [YAMLNode] { if case .sequence(let items) = content { items } else { [self] } }

    /// The node without places.
    var plain: YAMLNode { renaming("", to: "") }

    /// The name of an other name: a text, or a record with one.
    fileprivate var name: String? {
        switch content {
        case .scalar(let text): text
        case .mapping(let entries):
            if case .scalar(let text)? = entries.first(where: { $0.key == "name" })?.value.content { text } else { nil }
        case .sequence: nil
        }
    }

    /// An address as a value of YAML.
    static func address(_ text: String) -> String {
        text.utf8.allSatisfy { $0.isLetterOrDigit || "-_./~".utf8.contains($0) } ? text : YAMLText.inDoubleQuotes(text)
    }
}
