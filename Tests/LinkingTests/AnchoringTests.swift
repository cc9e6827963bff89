import TestSupport
import Base
import Foundation
import Markdown
import Model
import SiteGenerator
import TestSupport
import Testing

@testable import Linking

@Suite("Passage notes on a text that changes")
struct AnchoringTests {
    /// An edit of a real paragraph, and where a note on it belongs afterwards.
    struct Edit: Sendable, CustomTestStringConvertible {
        var what: String
        var quote: String
        var prefix: String?
        var suffix: String?
        var from: String
        var to: String
        /// `exact`, or the state with the words that the note is pinned to or that are to replace its own.
        var expected: String

        init(
            _ what: String, _ quote: String, prefix: String? = nil, suffix: String? = nil, _ from: String, _ to: String,
            _ expected: String
        ) {
            (self.what, self.quote, self.prefix, self.suffix) = (what, quote, prefix, suffix)
            (self.from, self.to, self.expected) = (from, to, expected)
        }

        var testDescription: String { what }
    }

    static let press = "[press release of June 2014](event:ispr-june-press-release)"
    static let forecast = "It was a forecast with a condition in it."
    static let claim =
        "That is the word of a party to the fighting. The commentary adds no number and no second witness."
    static let edits: [Edit] = [
        // Insert
        Edit("a sentence before it", forecast, forecast, "Some doubt it. " + forecast, "exact"),
        Edit(
            "emphasis and a link in it", forecast, forecast,
            "It was *a [forecast](https://a.example)* with a condition in it.", "exact"),
        Edit(
            "words in it", forecast, forecast, "It was a careful forecast with an open condition in it.",
            "moved: It was a careful forecast with an open condition in it."),
        Edit(
            "a clause in it", claim, "The commentary adds no number", "The commentary, which is short, adds no number",
            "moved: That is the word of a party to the fighting. The commentary, which is short, adds no number and no second witness."
        ),
        // Delete
        Edit(
            "a word of it", forecast, "a forecast with", "forecast with",
            "moved: It was forecast with a condition in it."),
        Edit(
            "its end", claim, " and no second witness.", ".",
            "changed: 'and no second witness' was removed"),
        Edit("all of it", claim, claim, "", "lost"),
        Edit("all of a few words", "a named giver", "has a named giver but", "has no author and", "lost"),
        // Rephrase
        Edit(
            "its first word", forecast, "It was a forecast", "That was a forecast",
            "changed: 'It' is now 'That'"),
        Edit(
            "its last word", "welcomed the promise and asked for more", "asked for more", "asked for proof",
            "changed: 'more' is now 'proof'"),
        Edit("most of it", forecast, forecast, "One condition was attached to what he foresaw.", "lost"),
        Edit(
            "a figure", "more than $500 million over ten years", "$500 million", "$650 million",
            "changed: '500' is now '650'"),
        Edit(
            "words around it", "“deeply shocked and saddened”", prefix: "The statement called China ",
            "The statement called China", "Beijing, said the statement, was", "changed: 'Beijing, said' was added"),
        Edit(
            "one of the words around it", "“deeply shocked and saddened”", prefix: "The statement called China ",
            "The statement called China", "The text called China", "changed: 'The statement' is now 'The text'"),
        Edit(
            "words around a long one", forecast, suffix: " The commentary reads it", "The commentary reads it as",
            "We take it for", "changed: the sentences around it are different"),
        // Merge, split, move
        Edit(
            "two paragraphs merged", forecast, "by the same prospect.\n\nOthers", "by the same prospect. Others",
            "exact"),
        Edit("its paragraph split before it", forecast, forecast, "\n\n" + forecast, "exact"),
        Edit(
            "split within it", claim, "fighting. The", "fighting.\n\nThe",
            "exact"),
        Edit(
            "a heading within it", claim, "fighting. The", "fighting.\n\n## More\n\nThe",
            "moved: That is the word of a party to the fighting. More The commentary adds no number and no second witness."
        ),
        Edit("moved to the end", forecast, forecast, "", "moved to the end"),
        // Copied
        Edit("the same words a second time", forecast, forecast, forecast + " " + forecast, "ambiguous: 2"),
        Edit(
            "two that are as near", forecast, forecast,
            "It was a sober forecast with a condition in it. It was a sombre forecast with a condition in it.",
            "ambiguous: 2"),
    ]

    @Test("After an edit a note is where it was, follows its words, or says that it cannot", arguments: edits)
    func follows(edit: Edit) throws {
        var text = try Self.article("after-peshawar")
        #expect(text.contains(edit.from), "the article no longer says this")
        text = text.replacingOccurrences(of: edit.from, with: edit.to)
        if edit.expected == "moved to the end" { text += "\n\n" + edit.from + "\n" }
        let expected = edit.expected == "moved to the end" ? "exact" : edit.expected
        #expect(Self.outcome(of: edit, in: text) == expected)
    }

