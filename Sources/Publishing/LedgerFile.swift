#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Loading
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

    /// Appends whole lines. Whenever the process is killed, the file is what it was, or has them all.
    func append(_ lines: [UInt8]) throws(PublishingFailure) {
        guard !lines.isEmpty else { return }
        let path = "\(root)/\(Ledger.path)"
        var (bytes, mode) = (Array(Self.preface.utf8), 0o644 as mode_t)
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw .cannotWrite(path: path, reason: "it is no plain file")
            }
            guard case .success(let present) = FileReading.bytes(of: path) else {
                throw .cannotWrite(path: path, reason: "what it holds cannot be read")
            }
            (bytes, mode) = (present, status.st_mode & 0o777)
            if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        }
        try replace(path, with: bytes + lines, mode: mode)
    }

    /// Writes beside the file, under a name that no build reads, and moves it into place.
    private func replace(_ path: String, with bytes: [UInt8], mode: mode_t) throws(PublishingFailure) {
        let beside = "\(root)/content/.published.txt.\(getpid())"
        let file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { throw .cannotWrite(path: path, reason: String(cString: strerror(errno))) }
        let unwritten = FileWriting.write(bytes, to: file)
        let isSafe = fsync(file) == 0
        guard close(file) == 0, isSafe, unwritten == 0, rename(beside, path) == 0 else {
            let reason = String(cString: strerror(unwritten == 0 ? errno : unwritten))
            unlink(beside)
            throw .cannotWrite(path: path, reason: reason)
        }
    }
}
