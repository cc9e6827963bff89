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
        case .actor(let actor): evidence = actors[actor.index].mentionedIn
        case .event(let event): evidence = events[event.index].mentionedIn
        default: return []
        }
        let range = pagination.evidence(entity, of: evidence.count, on: page)
        return SentenceGroup.groups(evidence[range].map(Sentence.init))
    }

    /// The events an actor took part in that stand on one of its pages.
    func tookPartIn(_ actor: Int, _ page: Int) -> [Site.Participation<Site.Event>] {
        let events = actors[actor].tookPartIn
        return Array(events[Pagination.events(of: events.count, on: page)])
    }

    /// The footnotes that cite a source on one of its pages, article by article.
    func citations(of source: Int, on page: Int) -> [CitingArticle] {
        let uses = sources[source].uses
        let range = pagination.evidence(.source(Handle(source)), of: uses.count, on: page)
        var articles: [CitingArticle] = []
        for case .footnote(let footnote) in uses[range] {
            let article = footnotes[footnote.index].article
            if let last = articles.indices.last, articles[last].article == article {
                articles[last].footnotes.append(footnote)
            } else {
                articles.append(CitingArticle(article: article, footnotes: [footnote]))
            }
        }
        return articles
    }
}

extension Edition {
    /// Appends a footnote's text.
    func write(_ footnote: Int, on page: PageScope, hasIDs: Bool = true, into out: inout [UInt8]) {
        let article = footnotes[footnote].article.index
        var writer = DocumentWriter(
            articles[article].body, on: page, footnotes: articles[article].footnotes, hasIDs: hasIDs)
        swap(&writer.out, &out)
        writer.write(articles[article].body.document.nodes(ofFootnote: footnotes[footnote].number))
        swap(&writer.out, &out)
    }

    /// The first words of a footnote's text, about 160 bytes at most.
    func opening(of footnote: Int) -> String {
        let document = articles[footnotes[footnote].article.index].body.document
        var range = document.text(ofFootnote: footnotes[footnote].number)
        guard range.count > 160 else { return document.words(Int32(range.lowerBound)..<Int32(range.upperBound)) }
        let limit = range.lowerBound + 150
        let blank = document.text[range.lowerBound..<limit].lastIndex { $0 == 0x20 || $0 == 0x0A } ?? limit
        range = range.lowerBound..<blank
        return document.words(Int32(range.lowerBound)..<Int32(range.upperBound), then: " …")
    }

    /// How to cite an article: `Desk, “Title”, Site, 18 December 2014`.
    func citation(of article: Int) -> String {
        let record = articles[article].record
        var parts: [String] = []
        if let authors = Words.names(record.authors) { parts.append(authors) }
        parts.append("“\(record.title)”")
        parts.append(settings.title)
        parts.append(record.date.inWords)
        return parts.joined(separator: ", ")
    }
}

extension Edition {
    /// What the site has of an actor: `2 briefings · 31 sentences · 6 events · 2014–2016`; nil where it has nothing.
    func presence(of actor: Int) -> String? {
        let articles = actors[actor].articleCount
        let sentences = actors[actor].mentionedIn.count
        let took = actors[actor].tookPartIn
        let parts = [
            Words.some(articles, "briefing", "briefings"), Words.some(sentences, "sentence", "sentences"),
            Words.some(took.count, "event", "events"), years(of: took.map(\.handle)),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// What the site has of an event: `2 briefings · 5 sentences`; nil where it has nothing.
    func presence(ofEvent event: Int) -> String? {
        var articles = 0
        var last = -1
        for evidence in events[event].mentionedIn where evidence.article.index != last {
            last = evidence.article.index
            articles += 1
        }
        let sentences = Words.some(events[event].mentionedIn.count, "sentence", "sentences")
        return Words.some(articles, "briefing", "briefings").map { "\($0) · \(sentences ?? "")" }
    }

    /// The years from the first to the last of some events, as far as they are known.
    private func years(of handles: [Handle<Site.Event>]) -> String? {
        let dates = handles.map { events[$0.index].record.date }
        let days = dates.flatMap { [$0.earliest, $0.latest] }.filter { $0 != .distantPast && $0 != .distantFuture }
        guard let first = days.min()?.year, let last = days.max()?.year else { return nil }
        return first == last ? Year(first).inWords : "\(Year(first).inWords)–\(Year(last).inWords)"
    }

    /// Those of some passage notes that show one thing: what was said, what was done, or what else the editor notes.
    func passages(_ uses: [Site.PassageUse], as role: Catalog.PassageNote.Role) -> [Site.PassageUse] {
        uses.filter { articles[$0.article.index].body.passages[at: $0.passage]?.role == role }
    }
}

extension Edition {
    /// What rests on a source, counted: `3 footnotes, 1 event`; nil where nothing does.
    func uses(of source: Int) -> String? {
        let footnotes = citationCounts[source]
        var (articles, actors, events) = (0, 0, 0)
        for use in sources[source].uses.dropFirst(footnotes) {
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

    /// The footnotes among what rests on a source, which stand first.
    func citations(of source: Int) -> ArraySlice<Entity> { sources[source].uses.prefix(citationCounts[source]) }

    /// How an article's sources stand; none where it has no footnotes. A footnote without a source counts as unknown.
    func standings(of article: Int) -> [StandingCount] {
        var counts = [Int](repeating: 0, count: Work.Standing.allCases.count)
        var seen: Set<Int> = []
        for index in articles[article].footnotes.clamped(to: footnotes.indices) {
            var standing = Work.Standing.unknown
            if let source = footnotes[index].source?.index {
                guard seen.insert(source).inserted else { continue }
                standing = sources[source].work.standing ?? .unknown
            }
            if let place = Work.Standing.allCases.firstIndex(of: standing) { counts[place] += 1 }
        }
        return StandingCount.bar(counts)
    }

    /// How many sentences rest on the source of a footnote beside those that cite this footnote.
    func otherSentences(restingOn footnote: Int) -> Int {
        guard let source = footnotes[footnote].source else { return 0 }
        return max(0, sentenceCounts[source.index] - footnotes[footnote].markers.count)
    }

    /// The archived copy of what a footnote cites: its own, or else its source's.
    func archived(footnote: Int) -> SafeURL? {
        footnotes[footnote].note?.archived ?? footnotes[footnote].source.flatMap { sources[$0.index].work.archived }
    }

    /// Every actor that an article names, the most often named first, then every event in the order of time.
    func register(of article: Int) -> [CastMember] {
        articles[article].actors.map { CastMember(entity: .actor($0.handle), times: $0.times) }
            + articles[article].events.map { CastMember(entity: .event($0.handle), times: $0.times) }
    }

    /// How many of an article's footnotes name no place where their source can be found.
    func footnotesWithoutAddress(of article: Int) -> Int {
        articles[article].footnotes.clamped(to: footnotes.indices).count { !footnoteFacts[$0].hasAddress }
    }

    /// Minutes that it takes to read an article, at 220 words a minute.
    func minutes(of article: Int) -> Int { max(1, (articles[article].wordCount + 110) / 220) }
}
