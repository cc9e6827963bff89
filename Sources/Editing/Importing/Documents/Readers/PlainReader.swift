import Base
import Language

/// Reads text without markup.
enum PlainReader {
    static func read(_ bytes: [UInt8]) -> ImportText {
        let frame = PlainFrame(bytes)
        var text = readBody(frame.bytes)
        for (words, sentence) in frame.dropped { text.report(.dropped, words, sentence) }
        let rows = frame.bytes.prefix(1 << 14).split(separator: 0x0A, omittingEmptySubsequences: false)
        if let caption = CourtCaption(rows.prefix(80).map { $0.filter { $0 != 0x0D && $0 != 0x0C } }) {
            text.head.title = caption.title
            text.head.date = caption.date
            text.head.isCase = true
        }
        return text
    }

    private static func readBody(_ bytes: [UInt8]) -> ImportText {
        // Only printing numbers lines.
        if LineNumbers.removed(from: bytes).count > 0 || isPrinted(bytes) {
            return PrintedReader.read(PrintedPages(LetteredNotes.numbered(bytes)))
        }
        var text = ImportText()
        text.isPlain = true
        text.lines = PastedText(bytes).lines
        text.lines = text.lines.map(withoutEdit)
        markRules(&text.lines)
        markTables(&text.lines)
        markItems(&text.lines)
        return text
    }

    /// A heading without the word that wikis have after it: `History[edit]`.
    private static func withoutEdit(_ line: PastedLine) -> PastedLine {
        guard line.bytes.last == UInt8(ascii: "]"), line.bytes.count <= 120, !line.isWrapped,
            let open = line.bytes.lastIndex(of: UInt8(ascii: "[")), open > 0,
            edits.contains(Array(line.bytes[(open + 1)...].dropLast()).trimmed.string.lowercased())
        else { return line }
        return line.withText(RichText(Array(line.bytes[..<open]).trimmed))
    }

    private static let edits = LanguageWords.pagePhrases(\.edits)

    /// Makes rules of the lines that are nothing else: `________`, `* * *`.
    private static func markRules(_ lines: inout [PastedLine]) {
        for index in lines.indices {
            let signs = lines[index].bytes.filter { !$0.isBlank }
            guard signs.count >= 3, let first = signs.first, "_*-=".utf8.contains(first),
                signs.allSatisfy({ $0 == first })
            else { continue }
            lines[index] = PastedLine(RichText(signs), number: lines[index].number, shape: .rule)
        }
    }

    /// Makes items of the lines that begin with a bullet, or that are numbered from 1 within one block.
    private static func markItems(_ lines: inout [PastedLine]) {
        var (list, item) = (0, 0)
        for run in numberedRuns(in: lines) {
            list += 1
            for (place, index) in run.enumerated() {
                let text = RichText(Array(lines[index].bytes.drop { $0 != UInt8(ascii: ".") }.dropFirst()).trimmed)
                let container = PastedLine.Container.item(list: list, item: place + 1, marker: "\(place + 1).")
                lines[index] = PastedLine(text, number: lines[index].number, containers: [container])
            }
        }
        for index in lines.indices {
            guard let bullet = PrintedParagraph.bullet(lines[index].bytes) ?? dash(at: index, in: lines) else {
                continue
            }
            let isNext = index > 0 && !lines[index - 1].containers.isEmpty
            (list, item) = isNext ? (list, item + 1) : (list + 1, 1)
            let line = lines[index]
            let text = RichText(Array(line.bytes.dropFirst(bullet)).trimmed)
            guard !text.isEmpty else { continue }
            lines[index] = PastedLine(
                text, number: line.number, containers: [.item(list: list, item: item, marker: "-")])
        }
    }

