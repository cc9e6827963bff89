import Base
import Language
import Model

/// The import of a whole site from another system.
package struct SiteImport: Sendable {
    /// Something to see in one text of the source.
    package struct Finding: Sendable {
        /// The path or title in the source.
        package let origin: String
        package let finding: ImportFinding
    }

    /// A file to write, and what it is in the source.
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]
        package let origin: String
        package let isNew: Bool
    }

    /// The counts of a run, for its last line.
    package struct Summary: Sendable {
        package var created = 0
        package var changed = 0
        package var unchanged = 0
        package var pictures = 0
    }

    private let site: ForeignSite
    private let index: SiteIndex
    private let aliases: [[String]]
    private let root: String
    package private(set) var record: ImportRecord
    package private(set) var findings: [Finding] = []
    package private(set) var summary = Summary()
    /// The files of the source that the texts use.
    private var used: Set<String> = []
    package var count: Int { site.posts.count }

    /// - Parameters:
    ///   - path: The folder of the system, or the file that it exported.
    ///   - keys: The keys by which sources of this site are cited.
    ///   - taken: The paths of content files of this site that no import wrote.
    package init(
        _ system: SiteSystem, at path: String, record: ImportRecord, keys: Set<String>, taken: Set<String>,
        language: String
    ) throws {
        var site = try Self.read(system, path)
        site.system = system
        // A site can take in several exports.
        let isExport = system == .wordpress || system == .mediawiki
        site.name = system.rawValue + " " + (isExport ? site.bases.first.map { $0 + " " } ?? "" : "")
        site.language = language
        root = Self.folder(of: path)
        let root = root
        site.scripted = Set(site.files.values).filter { Self.hasScript($0, in: root) }
        var ids = PostIDs(record, taken: taken)
        let names = site.posts.map { ids.id(for: $0, recordedAs: site.name + $0.origin) }
        findings = site.findings.map { Finding(origin: $0.origin, finding: $0.finding) }
        index = SiteIndex(site, ids: names, keys: keys)
        var addresses = PostAddresses(index, site.posts)
        aliases = site.posts.indices.map { addresses.aliases(of: $0) }
        findings += addresses.findings
        self.site = site
        self.record = record
        reportLost()
    }

    private static func read(_ system: SiteSystem, _ path: String) throws -> ForeignSite {
        switch system {
        case .hugo: return try HugoSite.read(path)
        case .jekyll: return try JekyllSite.read(path)
        case .obsidian: return try ObsidianVault.read(path)
        case .wordpress:
            let (bytes, uploads) = try export(path)
            return try WordPressExport.read(bytes, uploads: uploads)
        case .mediawiki:
            let (bytes, uploads) = try export(path)
            return try MediaWikiDump.read(bytes, uploads: uploads)
        }
    }

    /// The exported file at a path, or the first in the folder there with the files beside it.
    private static func export(_ path: String) throws -> ([UInt8], SourceFolder?) {
        let folder = try? SourceFolder(path, ignoring: [])
        guard let folder, let file = folder.paths.first(where: { $0.fileExtension == "xml" }) else {
            return (try FileReading.bytes(of: path, limit: largestExport).get(), nil)
        }
        return (try FileReading.bytes(of: "\(path)/\(file)", limit: largestExport).get(), folder)
    }

    private static let largestExport = 1 << 30

    private static func folder(of path: String) -> String {
        let isFolder = (try? OpenFolder.open(path)) ?? nil != nil
        return isFolder ? path : path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func hasScript(_ path: String, in root: String) -> Bool {
        guard path.fileExtension == "svg",
            let bytes = try? FileReading.bytes(of: "\(root)/\(path)", limit: FileImport.largestFile).get()
        else { return false }
        return !ScriptFinder.find(in: bytes).isEmpty
    }

    // MARK: Texts

    /// Makes the files of all posts, some at a time, so that not all are in memory at once.
    ///
    /// - Parameters:
    ///   - existing: The bytes of a file of this site; nil if there is none.
    ///   - write: Writes files; returns whether to go on.
    package mutating func run(
        jobs: Int, force: Bool, existing: (String) throws -> [UInt8]?, write: ([File]) -> Bool
    ) async throws -> Bool {
        var start = 0
        while start < site.posts.count {
            let places = Array(start..<min(start + 512, site.posts.count))
            start += places.count
            let (site, index, aliases) = (site, index, aliases)
            let made = await places.concurrentMap(jobs: jobs, chunk: 16) { place in
                PostFile(site.posts[place], at: place, index, site, aliases: aliases[place])
            }
            var files: [File] = []
            for (place, file) in zip(places, made) {
                let origin = site.posts[place].origin
                used.formUnion(file.files)
                findings += file.findings.map { Finding(origin: origin, finding: $0) }
                if let step = plan(origin, file.path, file.bytes, try existing(file.path), force) { files.append(step) }
            }
            guard finish(files, write) else { return false }
        }
        return try runMedia(force: force, existing: existing, write: write)
    }

    /// What becomes of a file; nil if it stays as it is.
    private mutating func plan(_ origin: String, _ path: String, _ bytes: [UInt8], _ existing: [UInt8]?, _ force: Bool)
        -> File?
    {
        switch record.step(for: key(origin), bytes, existing: existing) {
        case .create: return take(origin, path, bytes, isNew: true)
        case .replace: return take(origin, path, bytes, isNew: false)
        case .nothing:
            summary.unchanged += 1
            if record.entries[key(origin)] == nil { record.keep(path, bytes, of: key(origin)) }
            return nil
        case .conflict where !force:
            add(
                origin, .changedHere, path,
                "It has changed at the source, and here since it was imported; it was left as it is here. Give --force to take the source."
            )
        case .foreign where !force:
            add(
                origin, .changedHere, path,
                "This file was not imported; it was left as it is. Give --force to replace it.")
        case .removed where !force:
            add(origin, .removedHere, path, "It was removed here; give --force to write it again.")
        default: return take(origin, path, bytes, isNew: existing == nil)
        }
        return nil
    }

    private mutating func take(_ origin: String, _ path: String, _ bytes: [UInt8], isNew: Bool) -> File {
        if isNew { summary.created += 1 } else { summary.changed += 1 }
        return File(path: path, bytes: bytes, origin: origin, isNew: isNew)
    }

    private mutating func add(_ origin: String, _ kind: ImportFinding.Topic, _ text: String, _ sentence: String) {
        findings.append(
            Finding(origin: origin, finding: ImportFinding(line: nil, kind: kind, text: text, sentence: sentence)))
    }

    // MARK: Pictures and other files

    private mutating func runMedia(
        force: Bool, existing: (String) throws -> [UInt8]?, write: ([File]) -> Bool
    ) throws -> Bool {
        for source in used.sorted() {
            guard let name = index.media[source] else { continue }
            let path = "content/media/" + name
            guard let bytes = try? FileReading.bytes(of: "\(root)/\(source)", limit: FileImport.largestFile).get()
            else {
                add(
                    source, .missingPicture, path, "The file cannot be read, or is too large; copy it to content/media."
                )
                continue
            }
            let before = summary
            guard let file = plan(source, path, bytes, try existing(path), force) else {
                summary.unchanged = before.unchanged
                continue
            }
            summary = before
            summary.pictures += 1
            guard finish([file], write) else { return false }
        }
        return true
    }

    /// Writes files, and records those that are written.
    private mutating func finish(_ files: [File], _ write: ([File]) -> Bool) -> Bool {
        guard write(files) else { return false }
        for file in files { record.keep(file.path, file.bytes, of: key(file.origin)) }
        return true
    }

    /// A text or file of the source, as the record names it.
    private func key(_ origin: String) -> String { site.name + origin }

    /// Fields of front matter that no article has, counted for the whole site.
    private mutating func reportLost() {
        var counts: [String: Int] = [:]
        for name in site.posts.flatMap(\.lost) { counts[name, default: 0] += 1 }
        guard !counts.isEmpty else { return }
        let list = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
        add(
            "all texts", .lostFields, list.joined(separator: ", "), "Articles have no such fields, which were left out."
        )
    }

    /// The number of texts that became pages, because they have no date.
    package var pages: Int { site.posts.count { $0.isPage || $0.date == nil } }
    /// The titles of texts that are only numbers in an export, by their origins.
    package var names: [String: String] {
        guard site.system == .wordpress else { return [:] }
        return Dictionary(
            site.posts.map { ($0.origin, "\($0.origin) “\($0.title)”") }, uniquingKeysWith: { first, _ in first })
    }
    package var drafts: Int { site.posts.count(where: \.isDraft) }
}
