import Base

/// The numbers that drafts have beside their lines.
enum LineNumbers {
    /// Takes them out of the lines of pages; gives how many there were, by page.
    static func remove(from pages: inout [[PrintedLine]]) -> [Int: Int] {
        let found = pages.map(numbered)
        guard
            let edge = zip(pages, found).compactMap({ page, lines in lines.first.map { page[$0].words[0].right } })
                .first,
            zip(pages, found).contains(where: { page, lines in lines.count >= 5 && spans(lines, page) })
        else { return [:] }
        var counts: [Int: Int] = [:]
        for (page, lines) in found.enumerated() where lines.count >= 2 {
            let numbers = lines.filter { abs(pages[page][$0].words[0].right - edge) < 12 }
            counts[page] = numbers.count
            for index in numbers.sorted().reversed() {
                let rest = Array(pages[page][index].words.dropFirst())
                if let line = PrintedLine(rest, page: page) {
                    pages[page][index] = line
                } else {
                    pages[page].remove(at: index)
                }
            }
        }
        return counts
    }

    /// The lines that begin with such a number: left of all text, and counting in equal steps.
    private static func numbered(_ page: [PrintedLine]) -> [Int] {
        let begins = page.indices.filter { isNumber(page[$0].words[0].text) }
        let numbers = Set(begins)
        let lefts = page.indices.filter { !numbers.contains($0) }.map { page[$0].left }.sorted()
        guard begins.count >= 2, !lefts.isEmpty else { return [] }
        let edge = lefts[lefts.count / 10]
        let beside = begins.filter { page[$0].words[0].right <= edge + 1 }.sorted { page[$0].top < page[$1].top }
        let values = beside.map { page[$0].words[0].text.decimal ?? 0 }
        let steps = zip(values, values.dropFirst()).map { $1 - $0 }
        guard let step = steps.first, step > 0, steps.count(where: { $0 == step }) * 10 >= steps.count * 8 else {
            return []
        }
        return beside
    }

    /// Whether numbers go on down most of a page, as those of its notes do not.
    private static func spans(_ lines: [Int], _ page: [PrintedLine]) -> Bool {
        func height(_ lines: some Sequence<PrintedLine>) -> Double {
            let tops = lines.map(\.top)
            return (tops.max() ?? 0) - (tops.min() ?? 0)
        }
        return height(lines.lazy.map { page[$0] }) * 2 >= height(page)
    }

    private static func isNumber(_ text: [UInt8]) -> Bool { text.count <= 4 && text.allSatisfy(\.isDigit) }

    /// A text without such numbers, where most of its lines begin with one and they count up by one; else as it is.
    static func removed(from text: [UInt8]) -> (text: [UInt8], count: Int) {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        var (next, seen, written) = (0, 0, 0)
        var cuts: [Int: Int] = [:]
        for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhiteSpace && $0 != 0x0C }) {
            written += 1
            let start = line.firstIndex { !$0.isBlank && $0 != 0x0C } ?? line.endIndex
            let digits = line[start...].prefix(while: \.isDigit)
            guard !digits.isEmpty, digits.endIndex == line.endIndex || line[digits.endIndex].isWhiteSpace,
                let value = Array(digits).decimal, next == 0 ? value == 1 : value == next || value == 1 && next > 8
            else { continue }
            (next, seen) = (value + 1, seen + 1)
            cuts[index] = digits.endIndex - line.startIndex
        }
        guard seen >= 8, seen * 10 >= written * 6 else { return SteppedNumbers.removed(from: text) }
        var out: [UInt8] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { out.append(0x0A) }
            guard let cut = cuts[index] else {
                out += line
                continue
            }
            if line.first == 0x0C { out.append(0x0C) }
            out += [UInt8](repeating: 0x20, count: cut) + line.dropFirst(cut)
        }
        return (out, seen)
    }
}

/// Bullets and numbers that a program wrote before the items that they belong to, each on a line of its own.
enum SplitLabels {
    /// How many labels may follow each other.
    private static let longest = 100

