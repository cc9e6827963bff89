import Base
package import Model

/// Finds pages that have exchanged their addresses: a citation of one would lead to the other.
package struct ExchangedAddresses: Sendable {
    private var sources = Memo<PublishedSources, [Entity]>()

    package init() {}

    /// A page that was published under one title, shows another now, and is at an address where something else was
    /// published.
    package mutating func findings(in site: Site, _ ledger: Ledger) -> [Diagnostic] {
        let others = site.namedEntities(withSources: false)
        let changed =
            others.filter { ledger.records(another: site.recordedTitle(of: $0), at: site.path(of: $0)) }
            + sources(PublishedSources(sources: StoredList(site.sources.entries), ledger: ledger)) { $0.renamed }
        guard changed.count > 1 else { return [] }
        let titles = changed.map { (site.recordedTitle(of: $0), $0) }
        let now = Dictionary(titles) { first, _ in first }
        return changed.compactMap { entity in
            guard let entry = ledger[site.path(of: entity).text], let title = entry.title, let other = now[title] else {
                return nil
            }
            return Self.finding(entry, title, now: site.path(of: other).text, instead: site.recordedTitle(of: entity))
        }
    }

    private static func finding(
        _ entry: Ledger.Entry, _ title: String, now: String, instead: String
    ) -> Diagnostic {
        let address = entry.address.written
        return Diagnostic(
            .exchangedAddress, in: Ledger.path, at: Position(line: entry.line),
            "'\(address)' was published as '\(title)', which is at '\(now)' now; readers who cited it would find '\(instead)'",
            fix:
                "give both their old 'slug' again, or new ones with 'aliases'; if the titles alone were exchanged, append '\(address) \"\(instead)\"'",
            length: address.unicodeScalars.count)
    }
}

/// The sources of a site, of which there may be more than of anything else, and what was published.
private struct PublishedSources: Sendable, Equatable {
    let sources: StoredList<Site.Source>
    let ledger: Ledger

    /// Those that show another title than the one under which they were published.
    var renamed: [Entity] {
        let sources = Entries(sources.entries)
        return sources.indices.filter { index in
            ledger.records(another: Ledger.title(sources[index].work.name), at: sources[index].path)
        }.map { .source($0) }
    }
}

extension Ledger {
    /// Whether a page was published under another title.
    fileprivate func records(another title: String, at path: PagePath) -> Bool {
        self[path.text]?.title.map { $0 != title } ?? false
    }
}
