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

    /// How an article's sources stand, in words: `2 official · 3 press · 2 unknown`; nil where it has no footnotes.
    func sourceMix(of article: Int) -> String? {
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
        let parts = zip(Work.Standing.allCases, counts).filter { $0.1 > 0 }.map { "\($0.1) \(Words.standing($0.0))" }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// How many of an article's footnotes name no place where their source can be found.
    func footnotesWithoutAddress(of article: Int) -> Int {
        articles[article].footnotes.clamped(to: footnotes.indices).count { !hasAddress[$0] }
    }

    /// Minutes that it takes to read an article, at 220 words a minute.
    func minutes(of article: Int) -> Int { max(1, (articles[article].wordCount + 110) / 220) }
}
