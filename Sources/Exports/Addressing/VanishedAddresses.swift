import Model

/// Finds the addresses that a ledger names and the site no longer answers, and for each the page that most likely takes its place.
package struct VanishedAddresses {
    private let successors: Successors

    /// What was published, and what answers now.
    package struct Input: Sendable, Equatable {
        let ledger: Ledger
        /// The paths of the pages, with the old addresses that redirect.
        let pages: [String]
        let media: [String]

        package init(ledger: Ledger, pages: [String], media: [String]) {
            (self.ledger, self.pages, self.media) = (ledger, pages, media)
        }

        /// The lines of the ledger that nothing answers.
        package var vanished: [Ledger.Page] {
            let present = Set(pages).union(media)
            return ledger.pages.filter { !$0.isGone && !present.contains($0.path) }
        }
    }

    /// What is to be said of addresses that vanished.
    package static func findings(on vanished: [Ledger.Page], of site: Site) -> [Diagnostic] {
        guard !vanished.isEmpty else { return [] }
        let finding = Self(successors: Successors(site))
        return vanished.map(finding.diagnostic)
    }

    private func diagnostic(_ page: Ledger.Page) -> Diagnostic {
        let address = LedgerAddress(page.path).written
        let line = Position(line: page.line)
        let retire = "'gone \(address) why' in \(Ledger.path)"
        if page.path.hasPrefix("media/") {
            return Diagnostic(
                .vanishedAddress, in: Ledger.path, at: line,
                "the file '\(address)' was published and is not there any more",
                fix: "put it back, or write \(retire)", length: address.unicodeScalars.count)
        }
        let message = "the page '\(address)' was published and leads nowhere any more"
        let fix: String
        if let successor = successors.successor(of: page.path) {
            fix = "write 'aliases: [/\(address)]' in \(successor), or \(retire)"
        } else {
            fix = "name it under 'aliases' of the page that takes its place, or write \(retire)"
        }
        return Diagnostic(
            .vanishedAddress, in: Ledger.path, at: line, message, fix: fix, length: address.unicodeScalars.count)
    }
}
