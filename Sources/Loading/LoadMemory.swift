import Model

/// The files of a site as they were last read, so that the next reading parses only what is no longer the same.
package struct LoadMemory: Sendable {
    let content: FolderListing
    let kinds: ContentKinds
    /// In the order of their paths.
    let files: [ReadFile]
    let templates: Diagnosed<LoadedTemplates>
}

/// One file of `content/` as it was read.
struct ReadFile: Sendable {
    let file: ContentKinds.File
    /// Its text; nil where it could not be read as one.
    let source: SourceFile?
    let entry: Diagnosed<ContentEntry?>

    /// Reads a file; one whose text is still the same is not parsed again.
    init(_ file: ContentKinds.File, root: String, keeping kept: ReadFile?) {
        let text = Loader.readText(file.path, root: root, limit: ContentEntry.largestFile)
        if let kept, let source = text.value, source == kept.source {
            self = kept
            return
        }
        self.file = file
        source = text.value
        entry = text.value.map { ContentEntry.parse($0, as: file.kind) } ?? Diagnosed(nil, text.diagnostics)
    }
}

/// What is read from `templates/`.
package struct LoadedTemplates: Sendable {
    var templates: [SourceFile] = []
    var assets: [String] = []
}
