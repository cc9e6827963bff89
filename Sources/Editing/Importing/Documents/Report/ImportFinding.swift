/// One thing the import did, or could not do, that a person should see.
package struct ImportFinding: Sendable, Equatable {
    /// What was found, by the names that reports print.
    package enum Topic: String, Sendable, CaseIterable {
        // What went into the front matter.
        case title, subtitle, date, updated, author, section, summary, id
        // What is in the article, but not as it was.
        case kept
        // What left the text.
        case dropped, repeated, caption, credit, replaced
        case notesHeading = "notes-heading"
        case comment
        case trackedChanges = "tracked-changes"
        // What became of the footnotes of an article that was updated.
        case newNote = "new-note"
        case changedNote = "changed-note"
        case lostNote = "lost-note"
        // What a note such as “Ibid.” means.
        case sameSource = "same-source"
        // What became of the entries of a library of references.
        case lostFields = "lost-fields"
        case droppedValue = "dropped-value"
        case brokenEntry = "broken-entry"
        case duplicateEntry = "duplicate-entry"
        // What became of the texts of a whole site.
        case embedded
        case unknownShortcode = "unknown-shortcode"
        case unknownCitation = "unknown-citation"
        case unimportedLink = "unimported-link"
        case missingPicture = "missing-picture"
        case duplicateAddress = "duplicate-address"
        case lostAddress = "lost-address"
        case changedHere = "changed-here"
        case removedHere = "removed-here"
        // What a person has to look at.
        case unclearSource = "unclear-source"
        case unread
        case possibleCaption = "possible-caption"
        case markerWithoutNote = "marker-without-note"
        case noteWithoutMarker = "note-without-marker"
        case duplicateNote = "duplicate-note"
        case incompleteNote = "incomplete-note"
        case ambiguousDate = "ambiguous-date"
        case missingDate = "missing-date"
        case missingTitle = "missing-title"
        case emptyBody = "empty-body"
        case damagedText = "damaged-text"
    }

    /// 1-based line of the pasted text; nil if the finding is about the text as a whole.
    package let line: Int?
    package let kind: Topic
    /// The whole line, trimmed; empty if the finding is about the text as a whole.
    package let text: String
    /// What happened and what to do, as a sentence.
    package let sentence: String

    package init(line: Int?, kind: Topic, text: String, sentence: String) {
        self.line = line
        self.kind = kind
        self.text = text
        self.sentence = sentence
    }

    /// Whether someone has something to do, as against something to know.
    package var needsAttention: Bool {
        switch kind {
        case .title, .subtitle, .date, .updated, .author, .section, .summary, .lostFields: false
        case .embedded, .removedHere: false
        case .sameSource, .newNote, .kept, .dropped, .repeated, .caption, .credit, .replaced, .notesHeading, .comment,
            .trackedChanges:
            false
        default: true
        }
    }

    /// Whether the text of the finding is not in the article.
    package var isDropped: Bool {
        switch kind {
        case .dropped, .caption, .credit, .comment, .trackedChanges: true
        default: false
        }
    }

    /// `article.txt:5: dropped: It is page furniture. “Recent Features”`, on one line.
    package func printed(fileName: String) -> String {
        let place = line.map { "\(fileName):\($0)" } ?? fileName
        let quoted = text.isEmpty ? "" : " “\(text)”"
        return "\(place): \(kind.rawValue): \(sentence)\(quoted)"
    }
}
