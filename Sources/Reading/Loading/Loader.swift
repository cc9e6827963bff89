package import Base
package import Model

/// What is read from a site's folder.
package struct LoadedSite: Sendable, Equatable {
    package var catalog: Catalog
    /// `templates/**/*.mustache`, checked like any text, and the built-in ones that the site does not have.
    package var templates: [SourceFile]
    /// Files below `templates/assets/`, and the built-in ones that the site does not have, sorted.
    package var assets: [TemplateAsset]
}

/// How a site is read.
package struct LoadOptions: Sendable {
    package var includesDrafts: Bool
    /// The current time in seconds since 1970, UTC; if it is not given, everything with a `publish_at` is held back.
    package var now: Int?
    /// How many files are read and parsed at a time.
    package var jobs: Int
    package var unsaved: UnsavedTexts

    package init(
        includesDrafts: Bool = false, now: Int? = nil, jobs: Int = 1, unsaved: UnsavedTexts = UnsavedTexts()
    ) {
        self.now = now
        self.includesDrafts = includesDrafts
        self.jobs = jobs
        self.unsaved = unsaved
    }
}

/// What is read from `templates/`.
struct LoadedTemplates: Sendable, Equatable {
    var templates: [SourceFile] = []
    var assets: [TemplateAsset] = []
}

