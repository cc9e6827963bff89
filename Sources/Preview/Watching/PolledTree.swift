import Base

/// The files below folders as they were when they were last looked at.
struct PolledTree: Sendable {
    /// What tells two states of a file apart without reading it.
    private struct Stamp: Equatable {
        var device: UInt64
        var inode: UInt64
        var size: Int64
        /// Nanoseconds since 1970.
        var modified: Int64
        /// Nanoseconds since 1970; no program can set it back.
        var changed: Int64

        init(_ status: stat) {
            device = UInt64(truncatingIfNeeded: status.st_dev)
            inode = UInt64(truncatingIfNeeded: status.st_ino)
            size = Int64(status.st_size)
            #if canImport(Darwin)
                let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
            #else
                let (modification, change) = (status.st_mtim, status.st_ctim)
            #endif
            modified = Int64(modification.tv_sec) &* 1_000_000_000 &+ Int64(modification.tv_nsec)
            changed = Int64(change.tv_sec) &* 1_000_000_000 &+ Int64(change.tv_nsec)
        }
    }

    private let root: String
    private let folders: [String]
    private var stamps: [String: Stamp] = [:]
    /// Whether the last look could not see all.
    private var wasIncomplete = false

    init(root: String, folders: [String]) {
        self.root = root
        self.folders = folders
        _ = look()
    }

    /// What is different from the last look.
    mutating func look() -> FolderChanges {
        var now: [String: Stamp] = Dictionary(minimumCapacity: stamps.count)
        var isIncomplete = false
        for folder in folders { isIncomplete = Self.walk(root, folder, into: &now) || isIncomplete }
        // What could not be seen is no change by itself; that it cannot be seen, or can be seen again, is one.
        var changes = FolderChanges(isIncomplete: isIncomplete != wasIncomplete)
        wasIncomplete = isIncomplete
        for (path, stamp) in now where stamps[path] != stamp { changes.paths.insert(path) }
        for path in stamps.keys where now[path] == nil { changes.paths.insert(path) }
        stamps = now
        return changes
    }

    /// Whether something could not be seen.
    private static func walk(_ root: String, _ folder: String, into stamps: inout [String: Stamp]) -> Bool {
        let look = FolderWalk.look(into: root + "/" + folder)
        var isIncomplete = look.isIncomplete
        for entry in look.entries {
            let path = folder + "/" + entry.name
            if entry.isFolder {
                isIncomplete = walk(root, path, into: &stamps) || isIncomplete
            } else {
                stamps[path] = Stamp(entry.status)
            }
        }
        return isIncomplete
    }
}
