import Base
import FlyingSocks
import Synchronization

/// Listens on the loopback address, and answers browsers.
struct HTTPListener: Sendable {
    let port: Int
    private let socket: Socket
    /// How many connections are open at a time.
    private static let most = 512

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
                guard open.count.load(ordering: .relaxed) < most else {
                    try? socket.close()
                    continue
                }
                open.count.add(1, ordering: .relaxed)
                group.addTask {
                    var connection = HTTPConnection(socket)
                    await connection.serve(answer)
                    open.count.subtract(1, ordering: .relaxed)
                }
            }
        }
    }
}

/// Counts connections.
private final class OpenConnections: Sendable {
    let count = Atomic(0)
}
