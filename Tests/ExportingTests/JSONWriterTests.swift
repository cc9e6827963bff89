import Base
import Testing

@Suite("Writing JSON to bytes")
struct JSONWriterTests {
    @Test(
        "Characters that need escaping are found anywhere, and no others are",
        arguments: [
            ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\u{0}", "\\u0000"), ("\u{1F}", "\\u001f"),
            ("\u{7F}", "\\u007f"), (" ", " "), ("!", "!"), ("~", "~"), ("é", "é"), ("\u{80}", "\u{80}"), ("字", "字"),
        ])
    func escaping(_ written: String, _ expected: String) {
        for before in 0..<20 {
            for after in [0, 1, 7, 8, 9] {
                let (head, tail) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
                var bytes: [UInt8] = []
                JSONWriter.append(quoting: head + written + written + tail, to: &bytes)
                #expect(String(decoding: bytes, as: UTF8.self) == "\"" + head + expected + expected + tail + "\"")
            }
        }
    }

    @Test("At any place in a word, the bytes that RFC 8259 requires are escaped, and U+007F", arguments: 0..<8)
    func everyByte(place: Int) {
        for byte in UInt8.min...UInt8.max {
            for neighbour in [0x20, 0x21, 0x7E, 0x80, 0xFF] as [UInt8] {
                var bytes = [UInt8](repeating: neighbour, count: 8 + place % 3)
                bytes[place] = byte
                var out: [UInt8] = []
                JSONWriter.append(escaping: bytes.span, to: &out)
                let isSpecial = byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                #expect((out == bytes) == !isSpecial, "byte \(byte) at \(place)")
            }
        }
    }
}
