import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("A rebuild of what has not changed")
struct RebuildTests {
    /// With warnings, a silenced finding, entries that are held back, and a finding with an edit.
    private static func site() async throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.write(
            "content/site.yaml",
            """
            title: Small site
            base_url: https://briefings.example/
            silenced:
              - {rule: orphan-annotation, path: content/actors/alone.md, reason: it comes later}

            """)
        try site.write("content/actors/alone.md", "---\nname: Nobody Else\nkind: person\n---\n")
        try site.write("content/actors/other.md", "---\nname: Nobody Other\nkind: person\n---\n")
        try site.write("content/pages/later.md", "---\ntitle: Later\npublish_at: 2999-01-01\n---\nLater.\n")
        try site.write("content/pages/draft.md", "---\ntitle: Draft\ndraft: true\n---\n![A map](media/map.txt)\n")
        try site.write("content/media/map.txt", "A map.\n")
        try site.age()
        try await site.build()
        return site
    }

    @Test("Without a change, nothing is read or made, and the same findings are reported")
    func unchanged() async throws {
        let site = try await Self.site()
        let clean = try await site.build { $0.output = site.root.appending(path: "clean").path() }
        let reads = Reads()
        let again = try await SystemCalls.$fault.withValue({ reads.take($0, $1) }) { try await site.build() }
        #expect(reads.paths == [])
        #expect(!clean.diagnostics.isEmpty && !clean.silenced.isEmpty && clean.heldBack.count == 2)
        #expect(again.diagnostics == clean.diagnostics)
        #expect(again.silenced == clean.silenced)
        #expect(again.heldBack == clean.heldBack)
        #expect(again.notes == clean.notes)
        #expect(again.counts == clean.counts)
        #expect(again.output?.written == [])
        #expect(again.output?.unchanged == clean.output?.written.count)
        #expect(again.output?.bytes == clean.output?.bytes)
    }

    @Test("Every change is noticed", arguments: Change.all)
    fileprivate func changed(change: Change) async throws {
        let site = try await Self.site()
        try change.make(site)
        let rebuilt = try await site.build(change.options)
        let clean = site.root.appending(path: "clean")
        let expected = try await site.build { options in
            change.options(&options)
            options.output = clean.path()
        }
        #expect(rebuilt.diagnostics == expected.diagnostics)
        #expect(rebuilt.heldBack == expected.heldBack)
        var files = site.outputFiles()
        for left in change.left { files[left] = nil }
        let isSame = files == SiteFolder.files(in: clean)
        #expect(isSame)
    }

    @Test("A file that is changed at the same tick of the clock is noticed")
    func sameTick() async throws {
        let site = try SiteFolder(smallSite)
        let path = "content/actors/ada-byron.md"
        try site.write(path, "---\nname: Ada Byron\nkind: person\n---\nA person.\n")
        let time = try site.modified(path)
        try await site.build()
        try site.overwrite(path, "---\nname: Ada Byron\nkind: person\n---\nA parson.\n", modified: time)
        try await site.build()
        #expect(site.text("actors/ada-byron.html")?.contains("A parson.") == true)
    }

    @Test("If the keys are lost or damaged, every file is made", arguments: ["lost", "cut", "flipped", "empty", "old"])
    func damaged(how: String) async throws {
        let site = try await Self.site()
        let path = try site.memoryPath() + ".keys"
        let file = site.root.appending(path: path)
        let bytes = [UInt8](try Data(contentsOf: file))
        switch how {
        case "lost": try site.remove(path)
        case "cut": try site.write(path, Array(bytes.dropLast(20)))
        case "empty": try site.write(path, [])
        case "flipped":
            var bytes = bytes
            bytes[bytes.count / 2] ^= 1
            try site.write(path, bytes)
        default:
            // Those of a build before the last one.
            try site.write("content/actors/other.md", "---\nname: Nobody Other\nkind: state\n---\n")
            try await site.build()
            try site.write(path, bytes)
        }
        let reads = Reads()
        let again = try await SystemCalls.$fault.withValue({ reads.take($0, $1) }) { try await site.build() }
        #expect(!reads.paths.isEmpty)
        #expect(again.output?.written == [])
        let clean = site.root.appending(path: "clean")
        try await site.build { $0.output = clean.path() }
        let isSame = site.outputFiles() == SiteFolder.files(in: clean)
        #expect(isSame)
    }

    @Test("After an edit, only pictures that say something else are drawn")
    func pictures() async throws {
        let site = try await Self.site()
        try site.edit("content/actors/assembly.md", "name: Assembly", "name: Assembly\nrole: host")
        let output = try #require(try await site.build().output)
        #expect(output.written.filter { $0.hasSuffix(".png") } == ["actors/assembly.png"])
        #expect(output.written.contains("actors/assembly.html"))
    }
}

