/// Where a link on a page leads.
enum Address: Sendable {
    /// An address that is printed as it is, such as `#note.1`.
    case url(String)
    /// An address given from the site's root.
    case path(String)
}
