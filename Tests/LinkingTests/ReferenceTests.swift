import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("References")
struct ReferenceTests {
    private func draft(_ text: String) -> Draft {
        var draft = Draft()
        draft.actor("xi-jinping", "Xi Jinping")
        draft.actor("tip", "TIP")
        draft.event("tip", "Tip of the Year")
        draft.event("siege", "Siege")
        draft.source("ispr", "ISPR", key: "ISPR2014")
        draft.page("about", "About.")
        draft.catalog.heldBack = [
            Catalog.HeldBack(path: "content/actors/secret.md", kind: .actor, id: "secret", hold: .draft)
        ]
        draft.catalog.media = ["media/map.png", "media/my map.png"]
        draft.article("a", text)
        draft.article("other", "See.[^Dawn]\n\n[^Dawn]: Dawn.")
        return draft
    }

    @Test("A key leads to its source, and two sources with one key are reported")
    func keys() async {
        var draft = draft("x [@ISPR2014] and [@ispr].")
        #expect(await draft.linked().value.articles.first?.body.document.text == Array("x and.\nISPR\nISPR".utf8))
        draft.source("other", key: "ISPR2014")
        let finding = "another source is already cited by 'ISPR2014'; give one of the two another key"
        #expect(await draft.findings().contains { $0.contains(finding) })
    }

    @Test(
        "A reference that leads nowhere is reported at its place, with what was probably meant",
        arguments: [
            ("x [y](actor:xi-jinpin)", "1:7: no actor 'xi-jinpin'; did you mean 'xi-jinping'? [unknown-reference]"),
            (
                "x [y](event:xi-jinping)",
                "1:7: no event 'xi-jinping'; did you mean 'actor:xi-jinping'? [unknown-reference]"
            ),
            (
                "x [y](actor:secret)",
                "1:7: 'secret' is a draft, so it has no page; publish it as well, or remove the reference [held-back-reference]"
            ),
            (
                "x [see @ISPR2015, p. 1]",
                "1:9: no source has the key or id 'ISPR2015'; did you mean '@ISPR2014'? [unknown-reference]"
            ),
            (
                "x [@siege]",
                "1:5: no source has the key or id 'siege'; add the source to content/sources, or write '\\[@' to show the characters themselves [unknown-reference]"
            ),
            ("x [y](event:secret)", "1:7: no event 'secret' [unknown-reference]"),
            ("x [y](actor:siegee)", "1:7: no actor 'siegee'; did you mean 'event:siege'? [unknown-reference]"),
            ("x\n[[xi-jinpin]]", "2:3: nothing has the id 'xi-jinpin'; did you mean 'xi-jinping'? [unknown-reference]"),
            ("[[qqqqqqqqqq]]", "1:3: nothing has the id 'qqqqqqqqqq' [unknown-reference]"),
            ("[[tip]]", "1:3: 'tip' is an actor and an event; write 'actor:tip' or 'event:tip' [ambiguous-reference]"),
            ("[x](footnote:other/dwn)", "1:5: article 'other' has no footnote 'dwn' [unknown-reference]"),
            ("[x](footnote:oter/dawn)", "1:5: no article 'oter'; did you mean 'other'? [unknown-reference]"),
            (
                "## Aid\n\n[x](#ad)",
                "3:5: no heading or paragraph '#ad' on this page; did you mean '#aid'? [unknown-fragment]"
            ),
            (
                "[x](media/mp.png)",
                "1:5: no file 'media/mp.png' in content/media; did you mean 'media/map.png'? [unknown-media]"
            ),
            (
                "[x](tip.html)",
                "1:5: the site has no file 'tip.html'; write 'actor:tip' or 'event:tip' [unknown-media]"
            ),
            (
                "[x](../events/xi-jinping.md)",
                "1:5: no event 'xi-jinping'; did you mean 'actor:xi-jinping'? [unknown-reference]"
            ),
            ("[x](../events/sieg.md)", "1:5: no event 'sieg'; did you mean '../events/siege.md'? [unknown-reference]"),
            ("[x](./othr.md#p1)", "1:5: no article 'othr'; did you mean './other.md#p1'? [unknown-reference]"),
            ("[x](qqqqqqqqqqq.md)", "1:5: no article 'qqqqqqqqqqq' [unknown-reference]"),
            (
                "[x](../actors/secret.md)",
                "1:5: 'secret' is a draft, so it has no page; publish it as well, or remove the reference [held-back-reference]"
            ),
        ])
    func nowhere(text: String, finding: String) async {
        #expect(await draft(text).findings() == ["content/articles/a.md:\(finding)"])
    }

