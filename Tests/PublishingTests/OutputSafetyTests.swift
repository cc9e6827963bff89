import Base
import Foundation
import Model
import Publishing
import Synchronization
import TestSupport
import Testing

@Suite("What a build never touches")
struct OutputSafetyTests {
    private func link(_ path: String, to destination: String, in site: SiteFolder) throws {
        let file = site.root.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: file.path(), withDestinationPath: destination)
    }

    @Test(
        "A link with a name that Dossier reserves is refused, and its target stays whole",
        arguments: [".dossier-aside", ".dossier-deploy"], ["build", "clean"])
    func reserved(name: String, command: String) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("precious/.hidden", "theirs")
        try site.write("precious/deep/a.txt", "theirs")
        try link("public/" + name, to: "../precious", in: site)
        let failure = await #expect(throws: PublishingFailure.self) {
            if command == "build" {
                try await site.build()
            } else {
                _ = try await OutputFolder(site.output.path(), of: site.root.path()).clean()
            }
        }
        #expect(failure?.message.hasSuffix("\(name): it is a symbolic link, which is not followed") == true)
        #expect(
            SiteFolder.files(in: site.root.appending(path: "precious")).keys.sorted() == [".hidden", "deep/a.txt"])
    }

    @Test("Links in the folders that a killed build or deploy left are removed, not followed")
    func leftovers() async throws {
        let site = try SiteFolder(smallSite)
        try site.write("precious/a.txt", "theirs")
        for name in [".dossier-aside", ".dossier-deploy"] {
            try link("public/\(name)/articles/x", to: "../../../precious", in: site)
        }
        try await site.build()
        #expect(SiteFolder.files(in: site.root.appending(path: "precious")).keys.sorted() == ["a.txt"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.output.path()).allSatisfy { $0.first != "." })
    }

    @Test(
        "A link or a folder in place of a page stops the build before anything is written", arguments: [true, false])
    func linkedPage(isLink: Bool) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("mine.html", "mine")
        if isLink {
            try link("public/index.html", to: "../mine.html", in: site)
        } else {
            try site.write("public/index.html/mine.html", "mine")
        }
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.foreignFile])
        #expect(report.output == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.output.path()) == ["index.html"])
    }

    @Test(
        "With an intact record, the mark of a home page does not make other people's files ours",
        arguments: [".htaccess", "CNAME"])
    func others(name: String) async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        try site.write("public/" + name, "mine")
        try site.write(
            "content/site.yaml",
            "title: Small site\nbase_url: https://briefings.example/\nhost: [apache, github-pages]\n")
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.foreignFile])
        #expect(site.text(name) == "mine")
    }

    @Test("Hidden files are written if their bytes change, and removed with their source")
    func hidden() async throws {
        let site = try SiteFolder(smallSite)
        let settings = "title: Small site\nbase_url: https://briefings.example/\n"
        try site.write("content/site.yaml", settings + "host: [apache, github-pages]\n")
        #expect(try await site.build().output?.written.contains(".htaccess") == true)
        #expect(try await site.build().output?.written == [])
        try site.write("content/site.yaml", settings)
        #expect(try await site.build().output?.removed.contains(".nojekyll") == true)
        #expect(site.text(".htaccess") == nil)
    }

    @Test(
        "A folder is recognised by whatever path it is reached",
        arguments: [
            ("gone/../content", "the output folder is inside 'content', which Dossier reads"),
            ("gone/../templates/x", "the output folder is inside 'templates', which Dossier reads"),
            ("gone/deeper/../..", "the output folder contains 'content', which Dossier reads"),
            ("gone/../content-2", nil),
        ])
    func place(output: String, fault: String?) throws {
        let site = try SiteFolder(smallSite)
        #expect(OutputPlace.fault(output: site.root.path() + "/" + output, root: site.root.path()) == fault)
    }

    @Test(
        "If any call on the disk fails, the build says so, every file is whole, and the next build repairs the rest",
        arguments: [SystemCalls.Call.open, .list, .status, .read, .write, .remove])
    func failing(call: SystemCalls.Call) async throws {
        let site = try SiteFolder(smallSite)
        try site.write("content/media/a.txt", "a")
        try await site.build()
        try site.write("public/CNAME", "theirs")
        try site.write("content/site.yaml", "title: Another title\n")
        try site.remove("content/media/a.txt")
        let clean = site.root.appending(path: "clean")
        try await site.build { $0.output = clean.path() }
        let staying = Set(SiteFolder.files(in: clean).keys).union(["CNAME"])
        let before = site.outputFiles()
        var number = 0
        while true {
            let count = Mutex(0)
            let (limit, output) = (number, site.output.path())
            let result = await Result.of { () async throws in
                try await SystemCalls.$fault.withValue({ asked, path in
                    guard asked == call, path.hasPrefix(output) else { return nil }
                    return count.withLock { count in
                        count += 1
                        return count > limit ? EIO : nil
                    }
                }) { () async throws in try await site.build(jobs: 1) }
            }
            guard case .failure(let failure) = result else { break }
            #expect(failure.message.hasSuffix(String(cString: strerror(EIO))), "\(failure.message)")
            let after = site.outputFiles()
            let lost = before.keys.filter { staying.contains($0) && after[$0] == nil }
            #expect(lost == [], "\(call) \(number)")
            if [.open, .list, .status].contains(call), number == 0 { #expect(after == before) }
            number = number < 3 ? number + 1 : number * 4
        }
        #expect(number > 0)
        #expect(site.text("CNAME") == "theirs")
        try site.remove("public/CNAME")
        try await site.build()
        let healed = site.outputFiles()
        try site.remove("public")
        try await site.build()
        #expect(site.outputFiles() == healed)
    }

    @Test("An unreadable ledger stays as it is", arguments: [SystemCalls.Call.open, .status, .read, .write])
    func ledger(call: SystemCalls.Call) async throws {
        let site = try SiteFolder(smallSite)
        _ = try await Build.record(site.options())
        let file = site.root.appending(path: Ledger.path)
        let ledger = try String(contentsOf: file, encoding: .utf8) + "gone articles/old.html withdrawn\n"
        try site.write(Ledger.path, ledger)
        try site.write("content/actors/new.md", "---\nname: New\nkind: person\n---\n")
        var number = 0
        while true {
            number += 1
            let count = Mutex(0)
            let limit = number
            _ = try? await SystemCalls.$fault.withValue({ asked, path in
                guard asked == call, path.contains("published.txt") || path.contains(".dossier-new-") else {
                    return nil
                }
                return count.withLock { count in
                    count += 1
                    return count == limit ? EIO : nil
                }
            }) { () async throws in try await Build.record(site.options()) }
            guard count.withLock({ $0 }) >= number else { break }
            #expect(try String(contentsOf: file, encoding: .utf8) == ledger, "\(call) \(number)")
        }
        #expect(number > 2)
        #expect(try String(contentsOf: file, encoding: .utf8) == ledger + "actors/new.html \"New\"\n")
    }

    @Test(
        "The record is kept next to the content, not in what is published; an older version's record is migrated"
    )
    func memory() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        #expect(!site.outputFiles().keys.contains { $0.hasPrefix(".") })
        let list = try site.memory()
        try site.remove(".dossier")
        try site.write("public/.dossier-files", list)
        try site.remove("content/articles/first.md")
        let report = try await site.build()
        #expect(report.output?.removed.contains("articles/first.html") == true)
        #expect(report.output?.notes == [])
        #expect(!site.outputFiles().keys.contains { $0.hasPrefix(".") })
        #expect(try site.memory() != list)
    }

    @Test("A site that is moved with its output still has its record")
    func movedSite() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        let other = try SiteFolder()
        for name in ["content", "public", ".dossier"] {
            try FileManager.default.copyItem(at: site.root.appending(path: name), to: other.root.appending(path: name))
        }
        try other.remove("content/articles/first.md")
        let report = try await other.build()
        #expect(report.output?.removed.contains("articles/first.html") == true && report.output?.notes == [])
    }

    @Test("The record of an output does not apply to another folder in its place")
    func refilled() async throws {
        let site = try SiteFolder(smallSite)
        try await site.build()
        try site.remove("public")
        try site.write("public/index.html", "mine")
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.foreignFile])
        #expect(site.text("index.html") == "mine")
    }
}

extension Result {
    /// What became of work.
    fileprivate static func of(_ work: () async throws -> Success) async -> Result where Failure == PublishingFailure {
        do { return .success(try await work()) } catch let failure as PublishingFailure {
            return .failure(failure)
        } catch {
            return .failure(.inputMissing("\(error)"))
        }
    }
}