    @Test("Every note that an edit does not touch stays exact", arguments: ["after-peshawar", "regional-cooperation"])
    func untouched(id: String) throws {
        for edit in Self.edits {
            guard try Self.article(id).contains(edit.quote) else { continue }
            #expect(Self.outcome(of: edit, in: try Self.article(id)) == "exact", "\(edit.what)")
        }
    }

    private static func outcome(of edit: Edit, in text: String) -> String {
        var draft = Draft()
        draft.article("a", text)
        draft.passage("a", edit.quote, prefix: edit.prefix, suffix: edit.suffix)
        let body = draft.catalog.articles[0].body
        let anchor = PassageAnchoring(body.value, language: "en").anchor(draft.catalog.passageNotes[0])
        switch anchor.state {
        case .exact: return "exact"
        case .lost: return "lost"
        case .ambiguous: return "ambiguous: \(anchor.count)"
        case .changed: return "changed: \(anchor.objection ?? "")"
        case .moved: return "moved" + (anchor.quote.map { ": \($0)" } ?? "")
        }
    }

    static func article(_ id: String) throws -> String {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: project.appending(path: "content/articles/\(id).md"), encoding: .utf8)
        return text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
    }

    // MARK: How quotations are written

    static let spellings: [(text: String, quote: String)] = [
        ("He said “we’ll see” – soon.", "He said \"we'll see\" - soon."),
        ("It is a co\u{AD}operation of 10\u{A0}000\u{202F}men.", "a cooperation of 10 000 men"),
        ("The caf\u{E9} in Ürümqi.", "cafe\u{301} in U\u{308}ru\u{308}mqi"),
        ("We see … and wait.", "We see... and wait"),
        (
            "He was *very* sure of [the road](https://a.example), `x` too.[^1] Then.\n\n[^1]: N.",
            "very* sure of [the road](https://a.example), `x` too.[^1] Then"
        ),
        ("He was **very** sure \\[sic] of it.", "was **very** sure \\[sic] of"),
        ("یہ پہلا جملہ ہے۔ یہ دوسرا جملہ ہے۔", "دوسرا جملہ"),
        ("他们说，中国将坚定支持\n巴基斯坦。后来没有人再提。", "中国将坚定支持巴基斯坦"),
        (
            "- one item\n- another item of it\n\n> quoted words\n\n| a | b |\n|---|---|\n| cell one | cell two |",
            "cell two"
        ),
        ("# A heading of words\n\nText.", "heading of words"),
    ]

    @Test("Typography, composition, Markdown and scripts make no difference", arguments: spellings)
    func spelled(text: String, quote: String) async {
        var draft = Draft()
        draft.article("a", text)
        draft.passage("a", quote)
        let linked = await draft.linked()
        #expect(linked.diagnostics.filter { $0.rule != .unrecordedContext } == [])
        #expect(linked.value.articles[0].body.passages.count == 1)
    }

    @Test("A prefix or suffix may begin or end within a word, and in the paragraph beside")
    func cutContext() async {
        var draft = Draft()
        draft.article("a", "The statement called it sad.\n\nIt was sad. It is sad now.")
        draft.passage("a", "sad", prefix: "tement called it")
        draft.passage("a", "It was", prefix: "called it sad. ")
        draft.passage("a", "sad", suffix: " no")
        #expect(await draft.findings() == [])
    }

    // MARK: What it takes

    /// How many words the text knows, how many stand in a paragraph, and how long the quotations are.
    static let sizes = [
        (4000, 90, 15), (4000, 20_000, 15), (2, 90, 15), (1, 20_000, 15), (4000, 3000, 1700), (1, 3000, 1700),
    ]

    @Test("What is long, or very much alike, is looked up to the end", arguments: sizes)
    func bounded(vocabulary: Int, paragraph: Int, quotation: Int) {
        var random = SplitMix64(seed: 1)
        func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        let words = (0..<20_000).map { _ in "w\(below(vocabulary))" }
        let text = words.indices.map { words[$0] + ($0 % paragraph == paragraph - 1 ? "\n\n" : " ") }.joined()
        var draft = Draft()
        draft.article("a", text)
        for _ in 0..<min(50, 4000 / quotation) {
            let start = below(words.count - quotation)
            var quoted = Array(words[start..<start + quotation])
            for index in quoted.indices where index % 5 == 2 { quoted[index] = "other" }
            draft.passage("a", quoted.joined(separator: " "))
        }
        let anchoring = PassageAnchoring(draft.catalog.articles[0].body.value, language: "en")
        var states: [PassageAnchor.State: Int] = [:]
        for note in draft.catalog.passageNotes {
            let anchor = anchoring.anchor(note)
            _ = PassageFindings(note: note, anchor: anchor, articlePath: "content/articles/a.md").diagnostic
            states[anchor.state, default: 0] += 1
        }
        #expect(states.values.reduce(0, +) == draft.catalog.passageNotes.count)
    }
}
