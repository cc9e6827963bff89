import Base
import Model

/// What the ledger says of addresses that the site no longer has: what was withdrawn, and what moved.
enum OldAddresses {
    /// The pages and files that an editor has withdrawn, each with the title under which it was published.
    static func withdrawn(_ ledger: Ledger?) -> [Site.Withdrawn] {
        guard let ledger else { return [] }
        return ledger.withdrawn.compactMap { entry in
            entry.withdrawal.map {
                Site.Withdrawn(
                    path: entry.address.path, title: $0.reason == nil ? nil : title(of: entry, in: ledger), $0)
            }
        }
    }

    /// The feeds and calendars of actors that were published and not withdrawn.
    static func subscriptions(_ ledger: Ledger?) -> Set<String> {
        let pages = ["actors", "topics"].flatMap { ledger?.pages(in: $0) ?? [] }
        return Set(pages.filter { $0.stands && !$0.address.path.hasSuffix(".html") }.map(\.address.path))
    }

    private static func title(of entry: Ledger.Entry, in ledger: Ledger) -> String? {
        if let title = entry.title { return title }
        guard let title = Ledger.articlePage(ofFootnote: entry.address.path).flatMap({ ledger[$0]?.title }) else {
            return nil
        }
        return "Footnote of “\(title)”"
    }

    /// The old addresses of footnotes, below an old name of their article or moved by an editor; and those of sources
    /// that only notes name: of those that one footnote's page describes, and of those that nothing names any more, which
    /// lead to the first note that did.
    static func leading(_ ledger: Ledger?, to site: Site, _ texts: LinkedTexts) -> Diagnosed<[Site.OldAddress]> {
        guard let ledger else { return Diagnosed([]) }
        let hosted = site.sources.indices.filter { !site.sources[$0].hasPage }
        var old = hosted.map { Site.OldAddress(site.sources[$0].ownPath.text, .source($0)) }
            .filter { ledger[$0.path]?.stands == true }
        let lost = lostSources(ledger, site)
        let isChanged =
            !ledger.moved.isEmpty || !lost.isEmpty
            || texts.articles.contains { !$0.footnoteAddresses.former.isEmpty }
        guard !ledger.hasNoPlaces, isChanged else { return Diagnosed(old.sorted { $0.path < $1.path }) }
        var entities: [String: Entity] = [:]
        for footnote in site.footnotes.indices { entities[site.footnotes[footnote].path.text] = .footnote(footnote) }
        func add(_ path: String, _ entity: Entity) {
            entities[path] = entity
            old.append(Site.OldAddress(path, entity))
        }
        for article in site.articles.indices {
            for former in texts.articles[article.index].footnoteAddresses.former where entities[former.path] == nil {
                add(former.path, .footnote(site.articles[article].footnotes.lowerBound.advanced(by: former.footnote)))
            }
        }
        var findings: [Diagnostic] = []
        for entry in ledger.moved where entities[entry.address.path] == nil {
            guard let target = entry.successor else { continue }
            if let entity = entities[target.path] {
                add(entry.address.path, entity)
            } else {
                findings.append(
                    LostAddress(entry, kind: "footnote", rule: .lostFootnoteAddress, candidate: nil).finding())
            }
        }
        addSources(lost, site, entities, add)
        return Diagnosed(old.sorted { $0.path < $1.path }, findings)
    }

    /// The sources that were published and are there no more, under any address.
    private static func lostSources(_ ledger: Ledger, _ site: Site) -> [Ledger.Entry] {
        guard !ledger.derived.isEmpty else { return [] }
        let sources = Set(site.sources.map(\.ownPath.text))
        let lost = ledger.derived.filter { $0.stands && !sources.contains($0.address.path) }
        guard !lost.isEmpty else { return [] }
        let aliases = Set(site.redirects.map(\.path))
        return lost.filter { !aliases.contains($0.address.path) }
    }

    private static func addSources(
        _ lost: [Ledger.Entry], _ site: Site, _ footnotes: [String: Entity], _ add: (String, Entity) -> Void
    ) {
        guard !lost.isEmpty else { return }
        var present: [String: Entity] = footnotes
        for article in site.articles.indices { present[site.articles[article].path.text] = .article(article) }
        for event in site.events.indices { present[site.events[event].path.text] = .event(event) }
        for actor in site.actors.indices { present[site.actors[actor].path.text] = .actor(actor) }
        for entry in lost {
            if let entity = entry.shownAt.flatMap({ present[$0] }) { add(entry.address.path, entity) }
        }
    }

    /// Places that moved to another page on which there is no such place.
    static func findings(on site: Site) -> [Diagnostic] {
        let moves = site.articles.indices.flatMap { article in
            site.articles[article].body.former.compactMap { place in
                if case .moved(let target) = place.fate { (article, place.id, target) } else { nil }
            }
        }
        guard !moves.isEmpty else { return [] }
        var articles: [String: Handle<Site.Article>] = [:]
        for redirect in site.redirects {
            if case .entity(.article(let article)) = redirect.target { articles[redirect.path] = article }
        }
        for article in site.articles.indices { articles[site.articles[article].path.text] = article }
        return moves.compactMap { article, id, target in
            if let other = articles[target.path], site.articles[other].body.value.has(target.fragment ?? "") {
                return nil
            }
            return Diagnostic(
                .lostParagraphAddress, in: Ledger.path, at: .start,
                "'\(target.written)', which should replace '\(site.articles[article].path.text)#\(id)', does not exist",
                fix: "correct the line that says where it moved")
        }
    }
}
