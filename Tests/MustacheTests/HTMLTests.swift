import Base
import Testing

@testable import Mustache

@Suite("Markup")
struct HTMLTests {
    @Test(
        "Text is escaped, except single quotes",
        arguments: [
            ("", ""), ("plain", "plain"), ("<>&\"'", "&lt;&gt;&amp;&quot;'"), ("a<b", "a&lt;b"), ("é&ü", "é&amp;ü"),
            ("a text that is longer than fifteen bytes & more", "a text that is longer than fifteen bytes &amp; more"),
        ])
    func escaping(text: String, expected: String) {
        #expect(HTML(escaping: text) == HTML(bytes: Array(expected.utf8)))
    }

    @Test("A special character is found wherever it is", arguments: ["&", "<", ">", "\""])
    func positions(special: Character) {
        let near: [Character] = ["!", "$", "'", ";", "=", "?", "b", "|", "~", "%", "#", "é"]
        for length in 0..<40 {
            for place in 0...length {
                var text = (0..<length).map { near[$0 % near.count] }
                text.insert(special, at: place)
                if length > 20 { text.append(special) }
                let expected = text.map { $0 == special ? entity(special) : String($0) }.joined()
                #expect(String(decoding: HTML(escaping: String(text)).bytes, as: UTF8.self) == expected)
            }
        }
    }

    @Test("At any place in a word, the four special bytes are found", arguments: 0..<8)
    func everyByte(place: Int) {
        for byte in UInt8.min...UInt8.max {
            for neighbour in [0x00, 0x01, 0x21, 0x7F, 0x80, 0xFF] as [UInt8] {
                var bytes = [UInt8](repeating: neighbour, count: 8 + place % 3)
                bytes[place] = byte
                let first = bytes.span.firstSpecial(from: 0)
                #expect(first == (bytes.firstIndex { "&<>\"".utf8.contains($0) } ?? bytes.count))
            }
        }
    }

    private func entity(_ special: Character) -> String {
        switch special {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        default: "&quot;"
        }
    }

    @Test("All ways to append text escape it; markup stays")
    func appending() {
        var html = HTML()
        html.append(markup: "<b>")
        html.append(text: "<")
        html.append(text: "&b".utf8.span)
        html.append(text: Array("a>b".utf8), in: 1..<99)
        html.append(text: "\"".utf8.span)
        html.append(HTML(bytes: Array("</b>".utf8)))
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<b>&lt;&amp;b&gt;b&quot;</b>")
    }
}
