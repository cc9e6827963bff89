import Changing
import Model
import Testing

struct MergeTests {
    private static let (prc, china) = (EntryID(.actor, "prc"), EntryID(.actor, "china"))

    private static func actor(_ name: String, _ more: String = "", body: String = "") -> String {
        "---\nname: \(name)\nkind: state\n\(more)---\n\(body)"
    }

    /// The file of the entry that stays, after a merge.
    private func merged(_ dropped: String, _ kept: String) throws -> String {
        let texts = Texts(["actors/prc.md": dropped, "actors/china.md": kept])
        return try #require(texts.after(try texts.site.merging(Self.prc, into: Self.china)).files["actors/china.md"])
    }

    @Test func `What refers to the one refers to the other, and shows the same words`() throws {
        let head = "---\ntitle: T\ndate: 2014\n---\n"
        let texts = Texts([
            "actors/prc.md": Self.actor("PRC [new]"), "actors/china.md": Self.actor("China"),
            "actors/x.md": Self.actor("X", "part_of: [china, prc]\nrelations:\n  - {to: prc, as: ally}\n"),
            "articles/a.md": head + "[[prc]] [[actor:prc#p1]] [it](actor:prc) [](actor:prc) [[prc|it]]",
            "notes/a.yaml": "- {quote: it, actor: prc}\n",
            "events/e.md":
                "---\ntitle: E\ndate: 2014\nactors:\n  - china\n  - prc # new\n  - {actor: prc, role: host}\n---\n",
        ])
        let after = texts.after(try texts.site.merging(Self.prc, into: Self.china)).files
        #expect(
            after["articles/a.md"] == head
                + "[PRC \\[new\\]](actor:china) [PRC \\[new\\]](actor:china#p1) [it](actor:china) [PRC \\[new\\]](actor:china) [[china|it]]"
        )
        #expect(
            after["actors/x.md"]
                == Self.actor("X", "part_of: [china]\nrelations:\n  - {to: china, as: ally}\n"))
        #expect(after["notes/a.yaml"] == "- {quote: it, actor: china}\n")
        #expect(
            after["events/e.md"]
                == "---\ntitle: E\ndate: 2014\nactors:\n  - china\n  - {actor: china, role: host}\n---\n")
        #expect(after["actors/prc.md"] == nil)
        #expect(
            after["actors/china.md"]
                == Self.actor("China", "also_known_as: [\"PRC [new]\"]\naliases: [/actors/prc.html]\n"))
    }

    @Test func `Names, facts and texts of both are kept`() throws {
        let dropped = Self.actor(
            "PRC", "also_known_as: [New China, China]\nrole: \"power\" # so\nbegan: 1949-10-01\ntags: [east, new]\n",
            body: "More.[^1]\n\n[^1]: A note.\n")
        let kept = Self.actor(
            "China", "also_known_as:\n  - {name: 中国, lang: zh}\naliases: /cn.html\ntags: [east]\nbegan: 1912\n",
            body: "Text.[^1]\n\n[^1]: Another.")
        #expect(
            try merged(dropped, kept)
                == Self.actor(
                    "China",
                    """
                    also_known_as:
                      - {name: 中国, lang: zh}
                      - PRC
                      - New China
                    aliases: [/cn.html, /actors/prc.html]
                    tags: [east, new]
                    began: 1912
                    role: "power" # so
                    # actor:prc has began: 1949-10-01

                    """, body: "Text.[^1]\n\n[^1]: Another.\n\nMore.[^1-prc]\n\n[^1-prc]: A note.\n"))
    }

    @Test func `A reference to a paragraph that would be renumbered stops it`() {
        let texts = Texts([
            "actors/prc.md": Self.actor("PRC", body: "# A\n\nOne.\n"),
            "actors/china.md": Self.actor("China", body: "Text.\n"),
            "pages/p.md": "---\ntitle: P\n---\n[[actor:prc#p1]] [a](actor:prc#a)\n",
        ])
        do throws(ChangeRefusal) { _ = try texts.site.merging(Self.prc, into: Self.china) } catch {
            #expect(
                error.problems.map(\.message) == ["'actor:prc#p1' would be another place on the page of 'actor:china'"])
            #expect(error.problems.map(\.position) == [Position(line: 4, column: 9)])
            return
        }
        Issue.record("it was made")
    }

    @Test func `Facts that disagree are listed with both places`() throws {
        let texts = Texts([
            "actors/prc.md": Self.actor("PRC", "began: 1949\n"),
            "actors/china.md": Self.actor("China", "began: 1912\n"),
        ])
        let change = try texts.site.merging(Self.prc, into: Self.china)
        #expect(
            change.remarks == [
                SiteChange.Remark(
                    in: "content/actors/prc.md", at: Position(line: 4, column: 8),
                    "'began' disagrees: \"1949\" here, content/actors/china.md:4 has \"1912\"; it is kept there as a comment"
                )
            ])
    }

    @Test(arguments: [
        (Self.prc, Self.prc, ["'actor:prc' cannot be merged into itself"]),
        (EntryID(.actor, "pcr"), EntryID(.actor, "cihna"), ["no actor 'pcr'", "no actor 'cihna'"]),
        (Self.prc, EntryID(.page, "about"), ["'actor:prc' and 'page:about' are of two kinds"]),
        (EntryID(.page, "about"), EntryID(.page, "method"), ["a text cannot be merged into another"]),
        (Self.prc, EntryID(.actor, "draft"), ["'actor:draft' is a draft, so the page of 'actor:prc' would vanish"]),
        (EntryID(.actor, "part"), Self.china, ["'actor:part' names 'actor:china' here as something else"]),
        (
            EntryID(.actor, "inner"), Self.china,
            ["'actor:china' is named here as a whole of which 'actor:inner' is a part"]
        ),
    ])
    func `A merge that cannot be is refused`(dropped: EntryID, kept: EntryID, expected: [String]) {
        let texts = Texts([
            "actors/prc.md": Self.actor("PRC"), "actors/china.md": Self.actor("China"),
            "actors/draft.md": Self.actor("D", "draft: true\n"), "actors/part.md": Self.actor("P", "part_of: china\n"),
            "actors/inner.md": Self.actor("I", "part_of: part\n"),
            "pages/about.md": "---\ntitle: A\n---\n", "pages/method.md": "---\ntitle: M\n---\n",
        ])
        do throws(ChangeRefusal) { _ = try texts.site.merging(dropped, into: kept) } catch {
            #expect(error.problems.map(\.message) == expected)
            return
        }
        Issue.record("it was made")
    }
}
