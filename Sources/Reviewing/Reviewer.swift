package import Base
package import Model

/// Reviews linked sites as an editor would: facts that disagree, claims without a source, annotations left over.
///
/// A reviewer keeps its results, so for the next site it reads only the articles that have changed.
package struct Reviewer: Sendable {
    private var eventFacts = MemoList<ReviewedEvent, EventFacts>()
    private var facts = Memo<FactTable, Shared<FactTable>>()
    private var articles = MemoList<ReviewedArticle, TextReading>()
    private var texts = MemoList<ReviewedText, TextReading>()

    package init() {}

    /// Reads every text, compares it with the events that it names, and looks for sources that are not cited.
    package mutating func review(_ site: Site, jobs: Int = 1) async -> Review {
        let events = site.events.indices.map { ReviewedEvent(id: $0, record: site.events[$0].record) }
        let facts = facts(FactTable(eventFacts(events) { $0.facts })) { Shared($0) }
        let articles = site.articles.indices.map { ReviewedArticle($0, of: site, facts: facts) }
        let readings = await self.articles(articles, jobs: jobs, chunk: 32) { $0.reading }
        let texts = ReviewedText.all(of: site, facts: facts)
        let others = await self.texts(texts, jobs: jobs, chunk: 64) { $0.reading }
        return Review(site: site, facts: facts.value, readings: readings, others: others)
    }

    /// The same for a site that is reviewed once.
    package static func review(_ site: Site, jobs: Int = 1) async -> Review {
        var reviewer = Reviewer()
        return await reviewer.review(site, jobs: jobs)
    }
}

/// A site as it was reviewed.
package struct Review: Sendable {
    let site: Site
    let facts: FactTable
    /// Article by article.
    let readings: [TextReading]
    /// Those of all other texts.
    let others: [TextReading]

    /// What sentences of articles say of each event's figures.
    package var statements: EntryMap<Site.Event, [Site.Statement]> {
        var statements = EntryMap<Site.Event, [Site.Statement]>(repeating: [], count: site.events.count)
        for figure in readings.flatMap(\.figures) {
            if let statement = figure.statement { statements[figure.event].append(statement) }
        }
        return statements
    }

    /// All findings about the site, sorted by place.
    package var diagnostics: [Diagnostic] {
        let readings = others + readings
        var diagnostics = readings.flatMap(\.diagnostics)
        let comparison = FactComparison(site: site, facts: facts)
        diagnostics += comparison.diagnostics(on: readings.flatMap(\.figures))
        diagnostics += readings.flatMap(\.dates).map(comparison.diagnostic)
        diagnostics += OrphanReview(site).diagnostics(site)
        diagnostics += UnreadLanguages(site).diagnostics
        diagnostics += CorrectionReview(site).diagnostics
        return diagnostics.sorted()
    }
}

/// An event with all that its facts are read from.
private struct ReviewedEvent: Sendable, Equatable, Identifiable {
    let id: Handle<Site.Event>
    let record: Shared<Catalog.Event>

    var facts: EventFacts { EventFacts(record.value, lexicon: .english) }
}

/// What each event's own page says.
typealias FactTable = EntryMap<Site.Event, EventFacts>

/// What one text says and claims, and what its footnotes rest on.
struct TextReading: Sendable {
    var figures: [FactReading.Found] = []
    var dates: [FactReading.FoundDate] = []
    var diagnostics: [Diagnostic] = []
}

/// An article with all that its review reads.
struct ReviewedArticle: Sendable, Equatable, Identifiable {
    /// A footnote, and what it rests on.
    struct Footnote: Sendable, Equatable {
        let number: Int
        let label: String
        let note: Shared<Catalog.FootnoteNote>?
        let work: Shared<Work>?
    }

    let id: Handle<Site.Article>
    let article: Site.Article
    let footnotes: [Footnote]
    /// BCP 47.
    let language: String
    /// What the events' own pages say.
    let facts: Shared<FactTable>

    init(_ article: Handle<Site.Article>, of site: Site, facts: Shared<FactTable>) {
        id = article
        self.article = site.articles[article]
        footnotes = self.article.footnotes.clamped(to: site.footnotes.indices).map { place in
            Footnote(
                number: site.footnotes[place].number, label: site.footnotes[place].label,
                note: site.footnotes[place].note,
                work: site.footnotes[place].source.map { site.sources[$0].work })
        }
        language = self.article.record.header.language ?? site.settings.language
        self.facts = facts
    }

    var reading: TextReading {
        // What footnotes rest on is the same in any language.
        var reading = TextReading(diagnostics: FootnoteReview(self).diagnostics)
        if let lexicon = PlainLexicon.of(language) {
            let plain = PlainReading(TextPlace(id, article), facts: facts.value, lexicon: lexicon)
            (reading.figures, reading.dates) = (plain.figures, plain.dates)
            return reading
        }
        guard let lexicon = Lexicon.of(language) else { return reading }
        let place = TextPlace(id, article)
        let order = DigitOrder(language: language)
        let facts = FactReading(place, facts: facts.value, lexicon: lexicon, order: order)
        reading.figures = facts.figures
        reading.dates = facts.dates
        reading.diagnostics += WeekdayReading.diagnostics(on: place, lexicon: lexicon, order: order)
        reading.diagnostics += ClaimReading.diagnostics(on: place, lexicon: lexicon)
        return reading
    }
}
