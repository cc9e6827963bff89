import Base
import Foundation
import Publishing
import TestSupport
import Testing

@Suite("The record of an output folder")
struct OutputMemoryTests {
    @Test(
        "If the record is damaged or missing, every file is compared again, and a note says so",
        arguments: ["missing", "empty", "cut", "flipped", "rubbish", "more", "of another build"])
    func damaged(how: String) async throws {
        let site = try SiteFolder(smallSite)
        #expect(try await site.build().output?.notes == [])
        let whole = try site.memory()
        let path = try site.memoryPath()
        try site.write("public/actors/old.html", try #require(site.text("actors/assembly.html")))
        try site.write("public/CNAME", "briefings.example")
        switch how {
        case "missing": try site.remove(path)
        case "empty": try site.write(path, "")
        case "cut": try site.write(path, String(whole.dropLast(40)))
        case "flipped": try site.write(path, whole.replacing("actors/", with: "actorz/"))
        case "rubbish": try site.write(path, "\u{0}\u{1}rubbish")
        case "more": try site.write(path, whole + "- CNAME\n")
        default: try site.write(path, "- CNAME\n" + whole)
        }
        try site.write("content/actors/assembly.md", "---\nname: Assembly\nkind: alliance\n---\n")
        let output = try #require(try await site.build().output)
        #expect(
            output.notes == [
                "\(path) is \(how == "missing" ? "missing" : "damaged"): every file was compared again",
                "left actors/old.html: it has no source, and someone may have changed it",
            ])
        #expect(site.text("CNAME") == "briefings.example")
        let clean = site.root.appending(path: "clean")
        try await site.build { $0.output = clean.path() }
        var rebuilt = site.outputFiles()
        for left in ["actors/old.html", "CNAME"] { rebuilt[left] = nil }
        let isSame = rebuilt == SiteFolder.files(in: clean)
        #expect(isSame)
        #expect(try await site.build().output?.notes == [])
    }
}
