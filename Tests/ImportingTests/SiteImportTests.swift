import Base
import Foundation
import TestSupport
import Testing

@testable import Importing

@Suite("Whole sites from other systems") struct SiteImportTests {
    @Test("A post of Hugo becomes an article with its address, its links and its pictures")
    func hugo() async throws {
        let flood = """
            +++
            title = "The flood"
            date = 2014-05-03T10:00:00Z
            tags = ["water", "Rivers"]
            author = "Mira Holm"
            aliases = ["/old/flood.html"]
            draft = true
            colour = "blue"
            +++
            Water.[^1] See [rain]({{< ref "rain.md" >}}) and [gone](/gone/).

            {{< figure src="/img/dam.png" alt="A dam" caption="The dam" >}} {{< chart id=3 >}}

            [^1]: A note.
            [^2]: Lost?
            """
        let rain =
            "---\ntitle: Rain\ndate: 2014-05-01\nslug: it-rains\n---\n`{{< keep >}}` [home](https://old.example/2014/05/flood/)\n"
        let result = try await ImportedSite.run(
            .hugo,
            [
                "hugo.toml": "baseURL = 'https://old.example/'\n[permalinks]\nposts = '/:year/:month/:slug/'\n",
                "content/posts/flood.md": flood, "content/posts/rain.md": rain, "static/img/dam.png": "png",
            ])
        #expect(
            result.text("content/articles/flood.md") == #"""
                ---
                title: The flood
                date: 2014-05-03
                authors:
                  - Mira Holm
                tags:
                  - water
                  - Rivers
                aliases:
                  - "/2014/05/flood/"
                  - "/old/flood.html"
                draft: true
                ---

                Water.[^1] See [rain](article:it-rains) and gone.

                ![A dam](media/img/dam.png "The dam") {{\< chart id=3 >}}

                [^1]: A note.
                Lost?

                """#)
        #expect(result.body("content/articles/it-rains.md") == "`{{< keep >}}` [home](article:flood)\n")
        #expect(result.text("content/media/img/dam.png") == "png")
        #expect(
            result.findings == [
                "flood.md note-without-marker [^2]", "flood.md unimported-link /gone/",
                "flood.md unknown-shortcode {{< chart id=3 >}}", "texts lost-fields colour (1)",
            ])
    }

    @Test("A post of Jekyll becomes an article with the address that its settings make")
    func jekyll() async throws {
        let flood = """
            ---
            title: Flood
            categories: [news]
            ---
            # Flood

            [Rain]({% post_url 2014-05-01-rain %}) ![Dam]({{ site.baseurl }}/img/dam.png)
            {: .wide}

            {% highlight ruby %}
            a = "[x](y)"
            {% endhighlight %}
            {% frobnicate %}
            """
        let result = try await ImportedSite.run(
            .jekyll,
            [
                "_config.yml": "url: https://old.example\nbaseurl: /blog\n", "_posts/2014-05-03-flood.md": flood,
                "_posts/2014-05-01-rain.md": "---\ntitle: Rain\n---\nText.\n",
                "_drafts/soon.md": "---\ntitle: Soon\ndate: 2015-01-01\n---\nText.\n", "img/dam.png": "png",
            ])
        #expect(
            result.body("content/articles/flood.md") == """
                [Rain](article:rain) ![Dam](media/img/dam.png)

                ```ruby
                a = "[x](y)"
                ```

                {% frobnicate %}

                """)
        #expect(
            result.text("content/articles/flood.md")?.contains(#"- "/blog/news/2014/05/03/flood.html""#) == true)
        #expect(result.text("content/articles/soon.md")?.contains("draft: true") == true)
        #expect(result.findings == ["2014-05-03-flood.md unknown-shortcode {% frobnicate %}"])
    }

    @Test("A vault keeps its links, and notes that embed one another end as links")
    func obsidian() async throws {
        let one = """
            ---
            date: 2014-05-03
            aliases: [Uno]
            ---
            See [[Two#Part two|the second]], [[uno]] and [[Nowhere]]. #water/rain ==high== ^abc

            ![[Two]] ![[dam.png|300]] %%secret%% end

            > [!note] Mind
            > This.
            """
        let result = try await ImportedSite.run(
            .obsidian,
            ["Notes/One.md": one, "Two.md": "![[One]]\n\n## Part two\n\nText.\n", "files/dam.png": "png"])
        #expect(
            result.body("content/articles/one.md") == """
                See [the second](page:two#part-two), [uno](article:one) and Nowhere. #water/rain <mark>high</mark>

                [Two](page:two) ![](media/files/dam.png)  end

                > **Mind**
                >
                > This.

                """)
        #expect(result.body("content/pages/two.md")?.hasPrefix("[One](article:one)") == true)
        #expect(result.text("content/articles/one.md")?.contains("  - \"water/rain\"\n") == true)
        #expect(
            result.findings == [
                "One.md comment secret", "One.md embedded ![[Two]]", "One.md unimported-link [[Nowhere]]",
                "Two.md embedded ![[One]]",
            ])
    }

    @Test("An export of WordPress gives its posts with notes, captions and shortcodes")
    func wordPress() async throws {
        let result = try await ImportedSite.run(
            .wordpress, ["export.xml": Self.export, "uploads/2014/05/dam.jpg": "jpg"])
        #expect(
            result.body("content/articles/flood.md") == #"""
                First line.\
                Second[^1] line.

                ![A dam](media/2014/05/dam.jpg "The dam")

                [Rain](article:rain) \[chart id="3"\]

                [^1]: A note.

                """#)
        #expect(result.text("content/articles/flood.md")?.contains("- \"/2014/05/03/flood/\"") == true)
        #expect(result.text("content/articles/flood.md")?.contains("authors:\n  - Mira Holm\n") == true)
        #expect(result.text("content/articles/rain.md")?.contains("draft: true") == true)
        #expect(result.findings == ["post 1 unknown-shortcode [chart]"])
    }

    @Test("A dump of MediaWiki gives its pages with notes, lists, tables and redirects")
    func mediaWiki() async throws {
        let text = """
            '''Flood''' on the [[Big River|river]].&lt;ref name="a"&gt;{{cite web|title=News|url=https://x.org/a|date=2014}}&lt;/ref&gt;

            == Damage ==
            * One&lt;ref name="a" /&gt;
            ** Two
            {| class="wikitable"
            ! A !! B
            |-
            | 1 || [[Gone]]
            |}
            {{Frob|x}} [[Category:Water]] [https://y.org Words]
            """
        let pages = [("Flood", text), ("Rivers", "#REDIRECT [[Big River]]"), ("Big River", "Water.")].map {
            title, text in
            """
            <page><title>\(title)</title><ns>0</ns><revision><timestamp>2014-05-03T10:00:00Z</timestamp>
            <contributor><username>Mira</username></contributor><text>\(text)</text></revision></page>
            """
        }
        let head = "<mediawiki><siteinfo><base>https://old.example/wiki/Main</base></siteinfo>"
        let result = try await ImportedSite.run(.mediawiki, ["dump.xml": head + pages.joined() + "</mediawiki>"])
        #expect(
            result.body("content/articles/flood.md") == #"""
                **Flood** on the [river](article:big-river).[^1]

                ## Damage

                - One[^1]
                  - Two

                | A | B |
                |---|---|
                | 1 | Gone |

                {{Frob\|x}}  [Words](https://y.org)

                [^1]: [News](https://x.org/a). 2014

                """#)
        #expect(result.text("content/articles/flood.md")?.contains("tags:\n  - Water\n") == true)
        #expect(
            result.text("content/articles/big-river.md")?
                .contains("aliases:\n  - \"/wiki/Big_River\"\n  - \"/wiki/Rivers\"\n") == true)
        #expect(result.findings == ["Flood unimported-link [[Gone]]", "Flood unknown-shortcode {{frob}}"])
    }

    @Test("Two posts with one address are both imported, and only one is found there")
    func twoPosts() async throws {
        let post = "---\ntitle: A\ndate: 2014-05-03\nurl: /same/\n---\nText.\n"
        let result = try await ImportedSite.run(
            .hugo, ["content/a/x.md": post, "content/resources/x.md": post, "public/x.md": post])
        #expect(result.files.keys.sorted() == ["content/articles/x-2.md", "content/articles/x.md"])
        #expect(result.findings == ["x.md duplicate-address /same/"])
    }

    @Test("A second import changes what has changed at the source, and nothing that has changed here")
    func second() async throws {
        func site(_ text: String) -> [String: String] {
            let posts = ["a", "b", "c", "d"].map {
                ("content/p/\($0).md", "---\ntitle: \($0)\ndate: 2014\n---\n\(text)\n")
            }
            return Dictionary(uniqueKeysWithValues: posts)
        }
        let first = try await ImportedSite.run(.hugo, site("Old."))
        var here = first.files
        #expect(try await ImportedSite.run(.hugo, site("Old."), onto: here, record: first.record).written == [])
        here["content/articles/b.md"]? += Array("Ours.\n".utf8)
        here["content/articles/c.md"] = nil
        #expect(try await ImportedSite.run(.hugo, site("Old."), onto: here, record: first.record).written == [])
        let changed = try await ImportedSite.run(.hugo, site("New."), onto: here, record: first.record)
        #expect(changed.written == ["content/articles/a.md", "content/articles/d.md"])
        #expect(
            changed.findings == [
                "b.md changed-here content/articles/b.md", "c.md removed-here content/articles/c.md",
            ])
        let forced = try await ImportedSite.run(.hugo, site("New."), onto: here, record: first.record, force: true)
        #expect(forced.written.count == 4)
    }

    @Test("A file that is no export is refused", arguments: [SiteSystem.wordpress, .mediawiki])
    func refused(system: SiteSystem) async throws {
        await #expect(throws: ImportRefusal.self) { try await ImportedSite.run(system, ["x.xml": "<a></a>"]) }
    }

    // MARK: Parts

    private static let export = """
        <?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://old.example</link>
        <wp:base_blog_url>https://old.example</wp:base_blog_url>
        <wp:author><wp:author_login>mira</wp:author_login><wp:author_display_name><![CDATA[Mira Holm]]></wp:author_display_name></wp:author>
        <item><title>Flood</title><link>https://old.example/2014/05/03/flood/</link><dc:creator>mira</dc:creator>
        <content:encoded><![CDATA[First line.
        Second[ref]A note.[/ref] line.

        [caption id="x" width="300"]<img src="https://old.example/wp-content/uploads/2014/05/dam-300x200.jpg" alt="A dam" /> The dam[/caption]

        <a href="https://old.example/?p=2">Rain</a> [chart id="3"] ]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date>2014-05-03 10:00:00</wp:post_date><wp:post_name>flood</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Rain</title><link>https://old.example/?p=2</link><content:encoded><![CDATA[Text.]]></content:encoded>
        <wp:post_id>2</wp:post_id><wp:post_date>2014-05-01 10:00:00</wp:post_date><wp:post_name></wp:post_name>
        <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>
        """
}
