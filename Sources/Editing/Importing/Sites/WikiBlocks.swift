import Base

/// Turns the lines of a wiki, whose inline signs are Markdown already, into blocks of Markdown.
struct WikiBlocks {
    private var out: [UInt8] = []
    private var lines: ArraySlice<[UInt8]>
    private var isParagraph = false

    static func markdown(_ text: [UInt8]) -> [UInt8] {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        var blocks = WikiBlocks(lines: lines[...])
        blocks.run()
        return blocks.out
    }

    private init(lines: ArraySlice<[UInt8]>) { self.lines = lines }

    private mutating func run() {
        while let line = lines.popFirst() { read(line) }
        endLine()
    }

    private mutating func read(_ line: [UInt8]) {
        let bare = line.trimmed
        if bare.isEmpty {
            isParagraph = false
        } else if bare.starts(with: "```") {
            copyCode(line)
        } else if let (level, words) = Self.heading(bare) {
            block(Array(repeating: UInt8(ascii: "#"), count: level) + [0x20] + words)
        } else if bare.starts(with: "{|") {
            readTable()
        } else if bare.starts(with: "----") {
            block(Array("* * *".utf8))
        } else if bare.starts(with: "\u{E010}") {
            block(Array("> ".utf8) + bare.dropFirst(3))
        } else if let first = line.first, "*#:;".utf8.contains(first) {
            readList(line)
        } else if bare.starts(with: "|") && !isParagraph {
            // A table in HTML that became Markdown.
            endLine()
            out += line + [0x0A]
        } else {
            paragraph(bare)
        }
    }

    private mutating func endLine() {
        if out.last.map({ $0 != 0x0A }) ?? false { out.append(0x0A) }
    }

    private mutating func block(_ text: [UInt8]) {
        separate()
        out += text + [0x0A]
        isParagraph = false
    }

    private mutating func separate() {
        if !out.isEmpty, out.last != 0x0A { out.append(0x0A) }
        if !out.isEmpty { out.append(0x0A) }
    }

    private mutating func paragraph(_ text: [UInt8]) {
        if isParagraph { out.append(0x0A) } else { separate() }
        let needsEscape = text.first.map { "#>+-".utf8.contains($0) } ?? false
        out += (needsEscape ? [UInt8(ascii: "\\")] : []) + text
        isParagraph = true
    }

    private mutating func copyCode(_ first: [UInt8]) {
        separate()
        out += first + [0x0A]
        while let line = lines.popFirst() {
            out += line + [0x0A]
            if line.trimmed == Array("```".utf8) { break }
        }
        isParagraph = false
    }

    /// `== Words ==`; a heading of level 2 stays at that.
    private static func heading(_ line: [UInt8]) -> (level: Int, words: [UInt8])? {
        let sign = UInt8(ascii: "=")
        let level = min(6, line.prefix { $0 == sign }.count)
        guard level > 0, line.count > 2 * level, line.reversed().prefix(while: { $0 == sign }).count >= level else {
            return nil
        }
        let words = Array(line.dropFirst(level).dropLast(level)).trimmed
        return words.isEmpty ? nil : (max(2, level), words)
    }

    /// A run of lines with `*`, `#`, `:` or `;`.
    private mutating func readList(_ first: [UInt8]) {
        separate()
        var line: [UInt8]? = first
        while let current = line, let sign = current.first, "*#:;".utf8.contains(sign) {
            let signs = current.prefix { "*#:;".utf8.contains($0) }
            let words = Array(current.dropFirst(signs.count)).trimmed
            if !words.isEmpty { out += Self.marker(Array(signs)) + words + [0x0A] }
            line = lines.first
            if let next = line, let sign = next.first, "*#:;".utf8.contains(sign) {
                lines.removeFirst()
            } else {
                line = nil
            }
        }
        isParagraph = false
    }

    /// The marker of an item with its indent; an indented line is a quotation, a term is bold.
    private static func marker(_ signs: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for sign in signs.dropLast() {
            out += (sign == UInt8(ascii: "#") ? "   " : sign == UInt8(ascii: "*") ? "  " : "").utf8
        }
        switch signs.last {
        case UInt8(ascii: "*"): return out + Array("- ".utf8)
        case UInt8(ascii: "#"): return out + Array("1. ".utf8)
        default: return out + Array("> ".utf8)
        }
    }

    // MARK: Tables

    private mutating func readTable() {
        var rows: [[[UInt8]]] = [[]]
        var caption: [UInt8] = []
        var depth = 1
        while depth > 0, let line = lines.popFirst() {
            let bare = line.trimmed
            if bare.starts(with: "{|") { depth += 1 } else if bare.starts(with: "|}") { depth -= 1 }
            guard depth == 1 else { continue }
            if bare.starts(with: "|+") {
                caption = Self.content(Array(bare.dropFirst(2)))
            } else if bare.starts(with: "|-") {
                if rows[rows.count - 1].isEmpty == false { rows.append([]) }
            } else if bare.first == UInt8(ascii: "|") || bare.first == UInt8(ascii: "!") {
                let isHead = bare.first == UInt8(ascii: "!")
                rows[rows.count - 1] += Self.cells(Array(bare.dropFirst()), isHead: isHead)
            } else if !bare.isEmpty, let last = rows[rows.count - 1].last {
                rows[rows.count - 1][rows[rows.count - 1].count - 1] = last + (last.isEmpty ? [] : [0x20]) + bare
            }
        }
        rows.removeAll(where: \.isEmpty)
        guard let columns = rows.map(\.count).max() else { return }
        if !caption.isEmpty { block(Array("**".utf8) + caption + Array("**".utf8)) }
        separate()
        for (number, row) in rows.enumerated() {
            let cells = row + Array(repeating: [], count: columns - row.count)
            out += Array("| ".utf8) + Array(cells.joined(separator: Array(" | ".utf8))) + Array(" |\n".utf8)
            if number == 0 { out += "|\(String(repeating: "---|", count: columns))\n".utf8 }
        }
        isParagraph = false
    }

    /// The cells of a line, between `||` or `!!`.
    private static func cells(_ line: [UInt8], isHead: Bool) -> [[UInt8]] {
        var cells: [[UInt8]] = [[]]
        var index = 0
        while index < line.count {
            if line.span.holds("||", at: index) || isHead && line.span.holds("!!", at: index) {
                cells.append([])
                index += 2
            } else {
                cells[cells.count - 1].append(line[index])
                index += 1
            }
        }
        return cells.map { content($0).map { $0 == 0x0A ? 0x20 : $0 } }
    }

    /// A cell without the attributes before a bar, and with other bars escaped.
    private static func content(_ cell: [UInt8]) -> [UInt8] {
        var words = cell
        if let bar = cell.firstIndex(of: UInt8(ascii: "|")), cell[..<bar].contains(UInt8(ascii: "=")),
            !cell[..<bar].contains(UInt8(ascii: "["))
        {
            words = Array(cell[(bar + 1)...])
        }
        return words.trimmed.flatMap { $0 == UInt8(ascii: "|") ? [UInt8(ascii: "\\"), $0] : [$0] }
    }
}
