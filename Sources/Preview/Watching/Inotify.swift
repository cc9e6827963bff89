#if os(Linux)
    import Base

    /// The folders below a root that inotify watches, and the events in them.
    struct InotifyTree: Sendable {
        let descriptor: Int32
        private let root: String
        /// The folders that are watched with everything in them; in the root, only their appearance and removal counts.
        private let folders: Set<String>
        /// The path of each watched folder, from the root; empty for the root.
        private var paths: [Int32: String] = [:]
        /// Files that are being written: their closing will also be reported.
        private var open: Set<String> = []
        private var isExhausted = false

        private static let events =
            UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MODIFY) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_ATTRIB)
            | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_ONLYDIR)

        /// Nil if the system has no watches left.
        init?(root: String, folders: [String]) {
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            self.root = root
            self.folders = Set(folders)
            watch("")
            for folder in folders { _ = add(folder) }
            guard !isExhausted else {
                close()
                return nil
            }
        }

        /// Whether no file is being written.
        var isQuiet: Bool { open.isEmpty }

        func close() { _ = Glibc.close(descriptor) }

        /// All events that the system has now.
        mutating func read() -> FolderChanges {
            var changes = FolderChanges()
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    changes.isIncomplete = changes.isIncomplete || count < 0 && errno != EAGAIN
                    return changes
                }
                for event in InotifyEvent.all(in: buffer[..<count]) { take(event, &changes) }
            }
        }

        /// Reports files that were written to and are still open, as they are.
        mutating func settle() -> FolderChanges {
            defer { open = [] }
            return FolderChanges(paths: open)
        }

        private mutating func take(_ event: InotifyEvent, _ changes: inout FolderChanges) {
            if event.has(IN_Q_OVERFLOW) {
                for folder in folders { changes.merge(add(folder)) }
                changes.isIncomplete = true
            }
            if event.has(IN_IGNORED) { paths[event.watch] = nil }
            guard let folder = paths[event.watch], !event.name.isEmpty, !event.name.hasPrefix(".") else { return }
            let path = folder.isEmpty ? event.name : folder + "/" + event.name
            guard !folder.isEmpty || folders.contains(path) else { return }
            if event.isFolder { takeFolder(path, event, &changes) } else { takeFile(path, event, &changes) }
        }

        private mutating func takeFolder(_ path: String, _ event: InotifyEvent, _ changes: inout FolderChanges) {
            if event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
                changes.merge(add(path))
            } else if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) {
                forget(path)
                changes.isIncomplete = true
            } else {
                changes.isIncomplete = changes.isIncomplete || event.has(IN_ATTRIB)
            }
        }

        /// A new file counts when it has been written, and a file that is written to when it has been closed.
        private mutating func takeFile(_ path: String, _ event: InotifyEvent, _ changes: inout FolderChanges) {
            if event.has(IN_MODIFY) || event.has(IN_CREATE) && FolderWalk.isBeingMade(root + "/" + path) {
                open.insert(path)
            } else {
                open.remove(path)
                changes.paths.insert(path)
            }
        }

        /// Watches a folder and those in it; reports everything already in them as changed.
        private mutating func add(_ folder: String) -> FolderChanges {
            watch(folder)
            let look = FolderWalk.look(into: root + "/" + folder)
            var changes = FolderChanges(isIncomplete: look.isIncomplete)
            for entry in look.entries {
                let path = folder + "/" + entry.name
                if entry.isFolder { changes.merge(add(path)) } else { changes.paths.insert(path) }
            }
            return changes
        }

        private mutating func watch(_ folder: String) {
            let watch = unsafe inotify_add_watch(descriptor, folder.isEmpty ? root : root + "/" + folder, Self.events)
            if watch >= 0 {
                paths[watch] = folder
            } else {
                isExhausted = isExhausted || errno == ENOSPC || errno == ENOMEM
            }
        }

        /// Ends the watches of a folder that was removed or moved.
        private mutating func forget(_ folder: String) {
            for (watch, path) in paths where path == folder || path.hasPrefix(folder + "/") {
                inotify_rm_watch(descriptor, watch)
                paths[watch] = nil
            }
        }
    }

    /// One `struct inotify_event` (inotify(7)).
    struct InotifyEvent {
        let watch: Int32
        let mask: UInt32
        /// The file or folder in the watched folder; empty if the event is about the folder itself.
        let name: String

        func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }

        func has(_ bit: UInt32) -> Bool { mask & bit != 0 }

        func has(_ bit: Int) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }

        var isFolder: Bool { has(IN_ISDIR) }

        /// Events as the system wrote them: watch, mask, cookie and the name's length, each of four bytes, and the name,
        /// padded with NULs.
        static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
            var events: [InotifyEvent] = []
            var rest = bytes
            while rest.count >= 16 {
                let length = Int(number(rest.dropFirst(12)))
                let name = rest.dropFirst(16).prefix(length)
                events.append(
                    InotifyEvent(
                        watch: Int32(bitPattern: number(rest)), mask: number(rest.dropFirst(4)),
                        name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)))
                rest = rest.dropFirst(16 + length)
            }
            return events
        }

        /// The first four bytes as a number in the machine's order.
        private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
            UInt32(littleEndian: bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) })
        }
    }

    /// Waits for the system to say what changed, and passes on each burst when it is over.
    struct InotifyLoop {
        var tree: InotifyTree
        let settling: Settling
        let stopped: Int32
        let mailbox: ChangeMailbox

        mutating func run() {
            defer {
                tree.close()
                close(stopped)
            }
            while Readiness.wait(for: tree.descriptor, orStop: stopped, milliseconds: -1) != .stopped {
                guard let burst = burst() else { return }
                mailbox.put(burst)
            }
        }

        /// Everything that changes until it is quiet; nil when the watch is over.
        private mutating func burst() -> FolderChanges? {
            var changes = tree.read()
            let clock = ContinuousClock()
            let end = clock.now.advanced(by: .milliseconds(Settling.longest))
            while !(changes.isEmpty && tree.isQuiet), clock.now < end {
                let isBusy = !tree.isQuiet || settling.isGitAtWork
                let patience = isBusy ? Settling.quietWhileWriting : Settling.quiet
                switch Readiness.wait(for: tree.descriptor, orStop: stopped, milliseconds: patience) {
                case .ready: changes.merge(tree.read())
                case .stopped: return nil
                case .timeout where settling.isGitAtWork: continue
                case .timeout:
                    changes.merge(tree.settle())
                    return changes
                }
            }
            changes.merge(tree.settle())
            return changes
        }
    }
#endif
