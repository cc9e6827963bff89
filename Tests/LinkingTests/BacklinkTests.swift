import Base
import Model
import SiteGenerator
import TestSupport
import Testing

@testable import Linking

@Suite("Backlinks")
struct BacklinkTests {
    /// A site of many articles whose sentences name actors at random, by name and by reference.
    private func generated(_ seed: UInt64) -> Draft {
        var draft = Draft()
        var random = SplitMix64(seed: seed)
        func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        for index in 0..<30 {
            draft.actor("actor-\(index)", "Actor Number\(index)", also: index % 3 == 0 ? ["N\(index)"] : [])
        }
        for index in 0..<20 {
            draft.event("event-\(index)", "Event Number\(index)", actors: ["actor-\(next(30))", "actor-\(next(30))"])
        }
        for index in 0..<120 {
            var text = ""
            for sentence in 0..<30 {
                if sentence % 10 == 0 { text += "\n\n## Part \(sentence)\n\n" }
                let name = [
                    "Actor Number\(next(30))", "Event\nNumber\(next(20))", "N\(next(10) * 3)",
                    "[x](actor:actor-\(next(30)))",
                ]
                text += "Then \(name[next(4)]) met \(name[next(4)]).\(sentence % 7 == 0 ? "[^\(sentence)]" : "") "
            }
            for sentence in 0..<30 where sentence % 7 == 0 {
                text += "\n\n[^\(sentence)]: See <https://a.org/\(next(50))>."
            }
            draft.article("article-\(index)", text, date: "2014-\(index % 12 + 1 < 10 ? "0" : "")\(index % 12 + 1)")
        }
        return draft
    }

    @Test("Every mention in every article stands on its entity's page exactly once", arguments: Seed.fresh)
    func everyMentionOnce(seed: UInt64) async {
        let site = await generated(seed).linked().value
        var expected: [String] = []
        for (article, value) in site.articles.enumerated() {
            for (index, mention) in value.body.mentions.enumerated() {
                expected.append("\(mention.entity) \(article) \(index)")
            }
        }
        var found: [String] = []
        for (index, actor) in site.actors.enumerated() {
            let entity = Entity.actor(Handle(index))
            for one in actor.mentionedIn { found += one.mentions.map { "\(entity) \(one.article.index) \($0)" } }
            #expect(actor.mentionCount == actor.mentionedIn.reduce(0) { $0 + $1.mentions.count })
        }
        for (index, event) in site.events.enumerated() {
            let entity = Entity.event(Handle(index))
            for one in event.mentionedIn { found += one.mentions.map { "\(entity) \(one.article.index) \($0)" } }
        }
        #expect(expected.count == 120 * 60)
        #expect(expected.sorted() == found.sorted())
        for evidence in site.actors.flatMap(\.mentionedIn) + site.events.flatMap(\.mentionedIn) {
            let body = site[evidence.article].body
            for mention in evidence.mentions {
                #expect(body.mentions[Int(mention)].sentence == evidence.sentence)
                #expect(body.mentions[Int(mention)].block >= 0)
            }
        }
    }

    @Test("The number of jobs never shows in the result", arguments: Seed.fresh)
    func jobs(seed: UInt64) async {
        let draft = generated(seed)
        let one = await draft.linked(jobs: 1)
        let eight = await draft.linked(jobs: 8)
        #expect("\(one)" == "\(eight)")
    }

    @Test("Companions share events and sentences, and lead to the evidence")
    func companions() async throws {
        var draft = Draft()
        draft.actor("a", "Aa")
        draft.actor("b", "Bb")
        draft.actor("c", "Cc")
        draft.event("e", "Event E", actors: ["a", "c"])
        draft.article("x", "Aa alone. Aa met Bb and Aa. Bb met Aa. Cc.")
        let site = await draft.linked().value
        let actor = try #require(site.actor("a"))
        #expect(actor.companions.map { site.id(of: .actor($0.actor)) } == ["b", "c"])
        #expect(
            site.sentences(actor.companions[0].sentences.map { actor.mentionedIn[Int($0)] }) == [
                "Aa met Bb and Aa.", "Bb met Aa.",
            ])
        #expect(actor.companions[1].events.count == 1)
        #expect(actor.mentionedIn.map(\.mentions.count) == [1, 2, 1])
        #expect(actor.mentionCount == 4 && actor.articleCount == 1)
    }

    @Test("Relations, parts and participations are seen from both ends")
    func inverse() async throws {
        var draft = Draft()
        draft.actor("a", "Aa")
        draft.actor("b", "Bb")
        draft.catalog.actors[0].partOf = [Located("b", at: .start)]
        draft.catalog.actors[0].relations = [Catalog.Relation(to: Located("b", at: .start), label: "partner of")]
        draft.event("late", "Late", date: "2015", actors: ["a"])
        draft.event("early", "Early", date: "2013", actors: ["a"])
        draft.catalog.events[1].partOf = Located("late", at: .start)
        let site = await draft.linked().value
        let (a, b) = (try #require(site.actor("a")), try #require(site.actor("b")))
        #expect(b.members.count == 1 && a.partOf.count == 1)
        #expect(a.relations.map(\.isInverse) == [false] && b.relations.map(\.isInverse) == [true])
        #expect(a.tookPartIn.map { site.id(of: .event($0.handle)) } == ["early", "late"])
        #expect(site.event("late")?.parts.count == 1)
    }

    @Test("A sentence with very many actors makes no more companions than the limit")
    func crowd() async {
        var draft = Draft()
        for index in 0..<100 { draft.actor("a\(index)", "Name\(index)") }
        draft.article("x", (0..<100).map { "Name\($0)" }.joined(separator: ", "))
        let site = await draft.linked().value
        #expect(site.actors.map(\.companions.count).max() == Backlinks.companionsInSentence - 1)
        #expect(site.actors.allSatisfy { $0.mentionedIn.count == 1 })
    }
}
