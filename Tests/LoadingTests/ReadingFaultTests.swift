import Base
import Foundation
import Model
import Synchronization
import Testing

@testable import Loading

@Suite("Unreadable input")
struct ReadingFaultTests {
    /// A site on the disk, gone when the test ends.
    private final class Site {
        let root = FileManager.default.temporaryDirectory.appending(path: "dossier-reading-\(UUID().uuidString)")

        init() throws {
            try write("content/site.yaml", "title: Site\n")
            try write("content/published.txt", "articles/a.html\n")
            try write("content/articles/2014/a.md", "---\ntitle: T\ndate: 2014\n---\nText\n")
            try write("content/media/a.txt", "text")
            try write("templates/index.mustache", "home")
            try write("templates/assets/style.css", "p {}")
        }

        deinit { try? FileManager.default.removeItem(at: root) }

        func write(_ path: String, _ text: String) throws {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        /// Reads the site while one kind of call fails on a path.
        func findings(_ call: SystemCalls.Call, _ path: String, _ reason: Int32) async throws -> [String] {
            let place = root.path() + "/" + path
            return try await SystemCalls.$fault.withValue({ $0 == call && $1 == place ? reason : nil }) {
                try await Loader.load(root.path(), options: LoadOptions(jobs: 2)).diagnostics.map {
                    "\($0.path) \($0.rule.rawValue) \($0.message)"
                }
            }
        }
    }

    @Test(
        "Whichever call fails, the finding has the path and the system's reason",
        arguments: [
            (.list, "content/articles", EIO), (.list, "content/articles/2014", EIO),
            (.open, "content/articles", EACCES),
            (.open, "content/articles/2014", EMFILE), (.open, "content/articles/2014/a.md", EACCES),
            (.status, "content/articles/2014/a.md", EIO), (.read, "content/articles/2014/a.md", EIO),
            (.read, "content/site.yaml", EIO), (.read, "content/published.txt", EIO),
            (.open, "content/published.txt", ELOOP),
            (.list, "templates", EIO), (.open, "templates", EACCES), (.list, "templates/assets", EIO),
            (.read, "templates/index.mustache", EIO), (.open, "templates/assets/style.css", EACCES),
            (.status, "templates/assets/style.css", EIO), (.open, "content/media/a.txt", EACCES),
            (.read, "content/media/a.txt", EIO), (.list, "content/media", EIO), (.list, "content", EIO),
        ] as [(SystemCalls.Call, String, Int32)])
    func faults(call: SystemCalls.Call, path: String, reason: Int32) async throws {
        let words = String(cString: strerror(reason))
        #expect(try await Site().findings(call, path, reason).contains("\(path) unreadable-file \(words)"))
    }

    @Test("An existing content folder is not reported as missing", arguments: [EACCES, EMFILE, EIO])
    func content(reason: Int32) async throws {
        let site = try Site()
        let failure = await #expect(throws: ReadFailure.self) { try await site.findings(.open, "content", reason) }
        #expect(failure?.isMissing == false && failure?.reason == String(cString: strerror(reason)))
        #expect(failure?.message.contains("/content: ") == true)
    }

    @Test("A file in place of the content folder, or a link to itself, is not a missing folder")
    func inTheWay() async throws {
        let site = try Site()
        let content = site.root.appending(path: "content")
        try FileManager.default.removeItem(at: content)
        var failure = await #expect(throws: ReadFailure.self) {
            try await Loader.load(site.root.path(), options: LoadOptions())
        }
        #expect(failure?.isMissing == true)
        try Data().write(to: content)
        failure = await #expect(throws: ReadFailure.self) {
            try await Loader.load(site.root.path(), options: LoadOptions())
        }
        #expect(failure?.reason == String(cString: strerror(ENOTDIR)) && failure?.isMissing == false)
        try FileManager.default.removeItem(at: content)
        try FileManager.default.createSymbolicLink(at: content, withDestinationURL: content)
        failure = await #expect(throws: ReadFailure.self) {
            try await Loader.load(site.root.path(), options: LoadOptions())
        }
        #expect(failure?.reason == String(cString: strerror(ELOOP)) && failure?.isMissing == false)
    }

    @Test("A file or folder that disappears between listing and opening counts as removed")
    func gone() async throws {
        #expect(try await Site().findings(.open, "content/articles/2014", ENOENT).isEmpty)
    }

    @Test("A file that changes while it is read is read again; one that keeps changing is reported")
    func changing() async throws {
        let site = try Site()
        let path = site.root.path() + "/content/articles/2014/a.md"
        let handle = try #require(FileHandle(forWritingAtPath: path))
        let file = handle.fileDescriptor
        let times = Counter()
        func read(_ change: @escaping @Sendable (Int) -> Void) -> Result<[UInt8], ReadFailure> {
            SystemCalls.$fault.withValue({ call, _ in
                if call == .read { change(times.next()) }
                return nil
            }) { FileReading.bytes(of: path) }
        }
        #expect(try read { if $0 == 1 { ftruncate(file, 3) } }.get() == Array("---".utf8))
        #expect(try read { if $0 == 4 { ftruncate(file, 5) } }.get().count == 5)
        guard case .failure(let failure) = read({ ftruncate(file, off_t($0 + 10)) }) else {
            Issue.record("a file that grows at every look was taken")
            return
        }
        #expect(failure.reason == "it changed while it was being read")
    }

    @Test("Unreadable input is read again with the next change, whatever that is")
    func recovers() async throws {
        let site = try Site()
        let place = site.root.path() + "/content/articles/2014/a.md"
        let asset = site.root.path() + "/templates/assets/style.css"
        let options = LoadOptions()
        let (first, loader) = try await SystemCalls.$fault.withValue({
            $0 == .open && ($1 == place || $1 == asset) ? EMFILE : nil
        }) {
            var loader = Loader()
            return (try await loader.load(site.root.path(), options: options), loader)
        }
        #expect(first.diagnostics.filter { $0.rule == .unreadableFile }.count == 2)
        var again = loader
        let next = try await again.load(
            site.root.path(), options: options, changed: ChangedPaths(["content/pages/new.md"]))
        #expect(!next.diagnostics.contains { $0.rule == .unreadableFile })
        #expect(next.value.catalog.articles.count == 1)
    }
}

/// Counts calls, from any thread.
private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
