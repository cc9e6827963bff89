import Base
import Model
import TestSupport
import Testing

@testable import Editing

@Suite("Files that suggestions become")
struct StubTests {
    @Test("A file holds what the text says; guesses and sentences stand beside it as comments")
    func file() async throws {
        let site = try SiteFolder(text: "The Vale Cooperation Organisation (VCO) came.")
        let stub = try await site.suggestions().found.first?.stub
        #expect(stub?.path == "content/actors/vale-cooperation-organisation.md")
        #expect(
            stub?.text == """
                ---
                name: Vale Cooperation Organisation
                kind: organisation  # a guess (an acronym explained, named like an organisation, named 2 times)
                also_known_as: [VCO]
                # content/articles/a.md:5: The Vale Cooperation Organisation (VCO) came.
                ---

                """)
    }

    @Test("An event's file says how its date was read; without a date there is none to write")
    func event() async throws {
        let dated = try await SiteFolder(text: "In March an attack on a station left 29 dead.").suggestions().found
        #expect(
            dated.last?.stub?.text.contains("date: 2014-03?  # “March”, read with the article’s date: check it\n")
                == true)
        #expect(try await SiteFolder(text: "After Operation Long Road.").suggestions().found.last?.stub == nil)
    }

    @Test("With every file written, the site has no finding and nothing is suggested twice")
    func written() async throws {
        let text = """
            On 4 July 2014 President Ada "Ace" Byron: the [one](https://a.example) signed a treaty with NATO, the U.S. and the
            Vale Cooperation Organisation (VCO). On December 16 an attack on a school in Port Vale shook Kenya's Ministry of
            Trade # and the Front for #1 Liberation, says the "Index: Institute". It was Kenya: true.
            """
        let site = try SiteFolder(text: text)
        for stub in try await site.suggestions().found.compactMap(\.stub) {
            try site.write(stub.path, stub.text)
        }
        let linked = try await site.linked()
        #expect(linked.diagnostics.filter { $0.path != "templates" } == [])
        #expect(linked.value.actors.count > 4 && !linked.value.events.isEmpty)
        #expect(try await site.actors() == [])
    }

    @Test(
        "Whatever the text, suggesting ends",
        arguments: ["", "\u{2019}s", "A.", "“", "U.", "(", "É. (É)", "16", "May", "of Of of", "X-", "–a–"])
    func hostile(text: String) async throws {
        let long = String(repeating: text + " ", count: 300)
        for text in [text, long, "President \(text) Byron (\(text))", "On 4 \(text) July 2014 \(text) attack"] {
            _ = try await SiteFolder(text: text).suggestions()
        }
    }
}
