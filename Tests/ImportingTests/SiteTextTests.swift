import Testing

@testable import Importing

@Suite("The texts of imported sites") struct SiteTextTests {
    @Test(
        "Markdown of another system means the same in an article",
        arguments: [
            ("See <https://x.example/a#b>.", "See <https://x.example/a#b>."),
            ("Press <kbd>C-\\</kbd> now.", "Press <kbd>C-\\\\</kbd> now."),
            (
                "Go.^[See [home](https://x.example).] On.",
                "Go.[^inline-1] On.\n\n[^inline-1]: See [home](https://x.example)."
            ),
            ("x^[2]", "x^[2]"), ("A [[1]](https://x.example) b", "A [\\[1\\]](https://x.example) b"),
            ("Go.^[[...] said *he*.]", "Go.[^inline-1]\n\n[^inline-1]: [...] said *he*."),
            (
                "```\na\n    ```\n[[b]]\n```\n[c](https://x.example)",
                "```\na\n    ```\n[[b]]\n```\n[c](https://x.example)"
            ),
            ("## Win/win\n\n[a](#winwin) [b](#win-win)", "## Win/win\n\n[a](#win-win) [b](#win-win)"),
            ("## Win {#own}\n\n[a](#own)", "## Win\n\n[a](#win)"),
            ("Seen [[^1]].\n\n[^1]: A.", "Seen \\[[^1]\\].\n\n[^1]: A."),
            ("At <ftp://x.example/a> now.", "At ftp://x.example/a now."),
            ("```\n    ```\n```\nSo.^[A.]", "```\n    ```\n```\nSo.[^inline-1]\n\n[^inline-1]: A."),
            ("Write <mark@x.example> now.", "Write <mark@x.example> now."),
            ("{{< imgtxt src = \"https://x.example/a.png\" alt = \"Dam\" >}}", "[Dam](https://x.example/a.png)"),
            ("From 29\u{96}30 May \u{93}so\u{94}.", "From 29–30 May “so”."),
            ("{{< video src=\"https://x.example/a.mp4\" title=\"Dam\" >}}", "[Dam](https://x.example/a.mp4)"),
        ])
    func markdown(source: String, body: String) async throws {
        let site = try await ImportedSite.run(
            .hugo, ["content/a/x.md": "---\ntitle: T\ndate: 2014-05-03\n---\n\(source)\n"])
        #expect(site.body("content/articles/x.md") == body + "\n")
    }

    @Test("A page keeps its subtitle as its summary, and its picture is named, since pages have neither")
    func page() async throws {
        let site = try await ImportedSite.run(
            .hugo, ["content/a.md": "---\ntitle: A\nsubtitle: B\nimage: /c.png\n---\nText.\n", "static/c.png": "png"])
        #expect(site.text("content/pages/a.md")?.hasPrefix("---\ntitle: A\nsummary: B\naliases:") == true)
        #expect(site.findings == ["a.md lost-fields /c.png"])
    }

    @Test("A picture with a script is named, and no text shows it")
    func script() async throws {
        let site = try await ImportedSite.run(
            .hugo,
            [
                "content/a.md": "---\ntitle: A\n---\n![Map](/map.svg) ![Dam](/dam.svg)\n",
                "static/map.svg": "<svg><script>a()</script></svg>", "static/dam.svg": "<svg></svg>",
            ])
        #expect(site.body("content/pages/a.md") == "Map ![Dam](media/dam.svg)\n")
        #expect(site.files.keys.sorted() == ["content/media/dam.svg", "content/pages/a.md"])
        #expect(site.findings == ["a.md missing-picture /map.svg"])
    }

    @Test("A date that cannot be read is named, and an export that breaks off is too")
    func broken() async throws {
        let site = try await ImportedSite.run(
            .hugo, ["content/a/b.md": "---\ntitle: B\ndate: 2020-99-99\n---\nText.\n"])
        #expect(site.findings == ["b.md missing-date 2020-99-99"])
        let item = """
            <title>%</title><content:encoded>Text.</content:encoded><wp:post_id>1</wp:post_id>
            <wp:post_date>2014-05-03 10:00:00</wp:post_date><link>https://old.example/%/</link></item>
            """
        let export =
            "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><link>https://old.example</link><item>"
        let half = try await ImportedSite.run(
            .wordpress, ["x.xml": export + item.replacing("%", with: "A") + "<item><title>B</title><content"])
        #expect(half.files.keys.sorted() == ["content/articles/a.md"])
        #expect(half.findings == ["end of the file broken-entry "])
    }

    @Test("A film that a vault shows as a picture is a link")
    func film() async throws {
        let site = try await ImportedSite.run(.obsidian, ["A.md": "![](https://www.youtube.com/watch?v=x)\n"])
        #expect(site.findings == ["A.md embedded https://www.youtube.com/watch?v=x"])
    }

