import Base

/// A server that runs until it is ended.
struct ServerProcess {
    private let process: pid_t
    private let log: String

    init(_ arguments: [String], log: String) throws(BenchmarkFailure) {
        process = try ProcessRun.spawn(arguments, log: log)
        self.log = log
    }

    /// The port in the address that the server prints; waits for it a minute at most.
    func port() throws(BenchmarkFailure) -> UInt16 {
        for _ in 0..<6_000 {
            for line in try TextFile.contents(of: log).split(separator: "\n") where line.hasPrefix("http://127.0.0.1:")
            {
                if let port = UInt16(line.dropFirst("http://127.0.0.1:".utf8.count).dropLast()) { return port }
            }
            usleep(10_000)
        }
        throw BenchmarkFailure("the preview printed no address: \(try TextFile.contents(of: log))")
    }

    /// Ends it as Ctrl-C does, and waits.
    func end() {
        kill(process, SIGINT)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}
