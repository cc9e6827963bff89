import Foundation
import LanguageServer
import Model
import Publishing
import TestSupport

/// A small site and a text of it that is open in an editor.
struct Desk: Sendable {
    static let path = "content/articles/flood.md"
    let briefing: Briefing
    private let folder: SiteFolder

    /// - Parameters:
    ///   - article: The article that is open, from its front matter on.
    ///   - more: Further files, by their paths below `content`.
    init(_ article: String, _ more: KeyValuePairs<String, String> = [:]) async throws {
        folder = try SiteFolder([
            "site.yaml": "title: Floods\n",
            "actors/ada-byron.md":
                "---\nname: Ada Byron\nkind: person\nrole: engineer\nalso_known_as: [Ада Байрон, 拜倫]\n---\n",
            "actors/river-board.md": "---\nname: River Board\nkind: government-body\n---\nAda Byron led it.\n",
            "events/great-flood.md": """
            ---
            title: Great Flood
            date: 2014-06-15/..
            actors: [{actor: river-board, role: warned}]
            figures: {killed: 31}
            accounts:
              - {source: daily, killed: 40}
            sources: [daily]
            ---
            """,
            "sources/daily.md": "---\ntitle: The Daily on the flood\npublisher: The Daily\n---\n",
        ])
        try folder.write(Self.path, article)
        for (path, text) in more { try folder.write("content/" + path, text) }
        var session = Session(BuildOptions(root: folder.root.path(), output: folder.output.path()))
        briefing = Briefing(try await session.examine(), files: session.files, root: folder.root.path())
    }

    /// The offset of the start of some words in a file.
    func offset(of words: String, in path: String = Self.path, occurrence: Int = 0) throws -> Int {
        var text = try require(briefing.text(at: path)).bytes[...]
        for _ in 0..<occurrence { text = text[(try require(text.firstRange(of: words.utf8))).upperBound...] }
        return try require(text.firstRange(of: words.utf8)).lowerBound
    }

    /// The words of a place, after its file's name.
    func words(_ place: SitePlace) -> String {
        let text = briefing.text(at: place.path)?.string(place.range) ?? ""
        return "\(place.path.dropFirst("content/".count)): \(text)"
    }

    /// The labels that are offered where `|` is in a text, and what the first of them makes of the text.
    func completed(_ marked: String, in path: String = Self.path) throws -> (labels: [String], text: String) {
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let text = EditedText(Array(parts.joined().utf8))
        guard let found = briefing.completions(at: parts[0].utf8.count, in: text, path: path) else { return ([], "") }
        var bytes = text.bytes
        if let first = found.items.first { bytes.replaceSubrange(found.range, with: first.insertion.utf8) }
        return (found.items.map(\.label), String(decoding: bytes, as: UTF8.self))
    }

    /// The files as they are after an action.
    func texts(after action: Action) -> [String: String] { texts(after: action.changes) }

    /// The files as they are after some changes.
    func texts(after changes: [TextChange]) -> [String: String] {
        Dictionary(
            changes.map { change in
                var bytes = change.isNew ? [] : briefing.text(at: change.path)?.bytes ?? []
                for replacement in change.replacements.reversed() {
                    bytes.replaceSubrange(replacement.range, with: replacement.text.utf8)
                }
                return (change.path, String(decoding: bytes, as: UTF8.self))
            }
        ) { first, _ in first }
    }

    private struct Missing: Error {}

    private func require<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }
}
