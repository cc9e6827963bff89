import Base

/// A connection to a server on this machine; reads wait thirty seconds at most.
final class Connection {
    private let file: Int32
    private var pending: [UInt8] = []

    init(_ port: UInt16) throws(BenchmarkFailure) {
        #if canImport(Glibc)
            file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            file = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw .disk("127.0.0.1:\(port)") }
    }

    deinit { close(file) }

    func write(_ text: String) throws(BenchmarkFailure) {
        let bytes = Array(text.utf8)
        guard send(file, bytes, bytes.count, 0) == bytes.count else { throw .disk("socket") }
    }

    /// Reads up to a text, and so many bytes after it, which are returned.
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
            let got = recv(file, &buffer, buffer.count, 0)
            guard got > 0 else { throw BenchmarkFailure("the preview did not say '\(text)' in time") }
            pending += buffer[..<got]
        }
    }
}
