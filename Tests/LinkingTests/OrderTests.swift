import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Order and names")
struct OrderTests {
    @Test(
        "Names are sorted without case, diacritics, punctuation and a leading “The”",
        arguments: [
            ("The Economist", "economist", "E"), ("Ürümqi", "urumqi", "U"), ("Łódź", "lodz", "L"),
            ("al-Qaeda", "al qaeda", "A"),
            ("“Dawn”", "dawn", "D"), ("9/11", "9 11", "#"), ("习近平", "习近平", "习"), ("Иран", "иран", "И"), ("", "", "#"),
            ("Theodore", "theodore", "T"),
        ])
    func keys(name: String, key: String, initial: String) {
        #expect(SortKey(name).text == key)
        #expect(SortKey(name).initial == initial)
    }

    @Test("Articles stand newest first, events by time, actors by name")
    func order() async {
        var draft = Draft()
        draft.article("old", "", date: "2013")
        draft.article("b", "", date: "2014", title: "Same")
        draft.article("a", "", date: "2014", title: "Same")
        draft.event("late", "A", date: "2014-12")
        draft.event("guess", "A", date: "2014-12~")
        draft.event("whole", "B", date: "2014")
        draft.event("first", "C", date: "2014-01")
        draft.actor("z", "The Aardvark")
        draft.actor("y", "Éclair")
        draft.actor("x", "zebra")
        let site = await draft.linked().value
        #expect(site.articles.map(\.record.header.id) == ["a", "b", "old"])
        #expect(site.events.map(\.record.header.id) == ["first", "whole", "late", "guess"])
        #expect(site.actors.map(\.record.header.id) == ["z", "y", "x"])
        #expect(site.actors.map(\.path.text) == ["actors/z.html", "actors/y.html", "actors/x.html"])
    }

    @Test("Other names lead to the name under which the page stands")
    func names() async {
        var draft = Draft()
        draft.actor("prc", "China", also: ["PRC"])
        draft.event("siege", "Battle")
        let names = await draft.linked().value.names
        #expect(names.map(\.name) == ["Battle", "China", "PRC"])
        #expect(names.map(\.seeAlso) == [nil, nil, "China"])
        #expect(names.map(\.initial) == ["B", "C", "P"])
    }

    @Test("Two labels that come to one address are numbered")
    func labels() async {
        var draft = Draft()
        draft.article("a", "A[^x y] B[^x-y] C[^*]\n\n[^x y]: 1\n\n[^x-y]: 2\n\n[^*]: 3")
        let paths = await draft.linked().value.footnotes.map(\.path.text)
        #expect(Set(paths).count == paths.count)
        #expect(paths.last == "footnotes/a/note.html")
    }

    @Test("An article counts its words, actors and events")
    func counts() async {
        var draft = Draft()
        draft.actor("a", "Aa")
        draft.actor("b", "Bb")
        draft.event("e", "Ee")
        draft.article("x", "Aa Bb  Bb\nEe.[^1]\n\n[^1]: Not counted Aa.")
        let article = await draft.linked().value.articles[0]
        #expect(article.wordCount == 4)
        #expect(article.actors == [.init(handle: Handle(1), times: 2), .init(handle: Handle(0), times: 1)])
        #expect(article.events.map(\.times) == [1])
    }
}
