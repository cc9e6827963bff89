import Model

/// What the last link made, so that the next one makes only what is no longer the same.
package struct LinkMemory: Sendable {
    let ordered: OrderedCatalog
    let ids: Diagnosed<EntryIDs>
    let selfReferences: [Diagnostic]
    let notes: FootnoteNotes
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

    var catalog: Catalog { ordered.catalog }
    var ledger: Ledger? { ordered.catalog.ledger }
}
