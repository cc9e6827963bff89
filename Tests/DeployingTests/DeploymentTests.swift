import Base
import Foundation
import Model
import Testing

@testable import Publishing

@Suite("Deploying to a folder")
struct DeploymentTests {
    @Test("A release is made next to the previous one, shares unchanged files, and is published at once")
    func release() throws {
        let folder = try DeployFolder()
        try folder.build(pages(3, edition: "one"))
        let first = try folder.deploy()
        #expect((first.sent, first.kept, first.gone) == (5, 0, 0))
        #expect(folder.seen() == pages(3, edition: "one"))
        let before = folder.inode("www/current/actors/a1.html")
        try folder.build(pages(2, edition: "two"))
        let second = try folder.deploy(at: 1_700_000_100)
        #expect((second.sent, second.kept, second.gone) == (1, 3, 1))
        #expect(second.changed == ["actors/a2.html", "index.html"])
        #expect(folder.seen() == pages(2, edition: "two"))
        #expect(folder.inode("www/current/actors/a1.html") == before)
        #expect(try folder.deployment().list().map(\.isCurrent) == [true, false])
        #expect(second.release?.text.hasPrefix("20231114T221500Z-") == true)
        #expect(DeployFolder.names(in: folder.target) == ["current", "manifests", "releases"])
        #expect(DeployFolder.names(in: folder.site) == ["actors", "assets", "index.html"])
    }

    @Test("Assets of the previous release stay for one more: its pages may still be open", arguments: [false, true])
    func lingering(isPlain: Bool) throws {
        let folder = try DeployFolder()
        for edition in 1...3 {
            try folder.build(["index.html": "home \(edition)", "assets/style.\(edition).css": "body {}"])
            let report = try folder.deploy(at: 1_700_000_000 + edition) { $0.isPlain = isPlain }
            #expect(report.gone == 0)
            let again = try folder.deploy(at: 1_700_000_100 + edition) { $0.isPlain = isPlain }
            #expect(again.isUpToDate)
        }
        let seen = folder.seen(isPlain: isPlain).keys.filter { $0.hasPrefix("assets/") }.sorted()
        #expect(seen == ["assets/style.2.css", "assets/style.3.css"])
    }

