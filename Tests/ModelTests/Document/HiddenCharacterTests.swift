import Base
import Model
import Testing

@Suite("Invisible characters")
struct HiddenCharacterTests {
    @Test(
        "Direction controls, tags and byte order marks are found at their places",
        arguments: [
            ("a\u{202E}b", ["1 U+202E"]),
            ("\u{202A}\u{202B}\u{202C}\u{202D}", ["0 U+202A", "3 U+202B", "6 U+202C", "9 U+202D"]),
            ("é\u{2066}x\u{2069}", ["2 U+2066", "6 U+2069"]), ("a\u{FEFF}", ["1 U+FEFF"]),
            ("x\u{E0041}\u{E007F}", ["1 U+E0041", "5 U+E007F"]),
            // A flag that is not closed, one that spells a whole word, and one of another emoji.
            ("\u{1F3F4}\u{E0067}x", ["4 U+E0067"]), ("\u{1F600}\u{E0067}\u{E007F}", ["4 U+E0067", "8 U+E007F"]),
        ])
    func found(text: String, places: [String]) {
        let found = HiddenCharacter.all(in: text.unicodeScalars)
        #expect(found.map { "\($0.offset) \($0.scalar.codePoint)" } == places)
        #expect(HiddenCharacter.all(in: Array(text.utf8)) == found)
    }

    @Test("A sentence hidden after a flag is found")
    func sentence() {
        let tags = "ignorewhatiswritten".unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) }
        let text = "\u{1F3F4}" + String(String.UnicodeScalarView(tags)) + "\u{E007F}"
        #expect(HiddenCharacter.all(in: text.unicodeScalars).count == tags.count + 1)
    }

    @Test(
        "Marks and joiners that scripts need, and flags, are not reported",
        arguments: [
            "\u{200E}a\u{200F}", "\u{645}\u{6CC}\u{200C}\u{62E}\u{648}\u{627}\u{647}\u{645}", "\u{6C1}\u{200D}",
            "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}",
            "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
            "\u{1F3F4}\u{E0075}\u{E0073}\u{E0063}\u{E0061}\u{E007F} and \u{1F3F4}", "\u{AD}\u{2009}\u{61C}", "“é” – 中国",
        ])
    func silent(text: String) {
        #expect(HiddenCharacter.all(in: text.unicodeScalars).isEmpty)
        #expect(text.visible() == text)
    }

    @Test("Noncharacters are those that Unicode defines")
    func noncharacters() {
        let scalars = (0...UInt32(0x10FFFF)).lazy.compactMap(Unicode.Scalar.init)
        #expect(!scalars.contains { $0.isNoncharacter != $0.properties.isNoncharacterCodePoint })
    }
}

@Suite("Making text visible")
struct VisibleTextTests {
    @Test(
        "Characters that move a cursor, end a line, are invisible or are commands are escaped",
        arguments: [
            ("a\u{9B}31m", "a\\u{9b}31m"), ("a\u{1B}[2J\u{7F}", "a\\u{1b}[2J\\u{7f}"),
            ("a\nb\r\nc\t", "a\\u{a}b\\u{d}\\u{a}c\\u{9}"),
            ("a\u{202E}b", "a\\u{202e}b"), ("\u{E0041}", "\\u{e0041}"), ("\u{2028}\u{FFFE}", "\\u{2028}\\u{fffe}"),
            ("  ::error::x", "  \\u{3a}:error::x"), ("a::b", "a::b"), ("x ##[error]y", "x ##\\u{5b}error]y"),
            ("plain", "plain"), ("中国 “é” 😀", "中国 “é” 😀"),
        ])
    func visible(text: String, shown: String) {
        #expect(text.visible() == shown)
        #expect(shown.visible() == shown)
    }

    @Test("No scalar passes that is a control, ends a line or is not a character")
    func everyScalar() {
        let unseen = (0...UInt32(0xFFFF)).compactMap(Unicode.Scalar.init).filter { scalar in
            let properties = scalar.properties
            return properties.generalCategory == .control || properties.isNoncharacterCodePoint
                || [.lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
        }
        #expect(unseen.filter { "a\(Character($0))b".visible() != "a\($0.escaped)b" } == [])
    }
}
