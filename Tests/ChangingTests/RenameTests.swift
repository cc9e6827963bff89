import Changing
import Model
import Testing

struct RenameTests {
    private static let actor = EntryID(.actor, "china")

    /// Every form of a reference to an actor, and what it is after the rename; the words around it stay as they are.
    @Test(arguments: [
        ("[China](actor:china)", "[China](actor:prc)"),
        ("[China](actor:china#history \"title\")", "[China](actor:prc#history \"title\")"),
        ("[China]( <actor:china> )", "[China]( <actor:prc> )"),
        ("[[china]] and [[ china | it ]]", "[[prc]] and [[ prc | it ]]"),
        ("[[actor:china]] [[actor:china|china]]", "[[actor:prc]] [[actor:prc|china]]"),
        ("[China](../actors/china.md#p1)", "[China](../actors/prc.md#p1)"),
        ("[China][c]\n\n[c]: actor:china", "[China][c]\n\n[c]: actor:prc"),
        ("[China][c], [it][c]\n\n[c]:\n  <actor:china> 'a'", "[China][c], [it][c]\n\n[c]:\n  <actor:prc> 'a'"),
        ("[a][c] [b](actor:china)\n\n[c]: actor:china", "[a][c] [b](actor:prc)\n\n[c]: actor:prc"),
        ("> - **[a [china]](actor:china)**", "> - **[a [china]](actor:prc)**"),
        (
            "| a | b |\n|---|---|\n| [[china]] | [b](actor:china) |",
            "| a | b |\n|---|---|\n| [[prc]] | [b](actor:prc) |"
        ),
        ("Ünï [[china]] — [ü](actor:china)", "Ünï [[prc]] — [ü](actor:prc)"),
        ("a[^1]\n\n[^1]: [[china]]", "a[^1]\n\n[^1]: [[prc]]"),
        ("`actor:china` (actor:china) china [[china-daily]]", "`actor:china` (actor:china) china [[china-daily]]"),
        ("[China](actor:china)\r\n[x](actor:china)\r\n", "[China](actor:prc)\r\n[x](actor:prc)\r\n"),
    ])
    func `A reference in a text gets the new id and nothing else changes`(written: String, expected: String) throws {
        let head = "---\ntitle: T\ndate: 2014\n---\n"
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\n---\n# History\n\nText.\n",
            "actors/china-daily.md": "---\nname: China Daily\nkind: media\n---\n",
            "articles/a.md": head + written,
        ])
        let after = texts.after(try texts.site.renaming(Self.actor, to: "prc"))
        #expect(after.files["articles/a.md"] == head + expected)
    }

    /// Front matter and passage notes with an id in each of its places.
    @Test(arguments: [
        ("actors/b.md", "---\nname: B\nkind: person # a\npart_of: china\n---\n"),
        ("actors/b.md", "---\nname: B\nkind: person\npart_of: [ 'china', \"china\" ] # china\n---\n"),
        ("actors/b.md", "---\nname: B\nkind: person\nrelations:\n  - {to: china, as: \"china\"}\n---\n"),
        ("actors/b.md", "---\nname: B\nkind: person\nrelations:\n\n  # a\n  - as: a\n    to:   china\n---\n"),
        ("actors/b.md", "---\nname: B\nkind: person\nrelations:\n- as: ö\n  to: >-\n    china\n---\n"),
        ("events/e.md", "---\ntitle: E\ndate: 2014\nactors: [china, {actor: china, role: china}]\n---\n"),
        ("notes/a.yaml", "- quote: china\n  actor: china\n  note: china\n"),
        ("notes/a.yaml", "\u{FEFF}- {quote: china, actor: 'china'}\r\n"),
    ])
    func `An id in a field is changed where it means the entry`(path: String, written: String) throws {
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\n---\n", path: written,
            "articles/a.md": "---\ntitle: T\ndate: 2014\n---\nchina",
        ])
        let after = texts.after(try texts.site.renaming(Self.actor, to: "prc"))
        let places = texts.site.uses(of: .entry(Self.actor))
        var expected = Array(written.utf8)
        for use in places.reversed() { expected.replaceSubrange(try #require(use.range), with: "prc".utf8) }
        #expect(!places.isEmpty)
        #expect(after.files[path] == String(decoding: expected, as: UTF8.self))
        #expect(after.site.uses(of: .entry(EntryID(.actor, "prc"))).count == places.count)
        #expect(after.site.uses(of: .entry(Self.actor)).isEmpty)
        #expect(after.site.findings == texts.site.findings)
    }

    @Test func `The page keeps its old address as an alias`() throws {
        let texts = Texts(["actors/china.md": "---\nname: China\nkind: state # a state\n---\nText.\n"])
        let after = texts.after(try texts.site.renaming(Self.actor, to: "prc"))
        #expect(after.files.keys.sorted() == ["actors/prc.md", "site.yaml"])
        #expect(
            after.files["actors/prc.md"]
                == "---\nname: China\nkind: state # a state\naliases: [/actors/china.html]\n---\nText.\n")
    }

    @Test func `A rename there and back leaves the files as they were but for an alias`() throws {
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\n---\n",
            "pages/p.md": "---\ntitle: P\n---\n[[china]]",
        ])
        let there = texts.after(try texts.site.renaming(Self.actor, to: "prc"))
        let back = there.after(try there.site.renaming(EntryID(.actor, "prc"), to: "china"))
        #expect(back.files["pages/p.md"] == texts.files["pages/p.md"])
        #expect(
            back.files["actors/china.md"] == "---\nname: China\nkind: state\naliases: [/actors/prc.html]\n---\n")
    }

    @Test func `A page with a slug of its own needs no alias`() throws {
        let text = "---\nname: China\nkind: state\nslug: cn\n---\n"
        let texts = Texts(["actors/china.md": text])
        #expect(texts.after(try texts.site.renaming(Self.actor, to: "prc")).files["actors/prc.md"] == text)
    }

    @Test func `An id alone is changed although a tag of two entries has the same`() throws {
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\ntags: [China]\n---\n",
            "articles/a.md": "---\ntitle: T\ndate: 2014\ntags: [China]\n---\n[[china]]\n",
        ])
        let after = texts.after(try texts.site.renaming(Self.actor, to: "prc"))
        #expect(after.files["articles/a.md"]?.hasSuffix("[[prc]]\n") == true)
    }

    @Test func `A draft that was never published leaves no alias`() throws {
        let text = "---\nname: China\nkind: state\ndraft: true\n---\n"
        let texts = Texts(["actors/china.md": text])
        #expect(texts.after(try texts.site.renaming(Self.actor, to: "prc")).files["actors/prc.md"] == text)
    }

    @Test func `What belongs to an article moves with it`() throws {
        let head = "---\ntitle: T\ndate: 2014\n---\n"
        let texts = Texts([
            "articles/2014/flood.md": head + "Words.[^3]\n\n[^3]: Note.\n",
            "articles/b.md": head + "[n](footnote:flood/3), [m](../footnotes/flood/3.md)",
            "footnotes/flood/3.md": "---\nlocator: p. 3\n---\n[[article:flood]] [self](3.md)\n",
            "notes/flood.yaml": "- {quote: Words, footnote: flood/3}\n",
            "events/e.md": "---\ntitle: E\ndate: 2014\naccounts:\n  - footnote: flood/3\n  - article: flood\n---\n",
            "site.yaml":
                "title: T\nsilenced:\n  - {path: content/footnotes/flood, rule: quote-not-found, reason: so}\n",
        ])
        let after = texts.after(try texts.site.renaming(EntryID(.article, "flood"), to: "dam"))
        #expect(
            after.files == [
                "articles/2014/dam.md":
                    "---\ntitle: T\ndate: 2014\naliases: [/articles/flood.html]\n---\nWords.[^3]\n\n[^3]: Note.\n",
                "articles/b.md": head + "[n](footnote:dam/3), [m](../footnotes/dam/3.md)",
                "footnotes/dam/3.md": "---\nlocator: p. 3\n---\n[[article:dam]] [self](3.md)\n",
                "notes/dam.yaml": "- {quote: Words, footnote: dam/3}\n",
                "events/e.md": "---\ntitle: E\ndate: 2014\naccounts:\n  - footnote: dam/3\n  - article: dam\n---\n",
                "site.yaml":
                    "title: T\nsilenced:\n  - {path: content/footnotes/dam, rule: quote-not-found, reason: so}\n",
            ])
    }

    @Test func `An id without a kind says its kind once it could be several`() throws {
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\n---\n", "pages/prc.md": "---\ntitle: P\n---\n[[china]]",
            "articles/a.md": "---\ntitle: T\ndate: 2014\n---\n[[prc]] [[page:prc]] [[china|it]]",
        ])
        let after = texts.after(try texts.site.renaming(Self.actor, to: "prc"))
        #expect(after.files["pages/prc.md"]?.hasSuffix("[[actor:prc]]") == true)
        #expect(after.files["articles/a.md"]?.hasSuffix("[[page:prc]] [[page:prc]] [[actor:prc|it]]") == true)
    }

    @Test(arguments: [
        (Self.actor, "china", "'actor:china' already has this id"),
        (EntryID(.actor, "chnia"), "prc", "no actor 'chnia'; did you mean 'actor:china'?"),
        (EntryID(.actor, "about"), "prc", "no actor 'about'; did you mean 'page:about'?"),
        (
            Self.actor, "india",
            "'actor:india' already exists; to make one of the two, run 'dossier merge actor:china into actor:india'"
        ),
        (
            Self.actor, "P R C",
            "'P R C' is not a valid id: use lower-case letters, digits and single hyphens, at most 120 characters; did you mean 'p-r-c'?"
        ),
        (Self.actor, "bharat", "'actors/bharat.html' is an old address of 'actor:india'; choose another id"),
        (Self.actor, "index", "'actors/index.html' is a page that every site has; choose another id"),
        (Self.actor, "in", "'actors/in.html' is the page of 'actor:other'; choose another id"),
        (Self.actor, "gone", "'actors/gone.html' was published before, for something else; choose another id"),
    ])
    func `A rename that cannot be is refused, with the way out`(old: EntryID, id: String, expected: String) {
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\n---\n",
            "actors/india.md": "---\nname: India\nkind: state\naliases: [/actors/bharat.html]\n---\n",
            "actors/other.md": "---\nname: Other\nkind: state\nslug: in\n---\n",
            "pages/about.md": "---\ntitle: P\n---\n",
            "published.txt": "actors/gone.html \"Gone\"\n",
        ])
        #expect(refusal { () throws(ChangeRefusal) in try texts.site.renaming(old, to: id) } == [expected])
    }

    @Test func `A reference that cannot be changed alone stops it, with its place`() {
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\n---\n",
            "actors/b.md": "---\nname: B\nkind: state\npart_of: \"chin\\u0061\"\n---\n[a](actor&#58;china)\n",
        ])
        let expected =
            "'china' is written here in a way that cannot be changed alone; write the reference without escapes, and try again"
        #expect(
            refusal { () throws(ChangeRefusal) in try texts.site.renaming(Self.actor, to: "prc") } == [
                expected, expected,
            ])
    }

    @Test func `A file with errors is named, and what is sound is changed`() throws {
        let texts = Texts([
            "actors/china.md": "---\nname: China\nkind: state\n---\n",
            "actors/b.md": "---\nname: B\nkind: state\npart_of: china\npart_of: [\n---\n[[china]]\n",
        ])
        let change = try texts.site.renaming(Self.actor, to: "prc")
        #expect(change.remarks.map { "\($0.path):\($0.position.line)" } == ["content/actors/b.md:4"])
        #expect(
            texts.after(change).files["actors/b.md"]?.hasSuffix("part_of: china\npart_of: [\n---\n[[prc]]\n") == true)
    }

    private func refusal(_ plan: () throws(ChangeRefusal) -> SiteChange) -> [String] {
        do throws(ChangeRefusal) { _ = try plan() } catch {
            return error.problems.map { $0.message + ($0.fix.map { "; \($0)" } ?? "") }
        }
        return []
    }
}
