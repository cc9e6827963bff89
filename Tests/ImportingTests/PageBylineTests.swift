import Testing

@testable import Importing

@Suite("The authors of a web page")
struct PageBylineTests {
    @Test(
        "A link to an author's page above the text names the author, if nothing else does",
        arguments: [
            (
                "<aside><address><a rel=\"author\" href=\"/profile/ka\">Zorvik Adjei</a></address></aside>", "",
                ["Zorvik Adjei"]
            ), ("<aside><div><a rel=\"author\" href=\"/profile/ka\">Zorvik Adjei</a></div></aside>", "", []),
            ("<div><a href=\"/author/rl\">Zorvik Adjei</a></div>", "", ["Zorvik Adjei"]),
            ("<div><a href=\"/authors\">Zorvik Adjei</a></div>", "", []),
            ("", "<a href=\"/author/rl\">Zorvik Adjei</a>", []),
            (
                "<div><a href=\"/author/rl\">Zorvik Adjei</a></div><span><b><a href=\"/author/al\">Ann Lee</a></b></span>",
                "",
                []
            ),
        ])
    func authorAddress(above: String, below: String, authors: [String]) throws {
        let page = """
            <html><body><article><h1>After the flood</h1>\(above)<p>\(longParagraph)</p><p>\(longParagraph) \(below)</p>
            </article></body></html>
            """
        #expect(try importedPage(page).authors == authors)
    }

    @Test(
        "What is beside a name in a byline is no part of it",
        arguments: [
            "<a href=\"/rl\">Rosa Lind</a><a href=\"https://x.example/rl\">Twitter</a>",
            "By <a href=\"/rl\">Rosa Lind<span>(Kirkmoor, chief of the bureau)</span></a>",
        ])
    func besideName(byline: String) throws {
        let page = """
            <html><body><article><h1>After the flood</h1><div class="byline">\(byline)</div><p>\(longParagraph)</p></article>
            </body></html>
            """
        #expect(try importedPage(page).authors == ["Rosa Lind"])
    }

    @Test("A number in brackets makes a byline no name")
    func counterInByline() throws {
        let page = """
            <html><body><article><h1>秋天的港口</h1><span class="author">人氣(23925)</span><p>\(longParagraph)</p></article>
            </body></html>
            """
        #expect(try importedPage(page).authors.isEmpty)
    }

    @Test(
        "Of two tags that disagree, the one that the page shows names the author",
        arguments: [("<p class=\"byline\">By Rosa Lind</p>", ["Rosa Lind"]), ("", ["Vale House"])])
    func disagreement(byline: String, authors: [String]) throws {
        let page = """
            <html><head><meta name="author" content="Vale House"><meta name="og:article:author" content="Rosa Lind"></head>
            <body><article><h1>After the flood</h1>\(byline)<p>\(longParagraph)</p></article></body></html>
            """
        #expect(try importedPage(page).authors == authors)
    }

    @Test("Who took a picture and what somebody does are no authors")
    func noAuthors() throws {
        let page = """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person",
            "name":"Rosa Lind"},{"@type":"Person","name":"Vale Correspondent"}]}</script></head><body><article>
            <h1>After the flood</h1><p>\(longParagraph)</p></article></body></html>
            """
        #expect(try importedPage(page).authors == ["Rosa Lind"])
        let credit = """
            <html><body><article><h1>After the flood</h1><span class="author-name"><a class="license-author" href="/o">Otto
            Brandt</a></span><p>\(longParagraph)</p></article></body></html>
            """
        #expect(try importedPage(credit).authors.isEmpty)
        #expect(try importedPage(credit.replacing("license-", with: "")).authors == ["Otto Brandt"])
    }

