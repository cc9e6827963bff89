import Base
import Suggesting
import Language
import Loading
package import Model
import Publishing
import YAML

/// Something that an editor can do at a place, and the files that it changes.
package struct Action: Sendable {
    package enum Kind: String, Sendable {
        case quickFix = "quickfix"
        case extract = "refactor.extract"
        case rewrite = "refactor.rewrite"
        case fixAll = "source.fixAll"
    }

    package let title: String
    package let kind: Kind
    /// The finding that it mends; nil if it mends none.
    package var finding: Diagnostic?
    /// Whether nothing else can have been meant.
    package var isPreferred = false
    package var changes: [TextChange]
}

/// What is changed in a file, or a new file.
package struct TextChange: Sendable {
    /// From the site's root.
    package let path: String
    /// Whether the file is new; then all of its text is in one replacement.
    package var isNew = false
    /// The bytes to replace and what replaces them, in order.
    package var replacements: [(range: Range<Int>, text: String)]
}

extension Briefing {
    /// What can be done with a stretch of a file.
    package func actions(in range: Range<Int>, of path: String) -> [Action] {
        guard let text = text(at: path) else { return [] }
        let touched = findings(in: path).filter { finding in
            let marked = text.range(from: finding.position, length: finding.length)
            return marked.lowerBound <= range.upperBound && range.lowerBound <= marked.upperBound
        }
        let mended = touched.flatMap { fixes(for: $0) }
        let entries = touched.flatMap { newEntries(for: $0, range, text) }
        var silenced: Set<Place> = []
        let silences = touched.filter { silenced.insert(Place($0)).inserted }.compactMap { silence(for: $0, text) }
        let selected =
            fieldless(range, text, path) ? notes(on: range, text, path) + extractions(at: range, text, path) : []
        return mended + entries + silences + selected + fixAll(path)
    }

    /// The findings of a rule on a line, which one silence covers.
    private struct Place: Hashable {
        let rule: Rule
        let line: Int

        init(_ finding: Diagnostic) { (rule, line) = (finding.rule, finding.position.line) }
    }

    private func fieldless(_ range: Range<Int>, _ text: EditedText, _ path: String) -> Bool {
        guard path.hasPrefix("content/articles/"), let lines = WrittenFields.lines(of: text, path) else {
            return false
        }
        return text.line(at: range.lowerBound) > lines.upperBound
    }

    // MARK: The edits of findings

    private func fixes(for finding: Diagnostic) -> [Action] {
        Dictionary(grouping: finding.edits, by: \.choice).sorted { $0.key < $1.key }.compactMap { _, edits in
            guard edits.allSatisfy({ $0.range != nil }), let first = edits.first else { return nil }
            return Action(
                title: Self.title(of: first) + (first.path == finding.path ? "" : " in \(first.path)"), kind: .quickFix,
                finding: finding,
                isPreferred: edits.allSatisfy(\.isSafe), changes: Self.changes(edits))
        }
    }

    private static func changes(_ edits: [Edit]) -> [TextChange] {
        Dictionary(grouping: edits, by: \.path).sorted { $0.key < $1.key }.map { path, edits in
            let sorted = edits.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
            return TextChange(
                path: path, replacements: sorted.compactMap { edit in edit.range.map { ($0, edit.replacement) } })
        }
    }

    private static func title(of edit: Edit) -> String {
        let (old, new) = (short(edit.replaced), short(edit.replacement))
        if old.isEmpty { return "Insert '\(new)'" }
        return new.isEmpty ? "Delete '\(old)'" : "Replace '\(old)' with '\(new)'"
    }

