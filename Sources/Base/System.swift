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

    /// The working folder; nil if it has been removed.
    package static var workingFolder: String? {
        guard let folder = unsafe getcwd(nil, 0) else { return nil }
        defer { unsafe free(folder) }
        return unsafe String(cString: folder)
    }
}
