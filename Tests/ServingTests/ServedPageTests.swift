import Base
import Model
import Testing

@testable import Publishing
@testable import Preview

@Suite("Pages in the preview")
struct ServedPageTests {
    @Test("The script is at the end of the head, and names page and version")
    func script() {
        let page = ServedPage(path: "a&b.html", published: Array("<head><title>A</title></head><body></body>".utf8))
        #expect(
            String(decoding: page.bytes, as: UTF8.self) == """
                <head><title>A</title><script src="/.dossier/reload.js" data-page="a&amp;b.html" \
                data-version="\(page.version)" defer></script>
                </head><body></body>
                """)
    }

    @Test("A page without a head has the script at its end")
    func headless() {
        let page = ServedPage(path: "a.html", published: Array("<p>A".utf8))
        #expect(String(decoding: page.bytes, as: UTF8.self).hasPrefix("<p>A<script src=\"/.dossier/reload.js\""))
    }

    @Test("An event is a name and lines of data")
    func events() {
        #expect(
            String(decoding: ServerSentEvent.findings("<p>\n  a\n\nb").bytes, as: UTF8.self)
                == "event: findings\ndata: <p>\ndata:   a\ndata: b\n\n")
        #expect(String(decoding: ServerSentEvent.reload.bytes, as: UTF8.self) == "event: reload\ndata:\n\n")
    }

    @Test("Findings show place, message and fix, escaped; warnings are left out unless they count")
    func findings() {
        var report = BuildReport()
        report.diagnostics = [
            Diagnostic(
                .unknownReference, in: "content/articles/<a>.md", at: Position(line: 3, column: 7), "no actor '<x>'",
                fix: "did you mean 'y'?", notes: [Note(in: "content/b.md", at: Position(line: 2), "<here>")],
                edits: [Edit(in: "content/articles/<a>.md", at: .start, replacing: "<x>", with: "y&")])
        ]
        let html = FindingsHTML(report, from: .error, in: PreviewedSite(BuildOptions(root: "/nowhere", output: "")))
            .fragment
        #expect(html.contains("<h1>1 error in the site’s files</h1>"))
        #expect(html.contains("<code>content/articles/&lt;a&gt;.md:3:7</code>"))
        #expect(html.contains("no actor '&lt;x&gt;'"))
        #expect(html.contains("<p class=\"fix\">did you mean 'y'?</p>"))
        #expect(html.contains("<p class=\"note\"><code>content/b.md:2:1</code> &lt;here&gt;</p>"))
        #expect(html.contains("<p class=\"edit\"><del>&lt;x&gt;</del> <ins>y&amp;</ins></p>"))
        #expect(!html.contains("style=") && !html.contains("<script"))
    }

    @Test(
        "A file's extension gives its type",
        arguments: [
            ("a.html", "text/html; charset=utf-8"), ("media/MAP.PNG", "image/png"),
            ("feed.xml", "application/atom+xml"),
            ("actors/china.feed.json", "application/feed+json"),
            ("_headers", "text/plain; charset=utf-8"), ("media.d/file", "application/octet-stream"),
            ("events.ics", "text/calendar; charset=utf-8"),
        ])
    func types(_ path: String, _ type: String) {
        #expect(ContentType.of(path) == type)
    }
}
