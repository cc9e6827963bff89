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
        let clean = site.root.appending(path: "clean")
        try await site.build()
        var live = LiveSite(site.options())
        _ = try await live.update(nil)
        var random = SplitMix64(seed: UInt64(seed))
        var good = 0
        for number in 1...50 {
            let edit = try RandomEdit(&random, number: number, of: site)
            try? FileManager.default.removeItem(at: clean)
            let expected = try await site.build { $0.output = clean.path() }
            let before = expected.output == nil ? site.outputFiles() : [:]
            let rebuilt = try await site.build()
            let updated = try await live.update(edit.paths)
            #expect(rebuilt.diagnostics == expected.diagnostics, "\(seed).\(number): \(edit.description)")
            #expect(updated.diagnostics == expected.diagnostics, "\(seed).\(number): \(edit.description)")
            if expected.output == nil {
                let isUntouched = site.outputFiles() == before
                #expect(isUntouched, "\(seed).\(number): \(edit.description)")
                try edit.undo()
                _ = try await live.update(edit.paths)
            } else {
                good += 1
                let cleanFiles = TemporarySite.files(in: clean)
                let isRebuilt = site.outputFiles() == cleanFiles
                #expect(isRebuilt, "\(seed).\(number): \(edit.description)")
                let isLive = live.outputFiles() == cleanFiles.filter { $0.key != ".dossier-files" }
                #expect(isLive, "\(seed).\(number): \(edit.description)")
            }
        }
        #expect(good > 25)
    }
}

extension LiveSite {
    /// Every file of the site with its bytes.
    fileprivate func outputFiles() -> [String: Data] {
        guard let files else { return [:] }
        return Dictionary(uniqueKeysWithValues: files.paths.map { ($0, Data(files.bytes(of: $0) ?? [])) })
    }
}
