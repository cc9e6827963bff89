import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("What leads to itself")
struct SelfReferenceTests {
    /// Actors and events, each a part of those behind its colon: `b:c`.
    private func findings(actors: [String] = [], events: [String] = []) async -> [String] {
        var draft = Draft()
        for (index, actor) in actors.map(parts).enumerated() {
            draft.actor(actor.id, actor.id)
            draft.catalog.actors[index].partOf = actor.wholes
        }
        for (index, event) in events.map(parts).enumerated() {
            draft.event(event.id, event.id)
            draft.catalog.events[index].partOf = event.wholes.first
        }
        return await draft.findings()
    }

    private func parts(_ text: String) -> (id: String, wholes: [Located<String>]) {
        let words = text.split(separator: ":").map(String.init)
        let wholes = words.dropFirst().enumerated().map { Located($1, at: Position(line: 4, column: 10 + $0)) }
        return (words[0], wholes)
    }

    @Test("An actor or event that is part of itself is reported at the id")
    func itself() async {
        #expect(
            await findings(actors: ["a:b:a", "b"], events: ["e:e"]) == [
                "content/actors/a.md:4:11: 'a' is part of itself; remove the id [self-reference]",
                "content/events/e.md:4:10: 'e' is part of itself; remove the id [self-reference]",
            ])
    }

    @Test("A ring is reported at each of its members, with the chain, and at nothing that only leads to it")
    func rings() async {
        #expect(
            await findings(actors: ["a:b", "b:c", "c:x:b", "x:y", "y"], events: ["d:e", "e:f", "f:d", "g:d"]) == [
                "content/actors/b.md:4:10: 'b' is part of itself: b → c → b; remove one of these ids [self-reference]",
                "content/actors/c.md:4:11: 'c' is part of itself: c → b → c; remove one of these ids [self-reference]",
                "content/events/d.md:4:10: 'd' is part of itself: d → e → f → d; remove one of these ids [self-reference]",
                "content/events/e.md:4:10: 'e' is part of itself: e → f → d → e; remove one of these ids [self-reference]",
                "content/events/f.md:4:10: 'f' is part of itself: f → d → e → f; remove one of these ids [self-reference]",
            ])
    }

    @Test("An actor's relation to itself is reported at the id")
    func relation() async {
        var draft = Draft()
        draft.actor("a", "A A")
        draft.catalog.actors[0].relations = [
            Catalog.Relation(to: Located("a", at: Position(line: 6, column: 9)), label: "ally of")
        ]
        #expect(
            await draft.findings() == [
                "content/actors/a.md:6:9: 'a' has a relation to itself; remove the id [self-reference]"
            ])
    }

    @Test("Parts of parts, two wholes that are part of one, and relations both ways are no rings")
    func silent() async {
        #expect(await findings(actors: ["a:b:c", "b:d", "c:d", "d"], events: ["e:f", "f:g", "g"]) == [])
        var draft = Draft()
        draft.actor("a", "A A")
        draft.actor("b", "B B")
        for (index, other) in ["b", "a"].enumerated() {
            draft.catalog.actors[index].relations = [Catalog.Relation(to: Located(other, at: .start), label: "ally of")]
        }
        #expect(await draft.findings() == [])
    }

    @Test("A ring of ten thousand is found in no time, and named in short")
    func long() async {
        let count = 10_000
        let found = await findings(events: (0..<count).map { "e\($0):e\(($0 + 1) % count)" })
        #expect(found.count > 50)
        #expect(found.allSatisfy { $0.utf8.count < 250 && $0.contains(" → … → ") })
    }
}
