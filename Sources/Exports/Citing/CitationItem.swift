import Base
package import Model

/// The data of a work for reference managers: the fields that BibTeX, RIS and CSL-JSON share.
///
/// A name is divided only where the editor divides it: a name does not show where its family name begins ("Xi Jinping",
/// "Dossier desk"), and a wrong guess would print it the wrong way round.
package struct CitationItem: Sendable {
    /// Unique on the site.
    package var key: String
    /// A CSL type.
    package var type: String
    package var title: String
    package var authors: [PersonName] = []
    package var editors: [PersonName] = []
    /// Where it appeared, such as the newspaper or this site.
    package var publication = Publication()
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
    /// Whether it is an article, which appears in something, so that its publisher is the name of that unless the editor
    /// gives another.
    private var isPart: Bool { type.hasPrefix("article") || type.hasPrefix("review") || type == "post-weblog" }

    /// An article of the site.
    package init(_ article: Site.Article, of settings: Settings) {
        let record = article.record
        self.init(key: record.header.id, type: "report", title: record.title)
        if let subtitle = record.subtitle { title += ": " + subtitle }
        authors = record.authors.map { PersonName($0) }
        publication.container = settings.title
        publisher = settings.publisher
        issued = record.updated ?? record.date
        url = settings.baseURL.map { $0.text + settings.addressForm.address(of: article.path.text) }
        abstract = record.header.summary
        language = record.header.language ?? settings.language
    }

    /// A source of the site.
    package init(_ source: Site.Source) {
        self.init(source.work.value, key: source.record?.key ?? source.id, summary: source.record?.header.summary)
    }

    /// A source with a file.
    package init(_ source: Catalog.Source) {
        self.init(source.work, key: source.key ?? source.header.id, summary: source.header.summary)
    }

    private init(_ work: Work, key: String, summary: String?) {
        self.init(key: key, type: work.type ?? "document", title: work.name)
        (authors, editors, publisher, publication) = (work.authors, work.editors, work.publisher, work.publication)
        if publication.container == nil, isPart { (publication.container, publisher) = (publisher, nil) }
        issued = work.date
        accessed = work.accessed
        url = work.url?.text
        archived = work.archived?.text
        abstract = summary
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
