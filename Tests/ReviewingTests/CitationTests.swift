import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("What sources rest on, and what nothing leads to")
struct CitationTests {
    private static let text = """
        ## Part

        One.[^1] Two.[^2] Three.[^3]

        [^1]: Press release.
        [^2]: A letter of 2014.
        [^3]: See https://example.org/.
        """

    @Test("A footnote without address, date and publisher is found once for its article")
    func incomplete() async {
        var desk = Draft()
        desk.article("a", Self.text)
        #expect(
            await desk.findings(.incompleteFootnote) == [
                "content/articles/a.md:5:1: footnote 1 has no address, date or publisher; add what is known about the source, or write 'status: missing' in content/footnotes/a/1.md [incomplete-footnote]"
            ])
        desk.article("b", Self.text.split(separator: "of 2014").joined())
        #expect(await desk.findings(.incompleteFootnote).last?.contains("footnotes 1, 2 have no address") == true)
    }

    @Test("What the footnote's file or its source adds is counted")
    func completed() async {
        var desk = Draft()
        desk.article("a", Self.text)
        desk.footnote("a", "1", status: "missing")
        #expect(await desk.findings(.incompleteFootnote).isEmpty)
        desk.catalog.footnoteNotes = []
        desk.source("release") { $0.publisher = "Ministry" }
        desk.footnote("a", "1", source: "release")
        #expect(await desk.findings(.incompleteFootnote).isEmpty)
        desk.catalog.sources[0].work.publisher = nil
        #expect(await desk.findings(.incompleteFootnote).count == 1)
    }

    @Test("What footnotes rest on is read again where only the file of a source or of a footnote is another one")
    func kept() async {
        var desk = Draft()
        desk.article("a", Self.text)
        desk.source("release") { $0.publisher = "Ministry" }
        desk.footnote("a", "1", source: "release")
        var reviewer = Reviewer()
        let first = await reviewer.review(await desk.site())
        desk.catalog.sources[0].work.publisher = nil
        let second = await reviewer.review(await desk.site())
        desk.catalog.footnoteNotes[0].status = "missing"
        let third = await reviewer.review(await desk.site())
        let counts = [first, second, third].map { $0.diagnostics.count { $0.rule == .incompleteFootnote } }
        #expect(counts == [0, 1, 0])
    }

    @Test("A section of three footnotes or more that rests on one publisher")
    func singlePublisher() async {
        var desk = Draft()
        desk.article("a", Self.text)
        for label in ["1", "2", "3"] {
            desk.source("s\(label)") { $0.publisher = "Ministry" }
            desk.footnote("a", label, source: "s\(label)")
        }
        #expect(
            await desk.findings(.singlePublisher) == [
                "content/articles/a.md:1:1: the 3 footnotes of this section all cite Ministry; look for another source that says so, or say in the text that there is none [single-publisher]"
            ])
        desk.catalog.sources[2].work.publisher = "Wire"
        #expect(await desk.findings(.singlePublisher).isEmpty)
        desk.catalog.sources[2].work.publisher = nil
        #expect(await desk.findings(.singlePublisher).isEmpty)
    }

    @Test("Two footnotes, or one cited three times, are too few to speak of one publisher")
    func tooFew() async {
        var desk = Draft()
        desk.article("a", "One.[^1] Two.[^2]\n\n## Part\n\nThree.[^1] Four.[^1]\n\n[^1]: A.\n[^2]: B.")
        for label in ["1", "2"] {
            desk.source("s\(label)") { $0.publisher = "Ministry" }
            desk.footnote("a", label, source: "s\(label)")
        }
        #expect(await desk.findings(.singlePublisher).isEmpty)
    }

    @Test("A source that nothing cites, and one that a text links to")
    func uncited() async {
        var desk = Draft()
        desk.source("lost", text: "---\ntitle: lost\n---\n")
        desk.source("linked")
        desk.source("cited")
        desk.article("a", "See [it](source:linked).[^1]\n\n[^1]: A.")
        desk.footnote("a", "1", source: "cited")
        #expect(
            await desk.findings(.uncitedSource) == [
                "content/sources/lost.md:2:1: no footnote, event, actor or article cites this source; cite it ('source:' in a footnote or figure), or delete the file [uncited-source]"
            ])
    }

    @Test("Actors and events that nothing leads to")
    func orphans() async {
        var desk = Draft()
        desk.actor("named", "Ada")
        desk.actor("part", "Bob")
        desk.actor("linked", "Cid")
        desk.actor("lost", "Dan", text: "---\nname: Dan\n---\n[Me](actor:lost).")
        desk.event("flood", "The flood", actors: ["part"])
        desk.event("fire", "The fire", text: "---\ntitle: The fire\n---\nSee [him](actor:linked).")
        desk.article("a", "Ada spoke.")
        #expect(
            await desk.findings(.orphanAnnotation) == [
                "content/actors/lost.md:2:1: nothing on the site refers to 'Dan'; spell the name as the texts do ('also_known_as'), or link to it [orphan-annotation]",
                "content/events/fire.md:2:1: nothing on the site refers to 'The fire'; link to it from a text that describes it, or name its actors [orphan-annotation]",
            ])
    }
}
