import Model

/// Puts into words for the author that a passage note is not, or no longer, where it says.
package struct PassageFindings {
    let note: Catalog.PassageNote
    let anchor: PassageAnchor

    package init(note: Catalog.PassageNote, anchor: PassageAnchor) {
        self.note = note
        self.anchor = anchor
    }

    /// Nil where the quotation stands as it is written.
    package var diagnostic: Diagnostic? {
        switch anchor.state {
        case .exact: nil
        case .moved: moved
        case .ambiguous:
            finding(.ambiguousQuote, "\(stand) \(anchor.count) times in \(article), \(lines)", fix: choice)
        case .lost: lost
        }
    }

    private var moved: Diagnostic {
        let line = "line \(anchor.places.first?.line ?? 1)"
        let changed = [("quote", anchor.quote), ("prefix", anchor.prefix), ("suffix", anchor.suffix)].compactMap {
            key, words in words.map { "\(key) '\(Self.short($0, 300))'" }
        }
        let fix = "make it \(changed.joined(separator: ", ")), or run 'dossier reanchor'"
        let caution = anchor.caution.map { "; \($0)" } ?? ""
        switch anchor.cause {
        case .context:
            return finding(
                .movedQuote, "\(stand) on \(line) of \(article), between other words than these\(caution)", fix: fix,
                at: misfit)
        case .severalBlocks:
            return finding(
                .movedQuote, "\(stand) on \(line) of \(article) and go on in the next paragraph or heading\(caution)",
                fix: fix)
        default:
            let likeness = anchor.places.first.map { " (\($0.likeness) % alike)" } ?? ""
            return finding(.movedQuote, "\(line) of \(article) has other words now\(likeness)\(caution)", fix: fix)
        }
    }

    private var lost: Diagnostic {
        switch anchor.cause {
        case .noWords: return finding(.quoteNotFound, "the quotation holds no words", fix: "copy some of the article's")
        case .context:
            return finding(
                .quoteNotFound, "\(stand) in \(article) \(lines), but not between this prefix and suffix",
                fix: "copy prefix and suffix from the page", at: misfit)
        case .footnote(let label, let line):
            return finding(
                .quoteNotFound,
                "\(stand) in footnote '\(label)' of \(article) (line \(line)), and notes are pinned to its text",
                fix: "quote the sentence that cites it, or write the note into "
                    + "content/footnotes/\(note.article.value)/\(label).md")
        default:
            let closest = anchor.places.map { "line \($0.line) (\($0.likeness) %) '\(Self.short($0.sentence, 120))'" }
            return finding(
                .quoteNotFound,
                "these words do not stand in \(article)"
                    + (closest.isEmpty ? "" : "; closest: \(closest.joined(separator: ", "))"),
                fix: "copy them from the page as readers see it")
        }
    }

    private var stand: String { "these words stand" }
    private var article: String { "article '\(note.article.value)'" }

    /// `on line 12` or `on lines 12, 30 and 41`, and how many more.
    private var lines: String {
        var numbers = anchor.places.map { String($0.line) }
        let more = anchor.count - numbers.count
        if more > 0 { numbers.append("\(more) more") }
        guard let last = numbers.last, numbers.count > 1 else { return "on line \(numbers.first ?? "1")" }
        return "on lines \(numbers.dropLast().joined(separator: ", ")) and \(last)"
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

    /// Where the words stand that do not fit: the prefix, else the suffix.
    private var misfit: Located<String>? {
        anchor.prefix != nil || note.suffix == nil ? note.prefix : note.suffix
    }

    private func finding(
        _ rule: Rule, _ message: String, fix: String, at words: Located<String>? = nil
    ) -> Diagnostic {
        let words = words ?? note.quote
        return Diagnostic(
            rule, in: note.file.path, at: words.position, message, fix: fix, length: words.value.unicodeScalars.count)
    }

    /// A text without its middle where it is longer than so many characters.
    private static func short(_ words: String, _ most: Int) -> String {
        guard words.unicodeScalars.count > most else { return words }
        let scalars = words.unicodeScalars
        return String(scalars.prefix(most / 2)) + " … " + String(scalars.suffix(most / 2))
    }
}
