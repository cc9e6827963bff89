#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder in the output in which lies what is sent: as it was when the deploy began, whatever is built meanwhile.
struct Staging: Sendable {
    static let name = ".dossier-deploy"
    let root: String
    private let output: Disk

    /// Begins with what a deploy that was killed may have left.
    init(in output: String) throws(DeployFailure) {
        self.output = Disk(root: output)
        root = output + "/" + Self.name
        clear()
        try self.output.makeFolders(for: Self.name + "/x")
    }

    func add(_ path: String) throws(DeployFailure) { try output.link(path, to: Self.name + "/" + path) }

    func bytes(_ path: String) -> [UInt8]? { output.bytes(Self.name + "/" + path) }

    func clear() { output.removeTree(Self.name) }
}
