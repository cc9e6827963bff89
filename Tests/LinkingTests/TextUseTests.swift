import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Names in the editor's own texts")
struct TextUseTests {
    /// Where an actor is named outside articles: the page, then the sentence.
    private func uses(of id: String, in site: Site) throws -> [String] {
        try #require(site.actor(id)).namedIn.map { use in
            let text = try #require(site.document(of: use)).string(use.sentence)
            return "\(use.entity.kindName) \(site.id(of: use.entity))\(use.isNote ? " (note)" : ""): \(text)"
        }
    }

    @Test(
        "Events, actors, pages, sources, notes on footnotes and footnotes are listed with the first sentence that names it"
    )
    func listed() async throws {
        var draft = Draft()
        draft.actor("ada", "Ada Byron", text: "Ada Byron was born.")
        draft.actor("omar", "Omar Rashid", text: "A friend. He met Ada Byron. Ada Byron left.")
        draft.event("flood", "Flood", text: "It rained. [She](actor:ada) came.")
        draft.page("about", "We thank Ada Byron.")
        draft.source("report", text: "Written for Ada Byron.")
        draft.article("a", "It rained.[^1] Ada Byron spoke.[^2]\n\n[^1]: See Ada Byron, p. 3.\n\n[^2]: None.")
        draft.footnote("a", "2", text: "Checked with Ada Byron.")
        #expect(
            try uses(of: "ada", in: await draft.site()) == [
                "event flood: She came.", "actor omar: He met Ada Byron.", "page about: We thank Ada Byron.",
                "source report: Written for Ada Byron.", "footnote a/2 (note): Checked with Ada Byron.",
                "footnote a/1: See Ada Byron, p. 3.",
            ])
    }

    @Test("An actor's own text, and articles, are not among them")
    func own() async throws {
        var draft = Draft()
        draft.actor("ada", "Ada Byron", text: "Ada Byron was born.")
        draft.article("a", "Ada Byron spoke.")
        #expect(try uses(of: "ada", in: await draft.site()) == [])
    }
}
