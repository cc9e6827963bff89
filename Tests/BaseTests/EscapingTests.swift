import Base
import SiteGenerator
import TestSupport
import Testing

@testable import Base

@Suite("Text as bytes")
struct EscapingTests {
    private func bytes(_ write: (inout [UInt8]) -> Void) -> String {
        var out: [UInt8] = []
        write(&out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test(
        "Numbers are padded with zeros to a width",
        arguments: [
            (0, 1, "0"), (7, 1, "7"), (10, 1, "10"), (2_014, 4, "2014"), (5, 3, "005"), (0, 2, "00"), (-3, 1, "-3"),
            (-3, 2, "-03"),
            (.max, 1, "9223372036854775807"), (.min, 1, "-9223372036854775808"), (12, 20, "00000000000000000012"),
        ])
    func digits(number: Int, width: Int, expected: String) {
        #expect(bytes { $0.digits(number, width: width) } == expected)
    }

    /// Texts in which each special character lies at each place among the eight bytes that are looked at in one step.
    private static let specials =
        ["&", "<", ">", "\"", "\\", "\n", "\t", "\r", "\u{0}", "\u{1F}", "\u{7F}"]
        + ["\u{2028}", "\u{2029}", "\u{2030}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "ü", "\u{80}", "!", "/", "]", "="]
    private static let texts =
        ["", "a", "&&&&&&&&&&&&"]
        + specials.flatMap { special in
            (0..<20).flatMap { before in
                [0, 1, 9].map { String(repeating: "x", count: before) + special + String(repeating: "y", count: $0) }
            }
        }

    @Test("Each special character is escaped wherever it is, and nothing else is")
    func everywhere() {
        for text in Self.texts {
            #expect(text.escapedForHTML == escaped(text, by: Self.html), "\(text.debugDescription)")
            #expect(bytes { $0.append(xml: text) } == escaped(text, by: Self.xml), "\(text.debugDescription)")
            let line = bytes { $0.append(xml: text, onOneLine: true) }
            #expect(line == escaped(text) { "\t\n\r".unicodeScalars.contains($0) ? " " : Self.xml($0) })
            let file = bytes { JSONWriter.append(escaping: text, to: &$0) }
            #expect(file == escaped(text, by: Self.json), "\(text.debugDescription)")
            let script = bytes { JSONWriter.append(escaping: text, in: .script, to: &$0) }
            #expect(script == escaped(text, by: Self.script), "\(text.debugDescription)")
        }
    }

    @Test("Texts with many special characters are escaped as a simple writer escapes them", arguments: Seed.fresh)
    func random(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                text += random.next() % 3 == 0 ? "word" : Self.specials.randomElement(using: &random) ?? ""
            }
            #expect(bytes { $0.append(xml: text) } == escaped(text, by: Self.xml))
            #expect(bytes { JSONWriter.append(escaping: text, to: &$0) } == escaped(text, by: Self.json))
            let script = bytes { JSONWriter.append(escaping: text, in: .script, to: &$0) }
            #expect(script == escaped(text, by: Self.script))
        }
    }

    @Test("Characters that an address cannot contain are percent-encoded")
    func address() {
        #expect(bytes { $0.append(address: "a b/ü~-._%&.html") } == "a%20b/%C3%BC~-._%25%26.html")
        #expect(PercentEscapes.encoded("a/b?") { $0 != UInt8(ascii: "?") } == "a/b%3F")
    }

    // What each writer does, a character at a time.

    private func escaped(_ text: String, by escape: (Unicode.Scalar) -> String?) -> String {
        text.unicodeScalars.map { escape($0) ?? String($0) }.joined()
    }

    private static func html(_ scalar: Unicode.Scalar) -> String? {
        ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][scalar]
    }

    private static func xml(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\t", "\n", "\r": nil
        case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": ""
        default: html(scalar)
        }
    }

    private static func json(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"", "\\": "\\\(scalar)"
        case "\n": "\\n"
        case "\t": "\\t"
        case "\u{0}"..<" ", "\u{7F}": unit(scalar)
        default: nil
        }
    }

    private static func script(_ scalar: Unicode.Scalar) -> String? {
        ["<", ">", "&", "\u{2028}", "\u{2029}"].contains(scalar) ? unit(scalar) : json(scalar)
    }

    private static func unit(_ scalar: Unicode.Scalar) -> String {
        "\\u" + String(0x10000 + scalar.value, radix: 16).dropFirst()
    }
}
