package import Model

/// Finds pages that have exchanged their addresses: a citation of one would lead to the other.
package enum ExchangedAddresses {
    /// A page that was published under one title, shows another now, and is at an address where something else was
    /// published.
    package static func findings(in site: Site, _ ledger: Ledger) -> [Diagnostic] {
        let changed = site.namedEntities.filter { entity in
            guard let title = ledger[site.path(of: entity).text]?.title else { return false }
            return title != site.recordedTitle(of: entity)
        }
        guard changed.count > 1 else { return [] }
        let titles = changed.map { (site.recordedTitle(of: $0), $0) }
        let now = Dictionary(titles) { first, _ in first }
        return changed.compactMap { entity in
            guard let entry = ledger[site.path(of: entity).text], let title = entry.title, let other = now[title] else {
                return nil
            }
            return finding(entry, title, now: site.path(of: other).text, instead: site.recordedTitle(of: entity))
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