    private static func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingBlanks.visible()
        return line.count > 60 ? line.prefix(59) + "…" : line
    }

    /// All clear mistakes of a file at once, as `dossier check --fix` mends them.
    private func fixAll(_ path: String) -> [Action] {
        let selection = EditSelection(Array(findings(in: path)), of: report.edited)
        guard !selection.files.isEmpty else { return [] }
        let changes = selection.files.map { file in
            TextChange(
                path: file.path,
                replacements: file.edits.compactMap { edit in edit.range.map { ($0, edit.replacement) } })
        }
        return [Action(title: "Fix all clear mistakes in this file", kind: .fixAll, changes: changes)]
    }

    // MARK: New entries

    /// For a reference that leads nowhere: the files that would make it lead somewhere.
    private func newEntries(for finding: Diagnostic, _ range: Range<Int>, _ text: EditedText) -> [Action] {
        guard finding.rule == .unknownReference else { return [] }
        let written = text.string(text.range(from: finding.position, length: finding.length))
        guard case .entity(let kind, let id) = Reference.Target(wiki: written), Slug.isID(id) else { return [] }
        let kinds = kind.map { [$0] } ?? [.actor, .event, .source]
        return kinds.compactMap { kind in
            EntryName(id, isProper: kind == .actor).flatMap { name in
                stub(kind, name, from: finding.position, in: finding.path)
            }.map { stub in
                Action(
                    title: "Make the \(kind.rawValue) '\(id)'\(kind == .source ? "" : " from this sentence")",
                    kind: .quickFix, finding: finding,
                    changes: [TextChange(path: stub.path, isNew: true, replacements: [(0..<0, stub.text)])])
            }
        }
    }

    private func stub(_ kind: EntityKind, _ name: EntryName, from place: Position, in path: String) -> StubFile? {
        let article = site.articles.first { $0.record.header.file.path == path }
        let reading = article.flatMap { SentenceReading($0, in: site, line: place.line, column: place.column) }
        switch kind {
        case .actor:
            return .actor(
                name, kind: nil, suggestion: reading?.actor(named: name.words),
                sentence: reading?.sentence(naming: name.words))
        case .event:
            let event = reading?.event(called: name.words)
            return .event(
                name, date: event?.date?.edtf, dateComment: event?.date?.comment, kind: event?.happening?.kind,
                sentence: event?.sentence)
        case .source: return .source(name, type: nil, date: nil, url: nil)
        case .article, .page: return nil
        }
    }

    // MARK: Notes and sources

    /// Pins a note to the words that are selected.
    private func notes(on range: Range<Int>, _ text: EditedText, _ path: String) -> [Action] {
        guard !range.isEmpty, let article = site.articles.first(where: { $0.record.header.file.path == path }),
            let words = SelectedWords(
                text.string(range), in: article, language: article.record.header.language ?? site.settings.language)
        else { return [] }
        let file = "content/notes/\(article.record.header.id).yaml"
        let old = self.text(at: file)
        let end = old?.bytes.count ?? 0
        let lead = end > 0 && old?.bytes.last != 0x0A ? "\n" : ""
        let entry = lead + words.entry(as: "note", target: target(in: range, path))
        return [
            Action(
                title: "Pin a note to these words", kind: .extract,
                changes: [TextChange(path: file, isNew: old == nil, replacements: [(end..<end, entry)])])
        ]
    }

    /// The actor or event that is named in a stretch of a text.
    private func target(in range: Range<Int>, _ path: String) -> (key: String, id: String)? {
        occurrences(in: path).lazy.filter { range.overlaps($0.range) }.compactMap { found in
            switch found.entity {
            case .actor, .event: (found.entity.kindName, site.id(of: found.entity))
            default: nil
            }
        }.first
    }

    /// Makes the work that a footnote cites a source with a file of its own.
    private func extractions(at range: Range<Int>, _ text: EditedText, _ path: String) -> [Action] {
        let line = text.line(at: range.lowerBound) + 1
        guard let article = site.articles.first(where: { $0.record.header.file.path == path }),
            let footnote = FootnoteReading.all(in: article, line: line).first,
            let handle = article.footnotes.first(where: { site[$0].label == footnote.label }), site[handle].note == nil,
            !footnote.label.contains("/"), !footnote.label.hasPrefix("."), let name = Self.title(in: footnote.text),
            entity(.source, name.id) == nil
        else { return [] }
        let source = StubFile.source(name, type: nil, date: nil, url: footnote.url)
        let id = article.record.header.id
        let note = "---\nsource: \(name.id)\n---\n"
        return [
            Action(
                title: "Make a source of footnote \(footnote.label): '\(name.id)'", kind: .extract,
                changes: [
                    TextChange(path: source.path, isNew: true, replacements: [(0..<0, source.text)]),
                    TextChange(
                        path: "content/footnotes/\(id)/\(footnote.label).md", isNew: true, replacements: [(0..<0, note)]
                    ),
                ])
        ]
    }

    /// The title of the work that a footnote cites: what it quotes, or else its first words.
    private static func title(in text: String) -> EntryName? {
        let quoted = [("“", "”"), ("\"", "\""), ("«", "»")].lazy.compactMap { open, close -> String? in
            guard let start = text.firstRange(of: open)?.upperBound, let end = text[start...].firstRange(of: close)
            else {
                return nil
            }
            return String(text[start..<end.lowerBound])
        }.first
        let words = (quoted ?? text).split(whereSeparator: \.isWhitespace).prefix(10).joined(separator: " ")
        return EntryName(words.trimmingSuffix(while: { ",.;:".contains($0) }))
    }
}

extension String {
    fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isCut(last) { text.removeLast() }
        return String(text)
    }
}
