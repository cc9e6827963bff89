import TestSupport
import Base
import Foundation
import Model
import Testing

@testable import Rendering

private let china = Entity.actor(Handle(0))
private let raid = Entity.event(Handle(0))
/// How a paragraph begins.
private func p(_ number: Int) -> String {
    "<p id=\"p\(number)\"><a class=\"p\" href=\"#p\(number)\" aria-label=\"Link to paragraph \(number)\">¶</a>"
}

@Suite("Documents as HTML")
struct DocumentWriterTests {
    static let cases: [(name: String, body: [Draft], html: String)] = [
        ("a paragraph with its address", [.p(["One & <two>"])], p(1) + "One &amp; &lt;two&gt;</p>\n"),
        (
            "a heading with its address; level 1 goes down to 2", [.h(1, ["Title"]), .h(2, ["Part"])],
            """
            <h2 id="h1">Title <a class="p" href="#h1" aria-label="Link to this section">¶</a></h2>
            <h3 id="h2">Part <a class="p" href="#h2" aria-label="Link to this section">¶</a></h3>

            """
        ),
        (
            "level 2 stays where no heading has level 1", [.h(2, ["Part"])],
            "<h2 id=\"h1\">Part <a class=\"p\" href=\"#h1\" aria-label=\"Link to this section\">¶</a></h2>\n"
        ),
        (
            "emphasis, strong, strikethrough, code and line breaks",
            [.p([.em(["a"]), .strong(["b"]), .del(["c"]), .code("<d>"), .br, "e"])],
            p(1) + "<em>a</em><strong>b</strong><del>c</del><code>&lt;d&gt;</code><br>\ne</p>\n"
        ),
        (
            "a tight list has no paragraphs, but their addresses", [.bullets(tight: true, [.item([.p(["a"])])])],
            "<ul><li><a class=\"p\" id=\"p1\" href=\"#p1\" aria-label=\"Link to paragraph 1\">¶</a>a\n</li>\n</ul>\n"
        ),
        (
            "a loose list that starts at 3", [.numbers(from: 3, tight: false, [.item([.p(["a"])])])],
            "<ol start=\"3\"><li>" + p(1) + "a</p>\n</li>\n</ol>\n"
        ),
        (
            "a task list says its state", [.bullets(tight: true, [.task(true, ["a"]), .task(false, ["b"])])],
            """
            <ul><li class="task"><input type="checkbox" disabled checked aria-label="Done:"> a</li>
            <li class="task"><input type="checkbox" disabled aria-label="To do:"> b</li>
            </ul>

            """
        ),
        (
            "quotations, code blocks and rules", [.quote([.p(["a"])]), .codeBlock("x < y\n"), .rule],
            "<blockquote>" + p(1) + "a</p>\n</blockquote>\n<pre><code>x &lt; y\n</code></pre>\n<hr>\n"
        ),
        (
            "a table has scopes, alignment and a box that scrolls",
            [
                .table([
                    .row(head: true, [.cell(.none, ["A"]), .cell(.right, ["B"])]),
                    .row(head: false, [.cell(.none, ["1"]), .cell(.right, ["2"])]),
                ])
            ],
            """
            <div class="scroll" role="region" aria-label="Table" tabindex="0"><table>
            <thead><tr><th scope="col">A</th><th scope="col" class="right">B</th></tr></thead><tbody>
            <tr><td>1</td><td class="right">2</td></tr>
            </tbody></table></div>

            """
        ),
        (
            "a table of a head alone has no body", [.table([.row(head: true, [.cell(.centre, ["A"])])])],
            """
            <div class="scroll" role="region" aria-label="Table" tabindex="0"><table>
            <thead><tr><th scope="col" class="centre">A</th></tr></thead></table></div>

            """
        ),
        (
            "an image alone in its paragraph is a figure", [.p([.image(.file("media/a b.png"), "A \"map\"")])],
            "<figure id=\"p1\"><img src=\"../media/a%20b.png\" alt=\"A &quot;map&quot;\" loading=\"lazy\"></figure>\n"
        ),
        (
            "the caption of an image alone in its paragraph is written below it",
            [.p([.image(.file("media/a.png"), "A map", caption: "The <coast>. Photo: \"Ada\"")])],
            """
            <figure id="p1"><img src="../media/a.png" alt="A map" loading="lazy"><figcaption>The &lt;coast&gt;. Photo: &quot;Ada&quot;</figcaption></figure>

            """
        ),
        (
            "the caption of an image in a line of text is its title",
            [.p(["See ", .image(.file("media/a.png"), "A map", caption: "The <coast> \"1\""), "."])],
            p(1)
                + "See <img src=\"../media/a.png\" alt=\"A map\" title=\"The &lt;coast&gt; &quot;1&quot;\" loading=\"lazy\">.</p>\n"
        ),
        (
            "an image from elsewhere is a link, as pages fetch nothing",
            [.p([.image(.url(address("https://example.org/a.png")), "A map")])],
            p(1) + "<a href=\"https://example.org/a.png\" rel=\"external noopener\">A map</a></p>\n"
        ),
        (
            "links: to the web, by mail, within the page, to a file, and to nothing",
            [
                .p([
                    .link(.url(address("https://example.org/?a=1&b='2'")), ["w"]),
                    .link(.url(address("mailto:a@example.org")), ["m"]), .link(.fragment("p1"), ["f"]),
                    .link(.file("media/a.pdf"), ["d"]), .link(.nothing, ["n"]),
                ])
            ],
            p(1)
                + "<a href=\"https://example.org/?a=1&amp;b='2'\" rel=\"external noopener\">w</a>"
                + "<a href=\"mailto:a@example.org\">m</a><a href=\"#p1\">f</a><a href=\"../media/a.pdf\">d</a>n</p>\n"
        ),
        (
            "a name found is a link or only an address",
            [.p([.name(china, ["China"]), " and ", .name(china, ["China"], isLinked: false)])],
            p(1)
                + "<span class=\"q\"><a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">China</a> and <span class=\"n\" id=\"a.china.2\">China</span></span></p>\n"
        ),
        (
            "a written reference is a link", [.p([.written(raid, ["The raid"]), " and ", .written(raid, ["it"])])],
            p(1)
                + "<span class=\"q\"><a class=\"m e\" id=\"e.raid.1\" href=\"../events/raid.html\">The raid</a> and <a class=\"m e\" id=\"e.raid.2\" href=\"../events/raid.html\">it</a></span></p>\n"
        ),
        (
            "a name that crosses emphasis has its id once", [.p([.name(china, [.em(["Chi"]), "na"])])],
            p(1)
                + "<span class=\"q\"><em><a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">Chi</a></em><a class=\"m a\" href=\"../actors/china.html\">na</a></span></p>\n"
        ),
        (
            "no link stands within a link", [.p([.link(.file("a.pdf"), ["see ", .name(china, ["China"])])])],
            p(1)
                + "<span class=\"q\"><a href=\"../a.pdf\">see <span class=\"n\" id=\"a.china.1\">China</span></a></span></p>\n"
        ),
    ]

