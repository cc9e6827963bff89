import Model

/// The last edition, list by list of the site: there where the list is the same in memory, as is then all that was worked out of
/// nothing else.
struct KeptEdition {
    let actors: Edition?
    let events: Edition?
    let footnotes: Edition?
    let sources: Edition?
    let names: Edition?
    /// The same footnotes and sources: what is told of both holds but for the articles that have changed.
    let citations: Edition?
    /// The articles whose texts are others than before, or were not there.
    let changedArticles: [Int]

    init(_ former: Edition?, for site: Site) {
        func kept<Entry>(_ list: (Edition) -> [Entry], _ now: [Entry]) -> Edition? {
            former.flatMap { list($0).isStored(with: now) ? $0 : nil }
        }
        actors = kept(\.actors.entries, site.actors.entries)
        events = kept(\.events.entries, site.events.entries)
        footnotes = kept(\.footnotes.entries, site.footnotes.entries)
        sources = kept(\.sources.entries, site.sources.entries)
        names = kept(\.names, site.names)
        citations = footnotes == nil ? nil : sources
        changedArticles = site.articles.indices.filter { index in
            guard let former, former.articles.indices.contains(index) else { return true }
            return former.articles[index].body != site.articles[index].body
        }
    }
}
