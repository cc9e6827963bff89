import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("What is reused after an edit")
struct KeptEditionTests {
    /// An article with many footnotes that cite one source, each with a sentence of its own.
    private static func site(_ words: String = "So it was", footnote: String = "See the statement.") async -> Site {
        var draft = Draft(base: "https://example.org/")
        draft.actor("china", "China", kind: .state)
        draft.event("raid", "Raid", date: "2014-05")
        draft.source("statement", "Statement")
        let cited = 1...110
        let definitions = cited.map { "[^\($0)]: \(footnote)\n" }.joined()
        draft.article("a", cited.map { "\(words)[^\($0)].\n\n" }.joined() + definitions)
        for number in cited { draft.footnote("a", "\(number)", source: "statement") }
        return await draft.site()
    }

    /// The article's text with other words or footnotes.
    private static func body(_ words: String, footnote: String = "See the statement.") async -> LinkedDocument {
        await site(words, footnote: footnote).articles[0].body.value
    }

    /// An edit of the site.
    struct Edit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let apply: @Sendable (inout Site) async -> Void

        init(_ name: String, _ apply: @escaping @Sendable (inout Site) async -> Void) {
            (testDescription, self.apply) = (name, apply)
        }
    }

    private static let long = String(repeating: "So it was and ", count: 30)

    @Test(
        "After an edit, every page equals that of a first run",
        arguments: [
            Edit("longer sentences") { $0.articles[0].body.value = await body(long) },
            Edit("footnotes with an address") {
                $0.articles[0].body.value = await body("So it was", footnote: "[Here](https://example.org/).")
            },
            Edit("a footnote without its source") { $0.footnotes[0].source = nil },
            Edit("a source with an address") { $0.sources[0].work.url = SafeURL("https://example.org/x") },
            Edit("an actor by another name") { $0.actors[0].record.name = "PRC" },
            Edit("an event of a kind") { $0.events[0].record.kind = "attack" },
            Edit("another title") { $0.settings.title = "Dispatches" },
            Edit("another address") { $0.settings.baseURL = SafeURL(base: "https://other.example/") },
            Edit("no names") { $0.names = [] },
        ])
    func everyPage(edit: Edit) async {
        let site = await Self.site()
        var edited = site
        await edit.apply(&edited)
        let (kept, first) = (Printing.pages(of: edited, after: site), Printing.pages(of: edited))
        let others = first.keys.filter { first[$0] != kept[$0] }.sorted()
        #expect(others.isEmpty && kept.count == first.count, "\(others)")
        let isEdit = kept != Printing.pages(of: site)
        #expect(isEdit)
    }

    @Test(
        "A source's sentences continue on another page when an article grows, though only the articles changed"
    )
    func furtherPages() async {
        let site = await Self.site()
        var edited = site
        edited.articles[0].body.value = await Self.body(Self.long)
        let pages = Printing.pages(of: edited, after: site)
        #expect(Printing.pages(of: site)["sources/statement.2.html"] == nil)
        #expect(pages["sources/statement.2.html"] != nil)
    }

    @Test("If only an article's text changed, the results for other lists are the same in memory")
    func kept() async {
        let site = await Self.site()
        var memo = EditionMemo()
        let former = Edition(site, memo.lists(of: site), options: RenderOptions())
        var edited = site
        edited.articles[0].body.value = await Self.body("Otherwise")
        let edition = Edition(edited, memo.lists(of: edited), options: RenderOptions())
        #expect(edition.actorLines.values.isStored(with: former.actorLines.values))
        #expect(edition.sourceLines.values.isStored(with: former.sourceLines.values))
        #expect(edition.markerStems.values.isStored(with: former.markerStems.values))
        edited.actors[0].record.name = "PRC"
        let renamed = Edition(edited, memo.lists(of: edited), options: RenderOptions())
        #expect(!renamed.actorLines.values.isStored(with: former.actorLines.values))
        #expect(renamed.actorLines.values[0].name == "PRC")
    }
}
