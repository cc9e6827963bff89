import Changing
import LanguageServer
import Testing

@Suite("Actions and renames")
struct ActionTests {
    private static let head = "---\ntitle: Flood\ndate: 2014\n---\n"

    private static func actions(_ text: String, at words: String, _ more: KeyValuePairs<String, String> = [:])
        async throws
        -> (Desk, [Action])
    {
        let desk = try await Desk(head + text, more)
        let start = try desk.offset(of: words)
        return (desk, desk.briefing.actions(in: start..<start + words.utf8.count, of: Desk.path))
    }

    @Test("The edit of a finding is an action")
    func edit() async throws {
        let (desk, actions) = try await Self.actions("See [[ada-biron]].\n", at: "ada-biron")
        let action = try #require(actions.first { $0.title == "Replace 'ada-biron' with 'ada-byron'" })
        #expect(action.isPreferred)
        #expect(desk.texts(after: action)[Desk.path] == Self.head + "See [[ada-byron]].\n")
        let all = try #require(actions.first { $0.kind == .fixAll })
        #expect(desk.texts(after: all) == desk.texts(after: action))
    }

    @Test("A missing entry is made from its sentence")
    func entry() async throws {
        let (desk, actions) = try await Self.actions("On 3 May 2014 [[new-dam|a dam]] opened.\n", at: "new-dam")
        let action = try #require(actions.first { $0.title == "Make the event 'new-dam' from this sentence" })
        let made = try #require(desk.texts(after: action)["content/events/new-dam.md"])
        #expect(made.hasPrefix("---\ntitle: New dam\ndate: 2014-05-03"), "\(made)")
    }

    @Test("A silence has the rule and the words, and leaves the reason to the editor")
    func silence() async throws {
        let (desk, actions) = try await Self.actions("The flood killed 31 people.\n", at: "31")
        let action = try #require(actions.first { $0.title == "Accept 'unsourced-figure' here, with a reason" })
        #expect(
            desk.texts(after: action)[Desk.path] == """
                ---
                title: Flood
                date: 2014
                silenced:
                  - rule: unsourced-figure
                    quote: "The flood killed 31 people."
                    reason:
                ---
                The flood killed 31 people.

                """)
    }

    @Test("Another account is recorded in the event")
    func account() async throws {
        let (desk, actions) = try await Self.actions(
            "The Great Flood killed 50 people.[^1]\n\n[^1]: A note.\n", at: "50")
        let action = try #require(actions.first { $0.title.contains("accounts") || $0.title.contains("killed: 50") })
        #expect(
            desk.texts(after: action)["content/events/great-flood.md"]?.contains(
                "accounts:\n  - {footnote: flood/1, killed: 50}\n  - {source: daily, killed: 40}\n") == true)
    }

    @Test("A note is pinned to the words that are selected")
    func note() async throws {
        let (desk, actions) = try await Self.actions("Then the River Board warned all.\n", at: "River Board warned")
        let action = try #require(actions.first { $0.title == "Pin a note to these words" })
        let made = try #require(desk.texts(after: action)["content/notes/flood.yaml"])
        #expect(made.hasPrefix("- quote: River Board warned\n"))
        #expect(made.contains("  actor: river-board\n"))
    }

    @Test("A source is made of a footnote")
    func source() async throws {
        let (desk, actions) = try await Self.actions(
            "Water.[^1]\n\n[^1]: “Rising rivers”, https://example.org/rivers\n", at: "[^1]: ")
        let action = try #require(actions.first { $0.kind == .extract })
        let texts = desk.texts(after: action)
        #expect(texts["content/sources/rising-rivers.md"]?.contains("title: Rising rivers") == true)
        #expect(texts["content/sources/rising-rivers.md"]?.contains("url: \"https://example.org/rivers\"") == true)
        #expect(texts["content/footnotes/flood/1.md"] == "---\nsource: rising-rivers\n---\n")
    }

    @Test("A rename changes the file and every reference")
    func rename() async throws {
        let desk = try await Desk(Self.head + "[[great-flood]] and [it](event:great-flood).\n")
        let plan = try #require(
            try desk.briefing.rename(at: desk.offset(of: "great-flood"), in: Desk.path, to: "flood-of-2014"))
        #expect(plan.moves.map(\.to) == ["content/events/flood-of-2014.md"])
        let texts = desk.texts(after: plan.changes)
        #expect(texts[Desk.path] == Self.head + "[[flood-of-2014]] and [it](event:flood-of-2014).\n")
        #expect(texts["content/events/great-flood.md"]?.contains("aliases: [/events/great-flood.html]") == true)
    }

    @Test("A rename that cannot be says why", arguments: ["Not an id", "ada-byron"])
    func refusal(name: String) async throws {
        let desk = try await Desk(Self.head + "[[river-board]]\n")
        #expect(throws: ChangeRefusal.self) {
            _ = try desk.briefing.rename(at: try desk.offset(of: "river-board"), in: Desk.path, to: name)
        }
    }

    @Test("What is renamed is the id, wherever it is written")
    func renamable() async throws {
        let desk = try await Desk(Self.head + "[it](actor:river-board) and River Board.\n")
        let text = try #require(desk.briefing.text(at: Desk.path))
        let link = try #require(desk.briefing.renamable(at: desk.offset(of: "actor:"), in: Desk.path))
        #expect(text.string(link.range) == "river-board")
        let name = try #require(desk.briefing.renamable(at: desk.offset(of: "River Board"), in: Desk.path))
        #expect(name.id == "river-board")
    }
}
