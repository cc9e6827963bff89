import TestSupport
import Mustache
import Base
import Model
import Testing

@testable import Rendering

private let china = Entity.actor(Handle(0))

@Suite("Sentences as evidence")
struct SentenceTests {
    private func site(_ body: [Draft]) -> Site {
        var sketch = SiteSketch()
        sketch.actor("china", "China")
        sketch.article("a", "A", body, footnotes: [(nil, [.p(["Note."])])])
        return sketch.site
    }

    private func page(_ site: Site) -> PageScope {
        PageScope(
            Edition(site, EditionLists(site), options: RenderOptions()), root: "../",
            path: PagePath("actors/china.html"), siteRecord: .none)
    }

    @Test("Every mention in it is marked and leads to its own place")
    func mentions() throws {
        let site = site([.p(["First. ", .name(china, ["China"]), " met <x> ", .name(china, ["China"]), ". Last."])])
        let sentence = Sentence(try #require(site.actors[0].mentionedIn.first))
        let page = page(site)
        #expect(
            Printing.text(SentenceWriter.html(sentence, on: page).bytes)
                == "<mark><a href=\"../articles/a.html#a.china.1\">China</a></mark> met &lt;x&gt; "
                + "<mark><a href=\"../articles/a.html#a.china.2\">China</a></mark>.")
        #expect(sentence.place(in: page.edition) == "¶1")
        #expect(sentence.address(in: page.edition) == "articles/a.html#a.china.1")
    }

    @Test("The sentence of a footnote is marked among the words around it")
    func markers() throws {
        let site = site([.p(["Before it. The sentence.", .fn(0), " After it."])])
        let page = page(site)
        let sentence = try #require(Sentence(marker: 0, of: Handle(0), in: page.edition))
        #expect(
            Printing.text(SentenceWriter.html(sentence, on: page).bytes)
                == "Before it. <mark>The sentence.</mark><a class=\"fn\" href=\"../articles/a.html#fn.1.1\">1</a> After it."
        )
    }

    @Test("Long words around it are cut at a blank")
    func reach() throws {
        let long = String(repeating: "word ", count: 60)
        let site = site([.p([.t(long + "stop. The sentence."), .fn(0), .t(" " + long)])])
        let page = page(site)
        let html = Printing.text(
            SentenceWriter.html(try #require(Sentence(marker: 0, of: Handle(0), in: page.edition)), on: page).bytes)
        #expect(html.hasPrefix("… word"))
        #expect(html.hasSuffix("word …"))
        #expect(html.utf8.count < 420)
    }

    @Test("A passage note quotes its sentence with the quotation marked")
    func passages() throws {
        let site = site([.p(["He said ", .passage(.said, "n", china, ["“never”"]), " twice."])])
        let page = page(site)
        let sentence = try #require(Sentence(site.actors[0].passages[0], in: page.edition))
        #expect(
            Printing.text(SentenceWriter.html(sentence, on: page).bytes)
                == "He said <mark><a href=\"../articles/a.html#note.1\">“never”</a></mark> twice.")
    }
}
