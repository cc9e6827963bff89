/// What changed below the watched folders between two moments.
package struct FolderChanges: Sendable, Equatable {
    /// Files that are new, different or gone, from the root, such as `content/articles/a.md`.
    package var paths: Set<String> = []
    /// Whether more may have changed than is named: a whole folder moved, or the system lost count.
    package var isIncomplete = false

    package init(paths: Set<String> = [], isIncomplete: Bool = false) {
        self.paths = paths
        self.isIncomplete = isIncomplete
    }

    package var isEmpty: Bool { paths.isEmpty && !isIncomplete }

    mutating func merge(_ later: FolderChanges) {
        paths.formUnion(later.paths)
        isIncomplete = isIncomplete || later.isIncomplete
    }
}
