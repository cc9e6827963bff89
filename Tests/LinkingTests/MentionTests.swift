import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Mentions")
struct MentionTests {
    private func draft(_ text: String, unlinked: [String] = []) -> Draft {
        var draft = Draft()
        draft.actor("china", "China", also: ["PRC"])
        draft.actor("ali-a", "Ali Khan", also: ["Ali"])
        draft.actor("ali-b", "Ali Shah", also: ["Ali"])
        draft.event("siege", "Siege of Kunming")
        draft.article("a", text, unlinked: unlinked)
        return draft
    }

    @Test(
        "The first mention of a section becomes a link, all are counted",
        arguments: [
            ("China. China.", ["China→china*", "China→china"]),
            ("China.\n\n## Two\n\nThe PRC, China.", ["China→china*", "PRC→china*", "China→china"]),
            ("The Siege of\nKunming", ["Siege of\nKunming→siege*"]),
            ("[it](actor:china) and China", ["it→china+", "China→china"]),
            ("[[china]] and China", ["China→china+", "China→china"]),
            ("China and [it](actor:china)", ["China→china*", "it→china+"]),
            ("*China* and **PRC**", ["China→china*", "PRC→china"]),
            ("| China |\n|---|\n| PRC |", ["China→china*", "PRC→china"]),
            ("China[^1] China\n\n[^1]: note", ["China→china*", "China→china"]),
            ("China[^1]was\n\n[^1]: note", ["China→china*"]),
            ("China\\\nChina", ["China→china*", "China→china"]),
        ])
    func linked(text: String, mentions: [String]) async {
        #expect(await draft(text).linked().value.mentions() == mentions)
    }

    @Test(
        "A name is found as sentences write it",
        arguments: [
            ("The Tribunal met.", ["The Tribunal→tribunal*"]), ("It asked the Tribunal.", ["the Tribunal→tribunal*"]),
            (
                "After the resettlement of the Zarrin valley, rain came.",
                ["resettlement of the Zarrin valley→resettlement*"]
            ),
            ("Resettlement of the Zarrin valley began.", ["Resettlement of the Zarrin valley→resettlement*"]),
            ("They marched in the farmers' march. A siege of Kunming is a siege.", []),
            ("It was the RESETTLEMENT of the Zarrin valley.", []),
        ])
    func spelling(text: String, mentions: [String]) async {
        var draft = Draft()
        draft.actor("tribunal", "River Tribunal", also: ["the Tribunal"])
        draft.event("resettlement", "Resettlement of the Zarrin valley")
        draft.event("march", "Farmers' march")
        draft.event("siege", "Siege of Kunming")
        draft.article("a", text)
        #expect(await draft.linked().value.mentions() == mentions)
    }

    @Test(
        "Names in links, code, images and headings are left alone",
        arguments: [
            "[China](https://x.org)", "`China`", "    China", "![China](media/x.png)", "# China", "chinA", "Chinas",
        ])
    func alone(text: String) async {
        #expect(await draft(text).linked().value.mentions() == [])
    }

    @Test("A name that two actors bear is never linked, and is a warning at its first place")
    func ambiguous() async {
        let draft = draft("`Ali` came.\n\nThen `Ali` saw Ali. Ali left.")
        #expect(await draft.linked().value.mentions() == [])
        #expect(
            await draft.findings() == [
                "content/articles/a.md:3:16: 'Ali' is a name of 'actor:ali-a' and of 'actor:ali-b'; "
                    + "write [[actor:ali-a|Ali]] or [[actor:ali-b|Ali]] [ambiguous-name]"
            ])
    }

    @Test(
        "A name that two actors bear is no warning where it is not used or left unlinked",
        arguments: [("Ali Khan", []), ("Ali", ["Ali"]), ("[[actor:ali-a|Ali]]", []), ("`Ali`", [])])
    func unambiguous(text: String, unlinked: [String]) async {
        #expect(await draft(text, unlinked: unlinked).findings() == [])
    }

    @Test(
        "Unlinked words are not found",
        arguments: [
            ("China Power and China", ["China Power"], ["China→china*"]),
            ("China and the PRC", ["China"], ["PRC→china*"]),
            ("The Siege of Kunming", ["Kunming"], ["Siege of Kunming→siege*"]),
            ("The Siege of Kunming", ["The Siege"], ["Siege of Kunming→siege*"]),
            ("The Siege of Kunming Museum", ["Kunming Museum of Modern Art", "Siege of Kunming Museum"], []),
            ("In China Power Plant", ["China Power Plant"], []),
        ])
    func unlinked(text: String, words: [String], mentions: [String]) async {
        #expect(await draft(text, unlinked: words).linked().value.mentions() == mentions)
    }

    @Test("Names in footnotes are linked once in each, and not counted")
    func footnotes() async throws {
        let site = await draft("Text.[^1][^2]\n\n[^1]: China, China.\n\n[^2]: China.").linked().value
        #expect(site.mentions() == ["China→china*", "China→china*"])
        #expect(site.articles[0].body.mentions.map(\.ordinal) == [0, 0])
        let china = try #require(site.actor("china"))
        #expect(china.mentionCount == 0 && china.mentionedIn.isEmpty)
    }

    @Test("An actor's page links others' names once, and never its own")
    func ownPage() async throws {
        var draft = Draft()
        draft.actor("china", "China", text: "China, then Pakistan and Pakistan.")
        draft.actor("pakistan", "Pakistan", text: "By [itself](actor:china), China.")
        let site = await draft.linked().value
        let china = try #require(site.actor("china"))
        #expect(china.body.mentions.map { china.body.document.string($0.range) } == ["Pakistan"])
        let pakistan = try #require(site.actor("pakistan"))
        #expect(pakistan.body.mentions.map { pakistan.body.document.string($0.range) } == ["itself"])
    }

    @Test("An actor that is named explicitly only is not found by name")
    func explicit() async {
        var draft = Draft()
        draft.actor("is", "IS", mentions: .explicit)
        draft.article("a", "IS came, [IS](actor:is) left.")
        #expect(await draft.linked().value.mentions() == ["IS→is+"])
    }

    @Test("A mention has the address of its paragraph, row or heading, and its sentence")
    func places() async {
        let text =
            "One. China came. Two.\n\n- PRC\n\n| a |\n|---|\n| China |\n\n## On [it](actor:china)\n\nHe. [[china]] said."
        let body = await draft(text).linked().value.articles[0].body
        let anchors = body.mentions.map { body.anchors[Int($0.block)].id }
        #expect(anchors == ["p1", "p2", "p4", "on-it", "p5"])
        #expect(
            body.mentions.map { body.document.string($0.sentence) } == [
                "China came.", "PRC", "China", "On it", "China said.",
            ])
        #expect(body.mentions.map(\.ordinal) == [1, 2, 3, 4, 5])
    }

    @Test("A name with a full stop in it does not end a sentence")
    func nameWithFullStop() async {
        var draft = Draft()
        draft.actor("yahoo", "Yahoo! Inc")
        draft.article("a", "Then Yahoo! Inc fell. It rose.")
        let body = await draft.linked().value.articles[0].body
        #expect(body.mentions.map { body.document.string($0.sentence) } == ["Then Yahoo! Inc fell."])
    }
}
