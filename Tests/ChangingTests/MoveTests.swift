import Changing
import Linking
import Model
import Testing

struct MoveTests {
    private static let head = "---\ntitle: T\ndate: 2014\n---\n"

    private static func texts(_ ledger: String = "") -> Texts {
        var texts = Texts([
            "articles/a.md": head + "One. [here](#p3) [[article:a#p3]]\n\nTwo.[^1]\n\n[^1]: Note.\n",
            "articles/b.md": head + "# Top\n\nUno.\n\nDue.[^i]\n\n[^i]: Nota.\n",
            "pages/p.md": "---\ntitle: P\n---\n[x](article:a#p3) [y](../articles/a.md#p3) [n](footnote:a/9)\n",
            "footnotes/a/9.md": "---\nlocator: p. 1\n---\n", "notes/b.yaml": "- {quote: Uno, footnote: a/9}\n",
        ])
        if !ledger.isEmpty { texts.files["published.txt"] = ledger }
        return texts
    }

    private static func after(_ texts: Texts, _ from: String, _ to: String) async throws -> Texts {
        let site = texts.site
        let (from, to) = (try #require(Referent(written: from)), try #require(Referent(written: to)))
        return texts.after(try site.moving(from, to: to, in: await Linker.link(site.catalog, jobs: 1).value))
    }

    @Test func `A paragraph that moved is recorded, and links follow it`() async throws {
        let texts = Self.texts()
        let after = try await Self.after(texts, "article:a#p3", "article:b#p2")
        #expect(after.files["articles/a.md"]?.contains("[here](article:b#p2) [[article:b#p2]]") == true)
        #expect(after.files["pages/p.md"]?.contains("[x](article:b#p2) [y](../articles/b.md#p2)") == true)
    }

    @Test func `A footnote that moved takes its note along`() async throws {
        let texts = Self.texts("footnotes/a/9.html\n")
        let after = try await Self.after(texts, "footnote:a/9", "footnote:b/i")
        #expect(after.files["published.txt"] == "footnotes/a/9.html\nmoved footnotes/a/9.html to footnotes/b/i.html\n")
        #expect(after.files["pages/p.md"]?.contains("[n](footnote:b/i)") == true)
        #expect(after.files["notes/b.yaml"] == "- {quote: Uno, footnote: b/i}\n")
        #expect(after.files["footnotes/b/i.md"] == "---\nlocator: p. 1\n---\n")
        #expect(after.files["footnotes/a/9.md"] == nil)
    }

    @Test(arguments: [
        ("article:a#p1", "article:b#p2", "'article:a#p1' is still there; move its text first"),
        ("article:a#p3", "article:b#p7", "'article:b#p7' does not exist; name a place that the page has now"),
        (
            "article:a#p3", "article:b#top",
            "a paragraph can only move to a paragraph, a heading to a heading, and a footnote to a footnote"
        ),
        ("article:a#p3", "article:c#p1", "no article 'c'; did you mean 'article:a'?"),
        (
            "article:a", "article:b",
            "'article:a' is not a place in an article; name one as in 'article:flood#p7' or 'footnote:flood/3'; for a whole entry, use 'dossier rename'"
        ),
        ("footnote:a/9", "footnote:b/7", "article 'b' has no footnote '7'; did you mean 'footnote:b/i'?"),
    ])
    func `A move that cannot be is refused`(from: String, to: String, expected: String) async {
        do { _ = try await Self.after(Self.texts(), from, to) } catch {
            let problems = (error as? ChangeRefusal)?.problems ?? []
            #expect(problems.map { $0.message + ($0.fix.map { "; \($0)" } ?? "") } == [expected])
            return
        }
        Issue.record("it was made")
    }
}
