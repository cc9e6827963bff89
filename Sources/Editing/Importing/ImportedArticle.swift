import Base
import YAML

/// A pasted text as an article file, and the account of how it became one.
package struct ImportedArticle: Sendable {
    /// The file's name without its ending: `[a-z0-9]+(-[a-z0-9]+)*`.
    package let id: String
    /// The whole file in UTF-8: front matter, body, footnotes, final newline.
    package let markdown: [UInt8]
    package let report: ImportReport
    /// The pictures of the text, to be kept in `content/media/<id>`.
    package let pictures: [ImportedPicture]
}

/// A picture that came with a text.
package struct ImportedPicture: Sendable {
    /// A file's name in small letters, such as `image1.png`.
    package let name: String
    package let bytes: [UInt8]
}

/// What the person who imports a text says about it; each takes precedence over the text.
package struct ImportOptions: Sendable {
    package var id: String?
    package var title: String?
    /// As written in the front matter: EDTF level 1, not checked here.
    package var date: String?
    /// Whether the tracked changes of a document are accepted, as against rejected.
    package var acceptsChanges = true

    package init(id: String? = nil, title: String? = nil, date: String? = nil) {
        self.id = id
        self.title = title
        self.date = date
    }
}

/// Everything an import has to say: with the article it accounts for every line that is not blank.
package struct ImportReport: Sendable {
    /// In the order of the pasted text; what concerns the whole text comes last.
    package let findings: [ImportFinding]

    init(findings: [ImportFinding]) {
        let ordered = findings.enumerated().sorted { left, right in
            (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
        }
        self.findings = ordered.map(\.element)
    }

    /// The findings that ask someone to do something.
    package var open: [ImportFinding] { findings.filter(\.needsAttention) }

    /// The findings of one kind, in order.
    package func findings(of kind: ImportFinding.Topic) -> [ImportFinding] {
        findings.filter { $0.kind == kind }
    }
}

/// Writes what is known about an article as front matter.
enum WrittenFrontMatter {
    /// From `---` to `---`, a newline after each line; a date that is not known is left empty.
    static func write(_ head: ArticleHead, title: String) -> [UInt8] {
        var out: [UInt8] = []
        func line(_ text: String) { out += Array((text + "\n").utf8) }
        line("---")
        line("title: \(YAMLText.scalar(title))")
        if let subtitle = head.subtitle { line("subtitle: \(YAMLText.scalar(subtitle))") }
        line(head.date.map { "date: \(date($0))" } ?? "date:")
        if let updated = head.updated { line("updated: \(date(updated))") }
        if !head.authors.isEmpty {
            line("authors:")
            for author in head.authors { line("  - \(YAMLText.scalar(author))") }
        }
        if let section = head.section { line("section: \(YAMLText.scalar(section))") }
        if let summary = head.summary { line("summary: \(YAMLText.scalar(summary))") }
        line("---")
        return out
    }

    private static func date(_ text: String) -> String {
        let allowed = Array("0123456789X-/.~?%".utf8)
        let isPlain = text.utf8.first?.isDigit == true && text.utf8.allSatisfy { allowed.contains($0) }
        return isPlain ? text : YAMLText.scalar(text)
    }
}

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
        // What a person has to look at.
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
        case .title, .subtitle, .date, .updated, .author, .section, .summary: false
        case .kept, .dropped, .repeated, .caption, .credit, .replaced, .notesHeading, .comment, .trackedChanges: false
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
