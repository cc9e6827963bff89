/// What `deploy:` in `site.yaml` says.
package struct DeploySettings: Sendable, Equatable {
    /// How many releases may stay: that which is seen, and the one before it, always do.
    package static let keeps = 2...1000
    package static let ports = 1...65535

    package var to: DeployAddress?
    /// How many releases stay.
    package var keep: Int?
    /// Where the host listens for ssh.
    package var port: Int?
    package var maxDelete: DeletionCap?
    /// Whether the pages lie at the target itself, without releases.
    package var isPlain = false
    /// Whether `.gz` and `.br` files are made.
    package var compresses = true

    package init() {}
}

/// How many pages a deploy may take away.
package enum DeletionCap: Sendable, Equatable {
    case pages(Int)
    /// Of the pages that are there, in per cent.
    case share(Int)

    /// Reads `50` or `10%`.
    package init?(_ text: String) {
        let isShare = text.utf8.last == UInt8(ascii: "%")
        guard let number = Int(isShare ? String(text.dropLast()) : text), number >= 0, !isShare || number <= 100 else {
            return nil
        }
        self = isShare ? .share(number) : .pages(number)
    }

    /// How many of so many pages may go. Without a cap of the site's own: a tenth, but five of a small site, and never more than fifty.
    package static func allowed(_ cap: DeletionCap?, of pages: Int) -> Int {
        switch cap {
        case .pages(let number): number
        case .share(let share): Int((Double(pages) * Double(share) / 100).rounded(.down))
        case nil: min(50, max(5, pages / 10))
        }
    }
}
