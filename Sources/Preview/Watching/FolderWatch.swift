import Base
import Dispatch
import Synchronization

/// Watches folders of a site from a thread of its own, until it is deallocated.
///
/// A burst of changes arrives as one: it ends when nothing has happened for a few milliseconds, no file is being
/// written and no `git` command is running in the folder.
package final class FolderWatch: Sendable {
    /// How changes are noticed.
    package enum Method: Sendable {
        /// Notifications from the system: inotify on Linux. Other systems are polled.
        case notifications
        /// The folders are checked repeatedly; works on any file system, also across a network.
        case polling
    }

    private let mailbox = ChangeMailbox()
    /// Closing this end of a pipe ends the thread.
    private let stop: Int32
    /// The method in use: polling if the system cannot send notifications.
    package let method: Method

    /// Starts to watch.
    ///
    /// - Parameter folders: From the root, such as `content`; they may come and go.
    package init(root: String, folders: [String], method: Method = .notifications) {
        var pipe: [Int32] = [-1, -1]
        _ = Self.makePipe(&pipe)
        stop = pipe[1]
        let (mailbox, stopped, settling) = (mailbox, pipe[0], Settling(root: root))
        #if os(Linux)
            if method == .notifications, let tree = InotifyTree(root: root, folders: folders) {
                self.method = .notifications
                Self.thread.async {
                    var loop = InotifyLoop(tree: tree, settling: settling, stopped: stopped, mailbox: mailbox)
                    loop.run()
                }
                return
            }
        #endif
        self.method = .polling
        let tree = PolledTree(root: root, folders: folders)
        Self.thread.async {
            var loop = PollingLoop(tree: tree, settling: settling, stopped: stopped, mailbox: mailbox)
            loop.run()
        }
    }

    deinit {
        close(stop)
        mailbox.close()
    }

    /// What has changed since the last call; waits until something has. Nil when the waiting task is cancelled.
    package func changes() async -> FolderChanges? { await mailbox.take() }

    /// A thread that may wait in system calls, unlike the threads that tasks run on.
    private static var thread: DispatchQueue { DispatchQueue(label: "dossier.watch") }

    private static func makePipe(_ ends: inout [Int32]) -> Int32 {
        guard unsafe pipe(&ends) == 0 else { return errno }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return 0
    }
}

/// Waits for a file descriptor.
enum Readiness {
    /// Why the waiting ended.
    enum Outcome { case ready, stopped, timeout }

    /// Waits until a descriptor can be read or the watch is over, at most `milliseconds`; -1 has no limit.
    static func wait(for descriptor: Int32?, orStop stopped: Int32, milliseconds: Int32) -> Outcome {
        var files = [pollfd(fd: stopped, events: Int16(POLLIN), revents: 0)]
        if let descriptor { files.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        let count = unsafe poll(&files, nfds_t(files.count), milliseconds)
        if files[0].revents != 0 { return .stopped }
        return count > 0 ? .ready : .timeout
    }
}

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

/// Changes on their way from the thread that sees them to the task that waits for them; changes that have not been
/// fetched yet are merged.
final class ChangeMailbox: Sendable {
    private let pending = Mutex(FolderChanges())
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    init() { (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1)) }

    func put(_ changes: FolderChanges) {
        guard !changes.isEmpty else { return }
        pending.withLock { $0.merge(changes) }
        signal.yield()
    }

    /// Waits for changes; nil when the waiting task is cancelled or the mailbox is closed.
    func take() async -> FolderChanges? {
        for await _ in signals {
            let changes = pending.withLock { pending in
                defer { pending = FolderChanges() }
                return pending
            }
            if !changes.isEmpty { return changes }
        }
        return nil
    }

    func close() { signal.finish() }
}

/// When a burst of changes is over.
struct Settling: Sendable {
    /// Milliseconds without a change: an editor that renames and writes, or writes twice, takes less between its steps.
    static let quiet: Int32 = 5
    /// Milliseconds without a change while a file is open for writing: more is still to come.
    static let quietWhileWriting: Int32 = 60
    /// The maximum length of a burst in milliseconds: a program that never stops writing must not block the preview.
    static let longest = 2_000

    /// The file that `git` keeps while it changes the working tree; nil outside a repository.
    private let gitLock: String?

    init(root: String) {
        var folder = System.realPath(root)
        while let current = folder, unsafe access(current + "/.git", F_OK) != 0 {
            folder = current.utf8.lastIndex(of: UInt8(ascii: "/")).flatMap {
                $0 == current.startIndex ? nil : String(current[..<$0])
            }
        }
        gitLock = folder.map { $0 + "/.git/index.lock" }
    }

    /// Whether a `git checkout`, `stash` or `merge` is running.
    var isGitAtWork: Bool { gitLock.map { unsafe access($0, F_OK) == 0 } ?? false }
}
