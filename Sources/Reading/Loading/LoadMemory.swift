import Model

/// The files of a site as they were last read, so that the next reading parses only what is no longer the same.
package struct LoadMemory: Sendable {
    let content: FolderListing
    let kinds: ContentKinds
    /// In the order of their paths.
    let files: [ReadFile]
    let gathered: CatalogGathering
    let templates: Diagnosed<LoadedTemplates>
    let copied: CopiedFiles
    let pictures: PictureFiles
}

/// What is read from `templates/`.
package struct LoadedTemplates: Sendable {
    var templates: [SourceFile] = []
    var assets: [String] = []
}
