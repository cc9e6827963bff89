import Base
import Foundation
import Model
import Publishing
import Editing

/// A site in a folder of its own, read for suggestions; gone when the test ends.
final class SmallSite: Sendable {
    let root: URL

    /// The project's own folder.
    static let project = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init(_ files: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "dossier-suggest-\(UUID().uuidString)")
        try write("site.yaml", "title: S\n")
        for (path, text) in files { try write(path, text) }
    }

    /// A site of one article of 18 December 2014.
    convenience init(text: String) throws {
        try self.init(["articles/a.md": "---\ntitle: A\ndate: 2014-12-18\n---\n\(text)\n"])
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ path: String, _ text: String) throws {
        let file = root.appending(path: "content/" + path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func linked() async throws -> Diagnosed<Site> {
        try await Build.site(BuildOptions(root: root.path(), output: root.appending(path: "public").path()))
    }

    func suggestions() async throws -> Suggestions { Suggester.suggest(try await linked().value) }

    /// Actors as `name|other name: kind`, the likeliest first.
    func actors() async throws -> [String] {
        try await suggestions().found.filter(\.isActor).map { suggestion in
            guard case .actor(let kind) = suggestion.kind else { return "" }
            return "\(([suggestion.name] + suggestion.otherNames).joined(separator: "|")): \(kind.rawValue)"
        }
    }

    /// Events as `title, date`, the likeliest first.
    func events() async throws -> [String] {
        try await suggestions().found.filter { !$0.isActor }.map { "\($0.name), \($0.date?.edtf ?? "no date")" }
    }
}
