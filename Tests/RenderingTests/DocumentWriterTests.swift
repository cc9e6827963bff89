import TestSupport
import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Rendering

/// How a paragraph begins.
private func p(_ number: Int) -> String { "<p id=\"p\(number)\">" }

/// How a paragraph ends, with the link to it.
private func end(_ number: Int) -> String {
    "<a class=\"p\" href=\"#p\(number)\" aria-label=\"Link to paragraph \(number)\"></a></p>\n"
}

/// The link from a passage to the note on it.
private func marker(_ number: Int, _ letter: String) -> String {
    "<a class=\"fn\" href=\"#ed.\(number)\" data-n=\"\(letter)\" aria-label=\"Editor’s note \(letter)\"></a>"
}

@Suite("Documents as HTML")
struct DocumentWriterTests {
    static let cases: [(name: String, markdown: String, html: String)] = [
        ("a paragraph with its address", "One & \\<two>", p(1) + "One &amp; &lt;two&gt;\(end(1))"),
        (
            "a heading with its address; level 1 goes down to 2", "# Title\n\n## Part",
            """
            <h2 class="story" id="title"><a class="h" href="#title">Title</a></h2>
            <h3 class="story" id="part"><a class="h" href="#part">Part</a></h3>

            """
        ),
        (
            "level 2 stays where no heading has level 1", "## Part",
            "<h2 class=\"story\" id=\"part\"><a class=\"h\" href=\"#part\">Part</a></h2>\n"
        ),
        (
            "emphasis, strong, strikethrough, code and line breaks", "*a* **b** ~~c~~ `<d>`\\\ne",
            p(1) + "<em>a</em> <strong>b</strong> <del>c</del> <code>&lt;d&gt;</code><br>\ne\(end(1))"
        ),
        (
            "a tight list has no paragraphs, but their addresses", "- a",
            "<ul><li><a class=\"p\" id=\"p1\" href=\"#p1\" aria-label=\"Link to paragraph 1\"></a>a\n</li>\n</ul>\n"
        ),
        (
            "a loose list that starts at 3", "3. a\n\n4. b",
            "<ol start=\"3\"><li>" + p(1) + "a\(end(1))</li>\n<li>" + p(2) + "b\(end(2))</li>\n</ol>\n"
        ),
        (
            "a task list says its state", "- [x] a\n- [ ] b",
            """
            <ul><li class="task"><input type="checkbox" disabled checked aria-label="Done:"> <a class="p" id="p1" href="#p1" aria-label="Link to paragraph 1"></a>a
            </li>
            <li class="task"><input type="checkbox" disabled aria-label="To do:"> <a class="p" id="p2" href="#p2" aria-label="Link to paragraph 2"></a>b
            </li>
            </ul>

            """
        ),
        (
            "a definition list, each part with its address", "A\n: b",
            """
            <dl><dt><a class="p" id="p1" href="#p1" aria-label="Link to paragraph 1"></a>A
            </dt>
            <dd><a class="p" id="p2" href="#p2" aria-label="Link to paragraph 2"></a>b
            </dd>
            </dl>

            """
        ),
        (
            "elements of HTML, what an abbreviation stands for escaped",
            "H<sub>2</sub> 10<sup>6</sup> <kbd>C</kbd> <mark>China</mark> <abbr title='\"><script> &amp;'>A</abbr><br>b",
            p(1)
                + "<span class=\"q\">H<sub>2</sub> 10<sup>6</sup> <kbd>C</kbd> <mark class=\"h\"><a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">China</a></mark> <abbr title=\"&quot;&gt;&lt;script&gt; &amp;\">A</abbr><br>\nb</span>\(end(1))"
        ),
        (
            "quotations, code blocks and rules", "> a\n\n```\nx < y\n```\n\n---",
            "<blockquote>" + p(1) + "a\(end(1))</blockquote>\n<pre><code>x &lt; y\n</code></pre>\n<hr>\n"
        ),
        (
            "a table has scopes, alignment, an address for each row and a box that scrolls", "|A|B|\n|-|-:|\n|1|2|",
            """
            <div class="scroll" role="group" aria-label="Table" tabindex="0"><table>
            <thead><tr id="p1"><th scope="col">A</th><th scope="col" class="right">B</th></tr></thead><tbody>
            <tr id="p2"><td>1</td><td class="right">2</td></tr>
            </tbody></table></div>

            """
        ),
        (
            "a table of a head alone has no body", "|A|\n|:-:|",
            """
            <div class="scroll" role="group" aria-label="Table" tabindex="0"><table>
            <thead><tr id="p1"><th scope="col" class="centre">A</th></tr></thead></table></div>

            """
        ),
        (
            "an image alone in its paragraph is a figure", "![A \"map\"](<media/a b.png>)",
            "<figure id=\"p1\"><img src=\"../media/a%20b.png\" alt=\"A &quot;map&quot;\" loading=\"lazy\"></figure>\n"
        ),
        (
            "the caption of an image alone in its paragraph is written below it",
            "![A map](media/a.png 'The <coast>. Photo: \"Ada\"')",
            """
            <figure id="p1"><img src="../media/a.png" alt="A map" loading="lazy"><figcaption>The &lt;coast&gt;. Photo: &quot;Ada&quot;</figcaption></figure>

            """
        ),
        (
            "the caption of an image in a line of text is its title",
            "See ![A map](media/a.png 'The <coast> \"1\"').",
            p(1)
                + "See <img src=\"../media/a.png\" alt=\"A map\" title=\"The &lt;coast&gt; &quot;1&quot;\" loading=\"lazy\">.\(end(1))"
        ),
        (
            "an image from elsewhere is a link, as pages fetch nothing", "![A map](https://example.org/a.png)",
            p(1) + "<a href=\"https://example.org/a.png\" rel=\"external noopener\">A map</a>\(end(1))"
        ),
        (
            "links: to the web, by mail, within the page, to a file, and to nothing",
            "[w](https://example.org/?a=1&b='2')[m](mailto:a@example.org)[f](#p1)[d](media/a.pdf)[n](media/none.pdf)",
            p(1)
                + "<a href=\"https://example.org/?a=1&amp;b='2'\" rel=\"external noopener\">w</a>"
                + "<a href=\"mailto:a@example.org\">m</a><a href=\"#p1\">f</a><a href=\"../media/a.pdf\">d</a>n\(end(1))"
        ),
        (
            "a name found is a link or only an address", "China and China",
            p(1)
                + "<span class=\"q\"><a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">China</a> and <span class=\"n\" id=\"a.china.2\">China</span></span>\(end(1))"
        ),
        (
            "a written reference is a link", "[The raid](event:raid) and [it](event:raid)",
            p(1)
                + "<span class=\"q\"><a class=\"m e\" id=\"e.raid.1\" href=\"../events/raid.html\">The raid</a> and <a class=\"m e\" id=\"e.raid.2\" href=\"../events/raid.html\">it</a></span>\(end(1))"
        ),
        (
            "a name of which a part is emphasised is not found", "*Chi*na",
            p(1) + "<em>Chi</em>na\(end(1))"
        ),
        (
            "a name within a link is left to that link", "[see China](media/a.pdf)",
            p(1) + "<a href=\"../media/a.pdf\">see China</a>\(end(1))"
        ),
    ]

