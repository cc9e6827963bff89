import Base

/// The lists, block quotes and footnotes that are open at a line, read as cmark reads them or as more than it would
/// open, never as fewer.
struct ContainerStack {
    private enum Container {
        case quote
        /// Columns of indent that a later line needs to belong to the item.
        case item(width: Int)
        case footnote
    }

    private var open: [Container] = []

    var depth: Int { open.count }

    /// Reads the container markers of a line and calls back with the label of each footnote definition among them.
    /// Stops as soon as the depth passes the limit.
    mutating func read(_ line: inout LinePrefix, footnote: (_ label: Range<Int>, _ content: Int) -> Void) {
        let matched = match(&line)
        var isNew = false
        while !line.isBlank, line.indent < 4, open.count <= Limits.containers {
            guard let container = next(&line, footnote) else { break }
            if !isNew { open.removeLast(open.count - matched) }
            isNew = true
            open.append(container)
        }
        // A line of words may continue a paragraph within containers that it does not repeat; a blank one cannot.
        if !isNew, line.isBlank { open.removeLast(open.count - matched) }
    }

    private func match(_ line: inout LinePrefix) -> Int {
        for (index, container) in open.enumerated() {
            switch container {
            case .quote:
                guard line.indent < 4, line.byte == UInt8(ascii: ">") else { return index }
                line.takeQuoteMarker()
            case .item(let width):
                if line.indent >= width {
                    line.takeIndent(width)
                } else if !line.isBlank {
                    return index
                }
            case .footnote:
                if line.indent >= 4 {
                    line.takeIndent(4)
                } else if !line.isBlank {
                    return index
                }
            }
        }
        return open.count
    }

    private func next(
        _ line: inout LinePrefix, _ footnote: (_ label: Range<Int>, _ content: Int) -> Void
    ) -> Container? {
        switch line.byte {
        case UInt8(ascii: ">"):
            line.takeQuoteMarker()
            return .quote
        case UInt8(ascii: "["):
            guard let label = line.takeFootnoteMarker() else { return nil }
            footnote(label, line.first)
            return .footnote
        default:
            return line.takeListMarker().map { .item(width: $0) }
        }
    }
}
