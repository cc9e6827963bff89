import Base
import Language

/// The pages of a text without form feeds, as the numbers of its pages tell.
enum PageBreaks {
    /// Cuts after rows that are the number of a page, if they count up by one.
    ///
    /// Around a number alone is an empty row, or a running head below, which is the same on each page.
    static func cut(_ rows: [[UInt8]]) -> [[[UInt8]]] {
        let heads = heads(of: rows)
        let feet = feet(of: rows)
        let numbers = rows.indices.filter { index in
            guard number(rows[index]) != nil else { return false }
            if PastedFoot.number(rows[index]) == nil { return true }
            let isFirst = index == 0 || rows[index - 1].trimmed.isEmpty
            return isFirst && (index + 1 >= rows.count || rows[index + 1].trimmed.isEmpty)
                || hasHead(index, rows, heads) || hasFoot(index, rows, feet)
        }
        let cuts = longestCount(numbers, rows)
        let areSure =
            cuts.count >= 2
            && (cuts.allSatisfy { PastedFoot.number(rows[$0]) == nil }
                || cuts.allSatisfy { hasHead($0, rows, heads) || hasFoot($0, rows, feet) })
        let edges = areSure ? [] : EdgeRows.cuts(rows)
        guard areSure || edges.isEmpty && endsPages(cuts, rows) else { return pages(of: rows, from: edges) }
        return pages(of: rows, from: cuts.map { $0 + 1 })
    }

    /// Whether the last of several numbers is at the end of the text, as that of the last page is.
    private static func endsPages(_ cuts: [Int], _ rows: [[UInt8]]) -> Bool {
        guard cuts.count >= 2, let last = cuts.last else { return false }
        return rows[(last + 1)...].count { !$0.trimmed.isEmpty } <= 3
    }

    /// The rows as pages that begin at some of them.
    private static func pages(of rows: [[UInt8]], from cuts: [Int]) -> [[[UInt8]]] {
        let starts = [0] + cuts
        return starts.enumerated().map { place, start in
            Array(rows[start..<(place + 1 < starts.count ? starts[place + 1] : rows.count)])
        }
    }

    /// The most of some rows whose numbers count up by one with twelve filled rows or more before each.
    private static func longestCount(_ numbers: [Int], _ rows: [[UInt8]]) -> [Int] {
        var filled = [0]
        for row in rows { filled.append((filled.last ?? 0) + (row.trimmed.isEmpty ? 0 : 1)) }
        // Each row with the one before it in the longest count that ends there, and that count by the number it goes on with.
        var before: [Int: Int] = [:]
        var open: [Int: (row: Int, count: Int)] = [:]
        for row in numbers {
            guard let number = number(rows[row]) else { continue }
            let last = open[number].flatMap { filled[row] - filled[$0.row + 1] >= 12 ? $0 : nil }
            guard last != nil || filled[row] >= 12 else { continue }
            before[row] = last?.row
            let count = (last?.count ?? 0) + 1
            if count > open[number + 1]?.count ?? 0 { open[number + 1] = (row, count) }
        }
        var counted: [Int] = []
        var row = open.values.max { ($0.count, $1.row) < ($1.count, $0.row) }?.row
        while let current = row {
            counted.append(current)
            row = before[current]
        }
        return counted.reversed()
    }

    /// The rows below each number that could be running heads.
    private static func heads(of rows: [[UInt8]]) -> [Int: Set<[UInt8]>] {
        rows.indices.reduce(into: [:]) { heads, index in
            let head = head(below: index, rows)
            guard let number = number(rows[index]), (4...80).contains(head.count), head.first?.isLower == false
            else { return }
            heads[number, default: []].insert(head)
        }
    }

    /// The rows above each number that could be running feet.
    private static func feet(of rows: [[UInt8]]) -> [Int: Set<[UInt8]>] {
        zip(rows, rows.dropFirst()).reduce(into: [:]) { feet, pair in
            let foot = pair.0.trimmed
            guard let number = number(pair.1), (4...80).contains(foot.count), foot.first?.isLower == false,
                !PrintedParagraph.closes(foot)
            else { return }
            feet[number, default: []].insert(foot)
        }
    }

    /// Whether the row above a number, with an empty one below, is also above the next or the last number.
    private static func hasFoot(_ index: Int, _ rows: [[UInt8]], _ feet: [Int: Set<[UInt8]>]) -> Bool {
        guard let number = number(rows[index]), index > 0, index + 1 >= rows.count || rows[index + 1].trimmed.isEmpty
        else { return false }
        let foot = rows[index - 1].trimmed
        return [number - 1, number + 1].contains { feet[$0]?.contains(foot) ?? false }
    }

    /// The row below a number, or below an empty one.
    private static func head(below index: Int, _ rows: [[UInt8]]) -> [UInt8] {
        rows[(index + 1)...].prefix(2).lazy.map(\.trimmed).first { !$0.isEmpty } ?? []
    }

    /// Whether the row below a number is also below the next or the last one.
    private static func hasHead(_ index: Int, _ rows: [[UInt8]], _ heads: [Int: Set<[UInt8]>]) -> Bool {
        guard let number = number(rows[index]) else { return false }
        let head = head(below: index, rows)
        return [number - 1, number + 1].contains { heads[$0]?.contains(head) ?? false }
    }

    /// Whether a row is the number of a page and says so.
    static func isNamedNumber(_ row: [UInt8]) -> Bool { number(row) != nil && row.contains { $0.isLetter } }

    /// The number of a page that a row is: `3`, `Page 3 of 9`, `3/9`, `– 3 –`, `[3]`.
    static func number(_ row: [UInt8]) -> Int? {
        if let number = PastedFoot.number(row) { return number }
        let row = row.trimmed
        guard row.count <= 24, row.last.map({ $0.isDigit || "-]".utf8.contains($0) || $0 >= 0x80 }) == true else {
            return nil
        }
        let words = row.string.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let numbers = words.compactMap { Array($0.utf8).decimal }
        let others = words.filter { Array($0.utf8).decimal == nil }
        guard let first = numbers.first, first > 0, numbers.count <= 2, numbers.last.map({ $0 >= first }) == true,
            others.allSatisfy(LanguageWords.pageNumberWords.contains), !others.isEmpty || isSetOff(row, numbers.count)
        else { return nil }
        return first
    }

    /// Whether one number is between two dashes or brackets, or two numbers are around a slash.
    private static func isSetOff(_ row: [UInt8], _ numbers: Int) -> Bool {
        let text = row.string
        let isDashed = text.first.map { "-–—".contains($0) } == true && text.last.map { "-–—".contains($0) } == true
        let isBracketed = text.first == "[" && text.last == "]"
        return numbers == 1
            ? isDashed || isBracketed
            : text.split(separator: "/").count == 2 && text.allSatisfy { $0.isNumber || " /".contains($0) }
    }
}

extension LanguageWords {
    /// The words beside the numbers of pages.
    fileprivate static let pageNumberWords = pagePhrases(\.pageNumbers)
}
