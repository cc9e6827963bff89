import Testing

@testable import Importing

@Suite("Web pages")
struct WebPageTests {
    private static let furniture = """
        <div class="cookie-banner">We use cookies.</div><a class="skip-link" href="#c">Jump to content</a>
        <nav><ul><li><a href="/">Home</a></li></ul></nav>
        """
    private static let foot = """
        <div class="share-buttons"><a href="https://x.example/share">Share</a></div>
        <section class="related-posts"><h3>Related posts</h3><p>Five things to know about tariffs this week.</p></section>
        <footer><p>© 2024 Institute. All rights reserved.</p></footer>
        """

    @Test("The article is found among the furniture, and each block that was left out is listed")
    func furniture() throws {
        let article = try importedPage(
            """
            <!doctype html><html><head><title>After the flood | Institute</title>
            <meta property="og:site_name" content="Institute"><meta property="og:title" content="After the flood"></head>
            <body>\(Self.furniture)<main><article><h1>After the flood</h1><p class="byline">By Rosa Lind and Ann Lee</p>
            <p class="date">Published: March 3, 2023 at 6:02 p.m. EST</p><p>\(longParagraph)</p>
            <h2>Background</h2><p>\(longParagraph)</p></article></main>\(Self.foot)</body></html>
            """)
        #expect(
            article.frontMatter == [
                "title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind", "  - Ann Lee",
            ])
        #expect(article.body == "\(longParagraph)\n\n## Background\n\n\(longParagraph)\n")
        let dropped = article.report.findings(of: .dropped).map(\.text).joined(separator: " ")
        for words in ["We use cookies.", "Jump to content", "Home", "Share", "Related posts", "© 2024 Institute"] {
            #expect(dropped.contains(words), "\(words)")
        }
    }

    @Test("A part that is named like furniture stays if it holds the article")
    func longPart() throws {
        let text = "<p>\(longParagraph)</p>"
        let article = try importedPage(
            "<html><body><h1>After the flood</h1><div class=\"content-share\">\(text)\(text)\(text)</div></body></html>"
        )
        #expect(article.body.contains(longParagraph))
        let short = try importedPage(
            "<html><body><article><h1>After the flood</h1>\(text)\(text)<div class=\"share\"><p>Send it.</p></div></article></body></html>"
        )
        #expect(!short.body.contains("Send it."))
    }

    @Test("A part named like a box beside the text stays if it holds most of the page, and comments never do")
    func longBox() throws {
        let text = String(repeating: "<p>\(longParagraph)</p>", count: 3)
        for name in ["with-sidebar", "paywall"] {
            let page = "<html><body><h1>After the flood</h1><div class=\"\(name)\">\(text)</div></body></html>"
            #expect(try importedPage(page).body.contains(longParagraph), "\(name)")
        }
        let comments =
            "<html><body><h1>After the flood</h1><p>It rained.</p><div class=\"comments\">\(text)</div></body></html>"
        #expect(try !importedPage(comments).body.contains(longParagraph))
        for name in ["comment-list", "commentlist"] {
            let page =
                "<html><body><h1>After the flood</h1><p>\(longParagraph)</p><ol class=\"\(name)\"><li>So true.</li></ol></body></html>"
            #expect(try !importedPage(page).body.contains("So true."), "\(name)")
        }
        let opinion = "<html><body class=\"comment page\"><h1>After the flood</h1>\(text)</body></html>"
        #expect(try importedPage(opinion).body.contains(longParagraph))
    }

    @Test("Sentences that a page sets as headings are its text")
    func headingsAsText() throws {
        let headings = ["The mayor", "The harbour", "The mill"].map { name in
            "<h2>\(name) was asked more than once about the water in the old town, and never said a word of it.</h2>"
        }
        let page =
            "<html><body><article><h1>After the flood</h1><p>\(longParagraph)</p>\(headings.joined())</article></body></html>"
        let body = try importedPage(page).body
        #expect(body.contains("The mill was asked"))
    }

    @Test("A link among words stays whatever it is called")
    func namedLink() throws {
        let page = """
            <html><body><article><h1>After the flood</h1><p>MILLTOWN — <a class="player-link" href="/p">Rosa Lind</a>
            opened the gates. \(longParagraph)</p></article></body></html>
            """
        #expect(try importedPage(page).body.contains("MILLTOWN — Rosa Lind opened"))
    }

    @Test("The description of a picture of a formula stays in its sentence; a byline without a space is read")
    func formula() throws {
        let article = try importedPage(
            """
            <html><body><article><h1>After the flood</h1><div class="author">ByRosa Lind</div><p>The height is
            <img class="math-image" src="h.svg" alt="h = 3"> at noon. \(longParagraph)</p></article></body></html>
            """)
        #expect(article.body.contains("The height is `h = 3` at noon."))
        #expect(article.authors == ["Rosa Lind"])
    }

    @Test("Headings in a text that lead to other articles are left out, with the one above them")
    func linkedHeadings() throws {
        let more = """
            <h2>More on the vale</h2><h3><a href="/a">The mill is sold</a></h3><h3><a href="/b">The dam is dry</a></h3>
            """
        let article = try importedPage(
            "<html><body><article><h1>After the flood</h1><p>\(longParagraph)</p>\(more)<p>\(longParagraph)</p></article></body></html>"
        )
        #expect(article.body == "\(longParagraph)\n\n\(longParagraph)\n")
        #expect(article.report.findings(of: .dropped).count == 3)
    }

    @Test("A page whose text a script makes is reported")
    func script() throws {
        let page =
            "<html><head><script>show()</script></head><body><h1>After the flood</h1><p>Loading.</p></body></html>"
        #expect(try importedPage(page).report.findings(of: .unread).contains { $0.sentence.contains("script") })
        let long = page.replacing("Loading.", with: longParagraph + longParagraph)
        #expect(try !importedPage(long).report.findings(of: .unread).contains { $0.sentence.contains("script") })
    }

    @Test("Headings over links or over nothing at the end are left out and listed; a last section of the text stays")
    func tail() throws {
        func page(_ end: String) -> String {
            "<html><body><h1>After the flood</h1><p>\(longParagraph)</p>\(end)</body></html>"
        }
        let members = try importedPage(
            page("<h2>Members</h2><ul><li>Rosa Lind</li></ul><h2>Papers</h2><p>Four minutes, kept.</p>"))
        #expect(members.body.hasSuffix("## Members\n\n- Rosa Lind\n\n## Papers\n\nFour minutes, kept.\n"))
        let teasers = try importedPage(
            page(
                "<h3>Powered by a firm</h3><h3>You may like</h3><ul><li><a href=\"https://vale.example/5\">Five things</a></li></ul>"
            ))
        #expect(teasers.body == longParagraph + "\n")
        #expect(
            teasers.report.findings(of: .dropped).map(\.text) == ["Powered by a firm", "You may like", "Five things"])
    }

    @Test("Emphasis ends before a link and begins again in it, without a space at its edge")
    func emphasis() throws {
        let article = try importedPage(
            """
            <html><body><h1>After the flood</h1><p>\(longParagraph)</p>
            <p>The <b>list of <a href="https://vale.example/f">floods</a> and fires</b> of <i>the year<br>2019</i>.</p></body></html>
            """)
        #expect(
            article.body.hasSuffix(
                "The **list of** [**floods**](https://vale.example/f) **and fires** of *the year*\\\n*2019*.\n"))
    }

    @Test("Links, emphasis, lists, quotations and tables stay; scripts and addresses that run them do not")
    func blocks() throws {
        let article = try importedPage(
            """
            <html><head><style>.c9{font-style:italic}</style></head><body><h1>After the flood</h1><p>\(longParagraph)</p>
            <p>A <a href="https://vale.example/x">press</a> <a href="javascript:alert(1)">bad</a> <span class="c9">word</span><script>x()</script>.</p>
            <ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><blockquote><p>Said.</p><p>Again.</p></blockquote>
            <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></body></html>
            """)
        #expect(
            article.body == """
                \(longParagraph)

                A [press](https://vale.example/x) bad *word*.

                - one
                  - inner
                - two

                > Said.
                >
                > Again.

                | a | b |
                |---|---|
                | 1 | 2 |

                """)
    }

    @Test("A page in Windows-1252 keeps its letters; one in another encoding is refused by its name")
    func encodings() throws {
        let page =
            "<html><head><meta charset=windows-1252></head><body><h1>Après</h1><p>\(longParagraph)</p></body></html>"
        let bytes = page.unicodeScalars.map { UInt8($0.value) }
        #expect(
            try FileImport.run(bytes, fileName: "a.html", options: ImportOptions()).text.contains("title: \"Après\""))
        let other = Array(page.replacing("windows-1252", with: "gbk").unicodeScalars.map { UInt8($0.value) })
        #expect(throws: ImportRefusal.self) { try FileImport.run(other, fileName: "a.html", options: ImportOptions()) }
    }

    @Test(
        "Teasers of other articles are left out and listed; links of the text stay",
        arguments: [
            "<a href='/n/1'><h3>A city waits for rain</h3><p>Reservoirs have fallen to a tenth.</p></a>",
            "<h2>Most read stories</h2><ul><li><a href='https://n.example/1'>A city waits for rain</a></li><li><a href='https://n.example/2'>Talks go on</a></li></ul>",
        ])
    func teasers(html: String) throws {
        let article = try importedPage(
            """
            <html><body><article><h1>After the flood</h1><p>\(longParagraph)</p>\(html)
            <p>\(longParagraph)</p><ul><li><a href="https://a.example/">One</a></li><li><a href="https://b.example/">Two</a></li></ul>
            </article></body></html>
            """)
        #expect(!article.body.contains("waits for rain"))
        #expect(article.body.contains("- [One](https://a.example/)\n- [Two](https://b.example/)"))
        #expect(article.report.findings(of: .dropped).map(\.text).joined().contains("waits for rain"))
    }

    @Test(
        "Linked headings with a line each at the end are teasers; a single one is a part of the text",
        arguments: [(["Talks", "Rain"], true), (["Talks"], false)])
    func linkedHeadings(names: [String], isLeftOut: Bool) throws {
        let end = names.map { "<h3><a href='/n/1'>\($0)</a></h3><p>It is time to read this one, too.</p>" }.joined()
        let article = try importedPage(
            """
            <html><body><div><h1>After the flood</h1><p>\(longParagraph)</p><p>\(longParagraph)</p>\(end)</div></body></html>
            """)
        #expect(article.body.contains("It is time to read") == !isLeftOut)
        #expect(article.report.findings(of: .dropped).map(\.text).contains("Talks") == isLeftOut)
    }

    @Test("A form around all of a page is no form of it; a form in it is")
    func form() throws {
        let text = String(repeating: "<p>\(longParagraph)</p>", count: 3)
        let article = try importedPage(
            "<html><body><form><h1>After the flood</h1>\(text)<form><p>Your name</p></form></form></body></html>")
        #expect(article.body.contains(longParagraph))
        let other = try importedPage(
            "<html><body><h1>After the flood</h1>\(text)<form><p>Your name</p></form></body></html>")
        #expect(!other.body.contains("Your name") && other.body.contains(longParagraph))
    }

    @Test("Paragraphs that begin with a bullet of Word are items of one list")
    func bullets() throws {
        let items = ["It rained.", "It snowed."].map {
            "<p class=\"MsoListParagraph\">·<span>&nbsp;&nbsp; </span>\($0)</p>"
        }
        let page =
            "<html><body><h1>The flood</h1><p>\(longParagraph)</p>\(items.joined())<p>3·4 is 12.</p></body></html>"
        let body = try importedPage(page).body
        #expect(body.contains("- It rained.\n- It snowed.\n") && body.contains("\n3·4 is 12."))
    }

    @Test(
        "Of several articles on a page the first is taken, and the others are listed; parts of one stay together",
        arguments: [
            true, false,
        ])
    func severalArticles(areDated: Bool) throws {
        func article(_ title: String, _ day: String) -> String {
            let time = areDated ? "<time datetime=\"\(day)\">\(day)</time>" : ""
            return
                "<article><h2>\(title)</h2>\(time)<p>\(longParagraph)</p><p>\(title) was long. \(longParagraph)</p></article>"
        }
        let page = """
            <html><head><title>Vale Review</title></head><body><main><h1>Vale Review</h1>
            \(article("After the flood", "2023-03-03"))\(article("Before the ice", "2023-02-01"))</main></body></html>
            """
        let imported = try importedPage(page)
        #expect(imported.body.contains("After the flood was long."))
        #expect(imported.body.contains("Before the ice was long.") != areDated)
        #expect(imported.report.findings(of: .unread).isEmpty != areDated)
        guard areDated else { return }
        #expect(imported.frontMatter.prefix(2) == ["title: After the flood", "date: 2023-03-03"])
        #expect(
            imported.report.findings(of: .dropped).contains {
                $0.text.contains("Before the ice was long.") || $0.text.hasPrefix("Before the ice")
            })
    }
}
