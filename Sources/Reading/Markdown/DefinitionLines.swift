import Base
import Model

/// The lines of a paragraph that is a term and its definitions, each of which begins with `: `.
///
/// cmark knows no definition lists. What follows a definition without a mark continues it, unless it is a line that
/// another definition follows, and that is not indented further than it: that is the next term.
struct DefinitionLines {
    /// A line that begins a term or a definition.
    struct Step {
        let isTerm: Bool
        /// 1-based, in the file.
        let line: Int
    }

    /// For each line break of the paragraph what begins after it, if anything does.
    private var steps: [Step?]
    private var next = 0
    /// Whether the mark of a definition comes next.
    var dropsMark = false

    /// Nil if the second line of the paragraph is no definition.
    init?(_ paragraph: CommonMarkNode, lines: ClosedRange<Int>, in source: SourceCursor) {
        guard lines.count > 1, source.isDefinition(line: lines.lowerBound + 1) else { return nil }
        let breaks = Self.breaks(in: paragraph)
        let marked = lines.dropFirst().filter { source.isDefinition(line: $0) }
        guard breaks.first == true, breaks.count(where: \.self) == marked.count else { return nil }
        steps = Array(repeating: nil, count: breaks.count)
        var definition = 0
        for index in breaks.indices where breaks[index] {
            let line = marked[definition]
            steps[index] = Step(isTerm: false, line: line)
            if definition > 0, line - 1 > marked[definition - 1], !breaks[index - 1],
                source.indent(ofLine: line - 1) <= source.indent(ofLine: line)
            {
                steps[index - 1] = Step(isTerm: true, line: line - 1)
            }
            definition += 1
        }
    }

    /// Whether a definition follows each line break that is not within emphasis or a link.
    private static func breaks(in paragraph: CommonMarkNode) -> [Bool] {
        guard var node = paragraph.firstChild else { return [] }
        var breaks: [Bool] = []
        while let following = node.next {
            if node.kind == .softBreak || node.kind == .lineBreak {
                let words = following.literal
                breaks.append(
                    following.kind == .text && words.count > 1 && words[0] == UInt8(ascii: ":") && words[1].isBlank)
            }
            node = following
        }
        return breaks
    }

    /// What begins after the next line break.
    mutating func takeNext() -> Step? {
        defer { next += 1 }
        return next < steps.count ? steps[next] : nil
    }
}

extension CommonMarkConverter {
    mutating func openParagraph(_ node: CommonMarkNode, _ line: Int) {
        definitions = definitionLines(of: node, line)
        if definitions != nil {
            if !isInDefinitionList { builder.openBlock(.definitionList, line: line) }
            isInDefinitionList = true
            builder.openBlock(.definitionTerm, line: line)
        }
        openLeaf(.paragraph, node, line)
    }

    private func definitionLines(of node: CommonMarkNode, _ line: Int) -> DefinitionLines? {
        guard node.startLine > 0, node.endLine > node.startLine else { return nil }
        return DefinitionLines(node, lines: line...(node.endLine + lineOffset), in: author.source)
    }

    /// Begins a term or definition where one begins after a line break.
    mutating func beginsDefinition(at kind: CommonMarkKind) -> Bool {
        guard definitions != nil, tags.count == 1, kind == .softBreak || kind == .lineBreak,
            let step = definitions?.takeNext()
        else { return false }
        endRun()
        builder.closeLeafBlock()
        builder.close()
        builder.openBlock(step.isTerm ? .definitionTerm : .definition, line: step.line)
        builder.openBlock(.paragraph, line: step.line)
        definitions?.dropsMark = !step.isTerm
        return true
    }

    /// Ends a definition, and the list unless the next paragraph continues it.
    mutating func endDefinitions(before next: CommonMarkNode?) {
        definitions = nil
        builder.close()
        if let next, next.kind == .paragraph, definitionLines(of: next, next.startLine + lineOffset) != nil { return }
        isInDefinitionList = false
        builder.close()
    }
}
