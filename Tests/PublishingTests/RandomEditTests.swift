import Base
import Foundation
import Model
import Publishing
import SiteGenerator
import TestSupport
import Testing

@Suite("A rebuild equals a clean build")
struct RandomEditTests {
    /// Two hundred edits in all; each run of them is the same every time.
    @Test(
        "After every edit, a new process, 'build --watch' and 'serve' make the same as a clean build",
        arguments: Seed.fixed(1..<5))
    func edits(seed: UInt64) async throws {
        let site = try SiteFolder(
            copying: SiteFolder.project.appending(path: "Tests/Fixtures/small/content"))
        try await site.build()
        var sessions = Sessions(site)
        _ = try await sessions.served.update()
        _ = try await sessions.watched.publish()
        var random = SplitMix64(seed: seed)
        var good = 0
        for number in 1...50 {
            let edit = try RandomEdit(&random, number: number, of: site)
            let what: Comment = "edit \(number): \(edit.description)"
            guard try await isAsClean(site, &sessions, after: edit, what) else { continue }
            good += 1
            // Twenty of the two hundred edits, at least, are built by new processes.
            if good % 5 == 0 {
                let isSame = try site.isBuiltAnew()
                #expect(isSame, what)
            }
        }
        #expect(good > 25)
        let clean = site.root.appending(path: "clean")
        try await site.build { $0.output = clean.path() }
        let isSame = site.outputFiles() == SiteFolder.files(in: clean)
        #expect(isSame)
    }

    /// Builds again and compares; an edit with errors is undone, and may have changed nothing. Whether it had none.
    private func isAsClean(
        _ site: SiteFolder, _ sessions: inout Sessions, after edit: RandomEdit, _ what: Comment
    ) async throws -> Bool {
        var clean = Session(site.options())
        let expected = try await clean.update(nil)
        let before = site.outputFiles()
        let rebuilt = try await site.build()
        let updated = try await sessions.served.update(edit.paths)
        let watched = try await sessions.watched.publish(edit.paths)
        #expect(rebuilt.diagnostics == expected.diagnostics, what)
        #expect(updated.diagnostics == expected.diagnostics, what)
        #expect(watched.diagnostics == expected.diagnostics, what)
        guard clean.files != nil else {
            let isUntouched = site.outputFiles() == before
            #expect(isUntouched, what)
            try edit.undo()
            _ = try await sessions.served.update(edit.paths)
            _ = try await sessions.watched.publish(edit.paths)
            return false
        }
        let files = await clean.outputFiles()
        let isRebuilt = site.outputFiles().filter { $0.key != ".dossier-files" } == files
        #expect(isRebuilt, what)
        let again = try await site.build()
        #expect(again.diagnostics == expected.diagnostics, what)
        #expect(again.output?.written == [], what)
        let isServed = await sessions.served.outputFiles() == files
        #expect(isServed, what)
        let isWatched = SiteFolder.files(in: sessions.output) == files
        #expect(isWatched, what)
        return true
    }
}

/// The sessions that stay while a site is edited.
private struct Sessions {
    /// What `serve` shows.
    var served: Session
    /// What `build --watch` writes.
    var watched: Session
    let output: URL

    init(_ site: SiteFolder) {
        output = site.root.appending(path: "watched")
        served = Session(site.options())
        var options = site.options()
        options.output = output.path()
        watched = Session(options)
    }
}

extension SiteFolder {
    /// Builds into a folder that has an earlier build, and into a new one, each in a process of its own; whether they are
    /// the same.
    fileprivate func isBuiltAnew() throws -> Bool {
        let (kept, new) = (root.appending(path: "kept"), root.appending(path: "new"))
        let (rebuilt, built) = (try run(kept), try run(new))
        let isSame = Self.files(in: kept) == Self.files(in: new)
        try FileManager.default.removeItem(at: new)
        return isSame && rebuilt == built
    }

    /// The findings of a build in a process of its own.
    private func run(_ output: URL) throws -> Data {
        let process = Process()
        // The binary is beside the test runner.
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "dossier")
        process.arguments = ["build", "-q", "--format", "json", "-C", root.path(), "-o", output.path()]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let findings = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return findings
    }
}

extension Session {
    /// Every file of the site with its bytes.
    fileprivate func outputFiles() async -> [String: Data] {
        guard let files = await files?.withSearch(jobs: 1) else { return [:] }
        return Dictionary(uniqueKeysWithValues: files.paths.map { ($0, Data(files.bytes(of: $0) ?? [])) })
    }
}
