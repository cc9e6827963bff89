import Base
import Model

/// An article with all that its review reads.
struct ReviewedArticle: Sendable, Equatable, Identifiable {
    /// A footnote, and what it rests on.
    struct Footnote: Sendable, Equatable {
        let number: Int
        let label: String
        let note: Shared<Catalog.FootnoteNote>?
        let work: Shared<Work>?
    }

    /// The article's place in the site.
    let id: Int
    let article: Site.Article
    let footnotes: [Footnote]
    /// BCP 47.
    let language: String
    /// What the events say of themselves, by their place in the site.
    let facts: Shared<[EventFacts]>

    init(_ index: Int, of site: Site, facts: Shared<[EventFacts]>) {
        id = index
        article = site.articles[index]
        footnotes = article.footnotes.clamped(to: site.footnotes.indices).map { place in
            Footnote(
                number: site.footnotes[place].number, label: site.footnotes[place].label,
                note: site.footnotes[place].note,
                work: site.footnotes[place].source.map { site.sources[$0.index].work })
        }
        language = article.record.header.language ?? site.settings.language
        self.facts = facts
    }

    var reading: ArticleReading {
        article.body.document.text.withUnsafeBufferPointer { text in
            // What footnotes rest on is the same in any language.
            var reading = ArticleReading(diagnostics: FootnoteReview(self, text: text).diagnostics)
            if let lexicon = Lexicon.of(language) {
                let place = ArticlePlace(Handle(id), article, text: text)
                let facts = FactReading(place, facts: facts.value, lexicon: lexicon)
                reading.figures = facts.figures
                reading.dates = facts.dates
                reading.diagnostics += ClaimReading.diagnostics(on: place, lexicon: lexicon)
            }
            return reading
        }
    }
}
