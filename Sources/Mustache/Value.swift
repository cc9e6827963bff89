/// What a template can print or ask about.
package enum Value: Sendable {
    case none
    case flag(Bool)
    case number(Int)
    case text(String)
    /// An address that was found safe; it is escaped as text when printed.
    case url(String)
    /// A safe address from the site's root; what leads there from the page is printed before it, so that all pages can
    /// share one value. Its field is a ``FieldKind/url``.
    case path(String)
    case html(HTML)
    case record(Record)
    case list([Value])
}
