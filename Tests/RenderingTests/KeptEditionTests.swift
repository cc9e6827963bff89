import TestSupport
import Base
import Model
import Testing

@testable import Rendering

@Suite("What is taken over from the edition before an edit")
struct KeptEditionTests {
    /// An article with many footnotes that cite one source, each with a sentence of its own.
    private static let site: Site = {
        var sketch = SiteSketch(baseURL: "https://example.org/")
        sketch.actor("china", "China")
        sketch.event("raid", "Raid", "2014-05")
        let source = sketch.source("statement", "Statement")
        sketch.article(
            "a", "A", sentences("So it was"),
            footnotes: (1...cited).map { _ in (source, [.p([.t("See the statement.")])]) })
        sketch.addNames()
        return sketch.site
    }()

    private static let cited = 110

    private static func sentences(_ words: String) -> [Draft] {
        (0..<cited).map { .p([.t(words), .fn($0), .t(".")]) }
    }

    /// The article's text with other words and footnotes.
    private static func body(_ words: String, footnote: Draft = .t("See the statement.")) -> LinkedDocument {
        DocumentSketch.linked(sentences(words), footnotes: (1...cited).map { _ in [.p([footnote])] })
    }

    /// An edit of the site.
    struct Edit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let apply: @Sendable (inout Site) -> Void

        init(_ name: String, _ apply: @escaping @Sendable (inout Site) -> Void) {
            (testDescription, self.apply) = (name, apply)
        }
    }

    private static let long = String(repeating: "So it was and ", count: 30)

    @Test(
        "After an edit every page is that of a first run",
        arguments: [
            Edit("longer sentences") { $0.articles[0].body.value = body(long) },
            Edit("footnotes with an address") { site in
                let link = SafeURL("https://example.org/").map { Draft.link(.url($0), [.t("Here")]) }
                site.articles[0].body.value = body("So it was", footnote: link ?? .br)
            },
            Edit("a footnote without its source") { $0.footnotes[0].source = nil },
            Edit("a source with an address") { $0.sources[0].work.url = SafeURL("https://example.org/x") },
            Edit("an actor by another name") { $0.actors[0].record.name = "PRC" },
            Edit("an event of a kind") { $0.events[0].record.kind = "attack" },
            Edit("another title") { $0.settings.title = "Dispatches" },
            Edit("another address") { $0.settings.baseURL = SafeURL(base: "https://other.example/") },
            Edit("no names") { $0.names = [] },
        ])
    func everyPage(edit: Edit) {
        var edited = Self.site
        edit.apply(&edited)
        let (kept, first) = (Printing.pages(of: edited, after: Self.site), Printing.pages(of: edited))
        let others = first.keys.filter { first[$0] != kept[$0] }.sorted()
        #expect(others.isEmpty && kept.count == first.count, "\(others)")
        let isEdit = kept != Printing.pages(of: Self.site)
        #expect(isEdit)
    }

    @Test(
        "A source's sentences go on on a further page once an article's are long, though no list but the articles' changed"
    )
    func furtherPages() {
        var edited = Self.site
        edited.articles[0].body.value = Self.body(Self.long)
        let pages = Printing.pages(of: edited, after: Self.site)
        #expect(Printing.pages(of: Self.site)["sources/statement.2.html"] == nil)
        #expect(pages["sources/statement.2.html"] != nil)
    }

    @Test("Where only an article's text changed, what was worked out of the other lists is the same in memory")
    func kept() {
        var memo = EditionMemo()
        let former = Edition(Self.site, memo.lists(of: Self.site), options: RenderOptions())
        var edited = Self.site
        edited.articles[0].body.value = Self.body("Otherwise")
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
