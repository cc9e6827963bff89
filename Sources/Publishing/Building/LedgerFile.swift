import Base
import Model

/// The ledger of published addresses on the disk.
struct LedgerFile: Sendable {
    let root: String

    private static let preface = """
        # Every address that this site has published, one a line, and of each paragraph what its words were. 'dossier publish
        # --record' and 'dossier deploy' append to this file; take no line out of it. What an editor may append:
        #   gone articles/old.html why           nothing takes its place
        #   moved articles/a.html#p7 to articles/a.html#p9   another paragraph says it now

        """

    /// Appends whole lines. Whenever the process is killed, the file is what it was, or has them all; where it cannot be read,
    /// it stays as it is.
    func append(_ lines: [UInt8]) throws(PublishingFailure) {
        guard !lines.isEmpty else { return }
        try PublishingFailure.onDisk { () throws(DiskFailure) in
            let name = String(Ledger.path.dropFirst("content/".count))
            guard let folder = try OpenFolder.open("\(root)/content") else {
                throw DiskFailure(.write, "\(root)/\(Ledger.path)", code: ENOENT)
            }
            var bytes = try folder.bytes(name) ?? Array(Self.preface.utf8)
            if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
            let permissions = try folder.entry(name)?.permissions ?? 0o644
            // Written beside the file, under a name that no build reads.
            try folder.replace(
                name, with: bytes + lines, by: ".\(name).\(getpid())", permissions: permissions, isLasting: true)
        }
    }
}
