/// Folders of the output's root that were not there when the build began.
///
/// All that goes into them is written aside, and each is moved into place as a whole: one move for thousands of files.
struct NewFolders: Sendable {
    private(set) var names: [String] = []
    private var prefixes: [String] = []

    mutating func add(_ name: String) {
        names.append(name)
        prefixes.append(name + "/")
    }

    /// Whether the file of a path goes into one of them.
    func hold(_ path: String) -> Bool { prefixes.contains { path.hasPrefix($0) } }
}
