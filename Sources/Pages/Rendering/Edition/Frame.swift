import Model

/// What the head of a page says of it.
struct Frame: Sendable {
    var title: String
    var description: String?
    /// BCP 47 of what the page shows, where it is not the site's language.
    var language: String?
    /// Why the page would not be published yet.
    var hold: Hold?
    /// Whether the page may be found under an address of its own.
    var isAddressable = true
    /// The page that should be found in its place, where it only leads there.
    var original: PagePath?
}
