/// What a field holds.
package enum FieldKind: Sendable, Equatable, Hashable {
    case text, number, flag, url, html
    case record(TypeID)
    case list(TypeID)
    /// A list of texts; each is printed with `{{.}}`.
    case texts
}
