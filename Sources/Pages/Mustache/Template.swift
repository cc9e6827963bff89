/// A handle on one template of a library.
package struct Template: Sendable, Hashable {
    let index: Int
}
