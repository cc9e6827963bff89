import Model

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
