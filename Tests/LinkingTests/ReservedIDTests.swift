import TestSupport
import Base
import Model
import Foundation
import TestSupport
import Testing

@testable import Linking

@Suite("Ids of the templates")
struct ReservedIDTests {
    private static let templates = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")

    /// Every `id="…"` of a template that holds no tag.
    private func literalIDs() throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.templates.path())
        let pattern = try Regex("\\sid=\"([^\"{]+)\"", as: (Substring, Substring).self)
        return try paths.filter { $0.hasSuffix(".mustache") }.flatMap { path in
            let text = try String(contentsOf: Self.templates.appending(path: path), encoding: .utf8)
            return text.matches(of: pattern).map { String($0.output.1) }
        }
    }

    @Test("No heading can take an id that a template writes")
    func reserved() throws {
        let ids = try literalIDs()
        #expect(ids.count > 10)
        #expect(ids.filter { !ReservedIDs.all.contains($0) } == [])
    }

    @Test("A heading of a body that is worded like one of its template has an id of its own")
    func headings() async {
        var draft = Draft()
        draft.actor("a", "A A", text: "## Took part in\n\n## Mentioned in\n\n## Elsewhere\n\nText.")
        let anchors = await draft.linked().value.actors[0].body.anchors
        #expect(anchors.map(\.id) == ["took-part-in-2", "mentioned-in-2", "elsewhere", "p1"])
    }
}
