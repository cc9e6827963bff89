import Base
import Model

extension Edition {
    /// The Open Graph type of a page with this subject.
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

/// The pictures that pages name in their heads: full addresses and alternative texts.
struct PreviewPictures: Sendable {
    private let site: Site
    private let base: String
    private let shown: @Sendable (String) -> String?

    /// Nil if no pictures are made.
    /// - Parameter shown: The part of a text that pictures show.
    init?(_ site: Site, base: String?, shown: @escaping @Sendable (String) -> String?) {
        guard let base, site.picture(of: .home) != nil else { return nil }
        (self.site, self.base, self.shown) = (site, base, shown)
    }

    /// The full address of the picture of a page with this subject.
    func address(of subject: PageTask.Subject?) -> String? { picture(of: subject).map { base + $0.path.text } }

    /// The alternative text of that picture.
    func alt(of subject: PageTask.Subject?) -> String? { picture(of: subject)?.alt(shown) }

    private func picture(of subject: PageTask.Subject?) -> PagePicture? {
        switch subject {
        // A page without a picture of its own, such as the search page, has the site's.
        case .list(let list): site.picture(of: list.overview ?? .home)
        case .pair: site.picture(of: .home)
        case .entity(let entity): site.picture(of: entity)
        case .redirect, .withdrawn, nil: nil
        }
    }
}
