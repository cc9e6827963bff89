/// A plain file open for reading; it is closed when it is released.
package final class OpenFile: Sendable {
    package let path: String
    /// In bytes, as it was when the file was opened.
    package let size: Int
    private let file: Int32
    /// What it was when the file was opened.
    package let stamp: FileStamp

    /// How many bytes of a large file are in memory at a time.
    package static let pieceSize = 1 << 20
    /// The largest file that is copied as it is; larger ones are films in full quality, or damaged.
    package static let largestCopy = 1 << 32

    /// Opens a file; a symbolic link is not followed.
    package convenience init(_ path: String) throws(ReadFailure) { try self.init(path, in: AT_FDCWD, as: path) }

    /// Opens a file in a folder that is given by its descriptor.
    package init(_ name: String, in folder: Int32, as path: String) throws(ReadFailure) {
        let file = SystemCalls.open(name, in: folder, O_NOFOLLOW, as: path)
        guard file >= 0 else { throw ReadFailure(path) }
        var status = stat()
        guard SystemCalls.status(of: file, &status, as: path) == 0 else {
            let failure = ReadFailure(path)
            close(file)
            throw failure
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw ReadFailure(path, "this is not a regular file")
        }
        (self.path, self.file, size, stamp) = (path, file, Int(status.st_size), FileStamp(status))
    }

    deinit { close(file) }

    /// The bytes from an offset on: as many as requested, unless the file ends first.
    package func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
        var failure: ReadFailure?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
            while filled < count {
                let room = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<count])
                let got = SystemCalls.make(.read, on: path) {
                    unsafe pread(file, room.baseAddress, room.count, off_t(offset + filled))
                }
                if got < 0 { failure = ReadFailure(path) }
                guard got > 0 else { return }
                filled += got
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// The piece at an offset; all but the last have `pieceSize` bytes, and after the last comes an empty one.
    package func piece(at offset: Int) throws(ReadFailure) -> [UInt8] {
        try bytes(at: offset, count: min(Self.pieceSize, size - offset))
    }

    /// Passes the whole file to `take`, piece by piece; throws if the file has changed since it was opened.
    package func forEachPiece(_ take: ([UInt8]) -> Void) throws(ReadFailure) {
        var offset = 0
        while offset < size {
            let piece = try piece(at: offset)
            if piece.isEmpty { break }
            take(piece)
            offset += piece.count
        }
        try checkUnchanged()
    }

    /// Throws if the file has changed since it was opened; what was read may then be half old and half new.
    package func checkUnchanged() throws(ReadFailure) {
        var status = stat()
        guard SystemCalls.status(of: file, &status, as: path) == 0 else { throw ReadFailure(path) }
        guard FileStamp(status) == stamp else {
            throw .change(path)
        }
    }
}

package enum FileReading {
    /// How often to read a file that is being written at the same time.
    private static let tries = 3

    /// The bytes of a plain file of at most `limit` bytes, all from one moment; a symbolic link is not followed.
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
