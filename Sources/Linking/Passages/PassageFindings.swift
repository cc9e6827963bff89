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
        case .ambiguous:
            finding(
                .ambiguousQuote, "these words appear \(anchor.count) times in \(article)", fix: choice,
                notes: places("here"))
        case .lost: lost
        }
    }

    private var moved: Diagnostic {
        let changed = [("quote", anchor.quote), ("prefix", anchor.prefix), ("suffix", anchor.suffix)].compactMap {
            key, words in words.map { "\(key) '\(Self.short($0, 300))'" }
        }
        let fix = "change it to \(changed.joined(separator: ", ")), or run 'dossier reanchor'"
        let caution = anchor.caution.map { "; \($0)" } ?? ""
        switch anchor.cause {
        case .context:
            return finding(
                .movedQuote, "these words are in \(article), but the words around them have changed\(caution)",
                fix: fix, at: misfit,
                notes: places("here"))
        case .severalBlocks:
            return finding(
                .movedQuote, "these words are in \(article), but continue into the next paragraph or heading\(caution)",
                fix: fix,
                notes: places("here"))
        default:
            let likeness = anchor.places.first.map { " (\($0.likeness) % similar)" } ?? ""
            return finding(
                .movedQuote, "the words have changed in \(article)\(likeness)\(caution)", fix: fix, notes: places("now")
            )
        }
    }

    private var lost: Diagnostic {
        switch anchor.cause {
        case .noWords:
            return finding(.quoteNotFound, "the quotation contains no words", fix: "copy some from the article")
        case .context:
            return finding(
                .quoteNotFound, "these words are in \(article), but not between this prefix and suffix",
                fix: "copy the prefix and suffix from the page", at: misfit, notes: places("here"))
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

    /// The words that do not match: the prefix, or else the suffix.
    private var misfit: Located<String>? {
        anchor.prefix != nil || note.suffix == nil ? note.prefix : note.suffix
    }

    private func finding(
        _ rule: Rule, _ message: String, fix: String, at words: Located<String>? = nil, notes: [Note] = []
    ) -> Diagnostic {
        let words = words ?? note.quote
        return Diagnostic(
            rule, in: note.file.path, at: words.position, message, fix: fix, length: words.value.unicodeScalars.count,
            notes: notes)
    }

    /// A text without its middle if it is longer than `most` characters.
    private static func short(_ words: String, _ most: Int) -> String {
        guard words.unicodeScalars.count > most else { return words }
        let scalars = words.unicodeScalars
        return String(scalars.prefix(most / 2)) + " … " + String(scalars.suffix(most / 2))
    }
}
