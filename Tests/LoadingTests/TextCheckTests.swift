import Model
import Testing

@testable import Loading

@Suite("The bytes of a text file")
struct TextCheckTests {
    @Test(
        "What is no text is refused at its first wrong byte",
        arguments: [
            ([0x61, 0x0A, 0xC3, 0xA9, 0xFF], "2:2"),
            ([0x61, 0x00], "1:2"), ([0x61, 0x1B], "1:2"), ([0x7F], "1:1"), ([0x61, 0xC2, 0x85], "1:2"),
            ([0xC0, 0xAF], "1:1"),
            ([0xED, 0xA0, 0x80], "1:1"),
            ([0xF4, 0x90, 0x80, 0x80], "1:1"),
            ([0xE2, 0x82], "1:1"),
            (Array("eight bytes and more, then ".utf8) + [0x80], "1:28"),
        ] as [([UInt8], String)])
    func refused(bytes: [UInt8], place: String) {
        let checked = TextCheck.check(bytes, path: "a.md")
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map { "\($0.position.line):\($0.position.column)" } == [place])
        #expect(checked.diagnostics.first?.rule == .invalidEncoding)
    }

    @Test(
        "A byte order mark is stripped and every line end becomes LF",
        arguments: [
            ("\u{FEFF}a\n", "a\n"), ("a\r\nb\r\n", "a\nb\n"), ("a\rb\r", "a\nb\n"), ("a\r\r\nb", "a\n\nb"),
            ("پاکستان 中国 😀\r\n", "پاکستان 中国 😀\n"), ("", ""),
        ])
    func normalised(raw: String, text: String) {
        #expect(
            TextCheck.check(Array(raw.utf8), path: "a.md").value.map { String(decoding: $0.bytes, as: UTF8.self) }
                == text)
    }

    @Test("Agrees with Swift's own validation on random bytes")
    func random() {
        var generator = SystemRandomNumberGenerator()
        let pieces: [[UInt8]] = [
            [0x41], [0xC3, 0xA9], [0xE4, 0xB8, 0xAD], [0xF0, 0x9F, 0x98, 0x80], [0x80], [0xC2, 0xA0],
            [0xED, 0xBF, 0xBF], [0xF5],
            [0x0D],
        ]
        for _ in 0..<5000 {
            let bytes = (0..<12).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
            #expect(
                (TextCheck.check(bytes, path: "a").value != nil) == (String(validating: bytes, as: UTF8.self) != nil))
        }
    }
}
