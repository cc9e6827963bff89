import Base

/// The notes below the text of one page.
struct PastedFoot {
    private(set) var notes: [PrintedNote] = []
    /// The index after the last row of the notes.
    private(set) var end: Int
    /// How many of the rows above are notes as well, whose numbers are not before them.
    private(set) var taken = 0
    /// How the numbers of the notes are set off.
    private(set) var style: NoteStart.Style?

    /// Whether a rule is above the notes, so that all below it are notes up to the end of the page.
    private let isBelowRule: Bool

    /// Reads notes from a row on; nil unless it begins the note after the last one of the page before, and the page calls each note.
    init?(
        _ rows: [[UInt8]], from start: Int, called: Set<Int>, inBrackets: Set<Int> = [], last: Int,
        style: NoteStart.Style?, above: [[UInt8]], lastRows: [Int: Int], arePages: Bool = false
    ) {
        isBelowRule = arePages && above.last { !$0.trimmed.isEmpty }.map(Self.isRule) ?? false
        guard let first = Self.start(rows[start], called)?.label.ordinal, first > last else { return nil }
        // “[1]” in the text does not call “1 cup of rice”.
        if inBrackets.contains(first), Self.beginsSmall(rows[start].trimmed) { return nil }
        end = start
        self.style = NoteStart(rows[start].trimmed)?.style
        // A list of the text may begin as the notes do, which are further down.
        if self.style == .dotted, let later = lastRows[first], later > start,
            NoteStart(rows[later].trimmed)?.style == .bare
        {
            return nil
        }
        var missing = called.filter { $0 > last }
        while end < rows.count, takeRow(of: rows, &missing) { end += 1 }
        if first > last + 1, Self.number(rows[start]) != nil { takeAbove(above, last + 1..<first, missing) }
        guard isCalled(called, after: last), Self.areLike(self.style, style), !isList(rows, called) else { return nil }
    }

    /// Whether small letters follow a plain number.
    private static func beginsSmall(_ row: [UInt8]) -> Bool {
        guard let start = NoteStart(row), start.style == .bare else { return false }
        return row[start.end...].first { !$0.isBlank }?.isLower == true
    }

    /// Takes the next row; returns whether it belongs to the notes.
    private mutating func takeRow(of rows: [[UInt8]], _ missing: inout Set<Int>) -> Bool {
        if rows[end].trimmed.isEmpty {
            guard let next = rows.indices[end...].dropFirst().first(where: { !rows[$0].trimmed.isEmpty }),
                goesOn(at: next, rows, missing, isAfterGap: next > end)
            else { return false }
            end = next
        }
        let row = rows[end].trimmed
        if PrintedParagraph.bullet(row) != nil { return false }
        // A row of a note may begin with the day of a month.
        if let begin = Self.start(row, missing), Self.areLike(NoteStart(row)?.style, style), !Self.isDay(row) {
            splitLast(before: begin.label.ordinal, &missing)
            missing.remove(begin.label.ordinal)
            let text = Array(row[begin.end...]).trimmed
            notes.append(PrintedNote(label: begin.label, lines: text.isEmpty ? [] : [text]))
        } else if let next = uncalled(row) {
            notes.append(next)
        } else if PageBreaks.number(row) != nil, notes.last?.isFinished ?? false {
            // The number of a page, or of a note that is told by its place.
            return rows[end...].dropFirst().prefix(3).contains { Self.start($0, missing) != nil }
        } else if goesOn(at: end, rows, missing, isAfterGap: false) {
            notes[notes.count - 1].lines.append(row)
        } else {
            return false
        }
        return true
    }

    /// Whether the text above calls the notes, each of which has some words, and they come soon after the last one.
    private func isCalled(_ called: Set<Int>, after last: Int) -> Bool {
        let found = notes.map(\.label.ordinal)
        guard let least = found.min(), let most = found.max(), least > last, !notes.contains(where: \.lines.isEmpty),
            least <= last + 3 || isSurelyCalled(found, called)
        else { return false }
        return Set(found).isSuperset(of: called.filter { (last + 1...most).contains($0) })
            && !notes.contains { Self.callsNotes($0, found) }
    }

