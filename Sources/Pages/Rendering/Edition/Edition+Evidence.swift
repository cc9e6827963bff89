import Base
import Model

/// The footnotes of one article that cite a source.
struct CitingArticle: Sendable {
    var article: Handle<Site.Article>
    var footnotes: [Handle<Site.Footnote>]
}

extension Edition {
    /// The sentences that name an actor or event on one of its pages, article by article.
    func mentions(of entity: Entity, on page: Int) -> [SentenceGroup] {
        let evidence: [Site.Evidence]
        switch entity {
        case .actor(let actor): evidence = site.actors[actor].mentionedIn
        case .event(let event): evidence = site.events[event].mentionedIn
        default: return []
        }
        let range = pagination.evidence(entity, of: evidence.count, on: page)
        return SentenceGroup.groups(evidence[range].map(Sentence.init))
    }

    /// The events that an actor took part in, as shown on one of its pages.
    func tookPartIn(_ actor: Handle<Site.Actor>, _ page: Int) -> [Site.Participation<Site.Event>] {
        let tookPartIn = site.actors[actor].tookPartIn
        return Array(tookPartIn[Pagination.events(of: tookPartIn.count, on: page)])
    }

    /// The footnotes that cite a source on one of its pages, article by article.
    func citations(of source: Handle<Site.Source>, on page: Int) -> [CitingArticle] {
        let uses = site.sources[source].uses
        let range = pagination.evidence(.source(source), of: uses.count, on: page)
        var citing: [CitingArticle] = []
        for case .footnote(let footnote) in uses[range] {
            let article = site.footnotes[footnote].article
            if let last = citing.indices.last, citing[last].article == article {
                citing[last].footnotes.append(footnote)
            } else {
                citing.append(CitingArticle(article: article, footnotes: [footnote]))
            }
        }
        return citing
    }
}

extension Edition {
    /// Appends a footnote's text.
    func write(_ footnote: Handle<Site.Footnote>, on page: PageScope, hasIDs: Bool = true, into out: inout [UInt8]) {
        let article = site.footnotes[footnote].article
        var writer = DocumentWriter(
            site.articles[article].body, on: page, footnotes: site.articles[article].footnotes, hasIDs: hasIDs)
        swap(&writer.out, &out)
        writer.write(site.articles[article].body.document.nodes(ofFootnote: site.footnotes[footnote].number))
        swap(&writer.out, &out)
    }

    /// The first words of a footnote's text, at most about 160 bytes.
    func opening(of footnote: Handle<Site.Footnote>) -> String {
        let document = site.articles[site.footnotes[footnote].article].body.document
        return opening(of: document, document.text(ofFootnote: site.footnotes[footnote].number))
    }

    /// The first words of a text's first paragraph, at most about 160 bytes; nil if it has none.
    func opening(of document: Document) -> String? {
        let paragraph = document.body.clamped(to: document.nodes.indices).first {
            document.nodes[$0].kind == .paragraph && !document.nodes[$0].text.isEmpty
        }
        return paragraph.map { node in
            let text = document.nodes[node].text
            return opening(
                of: document, (Int(text.lowerBound)..<Int(text.upperBound)).clamped(to: document.text.indices))
        }
    }

    private func opening(of document: Document, _ range: Range<Int>) -> String {
        var range = range
        guard range.count > 160 else { return document.words(Int32(range.lowerBound)..<Int32(range.upperBound)) }
        let limit = range.lowerBound + 150
        let blank = document.text[range.lowerBound..<limit].lastIndex { $0 == 0x20 || $0 == 0x0A } ?? limit
        range = range.lowerBound..<blank
        return document.words(Int32(range.lowerBound)..<Int32(range.upperBound), then: " …")
    }

    /// How to cite an article: `Desk, “Title”, Site, 18 December 2014`.
    func citation(of article: Handle<Site.Article>) -> String {
        let record = site.articles[article].record
        var parts: [String] = []
        if let authors = Words.names(record.authors) { parts.append(authors) }
        parts.append("“\(record.title)”")
        parts.append(site.settings.title)
        parts.append(record.date.inWords)
        return parts.joined(separator: ", ")
    }
}

extension Edition {
    /// How often the site names an actor: `2 briefings · 31 sentences · 6 events · 2014–2016`; nil if it never does.
    func presence(of actor: Handle<Site.Actor>) -> String? {
        let articles = site.actors[actor].articleCount
        let sentences = site.actors[actor].mentionedIn.count
        let took = site.actors[actor].tookPartIn
        let parts = [
            Words.some(articles, "briefing", "briefings"), Words.some(sentences, "sentence", "sentences"),
            Words.some(took.count, "event", "events"), years(of: took.map(\.handle)),
        ].compactMap(\.self)
        if parts.isEmpty {
            return Words.some(site.actors[actor].namedIn.count, "footnote or other text", "footnotes and other texts")
        }
        return parts.joined(separator: " · ")
    }

