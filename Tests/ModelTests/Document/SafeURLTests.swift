import Base
import SiteGenerator
import TestSupport
import Testing

@testable import Model

@Suite("Addresses")
struct SafeURLTests {
    @Test(
        "An address on the list passes unchanged",
        arguments: [
            "https://example.org", "http://example.org/a?b=c#d", "HTTPS://Example.org/", "https://example.org/a%20b",
            "https://例え.jp/",
            "mailto:a@example.org", "media/map.png", "../media/map%20two.png", "#p7", "a/b:c", "?q=javascript:",
        ])
    func safe(text: String) {
        #expect(SafeURL(text)?.text == text)
    }

    @Test(
        "Anything else is refused, even if it is disguised",
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
        "Whatever the quick check accepts, the full list also accepts",
        arguments: ["http:///x", "https://\"x", "https://a<b", "http://a>b", "https:////a", "http://", "https://a\\@b"])
    func quick(text: String) {
        #expect(SafeURL(text) == SafeURL(judging: text))
    }

    @Test("The quick check and the full list agree on random addresses", arguments: Seed.fresh)
    func random(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let pieces =
            [
                "http://", "https://", "http:", "HTTPS://", "mailto:", "//", "/", "\\", "@", ":", "?", "#", "%2f", "%",
                "<",
            ]
            + ["\"", ">", " ", "\u{1}", "\u{7F}", "é", "example.org", "a", "user:pw@", "..", "[::1]", "\u{202E}"]
        for number in 0..<2000 {
            let opening = number % 2 == 0 ? ["http://", "https://"][number / 2 % 2] : ""
            let text = (0..<Int.random(in: 0...6, using: &generator)).reduce(opening) { text, _ in
                text + (pieces.randomElement(using: &generator) ?? "")
            }
            #expect(SafeURL(text) == SafeURL(judging: text), "'\(text)'")
        }
    }

    @Test(
        "A user name or password before the host is recognised, and nothing else is",
        arguments: [
            ("https://user:secret@example.org/", true), ("http://user@example.org", true), ("https://:pw@a.org", true),
            ("HTTPS://u@A.org/", true), ("https://example.org/@user", false), ("https://example.org?a=b@c", false),
            ("https://example.org#@", false), ("mailto:a@example.org", false), ("media/a@2x.png", false),
            ("https://example.org\\@elsewhere.org/", false),
        ])
    func login(text: String, hasLogin: Bool) {
        #expect(SafeURL(text)?.hasLogin == hasLogin)
        #expect(SafeURL(text)?.loginFinding?.message.contains("secret") != true)
    }

    @Test(
        "The host is given without www and port",
        arguments: [
            ("https://www.Example.org:8080/a", "example.org"), ("http://user@example.org", "example.org"),
            ("https://example.org\\@elsewhere.org/", "example.org"),
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
