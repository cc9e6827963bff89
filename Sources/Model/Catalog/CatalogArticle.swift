package import Base

extension Catalog {
    /// A briefing as written.
    package struct Article: Sendable, Equatable {
        package var header: Shared<Header>
        package var title: String
        package var date: PartialDate
        package var subtitle: String?
        package var authors: [String] = []
        package var updated: PartialDate?
        package var section: String?
        /// Where it first appeared.
        package var source: Citation?
        package var image: Picture?
        /// Names not to link in this article.
        package var unlinked: [String] = []

        package init(header: Header, title: String, date: PartialDate) {
            self.header = Shared(header)
            self.title = title
            self.date = date
        }
    }

    /// What the editor knows about one footnote of one article.
    package struct FootnoteNote: Sendable, Equatable {
        package var file: SourceFile
        /// The id of the article, from the folder's name.
        package var article: String
        /// The footnote's label, from the file's name.
        package var label: String
        package var source: Citation?
        package var quote: String?
        package var locator: String?
        package var url: SafeURL?
        package var archived: SafeURL?
        package var accessed: PartialDate?
        package var status: String?
        package var isDraft = false
        /// The earliest time at which it may be published.
        package var publishAt: PublicationTime?
        /// If drafts are included, why it would otherwise be left out.
        package var hold: Hold?
        package var silences: [Silence] = []
        package var corrections: [Correction] = []
        /// What the note is about, in a few words.
        package var summary: String?

        package init(file: SourceFile, article: String, label: String) {
            self.file = file
            self.article = article
            self.label = label
        }
    }

    /// An editor's note pinned to a quotation of an article (the W3C Web Annotation's TextQuoteSelector).
    package struct PassageNote: Sendable, Equatable {
        /// What the note says the passage shows.
        package enum Role: String, Sendable, CaseIterable { case said, did, note }

        package var file: SourceFile
        /// The id of the article, from the file's name.
        package var article: Located<String>
        package var quote: Located<String>
        package var prefix: Located<String>?
        package var suffix: Located<String>?
        /// What it is linked to: an actor, event or source by id, or a footnote as `article/label`.
        package var target: Located<Reference.Target>?
        package var role: Role = .note
        package var note: String?
        package var isDraft = false
        /// The earliest time at which it may be published.
        package var publishAt: PublicationTime?
        package var silences: [Silence] = []

        package init(file: SourceFile, article: Located<String>, quote: Located<String>) {
            self.file = file
            self.article = article
            self.quote = quote
        }
    }
}
