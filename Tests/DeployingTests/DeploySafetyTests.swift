import Base
import Foundation
import Model
@testable import Publishing
import Testing

@Suite("What a deploy never touches")
struct DeploySafetyTests {
    private static let name = "20231114T221500Z-00000000"

    private func link(_ path: String, to destination: String, in folder: DeployFolder) throws {
        let file = folder.url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: file.path(), withDestinationPath: destination)
    }

    @Test(
        "A link in place of a file or folder that a deploy removes is not followed",
        arguments: [
            "www/releases/\(name).unfinished", "www/releases/x.unfinished", "www/.dossier-aside", "www/.dossier-next",
            "public/.dossier-deploy", "www/releases", "www/manifests",
        ])
    func links(path: String) throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        try folder.write("precious/.hidden", "theirs")
        try folder.write("precious/deep/a.txt", "theirs")
        try folder.write("precious/\(Self.name).unfinished/a.txt", "theirs")
        try link(path, to: folder.url.appending(path: "precious").path(), in: folder)
        _ = try? folder.deploy()
        _ = try? folder.deploy(at: 1_700_000_100)
        #expect(
            DeployFolder.files(in: folder.url.appending(path: "precious").path()).sorted() == [
                ".hidden", "\(Self.name).unfinished/a.txt", "deep/a.txt",
            ])
    }

    @Test("Of unfinished folders, only those that a deploy made are removed")
    func unfinished() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        for name in ["mine.unfinished", "\(Self.name).unfinished", ".unfinished"] {
            try folder.write("www/releases/\(name)/a.txt", "a")
        }
        let report = try folder.deploy()
        let release = try #require(report.release).text
        #expect(DeployFolder.names(in: folder.target + "/releases") == [".unfinished", release, "mine.unfinished"])
    }

    @Test("A link in place of one of our folders is replaced by the folder; its target stays")
    func linkedFolder() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        _ = try folder.deploy()
        try folder.write("precious/a0.html", "theirs")
        try FileManager.default.removeItem(at: folder.url.appending(path: "www/current/actors"))
        let current = try FileManager.default.destinationOfSymbolicLink(atPath: folder.target + "/current")
        try link("www/\(current)/actors", to: folder.url.appending(path: "precious").path(), in: folder)
        try folder.build(pages(2, edition: "two"))
        _ = try folder.deploy(at: 1_700_000_100)
        #expect(folder.seen() == pages(2, edition: "two"))
        #expect(folder.text("precious/a0.html") == "theirs")
    }

    @Test(
        "A plain deploy replaces no file that Dossier did not write, unless it is the same",
        arguments: ["www/index.html", "www/actors", "www/assets/style.css"], [true, false])
    func plain(path: String, isLink: Bool) throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        try folder.write("precious/a.txt", "theirs")
        if isLink {
            try link(path, to: folder.url.appending(path: "precious").path(), in: folder)
        } else {
            try folder.write(path, "theirs")
        }
        let failure = #expect(throws: DeployFailure.self) { try folder.deploy { $0.isPlain = true } }
        #expect(failure?.message.hasSuffix("\n  " + path.dropFirst("www/".count)) == true, "\(failure?.message ?? "")")
        #expect(DeployFolder.files(in: folder.target) == [String(path.dropFirst("www/".count))])
        #expect(isLink || folder.text(path) == "theirs")
        #expect(DeployFolder.files(in: folder.url.appending(path: "precious").path()) == ["a.txt"])
        try FileManager.default.removeItem(at: folder.url.appending(path: path))
        try folder.write("www/actors/a1.html", "actor 1")
        _ = try folder.deploy { $0.isPlain = true }
        #expect(folder.seen(isPlain: true)["index.html"] == "home one")
    }

    @Test("A plain target's files are not removed through a link that took their folder's place")
    func plainDeletion() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        _ = try folder.deploy { $0.isPlain = true }
        try FileManager.default.removeItem(at: folder.url.appending(path: "www/actors"))
        try folder.write("precious/a0.html", "theirs")
        try link("www/actors", to: "../precious", in: folder)
        try folder.build(["index.html": "home two"])
        _ = try folder.deploy { $0.isPlain = true }
        #expect(folder.text("precious/a0.html") == "theirs")
        #expect(folder.seen(isPlain: true)["index.html"] == "home two")
    }
}
