import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Sources and footnotes")
struct SourceTests {
    @Test(
        "Two addresses of one page are one source",
        arguments: [
            ("https://www.Dawn.com/a/", "dawn.com/a"), ("http://dawn.com/a#top", "dawn.com/a"),
            ("https://dawn.com", "dawn.com"), ("https://dawn.com/A?b=c", "dawn.com/A?b=c"),
        ])
    func address(url: String, key: String) { #expect(SourceKey.address(url) == key) }

    @Test("Footnotes with one address share a source, that of the file where one has it")
    func shared() async throws {
        var draft = Draft()
        draft.source("dawn", "Dawn", url: "https://dawn.com/a")
        draft.article(
            "a",
            "A.[^1] B.[^2] C.[^3] D.[^4]\n\n[^1]: <http://www.dawn.com/a/>\n[^2]: <https://b.org/x>\n[^3]: http://b.org/x#y\n[^4]: None."
        )
        let site = await draft.linked().value
        #expect(site.sources.map { $0.work.title ?? $0.work.url?.text } == ["https://b.org/x", "Dawn"])
        #expect(site.footnotes.map { $0.source?.index } == [1, 0, 0, nil])
        #expect(site.sources[0].uses.map(site.id) == ["a/2", "a/3"])
        #expect(site.sources[0].path.text.hasPrefix("sources/b-org-x-"))
        #expect(site.sources[1].path.text == "sources/dawn.html")
    }

    @Test("The note's source comes before the address in the text")
    func noted() async {
        var draft = Draft()
        draft.source("ispr", "ISPR")
        var work = Work()
        work.title = "Press release"
        work.publisher = "ISPR"
        draft.article(
            "a", "A.[^1] B.[^X] C.[^3] D.[^4]\n\n[^1]: <https://b.org>\n[^X]: x\n[^3]: y\n[^4]: See [it](source:ispr).")
        draft.footnote("a", "1", citation: .id(Located("ispr", at: .start)))
        draft.footnote("a", "x", citation: .work(work))
        draft.footnote("a", "3", url: "https://c.org")
        let site = await draft.linked().value
        let titles = site.footnotes.map { $0.source.map { site[$0].work.title ?? site[$0].work.url?.text ?? "" } ?? "" }
        #expect(titles == ["ISPR", "Press release", "https://c.org", "ISPR"])
        #expect(site.footnotes.map { $0.note != nil } == [true, true, true, false])
        #expect(site.footnotes.map(\.path.text) == ["1", "x", "3", "4"].map { "footnotes/a/\($0).html" })
    }

    @Test("A source's address depends on nothing but what it is")
    func slugs() async {
        var first = Draft()
        first.article("a", "A.[^1]\n\n[^1]: <https://b.org/x>")
        var second = Draft()
        second.article("z", "Z.[^1] Y.[^2]\n\n[^1]: <https://a.org/x>\n[^2]: <https://www.b.org/x/>")
        let paths = await second.linked().value.sources.map(\.ownPath)
        #expect(paths.contains(await first.linked().value.sources[0].ownPath))
    }

    @Test("Events, articles and actors stand behind the footnotes among what rests on a source")
    func uses() async {
        var draft = Draft()
        draft.source("s", "S")
        let citation = Citation.id(Located("s", at: .start))
        draft.actor("x", "X X", also: ["Y Y"])
        draft.catalog.actors[0].alsoKnownAs[0].source = citation
        draft.event("e", "E E")
        draft.catalog.events[0].sources = [citation, citation]
        draft.article("a", "A.[^1]\n\n[^1]: x")
        draft.catalog.articles[0].source = citation
        draft.footnote("a", "1", citation: citation)
        let site = await draft.linked().value
        #expect(site.sources[0].uses.map(site.id) == ["a/1", "e", "a", "x"])
        #expect(site.articles[0].source?.index == 0)
    }

    @Test("A marker cites the sentence that ends before it or holds it")
    func markers() async {
        var draft = Draft()
        draft.article("a", "One.[^1] Two[^2] is. “Three.”[^1]\n\n[^2] Four.\n\n[^1]: x\n[^2]: y")
        let site = await draft.linked().value
        let body = site.articles[0].body
        #expect(body.markers.map { body.document.string($0.sentence) } == ["One.", "Two is.", "“Three.”", "Four."])
        #expect(body.markers.map(\.ordinal) == [1, 1, 2, 2])
        #expect(site.footnotes.map(\.markers) == [[0, 2], [1, 3]])
    }
}
