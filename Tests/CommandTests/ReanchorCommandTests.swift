import Foundation
import Testing

@Suite("dossier reanchor")
struct ReanchorCommandTests {
    static let article = """
        ---
        title: T
        date: 2014-12-16
        ---
        The ministry was deeply shocked by the attack and said so at once. It said that 31 people had died in the town.

        We will go on. We will stop.

        """
    static let notes = """
        # what we know
        - quote: The ministry was shocked by the attack and said so at once.
          note: moved
        - quote: 'It said that 32 people had died in the town.'
          note: a figure
        - quote: "deeply shocked"
          note: exact
        - quote: We will
          note: twice
        - quote: Nobody has ever written anything like this.
          note: lost

        """

    private func folder() throws -> Folder {
        let folder = try Folder(["content/site.yaml": "title: S\n", "content/articles/a.md": Self.article])
        try folder.write("content/notes/a.yaml", Self.notes)
        return folder
    }

    @Test("Every note is listed with its state, and nothing is written")
    func shows() throws {
        let folder = try folder()
        let shown = try Command.run("reanchor", in: folder.url)
        #expect(shown.status == 1)
        #expect(
            shown.output.hasPrefix(
                """
                content/notes/a.yaml:2:10: moved, line 5, 94 % similar
                    quote: The ministry was {+deeply+} shocked by the attack and said so at once.
                    suffix: {+It said that 31 people had died in the town.+}
                content/notes/a.yaml:4:10: changed, line 5: '32' is now '31'
                    then: It said that 32 people had died in the town
                    now:  It said that 31 people had died in the town.
                    quote: It said that [-32-] {+31+} people had died in the town.
                content/notes/a.yaml:6:10: exact
                content/notes/a.yaml:8:10: ambiguous: 2 places match equally well
                    line 7: prefix 'town.': We will go on.
                """), "\(shown.output)")
        #expect(
            shown.errors.contains(
                "5 notes: 1 exact, 1 moved, 1 changed, 1 ambiguous, 1 lost; 'dossier reanchor --write'"))
        #expect(folder.text("content/notes/a.yaml") == Self.notes)
    }

    @Test("--write changes the safe notes, records the words around them, and does nothing else; then they are exact")
    func writes() throws {
        let folder = try folder()
        let written = try Command.run("reanchor", "a", "--write", in: folder.url)
        #expect(written.status == 1 && written.errors.contains("1 moved (1 written)"), "\(written.errors)")
        let after = Self.notes.replacing(
            "was shocked by the attack and said so at once.",
            with: """
                was deeply shocked by the attack and said so at once.
                  suffix: " It said that 31 people had died in the town."
                """
        ).replacing(
            "\"deeply shocked\"",
            with: """
                "deeply shocked"
                  prefix: "The ministry was "
                  suffix: " by the attack and said so at once."
                """)
        #expect(folder.text("content/notes/a.yaml") == after)
        #expect(try Command.run("reanchor", in: folder.url).errors.contains("2 exact, 1 changed"))
    }

    @Test("A note that was recorded is found when only the words around it change")
    func surroundings() throws {
        let folder = try folder()
        try folder.write("content/notes/a.yaml", "- quote: 31 people had died\n  note: x\n")
        #expect(try Command.run("check", in: folder.url).errors.contains("[unrecorded-context]"))
        _ = try Command.run("reanchor", "--write", in: folder.url)
        #expect(try !Command.run("check", in: folder.url).errors.contains("unrecorded-context"))
        try folder.write("content/articles/a.md", Self.article.replacing("It said that", with: "It denied that"))
        let checked = try Command.run("check", in: folder.url)
        #expect(checked.status == 1 && checked.errors.contains("'said' is now 'denied'"), "\(checked.errors)")
        #expect(checked.errors.contains("dossier reanchor --accept content/notes/a.yaml:1:10"))
        let unwritten = try Command.run("reanchor", "--write", in: folder.url)
        #expect(unwritten.output.contains("changed, line 5: 'said' is now 'denied'"), "\(unwritten.output)")
    }

    @Test("An editor settles each note by its name")
    func decides() throws {
        let folder = try folder()
        func notes() -> String { folder.text("content/notes/a.yaml") ?? "" }
        let accepted = try Command.run("reanchor", "--accept", "content/notes/a.yaml:4:10", in: folder.url)
        #expect(accepted.status == 0 && accepted.output.contains("pinned again"), "\(accepted.errors)")
        #expect(notes().contains("quote: 'It said that 31 people had died in the town.'"))
        let unknown = try Command.run("reanchor", "--repin", "a:9", "We will stop", in: folder.url)
        #expect(unknown.status == 64 && unknown.errors.contains("no note 'a:9'"), "\(unknown.errors)")
        _ = try Command.run("reanchor", "--repin", "a:10", "We will stop", in: folder.url)
        #expect(notes().contains("quote: We will stop\n  prefix: \"We will go on. \"\n"), "\(notes())")
        let line = notes().components(separatedBy: "\n").firstIndex { $0.contains("Nobody") } ?? 0
        let dropped = try Command.run("reanchor", "--drop", "a.yaml:\(line + 1)", in: folder.url)
        #expect(dropped.status == 0 && !notes().contains("Nobody"), "\(dropped.errors)")
    }

    @Test("What cannot be accepted or found is refused, and nothing is written")
    func refuses() throws {
        let folder = try folder()
        for arguments in [
            ["--accept", "a:8"], ["--accept", "a:10"], ["--repin", "a:8", "We will"], ["--repin", "a:8"],
        ] {
            #expect(try Command.run(["reanchor"] + arguments, in: folder.url).status == 64, "\(arguments)")
        }
        #expect(folder.text("content/notes/a.yaml") == Self.notes)
    }

    @Test("It succeeds if all notes are or become exact; a moved note fails only under --strict")
    func status() throws {
        let folder = try folder()
        try folder.write("content/notes/a.yaml", Self.notes.components(separatedBy: "- quote: 'It")[0])
        #expect(try Command.run("reanchor", in: folder.url).status == 0)
        #expect(try Command.run("reanchor", "--strict", in: folder.url).status == 1)
        #expect(try Command.run("reanchor", "--strict", "--write", in: folder.url).status == 0)
        #expect(try !Command.run("check", in: folder.url).errors.contains("moved-quote"))
    }

    @Test("An article that does not exist is wrong usage; a site that does not is missing input")
    func wrong() throws {
        let folder = try folder()
        let unknown = try Command.run("reanchor", "b", in: folder.url)
        #expect(unknown.status == 64 && unknown.errors.contains("no article 'b'; did you mean 'a'?"))
        #expect(try Command.run("reanchor", "-C", "nowhere", in: folder.url).status == 66)
    }

    @Test("--format json tells programs what the text tells people")
    func json() throws {
        let folder = try folder()
        let printed = try Command.run("reanchor", "--format", "json", in: folder.url).output
        let root = try #require(try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any])
        let notes = try #require(root["notes"] as? [[String: Any]])
        #expect(notes.map { $0["state"] as? String } == ["moved", "changed", "exact", "ambiguous", "lost"])
        #expect((notes[0]["change"] as? [String: String])?["quote"]?.hasPrefix("The ministry was deeply") == true)
        #expect(notes[1]["objection"] as? String == "'32' is now '31'")
        #expect((notes[3]["places"] as? [[String: Any]])?.count == 2)
    }

    @Test("A mistake in the third note is reported at its line, and the other notes are still found")
    func mistakes() throws {
        let folder = try folder()
        try folder.write(
            "content/notes/a.yaml",
            """
            - {quote: deeply shocked, note: a}
            - {quote: said so at once, note: b}
            - quote: We will go on
              actr: ada
            - quote: ""
              note: c

            """)
        let checked = try Command.run("check", in: folder.url).errors
        #expect(checked.contains("content/notes/a.yaml:4:3: error: unknown key 'actr'; did you mean 'actor'?"))
        #expect(checked.contains("content/notes/a.yaml:5:3: error: a passage note without 'quote'"))
    }
}
