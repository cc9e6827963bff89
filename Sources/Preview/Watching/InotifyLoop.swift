#if os(Linux)
    import Base

    /// Waits for the system to say what changed, and hands on each burst when it is over.
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
