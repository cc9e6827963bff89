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
        for index in catalog.footnoteNotes.indices {
            let (id, label) = (catalog.footnoteNotes[index].article, catalog.footnoteNotes[index].label)
            let path = catalog.footnoteNotes[index].file.path
            guard let article = ids.place(of: id, .article) else {
                notes.report(.noEntity(.article, id: id), in: path)
                continue
            }
            guard let footnote = footnotes.place(article: article, label: label) else {
                notes.report(.noFootnote(article: article, label: label), in: path)
                continue
            }
            guard let first = notes.places[footnote] else {
                notes.places[footnote] = index
                continue
            }
            let other = catalog.footnoteNotes[first].file.path
            notes.duplicates.append(
                Diagnostic(
                    .duplicateID, in: path, at: .start, "this footnote has a note already in \(other)",
                    fix: "keep one of the two files"))
        }
        return notes
    }

    private mutating func report(_ reason: Unresolved.Reason, in path: String) {
        unresolved.append(Unresolved(reason, in: path, at: .start, length: 1))
    }
}
