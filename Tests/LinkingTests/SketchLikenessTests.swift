import Base
import Foundation
import Language
import Markdown
import Model
import Testing

@testable import Linking

/// Holds the bounds of `ParagraphSuccession` against the project's own briefings.
@Suite("How much of a paragraph stands in others")
struct SketchLikenessTests {
    /// The words of each paragraph of an article.
    private static func paragraphs(_ id: String) throws -> [String] {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = "content/articles/\(id).md"
        let bytes = Array(try Data(contentsOf: project.appending(path: path)))
        let document = MarkdownParser.parse(SourceFile(path: path, bytes: bytes)).value
        let nodes = Outline(document).anchors.filter { $0.paragraph > 0 }.map { document.nodes[Int($0.node)] }
        return nodes.map { document.string($0.text) }.filter { $0.split(separator: " ").count > 12 }
    }

    private func pairs(_ text: String) -> WordPairs { WordPairs(of: Array(text.utf8), in: 0..<text.utf8.count) }

    private func contained(_ one: String, in other: String) -> Int {
        SketchLikeness([pairs(other)]).places(of: ParagraphSketch(pairs(one))).first?.contained ?? 0
    }

    private func replaced(_ text: String, every step: Int) -> String {
        text.split(separator: " ").enumerated().map { $0 % step == step - 1 ? "another\($0)" : String($1) }
            .joined(separator: " ")
    }

    @Test("Other paragraphs hold little of one; with every fourth word replaced it holds enough")
    func bounds() throws {
        let all = try Self.paragraphs("after-peshawar") + Self.paragraphs("regional-cooperation")
        var others: [Int] = []
        for (index, one) in all.enumerated() {
            for (place, other) in all.enumerated() where place != index { others.append(contained(one, in: other)) }
        }
        let edited = all.map { contained($0, in: replaced($0, every: 4)) }
        #expect(others.max() ?? 1000 < 250)
        #expect(edited.min() ?? 0 > 350)
    }
}
