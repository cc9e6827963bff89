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

    /// What an actor is. A `Country` is a place there, and no organization; an armed group has no type of its own.
    init(_ kind: Catalog.Actor.Kind) {
        switch kind {
        case .person: self = .person
        case .state: self.init("Country")
        case .governmentBody: self.init("GovernmentOrganization")
        case .media: self.init("NewsMediaOrganization")
        case .organisation, .armedGroup, .alliance: self = .organization
        }
    }

    /// What an article is: news where it first appeared in a newspaper, a magazine or a broadcast, else the report of a desk.
    static func article(firstIn origin: Shared<Work>) -> SchemaType {
        switch origin.type {
        case "article-newspaper", "article-magazine", "broadcast": .newsArticle
        default: .report
        }
    }

    /// What a source is, by its CSL type.
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
    /// What a byline names. Nothing in a name tells people from desks, so a byline is a person unless it is the site's own
    /// publisher or ends in a word that people are not called by.
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
