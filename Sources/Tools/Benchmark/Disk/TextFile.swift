import Base

/// Reads and writes files whole.
enum TextFile {
    /// The text of the file at `path`; bytes that are not UTF-8 become U+FFFD.
    static func contents(of path: String) throws(BenchmarkFailure) -> String {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { throw .disk(path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &buffer, buffer.count)
            guard count >= 0 else { throw .disk(path) }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    /// Writes `text` over the file at `path`.
    static func save(_ text: String, to path: String) throws(BenchmarkFailure) {
        try add(text, to: path, flags: O_TRUNC)
    }

    /// Writes `text` at the end of the file at `path`.
    static func append(_ text: String, to path: String) throws(BenchmarkFailure) {
        try add(text, to: path, flags: O_APPEND)
    }

    private static func add(_ text: String, to path: String, flags: Int32) throws(BenchmarkFailure) {
        let file = open(path, O_WRONLY | O_CREAT | flags, 0o644)
        guard file >= 0 else { throw .disk(path) }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .disk(path) }
            rest = rest.dropFirst(count)
        }
    }
}
