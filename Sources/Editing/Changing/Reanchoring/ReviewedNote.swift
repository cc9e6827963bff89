import Base
package import Linking
package import Model

/// A passage note, and where its quotation is in the current article.
package struct ReviewedNote: Sendable {
    package let note: Catalog.PassageNote
    package let anchor: PassageAnchor
    /// The file of the article.
    let articlePath: String

    /// Whether the note can be made to say what it should without a person looking.
    package var isSafe: Bool { anchor.state == .moved }

    /// Whether nothing has changed but the note does not record all of the words around its passage.
    package var isUnrecorded: Bool { anchor.state == .exact && (anchor.prefix != nil || anchor.suffix != nil) }

    /// How findings name it.
    package var name: PassageNoteName { PassageNoteName(note) }

    /// What is to be written so that the note is pinned where it belongs.
    package var change: NoteChange {
        NoteChange(note, quote: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix)
    }

    /// Looks up the notes of a catalog, file by file; those of articles that do not exist are left out.
    ///
    /// The articles read as readers read them (`Linker.showingNames`).
    ///
    /// - Parameter ids: Of articles; where there are none, the notes of all articles.
    package static func review(_ catalog: Catalog, of ids: Set<String> = []) -> [ReviewedNote] {
        let articles = Dictionary(catalog.articles.map { ($0.header.id, $0) }) { first, _ in first }
        var last: (id: String, anchoring: PassageAnchoring)?
        var reviewed: [ReviewedNote] = []
        for note in catalog.passageNotes where ids.isEmpty || ids.contains(note.article.value) {
            guard let article = articles[note.article.value] else { continue }
            let anchoring = last?.id == note.article.value ? last?.anchoring : nil
            let current = anchoring ?? PassageAnchoring(article, of: catalog)
            last = (note.article.value, current)
            reviewed.append(
                ReviewedNote(note: note, anchor: current.anchor(note), articlePath: article.header.file.path))
        }
        return reviewed
    }
}

extension PassageAnchoring {
    /// The passages of one article of a catalog.
    package init(_ article: Catalog.Entry<Catalog.Article>, of catalog: Catalog) {
        self.init(article.body.value, language: article.header.language ?? catalog.settings.language)
    }
}

extension ReviewedNote {
    /// What `check` says about it; nil if the quotation is in the article exactly as written.
    package var finding: Diagnostic? {
        PassageFindings(note: note, anchor: anchor, articlePath: articlePath).diagnostic
    }
}
