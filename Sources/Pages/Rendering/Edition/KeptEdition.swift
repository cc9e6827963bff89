import Base
import Model

/// The last edition, list by list of the site: there where the list is the same in memory, as is then all that was worked out of
/// nothing else.
struct KeptEdition {
    let actors: Edition?
    let events: Edition?
    let footnotes: Edition?
    let sources: Edition?
    let names: Edition?
    /// The same footnotes and sources: what is told of both holds but for the footnotes of articles whose texts have changed.
    let citations: Edition?
    /// The footnotes of those articles; none where nothing is told of them as before.
    let changedFootnotes: [Int]

    init(_ former: Edition?, for site: Site) {
        func kept<Entry>(_ list: (Edition) -> [Entry], _ now: [Entry]) -> Edition? {
            former.flatMap { list($0).isStored(with: now) ? $0 : nil }
        }
        actors = kept(\.actors.entries, site.actors.entries)
        events = kept(\.events.entries, site.events.entries)
        footnotes = kept(\.footnotes.entries, site.footnotes.entries)
        sources = kept(\.sources.entries, site.sources.entries)
        names = kept(\.names, site.names)
        let citations = footnotes == nil ? nil : sources
        self.citations = citations
        changedFootnotes = site.articles.indices.flatMap { index -> Range<Int> in
            guard let former = citations?.articles else { return 0..<0 }
            let isSame = former.indices.contains(index) && former[index].body == site.articles[index].body
            return isSame ? 0..<0 : site.articles[index].footnotes.clamped(to: site.footnotes.indices)
        }
    }
}
