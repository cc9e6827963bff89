#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (overwrites ? O_TRUNC : O_EXCL), 0o644)
        guard file >= 0 else { return errno == EEXIST ? .exists : .failed(String(cString: strerror(errno))) }
        let count = bytes.withUnsafeBytes { Self.writeAll($0, to: file) }
        guard close(file) == 0, count == bytes.count else { return .failed(String(cString: strerror(errno))) }
        return .written
    }

    private static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
        var done = 0
        while done < bytes.count, let start = bytes.baseAddress {
            #if canImport(Glibc)
                let count = Glibc.write(file, start + done, bytes.count - done)
            #elseif canImport(Musl)
                let count = Musl.write(file, start + done, bytes.count - done)
            #else
                let count = Darwin.write(file, start + done, bytes.count - done)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            done += count
        }
        return done
    }
}
