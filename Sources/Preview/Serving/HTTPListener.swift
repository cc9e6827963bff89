import Base
import FlyingSocks
import Synchronization

/// Listens on the loopback address, and answers browsers.
struct HTTPListener: Sendable {
    let port: Int
    private let socket: Socket

    /// Opens a port; 0 means any free one. Throws if the port is taken or not permitted.
    init(port: Int) throws {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            #if canImport(Darwin)
                try socket.setValue(true, for: .noSIGPIPE)
            #endif
            try socket.bind(to: .inet(ip4: "127.0.0.1", port: UInt16(clamping: port)))
            try socket.listen()
            guard case .ip4(_, let taken) = try socket.sockname() else { throw SocketError.unsupportedAddress }
            self.port = Int(taken)
        } catch {
            try? socket.close()
            throw error
        }
        self.socket = socket
    }

    /// Answers until the task is cancelled.
    func run(_ answer: @escaping @Sendable (HTTPHead) async -> HTTPResponse) async {
        defer { try? socket.close() }
        let pool = SocketPool.make()
        guard (try? await pool.prepare()) != nil, let listening = try? AsyncSocket(socket: socket, pool: pool) else {
            return
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await pool.run() }
            group.addTask { await Self.accept(listening, answer) }
            await group.waitForAll()
        }
    }

    private static func accept(_ listening: AsyncSocket, _ answer: @escaping @Sendable (HTTPHead) async -> HTTPResponse)
        async
    {
        let open = OpenConnections()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                guard let socket = try? await listening.accept() else {
                    try? await Task.sleep(for: .milliseconds(20))
                    continue
                }
                guard open.makeRoom() else {
                    try? socket.close()
                    continue
                }
                let waiting = WaitingTime()
                let task = Task {
                    var connection = HTTPConnection(socket, waiting)
                    await connection.serve(answer)
                }
                let number = open.add(task, waiting)
                group.addTask {
                    await withTaskCancellationHandler {
                        await task.value
                    } onCancel: {
                        task.cancel()
                    }
                    open.remove(number)
                }
            }
        }
    }
}

/// Since when a connection has waited for its browser.
final class WaitingTime: Sendable {
    private let start = Mutex<ContinuousClock.Instant?>(ContinuousClock.now)

    /// Nil while a request is answered.
    var since: ContinuousClock.Instant? { start.withLock(\.self) }

    func begin() { start.withLock { $0 = ContinuousClock.now } }
    func end() { start.withLock { $0 = nil } }
}

/// The connections that are open. Where there are too many, the one that has waited longest for its browser ends.
private final class OpenConnections: Sendable {
    /// How many connections are open at a time.
    private static let most = 512

    private struct State {
        var next = 0
        var open: [Int: (task: Task<Void, Never>, waiting: WaitingTime)] = [:]
    }

    private let state = Mutex(State())

    /// Whether one more may be opened.
    func makeRoom() -> Bool {
        state.withLock { state in
            guard state.open.count >= Self.most else { return true }
            let waiting = state.open.compactMap { number, connection in
                connection.waiting.since.map { (number, since: $0) }
            }
            guard let longest = waiting.min(by: { $0.since < $1.since })?.0 else { return false }
            state.open.removeValue(forKey: longest)?.task.cancel()
            return true
        }
    }

    func add(_ task: Task<Void, Never>, _ waiting: WaitingTime) -> Int {
        state.withLock { state in
            state.next += 1
            state.open[state.next] = (task, waiting)
            return state.next
        }
    }

    func remove(_ number: Int) { state.withLock { _ = $0.open.removeValue(forKey: number) } }
}
