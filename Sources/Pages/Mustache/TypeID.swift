/// A record type of one schema, by its place there.
package struct TypeID: Hashable, Sendable {
    let index: Int
}
