/// A file without a name, deleted when it is closed.
package enum ScratchFile {
    /// Opens one for reading and writing, at its start; programs do not inherit it. Nil if none can be made.
    package static func make(holding bytes: [UInt8] = []) -> Int32? {
        var path = Array("\(folder)/dossier-XXXXXX".utf8CString)
        let file = unsafe mkstemp(&path)
        guard file >= 0 else { return nil }
        unsafe unlink(path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        guard FileWriting.write(bytes, to: FileWriting.File(descriptor: file, path: folder)) == 0,
            lseek(file, 0, SEEK_SET) == 0
        else {
            close(file)
            return nil
        }
        return file
    }

    /// Everything that was written to the file.
    package static func contents(of file: Int32) -> [UInt8] {
        let size = Int(lseek(file, 0, SEEK_END))
        guard size > 0 else { return [] }
        return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = unsafe pread(file, buffer.baseAddress.map { unsafe $0 + count }, size - count, off_t(count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { return }
                count += got
            }
        }
    }

    fileprivate static var folder: String { System.variable("TMPDIR") ?? "/tmp" }
}

/// A file for a program that wants a path.
package struct ScratchPath: Sendable {
    package let path: String

    /// Writes a file that only we may read; nil if that fails, with `errno` saying why.
    package init?(holding bytes: [UInt8]) {
        var name = Array("\(ScratchFile.folder)/dossier-XXXXXX".utf8CString)
        let file = unsafe mkstemp(&name)
        guard file >= 0 else { return nil }
        defer { close(file) }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let code = FileWriting.write(bytes, to: FileWriting.File(descriptor: file, path: path))
        guard code == 0 else {
            remove()
            errno = code
            return nil
        }
    }

    package func remove() { unsafe unlink(path) }
}
