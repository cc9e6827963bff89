import Model
import Testing

@Suite("Addresses")
struct SafeURLTests {
    @Test(
        "An address on the list is let through as written",
        arguments: [
            "https://example.org", "http://example.org/a?b=c#d", "HTTPS://Example.org/", "https://example.org/a%20b",
            "https://例え.jp/",
            "mailto:a@example.org", "media/map.png", "../media/map%20two.png", "#p7", "a/b:c", "?q=javascript:",
        ])
    func safe(text: String) {
        #expect(SafeURL(text)?.text == text)
    }

    @Test(
        "Anything else is refused, also where it hides",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\u{0}script:alert(1)",
            "java\nscript:x", "java%0Ascript:x",
            "javascript%3Aalert(1)", "%6Aavascript:x", "data:text/html,x", "vbscript:x", "feed:x", "jar:x",
            "view-source:x", "blob:x", "file:///etc/passwd",
            "//example.org/x", "\\\\example.org", "/\\example.org", "https:example.org", "https://", "https:///x",
            "https:%2f%2fexample.org", "h%74tps://example.org",
            "mailto:", "mailto:nobody", "x:y", "", " ", "https://example.org/" + String(repeating: "a", count: 2048),
        ])
    func unsafe(text: String) {
        #expect(SafeURL(text) == nil)
    }

    @Test(
        "The host is told without www and port",
        arguments: [
            ("https://www.Example.org:8080/a", "example.org"), ("http://user@example.org", "example.org"),
            ("mailto:a@b.c", nil), ("media/a", nil),
        ])
    func host(text: String, host: String?) {
        #expect(SafeURL(text)?.host == host)
    }

    @Test(
        "A destination is read by its scheme",
        arguments: [
            ("actor:xi-jinping", Reference.Target.entity(kind: .actor, id: "xi-jinping")),
            ("page:about", .entity(kind: .page, id: "about")),
            ("footnote:a/iv", .footnote(article: "a", label: "iv")), ("footnote:a", .footnote(article: "a", label: "")),
            ("#p7", .fragment("p7")),
            ("media/a.png", .file("media/a.png")), ("./media/a.png", .file("media/a.png")),
            ("actr:x", .unsafe("actr:x")),
        ])
    func destination(text: String, target: Reference.Target) {
        #expect(Reference.Target(destination: text) == target)
    }
}