    @Test(
        "Content of WordPress keeps all words of its captions, and the pictures of its galleries",
        arguments: [
            (
                #"[caption]<img src="/uploads/a.jpg" alt="A"> Some <a href="https://x.example">words</a> more.[/caption]"#,
                "![A](media/a.jpg \"Some words more.\")"
            ),
            (
                #"[caption]<a href="/b/"><img src="/uploads/a.jpg" alt="A" /></a> Words.[/caption]"#,
                "![A](media/a.jpg \"Words.\")"
            ), ("[gallery]", "![](media/a.jpg)"),
        ])
    func wordPress(source: String, body: String) async throws {
        let export = """
            <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://old.example</link>
            <item><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type><wp:post_parent>1</wp:post_parent>
            <wp:attachment_url>https://old.example/wp-content/uploads/a.jpg</wp:attachment_url></item>
            <item><title>Flood</title><link>https://old.example/flood/</link>
            <content:encoded><![CDATA[\(source)]]></content:encoded><wp:post_id>1</wp:post_id>
            <wp:post_date>2014-05-03 10:00:00</wp:post_date><wp:post_name>flood</wp:post_name>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>
            """
        let site = try await ImportedSite.run(.wordpress, ["x.xml": export, "uploads/a.jpg": "jpg"])
        #expect(site.body("content/articles/flood.md") == body + "\n")
    }

    @Test(
        "A wiki keeps the notes in its boxes, lists of notes, captions and templates",
        arguments: [
            (
                "One&lt;ref name=a /&gt;\n{{Reflist|refs=&lt;ref name=a&gt;Words.&lt;/ref&gt;}}",
                "One[^1]\n\n[^1]: Words.", []
            ),
            (
                "{{Infobox place|image=a.png|total_area={{convert|10|km2|sqmi}}&lt;ref&gt;A.&lt;/ref&gt;}}\nText.",
                "| | |\n|---|---|\n| Total area | 10 km2[^1] |\n\nText.\n\n[^1]: A.", []
            ),
            (
                "{{Frob|x&lt;ref&gt;A.&lt;/ref&gt;|y=2}}", "{{Frob\\|x[^1]\\|y=2}}\n\n[^1]: A.",
                ["Flood unknown-shortcode {{frob}}"]
            ),
            (
                "[[File:dam.png|thumb|The [[Flood|dam]]&lt;ref&gt;A.&lt;/ref&gt;]]",
                "![The dam](media/dam.png \"The dam\")[^1]\n\n[^1]: A.", []
            ),
            (
                "A.&lt;ref name=n/&gt; B.\n\n* C.&lt;ref name=n&gt;D.&lt;/ref&gt;", "A.[^1] B.\n\n- C.[^1]\n\n[^1]: D.",
                []
            ),
            ("It is.{{efn|A.}}{{rp|12}}", "It is.[^1]<sup>:12</sup>\n\n[^1]: A.", []),
            ("{{convert|10|to|20|km}} {{Birth date|1990|5|3}}", "10–20 km 1990-5-3", []),
        ])
    func wiki(source: String, body: String, findings: [String]) async throws {
        let page = """
            <mediawiki><siteinfo><base>https://old.example/wiki/Main</base></siteinfo><page><title>Flood</title><ns>0</ns>
            <revision><timestamp>2014-05-03T10:00:00Z</timestamp><text>\(source)</text></revision></page></mediawiki>
            """
        let site = try await ImportedSite.run(.mediawiki, ["x.xml": page, "dam.png": "png"])
        #expect(site.body("content/articles/flood.md") == body + "\n")
        #expect(site.findings.filter { !$0.contains("dropped") } == findings)
    }

    @Test("The report names a missing page once, with all texts that lead there")
    func report() async throws {
        let findings = ["a.md", "b.md", "c.md", "d.md", "e.md"].map { origin in
            SiteImport.Finding(
                origin: origin,
                finding: ImportFinding(
                    line: nil, kind: .unimportedLink, text: origin == "c.md" ? "/other/" : "/gone/",
                    sentence: "It leads nowhere."))
        }
        let report = SiteReport(findings, calling: ["c.md": "post 3 “C”"])
        #expect(
            report.groups.flatMap(\.entries).map(\.printed) == [
                "a.md and 3 more: unimported-link: It leads nowhere. “/gone/”",
                "post 3 “C”: unimported-link: It leads nowhere. “/other/”",
            ])
        let page = String(decoding: report.html(title: "T", summary: "S"), as: UTF8.self)
        #expect(page.contains("<summary>and 1 more</summary>") && page.contains("<code>e.md</code>"))
    }
}
