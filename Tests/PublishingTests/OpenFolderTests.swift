import Base
import Foundation
import Publishing
import Synchronization
import TestSupport
import Testing

@Suite("A folder opened once")
struct OpenFolderTests {
    private func folder(_ site: SiteFolder) throws -> OpenFolder {
        try #require(try OpenFolder.open(site.root.path()))
    }

    private func link(_ path: String, to destination: String, in site: SiteFolder) throws {
        try FileManager.default.createSymbolicLink(
            atPath: site.root.appending(path: path).path(), withDestinationPath: destination)
    }

    @Test("A link in place of a folder is never followed, whatever is done below it")
    func links() throws {
        let site = try SiteFolder()
        try site.write("outside/.hidden", "theirs")
        try site.write("outside/a.html", "theirs")
        try site.write("inside/x", "ours")
        try link("inside/link", to: "../outside", in: site)
        let inside = try #require(try folder(site).folder("inside"))
        let deeds: [(OpenFolder) throws -> Void] = [
            { folder in _ = try folder.bytes("link/a.html") },
            { folder in _ = try folder.entry("link/a.html") },
            { folder in _ = try folder.names(in: "link") },
            { folder in _ = try folder.create("link/new.html", [1]) },
            { folder in try folder.replace("link/a.html", with: [1], by: "aside") },
            { folder in _ = try folder.move("x", to: "link/x") },
            { folder in _ = try folder.move("link/a.html", to: "a.html") },
            { folder in
                var links = FileLinks(below: folder)
                try links.add("link/a.html", to: "a.html")
            },
            { folder in try folder.remove("link/a.html") },
            { folder in try folder.removeWithFolders("link/a.html") },
            { folder in try folder.removeTree("link") },
            { folder in _ = try folder.makeFolder("link/new") },
            { folder in _ = try folder.bytes("../outside/a.html") },
            { folder in try folder.remove("../outside/a.html") },
        ]
        for (number, deed) in deeds.enumerated() {
            #expect(throws: DiskFailure.self, "deed \(number)") { try deed(inside) }
        }
        #expect(try folder(site).names(in: "outside") == [".hidden", "a.html"])
        #expect(try inside.names() == ["link", "x"])
    }

    @Test("A tree is removed with its hidden files, and links in it are removed, not followed")
    func tree() throws {
        let site = try SiteFolder()
        try site.write("outside/kept", "theirs")
        try site.write("tree/deep/er/.hidden", "")
        try link("tree/deep/link", to: "../../outside", in: site)
        try link("tree/nowhere", to: "no/such/place", in: site)
        try folder(site).removeTree("tree")
        try folder(site).removeTree("never/was")
        #expect(try folder(site).entry("tree") == nil)
        #expect(try folder(site).names(in: "outside") == ["kept"])
    }

    @Test("Work goes to the opened folder, whatever is at its path meanwhile")
    func moved() throws {
        let site = try SiteFolder()
        try site.write("outside/a", "theirs")
        try site.write("inside/a", "ours")
        let inside = try #require(try OpenFolder.open(site.root.appending(path: "inside").path()))
        try FileManager.default.moveItem(
            at: site.root.appending(path: "inside"), to: site.root.appending(path: "moved"))
        try link("inside", to: "outside", in: site)
        try inside.remove("a")
        #expect(try folder(site).names(in: "outside") == ["a"])
        #expect(try folder(site).names(in: "moved") == [])
    }

    @Test("The last folder is opened once for a run of files, and work goes to the opened folder")
    func lastFolder() throws {
        let site = try SiteFolder()
        try site.write("inside/deep/a", "ours")
        try site.write("outside/a", "theirs")
        let calls = Mutex<[String]>([])
        let root = site.root.path()
        try SystemCalls.$fault.withValue({ call, path in
            if call == .open { calls.withLock { $0.append(String(path.dropFirst(root.count))) } }
            return nil
        }) { () throws in
            var last = LastFolder(below: try folder(site))
            for path in ["inside/deep/a", "inside/deep/b", "inside/c", "inside/deep/d", "e"] {
                _ = try last.place(of: path)?.entry()
            }
        }
        #expect(
            calls.withLock { $0.map { $0.trimmingCharacters(in: ["/"]) } }
                == ["", "inside", "inside/deep", "inside", "inside", "inside/deep"])
        var last = LastFolder(below: try folder(site))
        #expect(try last.place(of: "inside/deep/a") != nil)
        try FileManager.default.moveItem(
            at: site.root.appending(path: "inside"), to: site.root.appending(path: "moved"))
        try link("inside", to: "outside", in: site)
        try last.place(of: "inside/deep/a")?.remove()
        #expect(try folder(site).names(in: "moved/deep") == [])
        #expect(try folder(site).names(in: "outside") == ["a"])
    }

    @Test(
        "A run of files follows no link and stays in its folder",
        arguments: ["link/a", "deep/../a", "deep/..", "deep/", "deep//a"])
    func lastFolderLinks(path: String) throws {
        let site = try SiteFolder()
        try site.write("inside/deep/a", "ours")
        try site.write("outside/a", "theirs")
        try link("inside/link", to: "../outside", in: site)
        var last = LastFolder(below: try #require(try folder(site).folder("inside")))
        #expect(throws: DiskFailure.self) { try last.place(of: path) }
        #expect(try last.place(of: "deep/a") != nil)
        #expect(throws: DiskFailure.self) { try last.place(of: path) }
    }

    /// A file of Linux that says how long it is, and whose reading is an error.
    static let unreadable = ("/sys/class/net/lo", "speed")

    @Test(
        "If reading a file fails, that is a failure, not a shorter file",
        .enabled(
            if: FileManager.default.fileExists(atPath: unreadable.0 + "/" + unreadable.1), "the system has no such file"
        ))
    func readError() throws {
        let folder = try #require(try OpenFolder.open(Self.unreadable.0))
        let failure = #expect(throws: DiskFailure.self) { try folder.bytes(Self.unreadable.1) }
        #expect(failure?.message == "cannot read /sys/class/net/lo/speed: \(String(cString: strerror(EINVAL)))")
    }

    @Test("An interrupted listing is a failure, not a short list", arguments: [0, 1, 2])
    func listError(number: Int) throws {
        let site = try SiteFolder()
        for name in ["a", "b", "c"] { try site.write("tree/" + name, "") }
        let folder = try #require(try folder(site).folder("tree"))
        let count = Mutex(0)
        let failing: SystemCalls.Fault = { call, _ in
            guard call == .list else { return nil }
            return count.withLock { count in
                count += 1
                return count > number ? EIO : nil
            }
        }
        #expect(throws: DiskFailure.self) {
            try SystemCalls.$fault.withValue(failing) { () throws in _ = try folder.names() }
        }
    }

    @Test("A missing entry differs from one that cannot be examined")
    func missing() throws {
        let site = try SiteFolder()
        try site.write("file", "x")
        let folder = try folder(site)
        #expect(try folder.bytes("none") == nil)
        #expect(try folder.names(in: "none") == nil)
        #expect(try folder.entry("none/deeper") == nil)
        #expect(throws: DiskFailure.self) { try folder.bytes("file/x") }
        #expect(throws: DiskFailure.self) { try folder.names(in: "file") }
        #expect(throws: DiskFailure.self) { try OpenFolder.open(site.root.path() + "/file") }
        #expect(throws: DiskFailure.self) { try OpenFolder.make(site.root.path() + "/file/x") }
    }
}
