/// Writes bytes to open files.
package enum FileWriting {
    /// A file open for writing.
    package struct File {
        let descriptor: Int32
        private let folder: OpenFolder?
        private let name: String

        package init(descriptor: Int32, path: String) { (self.descriptor, folder, name) = (descriptor, nil, path) }

        init(descriptor: Int32, at place: FilePlace) {
            (self.descriptor, folder, name) = (descriptor, place.folder, place.name)
        }

        /// The full path, for messages.
        var path: String { folder?.path(name) ?? name }

        /// What tells the file, as it is now, from any other; nil if the system does not say.
        package var stamp: FileStamp? {
            var status = stat()
            return SystemCalls.status(of: descriptor, &status, as: path) == 0 ? FileStamp(status) : nil
        }
    }

    /// Writes a file, and returns the error number, or 0.
    package typealias Fill = (File) -> Int32

    /// Writes all bytes to a file, in as many calls as the system needs; returns the error number, or 0.
    package static func write(_ bytes: [UInt8], to file: File) -> Int32 {
        var done = 0
        while done < bytes.count {
            let count = SystemCalls.make(.write, on: file.path) {
                System.write(file.descriptor, bytes.span.extracting(done...))
            }
            guard count > 0 else { return count == 0 ? EIO : errno }
            done += count
        }
        return 0
    }

    /// Copies an open file to another, with no more than one piece in memory; returns the error number, or 0.
    ///
    /// - Parameters:
    ///   - fault: Why the original could not be read, if that is what failed.
    ///   - take: Receives each piece once it is written.
    package static func copy(
        _ original: OpenFile, to file: File, fault: inout ReadFailure?, _ take: ([UInt8]) -> Void = { _ in }
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
