#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file could not be read.
package struct ReadFailure: Error, Sendable {
    package let path: String
    /// The system's words, such as `Permission denied`.
    package let reason: String
    package let isTooLarge: Bool
}

/// Reads whole files.
package enum FileReading {
    /// The bytes of a plain file of at most `limit` bytes; a symbolic link is not followed.
    package static func bytes(of path: String, limit: Int = .max) -> Result<[UInt8], ReadFailure> {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return .failure(failure(path)) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return .failure(failure(path)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return .failure(ReadFailure(path: path, reason: "this is no plain file", isTooLarge: false))
        }
        let size = Int(status.st_size)
        guard size <= limit else {
            return .failure(
                ReadFailure(path: path, reason: "\(size) bytes; at most \(limit) are read", isTooLarge: true))
        }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while count < size {
                let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                count += got
            }
            filled = count
        }
        return .success(bytes)
    }

    private static func failure(_ path: String) -> ReadFailure {
        ReadFailure(path: path, reason: String(cString: strerror(errno)), isTooLarge: false)
    }
}
