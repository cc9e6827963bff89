import Citing
import Loading
import Model
import Rendering
import Searching

/// Every file that the output is to hold, known before the first is rendered.
struct OutputPlan: Sendable {
    /// Where a file's bytes come from.
    enum Origin: Sendable {
        case page(PageTask)
        /// A file to be copied, by its path on the disk.
        case copy(String)
        /// How to cite an article, for reference managers.
        case citation(Handle<Site.Article>, CitationFormat)
        /// A part of what the site is searched by.
        case search(SearchIndex.File)
    }

    /// One file of the output.
    struct File: Sendable {
        /// From the output folder.
        var path: String
        var origin: Origin
    }

    private(set) var renderer: Renderer
    private let site: Site
    /// In a fixed order; no two have one path, also not by case or Unicode form.
    private(set) var files: [File]
    private var search: SearchIndex?

    /// Plans a site's files; two that claim one path are an error that names both.
    static func make(renderer: Renderer, site: Site, loaded: LoadedSite, root: String) -> Diagnosed<OutputPlan> {
        var files = renderer.pages.map { File(path: $0.path.text, origin: .page($0)) }
        for index in site.articles.indices {
            for format in CitationFormat.allCases {
                let path = format.path(beside: site.articles[index].path)
                files.append(File(path: path.text, origin: .citation(Handle(index), format)))
            }
        }
        files += loaded.assets.map { File(path: "assets/" + $0, origin: .copy("\(root)/templates/assets/\($0)")) }
        files += site.media.map { File(path: $0, origin: .copy("\(root)/content/\($0)")) }
        files.append(File(path: SearchIndex.directory.path, origin: .search(SearchIndex.directory)))
        return Diagnosed(OutputPlan(renderer: renderer, site: site, files: files), conflicts(files, site))
    }

    /// The plan with the data by which the site is searched, which are made once nothing stands in the way of the build.
    func withSearch(jobs: Int) async -> OutputPlan {
        let search = await SearchIndex.make(of: site, jobs: jobs)
        var plan = self
        plan.search = search
        plan.files += search.files.filter { $0 != SearchIndex.directory }.map {
            File(path: $0.path, origin: .search($0))
        }
        return plan
    }

    /// The plan as it is written from end to end, with all that takes a while to make and many files share.
    func forWriting(jobs: Int) async -> OutputPlan {
        async let renderer = renderer.prepared()
        var plan = await withSearch(jobs: jobs)
        plan.renderer = await renderer
        return plan
    }

    /// The bytes of a file, appended to a buffer.
    func append(_ file: File, to bytes: inout [UInt8]) throws(PublishingFailure) {
        switch file.origin {
        case .page(let page):
            guard renderer.render(page, into: &bytes) else { throw .endlessTemplates(page: file.path) }
        case .search(let part): search?.append(part, to: &bytes)
        case .copy(let path):
            switch FileReading.bytes(of: path) {
            case .success(let copy): bytes += copy
            case .failure(let error): throw .inputMissing("cannot read \(error.path): \(error.reason)")
            }
        case .citation(let article, let format):
            format.append([CitationItem(site[article], of: site.settings)], to: &bytes)
        }
    }

