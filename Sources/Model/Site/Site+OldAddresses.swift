import Base

extension Site {
    /// An address that the ledger has and no alias: of a footnote whose article or number changed, of a source that
    /// no longer has a page of its own, or of a pair of actors.
    package struct OldAddress: Sendable, Equatable {
        /// Relative to the output folder.
        package let path: String
        /// What is there now, or shows it.
        package let entity: Entity
        /// The pair whose page is there now, in place of the entity.
        package let pair: Pair?

        package init(_ path: String, _ entity: Entity, _ pair: Pair? = nil) {
            (self.path, self.entity, self.pair) = (path, entity, pair)
        }
    }

    /// A page or file that an editor has withdrawn.
    package struct Withdrawn: Sendable, Hashable {
        /// Relative to the output folder.
        package let path: String
        /// What it was called; nil if that is not known or may not be shown.
        package let title: String?
        package let withdrawal: Ledger.Withdrawal

        package init(path: String, title: String?, _ withdrawal: Ledger.Withdrawal) {
            (self.path, self.title, self.withdrawal) = (path, title, withdrawal)
        }
    }

    /// Where an old address leads.
    package enum RedirectTarget: Sendable, Hashable {
        case home
        case entity(Entity)
        case pair(Pair)
    }

    /// An old address of a page.
    package struct Redirect: Sendable {
        /// Relative to the output folder.
        package let path: String
        package let target: RedirectTarget
        /// The file of the page, and the position of the alias in it.
        package let file: String
        package let position: Position
    }

    /// Every old address: the aliases of all pages in the order of the site, then those that the ledger knows.
    package var redirects: [Redirect] {
        let covered = Set(oldAddresses.map(\.path))
        var redirects: [Redirect] = []
        func add(_ header: Shared<Catalog.Header>?, _ target: RedirectTarget) {
            guard let header else { return }
            // A footnote's old address leads to the footnote, even if an alias leads it to the article.
            for alias in header.aliases where covered.isEmpty || !covered.contains(alias.value) {
                redirects.append(
                    Redirect(path: alias.value, target: target, file: header.file.path, position: alias.position))
            }
        }
        add(home?.record.header, .home)
        for entity in namedEntities { add(header(of: entity), .entity(entity)) }
        return redirects
            + oldAddresses.map {
                Redirect(
                    path: $0.path, target: $0.pair.map { .pair($0) } ?? .entity($0.entity), file: Ledger.path,
                    position: .start)
            }
    }

    /// The path of the page to which an old address leads.
    package func path(of target: RedirectTarget) -> String {
        switch target {
        case .home: Overview.home.path.text
        case .entity(let entity): path(of: entity).text
        case .pair(let pair): pair.path.text
        }
    }
}
