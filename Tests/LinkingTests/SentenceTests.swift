import Model
import Base
import TestSupport
import Testing

@testable import Linking

@Suite("Sentences that markers cite")
struct SentenceTests {
    @Test(
        "A marker cites words of its own block or table row, and never those of the next block",
        arguments: [
            ("Ten died.[^1] Two fled.", "Ten died."), ("Ten died. Two[^1] fled.", "Two fled."),
            ("Ten died.\n\n[^1]\n\nTwo fled.", ""), ("[^1]\n\n## On times", ""), ("- [^1]\n- Ten died.", ""),
            ("> [^1]\n\nTen died.", ""), ("| a | b |\n|---|---|\n| Ten died | [^1] |\n\n## On times", "Ten died"),
            ("| a | b |\n|---|---|\n| Ten died. Two | [^1] |\n| Two fled | |", "Two"),
            ("| a | b |\n|---|---|\n| [^1] | Ten died |\n\n## On times", "Ten died"),
            ("| a | b |\n|---|---|\n| [^1] | |\n| Ten died | |", ""), ("| [^1] | b |\n|---|---|\n| Ten died | |", "b"),
        ])
    func cited(text: String, words: String) async throws {
        var draft = Draft()
        draft.article("a", text + "\n\n[^1]: Note.")
        let body = await draft.linked().value.articles[0].body
        #expect(body.document.string(try #require(body.markers.first).sentence) == words)
    }
}
