/// What C answers or takes by a pointer, as texts and numbers.
extension System {
    /// A variable of the environment; nil where it is not set.
    package static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// What the number of an error means.
    package static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

    /// A path from the root of the file system without links and dots; nil where nothing is there.
    package static func realPath(_ path: String) -> String? {
        guard let real = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    /// The folder in which the program runs; nil where it is gone.
    package static var workingFolder: String? {
        guard let folder = unsafe getcwd(nil, 0) else { return nil }
        defer { unsafe free(folder) }
        return unsafe String(cString: folder)
    }
}
