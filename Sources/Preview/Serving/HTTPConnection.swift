import Base
import FlyingSocks
import Loading

#if canImport(FoundationEssentials)
    import struct FoundationEssentials.Data
#else
    import struct Foundation.Data
#endif

/// One connection of a browser: requests without a body, one after another (HTTP/1.1, RFC 9112).
struct HTTPConnection {
    private let socket: AsyncSocket
    private let waiting: WaitingTime
    /// Bytes that were received and not yet processed.
    private var pending: [UInt8] = []
    /// How long a browser may leave a connection unused, or not read what it asked for.
    private static let patience = Duration.seconds(60)
    /// How long a browser may take for a head, from its first byte.
    private static let longestHead = Duration.seconds(10)
    /// How many bytes are sent at a time: there may be many requests at once, whose browsers do not read.
    private static let pieceSize = 1 << 16

    init(_ socket: AsyncSocket, _ waiting: WaitingTime) { (self.socket, self.waiting) = (socket, waiting) }

    /// Answers requests until the browser closes the connection, asks to close it, or sends something invalid.
    mutating func serve(_ answer: @Sendable (HTTPHead) async -> HTTPResponse) async {
        defer { try? socket.close() }
        while let read = await head() {
            waiting.end()
            defer { waiting.begin() }
            switch read {
            case .failure(let fault):
                let refusal = HTTPResponse(refusing: fault.status, fault.reason)
                guard await send(refusal, isKeptAlive: false, isHeadOnly: false) else { return }
                return await drain()
            case .success(let head):
                let response = await answer(head)
                var isKeptAlive = head.isKeptAlive
                if case .events = response.body { isKeptAlive = false }
                guard await send(response, isKeptAlive: isKeptAlive, isHeadOnly: head.method == "HEAD") else { return }
                guard isKeptAlive else { return head.hasBody ? await drain() : () }
            }
        }
    }

    /// The next head; nil if the browser has gone or sends nothing.
    private mutating func head() async -> Result<HTTPHead, HTTPHead.Fault>? {
        var searched = 0
        var firstByte = pending.isEmpty ? nil : ContinuousClock.now
        while true {
            // Empty lines before a request are skipped (section 2.2).
            while pending.first == UInt8(ascii: "\n") || pending.first == UInt8(ascii: "\r") {
                pending.removeFirst()
                searched = 0
            }
            if let end = Self.end(of: pending, from: searched) {
                let head = HTTPHead.read(pending[..<end.head])
                pending.removeFirst(end.body)
                return head
            }
            guard pending.count <= HTTPHead.longest else {
                return .failure(HTTPHead.Fault(status: 431, reason: "the request is too long"))
            }
            searched = max(0, pending.count - 3)
            let limit = firstByte.map { Self.longestHead - $0.duration(to: .now) } ?? Self.patience
            guard limit > .zero, let more = await receive(within: limit) else { return nil }
            firstByte = firstByte ?? .now
            pending += more
        }
    }

    /// Where the head ends and where the body begins: at the first empty line.
    private static func end(of bytes: [UInt8], from start: Int) -> (head: Int, body: Int)? {
        var index = start
        while let newline = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) {
            let after = bytes[(newline + 1)...].prefix(2)
            if after.first == UInt8(ascii: "\n") { return (Self.line(bytes, newline), newline + 2) }
            if after.elementsEqual("\r\n".utf8) { return (Self.line(bytes, newline), newline + 3) }
            index = newline + 1
        }
        return nil
    }

    private static func line(_ bytes: [UInt8], _ newline: Int) -> Int {
        newline > 0 && bytes[newline - 1] == UInt8(ascii: "\r") ? newline - 1 : newline
    }

    /// Whether the browser is still there.
    private func send(_ response: HTTPResponse, isKeptAlive: Bool, isHeadOnly: Bool) async -> Bool {
        let head = response.head(isKeptAlive: isKeptAlive)
        switch response.body {
        case .bytes(let bytes):
            guard await write(head) else { return false }
            return isHeadOnly ? true : await write(bytes)
        case .file(let file, let range):
            guard await write(head) else { return false }
            return isHeadOnly ? true : await write(file, range)
        case .events(let events):
            guard await write(head), !isHeadOnly else { return false }
            // A browser sends nothing more on this connection: only its end can be read.
            await withTaskGroup(of: Void.self) { group in
                group.addTask { [socket] in while (try? await socket.read(atMost: 512)) != nil {} }
                group.addTask { [self] in for await event in events { guard await write(event) else { return } } }
                await group.next()
                group.cancelAll()
            }
            return false
        }
    }

    /// Sends part of a file; if the file ends too early or can no longer be read, ends the connection.
    private func write(_ file: OpenFile, _ range: Range<Int>) async -> Bool {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let count = min(Self.pieceSize, range.upperBound - offset)
            guard let piece = try? file.bytes(at: offset, count: count), piece.count == count, await write(piece) else {
                return false
            }
            offset += count
        }
        return true
    }

    private func write(_ bytes: [UInt8]) async -> Bool {
        for start in stride(from: 0, to: bytes.count, by: Self.pieceSize) {
            let piece = bytes[start..<min(start + Self.pieceSize, bytes.count)]
            let isSent = await Self.within(Self.patience) { [socket] in (try? await socket.write(Data(piece))) != nil }
            guard isSent == true else { return false }
        }
        return true
    }

    /// Reads what the browser was still sending, so that closing does not destroy the response on its way.
    private func drain() async {
        for _ in 0..<64 { guard await receive(within: .milliseconds(200)) != nil else { return } }
    }

    /// Nil if the connection has ended, or nothing arrives in time.
    private func receive(within limit: Duration) async -> [UInt8]? {
        await Self.within(limit) { [socket] in try? await socket.read(atMost: 4_096) }
    }

    /// What an operation gives; nil if it takes too long.
    private static func within<Value: Sendable>(
        _ limit: Duration, _ operation: @escaping @Sendable () async -> Value?
    ) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask(operation: operation)
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }
}
