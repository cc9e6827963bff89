import Base
import Model
import Rendering
import Exports

/// Finds files of a plan that cannot exist together.
struct PathConflicts {
    private let site: Site
    private let files: [OutputPlan.File]
    /// The first file at each path, without regard to case and Unicode form. (Swift compares and hashes strings by
    /// canonical equivalence.)
    private var first: [String: Int] = [:]
    private var diagnostics: [Diagnostic] = []

    /// Finds paths that a file system may treat as one, and old addresses that need a folder where there is a file, or
    /// the other way round. Generated files other than pages can conflict only with an old address.
    ///
    /// - Parameter areDistinct: Whether all paths of the plan differ for any file system.
    static func find(in plan: OutputPlan, of site: Site, areDistinct: Bool) -> [Diagnostic] {
        let hasRedirects = plan.files.contains(where: \.isRedirect)
        guard hasRedirects || !areDistinct else { return [] }
        let files = hasRedirects ? plan.files + plan.outputFiles : plan.files
        if areDistinct, !redirectsMayConflict(files) { return [] }
        var conflicts = PathConflicts(site: site, files: files)
        conflicts.findEqualPaths()
        if hasRedirects { conflicts.findFoldersForFiles() }
        return conflicts.diagnostics
    }

    private init(site: Site, files: [OutputPlan.File]) {
        self.site = site
        self.files = files
    }

    private mutating func findEqualPaths() {
        first.reserveCapacity(files.count)
        let search = files.firstIndex(where: \.isSearch)
        for (index, file) in files.enumerated() {
            let path = file.path.lowercased()
            let taken = first[path]
            if taken == nil { first[path] = index }
            // The parts of the search are not planned yet; its directory represents them.
            let other = file.isRedirect && path.hasPrefix(SearchIndex.folder) ? search : taken
            guard let other, !file.isSearch else { continue }
            // Two pages at one path are reported once, not again for each file next to them.
            if file.isOutput, files[other].isOutput { continue }
            report(file, files[other])
        }
    }

    private mutating func findFoldersForFiles() {
        for file in files where file.isRedirect || file.isCopy || file.isSearch {
            var folder = file.path.lowercased()[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                if let other = first[String(folder)] { report(file, files[other]) }
            }
        }
    }

    /// Whether the paths differ on every file system, judged by their hashes: nearly always true, and found without a
    /// table.
    static func areDistinct(_ paths: [String]) -> Bool {
        var hashes = paths.map { hash($0) }
        hashes.sort()
        return zip(hashes, hashes.dropFirst()).allSatisfy { $0 != $1 }
    }

    /// Whether an old address may be that of a generated file other than a page, or a file may have the path of a folder,
    /// while all other paths differ: judged by hashes, and nearly always false.
    private static func redirectsMayConflict(_ files: [OutputPlan.File]) -> Bool {
        var (redirects, folders) = (Set<UInt64>(), Set<UInt64>())
        for file in files where file.isRedirect || file.isCopy || file.isSearch {
            if file.isRedirect {
                if file.path.lowercased().hasPrefix(SearchIndex.folder) { return true }
                redirects.insert(hash(file.path))
            }
            var folder = file.path[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                folders.insert(hash(folder))
            }
        }
        return files.contains { file in
            let hash = hash(file.path)
            return folders.contains(hash) || file.isOutput && redirects.contains(hash)
        }
    }

    /// The hash is the same for paths that differ only in case or Unicode form.
    private static func hash(_ path: some StringProtocol) -> UInt64 {
        var hash = FNVHash()
        for byte in path.utf8 {
            guard byte < 0x80 else { return UInt64(bitPattern: Int64(path.lowercased().hashValue)) }
            hash.add(byte.lowercased)
        }
        return hash.value
    }

    /// Reports that two files cannot exist together; an old address gives way to a page.
    private mutating func report(_ file: OutputPlan.File, _ other: OutputPlan.File) {
        let (file, other) = other.isRedirect && !file.isRedirect ? (other, file) : (file, other)
        let owner = author(of: other)
        let isFile = owner.hasPrefix("content/") || owner.hasPrefix("templates/")
        diagnostics.append(
            Diagnostic(
                .pathConflict, in: author(of: file), at: site.position(of: file),
                "the output '\(other.path)' is also claimed by \(isFile ? "another file" : owner)",
                fix: file.isRedirect ? "remove the alias" : "give one of them another slug or name",
                notes: isFile ? [Note(in: owner, at: site.position(of: other), "the other is here")] : []))
    }

    /// The file that an editor would have to change.
    private func author(of file: OutputPlan.File) -> String {
        switch file.origin {
        case .page(let page):
            if case .list = page.subject { return "Dossier's own page" }
            return site.header(of: page.subject)?.file.path ?? file.path
        case .copy, .text: return file.path.hasPrefix("assets/") ? "templates/" + file.path : "content/" + file.path
        case .output, .builtIn: return "a file that Dossier makes"
        case .search: return "Dossier's own data"
        }
    }
}

extension OutputPlan.File {
    fileprivate var isSearch: Bool { if case .search = origin { true } else { false } }

    fileprivate var isCopy: Bool {
        switch origin {
        case .copy, .text: true
        default: false
        }
    }

    fileprivate var isOutput: Bool { if case .output = origin { true } else { false } }

    /// Whether it only redirects to another page.
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
    fileprivate func header(of subject: PageTask.Subject) -> Shared<Catalog.Header>? {
        switch subject {
        case .list, .pair, .withdrawn, .redirect(.pair): nil
        case .redirect(.home): home?.record.header
        case .entity(let entity), .redirect(.entity(let entity)): header(of: entity)
        }
    }
}
