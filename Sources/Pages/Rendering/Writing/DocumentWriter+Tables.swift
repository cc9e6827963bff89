import Model

extension DocumentWriter {
    /// Writes the beginning of a table, row or cell. A table scrolls in a box of its own, which the keyboard can reach.
    mutating func tablePart(_ node: Node, at index: Int, end: Int) {
        switch node.kind {
        case .table:
            out.markup("<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>\n")
            push(.markup(hasBodyRows(index, end: end) ? "</tbody></table></div>\n" : "</table></div>\n"), end: end)
        case .tableRow where node.detail == 1:
            out.markup("<thead>")
            open("<tr", anchor(of: index))
            let isLast = stack.last.map { $0.end <= end } ?? true
            push(.markup(isLast ? "</tr></thead>" : "</tr></thead><tbody>\n"), end: end)
        case .tableRow:
            open("<tr", anchor(of: index))
            push(.markup("</tr>\n"), end: end)
        default:
            cell(node, at: index, end: end)
        }
    }

    private func hasBodyRows(_ index: Int, end: Int) -> Bool {
        guard let head = linked.document.nodes[at: index + 1], head.kind == .tableRow else { return false }
        return Int(head.end) < end
    }

    private mutating func cell(_ node: Node, at index: Int, end: Int) {
        let isHead = linked.document.nodes[..<index].last { $0.kind == .tableRow }?.detail == 1
        out.markup(isHead ? "<th scope=\"col\"" : "<td")
        switch node.detail {
        case 2: out.markup(" class=\"centre\"")
        case 3: out.markup(" class=\"right\"")
        default: break
        }
        out.append(UInt8(ascii: ">"))
        // Nothing but cells may stand in a row.
        if index > 0, linked.document.nodes[at: index - 1]?.kind == .tableRow { otherAddresses(of: index - 1) }
        push(.markup(isHead ? "</th>" : "</td>"), end: end)
    }
}
