#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Publishing

/// A content file that a command makes for the editor.
struct NewFile {
    let path: String

    /// How the writing went.
    enum Outcome { case written, exists, failed(String) }

    /// Writes the file with the folders it lies in; one that is there is left alone unless `overwrites`.
    func write(_ bytes: [UInt8], overwrites: Bool) -> Outcome {
        for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
            mkdir(String(decoding: Array(path.utf8.prefix(index)), as: UTF8.self), 0o755)
        }
        var status = stat()
        guard overwrites, lstat(path, &status) == 0 else { return Self.create(path, bytes, mode: 0o644) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .failed("it is no plain file") }
        return replace(bytes, mode: status.st_mode & 0o777)
    }

    /// Whether anything is there; a symbolic link is not followed.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether a folder is there; a symbolic link to one counts.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Writes beside the file that is there, then puts the new one in its place.
    private func replace(_ bytes: [UInt8], mode: mode_t) -> Outcome {
        let beside = "\(path).new-\(getpid())"
        let outcome = Self.create(beside, bytes, mode: mode)
        guard case .written = outcome else { return outcome }
        guard chmod(beside, mode) == 0, rename(beside, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(beside)
            return .failed(reason)
        }
        return .written
    }

    /// Writes a file that is not there yet; what could not be written whole is gone.
    private static func create(_ path: String, _ bytes: [UInt8], mode: mode_t) -> Outcome {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { return errno == EEXIST ? .exists : .failed(String(cString: strerror(errno))) }
        let unwritten = FileWriting.write(bytes, to: file)
        guard close(file) == 0, unwritten == 0 else {
            let reason = String(cString: strerror(unwritten == 0 ? errno : unwritten))
            unlink(path)
            return .failed(reason)
        }
        return .written
    }
}
