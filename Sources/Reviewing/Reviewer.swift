import Base
import Model

/// Reviews a linked site as an editor would: facts that disagree, claims without a source, annotations left over.
package enum Reviewer {
    /// Reads every article, holds it against the events it names, and looks for what nobody cites.
    ///
    /// - Parameter memory: What the last review of a site with the same folder kept.
    package static func review(_ site: Site, keeping memory: ReviewMemory? = nil, jobs: Int = 1) async -> Review {
        let memory = await read(site, keeping: memory, jobs: jobs)
        return Review(
            diagnostics: diagnostics(on: memory), statements: memory.statements, memory: memory)
    }

    /// Reads what every article says of events, which their pages show.
    ///
    /// - Parameter memory: What the last review of a site with the same folder kept.
    package static func read(_ site: Site, keeping memory: ReviewMemory? = nil, jobs: Int = 1) async -> ReviewMemory {
        let facts = site.events.map { EventFacts($0.record.value, lexicon: .english) }
        let kept = memory.flatMap {
            $0.site.settings.language == site.settings.language && $0.facts == facts ? $0 : nil
        }
        let readings = await Array(site.articles.indices).concurrentMap(jobs: jobs) { index in
            kept?.reading(of: index, in: site) ?? reading(index, of: site, facts: facts)
        }
        return ReviewMemory(site: site, facts: facts, readings: readings)
    }

    /// What is to be said of a site that was read, sorted by place.
    package static func diagnostics(on memory: ReviewMemory) -> [Diagnostic] {
        let site = memory.site
        let paths = site.articles.indices.map { site.articles[$0].record.header.file.path }
        var diagnostics = memory.readings.flatMap(\.diagnostics)
        diagnostics += FactComparison.diagnostics(on: memory.figures, facts: memory.facts, paths: paths)
        diagnostics += OrphanReview(site).diagnostics(site)
        return diagnostics.sorted()
    }

    private static func reading(_ index: Int, of site: Site, facts: [EventFacts]) -> ArticleReading {
        let article = site.articles[index]
        return article.body.document.text.withUnsafeBufferPointer { text in
            // What footnotes rest on is the same in any language.
            var reading = ArticleReading(diagnostics: FootnoteReview(site, article: index, text: text).diagnostics)
            if let lexicon = Lexicon.of(article.record.header.language ?? site.settings.language) {
                let place = ArticlePlace(Handle(index), article, text: text)
                let facts = FactReading(place, facts: facts, lexicon: lexicon)
                reading.figures = facts.figures
                reading.diagnostics += facts.diagnostics + ClaimReading.diagnostics(on: place, lexicon: lexicon)
            }
            return reading
        }
    }
}
