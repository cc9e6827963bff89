import Base
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

/// What was read of a site; it spares the next review in the same process work.
package struct ReviewMemory: Sendable {
    let site: Site
    let facts: [EventFacts]
    /// Article by article.
    let readings: [ArticleReading]

    /// What was read of an article; nil where it, or what its footnotes rest on, is another one now.
    func reading(of article: Int, in other: Site) -> ArticleReading? {
        guard site.articles.indices.contains(article), readings.indices.contains(article),
            site.articles[article].record == other.articles[article].record,
            site.articles[article].body == other.articles[article].body,
            site.footnotes(of: article, restAs: other)
        else { return nil }
        return readings[article]
    }

    var figures: [FactReading.Found] { readings.flatMap(\.figures) }

    /// What sentences of articles say of each event's figures, by the event's place in the site.
    package var statements: [[Site.Statement]] {
        var statements = [[Site.Statement]](repeating: [], count: site.events.count)
        for figure in figures where statements.indices.contains(figure.event.index) {
            statements[figure.event.index].append(figure.statement)
        }
        return statements
    }
}

extension Site {
    /// Whether the footnotes of an article rest on the same works and notes in another site.
    fileprivate func footnotes(of article: Int, restAs other: Site) -> Bool {
        let (old, new) = (articles[article].footnotes, other.articles[article].footnotes)
        return old.count == new.count
            && zip(old, new).allSatisfy {
                footnotes[$0].note == other.footnotes[$1].note && work(of: $0) == other.work(of: $1)
            }
    }

    /// What a footnote cites.
    func work(of footnote: Int) -> Shared<Work>? { footnotes[footnote].source.map { sources[$0.index].work } }
}

/// What one article says and claims, and what its footnotes rest on.
struct ArticleReading: Sendable {
    var figures: [FactReading.Found] = []
    var diagnostics: [Diagnostic] = []
}
