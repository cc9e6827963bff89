import Model
import Testing

@testable import Linking

@Suite("Passage notes")
struct PassageTests {
    private func draft() -> Draft {
        var draft = Draft()
        draft.actor("xi", "Xi Jinping")
        draft.article(
            "a",
            "First. He said “we\nwill stand” today. Last.\n\nWe will go. They said\nwe will stop.[^1]\n\n[^1]: we will stand"
        )
        return draft
    }

    @Test("A quotation is found whatever its quotation marks and line breaks")
    func found() async {
        var draft = draft()
        draft.passage("a", "\"we will  stand\" today", target: .entity(kind: .actor, id: "xi"))
        draft.passage("a", "First.", target: .footnote(article: "a", label: "1"))
        let linked = await draft.linked()
        let body = linked.value.articles[0].body
        #expect(linked.diagnostics == [])
        #expect(body.passages.map { body.document.string($0.range) } == ["First.", "“we\nwill stand” today"])
        #expect(
            body.passages.map { body.document.string($0.sentence) } == ["First.", "He said “we\nwill stand” today."])
        #expect(body.passages.map(\.number) == [1, 2])
        #expect(linked.value.actors[0].passages.map(\.passage) == [1])
        #expect(linked.value.footnotes[0].passages.map(\.passage) == [0])
    }

    @Test("Prefix and suffix choose among several places")
    func chosen() async {
        var draft = draft()
        draft.passage("a", "will", prefix: "They said we", suffix: "stop")
        let linked = await draft.linked()
        #expect(linked.diagnostics == [])
        #expect(linked.value.articles[0].body.passages.count == 1)
    }

    @Test("A quotation that is missing, or stands several times, is reported at its place")
    func reported() async {
        var draft = draft()
        draft.passage("a", "we won't")
        draft.passage("a", "will")
        draft.passage("a", "First", prefix: "Second")
        draft.passage("a", "First", target: .entity(kind: .actor, id: "xu"))
        draft.passage("b", "First")
        let path = "content/notes"
        #expect(
            await draft.findings() == [
                "\(path)/a.yaml:2:10: these words stand 3 times in article 'a', on lines 2, 4 and 5; "
                    + "add 'prefix' or 'suffix' with the words before or behind [ambiguous-quote]",
                "\(path)/a.yaml:2:10: these words do not stand in article 'a'; "
                    + "copy them from the page as readers see it [quote-not-found]",
                "\(path)/a.yaml:2:10: these words stand in article 'a' on line 1, but not between this prefix and suffix; "
                    + "copy prefix and suffix from the page [quote-not-found]",
                "\(path)/a.yaml:3:10: no actor 'xu'; did you mean 'xi'? [unknown-reference]",
                "\(path)/b.yaml:1:1: no article 'b'; did you mean 'a'? [unknown-reference]",
            ])
    }
}
