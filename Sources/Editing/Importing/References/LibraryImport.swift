import Base
import Exports
import Language
import Linking
package import Model

/// What a library changes in the sources of a site.
package struct LibraryImport {
    /// A source's file to write.
    package struct File: Sendable {
        package let id: String
        package let bytes: [UInt8]
        /// The lines that leave the file and those that come into it; empty for a new file.
        package let removed: [String]
        package let added: [String]
        package var isNew: Bool { removed.isEmpty && added.isEmpty }
        package var path: String { "content/sources/\(id).md" }
    }

    /// In the order of the library.
    package private(set) var files: [File] = []
    package private(set) var findings: [ImportFinding]
    package private(set) var unchanged = 0
    package let count: Int
    private var ids: UniqueNames
    private let format: CitationFormat

    /// - Parameter sources: Those of the site.
    package init(_ library: ReferenceLibrary, into sources: [Catalog.Source]) {
        (findings, format, count) = (library.findings, library.format, library.items.count)
        ids = UniqueNames(reserved: Set(sources.map(\.header.id) + [Slug.listPage]))
        let items = distinct(library.items)
        let matching = SourceMatching(sources)
        let pairs = items.map { (item: $0, source: matching.place(of: $0)) }
        let written = Self.written(pairs.compactMap { $0.source.map { sources[$0] } }, as: format)
        var next = 0
        var seen: Set<Int> = []
        for (item, place) in pairs {
            reportProblems(of: item)
            if let place {
                let known = next < written.count ? written[next] : nil
                next += 1
                if seen.insert(place).inserted { update(sources[place], known, to: item) } else { reportRepeated(item) }
            } else {
                create(item)
            }
        }
        reportLost(library.items)
        findings = findings.enumerated().sorted {
            ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
        }
        .map(\.element)
    }

    /// The sources as the library would contain them, had it come from this site: what its format cannot say differs in
    /// neither, so that an export that is imported again changes nothing.
    private static func written(_ sources: [Catalog.Source], as format: CitationFormat) -> [LibraryItem] {
        var bytes: [UInt8] = []
        format.append(sources.map(CitationItem.init), to: &bytes)
        return (try? ReferenceLibrary(bytes, as: format))?.items ?? []
    }

    // MARK: Entries of the library

    /// The entries with a title, each work once.
    private mutating func distinct(_ items: [LibraryItem]) -> [LibraryItem] {
        var kept: [LibraryItem] = []
        var keys: [String: Int] = [:]
        var works: [String: Int] = [:]
        for var item in items {
            guard item.work.title != nil else {
                report(.missingTitle, item, "It has no title, so it was left out; give it one in the library.")
                continue
            }
            let signs = SourceMatching.signs(of: item)
            if let place = signs.lazy.compactMap({ works[$0] }).first(where: {
                !SourceMatching.differ(kept[$0].work, item.work)
            }) {
                reportRepeated(item, like: kept[place])
                kept[place].complete(from: item)
                continue
            }
            if let key = item.key {
                if let place = keys[key] {
                    report(
                        .duplicateEntry, item,
                        "Its key '\(key)' is that of the entry on line \(kept[place].line); give one of the two another key. It was imported without a key."
                    )
                    item.key = nil
                } else {
                    keys[key] = kept.count
                }
            }
            for sign in signs { works[sign] = kept.count }
            kept.append(item)
        }
        return kept
    }

    private mutating func report(
        _ kind: ImportFinding.Topic, _ item: LibraryItem, _ sentence: String, _ text: String? = nil
    ) {
        let name = text ?? item.work.title ?? item.key ?? ""
        findings.append(ImportFinding(line: item.line, kind: kind, text: name, sentence: sentence))
    }

    private mutating func reportRepeated(_ item: LibraryItem, like other: LibraryItem? = nil) {
        let first = other.map { "the entry on line \($0.line)" } ?? "another entry"
        let key = item.key.map { $0 == other?.key ? "" : "; cite it as '@\(other?.key ?? "")', not '@\($0)'" } ?? ""
        report(.repeated, item, "It is the same work as \(first)\(key).")
    }

    private mutating func reportProblems(of item: LibraryItem) {
        for problem in item.problems { report(.droppedValue, item, problem.sentence, problem.text) }
    }

    private mutating func reportLost(_ items: [LibraryItem]) {
        var counts: [String: Int] = [:]
        for name in items.flatMap(\.lost) { counts[name, default: 0] += 1 }
        guard !counts.isEmpty else { return }
        let list = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
        findings.append(
            ImportFinding(
                line: nil, kind: .lostFields, text: list.joined(separator: ", "),
                sentence: "Sources have no place for these fields, which were left out."))
    }

    // MARK: Files

    private mutating func create(_ item: LibraryItem) {
        let id = newID(for: item)
        let key = item.key.flatMap { $0 == id || $0.contains("://") ? nil : $0 }
        let lines = ["---"] + SourceFields.lines(of: item, key: key).flatMap(\.lines) + ["---"]
        let body = item.notes.isEmpty ? "" : "\n" + item.notes.joined(separator: "\n\n") + "\n"
        files.append(
            File(id: id, bytes: Array((lines.joined(separator: "\n") + "\n" + body).utf8), removed: [], added: []))
    }

    private mutating func update(_ source: Catalog.Source, _ known: LibraryItem?, to item: LibraryItem) {
        guard let known else { return unchanged += 1 }
        var item = item
        item.tags = source.header.tags + item.tags.filter { !source.header.tags.contains($0) }
        let key =
            source.key == nil && item.key != source.header.id && item.key?.contains("://") == false ? item.key : nil
        let before = Dictionary(
            uniqueKeysWithValues: SourceFields.lines(of: known, key: nil).map { ($0.name, $0.lines) })
        let fields = SourceFields.lines(of: item, key: key).filter { field in
            before[field.name] != field.lines && (field.name != "tags" || item.tags != source.header.tags)
        }
        let isNoted = item.notes.allSatisfy { source.header.file.bytes.contains(sequence: $0) }
        guard !fields.isEmpty || !isNoted, var edit = FrontMatterEdit(source.header.file.bytes) else {
            return unchanged += 1
        }
        var (removed, added): ([String], [String]) = ([], [])
        for field in fields {
            let old = edit.set(field.name, field.lines)
            guard old != field.lines else { continue }
            (removed, added) = (removed + old, added + field.lines)
        }
        var bytes = edit.bytes
        for note in item.notes where !bytes.contains(sequence: note) {
            if bytes.last != 0x0A { bytes.append(0x0A) }
            bytes += "\n\(note)\n".utf8
            added.append(note)
        }
        guard !added.isEmpty else { return unchanged += 1 }
        files.append(File(id: source.header.id, bytes: bytes, removed: removed, added: added))
    }

    /// An id made of the key, or else of the first author, the year and the title.
    private mutating func newID(for item: LibraryItem) -> String {
        let fromKey = item.key.flatMap { $0.utf8.count <= 60 && !$0.contains("/") ? Slug.id($0) : nil }
        let base =
            fromKey.flatMap { $0.utf8.contains(where: \.isLetter) ? $0 : nil } ?? Slug.id(Self.name(of: item))
            ?? "source"
        return ids.name(for: base)
    }

    private static func name(of item: LibraryItem) -> String {
        let author = item.work.authors.first.map { $0.family ?? $0.name } ?? ""
        let year = item.work.date.map { String($0.text.prefix { $0.isNumber }) } ?? ""
        let words = (item.work.title ?? "").split { !($0.isLetter || $0.isNumber) }.prefix(6).joined(separator: " ")
        return "\(author) \(year) \(words)"
    }

    package var created: [File] { files.filter(\.isNew) }
    package var changed: [File] { files.filter { !$0.isNew } }
}

extension LibraryItem {
    /// Fills what is not said here from another entry for the same work.
    mutating func complete(from other: LibraryItem) {
        work.complete(from: other.work)
        summary = summary ?? other.summary
        notes += other.notes.filter { !notes.contains($0) }
        add(tags: other.tags)
        problems += other.problems
    }
}
