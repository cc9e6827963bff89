import Model

/// What the last link made, so that the next one makes only what is no longer the same.
package struct LinkMemory: Sendable {
    let catalog: Catalog
}
