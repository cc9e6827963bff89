import Base
import LanguageServer
import SiteGenerator
import TestSupport
import Testing

@Suite("Messages of a client")
struct MessageReaderTests {
    /// What is read of a stream: the methods, and `!` for what is no message.
    private static func read(_ text: String, pieces: Int = 1_000) -> [String] {
        var reader = MessageReader()
        var found: [String] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            reader.add(Array(bytes[start..<min(bytes.count, start + pieces)]))
            while let part = reader.next() {
                if case .message(let json) = part {
                    found.append(json["method"]?.string ?? "?")
                } else {
                    found.append("!")
                }
            }
        }
        return found
    }

    private static func message(_ method: String, length: Int? = nil) -> String {
        let body = "{\"method\":\"\(method)\"}"
        return "Content-Length: \(length ?? body.utf8.count)\r\n\r\n\(body)"
    }

    @Test("Messages are cut by their lengths, however they arrive", arguments: [1, 3, 7, 1_000])
    func cut(pieces: Int) {
        let stream = Self.message("one") + "Content-Type: application/json\r\n" + Self.message("zwei😀")
        #expect(Self.read(stream, pieces: pieces) == ["one", "zwei😀"])
    }

    @Test(
        "A message that cannot be read costs itself only",
        arguments: [
            "Content-Length: x\r\n\r\n", "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999999\r\n\r\n",
            "Content-Length: 5\r\n\r\n{\"a\":", "Content-Length: 2\r\n\r\n{\"method\":\"cut\"}", "nonsense\r\n\r\n",
            "\r\n\r\n",
            "Content-Length: 0\r\n\r\n",
        ])
    func recovery(wrong: String) {
        let read = Self.read(wrong + Self.message("next") + Self.message("last"), pieces: 5)
        #expect(read.suffix(1) == ["last"] && read.contains("!"))
    }

    @Test("A length that is too long hides no more than it says")
    func tooLong() {
        let read = Self.read(Self.message("lie", length: 60) + Self.message("next") + Self.message("last"))
        #expect(read == ["!", "next", "last"])
    }

    @Test("No bytes stop the reader", arguments: Seed.fixed(0..<32))
    func noise(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var stream = Array(Self.message("one").utf8)
        for _ in 0..<20 {
            stream[Int.random(in: stream.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        // More than any header that the noise may have made promises.
        let rest = String(repeating: Self.message("rest"), count: 4_000)
        let read = Self.read(String(decoding: stream, as: UTF8.self) + rest)
        #expect(read.last == "rest")
    }
}
