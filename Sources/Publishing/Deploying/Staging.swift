import Base

/// The folder in the output in which lies what is sent: as it was when the deploy began, whatever is built meanwhile. Held as
/// long as this is there, so that nobody clears it away.
struct Staging: Sendable {
    private let output: OpenFolder
    private let folder: OpenFolder

    /// Begins with an empty folder.
    init(in output: OpenFolder) throws(DeployFailure) {
        self.output = output
        let folder = try DeployFailure.onDisk { () throws(DiskFailure) in try SendingFolder.make(in: output) }
        guard let folder else { throw .locked("another deploy is sending what lies in \(output.path)") }
        self.folder = folder
    }

    /// As programs are told it.
    var root: String { folder.path }

    func add(_ path: String) throws(DeployFailure) {
        try DeployFailure.onDisk { () throws(DiskFailure) in
            try output.linkOrCopy(path, to: SendingFolder.name + "/" + path)
        }
    }

    func bytes(_ path: String) throws(DeployFailure) -> [UInt8]? {
        try DeployFailure.onDisk { () throws(DiskFailure) in try folder.bytes(path) }
    }

    func clear() throws(DeployFailure) {
        try DeployFailure.onDisk { () throws(DiskFailure) in try output.removeTree(SendingFolder.name) }
    }
}

extension OpenFolder {
    /// Makes one file lie at two paths; where the file system cannot, a copy.
    func linkOrCopy(_ path: String, to other: String) throws(DiskFailure) {
        guard try !link(path, to: other) else { return }
        guard let file = try file(path) else { throw DiskFailure(.read, self.path(path), reason: "it is gone") }
        try DiskFailure.copying(file) { (fill) throws(DiskFailure) in
            guard try create(other, filling: fill) else {
                throw DiskFailure(.write, self.path(other), reason: "something is there already")
            }
        }
    }
}
