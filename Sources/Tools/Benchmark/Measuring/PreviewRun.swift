import Base

/// How long `dossier serve` takes from saving an edit to the event that reloads the page, over a socket like a
/// browser's.
struct PreviewRun {
    /// The article that is edited, and its page.
    private static let article = "content/articles/briefing-1.md"
    private static let page = "articles/briefing-1.html"

    /// Starts the server on a site, edits an article repeatedly, and ends the server; returns milliseconds for each edit.
    ///
    /// The first edit is not counted, because it fills the caches.
    static func milliseconds(_ dossier: String, site: String, rounds: Int, log: String) throws(BenchmarkFailure)
        -> [Double]
    {
        let server = try ServerProcess([dossier, "serve", "-C", site, "-p", "0", "-q"], log: log)
        defer { server.end() }
        let port = try server.port()
        var times: [Double] = []
        for round in 0...max(1, rounds) {
            let events = try events(port)
            usleep(300_000)
            let clock = ContinuousClock()
            let start = clock.now
            try Disk.write("\nThis was edited live \(round) times.\n", to: "\(site)/\(article)", appending: true)
            try events.read(until: "event: reload")
            if round > 0 { times.append(start.duration(to: clock.now) / .milliseconds(1)) }
        }
        return times
    }

    /// The events of the page, from the version that is shown now.
    private static func events(_ port: UInt16) throws(BenchmarkFailure) -> TestClient {
        let head = " HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n"
        let get = try TestClient(port)
        try get.write("GET /\(page)" + head)
        let version = try get.read(until: "data-version=\"", then: 16)
        let events = try TestClient(port)
        try events.write("GET /.dossier/events?page=\(page)&version=\(version)" + head)
        try events.read(until: "retry: ")
        return events
    }
}

/// A connection to a server on this machine; reads wait thirty seconds at most.
final class TestClient {
    private let file: Int32
    private var pending: [UInt8] = []

    init(_ port: UInt16) throws(BenchmarkFailure) {
        #if canImport(Glibc)
            file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            file = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        unsafe setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard System.connect(file, toLocalPort: port) == 0 else { throw .disk("127.0.0.1:\(port)") }
    }

    deinit { close(file) }

    func write(_ text: String) throws(BenchmarkFailure) {
        let bytes = Array(text.utf8)
        guard unsafe send(file, bytes, bytes.count, 0) == bytes.count else { throw .disk("socket") }
    }

    /// Reads up to a text, and `count` bytes after it, which are returned.
    @discardableResult
    func read(until text: String, then count: Int = 0) throws(BenchmarkFailure) -> String {
        let wanted = Array(text.utf8)
        while true {
            if let range = pending.firstRange(of: wanted), pending.count >= range.upperBound + count {
                let end = range.upperBound + count
                defer { pending.removeFirst(end) }
                return String(decoding: pending[range.upperBound..<end], as: UTF8.self)
            }
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let got = unsafe recv(file, &buffer, buffer.count, 0)
            guard got > 0 else { throw BenchmarkFailure("the preview did not say '\(text)' in time") }
            pending += buffer[..<got]
        }
    }
}
