import Base
import Foundation
import Synchronization
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

    @Test("A new file comes into its place in one step: at no call are both it and the working file there")
    func inOneStep() throws {
        let site = try SiteFolder()
        try site.write("texts/a.md", "as it was")
        let folder = try #require(try OpenFolder.open(site.root.path()))
        let calls = Mutex<[[String]]>([])
        let isNew = try SystemCalls.$fault.withValue({ _, _ in
            let seen = (try? names(site)) ?? []
            calls.withLock { $0.append(seen) }
            return nil
        }) { try folder.saveNew("texts/b.md", Array("new".utf8)) }
        #expect(isNew)
        let seen = calls.withLock { $0 }
        #expect(seen.contains { $0.count == 2 && $0.contains("a.md") }, "The working file was seen")
        #expect(!seen.contains { $0.count > 2 }, "\(seen)")
    }

    @Test(
        "A file system that cannot refuse to replace a file is asked whether one is there",
        arguments: [EINVAL, ENOTSUP])
    func withoutRefusal(code: Int32) throws {
        let site = try SiteFolder()
        try site.write("texts/a.md", "as it was")
        let folder = try #require(try OpenFolder.open(site.root.path()))
        for (path, isNew) in [("texts/a.md", false), ("texts/b.md", true)] {
            let isFirst = Mutex(true)
            let saved = try SystemCalls.$fault.withValue({ call, asked in
                guard call == .write, asked.hasSuffix(path) else { return nil }
                return isFirst.withLock { first in
                    defer { first = false }
                    return first ? code : nil
                }
            }) { try folder.saveNew(path, Array("new".utf8)) }
            #expect(saved == isNew, "\(path)")
        }
        #expect(try folder.bytes("texts/a.md") == Array("as it was".utf8))
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
