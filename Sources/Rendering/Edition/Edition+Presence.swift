import Model

extension Edition {
    /// What the site has of an actor: `2 briefings · 31 sentences · 6 events · 2014–2016`; nil where it has nothing.
    func presence(of actor: Int) -> String? {
        let entry = actors[actor]
        var parts: [String] = []
        if entry.articleCount > 0 { parts.append(Words.count(entry.articleCount, "briefing", "briefings")) }
        if !entry.mentionedIn.isEmpty { parts.append(Words.count(entry.mentionedIn.count, "sentence", "sentences")) }
        if !entry.tookPartIn.isEmpty { parts.append(Words.count(entry.tookPartIn.count, "event", "events")) }
        if let years = years(of: entry.tookPartIn.map(\.handle)) { parts.append(years) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// The years from the first to the last of some events, as far as they are known.
    private func years(of handles: [Handle<Site.Event>]) -> String? {
        let dates = handles.map { events[$0.index].record.date }
        let days = dates.flatMap { [$0.earliest, $0.latest] }.filter { $0 != .distantPast && $0 != .distantFuture }
        guard let first = days.min()?.year, let last = days.max()?.year else { return nil }
        return first == last ? Year(first).inWords : "\(Year(first).inWords)–\(Year(last).inWords)"
    }

    /// The passage notes linked to an actor whose role passes the test.
    func passages(of actor: Int, where isWanted: (Catalog.PassageNote.Role) -> Bool) -> [Site.PassageUse] {
        actors[actor].passages.filter { use in
            articles[use.article.index].body.passages[at: use.passage].map { isWanted($0.role) } ?? false
        }
    }
}
