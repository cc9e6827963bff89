/// Reads whole files.
package enum FileReading {
    /// How often a file that is being written meanwhile is read.
    private static let tries = 3

    /// The bytes of a plain file of at most `limit` bytes, all of one moment; a symbolic link is not followed.
    package static func bytes(of path: String, limit: Int = .max) -> Result<[UInt8], ReadFailure> {
        Result { () throws(ReadFailure) in
            for _ in 1..<tries {
                do throws(ReadFailure) { return try once(path, limit) } catch {
                    guard error.isOfChange else { throw error }
                }
            }
            return try once(path, limit)
        }
    }

    private static func once(_ path: String, _ limit: Int) throws(ReadFailure) -> [UInt8] {
        let file = try OpenFile(path)
        guard file.size <= limit else { throw ReadFailure(path, size: file.size, limit: limit) }
        let bytes = try file.bytes(at: 0, count: file.size)
        try file.checkUnchanged()
        guard bytes.count == file.size else { throw .change(path) }
        return bytes
    }
}
