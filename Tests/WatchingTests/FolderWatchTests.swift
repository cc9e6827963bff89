import Base
import Foundation
import Testing
import Preview

@Suite("Watching folders", .serialized)
struct FolderWatchTests {
    static let methods: [FolderWatch.Method] = [.notifications, .polling]

    @Test("A changed, new or removed file is named", arguments: methods)
    func namesFiles(_ method: FolderWatch.Method) async throws {
        let folder = try WatchedFolder(method)
        try folder.write("content/articles/a.md")
        #expect(await folder.changes() == FolderChanges(paths: ["content/articles/a.md"]))
        try folder.write("content/articles/b.md")
        #expect(await folder.changes() == FolderChanges(paths: ["content/articles/b.md"]))
        try folder.remove("content/articles/a.md")
        #expect(await folder.changes() == FolderChanges(paths: ["content/articles/a.md"]))
    }

    @Test("An editor that writes a temporary file and renames it makes one burst", arguments: methods)
    func renameSave(_ method: FolderWatch.Method) async throws {
        let folder = try WatchedFolder(method)
        try folder.write("content/articles/a.md.new")
        try folder.move("content/articles/a.md", to: "content/articles/.a.md.old")
        try folder.move("content/articles/a.md.new", to: "content/articles/a.md")
        let changes = await folder.changes()
        #expect(changes?.paths.contains("content/articles/a.md") == true)
        #expect(await folder.changes(within: .milliseconds(500)) == nil)
    }

    @Test("Many files at once make one burst", arguments: methods)
    func manyFiles(_ method: FolderWatch.Method) async throws {
        let folder = try WatchedFolder(method)
        let paths = (1...300).map { "content/articles/new-\($0).md" }
        for path in paths { try folder.write(path) }
        var seen = await folder.changes() ?? FolderChanges()
        while seen.paths.count < paths.count, let more = await folder.changes(within: .seconds(1)) {
            seen.paths.formUnion(more.paths)
        }
        #expect(seen.paths == Set(paths))
    }

    @Test("Files of a folder that is new or was moved in are named", arguments: methods)
    func newFolders(_ method: FolderWatch.Method) async throws {
        let folder = try WatchedFolder(method, files: ["content/articles/a.md", "elsewhere/deep/er/c.md"])
        try folder.write("content/footnotes/a/1.md")
        #expect(await folder.changes()?.paths == ["content/footnotes/a/1.md"])
        try folder.move("elsewhere/deep", to: "content/sources")
        #expect(await folder.changes()?.paths == ["content/sources/er/c.md"])
        try folder.write("content/sources/er/c.md", "and again")
        #expect(await folder.changes()?.paths == ["content/sources/er/c.md"])
        try folder.write("content/footnotes/a/1.md", "and again")
        #expect(await folder.changes()?.paths == ["content/footnotes/a/1.md"])
    }

    @Test("A removed folder is a change, and so is all of 'content' when it returns", arguments: methods)
    func folderGone(_ method: FolderWatch.Method) async throws {
        let folder = try WatchedFolder(method, files: ["content/articles/a.md", "templates/article.mustache"])
        try folder.move("content", to: "put-aside")
        let gone = try #require(await folder.changes())
        #expect(gone.isIncomplete || gone.paths == ["content/articles/a.md"])
        try folder.move("put-aside", to: "content")
        #expect(await folder.changes()?.paths == ["content/articles/a.md"])
        try folder.write("content/articles/a.md", "after it came again")
        #expect(await folder.changes()?.paths == ["content/articles/a.md"])
    }

    @Test("Files outside the folders, and hidden files, are not reported", arguments: methods)
    func silence(_ method: FolderWatch.Method) async throws {
        let folder = try WatchedFolder(method)
        try folder.write("notes.txt")
        try folder.write("public/index.html")
        try folder.write("content/articles/.a.md.swp")
        #expect(await folder.changes(within: .milliseconds(600)) == nil)
    }

    @Test("While git is running, the burst continues", arguments: methods)
    func gitCheckout(_ method: FolderWatch.Method) async throws {
        let folder = try WatchedFolder(method, gitLock: true)
        try folder.write("content/articles/a.md")
        try await Task.sleep(for: .milliseconds(300))
        try folder.write("content/articles/b.md")
        try await Task.sleep(for: .milliseconds(300))
        try folder.remove(".git/index.lock")
        #expect(await folder.changes()?.paths == ["content/articles/a.md", "content/articles/b.md"])
    }

    @Test("A file that stays open for writing is not waited for forever")
    func openFile() async throws {
        let folder = try WatchedFolder(.notifications)
        let file = try FileHandle(forWritingTo: folder.root.appending(path: "content/articles/a.md"))
        try file.write(contentsOf: Data("half of it".utf8))
        #expect(await folder.changes()?.paths == ["content/articles/a.md"])
        try file.write(contentsOf: Data(", and the rest".utf8))
        try file.close()
        #expect(await folder.changes()?.paths == ["content/articles/a.md"])
    }

    @Test("A cancelled task stops waiting")
    func cancellation() async throws {
        let folder = try WatchedFolder(.notifications)
        #expect(await folder.changes(within: .milliseconds(50)) == nil)
    }
}
