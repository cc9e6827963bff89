import Base
import Model
import TestSupport
import Testing

@testable import Suggesting

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
                draft: true  # remove this line when you have checked the rest
                name: Vale Cooperation Organisation
                kind: organisation  # a guess (named like an organisation, an acronym explained, named 2 times)
                also_known_as: [VCO]
                # content/articles/a.md:5: The Vale Cooperation Organisation (VCO) came.
                ---

                """)
    }

    @Test("An office becomes the role")
    func role() async throws {
        let found = try await SiteFolder(text: "We met Foreign Minister Ada Byron.").suggestions().found
        #expect(found.first?.stub?.text.contains("\nrole: Foreign Minister\n") == true)
    }

    @Test("An event is pinned to its sentence by a note that is a draft; without a date there is no file to write")
    func event() async throws {
        let site = try await SiteFolder(text: "Ada Byron visited Port Vale on 3 June 2016.").linked().value
        let event = try #require(Suggester.suggest(site).found.last)
        #expect(event.stub?.text.contains("date: 2016-06-03  # “3 June 2016”\n") == true)
        let pin = try #require(event.pin(in: site))
        #expect(pin.path == "content/notes/a.yaml")
        #expect(
            pin.entry == """
                - quote: "Ada Byron visited Port Vale on 3 June 2016."
                  event: ada-byrons-visit-to-port-vale
                  as: did
                  draft: true
                  note:

                """)
        #expect(try await SiteFolder(text: "After Operation Long Road.").suggestions().found.last?.stub == nil)
    }

    @Test("What a run wrote is kept so that it can be taken back exactly, and no more than that")
    func run() throws {
        var run = SuggestionRun()
        run.deeds.append(.init(path: "content/actors/a b.md", bytes: Array("one\ntwo".utf8), isAddition: false))
        run.deeds.append(.init(path: "content/notes/a.yaml", bytes: Array("- quote: x\n".utf8), isAddition: true))
        #expect(SuggestionRun(run.bytes) == run)
        #expect(SuggestionRun(Array("file 99 a\nshort".utf8)) == nil)
        #expect(run.deeds[0].undone(in: Array("one\ntwo".utf8)) == [])
        #expect(run.deeds[0].undone(in: Array("one\ntwo!".utf8)) == nil)
        #expect(
            run.deeds[1].undone(in: Array("- quote: w\n- quote: x\n- quote: y\n".utf8))
                == Array("- quote: w\n- quote: y\n".utf8))
        #expect(run.deeds[1].undone(in: Array("- quote: z\n".utf8)) == nil)
    }

    @Test("With every file written, the site has no finding and nothing is suggested twice")
    func written() async throws {
        let text = """
            On 4 July 2014 President Ada "Ace" Byron: the [one](https://a.example) signed the Vale Accord with NATO, the U.S. and the
            Vale Cooperation Organisation (VCO). On 16 December 2014 an attack on a school in Port Vale shook Kenya's Ministry of
            Trade # and the Front for #1 Liberation, says the "Index: Institute". It was Kenya: true.
            """
        let site = try SiteFolder(text: text)
        for stub in try await site.suggestions().found.compactMap(\.stub) {
            try site.write(stub.path, stub.text.replacing("draft: true", with: "draft: false"))
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
