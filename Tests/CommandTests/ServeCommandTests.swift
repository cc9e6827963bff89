import Foundation
import Testing

@Suite("dossier serve", .serialized)
struct ServeCommandTests {
    private static let article = "content/articles/a.md"

    private static func text(_ body: String) -> String { "---\ntitle: The title\ndate: 2014-12-16\n---\n\(body)\n" }

    @Test("It serves what a build would write, and nothing is written")
    func serves() throws {
        let preview = try RunningPreview(Folder())
        let home = try preview.get("/")
        #expect(home.status == 200)
        #expect(home.header("Content-Type") == "text/html; charset=utf-8")
        #expect(home.header("Content-Length") == String(home.body.utf8.count))
        #expect(home.body.contains("Small site") && home.body.contains("/.dossier/reload.js"))
        #expect(try preview.get("/articles/a.html").body.contains("Ada"))
        #expect(try preview.get("/articles/").status == 200)
        #expect(try preview.get("/articles").header("Location") == "/articles/")
        #expect(try preview.get("/assets/style.css").header("Content-Type") == "text/css; charset=utf-8")
        #expect(try preview.get("/.dossier/overlay.css").status == 200)
        let search = try preview.get("/data/search/index.js")
        #expect(search.status == 200 && !search.body.isEmpty)
        #expect(!preview.folder.exists("public"))
    }

    @Test("A missing page gets the site's own error page")
    func notFound() throws {
        let preview = try RunningPreview(Folder())
        let missing = try preview.get("/nope.html")
        #expect(missing.status == 404)
        #expect(missing.header("Content-Type") == "text/html; charset=utf-8")
        #expect(missing.body.contains("Small site"))
    }

    @Test("Only the requested part of a three-gigabyte film is sent and held in memory")
    func ranges() throws {
        let folder = try Folder()
        try folder.write("content/media/film.mp4", "\0\0\0 ftypisom0123456789")
        let size = 3 << 30
        #expect(truncate(folder.url.path() + "/content/media/film.mp4", off_t(size)) == 0)
        let preview = try RunningPreview(folder)
        let part = try preview.get("/media/film.mp4", "Range: bytes=12-15")
        #expect(part.status == 206 && part.body == "0123")
        #expect(part.header("Content-Range") == "bytes 12-15/\(size)")
        #expect(part.header("Accept-Ranges") == "bytes" && part.header("Content-Length") == "4")
        let last = try preview.get("/media/film.mp4", "Range: bytes=-3")
        #expect(last.status == 206 && last.body == "\0\0\0")
        let behind = try preview.get("/media/film.mp4", "Range: bytes=\(size)-")
        #expect(behind.status == 416 && behind.header("Content-Range") == "bytes */\(size)")
        let head = try preview.get("/media/film.mp4", "Range: bytes=0-1", method: "HEAD")
        #expect(head.status == 200 && head.header("Content-Length") == String(size))
    }

    @Test("Media, including HTML pages, have a policy without scripts, and are sent whole")
    func media() throws {
        let folder = try Folder()
        let page = "<!doctype html><title>T</title><p>" + String(repeating: "word ", count: 40_000)
        try folder.write("content/media/page.html", page)
        let preview = try RunningPreview(folder)
        let reply = try preview.get("/media/page.html")
        #expect(reply.status == 200 && reply.body == page)
        #expect(reply.header("Content-Security-Policy")?.hasPrefix("default-src 'none'; style-src") == true)
        #expect(reply.header("X-Content-Type-Options") == "nosniff")
        let policy = try preview.get("/index.html").header("Content-Security-Policy")
        #expect(policy == "frame-ancestors 'none'", "a page carries the rest of its policy itself")
    }

    @Test("HEAD responds without a body, and with the length of GET's")
    func head() throws {
        let preview = try RunningPreview(Folder())
        let head = try preview.get("/articles/a.html", method: "HEAD")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(try preview.get("/articles/a.html").header("Content-Length") == head.header("Content-Length"))
    }

