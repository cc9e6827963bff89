import Base
import Dispatch

/// Watches folders of a site from a thread of its own, until it is let go.
///
/// A burst of changes arrives as one: it ends when nothing has happened for a few milliseconds, no file is being written and no
/// `git` command is at work in the folder.
package final class FolderWatch: Sendable {
    /// How changes are noticed.
    package enum Method: Sendable {
        /// The system says so: inotify on Linux; elsewhere the folders are looked through.
        case notifications
        /// The folders are looked through again and again; works on any file system, also across a network.
        case polling
    }

    private let mailbox = ChangeMailbox()
    /// Closing this end of a pipe ends the thread.
    private let stop: Int32
    /// How changes are noticed in fact: where the system cannot do it, the folders are looked through.
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

    /// A thread that may wait in system calls: none of those that tasks run on.
    private static var thread: DispatchQueue { DispatchQueue(label: "dossier.watch") }

    private static func makePipe(_ ends: inout [Int32]) -> Int32 {
        guard pipe(&ends) == 0 else { return errno }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return 0
    }
}

/// Waits for a file descriptor.
enum Readiness {
    /// What ended the waiting.
    enum Outcome { case ready, stopped, timeout }

    /// Waits until a descriptor can be read or the watch is over, at most so many milliseconds; -1 waits without end.
    static func wait(for descriptor: Int32?, orStop stopped: Int32, milliseconds: Int32) -> Outcome {
        var files = [pollfd(fd: stopped, events: Int16(POLLIN), revents: 0)]
        if let descriptor { files.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        let count = poll(&files, nfds_t(files.count), milliseconds)
        if files[0].revents != 0 { return .stopped }
        return count > 0 ? .ready : .timeout
    }
}