    @Test("Markdown nodes become HTML", arguments: cases)
    func nodes(_ name: String, _ body: [Draft], _ html: String) {
        #expect(Printing.html(body) == html, "\(name)")
    }

    @Test("A passage is marked across names and emphasis, with its id where it begins")
    func passages() {
        let body: [Draft] = [
            .p(["a ", .passage(.note, "n", nil, ["b ", .name(china, ["China"]), .em([" c"])]), " d"])
        ]
        #expect(
            Printing.html(body) == p(1)
                + "<span class=\"q\">a <mark id=\"note.1\">b <a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">China</a></mark>"
                + "<em><mark class=\"w\"> c</mark></em> d</span></p>\n")
    }

    @Test("The sentences to which other pages lead stand in elements of their own, and no others do")
    func sentences() {
        var linked = DocumentSketch.linked([
            .p(["One. ", .name(china, ["China"]), " met ", .em(["them. Then"]), " it left. ", .em(["Last."])])
        ])
        linked.mentions[0].sentence = 5..<21
        var sketch = SiteSketch()
        sketch.actor("china", "China")
        let html = Printing.html(linked, sketch.site)
        #expect(
            html == p(1)
                + "One. <span class=\"q\"><a class=\"m a\" id=\"a.china.1\" href=\"../actors/china.html\">China</a> met "
                + "<em>them. Then</em></span> it left. <em>Last.</em></p>\n")
    }

    @Test("Of two passages that overlap each has its id")
    func overlaps() {
        let body: [Draft] = [.p([.passage(.note, nil, nil, ["a", .passage(.said, nil, nil, ["b"])]), "c"])]
        #expect(Printing.html(body) == p(1) + "<mark id=\"note.1\">a</mark><mark id=\"note.2\">b</mark>c</p>\n")
    }

    @Test("A marker leads to the footnote's page and has an address for each place")
    func markers() {
        var sketch = SiteSketch()
        sketch.article("a", "A", [.p(["x", .fn(0), " y", .fn(0)])], footnotes: [(nil, [.p(["Note."])])])
        let html = Printing.html(sketch.site.articles[0].body.value, sketch.site)
        #expect(
            html == p(1)
                + "<span class=\"q\">x<a class=\"fn\" id=\"fn.1.1\" href=\"../footnotes/a/1.html\" aria-label=\"Footnote 1\">1</a>"
                + " y</span><a class=\"fn\" id=\"fn.1.2\" href=\"../footnotes/a/1.html\" aria-label=\"Footnote 1\">1</a></p>\n"
        )
    }

    @Test(
        "A marker has its address wherever it stands: in a link, a heading, a table's cell",
        arguments: [
            (Draft.p([.link(.url(address("https://x.y")), ["l", .fn(0)])]), "l<sup id=\"fn.1.1\">1</sup></a>"),
            (.p([.written(china, ["l", .fn(0)])]), "l<sup id=\"fn.1.1\">1</sup></a>"),
            (.h(2, ["l", .fn(0)]), "l</span><a class=\"fn\" id=\"fn.1.1\" href"),
            (.table([.row(head: true, [.cell(.none, ["l", .fn(0)])])]), "l</span><a class=\"fn\" id=\"fn.1.1\" href"),
        ])
    func markerPlaces(_ block: Draft, _ part: String) {
        var sketch = SiteSketch()
        sketch.actor("china", "China")
        sketch.article("a", "A", [block], footnotes: [(nil, [.p(["Note."])])])
        #expect(Printing.html(sketch.site.articles[0].body.value, sketch.site).contains(part))
    }

    @Test("A file whose name looks like a scheme is no scheme at the root")
    func colons() {
        #expect(Printing.html([.p([.link(.file("a:b.pdf"), ["x"])])], root: "").contains("href=\"./a:b.pdf\""))
    }

    @Test("Containers 32 deep are opened and closed")
    func depth() {
        var body: Draft = .p(["x"])
        for _ in 0..<32 { body = .quote([body]) }
        let html = Printing.html([body])
        #expect(html.components(separatedBy: "<blockquote>").count == 33)
        #expect(html.components(separatedBy: "</blockquote>").count == 33)
    }

    @Test("Ranges and indices that make no sense are left out without a trap")
    func nonsense() {
        var linked = DocumentSketch.linked([.p(["abc"])])
        linked.document.nodes[0].end = 99
        linked.document.nodes[1].text = 1..<99
        linked.document.nodes.append(Node(.link(reference: 7), end: 0, text: 0..<0))
        linked.document.nodes.append(Node(.footnoteReference(7), end: 0, text: 0..<0))
        linked.document.body = 0..<50
        linked.mentions = [
            Mention(range: 2..<90, entity: china, ordinal: 1, isLinked: false, node: -1, sentence: 0..<9, block: 5)
        ]
        var sketch = SiteSketch()
        sketch.actor("china", "China")
        #expect(Printing.html(linked, sketch.site).contains("</p>"))
    }
}
