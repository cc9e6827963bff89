import Base

/// Looks through the folders again and again, and hands on what is different once two looks agree.
struct PollingLoop {
    var tree: PolledTree
    let settling: Settling
    let stopped: Int32
    let mailbox: ChangeMailbox
    /// Milliseconds between two looks where nothing happens; a large tree is looked at more seldom.
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