    @Test("Markdown becomes HTML", arguments: cases)
    func nodes(_ name: String, _ markdown: String, _ html: String) async {
        let made = await Printing.html(markdown)
        #expect(made == html, "\(name)")
    }

    @Test("A passage is marked across names and emphasis, with its id where it begins")
    func passages() async {
        let html = await Printing.html("a b China *c* d") { $0.passage("a", "b China c") { $0.note = "n" } }
        #expect(
            html == p(1)
                + "<span class=\"q\">a <mark id=\"note.1\">b <a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">China</a> </mark>"
                + "<em><mark class=\"w\">c</mark>\(marker(1, "a"))</em> d</span>\(end(1))")
    }

    @Test("The sentences that other pages link to are in elements of their own, and no others are")
    func sentences() async {
        #expect(
            await Printing.html("One. China met *them. Then* it left. *Last.*") == p(1)
                + "One. <span class=\"q\"><a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">China</a> met "
                + "<em>them. Then</em></span> it left. <em>Last.</em>\(end(1))")
    }

    @Test("Of two overlapping passages, each has its id")
    func overlaps() async {
        let html = await Printing.html("one two three") { draft in
            draft.passage("a", "one two") { $0.note = "n" }
            draft.passage("a", "two") { $0.note = "m" }
        }
        #expect(
            html == p(1)
                + "<mark id=\"note.1\">one </mark><mark id=\"note.2\">two</mark>\(marker(1, "a"))\(marker(2, "b")) three\(end(1))"
        )
    }

    @Test("A marker links to the footnote's page and has an address for each place")
    func markers() async {
        #expect(
            await Printing.html("x[^1] y[^1]\n\n[^1]: Note.") == p(1)
                + "<span class=\"q\" data-check=\"no link\">x<a class=\"fn\" id=\"fn.1.1\" href=\"../footnotes/a/1.html\" aria-label=\"Footnote 1\">1</a>"
                + " y</span><a class=\"fn\" id=\"fn.1.2\" href=\"../footnotes/a/1.html\" aria-label=\"Footnote 1\">1</a>\(end(1))"
        )
    }

    @Test(
        "A marker has its address anywhere: in a link, a heading, a table's cell",
        arguments: [
            ("[l[^1]](https://x.y)", "l<sup id=\"fn.1.1\">1</sup></a>"),
            ("[l[^1]](actor:china)", "l<sup id=\"fn.1.1\">1</sup></a>"),
            ("## l[^1]", "l</span><a class=\"fn\" id=\"fn.1.1\" href"),
            ("|l[^1]|\n|-|", "l</span><a class=\"fn\" id=\"fn.1.1\" href"),
        ])
    func markerPlaces(_ markdown: String, _ part: String) async {
        let html = await Printing.html(markdown + "\n\n[^1]: Note.")
        #expect(html.contains(part), "\(html)")
    }

    @Test("A file whose name looks like a scheme is not read as one at the root")
    func colons() async {
        let site = await Printing.site("[x](media/a.pdf)")
        var linked = site.articles[0].body.value
        linked.links = [.file("a:b.pdf")]
        #expect(Printing.html(linked, site, root: "").contains("href=\"./a:b.pdf\""))
    }

    @Test("Containers 32 deep are opened and closed")
    func depth() async {
        let html = await Printing.html(String(repeating: "> ", count: 32) + "x")
        #expect(html.components(separatedBy: "<blockquote>").count == 33)
        #expect(html.components(separatedBy: "</blockquote>").count == 33)
    }

    @Test("Invalid ranges and indices are left out without a trap")
    func nonsense() async {
        let site = await Printing.site("abc")
        var linked = site.articles[0].body.value
        linked.document.nodes[0].end = 99
        linked.document.nodes[1].text = 1..<99
        linked.document.nodes.append(Node(.link(reference: 7), end: 0, text: 0..<0))
        linked.document.nodes.append(Node(.footnoteReference(7), end: 0, text: 0..<0))
        linked.document.body = 0..<50
        linked.mentions = [
            Mention(
                range: 2..<90, entity: .actor(Handle(0)), ordinal: 1, isLinked: false, node: -1, sentence: 0..<9,
                block: 5)
        ]
        #expect(Printing.html(linked, site).contains("</p>"))
    }
}
