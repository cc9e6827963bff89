import Base
import Model
import TestSupport
import Testing

@testable import Exports

@Suite("Vanished pages")
struct SuccessorTests {
    private func site() async -> Site {
        var draft = Draft()
        draft.article("deluge", slug: "the-deluge")
        draft.article("flood-in-port-vale")
        draft.actor("ada-byron", "Ada Byron")
        draft.actor("assembly", "Assembly")
        draft.page("about")
        return await draft.site()
    }

    @Test(
        "The most likely replacement is suggested",
        arguments: [
            ("articles/deluge.html", "content/articles/deluge.md"),  // By its id.
            ("articles/the-deluges.html", "content/articles/deluge.md"),  // By its letters.
            ("articles/after-the-flood-in-port-vale.html", "content/articles/flood-in-port-vale.md"),  // By its words.
            ("events/assembly.html", "content/actors/assembly.md"),  // Of another kind.
            ("footnotes/the-deluge/7.html", "content/articles/deluge.md"),  // A footnote's article.
            ("about/index.html", "content/pages/about.md"), ("articles/quite-another-thing.html", nil),
        ] as [(String, String?)])
    func successor(path: String, file: String?) async {
        #expect(Successors(await site()).successor(of: path)?.header.file.path == file)
    }
}
