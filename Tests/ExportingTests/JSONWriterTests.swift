import JSON
import Testing

@Suite("JSON written to bytes")
struct JSONWriterTests {
    @Test(
        "What is to be escaped is found wherever it stands, and nothing else is",
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
}
