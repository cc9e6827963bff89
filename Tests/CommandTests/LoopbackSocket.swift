import Foundation

/// A plain TCP connection to this machine; reads wait ten seconds at most.
final class LoopbackSocket {
    private let file: Int32
    private var pending: [UInt8] = []

    init(_ port: UInt16) throws {
        #if canImport(Darwin)
            file = socket(AF_INET, SOCK_STREAM, 0)
        #else
            file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
        wait(seconds: 10)
    }

    deinit { close(file) }

    func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Foundation.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Everything until the other side closes, or says nothing for so long.
    func readToEnd() -> [UInt8] {
        while let more = chunk() { pending += more }
        return pending
    }

    /// Everything up to a text, which is taken; nil where it does not come in time.
    func read(until text: String, seconds: Double = 10) -> String? {
        wait(seconds: seconds)
        let wanted = Array(text.utf8)
        while true {
            if let range = pending.firstRange(of: wanted) {
                defer { pending.removeFirst(range.upperBound) }
                return String(decoding: pending[..<range.upperBound], as: UTF8.self)
            }
            guard let more = chunk() else { return nil }
            pending += more
        }
    }

    private func chunk() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(file, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private func wait(seconds: Double) {
        var limit = timeval()
        limit.tv_sec = Int(seconds)
        limit.tv_usec = numericCast(Int((seconds - seconds.rounded(.down)) * 1e6))
        setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
}