    /// Whether these are several notes that follow each other, and the page calls each: those before them were lost.
    private func isSurelyCalled(_ found: [Int], _ called: Set<Int>) -> Bool {
        found.count >= 2 && zip(found, found.dropFirst()).allSatisfy { $1 == $0 + 1 }
            && found.allSatisfy(called.contains)
    }

    /// The index of the last row that begins with each number and has more than that.
    static func lastRows(_ rows: [[UInt8]]) -> [Int: Int] {
        rows.enumerated().reduce(into: [:]) { last, row in
            guard row.element.trimmed.first?.isDigit == true, let start = NoteStart(row.element.trimmed),
                start.end < row.element.trimmed.count
            else { return }
            last[start.label.ordinal] = row.offset
        }
    }

    /// Whether a row is the number of a page or a section: it is alone, or before short words in capitals, and either nothing
    /// follows at once or a later row begins with it as well.
    ///
    /// - Parameter lastRows: The last row that begins with each number.
    static func isHeading(at start: Int, _ rows: [[UInt8]], _ lastRows: [Int: Int]) -> Bool {
        guard let number = Array(rows[start].trimmed.prefix(4).prefix(while: \.isDigit)).decimal else { return false }
        func isEmpty(_ index: Int) -> Bool { index < rows.count && rows[index].trimmed.isEmpty }
        let isAlone = Self.number(rows[start]) != nil
        guard let at = isAlone ? rows.indices[(start + 1)...].first(where: { !isEmpty($0) }) : start else {
            return false
        }
        let hasWords = isTitle(rows[at].trimmed.drop { $0.isDigit || $0.isBlank || $0 == UInt8(ascii: ".") })
        guard isAlone || hasWords else { return false }
        return hasWords && isEmpty(at + 1) || (lastRows[number] ?? 0) > at
    }

