import Base
import Model
import TestSupport
import Testing

@testable import Exports

@Suite("The graph and the entities")
struct GraphTests {
    private func draft() -> Draft {
        var draft = Draft.published
        draft.actor("assembly", "Assembly & <Court>", kind: .governmentBody)
        draft.actor("ada", "Ada", role: "chair") { ada in
            ada.partOf = [Located("assembly", at: .start)]
            ada.began = try? PartialDate.parse("1815-12").get()
            ada.sameAs = [SafeURL("https://www.wikidata.org/wiki/Q7259")].compactMap(\.self)
        }
        draft.source("press", "Press release") { $0.url = SafeURL("https://example.org/press") }
        draft.event("flood", "Flood", date: "2014~") { flood in
            flood.actors = [Catalog.Participation(actor: Located("ada", at: .start), role: "led the relief")]
            flood.sources = [.id(Located("press", at: .start))]
        }
        draft.article("a", "Ada and Ada.[^1]\n\n[^1]: https://example.org/press")
        return draft
    }

    @Test("Edges of the graph have a type, a count and the ids of their ends")
    func edges() async {
        let graph = await draft().file("data/graph.graphml")
        for edge in [
            #"source="article:a" target="actor:ada"><data key="d7">mentions</data><data key="d8">2</data>"#,
            #"source="article:a" target="source:press"><data key="d7">cites</data><data key="d8">1</data>"#,
            #"source="actor:ada" target="actor:assembly"><data key="d7">part-of</data>"#,
            #"source="actor:ada" target="event:flood"><data key="d7">took-part-in</data><data key="d9">led the relief</data>"#,
            #"source="event:flood" target="source:press"><data key="d7">cites</data>"#,
        ] { #expect(graph.contains(edge), "\(edge)") }
        #expect(graph.contains(#"<data key="d1">Assembly &amp; &lt;Court&gt;</data>"#))
    }

    @Test("Entities have the schemas and properties of FollowTheMoney")
    func entities() async {
        let lines = await draft().file("data/entities.ftm.json").split(separator: "\n").map(String.init)
        for line in [
            #"{"id":"actor.ada","schema":"Person","properties":{"name":["Ada"],"position":["chair"],"birthDate":["1815-12"],"wikidataId":["Q7259"],"sourceUrl":["https://briefings.example/actors/ada.html"]}}"#,
            #"{"id":"event.flood","schema":"Event","properties":{"name":["Flood"],"date":["2014"],"description":["Date: about 2014 (EDTF 2014~)"],"involved":["actor.ada"],"proof":["source.press"],"sourceUrl":["https://briefings.example/events/flood.html"]}}"#,
            #"{"id":"part-of.actor.ada.actor.assembly","schema":"Membership","properties":{"member":["actor.ada"],"organization":["actor.assembly"],"role":["part of"]}}"#,
            #"{"id":"took-part-in.actor.ada.event.flood","schema":"UnknownLink","properties":{"subject":["actor.ada"],"object":["event.flood"],"role":["led the relief"]}}"#,
            #"{"id":"mentions.article.a.actor.ada","schema":"Documentation","properties":{"document":["article.a"],"entity":["actor.ada"],"role":["mentions"],"summary":["2 times"]}}"#,
        ] { #expect(lines.contains(line), "\(line)") }
    }
}
