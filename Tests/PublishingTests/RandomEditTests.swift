import Foundation
import Model
import Publishing
import SiteGenerator
import Testing

@Suite("Rebuilt is built")
struct RandomEditTests {
    /// Two hundred edits in all; each run of them is the same every time.
    @Test("After every edit the rebuilt output, and the site in memory, are those of a clean build", arguments: 1...4)
    func edits(seed: Int) async throws {
        let site = try TemporarySite(
            copying: TemporarySite.project.appending(path: "Tests/Fixtures/small/content"))
        try await site.build()
        var live = Session(site.options())
        _ = try await live.update(nil)
        var random = SplitMix64(seed: UInt64(seed))
        var good = 0
        for number in 1...50 {
            let edit = try RandomEdit(&random, number: number, of: site)
            if try await isAsClean(site, &live, after: edit, "\(seed).\(number): \(edit.description)") { good += 1 }
        }
        #expect(good > 25)
        let clean = site.root.appending(path: "clean")
        try await site.build { $0.output = clean.path() }
        let isSame = site.outputFiles() == TemporarySite.files(in: clean)
        #expect(isSame)
    }

    /// Builds again and compares; an edit with errors is undone, and may have changed nothing. Whether it had none.
    private func isAsClean(
        _ site: TemporarySite, _ live: inout Session, after edit: RandomEdit, _ what: Comment
    ) async throws -> Bool {
        var clean = Session(site.options())
        let expected = try await clean.update(nil)
        let before = site.outputFiles()
        let rebuilt = try await site.build()
        let updated = try await live.update(edit.paths)
        #expect(rebuilt.diagnostics == expected.diagnostics, what)
        #expect(updated.diagnostics == expected.diagnostics, what)
        guard clean.files != nil else {
            let isUntouched = site.outputFiles() == before
            #expect(isUntouched, what)
            try edit.undo()
            _ = try await live.update(edit.paths)
            return false
        }
        let files = await clean.outputFiles()
        let isRebuilt = site.outputFiles().filter { $0.key != ".dossier-files" } == files
        #expect(isRebuilt, what)
        let isLive = await live.outputFiles() == files
        #expect(isLive, what)
        return true
    }
}

extension Session {
    /// Every file of the site with its bytes.
    fileprivate func outputFiles() async -> [String: Data] {
        guard let files = await files?.withSearch(jobs: 1) else { return [:] }
        return Dictionary(uniqueKeysWithValues: files.paths.map { ($0, Data(files.bytes(of: $0) ?? [])) })
    }
}
