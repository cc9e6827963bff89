import Changing
import Linking
import Model
import Testing

struct SplitTests {
    private static let raid = EntryID(.event, "raid")

    private static let texts = Texts([
        "events/raid.md":
            "---\ntitle: Night raid\ndate: 2014-05 # so\nkind: attack\nalso_known_as: [May raid, Raid]\n---\n",
        "articles/a.md": "---\ntitle: A\ndate: 2015\n---\nThe Night raid. [[raid]] and [it](event:raid).\n",
        "articles/b.md": "---\ntitle: B\ndate: 2015\n---\nThe May raid. [[raid|it]].\n",
        "notes/b.yaml": "- {quote: The, event: raid}\n",
    ])

    private func split(_ id: String, _ name: String, _ isTaken: (Use) -> Bool) async throws -> Texts {
        let site = Self.texts.site
        let names = NamedPlaces(of: Self.raid, in: site, await Linker.link(site.catalog, jobs: 1).value)
        let uses = (site.uses(of: .entry(Self.raid)) + names.inTexts).filter(isTaken)
        return Self.texts.after(try site.splitting(Self.raid, off: SplitOff(id: id, name: name, uses: uses)))
    }

    @Test func `The uses that are chosen go to a new file with what its kind needs`() async throws {
        let after = try await split("may-raid", "May raid") { $0.path.hasSuffix("/b.md") || $0.path.hasSuffix(".yaml") }
        #expect(after.files["events/may-raid.md"] == "---\ntitle: May raid\ndate: 2014-05 # so\nkind: attack\n---\n")
        #expect(after.files["events/raid.md"]?.contains("also_known_as: [Raid]\n") == true)
        #expect(after.files["articles/a.md"] == Self.texts.files["articles/a.md"])
        #expect(
            after.files["articles/b.md"]
                == "---\ntitle: B\ndate: 2015\n---\nThe [May raid](event:may-raid). [[event:may-raid|it]].\n")
        #expect(after.files["notes/b.yaml"] == "- {quote: The, event: may-raid}\n")
    }

    @Test(arguments: [
        ("raid", "Other", "'event:raid' already exists; choose another id"),
        (
            "Raid", "Other",
            "'Raid' is not a valid id: use lower-case letters, digits and single hyphens, at most 120 characters; did you mean 'raid'?"
        ),
        ("x", "Night raid", "'event:raid' has this name already; give the new entry another"),
    ])
    func `A split that cannot be is refused`(id: String, name: String, expected: String) async {
        do { _ = try await split(id, name) { _ in true } } catch {
            let problems = (error as? ChangeRefusal)?.problems ?? []
            #expect(problems.map { $0.message + ($0.fix.map { "; \($0)" } ?? "") } == [expected])
            return
        }
        Issue.record("it was made")
    }
}
