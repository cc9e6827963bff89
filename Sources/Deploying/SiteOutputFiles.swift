#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Loading
import Publishing

/// What of an output folder is published: everything that Dossier wrote, and what somebody put beside it, as a `CNAME`.
package struct SiteOutputFiles: Sendable {
    let folder: String
    let files: [ReleaseFile]
    /// Hidden files and symbolic links, which stay here.
    let leftOut: [String]

    /// What a build has left in a folder.
    package init(of folder: String, _ finished: FinishedOutput) throws(DeployFailure) {
        var files: [ReleaseFile] = []
        var changed: [String] = []
        for (path, fingerprint) in finished.files {
            guard case .success(let bytes) = FileReading.bytes(of: folder + "/" + path) else {
                changed.append(path)
                continue
            }
            let file = ReleaseFile(path, bytes: bytes)
            if file.fingerprint == fingerprint { files.append(file) } else { changed.append(path) }
        }
        guard changed.isEmpty else {
            throw .refused(
                "\(folder) is not what was built; run 'dossier build'" + PathList(changed.sorted()).below)
        }
        try self.init(folder, files)
    }

    /// What a build would leave in a folder, by what it reported.
    package init(of folder: String, planned: [RememberedFile]) throws(DeployFailure) {
        let files = planned.compactMap { file in
            file.fingerprint.map { ReleaseFile(path: file.path, size: file.size, checksum: 0, fingerprint: $0) }
        }
        try self.init(folder, files)
    }

    init(_ folder: String, _ own: [ReleaseFile]) throws(DeployFailure) {
        guard own.contains(where: { $0.path == "index.html" }) else {
            throw .refused("there is no site in \(folder): it has no home page")
        }
        let disk = Disk(root: folder)
        let known = Set(own.map(\.path))
        var (files, leftOut) = (own, [String]())
        for path in disk.files(in: "").sorted() where !known.contains(path) && !Self.isPrivate(path) {
            if HiddenFiles.isPublished(path), disk.kind(of: path) == S_IFREG, let bytes = disk.bytes(path) {
                files.append(ReleaseFile(path, bytes: bytes))
            } else {
                leftOut.append(path)
            }
        }
        (self.folder, self.files, self.leftOut) = (folder, files, leftOut)
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
