import Synchronization

/// Changes on their way from the thread that sees them to the task that waits for them; what nobody has fetched yet is merged.
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
