import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("The review of the project's own briefings")
struct OwnContentTests {
    @Test("The review finds nothing if there is nothing to fix")
    func precision() async throws {
        let site = try SiteFolder(copying: SiteFolder.project.appending(path: "content"))
        let report = try await Build.check(site.options())
        #expect(report.diagnostics.map(\.sentence) == [])
        #expect(report.silenced.isEmpty)
    }

    @Test("A figure that an article changes is reported at its place, and on the event's page")
    func changed() async throws {
        let site = try SiteFolder(copying: SiteFolder.project.appending(path: "content"))
        let path = "content/articles/after-peshawar.md"
        let text = try String(contentsOf: site.root.appending(path: path), encoding: .utf8)
        try site.write(path, text.split(separator: "left 141 people dead").joined(separator: "left 149 people dead"))
        let report = try await site.build()
        #expect(report.diagnostics.map(\.rule) == [.disagreeingFigure])
        #expect(report.diagnostics.first?.position == Position(line: 13, column: 92))
        let page = try #require(site.text("events/peshawar-school-attack.html"))
        #expect(page.contains("differs; our summary: 141"))
    }

    @Test("After an edit, a preview finds the same as a build")
    func live() async throws {
        let site = try SiteFolder(copying: SiteFolder.project.appending(path: "content"))
        var live = Session(site.options())
        #expect(try await live.update(nil).diagnostics.isEmpty)
        let path = "content/events/peshawar-school-attack.md"
        let text = try String(contentsOf: site.root.appending(path: path), encoding: .utf8)
        try site.write(path, text.split(separator: "best: 141").joined(separator: "best: 140"))
        let edited = try await live.update([path]).diagnostics
        let isSame = try await edited == Build.check(site.options()).diagnostics
        #expect(isSame)
        // The page's own account records 141, so the article's figure is known.
        #expect(edited.isEmpty)
        try site.write(path, text.split(separator: "141").joined(separator: "140"))
        #expect(try await live.update([path]).diagnostics.map(\.rule) == [.disagreeingFigure])
    }
}
