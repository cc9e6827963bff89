import Base
package import Model

/// What a reference manager gets about a work: the fields that BibTeX, RIS and CSL-JSON share.
///
/// Names are written as a whole. The text of a name does not show where its family part begins ("Xi Jinping", "Dossier
/// desk"), and a guess would be printed the wrong way round.
package struct CitationItem: Sendable {
    /// Unlike any other on the site.
    package var key: String
    /// A CSL type.
    package var type: String
    package var title: String
    package var authors: [String] = []
    /// The site or newspaper in which it appeared.
    package var container: String?
    package var publisher: String?
    package var issued: PartialDate?
    package var accessed: PartialDate?
    package var url: String?
    package var archived: String?
    package var abstract: String?
    /// BCP 47.
    package var language: String?

    package init(key: String, type: String, title: String) {
        self.key = key
        self.type = type
        self.title = title
    }
}

extension CitationItem {
    /// An article of the site.
    package init(_ article: Site.Article, of settings: Settings) {
        let record = article.record
        self.init(key: record.header.id, type: "report", title: record.title)
        if let subtitle = record.subtitle { title += ": " + subtitle }
        authors = record.authors
        container = settings.title
        publisher = settings.publisher
        issued = record.updated ?? record.date
        url = settings.baseURL.map { $0.text + article.path.text }
        abstract = record.header.summary
        language = record.header.language ?? settings.language
    }

    /// A source of the site.
    package init(_ source: Site.Source) {
        let work = source.work
        self.init(key: source.id, type: work.type ?? "document", title: work.name)
        authors = work.authors
        publisher = work.publisher
        issued = work.date
        accessed = work.accessed
        url = work.url?.text
        archived = work.archived?.text
        abstract = source.record?.header.summary
        language = work.language
    }
}

extension PartialDate {
    /// The year in which it begins, where one is known.
    var citedYear: Int? { start.date?.period.citedParts?.first }

    /// The day as RIS has it: `2014/12/16/`, with nothing for a part that is not known.
    var risDate: String? {
        guard let parts = start.date?.period.citedParts else { return nil }
        let digits = parts.enumerated().map { $0.offset == 0 ? String($0.element) : Self.twoDigits($0.element) }
        return (digits + Array(repeating: "", count: 3 - digits.count)).joined(separator: "/") + "/"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension PartialDate.Period {
    /// Year, month and day as far as each is known; nil for what is longer than a year.
    var citedParts: [Int]? {
        let (year, month, day) = days.lowerBound.components
        return switch precision {
        case .day: [year, month.rawValue, day]
        case .month: [year, month.rawValue]
        case .season, .year: [year]
        case .decade, .century: nil
        }
    }
}