    /// Paths that a file system may take for one: equal without regard to case and Unicode form. (Swift compares and hashes
    /// strings by canonical equivalence.) Also old addresses that need a folder where there is a file, or the other way round.
    private static func conflicts(_ files: [File], _ site: Site) -> [Diagnostic] {
        let hasRedirects = files.contains(where: \.isRedirect)
        guard hasRedirects || !areDistinct(files) else { return [] }
        var first: [String: Int] = Dictionary(minimumCapacity: files.count)
        var diagnostics: [Diagnostic] = []
        for (index, file) in files.enumerated() {
            let path = file.path.lowercased()
            let taken = first.updateValue(index, forKey: path)
            // The parts of the search are not planned yet; its directory, the last file, stands for them.
            let search = file.isRedirect && path.hasPrefix(SearchIndex.folder) ? files.count - 1 : nil
            guard let other = search ?? taken, !file.isSearch else { continue }
            // Two articles at one path are told once, not again for each file beside them.
            if case .citation = file.origin, case .citation = files[other].origin { continue }
            diagnostics.append(conflict(of: file, with: files[other], site))
        }
        guard hasRedirects else { return diagnostics }
        for file in files where file.isRedirect || file.isCopy || file.isSearch {
            var folder = file.path.lowercased()[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                if let other = first[String(folder)] {
                    diagnostics.append(conflict(of: file, with: files[other], site))
                }
            }
        }
        return diagnostics
    }

    /// Whether the paths differ for any file system, as told by their hashes: nearly always so, and found without a table.
    private static func areDistinct(_ files: [File]) -> Bool {
        var hashes = files.indices.map { hash(files[$0].path) }
        hashes.sort()
        return zip(hashes, hashes.dropFirst()).allSatisfy { $0 != $1 }
    }

    /// The same for paths that differ in nothing but case or Unicode form (of ASCII, 64-bit FNV-1a).
    private static func hash(_ path: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in path.utf8 {
            guard byte < 0x80 else { return UInt64(bitPattern: Int64(path.lowercased().hashValue)) }
            let isUpper = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01b3
        }
        return hash
    }

    /// The finding that two files cannot both be; an old address gives way to a page.
    private static func conflict(of file: File, with other: File, _ site: Site) -> Diagnostic {
        let (file, other) = other.isRedirect && !file.isRedirect ? (other, file) : (file, other)
        return Diagnostic(
            .pathConflict, in: author(of: file, site), at: site.position(of: file),
            "the output '\(other.path)' is claimed by \(author(of: other, site)), too",
            fix: file.isRedirect ? "take the alias out" : "give one of them another slug or name")
    }

    /// The file that an editor would have to change.
    private static func author(of file: File, _ site: Site) -> String {
        let page: PageTask
        switch file.origin {
        case .page(let task): page = task
        case .copy: return file.path.hasPrefix("assets/") ? "templates/" + file.path : "content/" + file.path
        case .citation(let article, _): return site[article].record.header.file.path
        case .search: return "Dossier's own data"
        }
        if case .list = page.subject { return "Dossier's own page" }
        return site.header(of: page.subject)?.file.path ?? file.path
    }
}

extension OutputPlan.File {
    fileprivate var isSearch: Bool { if case .search = origin { true } else { false } }

    fileprivate var isCopy: Bool { if case .copy = origin { true } else { false } }

    /// Whether it only leads on to another page.
    fileprivate var isRedirect: Bool {
        if case .page(let page) = origin, case .redirect = page.subject { true } else { false }
    }
}

extension Site {
    /// Where the editor asked for a file: the alias that a redirect answers to, else the start of the file.
    fileprivate func position(of file: OutputPlan.File) -> Position {
        guard case .page(let page) = file.origin, case .redirect = page.subject else { return .start }
        return header(of: page.subject)?.aliases.first { $0.value == file.path }?.position ?? .start
    }

    /// The head of the content file that a page comes from; nil for a source that is only named in other files.
    fileprivate func header(of subject: PageTask.Subject) -> Catalog.Header? {
        switch subject {
        case .list: nil
        case .redirect(.home): home?.record.header
        case .entity(let entity), .redirect(.entity(let entity)): header(of: entity)
        }
    }

    private func header(of entity: Entity) -> Catalog.Header? {
        switch entity {
        case .article(let handle): self[handle].record.header
        case .actor(let handle): self[handle].record.header
        case .event(let handle): self[handle].record.header
        case .footnote(let handle): self[self[handle].article].record.header
        case .source(let handle): self[handle].record?.header
        case .page(let handle): self[handle].record.header
        }
    }
}
