import Base
package import Model

/// The data of a work for reference managers: the fields that BibTeX, RIS and CSL-JSON share.
///
/// Names are not divided: a name does not show where its family name begins ("Xi Jinping", "Dossier desk"), and a wrong
/// guess would print it the wrong way round.
package struct CitationItem: Sendable {
    /// Unique on the site.
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
    /// The year in which it begins, if known.
    var citedYear: Int? { start.date?.period.citedParts?.first }

    /// The date in RIS: `2014/12/16/`; unknown parts are empty.
    var risDate: String? {
        guard let parts = start.date?.period.citedParts else { return nil }
        let digits = parts.enumerated().map { $0.offset == 0 ? String($0.element) : Self.twoDigits($0.element) }
        return (digits + Array(repeating: "", count: 3 - digits.count)).joined(separator: "/") + "/"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension PartialDate.Period {
    /// Year, month and day, as far as known; nil for a period longer than a year.
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
