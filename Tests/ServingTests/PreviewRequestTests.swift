import Testing

@testable import Preview

@Suite("Requests to the preview")
struct PreviewRequestTests {
    private static func asked(
        _ path: String, query: String = "", method: String = "GET", host: String? = "127.0.0.1:8000",
        origin: String? = nil, site: String? = nil, destination: String? = nil
    ) -> PreviewRequest {
        PreviewRequest(
            method: method, path: path, query: query,
            sender: RequestSender(host: host, origin: origin, site: site, destination: destination))
    }

    @Test(
        "A path means a file of the site",
        arguments: [
            ("/", "index.html"), ("/articles/", "articles/index.html"), ("/articles/a.html", "articles/a.html"),
            ("/media/a%20map.png", "media/a map.png"), ("/media/%D8%A7.png", "media/ا.png"), ("/CNAME", "CNAME"),
            ("/a..b.html", "a..b.html"), ("/media/100%25.png", "media/100%.png"),
        ])
    func files(_ path: String, _ file: String) {
        #expect(Self.asked(path) == .file(file))
    }

    @Test(
        "A path that leads out of the site, or that no link would have, is refused",
        arguments: [
            "", "index.html", "http://127.0.0.1/", "*", "/..", "/../secret", "/a/../../secret", "/./a",
            "/%2e%2e/secret",
            "/%2E%2E%2Fsecret", "/a%2f..%2f..%2fsecret", "//evil.example", "/a//b", "/a%00.html",
            "/a%0d%0aSet-Cookie:x",
            "/a%", "/a%4", "/a%zz", "/%ff%fe", "/%c0%ae%c0%ae/", "/..%5csecret", "/\\evil.example",
        ])
    func badPaths(_ path: String) {
        guard case .refused(400, _) = Self.asked(path) else {
            Issue.record("\(path) is answered")
            return
        }
    }

    @Test("An address of more than 4 KiB is refused")
    func longPath() {
        #expect(Self.asked("/" + String(repeating: "a", count: 5_000)) == .refused(414, "the address is too long"))
    }

    @Test(
        "Only requests to this machine's names are answered",
        arguments: [
            ("127.0.0.1", true), ("127.0.0.1:8000", true), ("localhost:9000", true), ("LOCALHOST", true),
            ("[::1]:8000", true), ("evil.example", false), ("127.0.0.1.evil.example", false),
            ("localhost.evil.example:8000", false), ("evil.example:127.0.0.1", false), ("", false), ("[::2]", false),
        ])
    func hosts(_ host: String, _ isAnswered: Bool) {
        #expect((Self.asked("/", host: host) == .file("index.html")) == isAnswered)
        if !isAnswered {
            guard case .refused(403, _) = Self.asked("/", host: host) else {
                Issue.record("\(host) is not forbidden")
                return
            }
        }
    }

    @Test("A request without a host is refused")
    func noHost() {
        #expect(Self.asked("/", host: nil) == .refused(400, "the request names no host"))
    }

    @Test(
        "Requests from other sites are not answered",
        arguments: [
            ("http://127.0.0.1:8000", true), ("http://evil.example", false), ("http://127.0.0.1:9000", false),
            ("http://localhost:8000", false), ("null", false), ("", false),
        ])
    func origins(_ origin: String, _ isAnswered: Bool) {
        #expect((Self.asked("/", origin: origin) == .file("index.html")) == isAnswered)
    }

    @Test("Other methods are refused", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get", ""])
    func methods(_ method: String) {
        #expect(Self.asked("/", method: method) == .refused(405, "the preview answers to GET and HEAD only"))
    }

    @Test("The preview's own files are below /.dossier/")
    func ownFiles() {
        #expect(Self.asked("/.dossier/reload.js") == .script)
        #expect(Self.asked("/.dossier/overlay.css") == .style)
        #expect(
            Self.asked("/.dossier/events", query: "page=a%20b%2Fc.html&version=12ab")
                == .events(page: "a b/c.html", version: "12ab"))
        #expect(Self.asked("/.dossier/events", query: "page=a") == .refused(400, "which page, in which version?"))
        #expect(Self.asked("/.dossier/") == .refused(404, "the preview itself has no such file"))
    }

    @Test(
        "A page of another site may link to the preview, and not load from it",
        arguments: [
            ("cross-site", "script", false), ("cross-site", "iframe", false), ("same-site", "image", false),
            ("cross-site", "document", true), ("same-origin", "script", true), ("none", "document", true),
        ])
    func metadata(site: String, destination: String, isAnswered: Bool) {
        let asked = Self.asked("/", site: site, destination: destination)
        #expect((asked == .file("index.html")) == isAnswered)
    }
}