    @Test("A file that is sent in pieces arrives whole, and is recognised later", arguments: [false, true])
    func large(isPlain: Bool) throws {
        let folder = try DeployFolder()
        let film = String(repeating: "frame ", count: OpenFile.pieceSize / 2) + "end"
        let site = ["index.html": "home", "media/film.bin": film]
        try folder.build(site)
        #expect(try folder.deploy { $0.isPlain = isPlain }.sent == 2)
        #expect(folder.seen(isPlain: isPlain)["media/film.bin"] == film)
        let file = try #require(try OpenFolder.open(folder.site)?.file("media/film.bin"))
        #expect(
            try ReleaseFile("media/film.bin", reading: file) == ReleaseFile("media/film.bin", bytes: Array(film.utf8)))
        #expect(try folder.deploy(at: 1_700_000_100) { $0.isPlain = isPlain }.isUpToDate)
    }

    @Test("A site that the target already shows makes no release")
    func same() throws {
        let folder = try DeployFolder()
        try folder.build(pages(1, edition: "one"))
        let first = try folder.deploy()
        let again = try folder.deploy(at: 1_700_000_100)
        #expect(again.isUpToDate && again.release == first.release)
        #expect(try folder.deployment().list().count == 1)
    }

    @Test("The oldest releases are removed, but never the current one or the one before it", arguments: [2, 3, 5])
    func pruning(keep: Int) throws {
        let folder = try DeployFolder()
        for edition in 0..<7 {
            try folder.build(pages(1, edition: "\(edition)"))
            _ = try folder.deploy(at: 1_700_000_000 + edition) { $0.keep = keep }
        }
        #expect(try folder.deployment().list().count == keep)
        #expect(DeployFolder.names(in: folder.target + "/manifests")?.count == keep)
        #expect(folder.seen()["index.html"] == "home 6")
        _ = try folder.deployment().rollBack(to: nil)
        #expect(folder.seen()["index.html"] == "home 5")
    }

    @Test("Rolling back publishes the previous or the named release, and only a complete one")
    func rollback() throws {
        let folder = try DeployFolder()
        var names: [ReleaseName] = []
        for edition in 0..<3 {
            try folder.build(pages(1, edition: "\(edition)"))
            names += [try folder.deploy(at: 1_700_000_000 + edition).release].compactMap(\.self)
        }
        #expect(try folder.deployment().rollBack(to: nil).release == names[1])
        #expect(folder.seen()["index.html"] == "home 1")
        #expect(try folder.deployment().rollBack(to: names[2]).release == names[2])
        #expect(folder.seen()["index.html"] == "home 2")
        try folder.write("www/releases/\(names[0])/index.html", "somebody's")
        #expect(throws: DeployFailure.self) { try folder.deployment().rollBack(to: names[0]) }
        let other = try #require(ReleaseName("20200101T000000Z-00000000"))
        #expect(throws: DeployFailure.self) { try folder.deployment().rollBack(to: other) }
        #expect(folder.seen()["index.html"] == "home 2")
    }

    @Test("Other people's files stay from release to release; our files that they changed are restored")
    func carried() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        _ = try folder.deploy()
        let proof = "www/current/.well-known/acme-challenge/x"
        try folder.write(proof, "proof")
        try folder.write("www/current/verify.html", "theirs")
        try FileManager.default.removeItem(at: folder.url.appending(path: "www/current/actors/a0.html"))
        try folder.write("www/current/actors/a0.html", "vandals")
        try folder.build(pages(2, edition: "two"))
        _ = try folder.deploy(at: 1_700_000_100)
        var expected = pages(2, edition: "two")
        expected[".well-known/acme-challenge/x"] = "proof"
        expected["verify.html"] = "theirs"
        #expect(folder.seen() == expected)
        #expect(folder.said().contains { $0.hasPrefix("actors/a0.html was changed at ") })
    }

    @Test("Other files in the output are also deployed, except hidden files and links")
    func beside() throws {
        let folder = try DeployFolder()
        try folder.build(["index.html": "home", "a.html": "a"])
        for path in [
            "CNAME", ".nojekyll", ".well-known/security.txt", "proof.txt", ".env", ".git/config", ".dossier-files",
        ] {
            try folder.write("public/" + path, path)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.site + "/link.html", withDestinationPath: "/etc/passwd")
        _ = try folder.deploy(own: ["index.html", "a.html"])
        #expect(
            folder.seen().keys.sorted() == [
                ".nojekyll", ".well-known/security.txt", "CNAME", "a.html", "index.html", "proof.txt",
            ])
        #expect(folder.said().filter { $0.contains("stays here") }.count == 3)
    }

    @Test("A dry run prints every step and changes nothing")
    func dryRun() throws {
        let folder = try DeployFolder()
        try folder.build(pages(2, edition: "one"))
        _ = try folder.deploy { $0.isDryRun = true }
        #expect(DeployFolder.names(in: folder.url.path()) == ["public"])
        _ = try folder.deploy()
        let before = folder.seen()
        _ = folder.said()
        try folder.build(pages(1, edition: "two"))
        _ = try folder.deploy(at: 1_700_000_100) { $0.isDryRun = true }
        #expect(folder.seen() == before)
        let said = folder.said()
        #expect(said.contains("  changed index.html") && said.contains("  gone actors/a1.html"))
    }

    @Test("Only changed text is compressed; a missing program is reported")
    func compressed() throws {
        let folder = try DeployFolder()
        let long = String(repeating: "the same words again. ", count: 100)
        try folder.build(["index.html": "short", "a.html": long, "b.html": long, "c.png": long])
        _ = try folder.deploy { $0.compresses = true }
        let isGzipHere = Compression.installed.contains(.gzip)
        #expect((folder.inode("www/current/a.html.gz") != nil) == isGzipHere)
        for path in ["index.html.gz", "c.png.gz"] { #expect(folder.inode("www/current/" + path) == nil) }
        let (same, other) = (folder.inode("www/current/a.html.gz"), folder.inode("www/current/b.html.gz"))
        try folder.build(["index.html": "short", "a.html": long, "b.html": long + "more", "c.png": long])
        _ = try folder.deploy(at: 1_700_000_100) { $0.compresses = true }
        #expect(folder.inode("www/current/a.html.gz") == same)
        #expect(folder.inode("www/current/b.html.gz") != other || !isGzipHere)
        try folder.build(["index.html": "short", "a.html": long])
        _ = try folder.deploy(at: 1_700_000_200) { $0.compresses = true }
        #expect(!folder.seen().keys.contains { $0.hasPrefix("b.html") })
        _ = try folder.deploy(at: 1_700_000_300)
        #expect(folder.seen().keys.sorted() == ["a.html", "index.html"])
    }

    @Test("A plain target has the pages directly; other files stay, and removed pages go last")
    func plain() throws {
        let folder = try DeployFolder()
        try folder.write("www/.well-known/x", "x")
        try folder.write("www/shop/index.html", "theirs")
        try folder.build(pages(3, edition: "one"))
        _ = try folder.deploy { $0.isPlain = true }
        try folder.build(pages(1, edition: "two"))
        let report = try folder.deploy { $0.isPlain = true }
        #expect(report.release == nil)
        #expect((report.sent, report.kept, report.gone) == (1, 2, 2))
        #expect(report.changed == ["actors/a1.html", "actors/a2.html", "index.html"])
        var expected = pages(1, edition: "two")
        (expected[".well-known/x"], expected["shop/index.html"]) = ("x", "theirs")
        var seen = folder.seen(isPlain: true)
        #expect(seen.removeValue(forKey: ".dossier-deployed") != nil)
        #expect(seen == expected)
    }
}
