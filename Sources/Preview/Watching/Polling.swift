import Base

/// The files below folders as they were at the last check.
struct PolledTree: Sendable {
    /// What distinguishes two states of a file without reading it.
    private struct Stamp: Equatable {
        let file: FileStamp
        let device: UInt64
        /// Nanoseconds since 1970; no program can set it back.
        let changed: Int64

        init(_ status: stat) {
            #if canImport(Darwin)
                let change = status.st_ctimespec
            #else
                let change = status.st_ctim
            #endif
            file = FileStamp(status)
            device = UInt64(truncatingIfNeeded: status.st_dev)
            changed = Int64(change.tv_sec) &* 1_000_000_000 &+ Int64(change.tv_nsec)
        }
    }

    private let root: String
    private let folders: [String]
    private var stamps: [String: Stamp] = [:]
    /// Whether the last check could not see everything.
    private var wasIncomplete = false

    init(root: String, folders: [String]) {
        self.root = root
        self.folders = folders
        _ = look()
    }

    /// The changes since the last check.
    mutating func look() -> FolderChanges {
        var now: [String: Stamp] = Dictionary(minimumCapacity: stamps.count)
        var isIncomplete = false
        for folder in folders { isIncomplete = Self.walk(root, folder, into: &now) || isIncomplete }
        // A folder that cannot be read is not a change in itself, but becoming unreadable or readable again is one.
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

/// Checks the folders repeatedly, and passes on changes once two checks agree.
struct PollingLoop {
    var tree: PolledTree
    let settling: Settling
    let stopped: Int32
    let mailbox: ChangeMailbox
    /// Milliseconds between two checks if nothing happens; a large tree is checked less often.
    private static let interval: Int32 = 200

    mutating func run() {
        defer { close(stopped) }
        var burst = FolderChanges()
        var patience = Self.interval
        while Readiness.wait(for: nil, orStop: stopped, milliseconds: patience) == .timeout {
            let clock = ContinuousClock()
            let start = clock.now
            let changes = tree.look()
            burst.merge(changes)
            if changes.isEmpty, !settling.isGitAtWork {
                mailbox.put(burst)
                burst = FolderChanges()
            }
            let cost = Int32(min(1_000, (clock.now - start) / .milliseconds(1)))
            patience = burst.isEmpty ? max(Self.interval, cost * 10) : max(Settling.quietWhileWriting / 2, cost)
        }
    }
}

/// Lists folders without following symbolic links; names that start with a dot are skipped.
enum FolderWalk {
    /// One entry of a folder.
    struct Entry {
        var name: String
        var status: stat

        var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    }

    /// The contents of a folder.
    struct Look {
        /// In no particular order.
        var entries: [Entry] = []
        /// Whether the system failed to report everything, so that there may be more.
        var isIncomplete = false
    }

    /// Lists a folder; a folder that does not exist is empty.
    static func look(into folder: String) -> Look {
        var look = Look()
        guard let stream = unsafe opendir(folder) else {
            look.isIncomplete = errno != ENOENT && errno != ENOTDIR
            return look
        }
        defer { unsafe closedir(stream) }
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe SystemCalls.name(of: entry)
            var status = stat()
            if name.hasPrefix(".") { continue }
            if unsafe lstat(folder + "/" + name, &status) == 0 {
                look.entries.append(Entry(name: name, status: status))
            } else if errno != ENOENT {
                look.isIncomplete = true
            }
        }
        look.isIncomplete = look.isIncomplete || errno != 0
        return look
    }

    /// Whether a new file is still being written; a link, hard or symbolic, is complete at once.
    static func isBeingMade(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
    }
}