/// Which files of the site were read.
private final class Reads: Sendable {
    private let found = Found()

    private final class Found: @unchecked Sendable {
        private let lock = NSLock()
        private var paths: Set<String> = []

        func insert(_ path: String) { lock.withLock { _ = paths.insert(path) } }

        var all: Set<String> { lock.withLock { paths } }
    }

    var paths: Set<String> { found.all }

    func take(_ call: SystemCalls.Call, _ path: String) -> Int32? {
        if call == .read, path.contains("/content/") || path.contains("/templates/") { found.insert(path) }
        return nil
    }
}

/// Something that a build depends on.
private struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var make: @Sendable (SiteFolder) throws -> Void = { _ in }
    var options: @Sendable (inout BuildOptions) -> Void = { _ in }
    /// What stays in the output although no build made it.
    var left: [String] = []

    private static let ada = "content/actors/ada-byron.md"

    static let all = [
        Change(testDescription: "other words of the same length") { site in
            try site.overwrite(ada, "---\nname: Ada Byron\nkind: person\n---\nA parson.\n", modified: nil)
        },
        Change(testDescription: "a new file") { site in
            try site.write("content/actors/new.md", "---\nname: New One\nkind: person\n---\n")
        },
        Change(testDescription: "a file that is gone") { try $0.remove("content/actors/other.md") },
        Change(testDescription: "a file that replaces another") { site in
            try site.move("content/actors/other.md", to: "content/actors/another.md")
        },
        Change(testDescription: "settings") { try $0.edit("content/site.yaml", "Small site", "Other site") },
        Change(testDescription: "media") { try $0.write("content/media/map.txt", "A plan.\n") },
        Change(testDescription: "a template") { site in
            try site.edit("templates/actor.mustache", "<h1", "<h1 data-x=\"1\"")
        },
        Change(testDescription: "an asset") { try $0.write("templates/assets/new.css", "p { margin: 0 }\n") },
        Change(testDescription: "a page that someone changed") { site in
            try site.write("public/actors/assembly.html", "changed")
        },
        Change(testDescription: "a page of the same size that someone changed") { site in
            let text = try #require(site.text("actors/assembly.html"))
            try site.write("public/actors/assembly.html", text.replacing("Assembly", with: "Asxembly"))
        },
        Change(testDescription: "a picture that someone removed") { try $0.remove("public/actors/assembly.png") },
        Change(testDescription: "a file of someone else", make: { try $0.write("public/CNAME", "x") }, left: ["CNAME"]),
        Change(testDescription: "the address", options: { $0.baseURL = SafeURL(base: "https://other.example/") }),
        Change(testDescription: "drafts", options: { $0.includesDrafts = true }),
        Change(testDescription: "the day", options: { $0.now = Day(year: 2030, month: 1, day: 1) }),
        Change(testDescription: "the moment", options: { $0.moment = 32_503_680_000 + 86_400 }),
        Change(testDescription: "the version", options: { $0.version = "9.9.9" }),
    ]
}

extension SiteFolder {
    /// Makes every file of the site look as if it had been written an hour ago.
    fileprivate func age() throws {
        for folder in ["content", "templates"] {
            for path in Self.files(in: root.appending(path: folder)).keys {
                try setModified(folder + "/" + path, Date(timeIntervalSinceNow: -3600))
            }
        }
    }

    /// In nanoseconds since 1970.
    fileprivate func modified(_ path: String) throws -> Int64 {
        try OpenFile(root.appending(path: path).path()).stamp.modified
    }

    private func setModified(_ path: String, _ date: Date) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: date], ofItemAtPath: root.appending(path: path).path())
    }

    /// Writes over a file in place.
    ///
    /// - Parameter modified: The time that it gets, in nanoseconds since 1970; nil for now.
    fileprivate func overwrite(_ path: String, _ text: String, modified: Int64?) throws {
        let file = try FileHandle(forWritingTo: root.appending(path: path))
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
        guard let modified else { return }
        let time = timespec(tv_sec: Int(modified / 1_000_000_000), tv_nsec: Int(modified % 1_000_000_000))
        try #require(utimensat(AT_FDCWD, root.appending(path: path).path(), [time, time], 0) == 0)
    }
}
