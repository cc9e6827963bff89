import Editing
import Base
import TestSupport
import Testing

@Suite("Names that nobody has annotated")
struct NameTests {
    @Test(
        "What names an actor is suggested with a guess of its kind",
        arguments: [
            ("We met President Ada Byron in May.", "Ada Byron: person"),
            ("The report quotes spokesman Ada Byron at length.", "Ada Byron: person"),
            ("Then Ada Byron, who advised the house, left. We saw Byron again.", "Ada Byron|Byron: person"),
            (
                "Forces of the Vale Cooperation Organisation (VCO) came. The VCO left.",
                "Vale Cooperation Organisation|VCO: organisation"
            ),
            ("It was the Inter-Port Relief Body (IPRB) that came.", "Inter-Port Relief Body|IPRB: organisation"),
            ("Trade with the U.S. and aid of the United States grew.", "United States|U.S.: state"),
            ("It was a matter for Kazakhstan alone.", "Kazakhstan: state"),
            ("Then the Ministry of Trade decided.", "Ministry of Trade: government-body"),
            ("Later the Port Vale Times wrote of it.", "Port Vale Times: media"),
            ("We asked Abu Omar al-Masri twice, and Abu Omar al-Masri said no.", "Abu Omar al-Masri: person"),
            ("It is said that NATO left.", "NATO: organisation"),
        ])
    func found(text: String, expected: String) async throws {
        #expect(try await SiteFolder(text: text).actors() == [expected])
    }

    @Test(
        "What only looks like a name is no suggestion",
        arguments: [
            "Trade grew. Trade shrank. Trade grew again.",  // first words of sentences
            "Counter-terrorism is work. Counter-terrorism is slow.",
            "On Monday and on Tuesday, in May and in May, it rained.",  // days and months
            "Chinese and Pakistani plans, Chinese and Pakistani hopes.",  // nationalities
            "The China-Pakistan border is long.".replacing("China-Pakistan", with: "Sino-Indian"),
            "## Ada Byron\n\nA heading is a heading.\n\n## Ada Byron",
            "We read “The Long Road” and “The Long Road” again.",  // titles of works
            "She lives in Port Vale, works in Port Vale and died in Port Vale.",  // places
            "A long way from South Asia to South Asia and Central Asia.",
            "The GDP and the GDP of 2014; part II and part II.",
            "`Ada Byron` and `Ada Byron` are code.",
            "The Prime Minister said no to the Prime Minister.",  // offices without a name
            "One Tall Tree stood there.",  // capitals once, and nothing that speaks for them
        ])
    func silent(text: String) async throws {
        #expect(try await SiteFolder(text: text).actors() == [])
    }

    @Test("What an annotation covers, an article leaves unlinked or a draft holds is not suggested again")
    func covered() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n",
            "articles/a.md":
                "---\ntitle: A\ndate: 2014\nunlinked: [NATO]\n---\nPresident Ada Byron met [SEATO](actor:ada), and NATO said so.\n",
            "actors/ada.md": "---\nname: Ada Byron\nkind: person\n---\n",
        ])
        #expect(try await site.actors() == [])
    }

    @Test("A name that two bear is listed with both readings, and not suggested")
    func ambiguous() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n",
            "articles/a.md": "---\ntitle: A\ndate: 2014\n---\nFirst line,\nand then VCO said no. VCO said yes.\n",
            "actors/one.md": "---\nname: First Body\nkind: organisation\nalso_known_as: [VCO]\n---\n",
            "actors/two.md": "---\nname: Second Body\nkind: organisation\nalso_known_as: [VCO]\n---\n",
        ])
        let found = try await site.suggestions()
        #expect(found.found.isEmpty)
        #expect(found.ambiguous.map(\.readings) == [["actor:one", "actor:two"], ["actor:one", "actor:two"]])
        #expect(found.ambiguous.map(\.sentence.place) == ["content/articles/a.md:5", "content/articles/a.md:6"])
    }

    @Test("A sentence is named by its own line, also within a paragraph of several")
    func place() async throws {
        let found = try await SiteFolder(text: "One line,\ntwo lines.\nThen NATO said so.").suggestions().found
        #expect(found.flatMap(\.sentences).map(\.place) == ["content/articles/a.md:7"])
        #expect(found.flatMap(\.sentences).map(\.text) == ["Then NATO said so."])
    }
}
