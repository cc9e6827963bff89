import Model
import Synchronization

/// A line on a terminal that counts written files, from half a second on; nothing on a pipe.
final class ProgressLine: Sendable {
    private let console: Console
    private let start = ContinuousClock.now
    /// The tenth of a second at which the line was last drawn; zero where it never was.
    private let lastTenth = Mutex(0)

    init(_ console: Console) { self.console = console }

    func show(done: Int, of total: Int) {
        guard console.isTerminal, !console.isQuiet else { return }
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        let tenth = Int(seconds) * 10 + Int(attoseconds / 100_000_000_000_000_000)
        let isDue = lastTenth.withLock { last in
            guard tenth >= 5, tenth > last else { return false }
            last = tenth
            return true
        }
        if isDue { console.progress("\(Quantity.grouped(done)) of \(Quantity.grouped(total)) files") }
    }

    func clear() {
        if lastTenth.withLock({ $0 }) > 0 { console.progress("") }
    }
}
