package import Base

extension Catalog {
    /// A work that footnotes and events cite, with a file of its own.
    package struct Source: Sendable, Equatable {
        package var header: Shared<Header>
        package var work: Work
        /// By which `[@key]` cites it, besides its id.
        package var key: String?

        package init(header: Header, work: Work, key: String? = nil) {
            self.header = Shared(header)
            (self.work, self.key) = (work, key)
        }
    }
}

/// A work's record, from a source file or written inline where a source is cited.
package struct Work: Sendable, Hashable {
    /// The type of a source: who is behind it.
    package enum Standing: String, Sendable, CaseIterable {
        case official
        case stateMedia = "state-media"
        case wire, press, academic, leaked, unknown
    }

    package var title: String?
    /// A CSL type, such as `article-newspaper`.
    package var type: String?
    package var authors: [PersonName] = []
    package var editors: [PersonName] = []
    package var publisher: String?
    /// Where it appeared, and the numbers by which it is found.
    package var publication = Publication()
    package var date: PartialDate?
    package var url: SafeURL?
    package var archived: SafeURL?
    package var accessed: PartialDate?
    package var language: String?
    package var standing: Standing?

    package init() {}

    /// Where readers would look for it: the journal or newspaper it appeared in, or else who published it.
    package var outlet: String? { publication.container ?? publisher }

    /// Its title, or a substitute if it has none.
    package var name: String { title ?? publisher ?? url?.host ?? "Untitled source" }
}

/// A source as an editor cites it: the id of a source file, or the work itself.
package enum Citation: Sendable, Equatable {
    case id(Located<String>)
    /// Stored apart, because it is large and rare.
    indirect case work(Work)
}

/// The item types of CSL 1.0.2 (its `schema/types`), which a source's `type:` accepts.
package let cslTypes: [String] = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure",
    "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
]
