import Base
import Model

extension Edition {
    /// What Open Graph calls a page that shows this.
    func openGraphType(of subject: PageTask.Subject?) -> String {
        switch subject {
        case .entity(.article): "article"
        case .entity(.actor(let actor)) where site.actors[actor].record.kind == .person: "profile"
        default: "website"
        }
    }
}

extension Words {
    /// A language with its country as Open Graph writes it: `en_GB` for `en-GB`; nil if the tag names no country.
    static func locale(_ tag: String) -> String? {
        guard tag.utf8.count > 4 else { return nil }
        let parts = tag.split { $0 == "-" || $0 == "_" }
        guard let language = parts.first, let country = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else {
            return nil
        }
        return language.lowercased() + "_" + country.uppercased()
    }
}

/// The pictures of pages as their heads name them: full addresses, and what they show.
struct PreviewPictures: Sendable {
    private let site: Site
    private let base: String

    /// Nil if no pictures are made.
    init?(_ site: Site, base: String?) {
        guard let base, site.picture(of: .home) != nil else { return nil }
        (self.site, self.base) = (site, base)
    }

    /// The full address of the picture of a page that shows this.
    func address(of subject: PageTask.Subject?) -> String? { picture(of: subject).map { base + $0.path.text } }

    /// What that picture shows.
    func alt(of subject: PageTask.Subject?) -> String? { picture(of: subject)?.alt }

    private func picture(of subject: PageTask.Subject?) -> PagePicture? {
        switch subject {
        // A page that has none of its own, as the search, is shown by the site's.
        case .list(let list): site.picture(of: list.overview ?? .home)
        case .entity(let entity): site.picture(of: entity)
        case .redirect, nil: nil
        }
    }
}
