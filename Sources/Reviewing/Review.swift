import Base
import Model

/// A site as it was reviewed.
package struct Review: Sendable {
    let site: Site
    let facts: [EventFacts]
    /// Article by article.
    let readings: [ArticleReading]

    private var figures: [FactReading.Found] { readings.flatMap(\.figures) }

    /// What sentences of articles say of each event's figures, by the event's place in the site.
    package var statements: [[Site.Statement]] {
        var statements = [[Site.Statement]](repeating: [], count: site.events.count)
        for figure in figures where statements.indices.contains(figure.event.index) {
            statements[figure.event.index].append(figure.statement)
        }
        return statements
    }

    /// Everything that is to be said of the site, sorted by place.
    package var diagnostics: [Diagnostic] {
        var diagnostics = readings.flatMap(\.diagnostics)
        let comparison = FactComparison(site: site, facts: facts)
        diagnostics += comparison.diagnostics(on: figures)
        diagnostics += readings.flatMap(\.dates).map(comparison.diagnostic)
        diagnostics += OrphanReview(site).diagnostics(site)
        return diagnostics.sorted()
    }
}

/// What one article says and claims, and what its footnotes rest on.
struct ArticleReading: Sendable {
    var figures: [FactReading.Found] = []
    var dates: [FactReading.FoundDate] = []
    var diagnostics: [Diagnostic] = []
}