    /// The years from the first of some events to the last, as far as they are known: `2001–2014`.
    func years(of handles: some Sequence<Handle<Site.Event>>) -> String? {
        knownYears(of: handles).flatMap { Self.span(Year($0.lowerBound).inWords, Year($0.upperBound).inWords) }
    }

    /// The years in which some events began and ended, leaving out what is known no better than to the decade.
    func knownYears(of handles: some Sequence<Handle<Site.Event>>) -> ClosedRange<Int>? {
        let dates = handles.map { site.events[$0].record.date }
        let periods = dates.flatMap { [$0.start, $0.end].compactMap(\.date?.period) }.filter { $0.precision <= .year }
        guard let first = periods.map(\.days.lowerBound).min()?.year,
            let last = periods.map(\.days.upperBound).max()?.year
        else { return nil }
        return first...last
    }

    /// The passage notes with one role: what was said, what was done, or any other note.
    func passages(_ uses: [Site.PassageUse], as role: Catalog.PassageNote.Role) -> [Site.PassageUse] {
        uses.filter { site.articles[$0.article].body.passages[at: $0.passage]?.role == role }
    }
}

extension Edition {
    /// How many entries cite a source: `3 footnotes, 1 event`; nil if nothing does.
    func uses(of source: Handle<Site.Source>) -> String? {
        let footnotes = citationCounts[source]
        var (articles, actors, events) = (0, 0, 0)
        for use in site.sources[source].uses.dropFirst(footnotes) {
            switch use {
            case .article: articles += 1
            case .actor: actors += 1
            case .event: events += 1
            case .footnote, .source, .page: break
            }
        }
        var parts: [String] = []
        if footnotes > 0 { parts.append(Words.count(footnotes, "footnote", "footnotes")) }
        if events > 0 { parts.append(Words.count(events, "event", "events")) }
        if articles > 0 { parts.append(Words.count(articles, "briefing", "briefings")) }
        if actors > 0 { parts.append(Words.count(actors, "actor", "actors")) }
        return Words.list(parts)
    }

    /// The footnotes among the uses of a source, which come first.
    func citations(of source: Handle<Site.Source>) -> ArraySlice<Entity> {
        site.sources[source].uses.prefix(citationCounts[source])
    }

    /// The types of an article's sources; none if it has no footnotes. A footnote without a source counts as unknown.
    func standings(of article: Handle<Site.Article>) -> [StandingCount] {
        var counts = [Int](repeating: 0, count: Work.Standing.allCases.count)
        var seen: Set<Handle<Site.Source>> = []
        for index in site.articles[article].footnotes.clamped(to: site.footnotes.indices) {
            var standing = Work.Standing.unknown
            if let source = site.footnotes[index].source {
                guard seen.insert(source).inserted else { continue }
                standing = site.sources[source].work.standing ?? .unknown
            }
            if let place = Work.Standing.allCases.firstIndex(of: standing) { counts[place] += 1 }
        }
        return StandingCount.bar(counts)
    }

    /// How many sentences rest on the source of a footnote, apart from those that cite this footnote.
    func otherSentences(restingOn footnote: Handle<Site.Footnote>) -> Int {
        guard let source = site.footnotes[footnote].source else { return 0 }
        return max(0, sentenceCounts[source] - site.footnotes[footnote].markers.count)
    }

    /// The archived copy of what a footnote cites: its own, or else its source's.
    func archived(of footnote: Handle<Site.Footnote>) -> SafeURL? {
        site.footnotes[footnote].note?.archived
            ?? site.footnotes[footnote].source.flatMap { site.sources[$0].work.archived }
    }

    /// Every actor that an article names, the most often named first, then every event in chronological order.
    func register(of article: Handle<Site.Article>) -> [CastMember] {
        site.articles[article].actors.map { CastMember(entity: .actor($0.handle), times: $0.times) }
            + site.articles[article].events.map { CastMember(entity: .event($0.handle), times: $0.times) }
    }

    /// How many of an article's footnotes do not say where their source can be found.
    func footnotesWithoutAddress(of article: Handle<Site.Article>) -> Int {
        site.articles[article].footnotes.clamped(to: site.footnotes.indices).count { !footnoteFacts[$0].hasAddress }
    }

    /// How many minutes it takes to read an article, at 220 words a minute.
    func minutes(of article: Handle<Site.Article>) -> Int { max(1, (site.articles[article].wordCount + 110) / 220) }
}
