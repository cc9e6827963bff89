import Testing

@testable import Publishing

@Suite("Reading pages back")
struct PageReaderTests {
    private func read(_ html: String, at path: String = "articles/a.html") -> PageText {
        PageReader.read(Array(html.utf8), at: path)
    }

    private func sentences(_ html: String) -> [String] {
        let page = read(html)
        return page.sentences.map { page.string($0.range) }
    }

    @Test(
        "The text of the main part, sentence by sentence",
        arguments: [
            ("<p>One. Two two! Three?</p>", ["One.", "Two two!", "Three?"]),
            ("<p>Mr. A. Writer met Dr. B. on 3 p. 4.</p>", ["Mr. A. Writer met Dr. B. on 3 p. 4."]),
            ("<p>He said “never.” They left.</p>", ["He said “never.”", "They left."]),
            ("<h1>A title</h1><p>Text</p>", ["A title", "Text"]),
            ("<ul><li>one<li>two</ul>", ["one", "two"]),
            ("<p>a &amp; b &lt;c&gt; &#8211; &#x2014; &nosuch; &</p>", ["a & b <c> – — &nosuch; &"]),
            ("<p>a&nbsp;b\u{A0}c\n   d</p>", ["a b c d"]),
            ("<dl><div><dt>When</dt><dd>1 March 2014</dd></div></dl>", ["When: 1 March 2014"]),
            ("<dl><dt>By</dt><dd>One. Two.</dd><dd>Three.</dd></dl>", ["By: One. Two.", "Three."]),
            ("<dl><dt><span class=\"q\">Dam</span></dt><dd>A wall.</dd></dl>", ["Dam", "A wall."]),
            ("<table><tr><td>Town</td><td>50</td></tr></table>", ["Town | 50"]),
            ("<p>a<script>if (a < b) { c('</p>') }</script>b</p><style>p{}</style>", ["ab"]),
            ("<p>a<!-- no <b>b</b> -- yet -->b</p>", ["ab"]),
            (
                "<p><span class=\"q\">No. 5 A. It was</span> <span class=\"q\">Two</span></p>",
                ["No. 5 A. It was", "Two"]
            ),
            ("<p>31 died.<a class=\"fn\" href=\"x\">1</a> Yes.</p>", ["31 died.", "Yes."]),
            ("<p><a class=\"p\" href=\"#p1\">¶</a>Text</p>", ["Text"]),
            ("<figure id=\"p1\"><img alt=\"b\"><figcaption>A map. By Ada</figcaption></figure>", ["A map.", "By Ada"]),
            ("<p>a</p><nav><a href=x>b</a></nav><svg><text>c</text></svg><p hidden>d</p>", ["a"]),
            ("<p>“مصر”؟ نعم۔ لا</p>", ["“مصر”؟", "نعم۔", "لا"]),
        ] as [(String, [String])])
    func text(html: String, expected: [String]) {
        let found = sentences("<body><nav>Bar</nav><main>\(html)</main><footer>Foot</footer></body>")
        #expect(found == expected)
    }

    @Test("Without a main part the body is read; a page's name is its heading, else its title")
    func foreign() {
        #expect(sentences("<html><head><title>T</title></head><body>Hello <b>you</b></body></html>") == ["Hello you"])
        #expect(read("<title>A &amp; B</title><p>x").name == "A & B")
        #expect(read("<title>T</title><main><h1>The <i>heading</i></h1><h1>Two</h1>").name == "The heading")
    }

    @Test("Places that links lead to are recorded with their kind; Dossier's own marks are not")
    func anchors() {
        let page = read(
            """
            <main><h2 id="one">One</h2><p id="p1"><a class="p" href="#p1">¶</a>A <a class="m a" id="a.x.1" href="x">x</a>.</p>\
            <li><a class="p" id="p2" href="#p2"></a>B <mark id="note.1">n</mark> <a id="fn.1.1" href="f">1</a></li><div id="z"></div>
            """)
        #expect(page.anchors.map(\.id) == ["one", "p1", "p2", "note.1", "z"])
        #expect(page.anchors.map(\.kind) == [.heading, .paragraph, .paragraph, .note, .other])
    }

