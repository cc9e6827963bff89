import Model

/// Everything of a site that has a card of its own, numbered in the order in which equals are shown: actors and events, those
/// named most often first, then articles, sources and free pages.
struct EntryList: Sendable {
    let site: Site
    let entities: [Entity]

    init(_ site: Site) {
        self.site = site
        let actors = site.actors.indices.sorted {
            (-site.actors[$0].mentionCount, $0) < (-site.actors[$1].mentionCount, $1)
        }
        let events = site.events.indices.sorted {
            (-site.events[$0].mentionCount, $0) < (-site.events[$1].mentionCount, $1)
        }
        let sources = site.sources.indices.sorted {
            (-site.sources[$0].uses.count, $0) < (-site.sources[$1].uses.count, $1)
        }
        entities =
            actors.map { .actor(Handle($0)) } + events.map { .event(Handle($0)) }
            + site.articles.indices.map { .article(Handle($0)) } + sources.map { .source(Handle($0)) }
            + site.pages.indices.map { .page(Handle($0)) }
    }

    /// Whether an entry is an actor or event.
    func isNamed(_ entry: Int) -> Bool { entry < site.actors.count + site.events.count }

    /// Names to try: the actors and events named most often.
    var examples: [String] {
        let (actors, events) = (site.actors.count, site.events.count)
        return (entities.prefix(min(3, actors)) + entities.dropFirst(actors).prefix(min(2, events))).map {
            card($0).name
        }
    }

    /// Adds the words of an entry to an index.
    func index(_ entry: Int, in slice: inout IndexSlice) {
        slice.beginText()
        let card = card(entities[entry])
        slice.add(card.name, entry: entry, as: .inName, first: .beginsName)
        if let joined = Self.joined(card.name) { slice.add(joined, entry: entry, as: .inOtherName) }
        for other in card.others {
            slice.add(other.name.value, entry: entry, as: .inOtherName, first: .beginsOtherName)
            if let joined = Self.joined(other.name.value) { slice.add(joined, entry: entry, as: .inOtherName) }
        }
        for acronym in acronyms(entities[entry]) {
            slice.add(acronym, entry: entry, as: .inOtherName, first: .beginsOtherName)
        }
        for detail in details(entities[entry]) { slice.add(detail, entry: entry, as: .inDetail) }
    }

    /// A name without its hyphens and apostrophes, where it has any: `Zarb-e-Azb` is found as `zarbeazb`.
    static func joined(_ name: String) -> String? {
        var out = String.UnicodeScalarView()
        var isJoined = false
        for scalar in name.unicodeScalars {
            switch scalar {
            case "-", "'", "’", "‘", "‑", "–": isJoined = true
            default: out.append(scalar)
            }
        }
        return isJoined ? String(out) : nil
    }
}
