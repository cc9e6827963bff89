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
                content/notes/a.yaml:4:10: moved, line 5, 94 % similar; not written: a figure in it has changed
                    quote: It said that [-32-] {+31+} people had died in the town.
                content/notes/a.yaml:6:10: exact
                content/notes/a.yaml:8:10: ambiguous: 2 places match equally well
                    line 7: prefix 'town.': We will go on.
                """), "\(shown.output)")
        #expect(shown.errors.contains("5 notes: 1 exact, 2 moved, 1 ambiguous, 1 lost; 'dossier reanchor --write'"))
        #expect(folder.text("content/notes/a.yaml") == Self.notes)
    }

    @Test("--write changes the safe notes and nothing else; then they are exact")
    func writes() throws {
        let folder = try folder()
        let written = try Command.run("reanchor", "a", "--write", in: folder.url)
        #expect(written.status == 1 && written.errors.contains("2 moved (1 written)"), "\(written.errors)")
        let after = Self.notes.replacing("was shocked", with: "was deeply shocked")
        #expect(folder.text("content/notes/a.yaml") == after)
        #expect(try Command.run("reanchor", in: folder.url).errors.contains("2 exact, 1 moved"))
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
        #expect(notes.map { $0["state"] as? String } == ["moved", "moved", "exact", "ambiguous", "lost"])
        #expect((notes[0]["change"] as? [String: String])?["quote"]?.hasPrefix("The ministry was deeply") == true)
        #expect(notes[1]["caution"] as? String == "a figure in it has changed")
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
