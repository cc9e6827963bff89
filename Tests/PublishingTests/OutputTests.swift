import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("The output folder")
struct OutputTests {
    @Test("A second build changes nothing")
    func second() async throws {
        let site = try SiteFolder(smallSite)
        let first = try await site.build()
        #expect(first.diagnostics == [])
        #expect(first.output?.written.contains("articles/first.html") == true)
        let before = site.outputFiles()
        let second = try await site.build()
        #expect(second.output?.written == [])
        #expect(second.output?.unchanged == first.output?.written.count)
        #expect(site.outputFiles() == before)
    }

    @Test("A page without a source is removed from the output, with its folder if that is then empty")
    func stale() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        #expect(site.text("footnotes/first/1.html") != nil)
        try site.remove("content/articles/first.md")
        let report = try await site.build()
        let gone = [
            "articles/first.html", "articles/first.png", "articles/first.ris",
            "data/search/f0.js", "data/search/t0.js", "feed.xml", "footnotes/first/1.html",
        ]
        let removed = report.output?.removed ?? []
        #expect(gone.filter { !removed.contains($0) } == [])
        #expect(!FileManager.default.fileExists(atPath: site.output.appending(path: "footnotes/first").path()))
        #expect(site.outputFiles() == (try await rebuilt(site)))
    }

    @Test("A file that Dossier did not write is left alone, wherever it is")
    func foreign() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("public/CNAME", "briefings.example")
        try site.write("public/articles/own.html", "mine")
        try await site.build()
        try site.remove("content/articles/first.md")
        try await site.build()
        #expect(site.text("CNAME") == "briefings.example")
        #expect(site.text("articles/own.html") == "mine")
    }

    @Test("A foreign file in place of a page stops the build before anything is written")
    func foreignConflict() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("public/index.html", "mine")
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.foreignFile])
        #expect(report.output == nil)
        #expect(site.outputFiles().keys.sorted() == ["index.html"])
        #expect(site.text("index.html") == "mine")
    }

    @Test("A file of ours that someone changed or removed is restored")
    func healed() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        let before = site.outputFiles()
        try site.write("public/index.html", "changed")
        try site.remove("public/timeline.html")
        let report = try await site.build()
        #expect(report.output?.written == ["index.html", "timeline.html"])
        #expect(site.outputFiles() == before)
    }

    @Test("Without a record, the output's pages are known by their generator mark")
    func memoryLost() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        try site.remove(".dossier")
        let report = try await site.build()
        #expect(report.diagnostics == [])
        #expect(report.output?.written == [])
    }

    @Test("A page that someone replaced is left alone when its source is removed and by clean")
    func replaced() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        try site.write("public/articles/first.html", "mine")
        try site.remove("content/articles/first.md")
        let report = try await site.build()
        #expect(report.output?.removed.contains("footnotes/first/1.html") == true)
        #expect(report.output?.kept == ["articles/first.html"])
        try site.write("public/index.html", "mine")
        _ = try await OutputFolder(site.output.path(), of: site.root.path()).clean()
        #expect(site.outputFiles().keys.sorted() == ["articles/first.html", "index.html"])
    }

    @Test("Simultaneous builds wait for one another")
    func atOnce() async throws {
        let site = try SiteFolder(smallSite)
        let counts = try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<4 { group.addTask { try await site.build().output.map { $0.written.count + $0.unchanged } } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(counts).count == 1)
        #expect(try site.memory().split(separator: "\n").dropFirst().dropLast().count == counts.first)
    }

    @Test(
        "The output may not be inside the sources or contain them",
        arguments: [
            ("content", "the output folder is inside 'content', which Dossier reads"),
            ("content/x/y", "the output folder is inside 'content', which Dossier reads"),
            ("templates/assets", "the output folder is inside 'templates', which Dossier reads"),
            (".", "the output folder contains 'content', which Dossier reads"),
            ("public/..", "the output folder contains 'content', which Dossier reads"), ("public", nil),
            ("content-2", nil),
            ("content/../out", nil),
        ])
    func place(output: String, fault: String?) throws {
        let site = try SiteFolder(smallSite)
        try site.write("public/CNAME", "x")
        #expect(OutputPlace.fault(output: site.root.path() + "/" + output, root: site.root.path()) == fault)
    }

    @Test("Neither the root of the file system nor an empty name is an output folder", arguments: ["/", "", "//"])
    func noPlace(output: String) {
        #expect(OutputPlace.fault(output: output, root: "/nowhere") != nil)
    }

    @Test(
        "A path of the output leads only downwards",
        arguments: [
            ("a.html", true), ("a/b.html", true), ("a/.b", true), ("a/...", true), (".htaccess", true), ("..a", true),
            ("", false), ("/", false), ("/a", false), (".", false), ("..", false), ("a/../b", false), ("a/.", false),
            ("../a", false), ("a//..", false),
        ])
    func leadsDownwards(path: String, expected: Bool) { #expect(OutputPlace.isInside(path) == expected) }

    @Test("A manipulated record never leads out of the output folder")
    func memoryOutside() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("keep.txt", "keep")
        try await site.build()
        try site.writeMemory(
            "- ../keep.txt\n- /etc/hosts\n- articles/../../keep.txt\n- ./x\n- index.html\nrubbish\n")
        _ = try await site.build()
        #expect(FileManager.default.fileExists(atPath: site.root.appending(path: "keep.txt").path()))
    }

    @Test("A link in place of a folder is refused, not followed")
    func linkedFolder() async throws {
        let site = try SiteFolder(smallSite)
        let outside = try SiteFolder()
        try FileManager.default.createDirectory(at: site.output, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: site.output.appending(path: "articles"), withDestinationURL: outside.root)
        await #expect(throws: PublishingFailure.self) { try await site.build() }
        #expect(!FileManager.default.fileExists(atPath: outside.root.appending(path: "first.html").path()))
    }

    @Test("An error in the content leaves the output as it was")
    func error() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        let before = site.outputFiles()
        try site.write("content/articles/second.md", "---\ntitle: T\n---\n[x](actor:nobody)\n")
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.missingField, .unknownReference])
        #expect(report.output == nil)
        #expect(site.outputFiles() == before)
    }

    @Test("A dry run says what it would do and does nothing")
    func dryRun() async throws {
        let site = try SiteFolder(smallSite)
        let report = try await site.build { $0.isDryRun = true }
        #expect(report.output?.written.isEmpty == false)
        #expect(site.outputFiles().isEmpty)
    }

    @Test("Clean removes what Dossier wrote and nothing else")
    func clean() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("public/CNAME", "x")
        try await site.build()
        _ = try await OutputFolder(site.output.path(), of: site.root.path()).clean()
        #expect(site.outputFiles().keys.sorted() == ["CNAME"])
    }

    @Test("Two pages that claim the same path, also if only case differs, are an error that names both")
    func pathConflict() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/articles/second.md", "---\ntitle: T\ndate: 2014\nslug: first\n---\nText.\n")
        try site.write("content/pages/timeline.md", "---\ntitle: T\n---\nText.\n")
        try site.write("content/media/Map.txt", "a")
        try site.write("content/media/map.txt", "b")
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.pathConflict, .pathConflict, .pathConflict])
        #expect(Set(report.diagnostics.map(\.path)).isSuperset(of: ["content/media/map.txt"]))
        #expect(report.output == nil)
    }

    @Test("The preview reports two pages that claim one path, and notices when they no longer do")
    func pathConflictAfterEdit() async throws {
        let site = try SiteFolder(smallSite)
        var live = Session(site.options())
        var found: [[Rule]] = [try await live.update(nil).diagnostics.map(\.rule)]
        for slug in ["first", "second", "first"] {
            try site.write("content/articles/second.md", "---\ntitle: T\ndate: 2014\nslug: \(slug)\n---\nText.\n")
            found.append(try await live.update(["content/articles/second.md"]).diagnostics.map(\.rule))
        }
        #expect(found == [[], [.pathConflict], [], [.pathConflict]])
    }

    @Test("Leftovers of a killed build are removed, and the next build is complete")
    func killed() async throws {
        let site = try SiteFolder(smallSite)
        try site.writeMemory("- articles/first.html\n- articles/gone.html\n")
        try site.write("public/articles/gone.html", "whole, of a page that is gone")
        try site.write("public/.dossier-aside/abc", "half")
        try site.write("public/.dossier-aside/new-folders/footnotes/x/1.html", "half")
        try await site.build()
        let healed = site.outputFiles()
        #expect(!FileManager.default.fileExists(atPath: site.output.appending(path: ".dossier-aside").path()))
        #expect(healed == (try await rebuilt(site)))
    }

    @Test("New folders appear whole or not at all")
    func wholeFolders() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("templates/footnote.mustache", "{{> endless}}")
        try site.write("templates/partials/endless.mustache", "{{#html}}{{> endless}}{{/html}}")
        await #expect(throws: PublishingFailure.self) { try await site.build(jobs: 1) }
        #expect(site.text("index.html") != nil)
        #expect(!FileManager.default.fileExists(atPath: site.output.appending(path: "articles").path()))
        #expect(!FileManager.default.fileExists(atPath: site.output.appending(path: ".dossier-aside").path()))
    }

    @Test("A page whose templates include one another without end is a failure that names it")
    func endless() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("templates/partials/sentence.mustache", "{{#html}}{{> sentence}}{{/html}}")
        await #expect(throws: PublishingFailure.endlessTemplates(page: "actors/ada-byron.html")) {
            try await site.build(jobs: 1)
        }
        #expect(site.text("actors/ada-byron.html") == nil)
    }

    @Test("Media are copied as they are")
    func media() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/media/maps/east.txt", "map")
        try await site.build()
        #expect(site.text("media/maps/east.txt") == "map")
    }

    private func rebuilt(_ site: SiteFolder) async throws -> [String: Data] {
        try FileManager.default.removeItem(at: site.output)
        try await site.build()
        return site.outputFiles()
    }
}
