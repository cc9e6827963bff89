/// Calls that take or return C pointers, with strings and numbers instead.
extension System {
    /// An environment variable; nil if it is not set.
    package static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// The system's message for an error number.
    package static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

    /// The absolute path with links and dots resolved; nil if nothing is there.
    package static func realPath(_ path: String) -> String? {
        guard let real = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    /// What tells this program from any other build of it; nil if the system does not say.
    package static var programStamp: FileStamp? {
        #if os(Linux)
            let path = "/proc/self/exe"
        #else
            var buffer = [CChar](repeating: 0, count: 4096)
            var size = UInt32(buffer.count)
            guard unsafe _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
            let path = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #endif
        var status = stat()
        return unsafe stat(path, &status) == 0 ? FileStamp(status) : nil
    }

    /// The working folder; nil if it has been removed.
    package static var workingFolder: String? {
        guard let folder = unsafe getcwd(nil, 0) else { return nil }
        defer { unsafe free(folder) }
        return unsafe String(cString: folder)
    }
}
