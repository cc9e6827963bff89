import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Publishing

@Suite("Edits of findings")
struct EditSelectionTests {
    private static let text = "---\ntitle: B\ndate: 2014\nautors: x\n---\nSo <b>it</b> is.\n"

    private func site() throws -> SiteFolder {
        try SiteFolder(["site.yaml": "title: S\n", "articles/b.md": Self.text])
    }

    @Test("A file changed after it was read is left as it is, and so are a link and a removed file")
    func raced() async throws {
        let changes: [(String, (URL) throws -> Void)] = [
            ("changed", { try Data((Self.text + "More.\n").utf8).write(to: $0) }),
            ("gone", { try FileManager.default.removeItem(at: $0) }),
            (
                "a link",
                {
                    let target = $0.appendingPathExtension("other")
                    try FileManager.default.moveItem(at: $0, to: target)
                    try FileManager.default.createSymbolicLink(at: $0, withDestinationURL: target)
                }
            ),
        ]
        for (what, change) in changes {
            let site = try site()
            let report = try await Build.check(site.options())
            let selection = EditSelection(report.diagnostics, of: report.edited)
            let file = try #require(selection.files.first { $0.path == "content/articles/b.md" })
            let url = site.root.appending(path: file.path)
            try change(url)
            let before = try? Data(contentsOf: url)
            #expect(file.write(into: site.options().root) != nil, "\(what)")
            #expect((try? Data(contentsOf: url)) == before, "\(what)")
        }
    }

    @Test("Equal edits count for both findings; of those that overlap, the first is taken")
    func overlapping() throws {
        let file = "one two three\n"
        let edit = { (old: String, new: String, column: Int) -> Edit in
            Edit(in: "content/a.md", at: Position(line: 1, column: column), replacing: old, with: new)
        }
        /// Edits of findings, how many are mended and deferred, and the file then.
        let table: [(edits: [[Edit]], mended: Int, deferred: Int, text: String)] = [
            ([[edit("one", "1", 1)], [edit("three", "3", 9)]], 2, 0, "1 two 3\n"),
            ([[edit("one", "1", 1)], [edit("one", "1", 1)]], 2, 0, "1 two three\n"),
            ([[edit("one two", "12", 1)], [edit("two", "2", 5)]], 1, 1, "12 three\n"),
            ([[edit("two", "2", 5)], [edit("one two", "12", 1)]], 1, 1, "one 2 three\n"),
            ([[edit("one", "1", 1), edit("three", "3", 9)], [edit("two three", "23", 5)]], 1, 1, "1 two 3\n"),
            ([[edit("", "a", 5)], [edit("", "b", 5)]], 1, 1, "one atwo three\n"),
            ([[edit("one ", "", 1)], [edit("two", "2", 5)]], 2, 0, "2 three\n"),
        ]
        for row in table {
            var lines = WrittenLines(Array(file.utf8))
            let findings = row.edits.map { edits in
                Diagnostic(
                    .rawHTML, in: "content/a.md", at: .start, "x", edits: edits.compactMap { lines.locate($0) })
            }
            let selection = EditSelection(findings, of: EditedFiles(["content/a.md": Array(file.utf8)]))
            #expect(selection.mended.count == row.mended)
            #expect(selection.deferred.count == row.deferred)
            #expect(selection.files.map { String(decoding: $0.new, as: UTF8.self) } == [row.text])
        }
    }

    @Test("Differences match those of diff -U0")
    func hunks() throws {
        let bytes = Array("a\nb\nc\nd\n".utf8)
        var lines = WrittenLines(bytes)
        let edits = [
            Edit(in: "content/a.md", at: Position(line: 1), replacing: "a\n", with: ""),
            Edit(in: "content/a.md", at: Position(line: 3), replacing: "", with: "x\ny\n"),
            Edit(in: "content/a.md", at: Position(line: 4), replacing: "d", with: "é"),
        ].compactMap { lines.locate($0) }
        let findings = edits.map { Diagnostic(.rawHTML, in: "content/a.md", at: .start, "x", edits: [$0]) }
        let selection = EditSelection(findings, of: EditedFiles(["content/a.md": bytes]))
        #expect(
            selection.files.first?.hunks == [
                "--- content/a.md", "+++ content/a.md", "@@ -1,1 +0,0 @@", "-a", "@@ -2,0 +2,2 @@", "+x", "+y",
                "@@ -4,1 +5,1 @@", "-d", "+é",
            ])
    }
}
