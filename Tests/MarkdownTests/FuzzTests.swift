import Base
import Markdown
import Model
import SiteGenerator
import TestSupport
import Testing

@Suite("Whatever the text, the document holds together")
struct FuzzTests {
    @Test("Thousands of random texts give documents without a gap", arguments: Seed.fixed(0..<8))
    func random(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<500 {
            let text = Self.text(&generator)
            let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: text))
            let problem = FuzzTests.problem(parsed.value)
            #expect(problem == nil, "\(problem ?? ""): \(String(decoding: text, as: UTF8.self).debugDescription)")
            let lines = text.count { $0 == UInt8(ascii: "\n") } + 1
            #expect(parsed.diagnostics.allSatisfy { (1...lines).contains($0.position.line) && $0.position.column >= 1 })
            #expect(parsed.diagnostics == parsed.diagnostics.sorted())
        }
    }

    /// What is wrong with a document, if anything is.
    static func problem(_ document: Document) -> String? {
        let words = Int32(document.text.count)
        guard document.body.upperBound <= document.nodes.count, String(validating: document.text, as: UTF8.self) != nil
        else {
            return "body or text"
        }
        var open: [Int] = []
        for (index, node) in document.nodes.enumerated() {
            while let last = open.last, Int(document.nodes[last].end) <= index { open.removeLast() }
            guard Int(node.end) > index, Int(node.end) <= document.nodes.count else { return "end of \(index)" }
            guard node.text.lowerBound >= 0, node.text.upperBound <= words, node.line >= 1 else {
                return "text of \(index)"
            }
            if let parent = open.last.map({ document.nodes[$0] }) {
                guard node.end <= parent.end, parent.text.lowerBound <= node.text.lowerBound,
                    node.text.upperBound <= parent.text.upperBound
                else { return "nesting of \(index)" }
            }
            let siblings = Int(open.last.map { document.nodes[$0].end } ?? Int32(document.nodes.count))
            if let problem = problem(node, at: index, siblings, document) { return problem }
            open.append(index)
            if open.count > 180 { return "depth" }
        }
        let ends = document.footnotes.map(\.nodes.upperBound)
        let starts = document.footnotes.map(\.nodes.lowerBound)
        let isWhole = starts == [document.body.upperBound] + ends.dropLast() || document.footnotes.isEmpty
        return isWhole && (ends.last ?? document.body.upperBound) == document.nodes.count ? nil : "footnotes"
    }

    private static func problem(_ node: Node, at index: Int, _ siblings: Int, _ document: Document) -> String? {
        switch node.kind {
        case .link, .image:
            return document.references.indices.contains(node.reference ?? -1) ? nil : "reference of \(index)"
        case .footnoteReference:
            return document.footnotes.indices.contains(node.footnote ?? -1) ? nil : "footnote of \(index)"
        case .text:
            if node.text.isEmpty { return "empty text \(index)" }
            let next = Int(node.end)
            let isNeighbour = next < siblings && document.nodes[next].isText
            return isNeighbour ? "neighbours \(index)" : nil
        default: return nil
        }
    }

    private static let pieces = [
        "a", "b ", "é", "习", " ", "  ", "\n", "\n\n", "\n    ", "\n> ", "\n- ", "\n1. ", "\n# ", "\n|", "|",
        "\n|-|-|\n", "\n---\n", "*", "**",
        "_", "~", "~~", "`", "``", "\n```\n", "[", "]", "(", ")", "[^a]", "\n[^a]: ", "\n[^b]: ", "[[", "]]", "[[a|b]]",
        "![", "](", "](a.md)",
        "[a]: b\n", "<", ">", "<b>", "<!-- ", "-->", "&amp;", "&#91;", "&#94;", "^", "\\", "\t", "https://a.b/c", "://",
        ".", "- [x] ",
        "\n: ", "\na\n: b", "<sub>", "</sub>", "<mark>", "</mark>", "<br>", "<abbr title='a'>", "</abbr>", "<!-- a -->",
        "\"", "javascript:", ":", "<a@b.c>", "=", "\n===\n",
    ].map { Array($0.utf8) }

    private static func text(_ generator: inout SplitMix64) -> [UInt8] {
        let count = Int.random(in: 1...60, using: &generator)
        return (0..<count).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
    }
}
