import Base

/// Where it is written down what Dossier wrote into an output folder: in the site's own folder, `.dossier/outputs/`, by the
/// path of the output from there, so that nobody publishes it and it goes along where the site is moved or committed.
///
/// Where the site's folder cannot be written, and in outputs of earlier versions, it lies in the output itself.
struct MemoryFile: Sendable {
    /// The site's folder.
    let root: String
    let output: OutputDisk
    /// From the site's folder.
    let name: String

    /// In the output itself.
    private static let inOutput = ".dossier-files"

    init(of output: OutputDisk, root: String) {
        (self.root, self.output) = (root, output)
        let (site, folder) = (OutputPlace.resolved(root), OutputPlace.resolved(output.folder.path))
        let path = folder.hasPrefix(site + "/") ? String(folder.dropFirst(site.count + 1)) : folder
        let last = path.split(separator: "/").last ?? ""
        let digits = Fingerprint(of: Array(path.utf8)).text.prefix(8)
        name = ".dossier/outputs/\(last.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })-\(digits)"
    }

    /// What is written down, the newest first.
    func read() throws(DiskFailure) -> [[UInt8]] {
        let own = try OpenFolder.open(root)?.bytes(name)
        let old = try output.folder.bytes(Self.inOutput)
        return [own, old].compactMap(\.self)
    }

    func write(_ bytes: [UInt8]) throws(DiskFailure) {
        do throws(DiskFailure) {
            guard let site = try OpenFolder.open(root) else { throw DiskFailure(.write, root, code: ENOENT) }
            guard try site.bytes(name) != bytes else { return }
            try site.replace(name, with: bytes, by: name + ".new")
        } catch {
            guard [EACCES, EPERM, EROFS, ENOENT].contains(error.code) else { throw error }
            var run = OutputRun(on: output)
            return try run.replace(Self.inOutput) { FileWriting.write(bytes, to: $0) }
        }
        try output.folder.remove(Self.inOutput)
    }

    func remove() throws(DiskFailure) {
        try output.folder.remove(Self.inOutput)
        try OpenFolder.open(root)?.removeWithFolders(name)
    }
}
