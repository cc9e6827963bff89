import Base
import Foundation
import Model
import Publishing
import SiteGenerator
import TestSupport
import Testing

@Suite("The same input gives the same bytes")
struct SameBytesTests {
    @Test("From another folder, with one job and with eight jobs")
    func folderAndJobs() async throws {
        let content = SiteFolder.project.appending(path: "content")
        let one = try SiteFolder(copying: content)
        let other = try SiteFolder(copying: content)
        #expect(try await one.build(jobs: 1).diagnostics.filter { $0.level == .error } == [])
        try await other.build(jobs: 8)
        #expect(one.outputFiles().count > 60)
        #expect(one.outputFiles() == other.outputFiles())
    }

    @Test("Clean or after edits", arguments: 1...6)
    func incremental(seed: Int) async throws {
        let site = try SiteFolder(copying: SiteFolder.project.appending(path: "content"))
        try await site.build()
        switch seed {
        case 1:
            try site.write(
                "content/actors/china.md", "---\nname: China\nkind: state\nalso_known_as: [Beijing]\n---\nA state.\n")
        case 2: try site.write("content/site.yaml", "title: Another name\n")
        case 3: try site.remove("content/footnotes")
        case 4: try site.remove("content/notes")
        case 5: try site.write("content/pages/more.md", "---\ntitle: More\n---\nText.\n")
        default: try site.write("templates/assets/style.css", "body { color: red; }\n")
        }
        #expect(try await site.build().diagnostics.filter { $0.level == .error } == [])
        let edited = site.outputFiles()
        try FileManager.default.removeItem(at: site.output)
        try await site.build()
        #expect(edited == site.outputFiles())
    }
}
