import Base

/// Writes lines as the blocks of an article in Markdown.
struct BodyWriter {
    private(set) var bytes: [UInt8] = []
    /// What each line became, by its index.
    private(set) var blocks: [Int: String] = [:]
    private let notes: NoteCalls
    private let media: String
    private let pictures: [String]
    private var previous: PastedLine?

    init(calls: NoteCalls, media: String, pictures: [String]) {
        (notes, self.media, self.pictures) = (calls, media, pictures)
    }

    /// The numbers of the document's own notes that a line calls.
    func calls(of line: PastedLine) -> [Int] {
        guard case .table(let table) = line.shape else { return line.text.calls }
        return table.rows.joined().flatMap(\.calls)
    }

    mutating func write(_ line: PastedLine, at index: Int) {
        let goesOn = line.isWrapped && previous?.block == line.block
        let shared = previous.map { Self.shared($0.containers, line.containers) } ?? 0
        if goesOn {
            bytes.append(0x0A)
        } else if let previous {
            let outer = Self.prefix(Array(line.containers[..<shared]), from: shared)
            bytes.append(0x0A)
            if !Self.isTight(previous, line, shared) { bytes += outer.trimmedEnd + [0x0A] }
        } else {
            bytes.append(0x0A)
        }
        let first = goesOn ? [] : Self.prefix(line.containers, from: shared)
        let rest = Self.prefix(line.containers, from: line.containers.count)
        let written = content(of: line, at: index)
        blocks[index] = written.string
        let content = written.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (place, part) in content.enumerated() {
            if place > 0 { bytes.append(0x0A) }
            bytes += (place == 0 ? first : rest) + part
        }
        previous = line
    }

    private func content(of line: PastedLine, at index: Int) -> [UInt8] {
        switch line.shape {
        case .paragraph:
            if let source = line.source { return source }
            return paragraph(line.text, index)
        case .heading(let level):
            let plain = line.text.without([.strong, .emphasis])
            let words: [UInt8] = line.source ?? paragraph(plain, index).filter { $0 != 0x0A }
            return Array(repeating: UInt8(ascii: "#"), count: min(6, level)) + [0x20] + words
        case .table(let table): return TableWriter.write(table) { MarkdownLine($0, calls: notes).bytes }
        case .picture(let number):
            guard pictures.indices.contains(number) else { return paragraph(line.text, index) }
            let file = MarkdownAddress.written("\(media)/\(pictures[number])")
            let alt = line.text.bytes.string == pictures[number] ? [] : MarkdownLine(line.text.bytes).bytes
            return Array("![".utf8) + alt + Array("](\(file))".utf8)
        case .code: return Array("```\n".utf8) + line.bytes + Array("\n```".utf8)
        case .rule: return Array("* * *".utf8)
        case .markdown: return line.source ?? line.bytes
        }
    }

    private func paragraph(_ text: RichText, _ index: Int) -> [UInt8] {
        MarkdownLine(text, markers: notes.markers(in: text.bytes, at: index), calls: notes).bytes
    }

    /// How many of the containers of the line before go on.
    private static func shared(_ left: [PastedLine.Container], _ right: [PastedLine.Container]) -> Int {
        zip(left, right).prefix { $0 == $1 }.count
    }

    /// What begins a line: markers for the containers from `start` on, and their width for those before.
    private static func prefix(_ containers: [PastedLine.Container], from start: Int) -> [UInt8] {
        containers.enumerated().flatMap { place, container in
            switch container {
            case .quote: Array("> ".utf8)
            case .item(_, _, let marker):
                place < start ? [UInt8](repeating: 0x20, count: marker.utf8.count + 1) : Array("\(marker) ".utf8)
            }
        }
    }

    /// Whether no blank line goes between two items, or an item and the list in it.
    private static func isTight(_ above: PastedLine, _ line: PastedLine, _ shared: Int) -> Bool {
        guard shared < line.containers.count, case .item(let list, _, _) = line.containers[shared] else { return false }
        guard shared < above.containers.count else { return shared > 0 && above.shape == .paragraph }
        if case .item(let other, _, _) = above.containers[shared] { return list == other }
        return false
    }
}

/// Writes tables in Markdown.
enum TableWriter {
    /// - Parameter cell: Writes the text of a cell.
    static func write(_ table: ImportTable, cell: (RichText) -> [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for (number, row) in table.rows.enumerated() {
            out += (number == 0 ? "|" : "\n|").utf8
            for column in 0..<table.columns {
                let text = column < row.count ? cell(row[column].trimmed).map { $0 == 0x0A ? 0x20 : $0 } : []
                out += (text.isEmpty ? " |" : " ").utf8 + text + (text.isEmpty ? "" : " |").utf8
            }
            if number == 0 { out += "\n|".utf8 + (0..<table.columns).flatMap { _ in "---|".utf8 } }
        }
        return out
    }
}

extension [UInt8] {
    /// Without spaces at the end.
    fileprivate var trimmedEnd: [UInt8] { Array(self[..<(lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0)]) }
}
