import Base
import Model
import Exports
import TestSupport
import Testing

@Suite("Feeds")
struct FeedTests {
    /// What is between the tags of an article's content, in a JSON feed.
    private func content(of text: String) async -> String? {
        var site = Draft.syndicated()
        site.actor("china", "China")
        site.catalog.media = ["media/a.png", "media/b.png"]
        site.catalog.pictureSizes = ["media/b.png": PictureSize(width: 40, height: 30)].compactMapValues(\.self)
        site.article("a", text)
        let feed = await site.feeds()["feed.json"] ?? ""
        let parts = feed.split(separator: "\"content_html\": \"")
        guard parts.count == 2 else { return nil }
        // Behind it stands `"}]}`, on four lines.
        let content = String(parts[1].dropLast(8))
        return content.replacing("\\\"", with: "\"").replacing("\\n", with: "")
    }

    @Test(
        "Content is plain HTML with full addresses",
        arguments: [
            ("One *two* **three**", "<p>One <em>two</em> <strong>three</strong></p>"),
            ("# Head\n\nText", "<h2>Head</h2><p>Text</p>"), ("## Head", "<h2>Head</h2>"),
            ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"), ("3. a", "<ol start=\"3\"><li>a</li></ol>"),
            ("In China", "<p>In <a href=\"https://briefings.example/actors/china.html\">China</a></p>"),
            ("[she](actor:china)", "<p><a href=\"https://briefings.example/actors/china.html\">she</a></p>"),
            ("[[china]]", "<p><a href=\"https://briefings.example/actors/china.html\">China</a></p>"),
            ("[x](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>"),
            ("[x](#p1)", "<p><a href=\"https://briefings.example/articles/a.html#p1\">x</a></p>"),
            ("[x](javascript:alert%281%29)", "<p>x</p>"), ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
            (
                "![A map](media/a.png \"The coast. Photo: <Ada>\")",
                "<figure><img src=\"https://briefings.example/media/a.png\" alt=\"A map\">"
                    + "<figcaption>The coast. Photo: &lt;Ada&gt;</figcaption></figure>"
            ),
            (
                "![A map](media/b.png)",
                "<figure><img src=\"https://briefings.example/media/b.png\" alt=\"A map\" width=\"40\" height=\"30\"></figure>"
            ),
            (
                "[![A map](https://example.org/a.png) of it](https://example.org/)",
                "<p><a href=\"https://example.org/\">A map of it</a></p>"
            ),
            (
                "- See ![A map](media/a.png 'The coast')",
                "<ul><li>See <img src=\"https://briefings.example/media/a.png\" alt=\"A map\" title=\"The coast\"></li></ul>"
            ),
            (
                "| a |\n|---|\n| b |",
                "<table><tr><th>a</th></tr><tr><td>b</td></tr></table>"
            ),
            (
                "H<sub>2</sub> <mark>b</mark> <abbr title='\"<c>'>C</abbr><br>d <!-- e -->\n: f",
                "<dl><dt>H<sub>2</sub> <mark>b</mark> <abbr title=\"&quot;&lt;c&gt;\">C</abbr><br>d</dt><dd>f</dd></dl>"
            ),
            (
                "A[^i].\n\n[^i]: Note on *China*.",
                "<p>A<sup><a href=\"https://briefings.example/footnotes/a/i.html\">i</a></sup>.</p>"
                    + "<h2>Footnotes</h2><dl><dt><a href=\"https://briefings.example/footnotes/a/i.html\">i</a></dt>"
                    + "<dd><p>Note on <em><a href=\"https://briefings.example/actors/china.html\">China</a></em>.</p></dd></dl>"
            ),
        ])
    func content(_ text: String, _ expected: String) async {
        #expect(await content(of: text) == expected)
    }

    @Test("Characters that XML cannot contain are left out, and the rest is escaped")
    func characters() async {
        var site = Draft.syndicated()
        site.article("a", "Text") { $0.title = "A\u{1}\u{FFFE}\u{B}<b> & \"c\"\u{FFFD} ü" }
        let feeds = await site.feeds()
        #expect(feeds["feed.xml"]?.contains("<title>A&lt;b&gt; &amp; &quot;c&quot;\u{FFFD} ü</title>") == true)
        #expect(feeds["feed.json"]?.contains("\"A\\u0001\u{FFFE}\\u000b<b> & \\\"c\\\"\u{FFFD} ü\"") == true)
    }

    @Test(
        "An entry has the date that its article gives, at the start of that day",
        arguments: [
            ("2014-12-16", nil, "2014-12-16", "2014-12-16"), ("2014-12-16", "2015-01-02", "2014-12-16", "2015-01-02"),
            ("2014-12", nil, "2014-12-01", "2014-12-01"), ("2014-12-16", "2014-12", "2014-12-16", "2014-12-16"),
            ("2014~", nil, "2014-01-01", "2014-01-01"), ("0033", nil, "0033-01-01", "0033-01-01"),
        ] as [(String, String?, String, String)])
    func dates(_ date: String, _ updated: String?, _ published: String, _ changed: String) async {
        var site = Draft.syndicated()
        site.article("a", date: date) { $0.updated = updated.flatMap { try? PartialDate.parse($0).get() } }
        let feed = await site.feeds()["feed.xml"] ?? ""
        #expect(feed.contains("<published>\(published)T00:00:00Z</published>\n<updated>\(changed)T00:00:00Z</updated>"))
        #expect(feed.components("<updated>") == [changed, changed])
    }

    @Test("An id survives a changed slug; the address changes")
    func ids() async {
        var site = Draft.syndicated()
        site.actor("china", "China", slug: "prc")
        site.article("a", "China.", slug: "moved")
        let feeds = await site.feeds()
        let entry =
            "<id>https://briefings.example/articles/a.html</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"https://briefings.example/articles/moved.html\"/>"
        #expect(feeds["feed.xml"]?.contains(entry) == true)
        #expect(
            feeds["actors/prc.feed.xml"]?.contains("<id>https://briefings.example/actors/china.feed.xml</id>") == true)
        #expect(
            feeds["actors/prc.feed.xml"]?.contains("<id>https://briefings.example/actors/china.html#a</id>") == true)
    }

    @Test("An actor's feed has the articles that name it, each with its sentences and their places")
    func actors() async {
        var site = Draft.syndicated()
        site.actor("china", "China")
        site.actor("nobody", "Nobody")
        site.article("a", "One.\n\nIn China it rained. Not so elsewhere.", date: "2014-12-16")
        site.article("b", "Elsewhere.", date: "2014-12-17")
        let feeds = await site.feeds()
        #expect(
            feeds.keys.sorted() == ["actors/china.feed.json", "actors/china.feed.xml", "feed.json", "feed.xml"])
        let feed = feeds["actors/china.feed.xml"] ?? ""
        #expect(feed.components("<title>") == ["China – Test &amp; more", "a"])
        #expect(
            feed.contains(
                "&lt;li&gt;In China it rained. &lt;a href=&quot;https://briefings.example/articles/a.html#a.china.1&quot;&gt;¶2&lt;/a&gt;&lt;/li&gt;"
            ))
        #expect(!feed.contains("elsewhere"))
    }

    @Test("A feed has the twenty newest articles")
    func limit() async {
        var site = Draft.syndicated()
        for day in 10...31 { site.article("d\(day)", date: "2014-12-\(day)") }
        let titles = (await site.feeds()["feed.xml"] ?? "").components("<title>").dropFirst()
        #expect(titles.count == 20 && titles.first == "d31" && titles.last == "d12")
    }

    @Test("There is no feed without a base_url or an article, and none for entries that are held back")
    func none() async {
        var site = Draft.syndicated(base: nil)
        site.article("a")
        #expect(await site.feeds().isEmpty)
        #expect(await Draft.syndicated().feeds().isEmpty)
        var held = Draft.syndicated()
        held.actor("china", "China") { $0.header.hold = .draft }
        held.article("a", "China") { $0.header.hold = .draft }
        held.article("b", "China", date: "../2014")
        #expect(await held.feeds().isEmpty)
    }

    @Test("A site in a folder has full addresses below it")
    func folder() async {
        var site = Draft.syndicated(base: "https://example.org/a b/ü&c")
        site.article("a", "Text")
        let feeds = await site.feeds()
        #expect(feeds["feed.xml"]?.contains("<id>https://example.org/a%20b/%C3%BC&amp;c/feed.xml</id>") != false)
    }
}

extension String {
    /// What stands behind each occurrence of a text: up to the next `<`, of a time the day.
    fileprivate func components(_ tag: String) -> [String] {
        split(separator: tag, omittingEmptySubsequences: false).dropFirst().map { part in
            let text = String(part.prefix { $0 != "<" })
            return text.hasSuffix("T00:00:00Z") ? String(text.dropLast(10)) : text
        }
    }
}
