import Exports
import Model

/// The addresses of a site that answered every one of its ledger: as long as both are the same, none has vanished.
struct AnsweredAddresses: Sendable, Equatable {
    let ledger: Ledger
    /// The pages, with the old addresses that redirect.
    let pages: [String]
    let media: [String]
}

extension BuildMemory {
    /// Finds the addresses that a ledger names and the site no longer answers.
    ///
    /// - Parameter former: What an earlier build has found.
    mutating func findVanished(
        in ledger: Ledger?, pages: [String], keeping former: AnsweredAddresses?
    ) -> [Diagnostic] {
        guard let ledger else { return [] }
        let addresses = AnsweredAddresses(ledger: ledger, pages: pages, media: site.value.media)
        let vanished =
            addresses == former ? [] : VanishedAddresses.find(in: ledger, site.value, pages: pages)
        if vanished.isEmpty { answered = addresses }
        return vanished
    }
}
