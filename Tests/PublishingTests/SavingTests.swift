import Base
import Foundation
import TestSupport
import Testing

@Suite("Files of an editor are saved whole")
struct SavingTests {
    private func names(_ site: SiteFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: site.root.appending(path: "texts").path()).sorted()
    }

    @Test("A new file is not put in place of another, and nothing is left beside it")
    func new() throws {
        let site = try SiteFolder()
        try site.write("texts/a.md", "as it was")
        let folder = try #require(try OpenFolder.open(site.root.path()))
        #expect(try folder.saveNew("texts/a.md", Array("new".utf8)) == false)
        #expect(try folder.saveNew("texts/b.md", Array("new".utf8)))
        #expect(try folder.bytes("texts/a.md") == Array("as it was".utf8))
        #expect(try folder.bytes("texts/b.md") == Array("new".utf8))
        #expect(try names(site) == ["a.md", "b.md"])
    }

    @Test("What a killed run left is removed; what a running one writes stays")
    func leftovers() throws {
        let running = ".dossier-new-1"
        let site = try SiteFolder()
        for name in ["a.md", ".dossier-new-999999999", running, ".dossier-new-x"] {
            try site.write("texts/\(name)", "as it was")
        }
        let folder = try #require(try OpenFolder.open(site.root.path()))
        try folder.save("texts/a.md", Array("new".utf8))
        #expect(try folder.bytes("texts/a.md") == Array("new".utf8))
        #expect(try names(site) == [running, ".dossier-new-x", "a.md"])
    }
}
