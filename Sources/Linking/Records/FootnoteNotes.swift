import Model

/// The editor's notes on footnotes, each joined to the footnote it is about.
struct FootnoteNotes: Sendable {
    /// The place of the note in the catalog, by the footnote's place in the site's list.
    private(set) var places: [Int: Int] = [:]
    private(set) var unresolved: [Unresolved] = []
    private(set) var duplicates: [Diagnostic] = []

    /// By the article's id and the footnote's label, whatever its case.
    static func join(_ catalog: Catalog, ids: EntryIDs, footnotes: FootnoteTable) -> FootnoteNotes {
        var notes = FootnoteNotes()
        for (index, note) in catalog.footnoteNotes.enumerated() {
            guard let article = ids.place(of: note.article, .article) else {
                notes.report(note, .noEntity(.article, id: note.article))
                continue
            }
            guard let footnote = footnotes.place(article: article, label: note.label) else {
                notes.report(note, .noFootnote(article: article, label: note.label))
                continue
            }
            guard let first = notes.places[footnote] else {
                notes.places[footnote] = index
                continue
            }
            let other = catalog.footnoteNotes[first].file.path
            notes.duplicates.append(
                Diagnostic(
                    .duplicateID, in: note.file.path, at: .start, "this footnote has a note already in \(other)",
                    fix: "keep one of the two files"))
        }
        return notes
    }

    private mutating func report(_ note: Catalog.FootnoteNote, _ reason: Unresolved.Reason) {
        unresolved.append(Unresolved(reason, in: note.file.path, at: .start, length: 1))
    }
}
