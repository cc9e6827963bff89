import CCMarkGFM
import Model

/// Blocks: what holds words, what holds other blocks, and the footnotes at the end.
extension CommonMarkConverter {
    mutating func enterBlock(_ node: OpaquePointer, _ kind: CommonMarkKind) -> Bool {
        let line = startLine(node, kind)
        switch kind {
        case .paragraph: openLeaf(.paragraph, node, line)
        case .heading: openLeaf(.heading(level: Int8(clamping: cmark_node_get_heading_level(node))), node, line)
        case .blockQuote: builder.openBlock(.blockQuote, line: line)
        case .list: openList(node, line)
        case .item: openItem(node, line)
        case .table: openTable(node, line)
        case .tableRow:
            column = 0
            builder.openBlock(
                .tableRow(isHead: cmark_gfm_extensions_get_table_row_is_header(node) != 0), line: line)
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

    private mutating func enterBlockWithoutChildren(_ node: OpaquePointer, _ kind: CommonMarkKind, _ line: Int) {
        let last = max(line, Int(cmark_node_get_end_line(node)) + lineOffset)
        switch kind {
        case .thematicBreak:
            builder.openBlock(.thematicBreak, line: line)
            builder.close()
        case .code:
            builder.openBlock(.codeBlock, line: line)
            builder.writeCode(CommonMarkTree.literal(node))
            builder.closeLeafBlock()
            author.passCode(lines: line...last)
        case .html:
            author.reportHTMLBlock(Array(CommonMarkTree.literal(node)), lines: line...last)
        default: break
        }
    }

    private mutating func openLeaf(_ kind: Node.Kind, _ node: OpaquePointer, _ line: Int) {
        builder.openBlock(kind, line: line)
        checkDepth()
        author.source.enter(lines: line...max(line, Int(cmark_node_get_end_line(node)) + lineOffset))
    }

    private mutating func openList(_ node: OpaquePointer, _ line: Int) {
        let isTight = cmark_node_get_list_tight(node) != 0
        if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST {
            let start = Int32(clamping: cmark_node_get_list_start(node))
            builder.openBlock(.orderedList(start: start, isTight: isTight), line: line)
        } else {
            builder.openBlock(.bulletList(isTight: isTight), line: line)
        }
    }

    private mutating func openItem(_ node: OpaquePointer, _ line: Int) {
        if cmark_node_get_syntax_extension(node) == nil {
            builder.openBlock(.item, line: line)
        } else {
            let start = author.source.offset(ofLine: line) + max(0, Int(cmark_node_get_start_column(node)) - 1)
            builder.openBlock(.taskItem(isTicked: author.isTicked(at: start)), line: line)
        }
    }

    private mutating func openTable(_ node: OpaquePointer, _ line: Int) {
        builder.openBlock(.table, line: line)
        alignments = Array(CommonMarkTree.alignments(node))
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
    private mutating func startLine(_ node: OpaquePointer, _ kind: CommonMarkKind) -> Int {
        let line = Int(cmark_node_get_start_line(node))
        if kind == .paragraph, line == 0 {
            let words = CommonMarkTree.content(node)
            tableShift = words.indices.count { words[$0] == UInt8(ascii: "\n") } + 1
            return Int(cmark_node_get_start_line(cmark_node_next(node))) + lineOffset
        }
        switch kind {
        case .table: return line + tableShift + lineOffset
        case .tableRow, .tableCell:
            let row = kind == .tableCell ? cmark_node_parent(node) : node
            return line + (cmark_gfm_extensions_get_table_row_is_header(row) == 0 ? 0 : tableShift) + lineOffset
        default:
            tableShift = 0
            return line + lineOffset
        }
    }

    mutating func checkDepth() {
        if builder.depth > 2 * Limits.containers + Limits.inlineNesting { tooDeep = author.source.blockStart }
    }

    // MARK: Footnotes

    private mutating func beginFootnote(_ node: OpaquePointer, _ line: Int) {
        if builder.document.footnotes.isEmpty { builder.endBody() }
        let start = author.source.offset(ofLine: line) + max(0, Int(cmark_node_get_start_column(node)) - 1)
        footnote = (author.useFootnote(line: line, content: start), builder.nodeCount)
    }

    mutating func endFootnote() {
        guard let (mark, start) = footnote else { return }
        footnote = nil
        let position = author.source.position(of: mark.offset)
        builder.append(FootnoteDefinition(label: mark.label, nodes: start..<builder.nodeCount, position: position))
    }
}
