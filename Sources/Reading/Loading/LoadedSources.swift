package import Base
package import Model

/// What an import has to know of a site: its sources, and which other files it has. Nothing else is parsed.
package struct LoadedSources: Sendable {
    /// With those that are drafts or must not be published yet.
    package private(set) var sources: [Catalog.Source] = []
    /// The paths of articles and pages, such as `content/articles/flood.md`.
    package private(set) var texts: Set<String> = []

    /// Nothing if the site has no content folder.
    ///
    /// - Parameter jobs: How many files are read and parsed at a time.
    package init(_ root: String, jobs: Int) async throws(ReadFailure) {
        guard let content = try FolderListing.list(root + "/content") else { return }
        if let failure = content.unreadable.first { throw failure }
        let files = ContentKinds(content.files).readable
        texts = Set(files.filter { [.entries(.article), .entries(.page)].contains($0.kind.folder) }.map(\.path))
        let read = await ReadText.read(
            files.filter { $0.kind.folder == .entries(.source) }, in: SiteFolder(root: root, unsaved: UnsavedTexts()),
            keeping: [],
            unless: .all, jobs: jobs)
        let parsed = await read.concurrentMap(jobs: jobs) { $0.parsed }
        let holding = Holding(includesDrafts: true, now: nil)
        sources = FolderGathering.Input.folders(of: parsed, holding).flatMap(\.gathered.catalog.sources).map(
            \.record.value)
    }
}
