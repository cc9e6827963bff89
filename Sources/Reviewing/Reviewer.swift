import Model

/// Reviews a linked site as an editor would: facts that disagree, claims without a source, annotations left over.
package enum Reviewer {
    /// Holds every article against the events it names, and looks for what nobody cites.
    ///
    /// - Parameter memory: What the last review of a site with the same folder kept.
    package static func review(_ site: Site, keeping memory: ReviewMemory? = nil, jobs: Int = 1) async -> Review {
        let lexicon = Lexicon.english
        let facts = site.events.map { EventFacts($0.record, lexicon: lexicon) }
        let language = site.settings.language
        let kept = memory.flatMap { $0.language == language && $0.facts == facts ? $0.articles : nil } ?? []
        let readings = await Array(site.articles.indices).concurrentMap(jobs: jobs) { index in
            reading(index, of: site, facts: facts, keeping: kept)
        }
        let figures = readings.flatMap(\.figures)
        let paths = site.articles.map(\.record.header.file.path)
        var diagnostics = readings.flatMap(\.diagnostics)
        diagnostics += FactComparison.diagnostics(on: figures, facts: facts, paths: paths)
        diagnostics += await footnotes(site, jobs: jobs)
        diagnostics += OrphanReview(site).diagnostics(site)
        let articles = site.articles.indices.map { index in
            KeptReading(
                record: site.articles[index].record, body: site.articles[index].body, found: readings[index])
        }
        return Review(
            diagnostics: diagnostics.sorted(),
            statements: statements(figures, events: site.events.count),
            memory: ReviewMemory(language: language, facts: facts, articles: articles))
    }

    private static func reading(
        _ index: Int, of site: Site, facts: [EventFacts], keeping kept: [KeptReading]
    ) -> ArticleReading {
        let article = site.articles[index]
        if kept.indices.contains(index), kept[index].record == article.record, kept[index].body == article.body {
            return kept[index].found
        }
        guard let lexicon = Lexicon.of(article.record.header.language ?? site.settings.language) else {
            return ArticleReading()
        }
        return article.body.document.text.withUnsafeBufferPointer { text in
            let place = ArticlePlace(Handle(index), article, text: text)
            let facts = FactReading(place, facts: facts, lexicon: lexicon)
            return ArticleReading(
                figures: facts.figures,
                diagnostics: facts.diagnostics + ClaimReading.diagnostics(on: place, lexicon: lexicon))
        }
    }

    /// What footnotes rest on is the same in any language, and may change with a source's file.
    private static func footnotes(_ site: Site, jobs: Int) async -> [Diagnostic] {
        await Array(site.articles.indices).concurrentMap(jobs: jobs) { index in
            let article = site.articles[index]
            return article.body.document.text.withUnsafeBufferPointer { text in
                let review = FootnoteReview(site, article: index, text: text)
                return (review.incomplete().map { [$0] } ?? []) + review.singlePublishers()
            }
        }.flatMap(\.self)
    }

    private static func statements(_ figures: [FactReading.Found], events: Int) -> [[Site.Statement]] {
        var statements = [[Site.Statement]](repeating: [], count: events)
        for figure in figures where statements.indices.contains(figure.event.index) {
            statements[figure.event.index].append(figure.statement)
        }
        return statements
    }
}
