import Base
import Language
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Links to places on other pages")
struct PlaceTests {
    private func draft(_ text: String) -> Draft {
        var draft = Draft()
        draft.actor("council", "Port Vale Council", text: "It sits.\n\n## Its members & clerks\n\nTwelve.")
        draft.event("flood", "The flood", text: "### How it began\n\nRain.")
        draft.article("a", text)
        draft.article("b", "One.\n\n## What [[flood]] changed\n\nTwo.\n\n- Three.\n\n## End\n\n## End")
        return draft
    }

    private func places(_ draft: Draft) async -> [String] {
        let site = await draft.site()
        return site.articles.first { $0.record.header.id == "a" }?.body.places.map(\.id) ?? []
    }

    @Test(
        "A paragraph or heading by its id here, or by the one that GitHub would give it",
        arguments: [
            ("[x](article:b#p3)", "p3"), ("[[article:b#p1]]", "p1"), ("[[b#p1|x]]", "p1"), ("[x](b.md#p2)", "p2"),
            ("[x](article:b#what-the-flood-changed)", "what-the-flood-changed"), ("[x](article:b#end-2)", "end-2"),
            ("[x](article:b#end-1)", "end-2"), ("[x](actor:council#its-members-clerks)", "its-members-clerks"),
            ("[x](../actors/council.md#its-members--clerks)", "its-members-clerks"),
            ("[[flood#how-it-began]]", "how-it-began"), ("[x](article:a#p1)", "p1"),
            ("[x](article:b#end%2D2)", "end-2"),
        ])
    func found(text: String, place: String) async {
        #expect(await draft(text).linked().diagnostics == [])
        #expect(await places(draft(text)) == [place])
    }

    @Test(
        "An unknown place is an error that names the near one",
        arguments: [
            (
                "[x](article:b#p33)",
                "1:5: article 'b' has no heading or paragraph '#p33'; did you mean '#p3'? [unknown-fragment]"
            ),
            (
                "[[b#what-the-flod-changed]]",
                "1:3: 'b' has no heading or paragraph '#what-the-flod-changed'; did you mean '#what-the-flood-changed'? [unknown-fragment]"
            ),
            (
                "[x](../events/flood.md#how-it-begins)",
                "1:5: event 'flood' has no heading or paragraph '#how-it-begins'; did you mean '#how-it-began'? [unknown-fragment]"
            ),
            ("[x](article:qqqqqqq#p1)", "1:5: no article 'qqqqqqq' [unknown-reference]"),
        ])
    func unknown(text: String, finding: String) async throws {
        let found = await draft(text).linked().diagnostics
        #expect(found.map(\.inFull) == ["content/articles/a.md:\(finding)"])
        guard finding.contains("did you mean") else { return }
        let edit = try #require(found.first?.edits.first)
        #expect(edit.replaced.hasPrefix("#") && finding.contains("'\(edit.replacement)'"))
    }

    @Test("A link to a place still names the entry, and the same page is found by GitHub's ids")
    func mentions() async {
        let site = await draft("## The clerks' book — 1\n\n[x](actor:council#p1) [y](#the-clerks-book--1)").linked()
        #expect(site.diagnostics == [])
        #expect(site.value.articles.first { $0.record.header.id == "a" }?.actors.map(\.times) == [1])
        let links = site.value.articles.first { $0.record.header.id == "a" }?.body.links ?? []
        #expect(links.contains(.fragment("the-clerks-book-1")))
    }

    @Test("Published addresses of paragraphs hold, also of those that were merged into others")
    func published() async {
        var draft = Draft()
        draft.article("a", "[x](article:b#p7) [y](article:b#p2) [z](article:b#p9)")
        draft.article(
            "b", "The dam burst on Monday after a week of rain. The mayor left the town before the flood came.")
        let published = [
            (2, "The mayor left the town before the flood came."), (7, "The dam burst on Monday after a week of rain."),
        ].map { number, words in
            let bytes = Array(words.utf8)
            return Ledger.Entry(
                LedgerAddress("articles/b.html", paragraph: Int32(number)), line: 1,
                record: .words(ParagraphSketch(WordPairs(of: bytes, in: bytes.indices))))
        }
        draft.catalog.ledger = Ledger(SourceFile(path: Ledger.path, bytes: []), published)
        let found = await draft.linked()
        #expect(found.diagnostics.map(\.rule) == [.unknownFragment])
        #expect(found.value.articles[0].body.places.count == 2)
    }

    @Test(
        "GitHub's ids",
        arguments: [
            ("The army's role — 2014", "the-armys-role--2014"), ("A_b-c D.", "a_b-c-d"),
            ("习近平 Überblick", "习近平-überblick"),
            ("C++ & C#", "c--c"),
        ])
    func slugs(words: String, slug: String) {
        #expect(GitHubIDs.slug(words) == slug)
    }
}
