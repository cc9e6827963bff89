import TestSupport
import Base
import Model
import TestSupport
import Testing

@testable import Linking

@Suite("Addresses of files")
struct MediaAddressTests {
    private func draft(_ text: String) -> Draft {
        var draft = Draft()
        draft.catalog.media = [
            "media/a#b.png", "media/a?b.png", "media/%41.png", "media/50%.png", "media/a b.png", "media/é.png",
            "media/a.pdf", "media/a;b,c@d:e.png",
        ]
        draft.article("a", text)
        return draft
    }

    @Test(
        "A file's address is escaped as an address must be, and keeps its query and fragment",
        arguments: [
            ("media/a%23b.png", "media/a%23b.png"), ("media/a%3Fb.png", "media/a%3Fb.png"),
            ("media/%2541.png", "media/%2541.png"), ("media/50%25.png", "media/50%25.png"),
            ("media/50%.png", "media/50%25.png"), ("<media/a b.png>", "media/a%20b.png"),
            ("../media/a%20b.png", "media/a%20b.png"), ("media/é.png", "media/%C3%A9.png"),
            ("media/a.pdf#page=3", "media/a.pdf#page=3"), ("media/a.pdf?x", "media/a.pdf?x"),
            ("media/a.pdf?x=1#p", "media/a.pdf?x=1#p"), ("media/a%23b.png#c", "media/a%23b.png#c"),
            ("media/a;b,c@d:e.png", "media/a;b,c@d:e.png"), ("timeline.html#y2014", "timeline.html#y2014"),
        ])
    func addresses(written: String, address: String) async {
        let linked = await draft("[x](\(written)) ![y](\(written))").linked()
        #expect(linked.diagnostics == [])
        #expect(linked.value.articles[0].body.links == [.file(address), .file(address)])
    }

    @Test(
        "An article's picture is named by its file's name or by its address",
        arguments: [
            ("media/a b.png", "media/a%20b.png"), ("media/a%20b.png", "media/a%20b.png"),
            ("media/a#b.png", "media/a%23b.png"), ("/media/a.pdf", "media/a.pdf"),
        ])
    func picture(written: String, address: String) async {
        var draft = draft("T.")
        draft.catalog.articles[0].image = Catalog.Picture(
            source: Located(written, at: Position(line: 4, column: 8)))
        let linked = await draft.linked()
        #expect(linked.diagnostics == [])
        #expect(linked.value.articles[0].image?.address == address)
    }

    @Test("A picture that is no file of the site is reported", arguments: ["media/b.png", "https://a.org/b.png", ""])
    func noPicture(written: String) async {
        var draft = draft("T.")
        draft.catalog.articles[0].image = Catalog.Picture(
            source: Located(written, at: Position(line: 4, column: 8)))
        let linked = await draft.linked()
        #expect(linked.diagnostics.map(\.rule) == [.unknownMedia])
        #expect(linked.diagnostics.first?.position == Position(line: 4, column: 8))
        #expect(linked.value.articles[0].image == nil)
    }

    @Test(
        "What is suggested is an address that works, and never what was written",
        arguments: [
            ("media/a#b.png", "did you mean 'media/a%23b.png'?"), ("media/%41.png", "did you mean 'media/%2541.png'?"),
            ("<media/a  b.png>", "did you mean 'media/a%20b.png'?"),
            ("media/sub/../a.pdf", "did you mean 'media/a.pdf'?"),
            ("media/./a.pdf#page=3", "did you mean 'media/a.pdf#page=3'?"),
        ])
    func suggestions(written: String, fix: String) async {
        #expect(await draft("[x](\(written))").linked().diagnostics.map(\.fix) == [fix])
    }
}
