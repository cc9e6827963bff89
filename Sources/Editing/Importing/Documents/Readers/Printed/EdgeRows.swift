import Base

/// Where the pages of a text without form feeds end, as words tell that are at the edge of each page: “Holm 2” above one page
/// and “Holm 3” above the next, or the same words beside numbers that count up.
enum EdgeRows {
    private typealias Series = [(row: Int, number: Int)]

    /// How many filled rows a page has at least.
    private static let leastRows = 12

    /// The rows above which the text is cut; none unless sentences go on across some of them.
    static func cuts(_ rows: [[UInt8]]) -> [Int] {
        guard rows.count <= 200_000 else { return [] }
        var filled = [0]
        for row in rows { filled.append(filled[filled.count - 1] + (row.trimmed.isEmpty ? 0 : 1)) }
        var places: [[UInt8]: [Int]] = [:]
        for (index, row) in rows.enumerated() where isCandidate(row.trimmed) {
            places[RunningRows.pattern(row.trimmed), default: []].append(index)
        }
        var best: Series = []
        for indices in places.values where indices.count > max(1, best.count - 1) {
            let hasNumber = rows[indices[0]].contains(where: \.isDigit)
            let series = hasNumber ? counted(indices, rows) : numbered(indices, rows, filled)
            let isBetter = (series.count, -(series.first?.row ?? 0)) > (best.count, -(best.first?.row ?? 0))
            if isBetter, arePages(series, filled), goOn(series, rows) { best = series }
        }
        let last = filled[rows.count]
        return best.compactMap { place in
            let cut = top(of: place.row, rows, places)
            // The last page has such words at its foot.
            let isPage = last - filled[cut] > 4 || goesOn(below: place.row, rows)
            return isPage && filled[cut] > 4 ? cut : nil
        }
    }

    /// Whether a row may be at the edge of a page: short, with letters, and not the end of a sentence.
    private static func isCandidate(_ row: [UInt8]) -> Bool {
        guard (4...100).contains(row.count), !row.endsAsSentence, row.contains(where: { $0.isLetter || $0 >= 0x80 })
        else { return false }
        return row.first?.isLower == false || row.last?.isDigit == true
    }

    /// Rows that differ by one number alone, which counts them.
    private static func counted(_ indices: [Int], _ rows: [[UInt8]]) -> Series {
        let numbers = indices.map { RunningRows.numbers(rows[$0].trimmed) }
        guard let count = numbers.first?.count, count > 0, numbers.allSatisfy({ $0.count == count }) else { return [] }
        let counting = (0..<count).filter { column in
            zip(numbers, numbers.dropFirst()).allSatisfy { $1[column] == $0[column] + 1 }
        }
        let constant = (0..<count).count { column in Set(numbers.map { $0[column] }).count == 1 }
        guard let column = counting.first, counting.count + constant == count else { return [] }
        return zip(indices, numbers).map { ($0, $1[column]) }
    }

    /// The same rows where a row nearby has a number, which counts them.
    private static func numbered(_ indices: [Int], _ rows: [[UInt8]], _ filled: [Int]) -> Series {
        var series: Series = []
        for index in indices {
            let numbers = near(index, rows).flatMap { edgeNumbers(rows[$0].trimmed) }
            guard let last = series.last else {
                // The first page may have no number.
                if let first = numbers.first(where: { (1...2).contains($0) }) ?? numbers.first {
                    series = [(index, first)]
                }
                continue
            }
            guard filled[index] - filled[last.row] >= leastRows else { continue }
            if numbers.contains(last.number + 1) { series.append((index, last.number + 1)) }
        }
        return series
    }

    /// The two filled rows above a row and the one below it.
    private static func near(_ index: Int, _ rows: [[UInt8]]) -> [Int] {
        let above = rows.indices[..<index].suffix(4).reversed().filter { !rows[$0].trimmed.isEmpty }.prefix(2)
        let below = rows.indices[(index + 1)...].prefix(2).filter { !rows[$0].trimmed.isEmpty }.prefix(1)
        return Array(above) + below
    }

    /// The numbers that a short row begins and ends with.
    private static func edgeNumbers(_ row: [UInt8]) -> [Int] {
        guard row.count <= 100, !row.endsAsSentence else { return [] }
        let first = Array(row.prefix(while: \.isDigit))
        let last = Array(row.reversed().prefix(while: \.isDigit).reversed())
        return [first, last].compactMap { $0.count <= 4 ? $0.decimal : nil }
    }

    /// Whether rows are about as far from each other as pages are long.
    private static func arePages(_ series: Series, _ filled: [Int]) -> Bool {
        let gaps = zip(series, series.dropFirst()).map { filled[$1.row] - filled[$0.row] }
        guard let least = gaps.min(), let most = gaps.max() else { return false }
        return least >= leastRows && most <= least * 2
    }

    /// Whether the text goes on in small letters below a third of the rows.
    private static func goOn(_ series: Series, _ rows: [[UInt8]]) -> Bool {
        let broken = series.count { goesOn(below: $0.row, rows) }
        return broken > 0 && broken * 3 >= series.count
    }

    private static func goesOn(below row: Int, _ rows: [[UInt8]]) -> Bool {
        rows[(row + 1)...].prefix(4).first { !$0.trimmed.isEmpty }?.trimmed.first?.isLower == true
    }

    /// The first of the rows at the edge that are right above a row: numbers alone and what comes again elsewhere.
    private static func top(of row: Int, _ rows: [[UInt8]], _ places: [[UInt8]: [Int]]) -> Int {
        var top = row
        for index in rows.indices[..<row].suffix(4).reversed() {
            let text = rows[index].trimmed
            if text.isEmpty { continue }
            let isAgain = isCandidate(text) && places[RunningRows.pattern(text)].map { $0.count > 1 } ?? false
            guard PageBreaks.number(text) != nil || isAgain else { break }
            top = index
        }
        return top
    }
}
