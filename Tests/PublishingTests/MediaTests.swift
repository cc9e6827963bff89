import Base
import Foundation
import Loading
import Model
import Publishing
import TestSupport
import Testing

@Suite("Media")
struct MediaTests {
    private func site(_ media: [String: String]) throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        for (name, text) in media { try site.write("content/media/\(name)", text) }
        return site
    }

    @Test(
        "A script in a file that a browser opens as a page is refused at its place, and nothing is written",
        arguments: [
            ("map.svg", "<svg>\n  <script>go()</script>\n</svg>", "2:3"), ("a.html", "<p>é<b onclick=x>", "1:8"),
            ("a.png", "<html><a href='javascript:x'>", "1:10"), ("plain", "<svg onload='x'/>", "1:6"),
        ])
    func scripts(name: String, text: String, place: String) async throws {
        let site = try site([name: text])
        let report = try await site.build()
        let finding = report.diagnostics.first { $0.rule == .unsafeMedia }
        #expect(finding.map { "\($0.position.line):\($0.position.column)" } == place)
        #expect(finding?.path == "content/media/\(name)" && finding?.level == .error && report.output == nil)
    }

    @Test("A drawing without script is published as it is")
    func harmless() async throws {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>On</title><path d=\"M0 0h9v9z\"/></svg>"
        let site = try site(["map.svg": svg, "a.txt": "<script>is only text</script>"])
        let report = try await site.build()
        #expect(report.diagnostics.isEmpty && site.text("media/map.svg") == svg)
    }

    @Test("A file whose content differs from its name is a warning; others are not")
    func mismatch() async throws {
        let site = try site([
            "a.png": "<p>Not found</p>", "b.pdf": "PK\u{3}\u{4}", "c.gif": "GIF89a map.", "d.txt": "text",
            "e.pdf": "%PDF-1.7",
        ])
        let found = try await Build.check(site.options()).diagnostics.map { "\($0.path) \($0.rule.rawValue)" }
        #expect(found == ["content/media/a.png mismatched-media", "content/media/b.pdf mismatched-media"])
    }

    @Test("A file of four terabytes is a finding, and is not read")
    func sparse() async throws {
        let site = try site(["film.bin": "x"])
        #expect(truncate(site.root.path() + "/content/media/film.bin", 4 << 40) == 0)
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.fileTooLarge] && report.output == nil)
        #expect(report.diagnostics.first?.message == "4398046511104 bytes, and the limit is 4294967296")
    }

    @Test(
        "A file of several pieces is copied byte by byte, and again only if it has changed",
        arguments: [0, 1, 12_345])
    func pieces(rest: Int) async throws {
        let site = try site([:])
        let path = "content/media/data.bin"
        let bytes = (0..<2 * OpenFile.pieceSize + rest).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 7) }
        try site.write(path, "")
        let file = site.root.appending(path: path)
        try Data(bytes).write(to: file)
        let first = try await site.build()
        #expect(site.outputFiles()["media/data.bin"] == Data(bytes))
        let copy = first.output?.files.first { $0.path == "media/data.bin" }
        #expect(copy?.size == bytes.count && copy?.fingerprint == Fingerprint(of: bytes))
        #expect(try await site.build().output?.written == [])
        var other = bytes
        other[OpenFile.pieceSize + 7] ^= 1
        try Data(other).write(to: file)
        #expect(try await site.build().output?.written == ["media/data.bin"])
        #expect(site.outputFiles()["media/data.bin"] == Data(other))
    }

    @Test("After an edit only changed media are checked again, and earlier findings stay")
    func live() async throws {
        let site = try site(["map.svg": "<svg onload='x'/>", "a.txt": "text"])
        var live = Session(site.options())
        #expect(try await live.update(nil).diagnostics.map(\.rule) == [.unsafeMedia])
        try site.write("content/media/a.txt", "other")
        #expect(try await live.update(["content/media/a.txt"]).diagnostics.map(\.rule) == [.unsafeMedia])
        try site.write("content/media/map.svg", "<svg/>")
        #expect(try await live.update(["content/media/map.svg"]).diagnostics.isEmpty)
    }
}
