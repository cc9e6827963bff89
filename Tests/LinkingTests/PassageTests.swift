import TestSupport
import Base
import Model
import TestSupport
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
        #expect(linked.diagnostics.filter { $0.rule != .unrecordedContext } == [])
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

    /// What is wrong with a note, and what is said of it.
    static let settling = """
        if the note still fits, run 'dossier reanchor --accept content/notes/a.yaml:2:10'; \
        or use --repin content/notes/a.yaml:2:10 "words" or --drop content/notes/a.yaml:2:10 [changed-quote]
        """

    static let mistakes: [(quote: String, prefix: String?, suffix: String?, finding: String)] = [
        (
            "will", nil, nil,
            "2:10: these words appear 3 times in article 'a'; add prefix '“we' for line 2, "
                + "or prefix 'We' for line 4, or prefix 'said we' for line 5 [ambiguous-quote]"
                + " → content/articles/a.md:2: here: 'He said “we will stand” today.'"
                + " → content/articles/a.md:4: here: 'We will go.' → content/articles/a.md:5: here: 'They said we will stop.'"
        ),
        (
            "we won't", nil, nil,
            "2:10: these words are not in article 'a'; "
                + "copy them from the page, as readers see them [quote-not-found]"
                + " → content/articles/a.md:1: closest, 44 % similar: 'He said “we will stand” today.'"
                + " → content/articles/a.md:4: closest, 44 % similar: 'We will go.'"
        ),
        (
            "First", "Second", nil,
            "2:10: the passage in article 'a' may claim something else: 'Second' was removed; \(settling)"
                + " → content/notes/a.yaml:2: then: 'Second First' → content/articles/a.md:1: now: 'First.'"
        ),
        (
            "First", nil, "of all",
            "2:10: the passage in article 'a' may claim something else: 'of all' was removed; \(settling)"
                + " → content/notes/a.yaml:2: then: 'First of all' → content/articles/a.md:1: now: 'First.'"
        ),
        (
            "we mend it", nil, nil,
            "2:10: these words are in footnote '1' of article 'a', and a note can only quote the article's text; "
                + "quote the sentence that cites it, or write the note in content/footnotes/a/1.md [quote-not-found]"
                + " → content/articles/a.md:7: the footnote is here"
        ),
        ("— …", nil, nil, "2:10: the quotation contains no words; copy some from the article [quote-not-found]"),
    ]

    @Test(
        "A note that cannot be pinned is reported at its quotation, prefix or suffix, with what would mend it",
        arguments: mistakes)
    func reported(mistake: (quote: String, prefix: String?, suffix: String?, finding: String)) async {
        var draft = draft()
        draft.catalog.articles = []
        draft.article(
            "a",
            "First. He said “we\nwill stand” today. Last.\n\nWe will go. They said\nwe will stop.[^1]\n\n[^1]: we mend it"
        )
        draft.passage("a", mistake.quote, prefix: mistake.prefix, suffix: mistake.suffix)
        #expect(await draft.findings() == ["content/notes/a.yaml:\(mistake.finding)"])
    }

    @Test("Two words that stand forty times are shown with the first places, and how many more there are")
    func often() async {
        var draft = Draft()
        draft.article("a", (1...40).map { "Sentence \($0) has the army in it.\n\n" }.joined())
        draft.passage("a", "the army")
        #expect(
            await draft.findings() == [
                "content/notes/a.yaml:2:10: these words appear 40 times in article 'a'; "
                    + "add prefix '1 has' for line 1, or prefix '2 has' for line 3, or prefix '3 has' for line 5, "
                    + "or prefix '4 has' for line 7, or prefix '5 has' for line 9 [ambiguous-quote]"
                    + (1...5).map { number in
                        " → content/articles/a.md:\(2 * number - 1): here\(number == 5 ? ", and 35 more times" : ""): "
                            + "'Sentence \(number) has the army in it.'"
                    }.joined()
            ])
    }

    @Test("A passage may continue in the next paragraph")
    func paragraphs() async {
        var draft = draft()
        draft.passage("a", "Last. We will", prefix: "today. ")
        let linked = await draft.linked()
        let body = linked.value.articles[0].body
        #expect(linked.diagnostics == [])
        #expect(
            body.passages.map { body.document.string($0.range).split(whereSeparator: \.isNewline) } == [
                ["Last.", "We will"]
            ])
    }

    @Test("Notes that record nothing around their words are counted, unless there is nothing")
    func unrecorded() async {
        var draft = draft()
        draft.passage("a", "We will go.")
        draft.passage("a", "stand", prefix: "will ")
        draft.article("b", "All of it.")
        draft.passage("b", "All of it.")
        #expect(
            await draft.linked().diagnostics.map(\.inFull) == [
                "content/notes/a.yaml:2:10: this note does not record the words around its passage; "
                    + "run 'dossier reanchor --write', so that a change in them is found [unrecorded-context]"
            ])
    }

    @Test("What a note is linked to, and its article, must be there; a file's article is missed once")
    func targets() async {
        var draft = draft()
        draft.passage("a", "First", target: .entity(kind: .actor, id: "xu"))
        draft.passage("b", "First")
        draft.passage("b", "Second")
        #expect(
            await draft.findings() == [
                "content/notes/a.yaml:3:10: no actor 'xu'; did you mean 'xi'? [unknown-reference]",
                "content/notes/b.yaml:1:1: no article 'b'; if you mean 'a', rename the file [unknown-reference]",
            ])
    }

    @Test("Two notes on the same words are well unless they are linked alike")
    func twins() async {
        var draft = draft()
        draft.passage("a", "First", target: .entity(kind: .actor, id: "xi"))
        draft.passage("a", "First", target: .footnote(article: "a", label: "1"))
        #expect(await draft.findings() == [])
        draft.passage("a", "First", target: .entity(kind: .actor, id: "xi"))
        #expect(
            await draft.findings() == [
                "content/notes/a.yaml:2:10: another note quotes the same words and has the same link; "
                    + "combine the two notes [duplicate-note] → content/notes/a.yaml:2: the other is here"
            ])
    }
}
