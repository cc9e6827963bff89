package import Model

/// Says to the author that a passage note does not, or no longer, match its article.
package struct PassageFindings {
    let note: Catalog.PassageNote
    let anchor: PassageAnchor
    /// The file of the article.
    let articlePath: String

    package init(note: Catalog.PassageNote, anchor: PassageAnchor, articlePath: String) {
        (self.note, self.anchor, self.articlePath) = (note, anchor, articlePath)
    }

    /// Nil if the quotation is in the article exactly as written.
    package var diagnostic: Diagnostic? {
        switch anchor.state {
        case .exact: nil
        case .moved: moved
        case .changed: changed
        case .ambiguous:
            finding(
                .ambiguousQuote, "these words appear \(anchor.count) times in \(article)", fix: choice,
                notes: places("here"))
        case .lost: lost
        }
    }

    private var moved: Diagnostic {
        let fix = "run 'dossier reanchor --write', which writes this into the note"
        if anchor.cause == .context {
            return finding(
                .movedQuote, "these words are in \(article), but the words around them have changed",
                fix: fix, notes: places("here"))
        }
        let likeness = anchor.places.first.map { " (\($0.likeness) % similar)" } ?? ""
        let quote = anchor.quote.map { "; they are now '\(Self.short($0, 300))'" } ?? ""
        return finding(
            .movedQuote, "the words have changed in \(article)\(likeness), but not what they claim\(quote)", fix: fix,
            notes: places("now"))
    }

    private var changed: Diagnostic {
        let name = PassageNoteName(note).text
        let was = anchor.recorded.map { words in
            [Note(in: note.file.path, at: note.quote.position, "then: '\(Self.short(words, 300))'")]
        }
        return finding(
            .changedQuote,
            "the passage in \(article) may claim something else: \(anchor.objection ?? "it has changed")",
            fix: "if the note still fits, run 'dossier reanchor --accept \(name)'; "
                + "or use --repin \(name) \"words\" or --drop \(name)",
            notes: (was ?? []) + places("now"))
    }

    private var lost: Diagnostic {
        switch anchor.cause {
        case .noWords:
            return finding(.quoteNotFound, "the quotation contains no words", fix: "copy some from the article")
        case .footnote(let label, let line):
            return finding(
                .quoteNotFound,
                "these words are in footnote '\(label)' of \(article), and a note can only quote the article's text",
                fix: "quote the sentence that cites it, or write the note in "
                    + "content/footnotes/\(note.article.value)/\(label).md",
                notes: [Note(in: articlePath, at: Position(line: line), "the footnote is here")])
        default:
            return finding(
                .quoteNotFound, "these words are not in \(article)",
                fix: "copy them from the page, as readers see them",
                notes: anchor.places.map { note(on: $0, "closest, \($0.likeness) % similar") })
        }
    }

    private var article: String { "article '\(note.article.value)'" }

    /// The places that are listed, and how many more there are.
    private func places(_ word: String) -> [Note] {
        let more = anchor.count - anchor.places.count
        return anchor.places.enumerated().map { index, place in
            note(on: place, word + (more > 0 && index == anchor.places.count - 1 ? ", and \(more) more times" : ""))
        }
    }

    private func note(on place: PassageAnchor.Place, _ word: String) -> Note {
        Note(in: articlePath, at: Position(line: place.line), "\(word): '\(Self.short(place.sentence, 120))'")
    }

    /// What to add for each of the places.
    private var choice: String {
        let choices = anchor.places.compactMap { place in
            place.prefix.map { "prefix '\($0)' for line \(place.line)" }
                ?? place.suffix.map { "suffix '\($0)' for line \(place.line)" }
        }
        guard !choices.isEmpty else { return "quote more words" }
        return "add \(choices.joined(separator: ", or "))"
    }

    private func finding(
        _ rule: Rule, _ message: String, fix: String, notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(
            rule, in: note.file.path, at: note.quote.position, message, fix: fix,
            length: note.quote.value.unicodeScalars.count, notes: notes)
    }

    /// A text without its middle if it is longer than `most` characters.
    private static func short(_ words: String, _ most: Int) -> String {
        guard words.unicodeScalars.count > most else { return words }
        let scalars = words.unicodeScalars
        return String(scalars.prefix(most / 2)) + " … " + String(scalars.suffix(most / 2))
    }
}

/// How findings name a passage note, and how an editor names it to a command: `content/notes/flood.yaml:3:10`.
package struct PassageNoteName {
    private let note: Catalog.PassageNote

    package init(_ note: Catalog.PassageNote) { self.note = note }

    package var text: String {
        "\(note.file.path):\(note.quote.position.line):\(note.quote.position.column)"
    }

    /// Whether an editor means this note: its column, `content/notes/` and `.yaml` may be left out.
    package func matches(_ name: String) -> Bool {
        let parts = name.split(separator: ":", omittingEmptySubsequences: true).map(String.init)
        guard (2...3).contains(parts.count), let line = Int(parts[1]) else { return false }
        let position = note.quote.position
        let isHere = line == position.line && (parts.count == 2 || Int(parts[2]) == position.column)
        return isHere && [note.file.path, "\(note.article.value).yaml", note.article.value].contains(parts[0])
    }
}
