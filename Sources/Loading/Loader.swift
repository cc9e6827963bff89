import Model

/// What is read from a site's folder.
package struct LoadedSite: Sendable {
    package var catalog: Catalog
    /// `templates/**/*.mustache`, checked like any text.
    package var templates: [SourceFile]
    /// Files below `templates/assets/`, such as `style.css`, sorted.
    package var assets: [String]
}

/// How a site is read.
package struct LoadOptions: Sendable {
    package var includesDrafts: Bool
    /// How many files are read and parsed at a time.
    package var jobs: Int

    package init(includesDrafts: Bool = false, jobs: Int = 1) {
        self.includesDrafts = includesDrafts
        self.jobs = jobs
    }
}

/// Files → Catalog: reads everything below `content/` and `templates/` of a site's folder.
package enum Loader {
    /// Reads a site; throws only where there is no content folder.
    package static func load(_ root: String, options: LoadOptions) async throws(ReadFailure) -> Diagnosed<LoadedSite> {
        guard let content = FolderListing(of: root + "/content") else {
            throw ReadFailure(path: "content", reason: "there is no folder 'content' in \(root)", isTooLarge: false)
        }
        let sorted = ContentKinds(content.files)
        let results = await sorted.readable.concurrentMap(jobs: options.jobs, chunk: 16) { file in
            ContentEntry.read(file, root: root)
        }
        var gathering = CatalogGathering(includesDrafts: options.includesDrafts)
        gathering.diagnostics += sorted.diagnostics + findings(in: content, folder: "content")
        for result in results { gathering.add(result) }
        gathering.catalog.media = sorted.media
        let templates = loadTemplates(root)
        gathering.diagnostics += templates.diagnostics
        let catalog = gathering.finish()
        let loaded = LoadedSite(
            catalog: catalog.value, templates: templates.value.templates, assets: templates.value.assets)
        return Diagnosed(loaded, catalog.diagnostics)
    }

    private static func loadTemplates(_ root: String) -> Diagnosed<(templates: [SourceFile], assets: [String])> {
        guard let folder = FolderListing(of: root + "/templates") else {
            let finding = Diagnostic(.missingTemplate, in: "templates", at: .start, "there is no folder 'templates'")
            return Diagnosed(([], []), [finding])
        }
        var diagnostics = findings(in: folder, folder: "templates")
        var templates: [SourceFile] = []
        for file in folder.files where file.hasSuffix(".mustache") {
            let text = readText("templates/" + file, root: root, limit: 1 << 20)
            diagnostics += text.diagnostics
            if let text = text.value, text.bytes.isEmpty {
                diagnostics.append(
                    Diagnostic(.template, in: text.path, at: .start, "the template is empty, and so would be its pages")
                )
            }
            // One that cannot be read is there all the same: it must not be called missing as well.
            templates.append(
                text.value ?? SourceFile(path: "templates/" + file, bytes: Array("{{! unreadable }}".utf8)))
        }
        let assets = folder.files.filter { $0.hasPrefix("assets/") }.map { String($0.dropFirst("assets/".count)) }
        return Diagnosed((templates, assets), diagnostics)
    }

    private static func findings(in listing: FolderListing, folder: String) -> [Diagnostic] {
        listing.others.map { path in
            Diagnostic(
                .unsafePath, in: "\(folder)/\(path)", at: .start,
                "this is a symbolic link or no plain file, and is not read",
                fix: "put the file itself here")
        }
            + listing.unreadable.map { Diagnostic(.unreadableFile, in: "\(folder)/\($0.path)", at: .start, $0.reason) }
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
