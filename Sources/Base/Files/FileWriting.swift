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
}
