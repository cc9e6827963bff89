import Testing

@testable import Importing

@Suite("Web pages")
struct WebPageTests {
    private func imported(_ html: String) throws -> ImportedArticle {
        try FileImport.run(Array(html.utf8), fileName: "page.html", options: ImportOptions())
    }

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
        let article = try imported(
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
        let article = try imported(
            "<html><body><h1>After the flood</h1><div class=\"content-share\">\(text)\(text)\(text)</div></body></html>"
        )
        #expect(article.body.contains(longParagraph))
        let short = try imported(
            "<html><body><article><h1>After the flood</h1>\(text)\(text)<div class=\"share\"><p>Send it.</p></div></article></body></html>"
        )
        #expect(!short.body.contains("Send it."))
    }

    @Test("A part named like a box beside the text stays if it holds most of the page, and comments never do")
    func longBox() throws {
        let text = String(repeating: "<p>\(longParagraph)</p>", count: 3)
        for name in ["with-sidebar", "paywall"] {
            let page = "<html><body><h1>After the flood</h1><div class=\"\(name)\">\(text)</div></body></html>"
            #expect(try imported(page).body.contains(longParagraph), "\(name)")
        }
        let comments =
            "<html><body><h1>After the flood</h1><p>It rained.</p><div class=\"comments\">\(text)</div></body></html>"
        #expect(try !imported(comments).body.contains(longParagraph))
    }

