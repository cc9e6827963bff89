import Base
import Suggesting
import Model
import TestSupport
import Testing

@Suite("Entries that are likely one")
struct DuplicateTests {
    /// Pairs as `kept + dropped: reasons`.
    private static func pairs(_ files: [String: String]) async throws -> [String] {
        let site = try SiteFolder(["site.yaml": "title: S\n"])
        for (path, text) in files { try site.write("content/" + path, text) }
        return Duplicates.find(in: try await site.linked().value).map { pair in
            "\(pair.kept.id) + \(pair.dropped.id): \(pair.reasons.joined(separator: "; "))"
        }
    }

    private static func actor(_ name: String, _ kind: String = "person", _ more: String = "") -> String {
        "---\nname: \(name)\nkind: \(kind)\n\(more)---\n"
    }

    private static func event(_ title: String, _ date: String, _ more: String = "") -> String {
        "---\ntitle: \(title)\ndate: \(date)\n\(more)---\n"
    }

    @Test(
        "Two actors with forms of one name are a pair",
        arguments: [
            ("Ada Byron", "Ada K. Byron", "person", "first name and surname are the same"),
            ("Robert Hale", "Rob Hale", "person", "first name and surname are the same"),
            ("Ada Byron", "Senator Byron", "person", "one is the other with an office before the surname"),
            ("Mohammed Ataly", "Mohamed Attaly", "person", "the names sound alike"),
            ("Vale Corp.", "Vale Corporation", "organisation", "the names differ only in spelling or legal form"),
            ("Vale Relief Council", "VRC", "organisation", "one name has the initials of the other"),
        ])
    func actors(one: String, two: String, kind: String, reason: String) async throws {
        let found = try await Self.pairs(["actors/a.md": Self.actor(one, kind), "actors/b.md": Self.actor(two, kind)])
        #expect(found.map { $0.contains(reason) } == [true], "\(found)")
    }

    @Test(
        "Two actors whose names only have something in common are no pair",
        arguments: [
            ("Ada Byron", "Tom Byron", "person"), ("Elizabeth I", "Elizabeth II", "person"),
            ("Tom Quill", "Tom Quill Jr.", "person"), ("Vale Relief Council", "Vale River Council", "organisation"),
            ("Port Vale Bank", "Port Vale Times", "organisation"),
        ])
    func others(one: String, two: String, kind: String) async throws {
        #expect(
            try await Self.pairs(["actors/a.md": Self.actor(one, kind), "actors/b.md": Self.actor(two, kind)]) == [])
    }

    @Test("Two events of one day that share words are a pair; those of other days, and a part of the other, are none")
    func events() async throws {
        let one = Self.event("Attack on the Vale market", "2014-12-16")
        let found = try await Self.pairs([
            "events/a.md": one, "events/b.md": Self.event("Vale market bombing", "2014-12-16"),
            "events/c.md": Self.event("Attack on the Vale market", "2015-12-16"),
            "events/d.md": Self.event("Storming of the Vale market", "2014-12-16", "part_of: a\n"),
        ])
        #expect(found.first == "a + b: they have the same day, and words in common")
        #expect(!found.contains { $0.contains("a + d") || $0.contains("c") && !$0.contains("common") })
    }

    @Test("Two sources at one address are a pair")
    func sources() async throws {
        let found = try await Self.pairs([
            "sources/a.md": "---\ntitle: One\nurl: https://www.vale.example/report/\n---\n",
            "sources/b.md": "---\ntitle: Two\nurl: http://vale.example/report\n---\n",
            "sources/c.md": "---\ntitle: Three\nurl: https://vale.example/other\n---\n",
        ])
        #expect(found == ["a + b: they have the same address"])
    }

    @Test("Each pair comes with the command that merges it, after those before it")
    func commands() async throws {
        let site = try SiteFolder([
            "site.yaml": "title: S\n", "actors/a.md": Self.actor("Ada Byron"),
            "actors/b.md": Self.actor("Ada K. Byron"),
            "actors/c.md": Self.actor("Ada Louise Byron"),
        ])
        let pairs = Duplicates.find(in: try await site.linked().value)
        #expect(pairs.map { "\($0.kept.id) + \($0.dropped.id)" } == ["a + b", "a + c", "b + c"])
        #expect(
            pairs.map(\.command) == ["dossier merge actor:b into actor:a", "dossier merge actor:c into actor:a", nil])
    }
}
