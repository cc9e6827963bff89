import Testing

@testable import Publishing

@Suite("Style sheets and scripts as readers get them")
struct AssetTextTests {
    @Test(
        "They lose indentation, empty lines and lines that are comments; style sheets lose line breaks",
        arguments: [
            ("a,\nb {\n  color: red;\n}\n", "a,\nb {color: red;}"),
            ("/* Links */\na {\n\n}\n", "a {}"),
            ("  // Why.\n  go() // now\n", "go() // now\n"),
            ("//# sourceMappingURL=a\n/*! MIT */\n", "//# sourceMappingURL=a\n/*! MIT */\n"),
            ("/* one\n   // two\n   /* three */\nb {}\n", "/* one\n// two\n/* three */\nb {}"),
            ("/* a */ b {} /* c */\n", "/* a */ b {} /* c */\n"),
            ("let a = `\n  // x\n`\n", "let a = `\n  // x\n`\n"),
            ("let a = 'x\\\n  y'\n", "let a = 'x\\\n  y'\n"),
            ("a = `b${c(`\n  // x\n`)}`\n", "a = `b${c(`\n  // x\n`)}`\n"),
        ])
    func shortened(text: String, expected: String) {
        let bytes = AssetText.shortened(Array(text.utf8), isStyle: text.contains("{") && !text.contains("`"))
        #expect(String(decoding: bytes, as: UTF8.self).trimmed == expected.trimmed)
    }
}

extension String {
    /// Without a line break at the end.
    fileprivate var trimmed: Substring { last == "\n" ? dropLast() : self[...] }
}
