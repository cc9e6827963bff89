import Base
import Model

/// A type of schema.org, release 30.
struct SchemaType: Sendable, Equatable {
    let name: StaticString

    private init(_ name: StaticString) { self.name = name }

    static func == (left: SchemaType, right: SchemaType) -> Bool { left.name.description == right.name.description }
}

extension SchemaType {
    static let claim = SchemaType("Claim")
    static let dataset = SchemaType("Dataset")
    static let event = SchemaType("Event")
    static let organization = SchemaType("Organization")
    static let person = SchemaType("Person")
    static let report = SchemaType("Report")
    static let newsArticle = SchemaType("NewsArticle")
    static let work = SchemaType("CreativeWork")
    static let page = SchemaType("WebPage")
    static let aboutPage = SchemaType("AboutPage")
    static let contactPage = SchemaType("ContactPage")
    static let collectionPage = SchemaType("CollectionPage")
    static let searchPage = SchemaType("SearchResultsPage")

    /// The type of an actor. In schema.org, a `Country` is a place and not an organization, and an armed group has no
    /// type of its own.
    init(_ kind: Catalog.Actor.Kind) {
        switch kind {
        case .person: self = .person
        case .state: self.init("Country")
        case .governmentBody: self.init("GovernmentOrganization")
        case .media: self.init("NewsMediaOrganization")
        case .organisation, .armedGroup, .alliance: self = .organization
        }
    }

    /// The type of an article: news if it first appeared in a newspaper, a magazine or a broadcast, otherwise a report.
    static func article(firstIn origin: Shared<Work>) -> SchemaType {
        switch origin.type {
        case "article-newspaper", "article-magazine", "broadcast": .newsArticle
        default: .report
        }
    }

    /// The type of a source, by its CSL type.
    init(cslType: String?) {
        switch cslType {
        case "article", "article-magazine", "entry", "entry-dictionary", "entry-encyclopedia": self.init("Article")
        case "article-journal", "paper-conference": self.init("ScholarlyArticle")
        case "article-newspaper": self = .newsArticle
        case "bill", "legislation", "regulation", "treaty": self.init("Legislation")
        case "book": self.init("Book")
        case "chapter": self.init("Chapter")
        case "collection": self.init("Collection")
        case "dataset": self = .dataset
        case "manuscript": self.init("Manuscript")
        case "map": self.init("Map")
        case "motion_picture": self.init("Movie")
        case "musical_score": self.init("SheetMusic")
        case "periodical": self.init("Periodical")
        case "personal_communication": self.init("Message")
        case "post": self.init("SocialMediaPosting")
        case "post-weblog": self.init("BlogPosting")
        case "report": self = .report
        case "review", "review-book": self.init("Review")
        case "software": self.init("SoftwareApplication")
        case "song": self.init("MusicRecording")
        case "thesis": self.init("Thesis")
        case "webpage": self = .page
        default: self = .work
        }
    }
}

extension SchemaType {
    /// The type of a name in a byline. Nothing in a name distinguishes people from desks, so it is a person unless it
    /// is the site's publisher or title, or ends in a word such as "desk" or "ministry".
    static func author(_ name: String, of settings: Settings) -> SchemaType {
        guard name != settings.publisher, name != settings.title else { return .organization }
        let last = name.split(separator: " ").last?.lowercased() ?? ""
        return collectives.contains(last) ? .organization : .person
    }

    private static let collectives: Set<String> = [
        "agency", "association", "board", "bureau", "center", "centre", "commission", "committee", "correspondents",
        "council", "department", "desk", "editors", "foundation", "government", "group", "institute", "ministry",
        "news",
        "newsroom", "office", "organisation", "organization", "press", "reporters", "service", "staff", "team",
        "university",
    ]
}

extension PartialDate {
    /// The date as a `Date` of schema.org (ISO 8601: `2014-12-16`, `2014-12`, `2014`), if that says no more than the
    /// editor knows: only for a single date that is neither uncertain nor approximate, and as precisely as it is known.
    var schemaDate: String? { isInterval ? nil : Self.schemaDate(start) }

    /// Where it begins, by the same rule.
    var schemaStart: String? { Self.schemaDate(start) }

    /// Where an interval ends, by the same rule.
    var schemaEnd: String? { isInterval ? Self.schemaDate(end) : nil }

    /// Whether ISO 8601 leaves out something that EDTF says.
    var needsEDTF: Bool {
        guard !isInterval, case .date(let date) = start, date.qualification == .none else { return true }
        switch date.period {
        case .day, .month, .year: return schemaDate == nil
        default: return true
        }
    }

    private static func schemaDate(_ bound: Bound) -> String? {
        guard let date = bound.date, date.qualification == .none, date.period.precision != .season else { return nil }
        return date.period.iso8601AsKnown
    }
}

extension PartialDate {
    /// The date in Highwire Press tags: `2014/12/18`, `2014/12`, `2014`; for an interval or an approximate date, what
    /// is known about its beginning.
    var citationDate: String? {
        guard let known = start.date?.period.iso8601AsKnown else { return nil }
        return String(decoding: known.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    }
}

/// Writing JSON for a `script` element of a page.
extension [UInt8] {
    /// Appends a text as a JSON string.
    mutating func json(_ text: String) { JSONWriter.append(quoting: text, in: .script, to: &self) }

    /// Appends the text between the quotes of a JSON string.
    mutating func json(unquoted text: String) { JSONWriter.append(escaping: text, in: .script, to: &self) }

    /// Appends `,"name":"text"`; nothing if there is no text.
    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        key(name)
        json(text)
    }

    /// Appends `,"name":` before a value.
    mutating func key(_ name: StaticString) {
        markup(",\"")
        markup(name)
        markup("\":")
    }
}
