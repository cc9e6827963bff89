import Language
import Testing

@Suite("Single spaces")
struct SingleSpacesTests {
    @Test(
        "Between words there is one space, whatever white space was there, and none at both ends",
        arguments: [
            ("one two", "one two"), ("  one\t\r\n two\n", "one two"), ("one\u{A0}\u{2009}two", "one two"),
            ("một\u{3000}hai\u{2028}", "một hai"), ("", ""), (" \n ", ""), ("e\u{301}à", "e\u{301}à"),
        ])
    func words(text: String, expected: String) { #expect(text.withSingleSpaces.utf8.elementsEqual(expected.utf8)) }
}
