import Base
import Model
import TestSupport
import Testing

@testable import Reviewing

@Suite("Texts that are no articles")
struct TextTests {
    @Test(
        "An event's own text is held against its figures and date",
        arguments: [
            ("Two bombs killed 31 people.", "1:18: '31' here as 'killed'; the event says 33; correct it"),
            ("The attack killed 31 people.", "1:19: '31' here as 'killed'; the event says 33; correct it"),
            ("It killed 31 people.", "1:11: '31' here as 'killed'; the event says 33; correct it"),
            ("Men came at noon. It killed 31 people.", "1:29: '31' here as 'killed'; the event says 33; correct it"),
            ("The death toll was 31.", "1:20: '31' here as 'killed'; the event says 33; correct it"),
            ("The School attack took place in 2013.", "1:33: '2013' here; the event says 16 December 2014; correct it"),
            (
                "It began on 17 December 2014.",
                "1:13: '17 December 2014' here; the event says 16 December 2014; correct it"
            ),
            ("On Friday, 16 December 2014, it rained.", "1:4: 'Friday, 16 December 2014' here; that day was a Tuesday"),
        ])
    func events(_ text: String, _ message: String) async {
        var desk = Draft()
        desk.event("attack", "School attack", figures: [("killed", "33")], text: text)
        let found = await desk.findings(.disagreeingFigure, .disagreeingDate)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("content/events/attack.md:\(message)") == true)
    }

    @Test(
        "What an event's own text says of something else is passed over",
        arguments: [
            "Two bombs killed 33 people.", "A year earlier a fire had killed 12 people.",
            "Twelve of them were children.",
            "Men came at noon. A fire killed 31 people in the next town.", "The school had 1,100 pupils.",
            "Men came at noon. On 20 December 2014 three men were killed by the police.",
            "Men came at noon. Police killed 7 gunmen.", "The trial began on 3 May 2015.",
            "It was reported on 17 December 2014.",
            "Before the attack 12 people had been killed.", "The first reports spoke of 31 dead.",
        ])
    func silence(_ text: String) async {
        var desk = Draft()
        desk.event("attack", "School attack", figures: [("killed", "33")], text: text)
        #expect(await desk.findings(.disagreeingFigure, .disagreeingDate).isEmpty)
    }

    @Test("Pages, actors, sources, footnotes and their notes are read as articles are")
    func everyText() async {
        let sentence = "The School attack killed 31 people."
        var desk = Draft()
        desk.event("attack", "School attack", figures: [("killed", "33")])
        desk.event("other", "Trial", text: sentence)
        desk.actor("ada", "Ada Byron", text: sentence)
        desk.source("book", text: sentence)
        desk.page("about", sentence)
        desk.home(sentence, title: "Home")
        desk.article("a", "So it was.[^1]\n\n[^1]: \(sentence)\n")
        desk.footnote("a", "1", text: sentence)
        #expect(
            await desk.findings(.disagreeingFigure).map { $0.prefix { $0 != ":" } } == [
                "content/actors/ada.md", "content/articles/a.md", "content/events/other.md", "content/footnotes/a/1.md",
                "content/index.md", "content/pages/about.md", "content/sources/book.md",
            ])
        #expect(await desk.review().statements.values.allSatisfy { $0.count <= 1 })
    }

    @Test("A quotation needs a source, but for an event, a footnote or a work that has one")
    func quotations() async {
        let text = "He said: “We will stand with you.”"
        var desk = Draft()
        desk.source("book", text: text)
        desk.event("attack", "School attack", text: text)
        desk.event("other", "Trial", text: text) { $0.sources = [.id(Located("book", at: .start))] }
        desk.actor("ada", "Ada Byron", text: text)
        desk.actor("bob", "Bob Byron", text: "He said: [“We will stand with you.”](source:book)")
        desk.page("about", "They killed 31 people, and he said so.")
        #expect(
            await desk.findings(.unsourcedQuotation, .unsourcedFigure) == [
                "content/actors/ada.md:1:10: a quotation, “We will stand with you.”, without a link to its source; link to it: [words](source:id) [unsourced-quotation]",
                "content/events/attack.md:1:10: a quotation, “We will stand with you.”, without a link to its source; link to it: [words](source:id), or name it under 'sources' [unsourced-quotation]",
            ])
    }
}
