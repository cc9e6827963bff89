/// The files and folders of a site that may have changed since it was read, as a watch on them tells it.
package struct ChangedPaths: Sendable {
    /// Of more paths than this every file is read, which costs less than to compare them all.
    private static let few = 200
    /// From the root, without a `/` at their ends; nil where everything may have changed.
    private let paths: [String]?

    /// Everything may have changed.
    package static let all = ChangedPaths(nil)

    /// - Parameter paths: From the root; nil where it is not known what has changed.
    package init(_ paths: Set<String>?) {
        let paths = paths?.sorted().map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let isKnown = paths?.allSatisfy { $0 != "content" && $0 != "." && $0 != "" } ?? false
        self.paths = isKnown ? paths : nil
    }

    /// Whether a file, by its path from the root, may have changed: itself, or a folder in which it lies.
    func mayHold(_ path: String) -> Bool {
        guard let paths, paths.count <= Self.few else { return true }
        return paths.contains { path.hasPrefix($0) && path.lies(at: $0) }
    }

    /// Whether anything in a folder of the root may have changed.
    func touches(_ folder: String) -> Bool { paths?.contains { $0.lies(at: folder) } ?? true }

    /// What may have changed in a folder of the root, from there; nil where that may be anything.
    func below(_ folder: String) -> [String]? {
        paths.map { paths in
            paths.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.utf8.count + 1)) }
        }
    }
}
