import Foundation
import Testing

@Suite("dossier new")
struct NewCommandTests {
    static let files: KeyValuePairs<String, String> = [
        "content/site.yaml": "title: S\n",
        "content/articles/flood.md": """
        ---
        title: The flood
        date: 2014-12-18
        ---
        On 16 December 2014 Ada signed a treaty of trade with the Vale Relief Council (VRC). It rained, and it rained.

        It was long,
        and it rained.[^1] Then it
        ended.[^two]

        [^1]: Minutes, see https://example.org/minutes.pdf for more.
        [^two]: A letter.

        """,
        "content/actors/ada.md": "---\nname: Ada\nkind: person\n---\n",
    ]

    private func made(_ arguments: [String], _ path: String) throws -> String? {
        let folder = try Folder(Self.files)
        let made = try Command.run(["new"] + arguments, in: folder.url)
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output == path + "\n")
        return folder.text(path)
    }

    @Test("Given values are in the file, and the others stay empty")
    func plain() throws {
        #expect(
            try made(["article", "After the rain", "--date", "2014-12-20"], "content/articles/after-the-rain.md")
                == "---\ntitle: After the rain\ndate: 2014-12-20\nsummary:\n---\n")
        #expect(
            try made(["actor", "grace-hill", "--kind", "person"], "content/actors/grace-hill.md")
                == "---\nname: Grace Hill\nkind: person\n---\n")
        #expect(
            try made(
                ["event", "The rain: part 1", "--date", "2014-12~", "--kind", "disaster"],
                "content/events/the-rain-part-1.md")
                == "---\ntitle: \"The rain: part 1\"\ndate: 2014-12~\nkind: disaster\n---\n")
        #expect(
            try made(["source", "Minutes", "--type", "report", "--date", "2014"], "content/sources/minutes.md")?
                .hasPrefix("---\ntitle: Minutes\ntype: report\npublisher:\ndate: \"2014\"\nurl:\n") == true)
    }

    @Test("From a sentence, an event takes title, date, kind and actors; an actor takes its guessed kind")
    func fromSentence() throws {
        let sentence =
            "# content/articles/flood.md:5: On 16 December 2014 Ada signed a treaty of trade with the Vale Relief Council (VRC).\n"
        #expect(
            try made(
                ["event", "--from", "content/articles/flood.md:5"],
                "content/events/signing-of-a-treaty-of-trade-with-the-vale-relief-council.md")
                == "---\ntitle: Signing of a treaty of trade with the Vale Relief Council\ndate: 2014-12-16  # “16 December 2014”\n"
                + "kind: agreement\nactors: [ada]\n\(sentence)---\n")
        #expect(
            try made(["actor", "--from", "content/articles/flood.md:5:60"], "content/actors/vale-relief-council.md")
                == "---\nname: Vale Relief Council\nkind: government-body  # a guess (named like an organisation, an acronym explained, "
                + "named 2 times)\nalso_known_as: [VRC]\n\(sentence)---\n")
    }

    @Test("A footnote's file has its text and its address; it is found by label or by its place")
    func footnote() throws {
        let expected = """
            ---
            # [^1]: Minutes, see https://example.org/minutes.pdf for more.
            source:  # the id of a file in content/sources
            locator:
            url: "https://example.org/minutes.pdf"
            ---

            """
        #expect(try made(["footnote", "flood/1"], "content/footnotes/flood/1.md") == expected)
        #expect(
            try made(["footnote", "--from", "content/articles/flood.md:8"], "content/footnotes/flood/1.md") == expected)
        #expect(
            try made(["source", "Minutes", "--from", "content/articles/flood.md:11"], "content/sources/minutes.md")?
                .contains("url: \"https://example.org/minutes.pdf\"\n") == true)
    }

    @Test("A note is added to the article's list, with the words around it")
    func note() throws {
        let folder = try Folder(Self.files)
        let first = try Command.run(
            "new", "note", "--from", "content/articles/flood.md:7", "--actor", "ada", "--as", "did", in: folder.url)
        #expect(first.output == "content/notes/flood.yaml:1\n", "\(first.errors)")
        let second = try Command.run("new", "note", "flood", "--quote", "it rained", in: folder.url)
        #expect(second.output == "content/notes/flood.yaml:7\n", "\(second.errors)")
        #expect(
            folder.text("content/notes/flood.yaml") == """
                - quote: "It was long, and it rained."
                  prefix: "It rained, and it rained.\\n"
                  suffix: " Then it ended."
                  actor: ada
                  as: did
                  note:
                - quote: it rained
                  prefix: "On 16 December 2014 Ada signed a treaty of trade with the Vale Relief Council (VRC). It rained, and "
                  suffix: ".\\nIt was long, and it rained."
                  as: note
                  note:

                """)
        let checked = try Command.run("check", in: folder.url)
        #expect(checked.status == 0, "\(checked.errors)")
    }

    @Test("The new files pass check, which asks for missing values at their lines")
    func passes() throws {
        let folder = try Folder(Self.files)
        for arguments in [
            ["event", "--from", "content/articles/flood.md:5"], ["actor", "--from", "content/articles/flood.md:5"],
            ["footnote", "flood/two"], ["source", "A letter"], ["article", "b", "--now", "2014-12-21"],
        ] { #expect(try Command.run(["new"] + arguments, in: folder.url).status == 0) }
        let checked = try Command.run("check", "--strict", in: folder.url)
        #expect(checked.status == 0, "\(checked.errors)")
        let made = try Command.run("new", "event", "Rain", in: folder.url)
        #expect(made.errors == "content/events/rain.md:3: fill in 'date'\n")
        #expect(
            try Command.run("check", in: folder.url).errors.contains(
                "content/events/rain.md:3:1: error: 'date' is missing"))
    }

    @Test("Nothing is overwritten")
    func exists() throws {
        let folder = try Folder(Self.files)
        try folder.write("content/actors/others/bea.md", "---\nname: Bea\nkind: person\n---\n")
        for name in ["Ada", "ada", "Bea"] {
            let refused = try Command.run("new", "actor", name, "--kind", "state", in: folder.url)
            #expect(refused.status == 73)
            #expect(refused.errors.contains("already exists"))
        }
        #expect(
            folder.text("content/actors/ada.md")?.contains("person") == true && !folder.exists("content/actors/bea.md"))
    }

    @Test(
        "A file that cannot be made is refused with the reason, and nothing is written",
        arguments: [
            (["actor"], 64, "give a name"),
            (["actor", "Ada Hill", "--kind", "aliance"], 64, "did you mean 'alliance'?"),
            (["event", "x", "--date", "16.12.2014"], 64, "did you mean 2014-12-16?"),
            (["event", "会议"], 64, "no id can be made"),
            (["source", "x", "--type", "reprot"], 64, "did you mean 'report'?"),
            (["footnote", "flood"], 64, "flood/3"),
            (["footnote", "flood/tow"], 66, "did you mean 'two'?"),
            (["footnote", "floot/1"], 66, "did you mean 'flood'?"),
            (["footnote", "--from", "content/articles/flood.md:5"], 66, "cites no footnote"),
            (["actor", "--from", "content/articles/flood.md:99"], 66, "there is no sentence on line 99"),
            (["actor", "--from", "flood.md"], 64, "--from"),
            (["actor", "--from", "content/articles/flood.md:9"], 66, "no name"),
            (["note", "flood", "--quote", "never said"], 66, "is not in"), (["note", "flood"], 64, "--quote"),
            (["note", "flood", "--quote", "long", "--actor", "adda"], 66, "did you mean 'ada'?"),
            (["article", "x", "-C", "nowhere"], 66, "content"),
        ] as [([String], Int32, String)])
    func refused(arguments: [String], status: Int32, reason: String) throws {
        let folder = try Folder(Self.files)
        let refused = try Command.run(["new"] + arguments, in: folder.url)
        #expect(refused.status == status)
        #expect(refused.errors.contains(reason), "\(refused.errors)")
        #expect(
            !folder.exists("content/events") && !folder.exists("content/notes") && !folder.exists("content/footnotes"))
    }
}
