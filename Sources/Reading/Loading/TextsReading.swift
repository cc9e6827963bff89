import Base
package import Model

/// Texts that are read as the files of a site, drafts included, without a folder.
package struct ReadTexts: Sendable {
    package let catalog: Catalog
    /// The files that are text, sorted by path.
    package let files: [SourceFile]
    package let findings: [Diagnostic]

    /// - Parameter texts: The bytes of files by their paths from the site's root.
    package init(_ texts: [String: [UInt8]]) {
        let lead = "content/"
        let paths = texts.keys.filter { $0.hasPrefix(lead) }.sorted().map { String($0.dropFirst(lead.count)) }
        let kinds = ContentKinds(paths)
        let read = kinds.readable.map { file in
            ReadText(file, TextCheck.check(texts[file.path] ?? [], path: file.path))
        }
        let files = read.map(\.parsed)
        let inputs = FolderGathering.Input.folders(of: files, Holding(includesDrafts: true, now: nil))
        let joined = Catalog.joining(
            inputs.map { ($0.id, $0.gathered) }, silences: files.flatMap(\.value.silences), media: kinds.media,
            templates: [])
        catalog = joined.value
        self.files = read.compactMap(\.text)
        findings = kinds.diagnostics + files.flatMap(\.value.diagnostics) + joined.diagnostics
    }
}
