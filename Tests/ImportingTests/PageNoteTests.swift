import Testing

@testable import Importing

@Suite("The notes of a web page")
struct PageNoteTests {
    @Test("The brackets around a link back are no part of its note")
    func emptyBrackets() throws {
        let page = """
            <html><body><article><h1>After the flood</h1><p>It rained (<a href="#n1" id="r1">1</a>). \(longParagraph)</p>
            <p id="n1">(<a href="#r1">1</a>)&nbsp;Minutes.</p></article></body></html>
            """
        #expect(try importedPage(page).notes == ["[^1]: Minutes."])
    }

    @Test("Notes that links in brackets lead to are read from lines in one cell")
    func notesInCell() throws {
        let article = try importedPage(
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
        let article = try importedPage(
            """
            <html><body><article><h1>After the flood</h1><p>It rained.\(note("sidenote", "Minutes.")) \(longParagraph)\
            \(note("marginnote", "Ibid."))</p></article></body></html>
            """)
        #expect(article.body.hasPrefix("It rained.[^1] "))
        #expect(article.notes == ["[^1]: Minutes.", "[^2]: Ibid."])
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
        let article = try importedPage(
            "<html><body><h1>After the flood</h1><p>\(longParagraph)</p>\(text)\(notes)</body></html>")
        #expect(article.body == "\(longParagraph)\n\nOne.[^1]\n\n[^1]: Holm\n")
    }

    @Test("A link to a place on the page that is no note stays text")
    func noNotes() throws {
        let article = try importedPage(
            "<html><body><h1>After the flood</h1><p>\(longParagraph) See <a href=\"#two\">part 2</a>.</p><h2 id=\"two\">Two</h2><p>\(longParagraph)</p></body></html>"
        )
        #expect(article.body == "\(longParagraph) See part 2.\n\n## Two\n\n\(longParagraph)\n")
    }

    @Test("Notes that are lines of one paragraph join their markers; lines that are not numbered stay together")
    func brokenList() throws {
        let article = try importedPage(
            """
            <html><body><h1>After the flood</h1><p>\(longParagraph)<sup>[1]</sup> It rained.<sup>[2]</sup></p>
            <p>One line<br>and another</p><p>[1] Holm<br>[2] Ibid.</p></body></html>
            """)
        #expect(article.body.hasSuffix("It rained.[^2]\n\nOne line\\\nand another\n\n[^1]: Holm\n\n[^2]: Ibid.\n"))
    }

    @Test("Notes whose links say “footnote 1” join their markers")
    func namedNotes() throws {
        let article = try importedPage(
            """
            <html><body><h1>After the flood</h1><p>\(longParagraph)<sup><a href="#f1" role="doc-noteref">[footnote 1]</a></sup></p>
            <div><ol><li id="f1"><p>Holm <a href="#r1">↩</a></p></li></ol></div></body></html>
            """)
        #expect(article.body == "\(longParagraph)[^1]\n\n[^1]: Holm\n")
    }

    @Test("Brackets around the link of a call go with it, and others stay")
    func bracketedCalls() throws {
        let page = """
            <html><body><h1>The flood and after</h1><p>It rained [<a href="#n1" id="c1">1</a>]. \(longParagraph) [sic]</p>
            <p id="n1"><a href="#c1">1</a> Minutes of the council, p. 3.</p></body></html>
            """
        let article = try importedPage(page)
        #expect(article.body.contains("It rained[^1]. The ministers") && article.body.contains("sic"))
    }
}
