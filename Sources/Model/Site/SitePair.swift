package import Base

extension Site {
    /// Two actors with a page about what they have in common.
    package struct Pair: Sendable, Hashable {
        /// The one whose page has the name that comes first by its bytes.
        package let first: Handle<Actor>
        package let second: Handle<Actor>
        /// `pairs/china/pakistan.html`
        package let path: PagePath

        /// - Parameters:
        ///   - one: The page of one of the two.
        ///   - other: The page of the other.
        package init(_ one: (Handle<Actor>, PagePath), _ other: (Handle<Actor>, PagePath)) {
            let (names, isInOrder) = ((one.1.stem, other.1.stem), one.1.stem <= other.1.stem)
            (first, second) = isInOrder ? (one.0, other.0) : (other.0, one.0)
            let (folder, file) = isInOrder ? names : (names.1, names.0)
            path = PagePath("\(Self.folder)\(folder)/\(file).html", depth: 2)
        }

        /// The folder of all these pages.
        package static let folder = "pairs/"
    }
}
