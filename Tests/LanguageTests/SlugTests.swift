import Language
import Testing

@Suite("Names for addresses")
struct SlugTests {
    @Test(
        "An id has the nearest ASCII letters of Latin ones",
        arguments: [
            ("Łódź", "lodz"), ("Straße", "strasse"), ("Việt Nam", "viet-nam"), ("Þingvellir & Ærø", "thingvellir-aero"),
            ("İstanbul", "istanbul"), ("Don’t Look", "dont-look"), ("O'Brien", "obrien"), ("a — b", "a-b"),
            ("–a–", "a"),
            ("Co\u{AD}op", "coop"), ("e\u{301}te", "ete"), ("Ĳssel", "ijssel"), ("中国", nil), ("", nil), ("!?", nil),
        ] as [(String, String?)])
    func id(words: String, id: String?) {
        #expect(Slug.id(words) == id)
        if let id { #expect(Slug.isID(id)) }
    }

    @Test("A long id is cut at a hyphen, and within a word only where there is none")
    func longID() {
        let word = String(repeating: "a", count: 60)
        #expect(Slug.id("\(word) \(word)") == word)
        #expect(Slug.id(word + word) == String(repeating: "a", count: 100))
    }

    @Test(
        "An id is lower-case letters, digits and single hyphens",
        arguments: [
            ("a", true), ("a-b-2", true), ("", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false),
            ("ä", false),
        ])
    func isID(text: String, isID: Bool) {
        #expect(Slug.isID(text) == isID)
    }

    @Test(
        "The name of a page without a file stays as it was published, letter by letter",
        arguments: [
            ("Łódź", "odz"), ("Straße", "strae"), ("Việt Nam", "viet-nam"), ("Don't Look", "dont-look"), ("a—b", "ab"),
            ("https://example.org/a_b", "https-example-org-a-b"), ("中国", ""), ("Dawn-2014", "dawn-2014"),
        ])
    func path(words: String, path: String) {
        #expect(Slug.path(words) == path)
    }

    @Test("The name of a page is cut after so many letters")
    func longPath() {
        #expect(Slug.path("ab cd ef", limit: 4) == "ab-c")
    }

    @Test(
        "The id of a heading keeps the letters of every script",
        arguments: [
            ("The Łódź talks", "the-łódź-talks"), ("Was nun?", "was-nun"), ("Pakistan’s war", "pakistans-war"),
            ("中国 2014", "中国-2014"),
            ("آج", "آج"), ("—", "section"), ("", "section"),
        ])
    func fragment(words: String, fragment: String) {
        #expect(Slug.fragment(words) == fragment)
    }
}