    /// Whether a row is nothing but a few words, the longer ones in capitals.
    static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
        let words = text.split(separator: 0x20)
        let long = words.filter { $0.count > 3 && !PrintedParagraph.smallWords.contains(Array($0).string) }
        return text.count <= 60 && words.count > 1 && !long.isEmpty && long.allSatisfy { $0.first?.isUpper == true }
            && text.allSatisfy { $0.isLetter || $0.isBlank || "'-:&".utf8.contains($0) || $0 >= 0x80 }
    }

    /// The next note, whose marker was lost: with a stop or in brackets, or in capitals after a note that has an end.
    private func uncalled(_ row: [UInt8]) -> PrintedNote? {
        if NoteStart(row) == nil, let last = notes.last, last.isFinished,
            let next = Self.start(row, [last.label.ordinal + 1])
        {
            return PrintedNote(label: next.label, lines: [Array(row[next.end...]).trimmed])
        }
        guard let start = NoteStart(row), start.style == style, let last = notes.last,
            start.label.ordinal == last.label.ordinal + 1, start.end < row.count
        else { return nil }
        let text = row[start.end...].drop(while: \.isBlank)
        let isCapital = text.first?.isUpper == true || text.starts(with: "http".utf8)
        let isBare =
            start.style == .bare && isCapital && last.isFinished && !Self.callsNotes(last, notes.map(\.label.ordinal))
        guard isBare || start.style == .dotted || start.style == .bracket else { return nil }
        return PrintedNote(label: start.label, lines: [Array(row[start.end...]).trimmed])
    }

    /// Whether the notes begin as those of other pages do: a raised number may have lost its height.
    private static func areLike(_ one: NoteStart.Style?, _ other: NoteStart.Style?) -> Bool {
        guard let one, let other else { return true }
        let raised: Set<NoteStart.Style> = [.superscript, .bare]
        return one == other || raised.isSuperset(of: [one, other])
    }

    /// Whether these are items of a list: a single one with a stop, and more text or an item that nothing calls after it.
    private func isList(_ rows: [[UInt8]], _ called: Set<Int>) -> Bool {
        guard style == .dotted, notes.count == 1, end < rows.count else { return false }
        if goesOnUncalled(rows, called) { return true }
        let rest = rows[end...].drop { $0.trimmed.isEmpty || Self.number($0) != nil }
        return rest.count > 3 && !rows[end].trimmed.isEmpty && Self.number(rows[end]) == nil
    }

    /// Whether a later row begins with the next number and a stop, though nothing up to it calls a note of that number.
    private func goesOnUncalled(_ rows: [[UInt8]], _ called: Set<Int>) -> Bool {
        guard let number = notes.first.map({ $0.label.ordinal + 1 }), !called.contains(number) else { return false }
        for row in rows[end...] {
            if let start = NoteStart(row.trimmed), start.style == .dotted, start.label.ordinal == number { return true }
            let calls = GluedCalls.ordinals(in: row) + NoteMarker.all(in: row).flatMap(\.labels).map(\.ordinal)
            if calls.contains(number) { return false }
        }
        return false
    }

    /// The notes in the block above, where just as many sentences end in it as numbers are missing.
    private mutating func takeAbove(_ above: [[UInt8]], _ lost: Range<Int>, _ called: Set<Int>) {
        guard lost.allSatisfy(called.contains) else { return }
        // The numbers of these notes may be below them.
        let rows = above.reversed().drop { row in
            row.trimmed.isEmpty || Self.number(row).map { lost.contains($0) } ?? false
        }
        var block = Array(rows.prefix { !$0.trimmed.isEmpty }.prefix(7).reversed().map(\.trimmed))
        if block.count > 6, lost.count == 1, let start = Self.break(in: block) { block.removeSubrange(..<start) }
        let ends = block.indices.filter { Self.isEnd(block[$0]) }
        guard block.count <= 6, block.count < above.count, ends.count == lost.count,
            ends.last == block.count - 1
        else { return }
        var start = 0
        var found: [PrintedNote] = []
        for (number, end) in zip(lost, ends) {
            guard let label = NoteLabel(Array("\(number)".utf8)) else { return }
            found.append(PrintedNote(label: label, lines: Array(block[start...end])))
            start = end + 1
        }
        notes = found + notes
        taken = block.count
    }

    /// The last row that begins in capitals below one that stops within a sentence, and after no small word.
    private static func `break`(in block: [[UInt8]]) -> Int? {
        block.indices.dropFirst(2).last { index in
            let above = block[index - 1]
            return block[index].first?.isUpper == true && !PrintedParagraph.endsSentence(above)
                && above.last?.isLetter == true && !PrintedParagraph.goesOn(above, block[index])
        }
    }

    /// Whether a note calls notes, as the items of a list do and notes hardly ever.
    private static func callsNotes(_ note: PrintedNote, _ found: [Int]) -> Bool {
        let near = (found.min() ?? 0)...(found.max() ?? 0) + 3
        return note.lines.contains { line in GluedCalls.ordinals(in: line).contains(where: near.contains) }
    }

    /// Whether a row still belongs to the notes: another note comes soon, or the last one has no end yet.
    private func goesOn(at index: Int, _ rows: [[UInt8]], _ missing: Set<Int>, isAfterGap: Bool) -> Bool {
        guard let note = notes.last, note.lines.count < (isBelowRule ? 60 : 30),
            !isAfterGap || !Self.isDay(rows[index].trimmed)
        else {
            return false
        }
        let isNumber = PageBreaks.number(rows[index]) != nil
        if isBelowRule, !isNumber { return true }
        if note.lines.isEmpty { return !isNumber }
        // “(accessed 3 May)” belongs to the address above it.
        if !isAfterGap, rows[index].trimmed.first == UInt8(ascii: "("), Self.start(rows[index], missing) == nil {
            return true
        }
        if Self.start(rows[index], missing) != nil { return true }
        let whole = SplitAddress.joined(note.lines)
        if !isAfterGap, SplitAddress.goesOn(whole, rows[index].trimmed) { return true }
        let isUnfinished = !Self.isEnd(whole)
        // A number alone is a page's, unless the program put each word on a line of its own.
        let isAmongWords = note.lines.last.map { !$0.contains(0x20) && isUnfinished } ?? false
        if isUnfinished, !isNumber || !isAfterGap && isAmongWords { return true }
        let ahead = rows[index...].prefix(isAfterGap ? 3 : 12)
        return ahead.contains { Self.start($0, missing) != nil }
    }

    /// Puts notes whose numbers a program printed elsewhere where sentences end, if there are just as many ends.
    private mutating func splitLast(before next: Int, _ missing: inout Set<Int>) {
        guard let note = notes.last, next > note.label.ordinal + 1 else { return }
        let lost = (note.label.ordinal + 1..<next).filter { missing.contains($0) }
        let ends = note.lines.indices.dropLast().filter { Self.isEnd(note.lines[$0]) }
        guard lost.count == next - note.label.ordinal - 1, ends.count == lost.count else { return }
        notes.removeLast()
        let starts = [0] + ends.map { $0 + 1 }
        for (place, start) in starts.enumerated() {
            let stop = place + 1 < starts.count ? starts[place + 1] : note.lines.count
            guard let label = place == 0 ? note.label : NoteLabel(Array("\(lost[place - 1])".utf8)) else { continue }
            notes.append(PrintedNote(label: label, lines: Array(note.lines[start..<stop])))
            missing.remove(label.ordinal)
        }
    }

    /// The number at the beginning of a row, if it is one of these; a program may have lost the space after it.
    private static func start(_ row: [UInt8], _ ordinals: Set<Int>) -> (label: NoteLabel, end: Int)? {
        let row = row.trimmed
        if let start = NoteStart(row), ordinals.contains(start.label.ordinal), start.style != .parenthesis {
            return (start.label, min(row.count, start.end))
        }
        let digits = row.prefix(while: \.isDigit)
        guard (1...3).contains(digits.count), row.dropFirst(digits.count).first?.isUpper == true,
            let label = NoteLabel(Array(digits)), ordinals.contains(label.ordinal)
        else { return nil }
        return (label, digits.count)
    }

    /// Whether a row is the day at the end of a note: `3 March 2021.`
    private static func isDay(_ row: [UInt8]) -> Bool {
        PrintedDate(Array(row.reversed().drop { ".,; ".utf8.contains($0) }.reversed())) != nil
    }

    /// Whether a row is a rule: `————`, `________`.
    static func isRule(_ row: [UInt8]) -> Bool {
        let signs = row.string.filter { $0 != " " && $0 != "\r" }
        return signs.count >= 4 && signs.allSatisfy { "—–-_─".contains($0) }
    }

    /// The number that a row consists of.
    static func number(_ row: [UInt8]) -> Int? {
        let bare = row.trimmed
        return bare.count <= 4 ? bare.decimal : nil
    }

    /// Whether a note may end with a row.
    static func isEnd(_ row: [UInt8]) -> Bool {
        let word = Array(row.split(separator: 0x20).last ?? [])
        if ["p.", "pp.", "no.", "vol.", "ed.", "see"].contains(word.map(\.lowercased).string) { return false }
        return row.last.map { ".!?)]".utf8.contains($0) } ?? false
            || [".”", "!”", "?”", ".»", ".\""].contains(where: { row.ends(with: $0) })
            || word.starts(with: "http") && word.last != UInt8(ascii: ",")
    }
}
