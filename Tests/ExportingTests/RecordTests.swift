import Base
import Model
import TestSupport
import Testing

@testable import Exports

@Suite("Records of pages")
struct RecordTests {
    @Test("The record of an actor has the ids and addresses of its links, and the sentences that name it")
    func actor() async {
        var draft = Draft.published
        draft.catalog.settings.licence = "CC BY 4.0"
        draft.actor("assembly", "The Assembly", kind: .organisation)
        draft.actor("ada", "Ada", role: "chair") { $0.partOf = [Located("assembly", at: .start)] }
        draft.article("a", "Ada \"spoke\".")
        let expected = #"""
            {
            "record":"actor",
            "id":"ada",
            "name":"Ada",
            "kind":"person",
            "role":"chair",
            "mention_count":1,
            "article_count":1,
            "address":"https://briefings.example/actors/ada.html",
            "part_of":[
            {"kind":"actor","id":"assembly","name":"The Assembly","address":"https://briefings.example/actors/assembly.html"}
            ],
            "mentions":[
            {"article":"a","text":"Ada","paragraph":1,"sentence":"Ada \"spoke\".","address":"https://briefings.example/articles/a.html#a.ada.1","mention_count":1}
            ],
            "licence":"CC BY 4.0"
            }

            """#
        let record = await draft.file("actors/ada.json")
        #expect(record == expected)
    }

    @Test("A picture's caption is separate from the words of its paragraph, and follows them in the text of a page")
    func captions() async {
        var draft = Draft()
        draft.article("a", "![A map](media/a.png \"The \\\"coast\\\". Photo: Ada\")")
        let record = await draft.file("articles/a.json")
        #expect(record.contains(#""text":"A map","caption":"The \"coast\". Photo: Ada","address""#))
    }

    @Test("The record of a footnote has its words, its sentence and its place")
    func footnote() async {
        var draft = Draft()
        draft.article("a", "One.\n\nTwo said so.[^x]\n\n[^x]: A letter.")
        let record = await draft.file("footnotes/a/x.json")
        #expect(record.contains(#""id":"a/x","#))
        #expect(record.contains(#""text":"A letter.","#))
        #expect(
            record.contains(
                #"{"paragraph":2,"sentence":"Two said so.","address":"articles/a.html#fn.x.1"}"#))
        #expect(
            record.contains(#""article":{"kind":"article","id":"a","name":"a","address":"articles/a.html"}"#))
    }

    @Test("An article's record has its paragraphs and headings, with their addresses")
    func article() async {
        var draft = Draft()
        draft.article("a", "## After the flood\n\nIt rained.")
        let record = await draft.file("articles/a.json")
        #expect(
            record.contains(#"{"level":2,"text":"After the flood","address":"articles/a.html#after-the-flood"}"#))
        #expect(record.contains(#"{"number":1,"text":"It rained.","address":"articles/a.html#p1"}"#))
    }
}
