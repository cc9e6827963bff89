import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

/// Sites below `Tests/Fixtures`, built and compared with what was recorded, inside `<main>`.
///
/// `DOSSIER_RECORD=1 swift test --filter GoldenSite` records anew; read the change before you commit it.
@Suite("Golden sites")
struct GoldenSiteTests {
    static let fixtures = SiteFolder.project.appending(path: "Tests/Fixtures")

    @Test(
        "Every page's main part matches the recorded one",
        arguments: [("small", [Rule.disagreeingFigure, .unsourcedFigure, .partOfLongerName, .orphanAnnotation])])
    func main(name: String, rules: [Rule]) async throws {
        let fixture = Self.fixtures.appending(path: name)
        let site = try SiteFolder(copying: fixture.appending(path: "content"))
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == rules)
        let expected = fixture.appending(path: "expected")
        let pages = site.outputFiles().filter { $0.key.hasSuffix(".html") }.mapValues(mainPart)
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] == "1" { try record(pages, in: expected) }
        let recorded = SiteFolder.files(in: expected).mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(pages.keys.sorted() == recorded.keys.sorted())
        for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
            // A failed `==` of two long texts would be shown as their difference, which takes minutes to find.
            let isSame = html == recorded[path]
            #expect(isSame, "\(path) differs from \(name)/expected/\(path)")
        }
    }

    private func mainPart(_ data: Data) -> String {
        let html = String(decoding: data, as: UTF8.self)
        guard let start = html.firstRange(of: "<main"), let end = html.firstRange(of: "</main>") else { return html }
        return String(html[start.lowerBound..<end.upperBound]) + "\n"
    }

    private func record(_ pages: [String: String], in folder: URL) throws {
        try? FileManager.default.removeItem(at: folder)
        for (path, html) in pages {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(html.utf8).write(to: file)
        }
    }
}
