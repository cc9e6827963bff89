import Base
import Model

/// Decides what is left out of the site for now: drafts, and what is to be published later.
struct Holding: Sendable, Equatable {
    /// Whether all is let through, and marked.
    let includesDrafts: Bool
    /// Seconds since 1970, UTC; nil where nobody has said what day it is: then whatever has a `publish_at` is held back.
    let now: Int?

    func hold(isDraft: Bool, publishAt: PublicationTime?) -> Hold? {
        if isDraft { return .draft }
        guard let publishAt else { return nil }
        if let now, publishAt.seconds <= now { return nil }
        return .until(publishAt)
    }
}

/// The paths by which texts lead to files of `content/media/`.
enum MediaUse {
    /// The files that a text shows or leads to, from the content folder.
    static func paths(in document: Document) -> [String] {
        document.references.compactMap { reference in
            guard case .file(let path) = reference.target else { return nil }
            return normal(path)
        }
    }

    /// Without query and fragment, without `.` and `..`, percent-decoded.
    static func normal(_ path: String) -> String {
        let bare = path.prefix { $0 != "?" && $0 != "#" }
        let parts = bare.split(separator: "/").filter { $0 != "." && $0 != ".." }
        return PercentEscapes.decoded(parts.joined(separator: "/"))
    }
}
