import Base
import Model

/// The editor's notes on footnotes, each joined to the footnote it is about.
struct FootnoteNotes: Sendable {
    /// The place of each footnote's note in the catalog.
    private(set) var places: [Handle<Site.Footnote>: Int] = [:]
    private(set) var unresolved: [Unresolved] = []
    private(set) var duplicates: [Diagnostic] = []

    /// Everything that joins a note to its footnote.
    struct Input: Sendable, Equatable {
        let notes: [Catalog.Entry<Catalog.FootnoteNote>]
        let ids: Shared<EntryIDs>
        let footnotes: Shared<FootnoteTable>
    }

    /// By the article's id and the footnote's label, whatever its case.
    static func join(_ input: Input) -> FootnoteNotes {
        let (ids, footnotes) = (input.ids.value, input.footnotes.value)
        var notes = FootnoteNotes()
        for index in input.notes.indices {
            let (id, label) = (input.notes[index].article, input.notes[index].label)
            let path = input.notes[index].file.path
            guard let article = ids.article(id) else {
                notes.report(.noEntity(.article, id: id), in: path)
                continue
            }
            guard let footnote = footnotes.footnote(of: article, label: label) else {
                notes.report(.noFootnote(article: article, label: label), in: path)
                continue
            }
            guard let first = notes.places[footnote] else {
                notes.places[footnote] = index
                continue
            }
            let note = Note(in: input.notes[first].file.path, at: .start, "the other is here")
            notes.duplicates.append(
                Diagnostic(
                    .duplicateID, in: path, at: .start, "this footnote already has a note",
                    fix: "keep one of the two files", notes: [note]))
        }
        return notes
    }

    private mutating func report(_ reason: Unresolved.Reason, in path: String) {
        unresolved.append(Unresolved(reason, by: .fileName, in: path, at: .start, length: 1))
    }
}
