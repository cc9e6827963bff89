import Model

/// What a review of a site found.
package struct Review: Sendable {
    /// Sorted by place.
    package let diagnostics: [Diagnostic]
    /// What sentences of articles say of each event's figures, by the event's place in the site.
    package let statements: [[Site.Statement]]
    /// What spares the next review work.
    package let memory: ReviewMemory
}

/// What a review keeps for the next one of the same process.
package struct ReviewMemory: Sendable {
    /// Of the site as a whole.
    let language: String
    let facts: [EventFacts]
    let articles: [KeptReading]
}

/// What was found in one article, and in what.
struct KeptReading: Sendable {
    let record: Catalog.Article
    let body: LinkedDocument
    let found: ArticleReading
}

/// What one article says and claims.
struct ArticleReading: Sendable {
    var figures: [FactReading.Found] = []
    var diagnostics: [Diagnostic] = []
}
