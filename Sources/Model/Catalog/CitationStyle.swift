/// A way of citing works, for which there is a template: `partials/cite-<name>.mustache`.
package enum CitationStyle: String, Sendable, CaseIterable {
    /// Full notes, as historians write them.
    case notes
    /// Author and year first, as scientists do.
    case authorDate = "author-date"
    /// Short forms for cases, statutes and books, as lawyers do.
    case legal

    /// Its name for readers.
    package var name: String {
        switch self {
        case .notes: "Notes"
        case .authorDate: "Author and date"
        case .legal: "Legal"
        }
    }
}
