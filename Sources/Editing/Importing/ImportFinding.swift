/// One thing the import did, or could not do, that a person should see.
package struct ImportFinding: Sendable, Equatable {
    /// What was found, by the names that reports print.
    package enum Kind: String, Sendable, CaseIterable {
        // What went into the front matter.
        case title, subtitle, date, updated, author, section, summary, id
        // What left the text.
        case dropped, repeated, caption, credit, replaced
        case notesHeading = "notes-heading"
        // What a person has to look at.
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

    /// 1-based line of the pasted text; nil where the finding is about the text as a whole.
    package let line: Int?
    package let kind: Kind
    /// The whole line, trimmed; empty where the finding is about the text as a whole.
    package let text: String
    /// What happened and what to do, as a sentence.
    package let sentence: String

    package init(line: Int?, kind: Kind, text: String, sentence: String) {
        self.line = line
        self.kind = kind
        self.text = text
        self.sentence = sentence
    }

    /// Whether someone has something to do, as against something to know.
    package var needsAttention: Bool {
        switch kind {
        case .title, .subtitle, .date, .updated, .author, .section, .summary: false
        case .dropped, .repeated, .caption, .credit, .replaced, .notesHeading: false
        default: true
        }
    }

    /// `article.txt:5: dropped: It is page furniture. “Recent Features”`, on one line.
    package func printed(fileName: String) -> String {
        let place = line.map { "\(fileName):\($0)" } ?? fileName
        let quoted = text.isEmpty ? "" : " “\(text)”"
        return "\(place): \(kind.rawValue): \(sentence)\(quoted)"
    }
}
