import Base

/// Rows with the numbers of pages that are the same on most pages, such as “Draft – 3”.
///
/// They are left out before the notes at the feet of pages are read, which they are below.
enum RunningRows {
    /// Takes such rows out of pages; gives them with their pages.
    static func remove(from pages: inout [[[UInt8]]]) -> [(text: [UInt8], page: Int)] {
        let interrupting = removeInterrupting(from: &pages)
        guard pages.count > 1 else { return interrupting }
        var places: [[UInt8]: [(page: Int, row: Int, numbers: [Int])]] = [:]
        for (page, rows) in pages.enumerated() {
            let filled = rows.indices.filter { !rows[$0].trimmed.isEmpty }
            let outer = Set(filled.prefix(4) + filled.suffix(4))
            for row in filled where outer.contains(row) || PageBreaks.isNamedNumber(rows[row]) {
                let text = rows[row].trimmed
                guard isCandidate(text) else { continue }
                places[pattern(text), default: []].append((page, row, numbers(text)))
            }
        }
        let running = places.values.filter { isRunning($0, of: pages.count) }.joined()
            .sorted { ($0.page, $0.row) < ($1.page, $1.row) }
        let gone = running.map { (text: pages[$0.page][$0.row].trimmed, page: $0.page) }
        for place in running.reversed() { pages[place.page].remove(at: place.row) }
        return interrupting + gone + removeNumbered(from: &pages)
    }

    /// Takes the first row of a text out, and where it is again, if it is there in the middle of sentences.
    private static func removeInterrupting(from pages: inout [[[UInt8]]]) -> [(text: [UInt8], page: Int)] {
        guard let rows = pages.first, let first = rows.firstIndex(where: { !$0.trimmed.isEmpty }) else { return [] }
        let head = rows[first].trimmed
        guard (4...80).contains(head.count), first + 1 < rows.count, rows[first + 1].trimmed.isEmpty else { return [] }
        let again = pages.enumerated().flatMap { page, rows in
            rows.indices.filter { (page > 0 || $0 > first) && rows[$0].trimmed == head }.map { (page: page, row: $0) }
        }
        guard !again.isEmpty, again.allSatisfy({ isInterrupting($0.row, pages[$0.page]) }) else { return [] }
        for place in again.reversed() { pages[place.page].remove(at: place.row) }
        pages[0].remove(at: first)
        return [(head, 0)] + again.map { (head, $0.page) }
    }

    /// Takes the first row of pages out that ends or begins with the number of its page and interrupts a sentence.
    private static func removeNumbered(from pages: inout [[[UInt8]]]) -> [(text: [UInt8], page: Int)] {
        pages.indices.dropFirst().compactMap { page in
            guard let row = pages[page].firstIndex(where: { !$0.trimmed.isEmpty }),
                case let text = pages[page][row].trimmed, isCandidate(text), text.count <= 80,
                text.first?.isDigit == true || text.last?.isDigit == true,
                case let numbers = numbers(text), numbers.allSatisfy({ $0 == page + 1 }),
                let next = pages[page][(row + 1)...].prefix(3).first(where: { !$0.trimmed.isEmpty }),
                next.trimmed.first?.isLower == true
            else { return nil }
            pages[page].remove(at: row)
            return (text, page)
        }
    }

    /// Whether a row is below an empty one and above one that begins in small letters.
    private static func isInterrupting(_ index: Int, _ rows: [[UInt8]]) -> Bool {
        let next = rows[(index + 1)...].prefix(3).first { !$0.trimmed.isEmpty }
        return index > 0 && rows[index - 1].trimmed.isEmpty && next?.trimmed.first?.isLower == true
    }

    /// Whether a row is short and has letters, and is no note that a number begins.
    private static func isCandidate(_ text: [UInt8]) -> Bool {
        guard text.count <= 120, text.contains(where: { $0.isLetter || $0 >= 0x80 }), text.contains(where: \.isDigit)
        else { return false }
        return NoteStart(text) == nil || !text.endsAsSentence
    }

    /// Whether a row is once on each of most pages, and one of its numbers counts them.
    private static func isRunning(_ places: [(page: Int, row: Int, numbers: [Int])], of pages: Int) -> Bool {
        // Left and right pages may have heads of their own.
        let isOfOneSide = Set(places.map { $0.page % 2 }).count == 1
        guard places.count >= 2, Set(places.map(\.page)).count == places.count,
            places.count * (isOfOneSide ? 10 : 5) >= pages * 3
        else { return false }
        let columns = places[0].numbers.indices
        guard places.allSatisfy({ $0.numbers.count == columns.count }) else { return false }
        let counting = columns.filter { column in Set(places.map { $0.numbers[column] - $0.page }).count == 1 }
        let others = columns.filter { column in Set(places.map { $0.numbers[column] }).count == 1 }
        return !counting.isEmpty && counting.count + others.count == columns.count
    }

    /// A row with 0 for each of its numbers.
    static func pattern(_ text: [UInt8]) -> [UInt8] {
        text.folded.reduce(into: []) { out, byte in
            let byte = byte.isDigit ? UInt8(ascii: "0") : byte
            if byte != UInt8(ascii: "0") || out.last != byte { out.append(byte) }
        }
    }

    /// The numbers in a row.
    static func numbers(_ text: [UInt8]) -> [Int] {
        text.split { !$0.isDigit }.map { Array($0.prefix(9)).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    }
}
