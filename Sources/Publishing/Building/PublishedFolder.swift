import Model
package import Base
import Loading
import Rendering

/// A folder with a published website, only to be read: the output of a build, a release, a checkout.
package struct PublishedFolder: Sendable {
    package var path: String { folder.path }
    /// Its files that are Dossier's, sorted by bytes.
    package let files: [String]
    /// How many other entries it contains: other people's files, links, devices.
    package let foreignCount: Int
    private let folder: OpenFolder

    private static let home = PageTask.List.home.path.text

    /// Why a folder cannot be read as a website.
    package enum Fault: Error, Sendable, Equatable { case missing, empty, disk(DiskFailure) }

    /// Lists a folder. A record of what Dossier wrote decides which files are Dossier's; without one, their places do.
    ///
    /// - Parameter root: The folder of the site, of which this may be the output.
    package init(_ path: String, of root: String) throws(Fault) {
        let found: OpenFolder?
        do throws(DiskFailure) { found = try OpenFolder.open(path) } catch {
            throw error.code == ENOTDIR ? .missing : .disk(error)
        }
        guard let folder = found else { throw .missing }
        let (present, memory): ([String: FolderEntry], OutputMemory)
        do throws(DiskFailure) {
            present = try folder.contents { !Self.isHidden($0) }.filter { !Self.isHidden($0.key) }
            memory = try OutputMemory(of: MemoryFile(of: OutputDisk(folder: folder), root: root))
        } catch {
            throw .disk(error)
        }
        guard present[Self.home]?.kind == .file else { throw .empty }
        self.folder = folder
        files = present.filter { $0.value.kind == .file }.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .filter { memory.fault == nil ? memory.remembers($0) : Self.mayBeOurs($0) }
        foreignCount = present.values.count { $0.kind != .folder } - files.count
    }

    /// The bytes of a file; a failure if it is larger than the limit.
    package func bytes(of file: String, limit: Int = .max) -> Result<[UInt8], ReadFailure> {
        FileReading.bytes(of: folder.path(file), limit: limit)
    }

    /// A file, open to be read in pieces.
    package func open(_ file: String) throws(ReadFailure) -> OpenFile { try OpenFile(folder.path(file)) }

    private static func isHidden(_ path: String) -> Bool { path.split(separator: "/").last?.first == "." }

    /// Whether a file is where Dossier puts one: pages, the contents of its folders, and feeds and the like next to the
    /// home page.
    private static func mayBeOurs(_ path: String) -> Bool {
        if path.hasSuffix(".html") { return true }
        // A file that a deploy compressed is a copy of the one next to it.
        if path.hasSuffix(".gz") || path.hasSuffix(".br") { return false }
        guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            return ["feed.xml", "feed.json", "changes.xml", "events.ics", "robots.txt", "_headers", "_redirects"]
                .contains(path)
                || path.hasPrefix("sitemap")
        }
        return (["assets", "media", "data"] + PagePath.folders).contains { $0 == path[..<slash] }
    }
}

/// The result of the last build in an output folder, for a deploy. As long as a copy of this value exists, no build
/// writes into the folder.
package struct FinishedOutput: Sendable {
    /// Locked against builds.
    package let folder: OpenFolder
    /// The files that Dossier wrote.
    package let files: [String: Fingerprint]
    /// Nil if the memory has none.
    package let mark: OutputMark?
    /// What an earlier deploy read of the files.
    let known: KnownFiles
    private let memory: MemoryFile

    /// Keeps what was read of the files for the next deploy. It only saves time, so that a failure is none.
    func keepKnown() { if !known.isEmpty { try? memory.keepSums(known.bytes) } }

    /// Why the contents of a folder are not known.
    package enum Fault: Error, Sendable { case missing, damaged, unfinished, disk(DiskFailure) }

    /// Waits while a build writes the output of a site.
    ///
    /// - Parameter verifies: Whether every file is to be read again.
    package static func open(
        _ path: String, of root: String, verifies: Bool = false
    ) async throws(Fault) -> FinishedOutput {
        let memory: OutputMemory
        let file: MemoryFile
        let sums: [UInt8]?
        let folder: OpenFolder?
        do throws(DiskFailure) { folder = try OpenFolder.open(path) } catch { throw .disk(error) }
        guard let folder else { throw .missing }
        do throws(DiskFailure) {
            try await folder.lock()
            file = MemoryFile(of: OutputDisk(folder: folder), root: root)
            memory = try OutputMemory(of: file)
            sums = verifies ? nil : try file.sums()
        } catch {
            throw .disk(error)
        }
        switch memory.fault {
        case .missing: throw .missing
        case .damaged: throw .damaged
        case nil: break
        }
        let files = memory.files.compactMapValues { $0 }
        guard files.count == memory.files.count else { throw .unfinished }
        return FinishedOutput(
            folder: folder, files: files, mark: memory.mark, known: KnownFiles(sums, at: time(nil)), memory: file)
    }
}
