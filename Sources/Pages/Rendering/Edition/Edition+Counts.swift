import Model

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
