import Base
import Model
import SiteGenerator
import TestSupport
import Testing

@testable import Loading

@Suite("The bytes of a text file")
struct TextCheckTests {
    @Test(
        "Bytes that are not text are refused at the first wrong byte",
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

    @Test("At any place in a word, the bytes pass that the standard library accepts as text", arguments: 0..<8)
    func everyByte(place: Int) {
        for byte in UInt8.min...UInt8.max {
            // A word before and one behind, so that the byte is looked at with seven others, and carries into a neighbour.
            var bytes = Array("eight of".utf8) + Array("aaaaaaaa".utf8) + Array(" letters".utf8)
            bytes[8 + place] = byte
            #expect((TextCheck.check(bytes, path: "a").value != nil) == Self.isText(bytes), "byte \(byte) at \(place)")
        }
    }

    @Test("A byte that is not text is found next to any other", arguments: [0xFF, 0xFE, 0x1F, 0x7F, 0x80] as [UInt8])
    func neighbours(byte: UInt8) {
        let passed = (UInt8.min...UInt8.max).flatMap { other in
            (0..<7).filter { place in
                var bytes = Array("aaaaaaaa".utf8)
                (bytes[place], bytes[place + 1]) = (byte, other)
                return TextCheck.check(bytes, path: "a").value != nil
            }.map { "\(other) at \($0)" }
        }
        #expect(passed == [])
    }

    @Test("Agrees with the standard library's validation on random bytes", arguments: Seed.fresh)
    func random(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let pieces: [[UInt8]] = [
            [0x41], Array("some words".utf8), [0xC3, 0xA9], [0xE4, 0xB8, 0xAD], [0xF0, 0x9F, 0x98, 0x80], [0x80],
            [0xC2, 0xA0], [0xED, 0xBF, 0xBF], [0xF5], [0x0D], [0xFF], [0x1F], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBE],
            [0xF0, 0x9F, 0xBF, 0xBF], [0xEF, 0xB7, 0x8F], [0xEF, 0xB7, 0x90], [0xC2, 0x85],
        ]
        for number in 0..<2000 {
            var bytes = (0..<12).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
            if number % 2 == 0 {
                bytes = Array("a text of plain letters, which one byte makes none".utf8)
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            #expect((TextCheck.check(bytes, path: "a").value != nil) == Self.isText(bytes), "input \(number)")
        }
    }

    @Test("Every scalar passes that is a character and not a control", arguments: 0...16)
    func everyScalar(plane: UInt32) {
        // The last pages of a plane hold its noncharacters; of the others every hundredth scalar will do.
        let wrong = (plane << 16...plane << 16 | 0xFFFF).filter { $0 & 0xFF00 == 0xFF00 || $0 % 100 == 0 }
            .compactMap(Unicode.Scalar.init).filter { scalar in
                let isText = TextCheck.check(Array("a\(Character(scalar))b".utf8), path: "a").value != nil
                return isText == scalar.isForbiddenInText && scalar != "\r"
            }
        #expect(wrong == [])
    }

    @Test(
        "A code point that is not a character is named",
        arguments: [(0xFFFE, "U+FFFE"), (0xFDD0, "U+FDD0"), (0x1FFFF, "U+1FFFF"), (0x10FFFE, "U+10FFFE")])
    func noncharacter(value: UInt32, name: String) throws {
        let text = "a\(Character(try #require(Unicode.Scalar(value))))"
        let found = TextCheck.check(Array(text.utf8), path: "a.md").diagnostics
        #expect(found.map(\.message) == ["\(name) is a code point, but not a character"])
        #expect(found.first?.position == Position(line: 1, column: 2))
    }

    /// Valid UTF-8 of characters, without controls that are no white space.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            "\t\n\r".unicodeScalars.contains(scalar)
                || scalar.properties.generalCategory != .control && !scalar.properties.isNoncharacterCodePoint
        }
    }
}
