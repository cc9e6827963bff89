import Base
import Foundation
import Model
@testable import Publishing
import Synchronization
import Testing

@Suite("A deploy that fails")
struct FailedDeployTests {
    @Test(
        "On a full disk, it says how much space it needs and leaves nothing, and the next one succeeds",
        arguments: [0, 1, 3, 5])
    func full(number: Int) throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        _ = try folder.deploy()
        let before = DeployFolder.files(in: folder.target).sorted()
        try folder.build(pages(3, edition: "two"))
        let target = folder.target
        let count = Counter()
        let failure = #expect(throws: DeployFailure.self) {
            try SystemCalls.$fault.withValue({ call, path in
                guard call == .write, path.hasPrefix(target), !path.hasSuffix(".dossier-lock") else { return nil }
                return count.next() >= number ? ENOSPC : nil
            }) { () throws in _ = try folder.deploy(at: 1_700_000_100) }
        }
        let message = failure?.message ?? ""
        #expect(message.contains(String(cString: strerror(ENOSPC))), "\(message)")
        #expect(message.contains("15 bytes are needed at \(folder.target), and "), "\(message)")
        #expect(DeployFolder.files(in: folder.target).filter { $0 != ".dossier-aside" }.sorted() == before)
        #expect(DeployFolder.names(in: folder.target + "/releases")?.count == 1)
        #expect(DeployFolder.names(in: folder.site)?.contains(SendingFolder.name) == false)
        _ = try folder.deploy(at: 1_700_000_200)
        #expect(folder.seen() == pages(3, edition: "two"))
    }

    @Test("Older leftovers are removed before anything is sent")
    func leftovers() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        try folder.write("www/releases/20231114T221500Z-00000000.unfinished/a", "left")
        let target = folder.target
        #expect(throws: DeployFailure.self) {
            try SystemCalls.$fault.withValue({ call, path in
                call == .write && path.hasPrefix(target + "/releases") ? ENOSPC : nil
            }) { () throws in _ = try folder.deploy() }
        }
        #expect(DeployFolder.names(in: folder.target + "/releases") == [])
    }

    @Test("Leftovers in the output of a deploy killed after its switch are removed, even if there is nothing to do")
    func killed() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        let own = Array(pages(2, edition: "one").keys)
        _ = try folder.deploy(own: own)
        try folder.write("public/.dossier-deploy/index.html", "left")
        #expect(try folder.deploy(own: own).isUpToDate)
        #expect(DeployFolder.names(in: folder.site) == ["actors", "assets", "index.html"])
    }

    @Test("A folder that another deploy is sending from is left alone")
    func busy() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        let output = try #require(try OpenFolder.open(folder.site))
        let sending = try #require(try SendingFolder.make(in: output))
        try folder.write("public/.dossier-deploy/a", "sent")
        #expect(throws: DeployFailure.self) { try folder.deploy(own: Array(pages(2, edition: "one").keys)) }
        #expect(try sending.names() == ["a"])
    }

    @Test(
        "A target or a site that cannot be read stops the deploy before anything is changed",
        arguments: ["www", "public"])
    func unreadable(place: String) throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        _ = try folder.deploy()
        let before = DeployFolder.files(in: folder.target).sorted()
        try folder.build(pages(1, edition: "two"))
        let failing = folder.url.appending(path: place).path()
        #expect(throws: DeployFailure.self) {
            try SystemCalls.$fault.withValue({ call, path in
                [.open, .list].contains(call) && path.hasPrefix(failing) ? EIO : nil
            }) { () throws in _ = try folder.deploy(at: 1_700_000_100) }
        }
        #expect(DeployFolder.files(in: folder.target).sorted() == before)
    }
}

/// Counts calls, from 0.
private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            defer { count += 1 }
            return count
        }
    }
}
