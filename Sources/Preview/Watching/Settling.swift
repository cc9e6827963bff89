import Base

/// When a burst of changes is over.
struct Settling: Sendable {
    /// Milliseconds without a change: an editor that renames and writes, or writes twice, takes less between its steps.
    static let quiet: Int32 = 5
    /// Milliseconds without a change while a file is open for writing: its end is still to come.
    static let quietWhileWriting: Int32 = 60
    /// Milliseconds after which a burst is cut: who writes for ever must not wait for ever.
    static let longest = 2_000

    /// The file that `git` keeps while it changes the working tree; nil outside a repository.
    private let gitLock: String?

    init(root: String) {
        var folder = realpath(root, nil).map { path in
            defer { free(path) }
            return String(cString: path)
        }
        while let current = folder, access(current + "/.git", F_OK) != 0 {
            folder = current.utf8.lastIndex(of: UInt8(ascii: "/")).flatMap {
                $0 == current.startIndex ? nil : String(current[..<$0])
            }
        }
        gitLock = folder.map { $0 + "/.git/index.lock" }
    }

    /// Whether a `git checkout`, `stash` or `merge` is at work.
    var isGitAtWork: Bool { gitLock.map { access($0, F_OK) == 0 } ?? false }
}
