/// Why something that an editor wrote is not to be published yet.
package enum Hold: Sendable, Hashable {
    case draft
    case until(PublicationTime)

    /// Such as `a draft`, or `held back until 1 December 2026`.
    package var inWords: String {
        switch self {
        case .draft: "a draft"
        case .until(let time): "held back until \(time.inWords)"
        }
    }
}

extension Catalog {
    /// Something that was left out of the catalog: of it, no more is known than what findings need.
    package struct HeldBack: Sendable, Equatable {
        /// Its file, from the root.
        package var path: String
        /// Nil for what no reference can lead to: notes, the home page.
        package var kind: EntityKind?
        package var id: String
        package var hold: Hold
        /// The files of `content/media/` that it shows or leads to, as written.
        package var media: [String]

        package init(path: String, kind: EntityKind?, id: String, hold: Hold, media: [String] = []) {
            self.path = path
            self.kind = kind
            self.id = id
            self.hold = hold
            self.media = media
        }
    }
}
