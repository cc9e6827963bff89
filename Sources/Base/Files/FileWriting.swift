/// Writes bytes to open files.
package enum FileWriting {
    /// What writes a file to its descriptor, and returns the number of the error, or 0.
    package typealias Fill = (Int32) -> Int32

    /// Writes all bytes to a file descriptor, in as many calls as the system wants; the error number, or 0.
    package static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = System.write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count == 0 ? EIO : errno }
                done += count
            }
            return 0
        }
    }

    /// Copies an open file to a descriptor, of which no more than a piece is held; the error number, or 0.
    ///
    /// - Parameters:
    ///   - fault: Why the original could not be read, where that is what failed.
    ///   - take: Sees each piece that was written.
    package static func copy(
        _ original: OpenFile, to file: Int32, fault: inout ReadFailure?, _ take: ([UInt8]) -> Void = { _ in }
    ) -> Int32 {
        var code: Int32 = 0
        do throws(ReadFailure) {
            try original.forEachPiece { piece in
                guard code == 0 else { return }
                code = write(piece, to: file)
                if code == 0 { take(piece) }
            }
        } catch {
            fault = error
            return EIO
        }
        return code
    }
}
