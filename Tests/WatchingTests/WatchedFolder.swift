import Foundation
import Testing
import Preview

/// A folder with a site's folders in it that is watched; gone when the test ends.
final class WatchedFolder: Sendable {
    let root: URL
    private let watch: FolderWatch

    init(_ method: FolderWatch.Method, files: [String] = ["content/articles/a.md"], gitLock: Bool = false) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "dossier-watch-\(UUID().uuidString)")
        for file in files { try Self.write("as it was\n", to: root.appending(path: file)) }
        if gitLock { try Self.write("", to: root.appending(path: ".git/index.lock")) }
        watch = FolderWatch(root: root.path(percentEncoded: false), folders: ["content", "templates"], method: method)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ path: String, _ text: String = "as it is\n") throws {
        try Self.write(text, to: root.appending(path: path))
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    func move(_ path: String, to target: String) throws {
        #expect(rename(at(path), at(target)) == 0)
    }

    func at(_ path: String) -> String { root.appending(path: path).path(percentEncoded: false) }

    /// The next burst of changes; nil where none comes in time.
    func changes(within limit: Duration = .seconds(10)) async -> FolderChanges? {
        await withTaskGroup(of: FolderChanges?.self) { group in
            group.addTask { [watch] in await watch.changes() }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    private static func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let handle = fopen(file.path(percentEncoded: false), "w")
        fputs(text, handle)
        fclose(handle)
    }
}
