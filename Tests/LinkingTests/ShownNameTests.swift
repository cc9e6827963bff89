import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("The names that bare references show")
struct ShownNameTests {
    private func draft(_ text: String) -> Draft {
        var draft = Draft()
        draft.actor("qin", "Qin Gang")
        draft.actor("china", "China")
        draft.actor("group", "al-Group")
        draft.event("visit", "Visit! of May")
        draft.source("essay", "An Essay")
        draft.page("about", "About us.")
        draft.article("a", text)
        draft.article("b", "See.[^iv]\n\n[^iv]: Note.", date: "2013", title: "Other")
        draft.article("c", "See.[^long-one]\n\n[^long-one]: Note.", date: "2012", title: "Third")
        return draft
    }

    @Test(
        "A bare reference shows the name of what it leads to; every other one its words",
        arguments: [
            ("After the [[visit]], he left.", "After the Visit! of May, he left."),
            ("[[qin]] and [[actor:china]].", "Qin Gang and China."), ("[[qin|He]] left.", "He left."),
            ("[](actor:qin) left.", "Qin Gang left."), ("*[[qin]]* and **[[china]]**", "Qin Gang and China"),
            ("See [[source:essay]].", "See An Essay."), ("See [[page:about]].", "See about."),
            ("See [[article:b]].", "See Other."), ("See [[footnote:b/iv]].", "See Footnote iv."),
            ("See [[footnote:c/long-one]].", "See Footnote 1."), ("Not [[nobody]].", "Not ."),
            ("- [[qin]]\n- [[china]]", "Qin Gang\nChina"), ("> [[qin]]  \n> [[china]]", "Qin Gang\nChina"),
            ("| a | b |\n|---|---|\n| [[qin]] | [[china]] |", "a\nb\nQin Gang\nChina"),
            ("## On [[china]]\n\nText.", "On China\nText."), ("One.[^1]\n\n[^1]: By [[qin]].", "One.\nBy Qin Gang."),
        ])
    func shown(_ text: String, _ shown: String) async throws {
        let site = await draft(text).linked().value
        let document = try #require(site.articles.first { $0.record.header.id == "a" }).body.document
        #expect(String(decoding: document.text, as: UTF8.self) == shown)
        #expect(document.isWellFormed, "\(document.nodes)")
    }

    @Test("A mention written without words stands in its sentence by its name")
    func sentences() async throws {
        let text = "It rained. After the [[visit]], [[qin]] promised [China](actor:china) support.[^1] Then [[group]]."
        let site = await draft(text + "\n\n[^1]: See [[china]].").linked().value
        let article = try #require(site.articles.firstIndex { $0.record.header.id == "a" })
        #expect(
            site.mentions(article) == [
                "Visit! of May→visit+", "Qin Gang→qin+", "China→china+", "al-Group→group+", "China→china+",
            ])
        let sentence = "After the Visit! of May, Qin Gang promised China support."
        #expect(site.sentences(try #require(site.event("visit")).mentionedIn) == [sentence])
        #expect(site.sentences(try #require(site.actor("group")).mentionedIn) == ["Then al-Group."])
        let marker = try #require(site.articles[article].body.markers.first)
        #expect(site.articles[article].body.document.string(marker.sentence) == sentence)
        #expect(
            site.articles[article].body.document.string(
                site.articles[article].body.document.text(ofFootnote: 1).asInt32) == "See China.")
    }

    @Test("The words of a row are cited by a marker that stands in a cell of its own")
    func cells() async throws {
        let site = await draft("| a | b |\n|---|---|\n| Ten died | [^1] |\n\n[^1]: Note.").linked().value
        let article = try #require(site.articles.firstIndex { $0.record.header.id == "a" })
        let marker = try #require(site.articles[article].body.markers.first)
        #expect(site.articles[article].body.document.string(marker.sentence) == "Ten died")
    }

    @Test("Notes are pinned to the words that readers see, copied from the page or from the file")
    func passages() async throws {
        var draft = draft("In May [[qin]] came. Later [[actor:china]] sent him home.")
        draft.passage("a", "In May Qin Gang came.")
        draft.passage("a", "Later [[actor:china]] sent him")
        let linked = await draft.linked()
        #expect(linked.diagnostics.filter { $0.rule != .unrecordedContext }.map(\.sentence) == [])
        let body = try #require(linked.value.articles.first { $0.record.header.id == "a" }).body
        let quoted = body.passages.map { body.document.string($0.range) }
        #expect(quoted == ["In May Qin Gang came.", "Later China sent him"])
        let shown = await Linker.showingNames(in: draft.catalog, jobs: 1)
        let article = try #require(shown.articles.first { $0.header.id == "a" })
        #expect(article.body.value == body.document)
    }

    @Test("A finding behind a shown name has its place in the file")
    func places() async {
        var draft = draft("[[qin-of-ali]] met Ali.")
        draft.actor("qin-of-ali", "Qin of Ali")
        draft.actor("ali-a", "Ali A", also: ["Ali"])
        draft.actor("ali-b", "Ali B", also: ["Ali"])
        let places = await draft.findings().filter { $0.contains("ambiguous-name") }.map { $0.prefix(26) }
        #expect(places == ["content/articles/a.md:1:20"])
    }

    @Test("A new name is shown wherever the old one was, though no text was edited")
    func renamed() async {
        var draft = draft("See [[essay]] and [[article:b]].")
        var linker = Linker()
        _ = await linker.link(draft.catalog, jobs: 1)
        draft.catalog.sources[0].work.title = "An Edited Essay"
        let place = draft.catalog.articles.firstIndex { $0.header.id == "b" } ?? 0
        draft.catalog.articles[place].title = "Edited"
        let relinked = await linker.link(draft.catalog, jobs: 1)
        let clean = await draft.linked()
        #expect(relinked.value.articles == clean.value.articles)
        #expect(
            relinked.value.articles.contains {
                String(decoding: $0.body.document.text, as: UTF8.self) == "See An Edited Essay and Edited."
            })
    }
}

extension Document {
    /// Whether nodes lie within one another, in order, and cover the words of their leaves.
    fileprivate var isWellFormed: Bool {
        var offset: Int32 = 0
        for (index, node) in nodes.enumerated() {
            guard Int(node.end) > index, Int(node.end) <= nodes.count, node.text.upperBound <= text.count else {
                return false
            }
            let within = nodes[(index + 1)..<Int(node.end)]
            guard within.allSatisfy({ $0.end <= node.end && node.text.lowerBound <= $0.text.lowerBound }) else {
                return false
            }
            guard within.allSatisfy({ $0.text.upperBound <= node.text.upperBound }) else { return false }
            guard node.text.lowerBound >= offset else { return false }
            offset = node.text.lowerBound
        }
        return body.upperBound <= nodes.count && footnotes.allSatisfy { $0.nodes.upperBound <= nodes.count }
    }
}