    @Test("The byline in a box beside the headline is the article's; one in a box below is not")
    func besideHeadline() throws {
        func page(_ head: String, _ after: String) -> String {
            """
            <html><body><article><header><h1>After the flood</h1>\(head)</header><p>\(longParagraph)</p>\(after)</article>
            </body></html>
            """
        }
        let box = """
            <aside class="post-sidebar"><h4 class="author-name">Rosa Lind</h4><time datetime="2023-03-03">3/3</time></aside>
            """
        #expect(
            try importedPage(page(box, "")).frontMatter == [
                "title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind",
            ])
        #expect(try importedPage(page("", box)).authors.isEmpty)
    }

    @Test("A list of authors above a text is its byline, and where they work is left out")
    func authorList() throws {
        let article = try importedPage(
            """
            <html><body><article><h1>After the flood</h1><ul class="authors">
            <li><a class="author-name" href="/a">Rosa Lind</a><div class="affiliation">Fellow of the Kirkmoor Institute</div></li>
            <li><a class="author-name" href="/b">Ann Lee</a></li></ul><p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.authors == ["Rosa Lind", "Ann Lee"])
        #expect(article.body == longParagraph + "\n")
        #expect(article.report.findings(of: .dropped).contains { $0.text.contains("Kirkmoor") })
    }

    @Test("Names that two tags agree on count more than another; escapes that are written twice are read")
    func agreedNames() throws {
        let article = try importedPage(
            """
            <html><head><meta property="og:title" content="The vale&amp;#8217;s flood"><meta name="author" content="Harbour Press">
            <meta property="article:author" content="Rosa Lind"><script type="application/ld+json">{"@type":"NewsArticle",
            "author":{"@type":"Person","name":"Rosa Lind"}}</script></head><body><p>\(longParagraph)</p></body></html>
            """)
        #expect(article.authors == ["Rosa Lind"])
        #expect(article.frontMatter[0] == "title: \"The vale’s flood\"")
    }

    @Test("Parts of a line above the text that only styles set apart are apart; a label of authors is no name")
    func parts() throws {
        let article = try importedPage(
            """
            <html><head><meta name="author" content="Autor: Rosa Lind"></head><body><article><h1>After the flood</h1>
            <div><span>Words by Rosa Lind</span><span>3 March 2023</span></div><p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.frontMatter == ["title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind"])
        #expect(article.body == longParagraph + "\n")
    }

    @Test(
        "A byline is read from its marks where the page tells machines nothing",
        arguments: [
            (
                "<div itemprop=\"author\" itemscope><span itemprop=\"name\">Rosa Lind</span>, <b>Chief</b></div>",
                ["Rosa Lind"]
            ),
            ("<div class=\"top\"><a rel=\"author\" href=\"/lind\">Rosa Lind</a></div>", ["Rosa Lind"]),
            ("<span class=\"author\">Par<span class=\"authorname\"> Rosa Lind</span></span>", ["Rosa Lind"]),
            (
                "<p class=\"byline\">Por <span>Rosa Lind<!-- -->,&#160;</span><span>José Ortega</span> y <span>Ann Lee</span></p>",
                ["Rosa Lind", "José Ortega", "Ann Lee"]
            ),
            ("<p class=\"byline\">بقلم محمد علي</p>", ["محمد علي"]),
            ("<a class=\"author\">Rosa Lind</a><div><a class=\"author\">Ann Lee</a></div>", []),
            ("<div class=\"related-posts\"><a rel=\"author\">Rosa Lind</a></div>", []),
        ])
    func marked(byline: String, authors: [String]) throws {
        let article = try importedPage(
            "<html><body><header>\(byline)</header><main><h1>After the flood</h1><p>\(longParagraph)</p></main></body></html>"
        )
        #expect(article.authors == authors)
    }

    @Test("Names without capitals are authors where the page says that they are")
    func uncased() throws {
        let article = try importedPage(
            """
            <html><head><meta name="author" content="王小明"></head><body><h1>After the flood</h1><p>\(longParagraph)</p></body></html>
            """)
        #expect(article.authors == ["王小明"])
    }

    @Test("An organisation is no author, and a page that names none is asked for one")
    func organisation() throws {
        let article = try importedPage(
            """
            <script type="application/ld+json">{"@type":"Article","headline":"A","author":{"@type":"Organization","name":"The Desk"}}</script>
            <h1>After the flood</h1><p>\(longParagraph)</p>
            """)
        #expect(!article.text.contains("authors:"))
        #expect(article.report.summary.contains("not found: date, authors"))
    }

    @Test("A byline and a date that a break parts are both read")
    func brokenByline() throws {
        let article = try importedPage(
            "<html><body><h1>After the flood</h1><div>By Ann Lee and Wen Li<br>3 March 2023</div><p>\(longParagraph)</p></body></html>"
        )
        #expect(article.authors == ["Ann Lee", "Wen Li"])
        #expect(article.frontMatter.contains("date: 2023-03-03"))
        #expect(article.body == longParagraph + "\n")
    }

    @Test(
        "“By” and the name may be lines of their own; below “By” only names are authors",
        arguments: [
            ("<div>By</div><div><a href=\"/x\">Rosa Lind</a></div>", ["Rosa Lind"]),
            ("<p>Von</p><p>Rosa Lind und Ann Lee</p>", ["Rosa Lind", "Ann Lee"]), ("<p>By</p><p>the old mill</p>", []),
        ])
    func byAlone(lines: String, authors: [String]) throws {
        let article = try importedPage(
            "<html><body><article><h1>After the flood</h1>\(lines)<p>\(longParagraph)</p></article></body></html>")
        #expect(article.authors == authors)
    }

    @Test(
        "A given name that is a word as well is one where a page says so, and initials need no space",
        arguments: [
            ("May Holm", ["May Holm"]), ("Rosa B.Lind", ["Rosa B. Lind"]),
            ("Rosa Lind, Kirkmoor, Ann Lee", ["Rosa Lind", "Ann Lee"]), ("May the dam hold", []),
        ])
    func said(content: String, authors: [String]) throws {
        let article = try importedPage(
            "<html><head><meta name=\"author\" content=\"\(content)\"></head><body><h1>After the flood</h1><p>\(longParagraph)</p></body></html>"
        )
        #expect(article.authors == authors)
    }

    @Test(
        "Lines below a text that say who wrote it and when count where the head says nothing",
        arguments: [
            ("<p>Author: Rosa Lind</p><p>Published: 3 March 2023</p>", ["Rosa Lind"], "date: 2023-03-03"),
            ("<p>Author: Rosa Lind</p><p>Author: Ann Lee</p>", [], "date:"), ("<p>Photo: Rosa Lind</p>", [], "date:"),
            ("<p>Rosa Lind</p>", [], "date:"),
        ])
    func below(lines: String, authors: [String], date: String) throws {
        let text = String(repeating: "<p>\(longParagraph)</p>", count: 4)
        let article = try importedPage(
            "<html><body><article><h1>After the flood</h1>\(text)\(lines)</article></body></html>")
        #expect(article.authors == authors && article.frontMatter[1] == date)
    }

    @Test("Who publishes a page is no author, whatever its tags say")
    func publisher() throws {
        func authors(_ publisher: String) throws -> [String] {
            try importedPage(
                """
                <html><head><meta name="author" content="Vale Illustrated"><meta name="DC.Publisher" content="\(publisher)"></head>
                <body><h1>After the flood</h1><p>\(longParagraph)</p></body></html>
                """
            ).authors
        }
        #expect(try authors("Vale Illustrated") == [] && authors("Harbour House") == ["Vale Illustrated"])
    }

    @Test("A subtitle that is names and a date is the byline; any other is a subtitle")
    func subtitle() throws {
        func page(_ subtitle: String) throws -> ImportedArticle {
            try importedPage(
                "<html><body><p class=\"title\">After the flood</p><p class=\"subtitle\">\(subtitle)</p><p>\(longParagraph)</p></body></html>"
            )
        }
        let article = try page("Rosa Lind and Ann Lee · 3 March 2023")
        #expect(
            article.frontMatter == [
                "title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind", "  - Ann Lee",
            ])
        #expect(try page("What the vale has learned").frontMatter.contains("subtitle: What the vale has learned"))
    }
}
