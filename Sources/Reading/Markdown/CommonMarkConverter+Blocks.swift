import Base
import Model

/// Blocks: what holds words, what holds other blocks, and the footnotes at the end.
extension CommonMarkConverter {
    mutating func enterBlock(_ node: CommonMarkNode, _ kind: CommonMarkKind) -> Bool {
        let line = startLine(node, kind)
        switch kind {
        case .paragraph: openParagraph(node, line)
        case .heading: openLeaf(.heading(level: node.headingLevel), node, line)
        case .blockQuote: builder.openBlock(.blockQuote, line: line)
        case .list: openList(node, line)
        case .item: openItem(node, line)
        case .table: openTable(node, line)
        case .tableRow:
            column = 0
            builder.openBlock(
                .tableRow(isHead: node.isTableHead), line: line)
        case .tableCell:
            openLeaf(.tableCell(column < alignments.count ? Self.alignment(alignments[column]) : .none), node, line)
            column += 1
        case .footnoteDefinition: beginFootnote(node, line)
        default:
            enterBlockWithoutChildren(node, kind, line)
            return false
        }
        return true
    }

    private mutating func enterBlockWithoutChildren(_ node: CommonMarkNode, _ kind: CommonMarkKind, _ line: Int) {
        let last = max(line, node.endLine + lineOffset)
        switch kind {
        case .thematicBreak:
            builder.openBlock(.thematicBreak, line: line)
            builder.close()
        case .code:
            builder.openBlock(.codeBlock, line: line)
            builder.writeCode(node.literal)
            builder.closeLeafBlock()
            author.passCode(lines: line...last)
        case .html:
            author.readHTMLBlock(Array(node.literal), lines: line...last)
        default: break
        }
    }

    mutating func openLeaf(_ kind: Node.Kind, _ node: CommonMarkNode, _ line: Int) {
        builder.openBlock(kind, line: line)
        checkDepth()
        tags.append(nil)
        author.source.enter(lines: line...max(line, node.endLine + lineOffset))
    }

    private mutating func openList(_ node: CommonMarkNode, _ line: Int) {
        if let start = node.listStart {
            builder.openBlock(.orderedList(start: start, isTight: node.isTightList), line: line)
        } else {
            builder.openBlock(.bulletList(isTight: node.isTightList), line: line)
        }
    }

    private mutating func openItem(_ node: CommonMarkNode, _ line: Int) {
        if !node.isTask {
            builder.openBlock(.item, line: line)
        } else {
            let start = author.source.offset(ofLine: line) + max(0, node.startColumn - 1)
            builder.openBlock(.taskItem(isTicked: author.isTicked(at: start)), line: line)
        }
    }

    private mutating func openTable(_ node: CommonMarkNode, _ line: Int) {
        builder.openBlock(.table, line: line)
        alignments = node.alignments
    }

    private static func alignment(_ letter: UInt8) -> ColumnAlignment {
        switch letter {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .centre
        case UInt8(ascii: "r"): .right
        default: .none
        }
    }

    /// The line of the file. A paragraph that cmark splits off before a table has none: it has the table's, and the
    /// table begins after it.
    private mutating func startLine(_ node: CommonMarkNode, _ kind: CommonMarkKind) -> Int {
        let line = node.startLine
        if kind == .paragraph, line == 0 {
            let words = node.content
            tableShift = words.indices.count { words[$0] == UInt8(ascii: "\n") } + 1
            return (node.next?.startLine ?? 0) + lineOffset
        }
        switch kind {
        case .table: return line + tableShift + lineOffset
        case .tableRow, .tableCell:
            let isHead = kind == .tableCell ? node.parent?.isTableHead ?? false : node.isTableHead
            return line + (isHead ? tableShift : 0) + lineOffset
        default:
            tableShift = 0
            return line + lineOffset
        }
    }

    mutating func checkDepth() {
        if builder.depth > 2 * Limits.containers + Limits.inlineNesting { tooDeep = author.source.blockStart }
    }

    // MARK: Footnotes

    private mutating func beginFootnote(_ node: CommonMarkNode, _ line: Int) {
        if builder.document.footnotes.isEmpty { builder.endBody() }
        let start = author.source.offset(ofLine: line) + max(0, node.startColumn - 1)
        footnote = (author.useFootnote(line: line, content: start), builder.nodeCount)
    }

    mutating func endFootnote() {
        guard let (mark, start) = footnote else { return }
        footnote = nil
        let position = author.source.position(of: mark.offset)
        builder.append(FootnoteDefinition(label: mark.label, nodes: start..<builder.nodeCount, position: position))
    }
}