    @Test(
        "References of every form lead to what they name",
        arguments: [
            "[x](actor:tip)", "[[event:tip]]", "[[siege]]", "[[siege|it]]", "[x](source:ispr)", "[x](page:about)",
            "[x](article:other)", "[x](footnote:other/dawn)", "[x](#p1)", "## Aid\n\n[x](#aid)", "[x](#footnotes)",
            "[x](#)",
            "[x](media/map.png)", "![x](../media/map.png)", "[x](media/my%20map.png)", "[x](https://a.org)",
            "[x](mailto:a@b.org)", "[x](timeline.html)", "[x](../actors/tip.md)", "[x](other.md)", "[x](./other.md#p1)",
            "[x](/actors/tip.md)", "[x](actors/tip.md)", "[x](../footnotes/other/dawn.md)", "[x](../index.md)",
            "[x](article:other#p1)", "[[article:other#p1]]", "[[other#p1|it]]",
        ])
    func somewhere(text: String) async {
        let linked = await draft(text).linked()
        #expect(linked.diagnostics == [])
        #expect(linked.value.articles.first { $0.record.header.id == "a" }?.body.links.contains(.nothing) == false)
    }

    @Test("References on every kind of page are resolved")
    func everyKind() async {
        var draft = Draft()
        draft.actor("a", "A A", text: "[[x1]]")
        draft.event("b", "B B", text: "[[x2]]")
        draft.source("c", "C C", text: "[[x3]]")
        draft.page("d", "[[x4]]")
        draft.article("e", "T[^1]\n\n[^1]: [[x5]]")
        draft.footnote("e", "1", text: "[[x6]]")
        #expect(
            await draft.linked().diagnostics.map(\.path) == [
                "content/actors/a.md", "content/articles/e.md", "content/events/b.md", "content/footnotes/e/1.md",
                "content/pages/d.md", "content/sources/c.md",
            ])
    }

    @Test("Ids in front matter are resolved at their places")
    func frontMatter() async {
        var draft = Draft()
        draft.actor("xi", "Xi")
        draft.event("e", "E E", actors: ["xi", "xii"])
        draft.footnote("nowhere", "1")
        draft.article("a", "T.[^1]\n\n[^1]: note")
        draft.footnote("a", "7")
        draft.footnote("a", "1", citation: .id(Located("none", at: Position(line: 2, column: 9))))
        #expect(
            await draft.findings() == [
                "content/events/e.md:5:11: no actor 'xii'; did you mean 'xi'? [unknown-reference]",
                "content/footnotes/a/1.md:2:9: no source 'none' [unknown-reference]",
                "content/footnotes/a/7.md:1:1: article 'a' has no footnote '7'; if you mean '1', rename the file [unknown-reference]",
                "content/footnotes/nowhere/1.md:1:1: no article 'nowhere' [unknown-reference]",
            ])
    }

    @Test("Two notes on one footnote, and two entries with one id, are reported")
    func duplicates() async {
        var draft = Draft()
        draft.article("a", "T.[^Dawn]\n\n[^Dawn]: note")
        draft.footnote("a", "Dawn")
        draft.footnote("a", "dawn")
        draft.actor("x", "X X")
        draft.actor("x", "X Y")
        #expect(
            await draft.findings() == [
                "content/actors/x.md:1:1: another file already has the id 'x'; rename one of the two [duplicate-id] → content/actors/x.md:1: the other is here",
                "content/footnotes/a/dawn.md:1:1: this footnote already has a note; "
                    + "keep one of the two files [duplicate-id] → content/footnotes/a/Dawn.md:1: the other is here",
            ])
    }

    @Test("Headings get ids of their own, never those of the templates or paragraphs")
    func headings() async {
        let site = await draft("# Aid\n\n# Aid!\n\n# Top\n\n# P1\n\n# Über 中国\n\n# ?\n\nText").linked().value
        let article = site.articles.first { $0.record.header.id == "a" }
        #expect(article?.body.anchors.map(\.id) == ["aid", "aid-2", "top-2", "p1-2", "über-中国", "section", "p1"])
    }
}
