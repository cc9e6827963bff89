import Foundation
import Testing

@Suite("dossier publish")
struct PublishCommandTests {
    @Test("It lists what is not recorded; --record appends it once; a vanished page is an error with a fix")
    func record() throws {
        let folder = try Folder()
        let shown = try Command.run("publish", "-v", in: folder.url)
        #expect(shown.status == 0 && shown.output.contains("\narticles/a.html \"The title\"\narticles/a.html#p1 3 "))
        #expect(
            shown.errors == "not yet in content/published.txt: 14 of pages, 1 of paragraphs; --record appends them\n")
        #expect(!folder.exists("content/published.txt"))
        let recorded = try Command.run("publish", "--record", in: folder.url)
        #expect(recorded.errors == "recorded in content/published.txt: 14 of pages, 1 of paragraphs\n")
        #expect(folder.text("content/published.txt")?.hasPrefix("# Every address that this site has published") == true)
        #expect(
            try Command.run("publish", "--record", in: folder.url).errors
                == "every address is already in content/published.txt\n")
        try FileManager.default.moveItem(
            at: folder.url.appending(path: "content/actors/ada.md"),
            to: folder.url.appending(path: "content/actors/adah.md"))
        let checked = try Command.run("publish", "--record", in: folder.url)
        #expect(checked.status == 1)
        #expect(checked.errors.contains("write 'aliases: [/actors/ada.html]' in content/actors/adah.md"))
    }

    @Test("Drafts have no addresses to record")
    func drafts() throws {
        let folder = try Folder()
        #expect(try Command.run("publish", "--drafts", "--record", in: folder.url).status == 64)
    }
}
