import Base

/// What of an output folder is published: everything that Dossier wrote, and what somebody put beside it, as a `CNAME`.
package struct SiteOutputFiles: Sendable {
    /// Nil where a dry run found no output.
    let folder: OpenFolder?
    let files: [ReleaseFile]
    /// Hidden files and symbolic links, which stay here.
    let leftOut: [String]

    /// What a build has left in a folder.
    package init(_ finished: FinishedOutput) throws(DeployFailure) {
        let folder = finished.folder
        var files: [ReleaseFile] = []
        var changed: [String] = []
        for (path, fingerprint) in finished.files {
            if let file = try Self.read(path, in: folder), file.fingerprint == fingerprint {
                files.append(file)
            } else {
                changed.append(path)
            }
        }
        guard changed.isEmpty else {
            throw .refused(
                "\(folder.path) is not what was built; run 'dossier build'" + PathList(changed.sorted()).below)
        }
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

    /// A file as it is; nil where no plain file is there any more.
    private static func read(_ path: String, in folder: OpenFolder) throws(DeployFailure) -> ReleaseFile? {
        let file: OpenFile?
        do throws(DiskFailure) {
            guard try folder.entry(path)?.kind == .file else { return nil }
            file = try folder.file(path)
        } catch {
            throw .unreadable(error.message)
        }
        do throws(ReadFailure) {
            return try file.map { (file) throws(ReadFailure) in try ReleaseFile(path, reading: file) }
        } catch {
            throw .unreadable(error.message)
        }
    }

    /// What Dossier keeps for itself.
    private static func isPrivate(_ path: String) -> Bool { path.hasPrefix(".dossier-") }
}

/// Some paths, for a message.
struct PathList {
    private let paths: [String]
    private static let shown = 10

    init(_ paths: [String]) { self.paths = paths }

    /// A line for each, as far as they are few.
    var below: String {
        let rest = paths.count > Self.shown ? "\n  and \(paths.count - Self.shown) more" : ""
        return paths.prefix(Self.shown).map { "\n  " + $0 }.joined() + rest
    }
}