/// Reads everything below `content/` and `templates/` of a site's folder.
///
/// A loader keeps what it has read, and the next time reads and parses only what may have changed in the same folder.
package struct Loader: Sendable {
    private var content: FolderListing?
    private var kinds = Memo<[String], ContentKinds>()
    private var texts: [ReadText] = []
    private var files = MemoList<ReadText, Shared<ParsedFile>>()
    private var parsed: [Shared<ParsedFile>] = []
    private var media: [String] = []
    private var folders = MemoList<FolderGathering.Input, FolderGathering>()
    private var templates: Diagnosed<LoadedTemplates>?
    private var overlaid = Memo<LoadedTemplates, LoadedTemplates>()
    private var copied: CopiedFiles?
    private var pictures: PictureFiles?

    package init() {}

    /// Reads a site; throws only if the content folder is missing or cannot be opened, and then starts afresh the next
    /// time.
    ///
    /// - Parameters:
    ///   - changed: What may have changed since the last time; only that is read again.
    package mutating func load(
        _ root: String, options: LoadOptions, changed: ChangedPaths = .all
    ) async throws(ReadFailure) -> Diagnosed<LoadedSite> {
        do throws(ReadFailure) {
            return try await read(root, options, content == nil ? .all : changed)
        } catch {
            self = Loader()
            throw error
        }
    }

    /// Reads a site once.
    package static func load(_ root: String, options: LoadOptions) async throws(ReadFailure) -> Diagnosed<LoadedSite> {
        var loader = Loader()
        return try await loader.load(root, options: options)
    }

    /// The text files of `content/` as they were read, in the order of their paths, without those that could not be read
    /// as text.
    package var contentTexts: [SourceFile] { texts.compactMap(\.text) }

    /// Some of the files as they were read, by path, without those that could not be read as text.
    package func texts(at paths: Set<String>) -> [String: SourceFile] {
        let read = texts.compactMap(\.text) + (templates?.value.templates ?? [])
        return Dictionary(
            read.filter { paths.contains($0.path) }.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The files as they were read.
    package var siteTexts: SiteTexts {
        SiteTexts(texts, parsed, media: media, templates: templates?.value.templates ?? [])
    }

    private mutating func read(
        _ root: String, _ options: LoadOptions, _ changed: ChangedPaths
    ) async throws(ReadFailure) -> Diagnosed<LoadedSite> {
        let content = try listing(root, changed)
        let kinds = kinds(options.unsaved.adding(to: content)) { ContentKinds($0) }
        let folder = SiteFolder(root: root, unsaved: options.unsaved)
        texts = await ReadText.read(kinds.readable, in: folder, keeping: texts, unless: changed, jobs: options.jobs)
        let files = await files(texts, jobs: options.jobs, weight: { $0.text?.bytes.count ?? 0 }) { $0.parsed }
        (parsed, media) = (files, kinds.media)
        let templates = templates(folder, changed)
        let copied = await CopiedFiles(
            media: kinds.media, assets: templates.value.assets.map(\.name), root: root, keeping: self.copied,
            unless: changed, jobs: options.jobs)
        let pictures = await PictureFiles.read(
            kinds.media, root: root, keeping: self.pictures, unless: changed, jobs: options.jobs)
        let holding = Holding(includesDrafts: options.includesDrafts, now: options.now)
        let inputs = FolderGathering.Input.folders(of: files, holding)
        var silences: [Silence] = []
        var diagnostics: [Diagnostic] = []
        for index in files.indices {
            if !files[index].value.silences.isEmpty { silences += files[index].value.silences }
            if !files[index].value.diagnostics.isEmpty { diagnostics += files[index].value.diagnostics }
        }
        let gathered = folders(inputs) { $0.gathered }
        (self.content, self.templates, self.copied, self.pictures) = (content, templates, copied, pictures)
        var catalog = Catalog.joining(
            zip(inputs, gathered).map { ($0.id, $1) }, silences: silences,
            media: kinds.media, templates: templates.value.templates)
        catalog.value.pictureSizes = pictures.sizes
        let overlaid = overlaid(templates.value) { $0.overlaid }
        let themed = ThemedAssets(
            overlaid.assets, catalog.value.settings.theme, foci: catalog.value.foci, in: folder)
        let styles = StyleFiles(
            overlaid.assets, media: kinds.media, fontHosts: catalog.value.settings.allowed.font, in: folder)
        let unshown = UnshownTheme.findings(
            catalog.value.settings.theme, own: templates.value.templates, all: overlaid.templates)
        return Diagnosed(
            LoadedSite(catalog: catalog.value, templates: overlaid.templates, assets: themed.assets),
            kinds.diagnostics + content.findings(in: "content") + pictures.findings + diagnostics
                + templates.diagnostics + copied.diagnostics + catalog.diagnostics + themed.findings + styles.findings
                + unshown)
    }

    /// The files of the content folder. If anything could not be read the last time, everything is listed again.
    private func listing(_ root: String, _ changed: ChangedPaths) throws(ReadFailure) -> FolderListing {
        if var content, content.unreadable.isEmpty, let paths = changed.below("content") {
            content.update(paths, of: root + "/content")
            return content
        }
        guard let content = try FolderListing.list(root + "/content") else { throw .noFolder("content", in: root) }
        return content
    }

    /// The templates; the previous ones if none of them can have changed and all could be read.
    private func templates(_ folder: SiteFolder, _ changed: ChangedPaths) -> Diagnosed<LoadedTemplates> {
        guard let templates, !changed.touches("templates"),
            !templates.diagnostics.contains(where: { $0.rule == .unreadableFile })
        else { return LoadedTemplates.read(folder) }
        return templates
    }

    /// The settings in the `site.yaml` of a site's folder; nil if there is none, or if it is not text.
    package static func settings(_ root: String) throws(ReadFailure) -> Settings? {
        switch FileReading.bytes(of: root + "/content/site.yaml", limit: ContentEntry.largestFile) {
        case .success(let bytes):
            TextCheck.check(bytes, path: "content/site.yaml").value.map { SettingsReading.settings($0).value }
        case .failure(let failure) where failure.isMissing: nil
        case .failure(let failure): throw failure
        }
    }
}

/// The files and folders of a site that may have changed since it was read, as reported by a watch on them.
package struct ChangedPaths: Sendable {
    /// If there are more paths than this, every file is read, which costs less than comparing them all.
    private static let few = 200
    /// From the root, without a trailing `/`; nil if everything may have changed.
    private let paths: [String]?

    /// Everything may have changed.
    package static let all = ChangedPaths(nil)

    /// - Parameter paths: From the root; nil if it is not known what has changed.
    package init(_ paths: Set<String>?) {
        let paths = paths?.sorted().map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let isKnown = paths?.allSatisfy { $0 != "content" && $0 != "." && $0 != "" } ?? false
        self.paths = isKnown ? paths : nil
    }

    /// Whether a file, by its path from the root, may have changed: itself, or a folder that contains it.
    func mayHold(_ path: String) -> Bool {
        guard let paths, paths.count <= Self.few else { return true }
        return paths.contains { path.hasPrefix($0) && path.lies(at: $0) }
    }

    /// Whether anything in a folder of the root may have changed.
    func touches(_ folder: String) -> Bool { paths?.contains { $0.lies(at: folder) } ?? true }

    /// The paths in a folder of the root that may have changed, from that folder; nil if any may have.
    func below(_ folder: String) -> [String]? {
        paths.map { paths in
            paths.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.utf8.count + 1)) }
        }
    }
}
