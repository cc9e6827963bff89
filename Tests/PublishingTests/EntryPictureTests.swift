import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Pictures of entries")
struct EntryPictureTests {
    private static let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>"

    /// A site whose article, actor and event have a picture each.
    private func site(credit: String = ", credit: \"Ann & Lee\", credit_url: \"https://example.org/p\"") throws
        -> SiteFolder
    {
        let site = try SiteFolder(smallSite)
        try site.remove("templates")
        let pictures = [
            ("articles/first", "date", "{src: media/flood.jpg, alt: A street, caption: The market\(credit)}"),
            ("actors/ada-byron", "kind", "{src: media/ada.jpg, alt: A woman, focus: top\(credit)}"),
            ("events/vale-meeting", "date", "{src: media/hall.svg, alt: A hall}"),
        ]
        for (file, key, picture) in pictures {
            try site.edit("content/\(file).md", "\n\(key): ", "\nimage: \(picture)\n\(key): ")
        }
        try site.write("content/media/flood.jpg", Self.jpeg(120, 80))
        try site.write("content/media/ada.jpg", Self.jpeg(60, 90))
        try site.write("content/media/hall.svg", Self.drawing)
        return site
    }

    /// The first bytes of a JPEG file, which say its size.
    private static func jpeg(_ width: Int, _ height: Int) -> [UInt8] {
        let sides = [height / 256, height % 256, width / 256, width % 256].map { UInt8($0) }
        return [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8] + sides + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xDA, 0, 2]
    }

    @Test("An article, an actor and an event show their pictures with words, sizes, captions and credits")
    func pages() async throws {
        let site = try site()
        #expect(try await site.build().diagnostics == [])
        let credit =
            "<small><bdi>Picture:</bdi> <a href=\"https://example.org/p\" rel=\"external noopener\">Ann &amp; Lee</a></small>"
        let article = try #require(site.text("articles/first.html"))
        #expect(
            article.contains(
                "<figure class=\"lead\"><img src=\"../media/flood.jpg\" alt=\"A street\" width=\"120\" height=\"80\">"
                    + "<figcaption><bdi>The market</bdi> \(credit)</figcaption></figure>"))
        let actor = try #require(site.text("actors/ada-byron.html"))
        #expect(
            actor.contains(
                "<figure class=\"portrait\"><img src=\"../media/ada.jpg\" alt=\"A woman\" width=\"60\" height=\"90\" "
                    + "class=\"focus-50-0\"><figcaption>\(credit)</figcaption></figure>"))
        let event = try #require(site.text("events/vale-meeting.html"))
        #expect(
            event.contains(
                "<figure><img src=\"../media/hall.svg\" alt=\"A hall\" width=\"640\" height=\"480\"></figure>"))
    }

    @Test(
        "Home, lists, topics and cards show them next to names, where they need no words",
        arguments: [
            ("index.html", "<img src=\"media/flood.jpg\" alt=\"\" width=\"120\" height=\"80\">"),
            ("index.html", "<img class=\"face focus-50-0\" src=\"media/ada.jpg\" alt=\"\" width=\"60\" height=\"90\""),
            ("articles/index.html", "<img class=\"thumb\" src=\"../media/flood.jpg\" alt=\"\""),
            ("actors/index.html", "<img class=\"face focus-50-0\" src=\"../media/ada.jpg\" alt=\"\""),
            ("events/index.html", "<img class=\"thumb\" src=\"../media/hall.svg\" alt=\"\" width=\"640\""),
            ("articles/first.html", "<img class=\"thumb focus-50-0\" src=\"../media/ada.jpg\" alt=\"\""),
            ("articles/first.html", "<img class=\"thumb\" src=\"../media/hall.svg\" alt=\"\""),
        ])
    func lists(path: String, expected: String) async throws {
        let site = try site()
        try await site.build()
        #expect(site.text(path)?.contains(expected) == true)
    }

    @Test("Where a page is shared, its own picture is shown if other sites can read it, and else the one made for it")
    func preview() async throws {
        let site = try site()
        try await site.build()
        let article = try #require(site.text("articles/first.html"))
        #expect(
            article.contains(
                """
                <meta property="og:image" content="https://briefings.example/media/flood.jpg">
                <meta property="og:image:width" content="120">
                <meta property="og:image:height" content="80">
                <meta property="og:image:alt" content="A street">
                <meta name="twitter:card" content="summary_large_image">
                """))
        #expect(
            site.text("actors/ada-byron.html")?.contains("<meta name=\"twitter:card\" content=\"summary\">") == true)
        let event = try #require(site.text("events/vale-meeting.html"))
        #expect(event.contains("og:image\" content=\"https://briefings.example/events/vale-meeting.png\""))
        #expect(event.contains("<meta property=\"og:image:width\" content=\"1200\">"))
    }

    @Test("JSON-LD has the picture with its caption and credit, or its address alone")
    func data() async throws {
        let site = try site()
        try await site.build()
        #expect(
            site.text("articles/first.html")?.contains(
                "\"image\":{\"@type\":\"ImageObject\",\"contentUrl\":\"https://briefings.example/media/flood.jpg\","
                    + "\"caption\":\"The market\",\"creditText\":\"Ann") == true)
        #expect(
            site.text("events/vale-meeting.html")?.contains(
                "\"image\":\"https://briefings.example/media/hall.svg\"") == true)
    }

    @Test("A page lists every credit with its address and the pages that show the picture, and the foot leads there")
    func credits() async throws {
        let site = try site()
        try await site.build()
        let page = try #require(site.text("picture-credits.html"))
        #expect(
            page.contains("2 pictures.")
                && page.contains("<a href=\"https://example.org/p\" rel=\"external noopener\">"))
        #expect(page.contains("<p class=\"meta\">The market</p>") && page.contains("<p class=\"meta\">A woman</p>"))
        #expect(page.contains("href=\"articles/first.html\">") && page.contains("href=\"actors/ada-byron.html\">"))
        #expect(!page.contains("hall.svg"))
        #expect(
            site.text("articles/first.html")?.contains("<a href=\"../picture-credits.html\">Picture credits</a>")
                == true)
    }

    @Test(
        "A credit that the site gives for a file is below the picture in each text, in feeds and on the page of credits"
    )
    func creditsOfFiles() async throws {
        let site = try site(credit: "")
        try site.edit(
            "content/site.yaml", "title: Small site\n",
            """
            title: Small site
            pictures:
              credits:
                - {src: media/flood.jpg, credit: "Ann & Lee", credit_url: "https://example.org/p"}
                - {src: media/coast map.svg, credit: R. Lind}

            """)
        try site.write("content/media/coast map.svg", Self.drawing)
        try site.edit(
            "content/articles/first.md", "## One\n",
            "## One\n\n![A map](../media/coast%20map.svg#east \"The coast\")\n\n![A hall](../media/hall.svg)\n")
        #expect(try await site.build().diagnostics == [])
        let page = try #require(site.text("articles/first.html"))
        #expect(
            page.contains("<figcaption>The coast <small><bdi>Picture:</bdi> <bdi>R. Lind</bdi></small></figcaption>"))
        #expect(page.contains("alt=\"A hall\" width=\"640\" height=\"480\" loading=\"lazy\"></figure>"))
        #expect(page.contains("rel=\"external noopener\">Ann &amp; Lee</a></small></figcaption>"))
        #expect(site.text("feed.xml")?.contains("The coast Picture: R. Lind") == true)
        let credits = try #require(site.text("picture-credits.html"))
        #expect(credits.contains("2 pictures.") && credits.contains("<bdi>R. Lind</bdi>"))
        #expect(credits.contains("src=\"media/coast%20map.svg#east\"") && credits.contains(">The coast</p>"))
        try site.edit("content/site.yaml", "R. Lind", "R. Lund")
        #expect(try await site.build().diagnostics == [])
        #expect(site.text("articles/first.html")?.contains("R. Lund") == true)
    }

    @Test("A credit of a file that is not there, that two entries give or that names nobody is reported in its place")
    func badCredits() async throws {
        let site = try site(credit: "")
        try site.edit(
            "content/site.yaml", "title: Small site\n",
            """
            title: Small site
            pictures:
              credits:
                - {src: media/floods.jpg, credit: A}
                - {src: media/ada.jpg, credit: A}
                - {src: media/ada.jpg, credit: B}
                - {src: media/flood.jpg}

            """)
        let found = try await site.build().diagnostics
        #expect(
            found.map { "\($0.position.line) \($0.rule.rawValue) \($0.fix ?? "")" } == [
                "4 unknown-media did you mean 'media/flood.jpg'?",
                "6 duplicate-key name all whom you credit in one entry",
                "7 missing-field write 'credit: Ann Lee, CC BY 4.0'",
            ])
    }

    @Test("Without credits there is no such page, and no link to it")
    func noCredits() async throws {
        let site = try site(credit: "")
        try await site.build()
        #expect(site.text("picture-credits.html") == nil)
        #expect(site.text("index.html")?.contains("picture-credits") == false)
    }

    @Test("The style sheets of pages with pictures keep in view what these ask for, and nothing else")
    func focus() async throws {
        let site = try site()
        var session = Session(site.options())
        _ = try await session.publish()
        func hasRule(_ name: String = "list.css") -> Bool {
            site.text("assets/\(name)")?.contains(".focus-50-0 {") == true
        }
        #expect(hasRule() && hasRule("article.css") && hasRule("entity.css") && !hasRule("style.css"))
        try site.edit("content/actors/ada-byron.md", "focus: top", "focus: centre")
        _ = try await session.publish(["content/actors/ada-byron.md"])
        #expect(!hasRule())
        #expect(site.text("actors/ada-byron.html")?.contains("focus-") == false)
    }

    @Test("A file that only a draft shows is not published, and leaves no credit")
    func draft() async throws {
        let site = try site()
        try site.edit("content/actors/ada-byron.md", "\nkind: ", "\ndraft: true\nkind: ")
        _ = try await site.build()
        #expect(site.outputFiles()["media/ada.jpg"] == nil && site.outputFiles()["media/flood.jpg"] != nil)
        #expect(site.text("picture-credits.html")?.contains("ada.jpg") == false)
        try site.edit(
            "content/site.yaml", "title: Small site\n",
            "title: Small site\npictures: {credits: [{src: media/ada.jpg, credit: Someone}]}\n")
        #expect(try await site.build().diagnostics.filter { $0.level == .error } == [])
        #expect(!site.outputFiles().values.contains { $0.range(of: Data("Someone".utf8)) != nil })
        #expect(site.text("assets/list.css")?.contains("focus-") == false)
    }

    @Test("A picture that is not there, is no picture inside or has a script is reported in its place")
    func bad() async throws {
        let site = try site()
        try site.edit("content/articles/first.md", "media/flood.jpg", "media/floods.jpg")
        try site.write("content/media/ada.jpg", "<!doctype html><p>Not found")
        try site.write("content/media/hall.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")
        let found = try await site.build().diagnostics
        #expect(
            Set(found.map { "\($0.path):\($0.position.line) \($0.rule.rawValue)" }) == [
                "content/articles/first.md:3 unknown-media", "content/media/ada.jpg:1 mismatched-media",
                "content/media/hall.svg:1 unsafe-media",
            ])
        #expect(found.contains { $0.fix == "did you mean 'media/flood.jpg'?" })
    }

    @Test("Pages without pictures are as before, and an older layout shows them under their old names")
    func older() async throws {
        let site = try site()
        try site.write("templates/article.mustache", "{{#image}}{{image}} {{image_width}} {{page.picture}}{{/image}}")
        _ = try await site.build()
        #expect(
            site.text("articles/first.html")
                == "../media/flood.jpg 120 https://briefings.example/articles/first.png")
    }
}
