import Base
import Foundation
import Model
import Testing

@testable import Loading

@Suite("Folders and files")
struct FolderTests {
    @Test(
        "The folder of a file decides its kind",
        arguments: [
            ("articles/a.md", ContentKinds.Kind.article(id: "a")), ("articles/2014/12/a-b.md", .article(id: "a-b")),
            ("actors/xi-jinping.md", .actor(id: "xi-jinping")),
            ("footnotes/a/i.md", .footnoteNote(article: "a", label: "i")),
            ("notes/a.yaml", .passageNotes(article: "a")), ("pages/about.md", .page(id: "about")), ("index.md", .home),
            ("site.yaml", .settings),
        ])
    func kinds(path: String, kind: ContentKinds.Kind) {
        #expect(ContentKinds([path]).readable.map(\.kind) == [kind])
    }

    @Test(
        "A file with an invalid name gets a finding that says what to do",
        arguments: [
            ("articles/My Article.md", "invalid-id", "rename it 'my-article.md'"),
            ("articles/a--b.md", "invalid-id", "rename it 'a-b.md'"),
            ("notes/a.yml", "unknown-file", "rename it 'a.yaml'"),
            ("articles/a.markdown", "unknown-file", "rename it 'a.md'"),
            ("images/a.png", "unknown-file", "put it under content/media to publish it"),
        ])
    func unreadable(path: String, rule: String, fix: String) {
        let kinds = ContentKinds([path, "site.yaml"])
        #expect(kinds.diagnostics.map(\.rule.rawValue) == [rule])
        #expect(kinds.diagnostics.first?.fix == fix)
    }

    @Test("A site without settings is reported")
    func noSettings() {
        #expect(ContentKinds([]).diagnostics.map(\.rule) == [.missingFile])
    }

    @Test("Two files with one id are an error that names both; two kinds may share one")
    func duplicateID() {
        let article = "---\ntitle: T\ndate: 2014\n---\n"
        let two = read([
            "articles/2014/a.md": article, "articles/2015/a.md": article, "pages/a.md": "---\ntitle: P\n---\n",
        ])
        #expect(summary(two.diagnostics) == ["articles/2015/a.md:1:1 duplicate-id"])
        #expect(two.diagnostics.first?.message == "another article already has the id 'a'")
        #expect(two.diagnostics.first?.notes.map(\.path) == ["content/articles/2014/a.md"])
    }

    @Test("A draft is left out with its annotations, and included with --drafts")
    func drafts() {
        let files: KeyValuePairs = [
            "articles/a.md": "---\ntitle: T\ndate: 2014\ndraft: true\n---\n", "footnotes/a/1.md": "x\n",
            "notes/a.yaml": "- quote: q\n",
        ]
        let without = read(files).value
        #expect(without.articles.isEmpty && without.footnoteNotes.isEmpty && without.passageNotes.isEmpty)
        #expect(without.heldBack.map(\.path) == ["content/articles/a.md"])
        #expect(without.heldBack.map(\.hold) == [.draft])
        let with = read(files, drafts: true).value
        #expect(with.articles.count == 1 && with.footnoteNotes.count == 1 && with.passageNotes.count == 1)
    }

    @Test("On a real disk, links are refused, dot files skipped, and the rest read")
    func disk() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "dossier-loading-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let articles = root.appending(path: "content/articles")
        try FileManager.default.createDirectory(at: articles, withIntermediateDirectories: true)
        try Data("title: Site\n".utf8).write(to: root.appending(path: "content/site.yaml"))
        try Data("---\ntitle: T\ndate: 2014\n---\nText\n".utf8).write(to: articles.appending(path: "a.md"))
        try Data("x".utf8).write(to: articles.appending(path: ".hidden.md"))
        try FileManager.default.createSymbolicLink(
            at: articles.appending(path: "b.md"), withDestinationURL: URL(filePath: "/etc/passwd"))
        try Data(count: 2 << 20).write(to: articles.appending(path: "c.md"))
        let loaded = try await Loader.load(root.path(), options: LoadOptions(jobs: 2))
        #expect(loaded.value.catalog.articles.map(\.header.id) == ["a"])
        #expect(
            loaded.diagnostics.map { "\($0.path) \($0.rule.rawValue)" }.sorted() == [
                "content/articles/b.md unsafe-path", "content/articles/c.md file-too-large",
            ])
    }

    @Test(
        "Folders nested too deeply are reported, and the walk ends",
        arguments: [(30, []), (40, [Rule.unreadableFile])])
    func deep(levels: Int, rules: [Rule]) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "dossier-loading-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let deepest = (0..<levels).reduce(root.appending(path: "content/articles")) { folder, _ in
            folder.appending(path: "a")
        }
        try FileManager.default.createDirectory(at: deepest, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(
            at: root.appending(path: "templates"), withIntermediateDirectories: true)
        try Data("title: Site\n".utf8).write(to: root.appending(path: "content/site.yaml"))
        #expect(try await Loader.load(root.path(), options: LoadOptions()).diagnostics.map(\.rule) == rules)
    }

    @Test("Without a content folder there is nothing to read")
    func noContent() async {
        await #expect(throws: ReadFailure.self) { try await Loader.load("/nonexistent", options: LoadOptions()) }
    }
}
