import Base
import Changing
import Linking
import Model

/// What an editor decides about single notes: `--accept`, `--repin` and `--drop`.
struct NoteDecisions {
    let accept: [String]
    /// Nothing, or a note and the words to pin it to.
    let repin: [String]
    let drop: [String]

    var isEmpty: Bool { accept.isEmpty && repin.isEmpty && drop.isEmpty }

    /// Writes the decisions, all or none, and says what was done.
    func carryOut(_ notes: [ReviewedNote], _ catalog: Catalog, root: String, _ console: Console) throws {
        var changes: [NoteChange] = []
        var done: [String] = []
        for name in accept {
            let note = try note(name, in: notes, console)
            guard note.anchor.state == .changed || note.isSafe || note.isUnrecorded else {
                console.error(
                    "\(name) is \(note.anchor.state.rawValue), so there is no one place to accept; use --repin or --drop"
                )
                throw ExitStatus.usage
            }
            changes.append(note.change)
            done.append("\(note.name.text): pinned again")
        }
        if let name = repin.first, let words = repin.last {
            let note = try note(name, in: notes, console)
            changes.append(try pinned(note, to: words, catalog, console))
            done.append("\(note.name.text): pinned to '\(words)'")
        }
        for name in drop {
            let note = try note(name, in: notes, console)
            changes.append(.removal(of: note.note))
            done.append("\(note.name.text): removed")
        }
        let writing = NoteWriting.write(changes, root: root)
        for failure in writing.failures { console.error(failure) }
        if !writing.failures.isEmpty { throw ExitStatus.cannotWrite }
        for line in done { console.print(line) }
    }

    private func note(_ name: String, in notes: [ReviewedNote], _ console: Console) throws -> ReviewedNote {
        let found = notes.filter { $0.name.matches(name) }
        if found.count == 1, let only = found.first { return only }
        console.error(
            found.isEmpty
                ? "no note '\(name)'; 'dossier reanchor' lists them, such as content/notes/flood.yaml:3:10"
                : "several notes are at '\(name)'; add the column")
        throw ExitStatus.usage
    }

    private func pinned(
        _ note: ReviewedNote, to words: String, _ catalog: Catalog, _ console: Console
    ) throws -> NoteChange {
        let article = catalog.articles.first { $0.header.id == note.note.article.value }
        var count = 0
        if let article,
            let change = NoteChange.pinning(
                note.note, to: words, in: PassageAnchoring(article, of: catalog), count: &count)
        {
            return change
        }
        console.error(
            count == 0
                ? "'\(words)' is not in article '\(note.note.article.value)'"
                : "'\(words)' appears \(count) times in article '\(note.note.article.value)'; quote more words")
        throw ExitStatus.usage
    }
}
