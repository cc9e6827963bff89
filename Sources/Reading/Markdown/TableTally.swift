import Base

/// Counts what tables may cost: every line that could be a row, and every row of dashes that makes cmark read a
/// paragraph again.
struct TableTally {
    private let hasPipes: Bool
    /// Of the whole text.
    private var cells = 0

    // Of the paragraph so far.
    private var start = 0
    private var widest = 0
    private var widestLine = 0
    /// Columns of the widest delimiter row; 0 before the first.
    private var columns = 0
    private var linesWithoutPipe = 0
    /// The byte offset after the last `|`, from which cmark walks back at each line.
    private var afterPipe = 0
    private var walk = 0
    private var work = 0

    /// - Parameter hasPipes: whether the text has a `|` at all.
    init(hasPipes: Bool) { self.hasPipes = hasPipes }

    /// Begins a new paragraph at a byte offset.
    mutating func begin(at offset: Int) {
        var next = TableTally(hasPipes: hasPipes)
        (next.cells, next.start, next.afterPipe) = (cells, offset, offset)
        self = next
    }

    /// Adds a line without its container markers; returns a refusal where a limit is passed.
    mutating func add(_ line: Range<Int>, of bytes: Span<UInt8>) -> Refusal? {
        let isDelimiterRow = Self.isDelimiterRow(line, of: bytes)
        let (width, lastPipe) = hasPipes ? Self.columns(line, of: bytes) : (1, nil)
        if width > widest { (widest, widestLine) = (width, line.lowerBound) }
        if isDelimiterRow {
            columns = max(columns, width)
            work += line.lowerBound - start + walk
        }
        cells += columns
        let refusal = refusal(at: line.lowerBound, isDelimiterRow)
        if let lastPipe {
            afterPipe = lastPipe + 1
            linesWithoutPipe = 0
        } else {
            linesWithoutPipe += 1
        }
        walk += line.upperBound - afterPipe
        return refusal
    }

    private func refusal(at offset: Int, _ isDelimiterRow: Bool) -> Refusal? {
        if columns > 0, widest > Limits.tableColumns {
            return Refusal(
                at: widestLine, "a table row of \(widest) columns; the limit is \(Limits.tableColumns)",
                fix: "swap rows and columns, or split the table")
        }
        if cells > Limits.tableCells {
            return Refusal(
                at: offset, "tables of more than \(Limits.tableCells) cells",
                fix: "put large tables in a file in content/media")
        }
        if isDelimiterRow, linesWithoutPipe > Limits.linesBeforeDelimiterRow || work > Limits.delimiterRowWork {
            return Refusal(
                at: offset, "a table's delimiter row at the end of a very long paragraph",
                fix: "put a blank line before the table")
        }
        return nil
    }

    /// One more than the line's `|`, those at its ends not counted, and the place of the last.
    private static func columns(_ line: Range<Int>, of bytes: Span<UInt8>) -> (Int, lastPipe: Int?) {
        var count = 1
        var last: Int?
        while let at = bytes.place(of: UInt8(ascii: "|"), in: (last ?? line.lowerBound - 1) + 1..<line.upperBound) {
            if at != line.lowerBound { count += 1 }
            last = at
        }
        if count > 1, let last, bytes.end(from: last + 1, while: \.isWhiteSpace) >= line.upperBound { count -= 1 }
        return (count, last)
    }

    /// Whether a line holds dashes, colons, `|` and white space only, a dash among them and not alone.
    private static func isDelimiterRow(_ line: Range<Int>, of bytes: Span<UInt8>) -> Bool {
        var hasDash = false
        var hasOther = false
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasOther = true
            case let byte where byte.isWhiteSpace: break
            default: return false
            }
        }
        return hasDash && hasOther
    }
}

/// Counts what is costly within one paragraph, that is a run of lines without a blank one.
struct ParagraphTally {
    private var brackets = 0
    private var declarations = 0
    private var tildes = 0
    private let matters: Bool

    /// - Parameter tally: that of the whole text; where it passes no limit, no paragraph does.
    init(_ tally: ByteTally) {
        matters =
            tally.brackets > Limits.brackets || tally.angles > Limits.declarations || tally.tildes > Limits.tildes
    }

    /// Adds a line; returns a refusal where a limit is passed.
    mutating func add(_ line: Range<Int>, of bytes: Span<UInt8>) -> Refusal? {
        guard matters else { return nil }
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "~"): tildes += 1
            case UInt8(ascii: "<"):
                let next = index + 1 < line.upperBound ? bytes[index + 1] : 0
                if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { declarations += 1 }
            default: continue
            }
            if brackets > Limits.brackets || tildes > Limits.tildes || declarations > Limits.declarations {
                return refusal(at: index)
            }
        }
        return nil
    }

    private func refusal(at offset: Int) -> Refusal? {
        let limits = [
            (brackets, Limits.brackets, "'['"), (tildes, Limits.tildes, "'~'"),
            (declarations, Limits.declarations, "'<!' or '<?'"),
        ]
        for (count, limit, what) in limits where count > limit {
            return Refusal(at: offset, "more than \(limit) \(what) in one paragraph", fix: "split it with a blank line")
        }
        return nil
    }
}

/// How often the bytes occur that can make a text costly to parse.
struct ByteTally: Equatable {
    let brackets: Int
    let angles: Int
    let pipes: Int
    let tildes: Int

    init(_ bytes: Span<UInt8>, from start: Int) {
        brackets = Self.count(UInt8(ascii: "["), bytes, start)
        angles = Self.count(UInt8(ascii: "<"), bytes, start)
        pipes = Self.count(UInt8(ascii: "|"), bytes, start)
        tildes = Self.count(UInt8(ascii: "~"), bytes, start)
    }

    /// Hops from one occurrence to the next: they are few.
    private static func count(_ byte: UInt8, _ bytes: Span<UInt8>, _ start: Int) -> Int {
        var (count, next) = (0, start)
        while let at = bytes.place(of: byte, in: next..<bytes.count) {
            count += 1
            next = at + 1
        }
        return count
    }
}