    /// The lines of a page, with each such label at the beginning of its line.
    static func joined(_ rows: [[UInt8]]) -> [[UInt8]] {
        var out: [[UInt8]] = []
        var index = 0
        while index < rows.count {
            let labels = rows[index...].prefix(longest).prefix { isLabel($0.trimmed) }
            let texts: ArraySlice<[UInt8]> =
                labels.isEmpty
                ? []
                : rows[labels.endIndex...].drop { $0.trimmed.isEmpty }.prefix(longest).prefix { !$0.trimmed.isEmpty }
            if labels.count >= 2, count(labels), texts.count == labels.count {
                out += zip(labels, texts).map { $0.trimmed + [0x20] + $1.trimmed }
                index = texts.endIndex
            } else if labels.count >= 2, count(labels),
                let blocks = blocks(from: labels.endIndex, as: labels.count, rows)
            {
                for (label, block) in zip(labels, blocks) {
                    out.append(label.trimmed + [0x20] + rows[block.lowerBound].trimmed)
                    out += rows[block.dropFirst()]
                }
                index = blocks.last?.upperBound ?? labels.endIndex
            } else if labels.count == 1, isSection(at: index, text: texts.startIndex, rows) {
                out.append(labels[index].trimmed + [0x20] + rows[texts.startIndex].trimmed)
                index = texts.startIndex + 1
            } else if isSectionLabel(at: index, rows),
                let next = rows[(index + 1)...].firstIndex(where: { !$0.trimmed.isEmpty })
            {
                out.append(rows[index].trimmed + [0x20] + rows[next].trimmed)
                index = next + 1
            } else if labels.count == 1, labels[index].trimmed.decimal == nil, let text = texts.first,
                NoteStart(text.trimmed) == nil, index == 0 || !isLabel(rows[index - 1].trimmed)
            {
                out.append(labels[index].trimmed + [0x20] + text.trimmed)
                index = texts.startIndex + 1
            } else {
                out.append(rows[index])
                index += 1
            }
        }
        return out
    }

    /// As many blocks as there are labels, between empty rows, with the end of the page or another label below them.
    private static func blocks(from start: Int, as count: Int, _ rows: [[UInt8]]) -> [Range<Int>]? {
        var blocks: [Range<Int>] = []
        var index = start
        while index < rows.count, !isLabel(rows[index].trimmed), blocks.count <= count {
            let end = rows[index...].firstIndex { $0.trimmed.isEmpty } ?? rows.count
            if end > index { blocks.append(index..<end) }
            index = end + 1
        }
        return blocks.count == count ? blocks : nil
    }

    /// Whether a number alone is that of the heading below it: both are between empty rows, and only a few words are there.
    private static func isSection(at index: Int, text: Int, _ rows: [[UInt8]]) -> Bool {
        func isEmpty(_ index: Int) -> Bool { !rows.indices.contains(index) || rows[index].trimmed.isEmpty }
        return rows.indices.contains(text) && rows[index].trimmed.decimal != nil && isEmpty(index - 1)
            && isEmpty(index + 1)
            && isEmpty(text + 1) && PastedFoot.isTitle(rows[text].trimmed[...])
    }

    /// Whether a row is the Roman number or the letter of the heading below it, which begins in capitals: `II.`
    private static func isSectionLabel(at index: Int, _ rows: [[UInt8]]) -> Bool {
        let row = rows[index].trimmed
        guard (2...6).contains(row.count), row.last == UInt8(ascii: "."), row.dropLast().allSatisfy(\.isUpper),
            let label = NoteStart(row)?.label ?? (row.count == 2 ? NoteLabel(symbol: row.string) : nil),
            index == 0 || rows[index - 1].trimmed.isEmpty || PrintedParagraph.closes(rows[index - 1].trimmed)
                || rows[index - 1].trimmed.scalarCount <= 40
        else { return false }
        let next = rows[(index + 1)...].prefix(3).first { !$0.trimmed.isEmpty }?.trimmed
        return !label.text.isEmpty && next?.first?.isUpper == true && (next?.count ?? 0) > 3
    }

    private static func isLabel(_ row: [UInt8]) -> Bool {
        !row.isEmpty
            && (PrintedParagraph.bullet(row) == row.count || row.count <= 3 && row.allSatisfy(\.isDigit)
                || isSymbol(row))
    }

    /// Whether a row is the symbol of a note, which is below it.
    private static func isSymbol(_ row: [UInt8]) -> Bool {
        row.count <= 6 && NoteSymbol.label(in: row + [0x20], at: 0)?.end == row.count
    }

    /// Whether labels are all bullets, or numbers that count up by one.
    private static func count(_ labels: ArraySlice<[UInt8]>) -> Bool {
        let values = labels.map { $0.trimmed.decimal }
        if values.allSatisfy({ $0 == nil }) { return true }
        let numbers = values.compactMap(\.self)
        return numbers.count == values.count && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }
}
