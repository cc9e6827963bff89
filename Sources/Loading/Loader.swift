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
    /// Reads a site; throws only where there is no content folder.
    package static func load(_ root: String, options: LoadOptions) async throws(ReadFailure) -> Diagnosed<LoadedSite> {
        try await reload(root, options: options).site
    }

    /// Reads a site again and parses only the files whose text is no longer the same; throws only where there is no content
    /// folder.
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
        guard let content = change.listing(of: root) else {
            throw ReadFailure(path: "content", reason: "there is no folder 'content' in \(root)", isTooLarge: false)
        }
        let kinds = change.kinds(content)
        let (files, kept) = await change.read(kinds, root: root, jobs: options.jobs)
        let templates = change.templates ?? LoadedTemplates.read(root)
        let pictures = await change.pictures(of: kinds.media, root: root, jobs: options.jobs)
        var gathering = change.gathering(
            Holding(includesDrafts: options.includesDrafts, now: options.now), keeping: kept)
        gathering.diagnostics += kinds.diagnostics + content.findings(in: "content") + pictures.findings
        for file in files { gathering.add(file) }
        gathering.catalog.media = kinds.media
        gathering.catalog.pictureSizes = pictures.sizes
        gathering.diagnostics += templates.diagnostics
        let catalog = gathering.finish(templates: templates.value.templates)
        let loaded = LoadedSite(
            catalog: catalog.value, templates: templates.value.templates, assets: templates.value.assets)
        let next = LoadMemory(
            content: content, kinds: kinds, files: files, gathered: gathering, templates: templates,
            pictures: pictures)
        return (Diagnosed(loaded, catalog.diagnostics), next)
    }

    /// What `site.yaml` of a site's folder says; nil where it cannot be read.
    package static func settings(_ root: String) -> Settings? {
        readText("content/site.yaml", root: root, limit: ContentEntry.largestFile).value.map {
            SettingsReading.settings($0).value
        }
    }

    /// Reads one text file and checks its bytes.
    static func readText(_ path: String, root: String, limit: Int) -> Diagnosed<SourceFile?> {
        switch FileReading.bytes(of: root + "/" + path, limit: limit) {
        case .success(let bytes): return TextCheck.check(bytes, path: path)
        case .failure(let failure):
            let rule: Rule = failure.isTooLarge ? .fileTooLarge : .unreadableFile
            let fix = failure.isTooLarge ? "split it" : nil
            return Diagnosed(nil, [Diagnostic(rule, in: path, at: .start, failure.reason, fix: fix)])
        }
    }
}
