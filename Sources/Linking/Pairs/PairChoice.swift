import Base
import Model

/// Decides which two actors have a page about what they have in common.
///
/// Of the many pairs of a large site, few are worth a page. So there are pages for pairs of which an editor has recorded a
/// relation, for those that have had one, and beyond these for the pairs with the most in common: at most as many as the
/// site has actors, or fifty.
enum PairChoice {
    /// How many events and sentences a pair without a recorded relation must have in common.
    static let least = 3
    /// How many pages of pairs without a recorded relation even a small site may have.
    static let most = 50

    /// Two actors, in whatever order they are named.
    private struct Two: Hashable {
        private let one: Handle<Site.Actor>
        private let other: Handle<Site.Actor>

        init(_ one: Handle<Site.Actor>, _ other: Handle<Site.Actor>) {
            (self.one, self.other) = (min(one, other), max(one, other))
        }
    }

    /// The pairs with a page, in the order of the site.
    static func choose(in site: Site, _ ledger: Ledger?) -> [Site.Pair] {
        // By the names that the two have now.
        let former = published(ledger)
        let names = former.isEmpty ? [:] : names(in: site)
        let published = Set(former.compactMap { pair(at: $0, names, in: site).map { Two($0.first, $0.second) } })
        var chosen: [Site.Pair] = []
        var others: [(pair: Site.Pair, weight: Int)] = []
        for one in site.actors.indices where site.actors[one].record.header.hold == nil {
            let related = Set(site.actors[one].relations.map(\.other))
            for companion in site.actors[one].companions where one < companion.actor {
                let weight = companion.events.count + companion.sentences.count
                let hasPage = related.contains(companion.actor) || published.contains(Two(one, companion.actor))
                guard hasPage || weight >= least, site.actors[companion.actor].record.header.hold == nil else {
                    continue
                }
                let pair = Site.Pair(
                    (one, site.actors[one].path), (companion.actor, site.actors[companion.actor].path))
                if hasPage { chosen.append(pair) } else { others.append((pair, weight)) }
            }
        }
        let order = others.indices.sorted { (others[$1].weight, $0) < (others[$0].weight, $1) }
        chosen += order.prefix(max(most, site.actors.count)).map { others[$0].pair }
        return chosen.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private static func published(_ ledger: Ledger?) -> Set<String> {
        let pages = ledger?.pages(in: String(Site.Pair.folder.dropLast())) ?? []
        return Set(pages.filter(\.stands).map(\.address.path))
    }

    /// The published pages of pairs that have nothing in common any more, or one of whom is found elsewhere now. They lead
    /// to the pair's new page, or else to the first of the two that still has a page.
    static func former(_ ledger: Ledger?, of site: Site) -> [Site.OldAddress] {
        let lost = published(ledger).subtracting(site.pairs.map(\.path.text))
        guard !lost.isEmpty else { return [] }
        let names = names(in: site)
        let pairs = Dictionary(site.pairs.map { ($0.path, $0) }) { first, _ in first }
        return lost.sorted().compactMap { path in
            guard let first = actors(of: path, names).first else { return nil }
            return Site.OldAddress(path, .actor(first), pair(at: path, names, in: site).flatMap { pairs[$0.path] })
        }
    }

    /// The actors by the names of their pages, present and former.
    private static func names(in site: Site) -> [String: Handle<Site.Actor>] {
        var actors: [String: Handle<Site.Actor>] = [:]
        for actor in site.actors.indices {
            for alias in site.actors[actor].record.header.aliases { actors[PagePath(alias.value).stem] = actor }
        }
        for actor in site.actors.indices { actors[site.actors[actor].path.stem] = actor }
        return actors
    }

    /// Those of the two actors at an address who still have a page.
    private static func actors(of path: String, _ names: [String: Handle<Site.Actor>]) -> [Handle<Site.Actor>] {
        PagePath(path).beside("").text.split(separator: "/").dropFirst().compactMap { names[String($0)] }
    }

    /// The two actors whose page is or was at an address; nil if one of them is gone, or both are one now.
    private static func pair(
        at path: String, _ names: [String: Handle<Site.Actor>], in site: Site
    ) -> Site.Pair? {
        let actors = actors(of: path, names)
        guard actors.count == 2, actors[0] != actors[1] else { return nil }
        return Site.Pair((actors[0], site.actors[actors[0]].path), (actors[1], site.actors[actors[1]].path))
    }
}