    @Test("A request that is invalid, comes from elsewhere or leads out is refused, and the next is answered")
    func refusals() throws {
        let preview = try RunningPreview(Folder())
        try preview.folder.write("secret.txt", "secret")
        #expect(try preview.get("/", method: "POST").status == 405)
        #expect(try preview.get("/", method: "DELETE").header("Allow") == "GET, HEAD")
        #expect(try preview.get("/", method: "BREW").status == 405)
        for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/a%00b", "/%zz", "//", "*"] {
            #expect(try preview.get(path).status == 400, "\(path)")
        }
        #expect(try preview.get("/secret.txt").status == 404)
        #expect(try preview.get("/content/site.yaml").status == 404)
        #expect(try preview.get("/", "Origin: http://evil.example").status == 403)
        #expect(try preview.send("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").status == 403)
        #expect(try preview.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").status == 400)
        #expect(try preview.get("/" + String(repeating: "a", count: 4_200)).status == 414)
        #expect(try preview.get("/").status == 200)
    }

    @Test(
        "It answers 4xx or 5xx to bytes that are not a request, and the next request is answered",
        arguments: [
            ("GET\r\n\r\n", 400), ("\u{1}\u{2}\r\n\r\n", 400), ("GET  / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 505), ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
            ("GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n folded: x\r\nHost: localhost\r\n\r\n", 400),
            ("GET http://[/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\nx", 405),
            ("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 405),
            ("GET /" + String(repeating: "a", count: 100_000), 431), ("\u{16}\u{3}\u{1}\n\n", 400),
        ])
    func survives(_ bytes: String, _ status: Int) throws {
        let preview = try RunningPreview(Folder())
        #expect(try preview.send(bytes).status == status)
        #expect(try preview.get("/").status == 200)
    }

    @Test("Requests follow one another on a connection, and half a request blocks no other browser")
    func keepsAlive() throws {
        let preview = try RunningPreview(Folder())
        let half = try LoopbackSocket(preview.port)
        half.write("GET / HT")
        let socket = try LoopbackSocket(preview.port)
        let request = "HEAD /articles/a.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
        socket.write(request + request)
        #expect(socket.read(until: "Connection: keep-alive\r\n\r\n") != nil)
        #expect(socket.read(until: "Connection: keep-alive\r\n\r\n") != nil)
        half.write("TP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(half.read(until: "200 OK") != nil)
    }

    @Test("A saved edit reloads the pages that it changed, and no others", arguments: [[], ["--poll"]])
    func reloads(_ arguments: [String]) throws {
        let preview = arguments.isEmpty ? try RunningPreview(Folder()) : try RunningPreview(Folder(), "--poll")
        let article = try preview.events("articles/a.html")
        let other = try preview.events("404.html")
        try preview.folder.write(Self.article, Self.text("Ada met somebody else."))
        #expect(article.read(until: "event: reload\n") != nil)
        #expect(other.read(until: "event: reload\n", seconds: 0.5) == nil)
        #expect(try preview.get("/articles/a.html").body.contains("somebody else"))
    }

    @Test("New, renamed and deleted files are noticed, also in new folders")
    func follows() throws {
        let preview = try RunningPreview(Folder())
        let index = try preview.events("articles/index.html")
        try preview.folder.write("content/articles/2014/new.md", Self.text("New."))
        #expect(index.read(until: "event: reload\n") != nil)
        #expect(try preview.get("/articles/new.html").status == 200)
        let page = try preview.events("articles/new.html")
        try FileManager.default.removeItem(at: preview.folder.url.appending(path: "content/articles/2014"))
        #expect(page.read(until: "event: reload\n") != nil)
        #expect(try preview.get("/articles/new.html").status == 404)
    }

    @Test("A browser with an old version is told to reload at once")
    func oldVersion() throws {
        let preview = try RunningPreview(Folder())
        let socket = try preview.events("articles/a.html", version: "0000000000000000")
        #expect(socket.read(until: "event: reload\n") != nil)
    }

    @Test("A changed style sheet is named, and the page is not reloaded")
    func styleSheet() throws {
        let preview = try RunningPreview(Folder())
        let article = try preview.events("articles/a.html")
        try preview.folder.write("templates/assets/style.css", "body { color: red }")
        let event = article.read(until: "data: assets/style.css\n")
        #expect(event?.contains("event: asset\n") == true)
        #expect(event?.contains("event: reload") == false)
        #expect(try preview.get("/assets/style.css").body == "body { color: red }")
    }

    @Test("Errors are shown above the last good page, with place and excerpt, until they are fixed")
    func findings() throws {
        let preview = try RunningPreview(Folder())
        let article = try preview.events("articles/a.html")
        try preview.folder.write(Self.article, Self.text("Ada met [Beo](actor:beo)."))
        let event = article.read(until: "</ol>")
        #expect(event?.contains("event: findings\n") == true)
        #expect(event?.contains("content/articles/a.md:5:") == true)
        #expect(event?.contains("<span>Ada met [Beo](actor:beo).</span>") == true)
        #expect(try preview.get("/articles/a.html").body.contains("Bea"))
        let late = try preview.events("index.html")
        #expect(late.read(until: "event: findings\n") != nil)
        try preview.folder.write(Self.article, Self.text("Ada met [Bea](actor:bea)."))
        #expect(article.read(until: "event: mended\n") != nil)
        #expect(preview.errors.contains("[unknown-reference]"))
    }

    @Test("A site with errors from the start says so on a page, and recovers")
    func unbuilt() throws {
        let folder = try Folder()
        try folder.write(Self.article, Self.text("Ada met [Beo](actor:beo)."))
        let preview = try RunningPreview(folder)
        let page = try preview.get("/articles/a.html")
        #expect(page.status == 503)
        #expect(page.body.contains("content/articles/a.md:5:") && page.body.contains("/.dossier/reload.js"))
        let events = try preview.events("articles/a.html")
        try folder.write(Self.article, Self.text("Ada met [Bea](actor:bea)."))
        #expect(events.read(until: "event: reload\n") != nil)
        #expect(try preview.get("/articles/a.html").status == 200)
    }

    @Test("The preview survives a folder that disappears and returns")
    func contentGone() throws {
        let preview = try RunningPreview(Folder())
        let events = try preview.events("index.html")
        let (content, aside) = (
            preview.folder.url.appending(path: "content"), preview.folder.url.appending(path: "aside")
        )
        try FileManager.default.moveItem(at: content, to: aside)
        #expect(events.read(until: "The site cannot be read") != nil)
        #expect(try preview.get("/").status == 200)
        try FileManager.default.moveItem(at: aside, to: content)
        #expect(events.read(until: "event: mended\n") != nil)
    }

    @Test("Drafts are shown on request")
    func drafts() throws {
        let folder = try Folder()
        try folder.write("content/articles/d.md", "---\ntitle: D\ndate: 2014\ndraft: true\n---\nD.\n")
        #expect(try RunningPreview(folder).get("/articles/d.html").status == 404)
        #expect(try RunningPreview(folder, "--drafts").get("/articles/d.html").status == 200)
    }

    @Test("Ctrl-C and SIGTERM make it exit with 0, even while a browser is connected", arguments: [SIGINT, SIGTERM])
    func ends(_ signal: Int32) throws {
        let preview = try RunningPreview(Folder())
        let events = try preview.events("index.html")
        #expect(preview.end(signal) == 0)
        #expect(events.read(until: "event: reload", seconds: 1) == nil)
    }

    @Test("A port that is taken is an error that says what to do")
    func takenPort() throws {
        let preview = try RunningPreview(Folder())
        let result = try Command.run("serve", "-p", String(preview.port), in: preview.folder.url)
        #expect(result.status == 69)
        #expect(result.errors.contains("cannot listen on port \(preview.port); give another with --port"))
    }

    @Test("Wrong usage and a missing folder end it at once")
    func wrongUse() throws {
        let folder = try Folder()
        #expect(try Command.run("serve", "-p", "65536", in: folder.url).status == 64)
        #expect(try Command.run("serve", "-p", "0", "-C", "nowhere", in: folder.url).status == 66)
    }

    @Test("--open opens the address in the browser")
    func opens() throws {
        let folder = try Folder()
        for name in ["open", "xdg-open"] {
            try folder.write("bin/" + name, "#!/bin/sh\necho \"$1\" > '\(folder.url.path())/opened'\n")
            chmod(folder.url.appending(path: "bin/" + name).path(), 0o755)
        }
        let path = folder.url.appending(path: "bin").path() + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        let preview = try RunningPreview(folder, "--open", environment: ["PATH": path])
        for _ in 0..<100 where folder.text("opened")?.hasSuffix("\n") != true { usleep(50_000) }
        #expect(folder.text("opened") == "http://127.0.0.1:\(preview.port)/\n")
    }
}
