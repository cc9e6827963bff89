import Base

/// Looks into folders without following symbolic links; names that start with a dot are passed over.
enum FolderWalk {
    /// One entry of a folder.
    struct Entry {
        var name: String
        var status: stat

        var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    }

    /// What was seen of a folder.
    struct Look {
        /// In no order.
        var entries: [Entry] = []
        /// Whether the system failed to tell all of it, so that more may lie there.
        var isIncomplete = false
    }

    /// Looks into a folder; where there is none, nothing is in it.
    static func look(into folder: String) -> Look {
        var look = Look()
        guard let stream = opendir(folder) else {
            look.isIncomplete = errno != ENOENT && errno != ENOTDIR
            return look
        }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = SystemCalls.name(of: entry)
            var status = stat()
            if name.hasPrefix(".") { continue }
            if lstat(folder + "/" + name, &status) == 0 {
                look.entries.append(Entry(name: name, status: status))
            } else if errno != ENOENT {
                look.isIncomplete = true
            }
        }
        look.isIncomplete = look.isIncomplete || errno != 0
        return look
    }

    /// Whether a file that has just come is still to be written: a link, hard or symbolic, is complete at once.
    static func isBeingMade(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
    }
}
