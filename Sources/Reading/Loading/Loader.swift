import Base
import Model

/// What is read from a site's folder.
package struct LoadedSite: Sendable, Equatable {
    package var catalog: Catalog
    /// `templates/**/*.mustache`, checked like any text.
    package var templates: [SourceFile]
    /// Files below `templates/assets/`, such as `style.css`, sorted.
    package var assets: [String]
}

/// How a site is read.
package struct LoadOptions: Sendable {
    package var includesDrafts: Bool
    /// What time it is, in seconds since 1970, UTC; where nobody has said, whatever has a `publish_at` is held back.
    package var now: Int?
    /// How many files are read and parsed at a time.
    package var jobs: Int

    package init(includesDrafts: Bool = false, now: Int? = nil, jobs: Int = 1) {
        self.now = now
        self.includesDrafts = includesDrafts
        self.jobs = jobs
    }
}

/// Files → Catalog: reads everything below `content/` and `templates/` of a site's folder.
package enum Loader {
    /// Reads a site; throws only where the content folder is not there or cannot be opened.
    package static func load(_ root: String, options: LoadOptions) async throws(ReadFailure) -> Diagnosed<LoadedSite> {
        try await reload(root, options: options).site
    }

    /// Reads a site again and parses only the files whose text is no longer the same; throws only where the content folder
    /// is not there or cannot be opened.
    ///
    /// - Parameters:
    ///   - memory: What the last reading of this folder kept; nil where there was none.
    ///   - changed: Files and folders, from the root, that may have changed since: only these are looked at. Nil where that is
    ///     not known: then every file is read.
    /// - Returns: The same site as `load` would give, and what to keep for the next time.
    package static func reload(
        _ root: String, options: LoadOptions, keeping memory: LoadMemory? = nil, changed: Set<String>? = nil
    ) async throws(ReadFailure) -> (site: Diagnosed<LoadedSite>, memory: LoadMemory) {
        let change = LoadChange(memory, paths: changed)
        guard let content = try change.listing(of: root) else {
            throw .noFolder("content", in: root)
        }
        let kinds = change.kinds(content)
        let (files, kept) = await change.read(kinds, root: root, jobs: options.jobs)
        let templates = change.templates ?? LoadedTemplates.read(root)
        let copied = await CopiedFiles(
            media: kinds.media, assets: templates.value.assets, root: root, jobs: options.jobs, since: change)
        let pictures = await change.pictures(of: kinds.media, root: root, jobs: options.jobs)
        var gathering = change.gathering(
            Holding(includesDrafts: options.includesDrafts, now: options.now), keeping: kept)
        gathering.diagnostics += kinds.diagnostics + content.findings(in: "content") + pictures.findings
        for file in files { gathering.add(file) }
        gathering.catalog.media = kinds.media
        gathering.diagnostics += templates.diagnostics + copied.diagnostics
        gathering.catalog.pictureSizes = pictures.sizes
        let catalog = gathering.finish(templates: templates.value.templates)
        let loaded = LoadedSite(
            catalog: catalog.value, templates: templates.value.templates, assets: templates.value.assets)
        let next = LoadMemory(
            content: content, kinds: kinds, files: files, gathered: gathering, templates: templates,
            copied: copied, pictures: pictures)
        return (Diagnosed(loaded, catalog.diagnostics), next)
    }

    /// What `site.yaml` of a site's folder says; nil where there is none, or where it is no text.
    package static func settings(_ root: String) throws(ReadFailure) -> Settings? {
        switch FileReading.bytes(of: root + "/content/site.yaml", limit: ContentEntry.largestFile) {
        case .success(let bytes):
            TextCheck.check(bytes, path: "content/site.yaml").value.map { SettingsReading.settings($0).value }
        case .failure(let failure) where failure.isMissing: nil
        case .failure(let failure): throw failure
        }
    }

    /// Reads one text file and checks its bytes.
    static func readText(_ path: String, root: String, limit: Int) -> Diagnosed<SourceFile?> {
        switch FileReading.bytes(of: root + "/" + path, limit: limit) {
        case .success(let bytes): return TextCheck.check(bytes, path: path)
        case .failure(let failure):
            return Diagnosed(nil, [failure.finding(in: path, fix: failure.isTooLarge ? "split it" : nil)])
        }
    }
}
