import Base
import Exports
import Loading
import Model
import Rendering

/// Every file of the output, known before the first is rendered.
struct OutputPlan: Sendable {
    /// Where a file's bytes come from.
    enum Origin: Sendable {
        case page(PageTask)
        /// A file to be copied, by its path on the disk.
        case copy(String)
        /// An asset of the built-in templates.
        case builtIn(Shared<[UInt8]>)
        /// A style sheet or script of the site's own templates, by its path on the disk.
        case text(String)
        /// A generated file other than a page, by its place in the `paths` of the output at an index of `outputs`.
        case output(Int, place: Int)
        /// A part of the search data.
        case search(SearchIndex.File)
    }

    /// One file of the output.
    struct File: Sendable {
        /// From the output folder.
        var path: String
        var origin: Origin

        /// The file that it is a copy of; nil if it is generated.
        var source: String? {
            if case .copy(let source) = origin { source } else { nil }
        }
    }

    /// The maximum size of a copied file that is read into memory as a whole, in bytes.
    static let largestHeld = 1 << 26

    private(set) var renderer: Renderer
    private let site: Site
    /// In a fixed order; no two have the same path, even if case and Unicode form are ignored.
    private(set) var files: [File]
    private let deferredOutputs: Deferred<[any SiteOutput]>
    private var search: SearchIndex?

    /// Plans a site's files; does not check whether two claim one path.
    init(
        renderer: Renderer, site: Site, loaded: LoadedSite, assets: FingerprintedAssets,
        pictures: MadePictures = MadePictures(), outputs: Deferred<[any SiteOutput]>, root: String
    ) {
        files = renderer.pages.map { File(path: $0.path.text, origin: .page($0)) }
        files += loaded.assets.map { File(path: FingerprintedAssets.folder + $0.name, origin: Origin($0, root: root)) }
        files += assets.files.map { File(path: $1, origin: Origin($0, root: root)) }
        files += site.media.map { File(path: $0, origin: .copy("\(root)/content/\($0)")) }
        files += pictures.files
        files.append(File(path: SearchIndex.directory.path, origin: .search(SearchIndex.directory)))
        (self.renderer, self.site, deferredOutputs) = (renderer, site, outputs)
    }

    /// The generated files other than pages; in `files` after `forWriting`.
    var outputs: [any SiteOutput] { deferredOutputs.value }

    /// The generated files other than pages.
    var outputFiles: [File] {
        outputs.enumerated().flatMap { index, output in
            output.paths.enumerated().map { File(path: $1, origin: .output(index, place: $0)) }
        }
    }

    /// The plan with the search data, which is made once nothing prevents the build.
    func withSearch(jobs: Int) async -> OutputPlan {
        let search = await SearchIndex.make(of: site, jobs: jobs)
        var plan = self
        plan.search = search
        plan.files += search.files.filter { $0 != SearchIndex.directory }.map {
            File(path: $0.path, origin: .search($0))
        }
        return plan
    }

    /// The plan for writing everything, with shared data that takes a while to make.
    func forWriting(jobs: Int) async -> OutputPlan {
        async let renderer = renderer.prepared()
        var plan = await withSearch(jobs: jobs)
        plan.files += plan.outputFiles
        plan.renderer = await renderer
        return plan
    }

    /// A file of which the key is known, before its bytes are made.
    struct Draft {
        let file: File
        /// Nil if it has none.
        let key: Fingerprint?
        /// Nil for anything but a page.
        fileprivate let page: ComposedPage?
    }

    /// Begins a file, as far as its key.
    func draft(_ file: File) -> Draft {
        switch file.origin {
        case .page(let page):
            let composed = renderer.compose(page)
            return Draft(file: file, key: renderer.key(of: composed), page: composed)
        case .output(let index, let place):
            return Draft(file: file, key: outputs[index].key(ofFileAt: place), page: nil)
        case .copy, .builtIn, .text, .search: return Draft(file: file, key: nil, page: nil)
        }
    }