    @Test("A line below the headline is the standfirst unless it is a link")
    func linkedLine() throws {
        func page(_ line: String) -> String {
            """
            <html><body><article><h1>After the flood</h1><p>\(line)</p><p>3 March 2023</p><p>\(longParagraph)</p></article>
            </body></html>
            """
        }
        #expect(
            try imported(page("What the vale has learned")).frontMatter.contains("summary: What the vale has learned"))
        let linked = try imported(page("<a href=\"https://vale.example/water\">Water and the vale</a>"))
        #expect(!linked.frontMatter.contains { $0.hasPrefix("summary") })
        #expect(linked.report.findings(of: .dropped).map(\.text) == ["Water and the vale"])
    }

    @Test(
        "The headline that readers see is the title, though machines are told a shorter one about the same matter",
        arguments: [
            ("What the mayor of Vale said of the flood", "Mayor of Vale speaks about flood", true),
            ("Sign up for our weekly letter", "Mayor of Vale speaks about flood", false),
        ])
    func shownHeadline(shown: String, known: String, isShown: Bool) throws {
        let page = """
            <html><head><title>\(known) | Vale News</title><meta property="og:title" content="\(known)"></head><body>
            <h1>\(shown)</h1><p>\(longParagraph)</p></body></html>
            """
        #expect(try imported(page).frontMatter[0] == "title: \(isShown ? shown : known)")
    }

    @Test(
        "A link to an author's page above the text names the author, if nothing else does",
        arguments: [
            (
                "<aside><address><a rel=\"author\" href=\"/profile/ka\">Kofi Adjei</a></address></aside>", "",
                ["Kofi Adjei"]
            ), ("<aside><div><a rel=\"author\" href=\"/profile/ka\">Kofi Adjei</a></div></aside>", "", []),
            ("<div><a href=\"/author/rl\">Kofi Adjei</a></div>", "", ["Kofi Adjei"]),
            ("<div><a href=\"/authors\">Kofi Adjei</a></div>", "", []),
            ("", "<a href=\"/author/rl\">Kofi Adjei</a>", []),
            (
                "<div><a href=\"/author/rl\">Kofi Adjei</a></div><span><b><a href=\"/author/al\">Ann Lee</a></b></span>",
                "",
                []
            ),
        ])
    func authorAddress(above: String, below: String, authors: [String]) throws {
        let page = """
            <html><body><article><h1>After the flood</h1>\(above)<p>\(longParagraph)</p><p>\(longParagraph) \(below)</p>
            </article></body></html>
            """
        #expect(try imported(page).authors == authors)
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
        #expect(try imported(page).authors == ["Rosa Lind"])
    }

    @Test("A number in brackets makes a byline no name")
    func counterInByline() throws {
        let page = """
            <html><body><article><h1>秋天的港口</h1><span class="author">人氣(23925)</span><p>\(longParagraph)</p></article>
            </body></html>
            """
        #expect(try imported(page).authors.isEmpty)
    }

    @Test(
        "Of two tags that disagree, the one that the page shows names the author",
        arguments: [("<p class=\"byline\">By Rosa Lind</p>", ["Rosa Lind"]), ("", ["Vale House"])])
    func disagreement(byline: String, authors: [String]) throws {
        let page = """
            <html><head><meta name="author" content="Vale House"><meta name="og:article:author" content="Rosa Lind"></head>
            <body><article><h1>After the flood</h1>\(byline)<p>\(longParagraph)</p></article></body></html>
            """
        #expect(try imported(page).authors == authors)
    }

    @Test("A headline in the line that says where on the site a page is, is not the article's")
    func breadcrumb() throws {
        let page = """
            <html><head><meta property="og:title" content="The flood and after"></head><body>
            <ol><li itemprop="itemListElement"><h1>The flood of the year</h1></li></ol>
            <article><h2>The flood and after</h2><p>\(longParagraph)</p></article></body></html>
            """
        #expect(try imported(page).frontMatter[0] == "title: The flood and after")
    }

    @Test("Sentences that a page sets as headings are its text")
    func headingsAsText() throws {
        let headings = ["The mayor", "The harbour", "The mill"].map { name in
            "<h2>\(name) was asked more than once about the water in the old town, and never said a word of it.</h2>"
        }
        let page =
            "<html><body><article><h1>After the flood</h1><p>\(longParagraph)</p>\(headings.joined())</article></body></html>"
        let body = try imported(page).body
        #expect(body.contains("The mill was asked"))
    }

    @Test("Who took a picture and what somebody does are no authors")
    func noAuthors() throws {
        let page = """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person",
            "name":"Rosa Lind"},{"@type":"Person","name":"Vale Correspondent"}]}</script></head><body><article>
            <h1>After the flood</h1><p>\(longParagraph)</p></article></body></html>
            """
        #expect(try imported(page).authors == ["Rosa Lind"])
        let credit = """
            <html><body><article><h1>After the flood</h1><span class="author-name"><a class="license-author" href="/o">Otto
            Brandt</a></span><p>\(longParagraph)</p></article></body></html>
            """
        #expect(try imported(credit).authors.isEmpty)
        #expect(try imported(credit.replacing("license-", with: "")).authors == ["Otto Brandt"])
    }

    @Test("The brackets around a link back are no part of its note")
    func emptyBrackets() throws {
        let page = """
            <html><body><article><h1>After the flood</h1><p>It rained (<a href="#n1" id="r1">1</a>). \(longParagraph)</p>
            <p id="n1">(<a href="#r1">1</a>)&nbsp;Minutes.</p></article></body></html>
            """
        #expect(try imported(page).notes == ["[^1]: Minutes."])
    }

    @Test("A link among words stays whatever it is called")
    func namedLink() throws {
        let page = """
            <html><body><article><h1>After the flood</h1><p>MILLTOWN — <a class="player-link" href="/p">Rosa Lind</a>
            opened the gates. \(longParagraph)</p></article></body></html>
            """
        #expect(try imported(page).body.contains("MILLTOWN — Rosa Lind opened"))
    }

    @Test("A headline of the first level that leads home is the name of the site")
    func siteName() throws {
        let article = try imported(
            """
            <html><head><title>Vale Notes » Blog » After the great flood</title></head><body>
            <h1><a href="https://vale.example/">Vale Notes</a></h1><div><h2><a href="/after">After the great flood</a></h2>
            <p>\(longParagraph)</p></div></body></html>
            """)
        #expect(article.frontMatter[0] == "title: After the great flood")
    }

    @Test(
        "Of two days that a time zone explains the one is the date that readers see",
        arguments: [
            ("2023-03-02T18:30:00Z", "<p class=\"date\">March 3, 2023</p>", "2023-03-03"),
            ("2023-03-02T18:30:00Z", "<time datetime=\"2023-03-03T05:30:00+11:00\">today</time>", "2023-03-03"),
            ("2023-03-02T23:00:00.000Z", "", "2023-03-03"), ("2023-03-02T18:30:00Z", "", "2023-03-02"),
            ("2023-03-02T18:30:00Z", "<p class=\"date\">March 9, 2023</p>", "2023-03-02"),
        ])
    func timeZones(moment: String, shown: String, date: String) throws {
        let article = try imported(
            """
            <html><head><meta property="article:published_time" content="\(moment)"></head><body><article>
            <h1>After the flood</h1>\(shown)<p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.frontMatter.contains("date: \(date)"))
    }

    @Test("The day on which a page of a wiki was begun is not the date of its text")
    func wikiDate() throws {
        let page = """
            <html><head><meta name="generator" content="MediaWiki 1.41"><script type="application/ld+json">
            {"@type":"Article","datePublished":"2003-02-28T00:00:00Z"}</script></head><body><h1>Floods of the vale</h1>
            <p>\(longParagraph)</p></body></html>
            """
        #expect(try imported(page).frontMatter.contains("date:"))
        #expect(try imported(page.replacing("MediaWiki", with: "Press")).frontMatter.contains("date: 2003-02-28"))
    }

    @Test("The description of a picture of a formula stays in its sentence; a byline without a space is read")
    func formula() throws {
        let article = try imported(
            """
            <html><body><article><h1>After the flood</h1><div class="author">ByRosa Lind</div><p>The height is
            <img class="math-image" src="h.svg" alt="h = 3"> at noon. \(longParagraph)</p></article></body></html>
            """)
        #expect(article.body.contains("The height is `h = 3` at noon."))
        #expect(article.authors == ["Rosa Lind"])
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
            try imported(page(box, "")).frontMatter == [
                "title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind",
            ])
        #expect(try imported(page("", box)).authors.isEmpty)
    }

    @Test("A list of authors above a text is its byline, and where they work is left out")
    func authorList() throws {
        let article = try imported(
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
        let article = try imported(
            """
            <html><head><meta property="og:title" content="The vale&amp;#8217;s flood"><meta name="author" content="Harbour Press">
            <meta property="article:author" content="Rosa Lind"><script type="application/ld+json">{"@type":"NewsArticle",
            "author":{"@type":"Person","name":"Rosa Lind"}}</script></head><body><p>\(longParagraph)</p></body></html>
            """)
        #expect(article.authors == ["Rosa Lind"])
        #expect(article.frontMatter[0] == "title: \"The vale’s flood\"")
    }

    @Test("Notes that links in brackets lead to are read from lines in one cell")
    func notesInCell() throws {
        let article = try imported(
            """
            <html><body><table><tr><td><h2>After the flood</h2><p>\(longParagraph)<a href="#n1" name="r1">(1)</a> More.
            <a href="#n2" name="r2">(2)</a></p><hr><b>Notes</b><br><a name="n1" href="#r1">(1)</a> Minutes.<br><br>
            <a name="n2" href="#r2">(2)</a> Ibid.<br></td></tr></table></body></html>
            """)
        #expect(article.notes == ["[^1]: Minutes.", "[^2]: Ibid."])
    }

    @Test("Notes that styles put beside the text are notes, with and without numbers")
    func sidenotes() throws {
        func note(_ name: String, _ text: String) -> String {
            """
            <label for="s" class="margin-toggle"></label><input type="checkbox" id="s"/><span class="\(name)">\(text)</span>
            """
        }
        let article = try imported(
            """
            <html><body><article><h1>After the flood</h1><p>It rained.\(note("sidenote", "Minutes.")) \(longParagraph)\
            \(note("marginnote", "Ibid."))</p></article></body></html>
            """)
        #expect(article.body.hasPrefix("It rained.[^1] "))
        #expect(article.notes == ["[^1]: Minutes.", "[^2]: Ibid."])
    }

    @Test("Parts of a line above the text that only styles set apart are apart; a label of authors is no name")
    func parts() throws {
        let article = try imported(
            """
            <html><head><meta name="author" content="Autor: Rosa Lind"></head><body><article><h1>After the flood</h1>
            <div><span>Words by Rosa Lind</span><span>3 March 2023</span></div><p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.frontMatter == ["title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind"])
        #expect(article.body == longParagraph + "\n")
    }

    @Test("Headings in a text that lead to other articles are left out, with the one above them")
    func linkedHeadings() throws {
        let more = """
            <h2>More on the vale</h2><h3><a href="/a">The mill is sold</a></h3><h3><a href="/b">The dam is dry</a></h3>
            """
        let article = try imported(
            "<html><body><article><h1>After the flood</h1><p>\(longParagraph)</p>\(more)<p>\(longParagraph)</p></article></body></html>"
        )
        #expect(article.body == "\(longParagraph)\n\n\(longParagraph)\n")
        #expect(article.report.findings(of: .dropped).count == 3)
    }

    @Test("A page whose text a script makes is reported")
    func script() throws {
        let page =
            "<html><head><script>show()</script></head><body><h1>After the flood</h1><p>Loading.</p></body></html>"
        #expect(try imported(page).report.findings(of: .unread).contains { $0.sentence.contains("script") })
        let long = page.replacing("Loading.", with: longParagraph + longParagraph)
        #expect(try !imported(long).report.findings(of: .unread).contains { $0.sentence.contains("script") })
    }

    @Test(
        "What a page tells machines is read first",
        arguments: [
            """
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"After the flood",\
            "datePublished":"2023-03-03T18:02:00-05:00","author":[{"@type":"Person","name":"Rosa Lind"}]}]}</script>
            """,
            """
            <meta name="citation_title" content="After the flood"><meta name="citation_author" content="Lind, Rosa">
            <meta name="citation_publication_date" content="2023/03/03">
            """,
            """
            <meta property="og:title" content="After the flood"><meta property="article:author" content="https://x.example/lind">
            <meta name="author" content="Rosa Lind"><meta property="article:published_time" content="2023-03-03T09:00:00Z">
            """,
        ])
    func metadata(head: String) throws {
        let article = try imported(
            "<html><head><title>Home</title>\(head)</head><body><p>\(longParagraph)</p></body></html>")
        #expect(article.frontMatter == ["title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind"])
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
        let article = try imported(
            "<html><body><header>\(byline)</header><main><h1>After the flood</h1><p>\(longParagraph)</p></main></body></html>"
        )
        #expect(article.authors == authors)
    }

    @Test("Names without capitals are authors where the page says that they are")
    func uncased() throws {
        let article = try imported(
            """
            <html><head><meta name="author" content="王小明"></head><body><h1>After the flood</h1><p>\(longParagraph)</p></body></html>
            """)
        #expect(article.authors == ["王小明"])
    }

    @Test("Headings over links or over nothing at the end are left out and listed; a last section of the text stays")
    func tail() throws {
        func page(_ end: String) -> String {
            "<html><body><h1>After the flood</h1><p>\(longParagraph)</p>\(end)</body></html>"
        }
        let members = try imported(
            page("<h2>Members</h2><ul><li>Rosa Lind</li></ul><h2>Papers</h2><p>Four minutes, kept.</p>"))
        #expect(members.body.hasSuffix("## Members\n\n- Rosa Lind\n\n## Papers\n\nFour minutes, kept.\n"))
        let teasers = try imported(
            page(
                "<h3>Powered by a firm</h3><h3>You may like</h3><ul><li><a href=\"https://vale.example/5\">Five things</a></li></ul>"
            ))
        #expect(teasers.body == longParagraph + "\n")
        #expect(
            teasers.report.findings(of: .dropped).map(\.text) == ["Powered by a firm", "You may like", "Five things"])
    }

    @Test("Emphasis ends before a link and begins again in it, without a space at its edge")
    func emphasis() throws {
        let article = try imported(
            """
            <html><body><h1>After the flood</h1><p>\(longParagraph)</p>
            <p>The <b>list of <a href="https://vale.example/f">floods</a> and fires</b> of <i>the year<br>2019</i>.</p></body></html>
            """)
        #expect(
            article.body.hasSuffix(
                "The **list of** [**floods**](https://vale.example/f) **and fires** of *the year*\\\n*2019*.\n"))
    }

    @Test("An organisation is no author, and a page that names none is asked for one")
    func organisation() throws {
        let article = try imported(
            """
            <script type="application/ld+json">{"@type":"Article","headline":"A","author":{"@type":"Organization","name":"The Desk"}}</script>
            <h1>After the flood</h1><p>\(longParagraph)</p>
            """)
        #expect(!article.text.contains("authors:"))
        #expect(article.report.summary.contains("not found: date, authors"))
    }

    @Test(
        "Notes of the usual systems join their markers",
        arguments: [
            // Wikipedia
            (
                "<p>One.<sup id=\"r1\" class=\"reference\"><a href=\"#n1\">[1]</a></sup></p>",
                "<ol class=\"references\"><li id=\"n1\"><span><b>^</b> <a href=\"#r1\"><sup><i><b>a</b></i></sup></a></span> <span>Holm</span></li></ol>"
            ),
            // WordPress
            (
                "<p>One.<sup data-fn=\"u\" class=\"fn\"><a id=\"u-link\" href=\"#u\">1</a></sup></p>",
                "<ol class=\"wp-block-footnotes\"><li id=\"u\">Holm <a href=\"#u-link\">↩︎</a></li></ol>"
            ),
            // Substack
            (
                "<p>One.<a class=\"footnote-anchor\" id=\"footnote-anchor-1\" href=\"#footnote-1\">1</a></p>",
                "<div class=\"footnote\"><a id=\"footnote-1\" href=\"#footnote-anchor-1\" class=\"footnote-number\">1</a><div><p>Holm</p></div></div>"
            ),
            // Google Docs
            (
                "<p>One.<sup><a href=\"#ftnt1\" id=\"ftnt_ref1\">[1]</a></sup></p>",
                "<hr><div><p><a href=\"#ftnt_ref1\" id=\"ftnt1\">[1]</a><span>&nbsp;Holm</span></p></div>"
            ),
            // Word
            (
                "<p class=MsoNormal>One.<a href=\"#_ftn1\" name=\"_ftnref1\" title=\"\"><span class=MsoFootnoteReference>[1]</span></a></p>",
                "<div><hr size=1><div id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Holm</p></div></div>"
            ),
            // Modern Footnotes
            (
                "<p>One.<sup class=\"modern-footnotes-footnote\" data-mfn=\"1\"><a href=\"javascript:void(0)\">1</a></sup><span role=\"tooltip\" class=\"modern-footnotes-footnote__note\">Holm</span></p>",
                ""
            ),
            // lines of one paragraph
            (
                "<p>One.<a href=\"#n1\"><sup>1</sup></a></p>",
                "<p><b>Notes</b></p><p><a name=\"n1\"></a>1. Holm<br></p>"
            ),
            // a table
            (
                "<p>One.[1]</p>", "<h2>Notes</h2><table><tr><td>[1]</td><td>Holm</td></tr></table>"
            ),
            // raised digits and a list
            ("<p>One.<sup>1</sup></p>", "<h2>Notes</h2><ol><li>Holm</li></ol>"),
        ])
    func notes(text: String, notes: String) throws {
        let article = try imported(
            "<html><body><h1>After the flood</h1><p>\(longParagraph)</p>\(text)\(notes)</body></html>")
        #expect(article.body == "\(longParagraph)\n\nOne.[^1]\n\n[^1]: Holm\n")
    }

    @Test("A link to a place on the page that is no note stays text")
    func noNotes() throws {
        let article = try imported(
            "<html><body><h1>After the flood</h1><p>\(longParagraph) See <a href=\"#two\">part 2</a>.</p><h2 id=\"two\">Two</h2><p>\(longParagraph)</p></body></html>"
        )
        #expect(article.body == "\(longParagraph) See part 2.\n\n## Two\n\n\(longParagraph)\n")
    }

    @Test("Links, emphasis, lists, quotations and tables stay; scripts and addresses that run them do not")
    func blocks() throws {
        let article = try imported(
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

    @Test("Notes that are lines of one paragraph join their markers; lines that are not numbered stay together")
    func brokenList() throws {
        let article = try imported(
            """
            <html><body><h1>After the flood</h1><p>\(longParagraph)<sup>[1]</sup> It rained.<sup>[2]</sup></p>
            <p>One line<br>and another</p><p>[1] Holm<br>[2] Ibid.</p></body></html>
            """)
        #expect(article.body.hasSuffix("It rained.[^2]\n\nOne line\\\nand another\n\n[^1]: Holm\n\n[^2]: Ibid.\n"))
    }

    @Test("A byline and a date that a break parts are both read")
    func brokenByline() throws {
        let article = try imported(
            "<html><body><h1>After the flood</h1><div>By Ann Lee and Wen Li<br>3 March 2023</div><p>\(longParagraph)</p></body></html>"
        )
        #expect(article.authors == ["Ann Lee", "Wen Li"])
        #expect(article.frontMatter.contains("date: 2023-03-03"))
        #expect(article.body == longParagraph + "\n")
    }

    @Test(
        "Teasers of other articles are left out and listed; links of the text stay",
        arguments: [
            "<a href='/n/1'><h3>A city waits for rain</h3><p>Reservoirs have fallen to a tenth.</p></a>",
            "<h2>Most read stories</h2><ul><li><a href='https://n.example/1'>A city waits for rain</a></li><li><a href='https://n.example/2'>Talks go on</a></li></ul>",
        ])
    func teasers(html: String) throws {
        let article = try imported(
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
        let article = try imported(
            """
            <html><body><div><h1>After the flood</h1><p>\(longParagraph)</p><p>\(longParagraph)</p>\(end)</div></body></html>
            """)
        #expect(article.body.contains("It is time to read") == !isLeftOut)
        #expect(article.report.findings(of: .dropped).map(\.text).contains("Talks") == isLeftOut)
    }

    @Test("Notes whose links say “footnote 1” join their markers")
    func namedNotes() throws {
        let article = try imported(
            """
            <html><body><h1>After the flood</h1><p>\(longParagraph)<sup><a href="#f1" role="doc-noteref">[footnote 1]</a></sup></p>
            <div><ol><li id="f1"><p>Holm <a href="#r1">↩</a></p></li></ol></div></body></html>
            """)
        #expect(article.body == "\(longParagraph)[^1]\n\n[^1]: Holm\n")
    }

    @Test(
        "The day that a page shows as its publication is its date, and two such days are none",
        arguments: [
            (
                "<time class='entry-date published' datetime='2023-03-03T10:00:00+01:00'>3 March</time><time class='updated' datetime='2023-04-03'>x</time>",
                "date: 2023-03-03"
            ),
            ("<time datetime='2023-03-03'>3 March</time><time datetime='2023-04-03'>April</time>", "date:"),
            ("<div class='related'><time datetime='2023-04-03'>April</time></div>", "date:"),
        ])
    func shownDay(times: String, date: String) throws {
        let article = try imported(
            "<html><body><article><h1>After the flood</h1><p>\(times)</p><p>\(longParagraph)</p><p>\(longParagraph)</p></article></body></html>"
        )
        #expect(article.frontMatter[1] == date)
    }
}