    @Test("Names are recognised by the links to their pages and by Dossier's marks")
    func names() {
        let page = read(
            """
            <main><p><a href="../actors/a.html">Ada B</a> met <span id="a.c.2">Cy</span> at <a href="../events/e.html">the fair</a>,
            <a href="../articles/z.html">z</a>, <a href="../actors/index.html">all</a></p></main>
            """)
        #expect(page.names.map(page.string) == ["Ada B", "Cy", "the fair"])
        let actor = read("<main><h1>Ada</h1><h2>More</h2></main>", at: "actors/a.html")
        #expect(actor.names.map(actor.string) == ["Ada"])
    }

    @Test("A redirect is known by its target")
    func redirect() {
        let html =
            "<meta http-equiv=\"refresh\" content=\"0; url=../actors/b.html?a=1&amp;b\"><main><h1>Moved</h1></main>"
        #expect(read(html).redirect == "../actors/b.html?a=1&b")
        #expect(read("<main>x</main>").redirect == nil)
    }

    @Test(
        "A change outside the text changes only the hash of its part",
        arguments: [
            ("<title>T</title>", "<title>U</title>", [PagePart.head]), ("{1}", "{2}", [.head]),
            ("<body><nav><a href=a>", "<body><nav><a href=b>", [.navigation]),
            ("href=\"s.css\"", "href=\"t.css\"", [.assets]), ("href=\"x\"", "href=\"y\"", [.links]),
            ("src=\"i.png\"", "src=\"j.png\"", [.pictures]), ("<rect width=1>", "<rect width=2>", [.drawings]),
            ("class=\"c\"", "class=\"d\"", [.markup]), (">1</a>", ">2</a>", [.links]), ("Foot", "Hand", [.navigation]),
        ] as [(String, String, [PagePart])])
    func parts(old: String, new: String, expected: [PagePart]) {
        let html = """
            <html><head><title>T</title><link rel="stylesheet" href="s.css"><script type="x">{1}</script></head><body><nav><a href=a>x</a></nav><main>
            <p class="c">A <a href="x">b</a><a class="fn" href="f">1</a> <img src="i.png" alt="A"><svg><rect width=1></svg></p></main>
            <footer>Foot</footer></body></html>
            """
        let changed = html.replacing(old, with: new)
        #expect(changed != html)
        let (one, other) = (read(html), read(changed))
        #expect(other.parts.difference(from: one.parts) == expected)
        #expect(one.sentences.map(\.hash) == other.sentences.map(\.hash))
    }

    @Test(
        "Any bytes are read to the end",
        arguments: [
            "", "<", "<a", "<a href=", "<a href=\"x", "<!", "<!-", "<!--", "<!-->", "</", "</a", "<script>",
            "<script></scr", "&",
            "&#", "&#x110000;", "&#xD800;", "</p></p><p>", "<main", "<main></main></main>text", "<p/><svg/>", "<\u{0}>",
            "<é>",
            "<td>x</td><dd>y", "<a class=q id= href=#>z", "<p id=\"\">",
        ])
    func damaged(html: String) {
        _ = read(html)
        _ = read("<main>" + html)
        _ = read("<p>é" + html + "é")
    }

    @Test("Bytes that are not a page are recognised")
    func binary() {
        #expect(!PageReader.read([0x89, 0x50, 0x4E, 0x47, 0, 0, 1, 0x3C], at: "x.html").isReadable)
        #expect(!PageReader.read([], at: "x.html").isReadable)
        #expect(PageReader.read(Array("<p>".utf8) + [0xFF, 0xC3, 0xE2, 0x80], at: "x.html").isReadable)
    }

    @Test("Elements nested a hundred thousand deep, and a sentence of a megabyte, are read to the end")
    func huge() {
        let deep = String(repeating: "<div><p>", count: 100_000) + "x" + String(repeating: "</p></div>", count: 100_000)
        #expect(read(deep + "<p>after</p>").sentences.count == 2)
        let long = read("<p>" + String(repeating: "word ", count: 200_000) + "</p>")
        #expect(long.sentences.count > 200 && long.sentences.allSatisfy { $0.range.count < 9000 })
        let unbroken = read("<p>" + String(repeating: "é", count: 500_000) + "</p>")
        #expect(unbroken.sentences.allSatisfy { unbroken.string($0.range).allSatisfy { $0 == "é" } })
    }
}
