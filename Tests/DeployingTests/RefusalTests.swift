import Base
import Foundation
import Model
import Testing

@testable import Publishing

@Suite("What a deploy refuses")
struct RefusalTests {
    @Test(
        "One deploy may remove a tenth of the pages, at least five and at most fifty, unless the editor sets a limit",
        arguments: [
            (nil, 8, 5), (nil, 200, 20), (nil, 23_500, 50), (DeletionCap("3"), 200, 3), (DeletionCap("10%"), 2000, 200),
            (DeletionCap("100%"), 7, 7), (DeletionCap("0"), 100, 0),
        ])
    func cap(cap: DeletionCap?, pages: Int, allowed: Int) {
        #expect(DeletionCap.allowed(cap, of: pages) == allowed)
    }

    @Test("Too many deletions change nothing, and the message says how many and how to allow them")
    func deletions() throws {
        let folder = try DeployFolder()
        try folder.build(pages(8, edition: "one"))
        _ = try folder.deploy()
        try folder.build(pages(1, edition: "two"))
        let failure = #expect(throws: DeployFailure.self) { try folder.deploy(at: 1_700_000_100) }
        #expect(
            failure?.message.contains(
                "7 of 9 pages, but at most 5 may be removed at once; allow it with --max-delete 7\n  actors/a1.html")
                == true)
        #expect(folder.seen() == pages(8, edition: "one"))
        #expect(folder.inode("www/.dossier-lock") == nil)
        _ = try folder.deploy(at: 1_700_000_100) { $0.maxDelete = .pages(7) }
        #expect(folder.seen() == pages(1, edition: "two"))
    }

    @Test("An output without a home page, or no output at all", arguments: [[:], ["a.html": "a"]])
    func empty(files: [String: String]) throws {
        let folder = try DeployFolder()
        try folder.build(files)
        #expect(throws: DeployFailure.refused("there is no site in \(folder.site): it has no home page")) {
            try folder.deploy()
        }
    }

    @Test("A folder with other files, or a 'current' that is not a link to a release")
    func foreign() throws {
        for path in ["www/index.html", "www/current/index.html"] {
            let folder = try DeployFolder()
            try folder.build(pages(1, edition: "one"))
            try folder.write(path, "theirs")
            #expect(throws: DeployFailure.self) { try folder.deploy() }
            #expect(folder.text(path) == "theirs")
            #expect(folder.inode("www/releases") == nil)
        }
    }

    @Test("A target that another deploy has locked; a lock whose process has ended is removed")
    func locked() throws {
        let folder = try DeployFolder()
        try folder.build(pages(1, edition: "one"))
        try folder.write("www/.dossier-lock", "desk.example 4711\n")
        let failure = #expect(throws: DeployFailure.self) { try folder.deploy() }
        #expect(
            failure?.message.hasSuffix(
                "is locked by desk.example 4711; if it is no longer running, add --unlock") == true)
        _ = try folder.deploy { $0.breaksLock = true }
        let own = LockOwner.own
        try folder.write("www/.dossier-lock", "\(own.machine) 2147483000\n")
        try folder.build(pages(1, edition: "two"))
        _ = try folder.deploy(at: 1_700_000_100)
        #expect(folder.seen() == pages(1, edition: "two"))
        try folder.write("www/.dossier-lock", "\(own.machine) 1\n")
        #expect(throws: DeployFailure.self) { try folder.deploy(at: 1_700_000_200) }
    }

    @Test("A stopped deploy leaves the old release to visitors, and the next one removes its leftovers")
    func stopped() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        _ = try folder.deploy()
        try folder.build(pages(2, edition: "two"))
        let programs = Programs()
        programs.stop()
        #expect(throws: DeployFailure.interrupted) { try folder.deploy(at: 1_700_000_100, programs: programs) }
        #expect(folder.seen() == pages(2, edition: "one"))
        #expect(folder.inode("www/.dossier-lock") == nil)
        try folder.write("www/releases/20231114T221500Z-00000000.unfinished/index.html", "half")
        _ = try folder.deploy(at: 1_700_000_200)
        #expect(folder.seen() == pages(2, edition: "two"))
        #expect(DeployFolder.names(in: folder.target + "/releases")?.count == 2)
    }
}
