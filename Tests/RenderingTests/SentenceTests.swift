import TestSupport
import Mustache
import Base
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("Sentences as evidence")
struct SentenceTests {
    private func page(_ site: Site) -> PageScope {
        PageScope(
            Edition(site, EditionLists(site), options: RenderOptions()), root: "../",
            path: PagePath("actors/china.html"), siteRecord: .none)
    }

    @Test("Every mention in a sentence is marked and links to its own place")
    func mentions() async throws {
        let site = await Printing.site("First. China met \\<x> China. Last.")
        let sentence = Sentence(try #require(site.actors[0].mentionedIn.first))
        let page = page(site)
        #expect(
            Printing.text(SentenceWriter.html(sentence, on: page).bytes)
                == "<mark><a href=\"../articles/a.html#a.china.1\">China</a></mark> met &lt;x&gt; "
                + "<mark><a href=\"../articles/a.html#a.china.2\">China</a></mark>.")
        #expect(sentence.place(in: page.edition) == "¶1")
        #expect(sentence.address(in: page.edition) == "articles/a.html#a.china.1")
    }

    @Test("Words above and below the line stay there")
    func scripts() async throws {
        let site = await Printing.site("China met 10<sup>6</sup> men, H<sub>2</sub>O<sub>x</sub> and *10<sup>7</sup>*.")
        let sentence = Sentence(try #require(site.actors[0].mentionedIn.first))
        #expect(
            Printing.text(SentenceWriter.html(sentence, on: page(site)).bytes)
                == "<mark><a href=\"../articles/a.html#a.china.1\">China</a></mark> met 10<sup>6</sup> men, "
                + "H<sub>2</sub>O<sub>x</sub> and 10<sup>7</sup>.")
    }

    @Test("The sentence of a footnote is marked among the words around it")
    func markers() async throws {
        let site = await Printing.site("Before it. The sentence.[^1] After it.\n\n[^1]: Note.")
        let page = page(site)
        let sentence = try #require(Sentence(marker: 0, of: Handle(0), in: page.edition))
        #expect(
            Printing.text(SentenceWriter.html(sentence, on: page).bytes)
                == "Before it. <mark>The sentence.</mark><a class=\"fn\" href=\"../articles/a.html#fn.1.1\">1</a> After it."
        )
    }

    @Test("Long text around it is cut at a blank")
    func reach() async throws {
        let long = String(repeating: "word ", count: 60)
        let site = await Printing.site(long + "stop. The sentence.[^1] Then " + long + "\n\n[^1]: Note.")
        let page = page(site)
        let html = Printing.text(
            SentenceWriter.html(try #require(Sentence(marker: 0, of: Handle(0), in: page.edition)), on: page).bytes)
        #expect(html.hasPrefix("… word"))
        #expect(html.hasSuffix("word …"))
        #expect(html.utf8.count < 420)
    }

    @Test("A passage note quotes its sentence with the quotation marked")
    func passages() async throws {
        let site = await Printing.site("He said “never” twice.") {
            $0.passage("a", "“never”", target: .entity(kind: .actor, id: "china")) { $0.role = .said }
        }
        let page = page(site)
        let sentence = try #require(Sentence(site.actors[0].passages[0], in: page.edition))
        #expect(
            Printing.text(SentenceWriter.html(sentence, on: page).bytes)
                == "He said <mark><a href=\"../articles/a.html#note.1\">“never”</a></mark> twice.")
    }
}