    /// The bytes of a file, appended to a buffer.
    func append(_ draft: Draft, to bytes: inout [UInt8]) throws(PublishingFailure) {
        guard let page = draft.page else { return try append(draft.file, to: &bytes) }
        guard renderer.print(page, into: &bytes) else { throw .endlessTemplates(page: draft.file.path) }
    }

    /// The bytes of a file, appended to a buffer.
    func append(_ file: File, to bytes: inout [UInt8]) throws(PublishingFailure) {
        switch file.origin {
        case .page(let page):
            guard renderer.render(page, into: &bytes) else { throw .endlessTemplates(page: file.path) }
        case .search(let part): search?.append(part, to: &bytes)
        case .builtIn(let asset): bytes += asset.value
        case .text(let path):
            let text = try PublishingFailure.reading { () throws(ReadFailure) in
                try FileReading.bytes(of: path, limit: Self.largestHeld).get()
            }
            bytes += AssetText.shortened(text, isStyle: path.hasSuffix(".css"))
        case .copy(let path):
            bytes += try PublishingFailure.reading { () throws(ReadFailure) in
                try FileReading.bytes(of: path, limit: Self.largestHeld).get()
            }
        case .output(let index, let place): outputs[index].append(fileAt: place, to: &bytes)
        }
    }
}

extension OutputPlan.Origin {
    fileprivate init(_ asset: TemplateAsset, root: String) {
        let path = "\(root)/\(asset.path)"
        let isText = AssetText.isText(asset.name)
        if let builtIn = asset.builtIn {
            let isStyle = asset.name.hasSuffix(".css")
            self = .builtIn(isText ? Shared(AssetText.shortened(builtIn.value, isStyle: isStyle)) : builtIn)
        } else {
            self = isText ? .text(path) : .copy(path)
        }
    }
}

/// Every file that a build would write, each made on request and not kept.
package struct WholeOutput: Sendable {
    private let plan: OutputPlan

    /// - Parameter plan: A plan made by `forWriting`.
    init(_ plan: OutputPlan) { self.plan = plan }

    /// Every path, in a fixed order.
    package var paths: [String] { plan.files.map(\.path) }

    /// The file that the one at a place in `paths` is a copy of; nil if it is generated.
    package func source(ofFileAt place: Int) -> String? { plan.files[place].source }

    /// Appends the bytes of the file at a place in `paths`.
    package func append(fileAt place: Int, to bytes: inout [UInt8]) throws(PublishingFailure) {
        try plan.append(plan.files[place], to: &bytes)
    }
}

/// What the output of a site would contain, each file made on request.
package struct SiteFiles: Sendable {
    private let plan: OutputPlan
    private let hasSearch: Bool

    init(_ plan: OutputPlan, hasSearch: Bool = false) {
        self.plan = plan
        self.hasSearch = hasSearch
    }

    /// Every path, in a fixed order.
    package var paths: [String] { (plan.files + plan.outputFiles).map(\.path) }

    /// Whether a path belongs to the search data, and these have not been made yet.
    package func lacks(_ path: String) -> Bool { !hasSearch && path.hasPrefix(SearchIndex.folder) }

    /// The same with the search data, which no page needs.
    package func withSearch(jobs: Int) async -> SiteFiles {
        hasSearch ? self : SiteFiles(await plan.withSearch(jobs: jobs), hasSearch: true)
    }

    /// Whether there is a file at a path, such as `articles/a.html`.
    package func holds(_ path: String) -> Bool { file(at: path) != nil }

    /// The place on the disk of a file that is copied as it is; nil if a file is generated or does not exist.
    package func copy(of path: String) -> String? { file(at: path)?.source }

    /// The bytes of a file; nil if there is none, or if it cannot be read or never ends.
    package func bytes(of path: String) -> [UInt8]? {
        guard let file = file(at: path) else { return nil }
        var bytes: [UInt8] = []
        do throws(PublishingFailure) { try plan.append(file, to: &bytes) } catch { return nil }
        return bytes
    }

    /// The file at a path, found by a search: a browser requests a few files after an edit, and a table of all files
    /// would have to be rebuilt after each edit.
    private func file(at path: String) -> OutputPlan.File? {
        plan.files.first { $0.path == path } ?? plan.outputFiles.first { $0.path == path }
    }
}
