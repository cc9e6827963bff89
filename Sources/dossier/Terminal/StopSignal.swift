import Base
import Dispatch

/// Ctrl-C, and the system's request to end.
enum StopSignal {
    /// Runs work until it ends or a signal arrives; then its task is cancelled, and waited for. A second signal ends
    /// the process at once.
    static func run(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let signals = stream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await work() }
            group.addTask { for await _ in signals { return } }
            defer { group.cancelAll() }
            try await group.next()
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    private static func stream() -> AsyncStream<Void> {
        AsyncStream { continuation in
            for number in [SIGINT, SIGTERM] {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler {
                    signal(number, SIG_DFL)
                    continuation.yield()
                    // Keeps the source as long as its handler, which is until the process ends.
                    _ = source
                }
                source.resume()
            }
        }
    }
}
