import Base

/// The published files of an output folder: everything that Dossier wrote, and files that someone added, such as a
/// `CNAME`.
package struct SiteOutputFiles: Sendable {
    /// Nil if a dry run found no output.
    let folder: OpenFolder?
    let files: [ReleaseFile]
    /// Hidden files and symbolic links, which stay here.
    let leftOut: [String]
    /// The ledger to keep at the target; nil if what is deployed was built earlier.
    package var ledger: LedgerUpdate?
    /// What `--purge` removes from the target; nil without it.
    package var purge: Purge?

    /// What a build has left in a folder.
    package init(_ finished: FinishedOutput) throws(DeployFailure) {
        let (folder, known) = (finished.folder, finished.known)
        var files: [ReleaseFile] = []
        var changed: [String] = []
        for (path, fingerprint) in finished.files {
            if let file = try Self.read(path, in: folder, known), file.fingerprint == fingerprint {
                files.append(file)
            } else {
                changed.append(path)
            }
        }
        guard changed.isEmpty else {
            throw .refused(
                "\(folder.path) was changed after it was built; run 'dossier build'" + PathList(changed.sorted()).below)
        }
        finished.keepKnown()
        // Builds need not wait until all is sent.
        let unlocked: OpenFolder
        do throws(DiskFailure) { unlocked = try folder.reopened() } catch { throw .unreadable(error.message) }
        try self.init(unlocked, at: folder.path, files)
    }

    /// What a build would leave in a folder, by what it reported.
    package init(of path: String, planned: [RememberedFile]) throws(DeployFailure) {
        let files = planned.compactMap { file in
            file.fingerprint.map { ReleaseFile(path: file.path, size: file.size, checksum: 0, fingerprint: $0) }
        }
        let folder: OpenFolder?
        do throws(DiskFailure) { folder = try OpenFolder.open(path) } catch { throw .unreadable(error.message) }
        try self.init(folder, at: path, files)
    }

    init(_ folder: OpenFolder?, at path: String, _ own: [ReleaseFile]) throws(DeployFailure) {
        guard own.contains(where: { $0.path == "index.html" }) else {
            throw .refused("there is no site in \(path): it has no home page")
        }
        let known = Set(own.map(\.path))
        var (files, leftOut) = (own, [String]())
        let present: [String: FolderEntry]
        do throws(DiskFailure) {
            present = try folder?.contents(enters: { !Self.isPrivate($0) }) ?? [:]
        } catch {
            throw .unreadable(error.message)
        }
        for (path, entry) in present.sorted(by: { $0.key < $1.key })
        where entry.kind != .folder && !known.contains(path) && !Self.isPrivate(path) {
            if HiddenFiles.isPublished(path), entry.kind == .file, let folder,
                let file = try Self.read(path, in: folder)
            {
                files.append(file)
            } else {
                leftOut.append(path)
            }
        }
        (self.folder, self.files, self.leftOut) = (folder, files, leftOut)
    }

    /// A file as it is; nil if it is no longer a regular file.
    private static func read(
        _ path: String, in folder: OpenFolder, _ known: KnownFiles? = nil
    ) throws(DeployFailure) -> ReleaseFile? {
        do throws(DiskFailure) {
            guard let entry = try folder.entry(path), entry.kind == .file else { return nil }
            let read = { () throws(DiskFailure) -> ReleaseFile? in
                guard let file = try folder.file(path) else { return nil }
                return try DiskFailure.reading { () throws(ReadFailure) in try ReleaseFile(path, reading: file) }
            }
            guard let known else { return try read() }
            return try known.sum(of: entry.stamp, reading: read).map {
                ReleaseFile(path: path, size: entry.size, checksum: $0.checksum, fingerprint: $0.fingerprint)
            }
        } catch {
            throw .unreadable(error.message)
        }
    }

    /// What Dossier keeps for itself.
    private static func isPrivate(_ path: String) -> Bool { path.hasPrefix(".dossier-") }
}

/// The ledger at a target before and after a deploy.
package struct LedgerUpdate: Sendable {
    /// As it was when the site was compared with it; nil if there was none.
    let before: [UInt8]?
    let after: [UInt8]

    package init(before: [UInt8]?, after: [UInt8]) { (self.before, self.after) = (before, after) }
}

/// Some paths, for a message.
struct PathList {
    private let paths: [String]
    private static let shown = 10

    init(_ paths: [String]) { self.paths = paths }

    /// A line for each of the first few.
    var below: String {
        let rest = paths.count > Self.shown ? "\n  and \(paths.count - Self.shown) more" : ""
        return paths.prefix(Self.shown).map { "\n  " + $0 }.joined() + rest
    }
}

/// Hidden files that are published, because web hosts look for them.
enum HiddenFiles {
    /// Whether a path is one of them: proofs of ownership, certificates, and files that configure hosts.
    static func belongs(_ path: String) -> Bool {
        switch path {
        case ".nojekyll", ".htaccess", "CNAME": true
        default:
            path.hasPrefix(".well-known/") && !path.dropFirst().split(separator: "/").contains { $0.hasPrefix(".") }
        }
    }

    /// Whether a file that someone put into the output folder is published: it is not hidden, or is one of the above.
    static func isPublished(_ path: String) -> Bool {
        guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
        return belongs(path) || !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}

/// The folder in the output with the files to send, as they were when the deploy began, whatever is built in the
/// meantime. It is locked as long as this value exists, so that nothing removes it.
struct Staging: Sendable {
    private let output: OpenFolder
    private let folder: OpenFolder

    /// Begins with an empty folder.
    init(in output: OpenFolder) throws(DeployFailure) {
        self.output = output
        let folder = try DeployFailure.onDisk { () throws(DiskFailure) in try SendingFolder.make(in: output) }
        guard let folder else { throw .locked("another deploy is already sending \(output.path)") }
        self.folder = folder
    }

    /// The path that programs get.
    var root: String { folder.path }

    func add(_ paths: [String]) throws(DeployFailure) {
        try DeployFailure.onDisk { () throws(DiskFailure) in
            var links = FileLinks(below: output)
            for path in paths { try links.add(path, to: SendingFolder.name + "/" + path) }
        }
    }

    func bytes(_ path: String) throws(DeployFailure) -> [UInt8]? {
        try DeployFailure.onDisk { () throws(DiskFailure) in try folder.bytes(path) }
    }

    func clear() throws(DeployFailure) {
        try DeployFailure.onDisk { () throws(DiskFailure) in try output.removeTree(SendingFolder.name) }
    }
}
