import Testing

@testable import Importing

@Suite("The headline and the date of a web page")
struct PageHeadTests {
    @Test("A line below the headline is the standfirst unless it is a link")
    func linkedLine() throws {
        func page(_ line: String) -> String {
            """
            <html><body><article><h1>After the flood</h1><p>\(line)</p><p>3 March 2023</p><p>\(longParagraph)</p></article>
            </body></html>
            """
        }
        #expect(
            try importedPage(page("What the vale has learned")).frontMatter.contains(
                "summary: What the vale has learned"))
        let linked = try importedPage(page("<a href=\"https://vale.example/water\">Water and the vale</a>"))
        #expect(!linked.frontMatter.contains { $0.hasPrefix("summary") })
        #expect(linked.report.findings(of: .dropped).map(\.text) == ["Water and the vale"])
    }

    @Test(
        "The headline that readers see is the title, though machines are told a shorter one about the same matter",
        arguments: [
            ("What the mayor of Vale said of the flood", "Mayor of Vale speaks about flood", true),
            ("Sign up for our weekly letter", "Mayor of Vale speaks about flood", false),
            ("<i>Who pays for</i> the last dam?", "Floods Are Here to Stay", false),
        ])
    func shownHeadline(shown: String, known: String, isShown: Bool) throws {
        let page = """
            <html><head><title>\(known) | Vale News</title><meta property="og:title" content="\(known)"></head><body>
            <h1>\(shown)</h1><p>\(longParagraph)</p></body></html>
            """
        #expect(try importedPage(page).frontMatter[0] == "title: \(isShown ? shown : known)")
    }

    @Test("A headline of several words within the element of the article is the title, whatever machines are told")
    func headlineOfArticle() throws {
        let page = """
            <html><head><meta property="og:title" content="Floods Are Here to Stay"></head><body>
            <article><h1>Who pays for the last dam</h1><p>\(longParagraph)</p></article></body></html>
            """
        #expect(try importedPage(page).frontMatter[0] == "title: Who pays for the last dam")
        let short = page.replacing("Who pays for the last dam", with: "Vale Weekly")
        #expect(try importedPage(short).frontMatter[0] == "title: Floods Are Here to Stay")
    }

    @Test("A headline in the line that says where on the site a page is, is not the article's")
    func breadcrumb() throws {
        let page = """
            <html><head><meta property="og:title" content="The flood and after"></head><body>
            <ol><li itemprop="itemListElement"><h1>The flood of the year</h1></li></ol>
            <article><h2>The flood and after</h2><p>\(longParagraph)</p></article></body></html>
            """
        #expect(try importedPage(page).frontMatter[0] == "title: The flood and after")
    }

    @Test("A headline of the first level that leads home is the name of the site")
    func siteName() throws {
        let article = try importedPage(
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
            ("2023-03-02T23:00Z", "", "2023-03-03"), ("2023-03-02T23:05Z", "", "2023-03-02"),
            ("2023-03-02T18:30:00Z", "<p class=\"date\">March 9, 2023</p>", "2023-03-02"),
        ])
    func timeZones(moment: String, shown: String, date: String) throws {
        let article = try importedPage(
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
        #expect(try importedPage(page).frontMatter.contains("date:"))
        #expect(try importedPage(page.replacing("MediaWiki", with: "Press")).frontMatter.contains("date: 2003-02-28"))
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
        let article = try importedPage(
            "<html><head><title>Home</title>\(head)</head><body><p>\(longParagraph)</p></body></html>")
        #expect(article.frontMatter == ["title: After the flood", "date: 2023-03-03", "authors:", "  - Rosa Lind"])
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
        let article = try importedPage(
            "<html><body><article><h1>After the flood</h1><p>\(times)</p><p>\(longParagraph)</p><p>\(longParagraph)</p></article></body></html>"
        )
        #expect(article.frontMatter[1] == date)
    }

    @Test(
        "A day of publication counts whatever a site calls it; days that disagree and days of changes do not",
        arguments: [
            (["publish-date": "Tue, 07 Apr 2020 07:36:07 +0530"], "date: 2020-04-07"),
            (["cms:published_at": "April 7, 2020 13:42"], "date: 2020-04-07"),
            (["pdate": "20200407"], "date: 2020-04-07"),
            (["pdate": "20200407", "cms_publish_date": "2020-05-01"], "date:"),
            (["modified-date": "2020-04-07"], "date:"), (["publisher-date-format": "soon"], "date:"),
        ])
    func publishedTags(tags: [String: String], date: String) throws {
        let head = tags.map { "<meta name=\"\($0)\" content=\"\($1)\">" }.joined()
        let article = try importedPage(
            "<html><head>\(head)</head><body><h1>After the flood</h1><p>\(longParagraph)</p></body></html>")
        #expect(article.frontMatter[1] == date)
    }

    @Test(
        "Where tags give two days, the one that the page shows counts, even a third; without it the date is asked for",
        arguments: [
            ("28 November 2020", "date: 2020-11-28"), ("A long read", "date:"), ("3 May 2018", "date: 2018-05-03"),
        ])
    func contradiction(shown: String, date: String) throws {
        let article = try importedPage(
            """
            <html><head><meta property="article:published_time" content="2021-01-24T11:01:23Z">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-11-28T04:33:13Z"}</script></head>
            <body><h1>After the flood</h1><p>Rosa Lind</p><p>\(shown)</p><p>\(longParagraph)</p></body></html>
            """)
        #expect(article.frontMatter[1] == date)
        #expect(article.frontMatter[1] != "date: 2021-01-24")
    }

    @Test(
        "The address of a page has its day where nothing else gives one",
        arguments: [
            ("https://vale.example/2023/03/03/flood/", "date: 2023-03-03"),
            ("https://vale.example/2023/3/3/flood", "date: 2023-03-03"),
            ("https://vale.example/2023/03/flood", "date:"),
            ("https://vale.example/2023/99/41/flood", "date:"), ("https://vale.example/reports/2023/03/03", "date:"),
        ])
    func addressDay(address: String, date: String) throws {
        let article = try importedPage(
            "<html><head><link rel=\"canonical\" href=\"\(address)\"></head><body><h1>After the flood</h1><p>\(longParagraph)</p></body></html>"
        )
        #expect(article.frontMatter[1] == date)
    }

    @Test(
        "The language of a page says which of a date's figures is the day; English may be that of the site's program",
        arguments: [("es", "date: 2014-01-08"), ("en-GB", "date: 2014-01-08"), ("en-US", "date:"), ("", "date:")])
    func figures(language: String, date: String) throws {
        let article = try importedPage(
            "<html lang=\"\(language)\"><body><h1>After the flood</h1><p>By Rosa Lind | Palma de Mallorca | 08/01/2014</p><p>\(longParagraph)</p></body></html>"
        )
        #expect(article.frontMatter[1] == date)
        #expect(article.authors == ["Rosa Lind"])
    }

    @Test("A heading that is a date is no title")
    func datedHeading() throws {
        let article = try importedPage(
            """
            <html><head><title>What the vale has learned | Vale</title></head><body><h1>What the vale has learned</h1>
            <article><h1>7 June 2017, 11:19</h1><p>\(longParagraph)</p><p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.frontMatter.first == "title: What the vale has learned")
    }

    @Test(
        "The part of a heading that is the title leaves the others; what a colon adds belongs to it",
        arguments: [
            ("<span>Report</span>After the flood in the vale", "After the flood in the vale"),
            (
                "<span>After the flood in the vale</span> <small>What the mill lost</small>",
                "After the flood in the vale"
            ),
            (
                "<b>After the flood in the vale</b><i>: what the mill lost</i>",
                "\"After the flood in the vale: what the mill lost\""
            ),
        ])
    func partOfHeading(heading: String, title: String) throws {
        let article = try importedPage(
            """
            <html><head><meta property="og:title" content="After the flood in the vale"></head>
            <body><article><h1>\(heading)</h1><p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.frontMatter.first == "title: \(title)")
        #expect(!article.body.contains("flood"))
    }

    @Test(
        "A title for the window with the names of the site and a section in it gives way to a heading of the page",
        arguments: [
            ("vale.example - News - After the flood in the vale", "<h1>News</h1><h2>After the flood in the vale</h2>"),
            ("After the flood in the vale - Vale", "<h1>The paper</h1><p>After the flood in the vale</p>"),
        ])
    func windowTitle(window: String, headings: String) throws {
        let tag = window.hasPrefix("vale") ? "<meta property=\"og:title\" content=\"\(window)\">" : ""
        let article = try importedPage(
            "<html><head><title>\(window)</title>\(tag)</head><body>\(headings)<p>\(longParagraph)</p></body></html>")
        #expect(article.frontMatter.first == "title: After the flood in the vale")
    }

    @Test(
        "A day that a class calls a date counts for want of tags, unless there are two; that of an event does not",
        arguments: [
            ("<div><span class=\"post-date\">March 9 2017 4:21 PM</span></div>", "date: 2017-03-09"),
            ("<span class=\"date\">9 March 2017</span><span class=\"date\">1 May 2016</span>", "date:"),
            ("<span class=\"event-date\">9 March 2017</span>", "date:"),
            ("<span class=\"date\">Thursday</span>", "date:"),
        ])
    func datedClass(above: String, date: String) throws {
        let article = try importedPage(
            """
            <html><body><div class="top">\(above)</div><article><h1>After the flood</h1><p>\(longParagraph)</p>
            <p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.frontMatter[1] == date)
    }

    @Test("Of two days of publication, one that is that of the last change is none")
    func changed() throws {
        func page(changed: String) -> String {
            """
            <html><head><meta property="article:published_time" content="2021-01-24T11:01:23Z">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-11-28T04:33:13Z","dateModified":"\(changed)"}</script>
            </head><body><h1>After the flood</h1><p>\(longParagraph)</p></body></html>
            """
        }
        #expect(try importedPage(page(changed: "2021-01-24T11:01:26Z")).frontMatter[1] == "date: 2020-11-28")
        #expect(try importedPage(page(changed: "2021-03-01T11:01:26Z")).frontMatter[1] == "date:")
    }

    @Test(
        "A tag that may say when a page was made gives way to the day that the page shows, and the other is listed",
        arguments: [("date", 1), ("article:published_time", 0)])
    func weakTag(name: String, findings: Int) throws {
        let article = try importedPage(
            """
            <html><head><meta name="\(name)" content="2021-12-20T11:02:44+01:00"></head>
            <body><article><h1>After the flood</h1><p>27 January 2022</p><p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.report.findings(of: .ambiguousDate).count == findings)
        #expect(article.frontMatter[1] == (findings == 1 ? "date: 2022-01-27" : "date: 2021-12-20"))
    }

    @Test("Items of a list above a text that are labelled as its head are read; places to break a word are not")
    func items() throws {
        let article = try importedPage(
            """
            <html><body><article><h1>After the har\u{AD}bour flood</h1><ul><li>Date: 3 March 2023</li><li>Vale</li></ul>
            <p>\(longParagraph)</p></article></body></html>
            """)
        #expect(article.frontMatter == ["title: After the harbour flood", "date: 2023-03-03"])
        #expect(article.body.hasPrefix("- Vale"))
    }
}
