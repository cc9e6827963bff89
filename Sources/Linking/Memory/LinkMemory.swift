import Model

/// What the last link made, so that the next one makes only what is no longer the same.
package struct LinkMemory: Sendable {
    /// In reading order.
    let catalog: Catalog
    let ids: Diagnosed<EntryIDs>
    let selfReferences: [Diagnostic]
    let sources: GatheredSources
    let directory: Directory
    let names: SoughtNames
    let records: LinkedRecords
    let texts: LinkedTexts
    let backlinks: Backlinks
    let passages: PassageUses
    let companions: [[Site.Companion]]
    let uses: [[Entity]]
    let site: Site
}