    /// Lines next to each other that are numbered from 1, with prose after them: at the end of a text they are its notes.
    private static func numberedRuns(in lines: [PastedLine]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, lines[end].block == lines[start].block, !lines[end].isWrapped,
                let number = NoteStart(lines[end].bytes), number.style == .dotted, number.end < lines[end].bytes.count,
                lines[end].bytes.starts(with: "\(end - start + 1). ")
            {
                end += 1
            }
            let isListed = start == 0 || !NoteList.isHeadingOfPart(lines[start - 1])
            if end - start >= 2, isListed,
                lines[end...].contains(where: { $0.bytes.scalarCount >= 100 && NoteStart($0) == nil })
            {
                runs.append(start..<end)
            }
            start = max(end, start + 1)
        }
        return runs
    }

    /// How long the dash is that makes an item of a line: one before or after it has one, too.
    private static func dash(at index: Int, in lines: [PastedLine]) -> Int? {
        guard !lines[index].isWrapped, let own = dash(lines[index].bytes) else { return nil }
        let isAfterItem = index > 0 && !lines[index - 1].containers.isEmpty
        let isBeforeDash = index + 1 < lines.count && dash(lines[index + 1].bytes) != nil
        return isAfterItem || isBeforeDash ? own : nil
    }

    private static func dash(_ line: [UInt8]) -> Int? {
        ["- ", "– ", "* "].first { line.starts(with: $0) }?.utf8.count
    }

    /// Makes a table of the lines of a block that all have the same number of tabs.
    private static func markTables(_ lines: inout [PastedLine]) {
        var out: [PastedLine] = []
        var start = 0
        while start < lines.count {
            let tabs = tabs(lines[start])
            let end =
                lines[start...].firstIndex { self.tabs($0) != tabs || $0.block != lines[start].block } ?? lines.count
            if tabs > 0, end - start >= 2 {
                let rows = lines[start..<end].map { line in
                    line.bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
                        RichText(Array($0).trimmed)
                    }
                }
                if let entries = notes(rows, below: out.last) {
                    out += zip(lines[start..<end], entries).map { $0.with($1) }
                } else {
                    let words = Array(lines[start..<end].map(\.bytes).joined(separator: [0x20])).plainWhiteSpace
                    let table = ImportTable(rows: rows)
                    out.append(PastedLine(RichText(words), number: lines[start].number, shape: .table(table)))
                }
            } else {
                out += lines[start..<end]
            }
            start = end
        }
        lines = out
    }

    /// The rows as the entries of a list of notes, as programs copy it: the number, a tab, the note.
    ///
    /// Plain numbers may as well count the rows of a table, unless a heading above says that they are notes.
    private static func notes(_ rows: [[RichText]], below line: PastedLine?) -> [RichText]? {
        guard let entries = ImportTable(rows: rows).asNotes,
            let style = entries.first.flatMap({ NoteStart($0.bytes) })?.style
        else {
            return nil
        }
        let isSure = style == .bracket || style == .superscript || style == .parenthesis
        return isSure || line.map(NoteList.isHeading) ?? false ? entries : nil
    }

    private static func tabs(_ line: PastedLine) -> Int { line.bytes.count { $0 == 0x09 } }

    /// Whether the lines are those of printed pages: there are several pages, or words go on from line to line.
    private static func isPrinted(_ bytes: [UInt8]) -> Bool {
        let pages = bytes.split(separator: 0x0C).count { $0.contains { $0.isLetterOrDigit } }
        if bytes.contains(0x0C), pages > 1 || bytes.count > 400 { return true }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0).trimmed }
        let broken = zip(lines, lines.dropFirst()).count { line, next in
            (line.last == UInt8(ascii: "-") || line.ends(with: "\u{2010}") || line.ends(with: "\u{AD}"))
                && line.count > 30 && next.first?.isLower == true
        }
        return broken >= 2 || PastedColumns.areIn(bytes) || hasBrokenParagraphs(bytes)
    }

    /// Whether sentences go on from line to line in blocks whose lines were not all filled up to one width.
    private static func hasBrokenParagraphs(_ bytes: [UInt8]) -> Bool {
        let lines = PastedText(bytes).lines
        let widths = lines.reduce(into: [:]) { $0[$1.block] = max($0[$1.block] ?? 0, $1.bytes.scalarCount) }
        var (broken, filled, pairs) = (0, 0, 0)
        for (above, line) in zip(lines, lines.dropFirst()) where above.block == line.block && !above.isWrapped {
            pairs += 1
            let count = above.bytes.scalarCount
            guard !above.bytes.endsAsSentence, (35...130).contains(count) else { continue }
            if line.bytes.first?.isLower == true { broken += 1 }
            // A line may begin with a name and still go on.
            let width = widths[above.block] ?? 0
            if width <= 100, count * 4 >= width * 3 { filled += 1 }
        }
        return broken >= 4 && (broken * 4 >= pairs || filled * 2 >= pairs)
    }
}
