import Base

/// Reads the text of printed pages: joins lines to paragraphs, and leaves out what printing added.
struct PrintedReader {
    var printed: PrintedPages
    var text = ImportText()
    let bodyHeight: Double
    let vocabulary: Set<String>
    let leading: PrintedLeading
    /// The notes at the feet of pages, by page.
    var feet: [Int: [PrintedNote]] = [:]
    /// The notes that numbers after stops call, by page.
    private let sureCalls: [Int: Set<Int>]
    /// The notes that raised or bracketed numbers call anywhere, which no digits at the end of a word call as well.
    let raisedCalls: Set<Int>
    /// Whether numbers in brackets call notes; not where figures call all notes that are there, and brackets do not.
    private let areBracketsCalls: Bool
    private(set) var edges: PrintedEdges
    /// The numbers in brackets that begin lines and count up, as those of notes do.
    let bracketStarts: Set<Int>
    /// Whether an asterisk on a word calls a note.
    let isSymbolCalled: Bool
    /// The index of the heading of a list of works or notes among all lines.
    private(set) var worksStart = Int.max
    /// What begins the lines of those who speak in an interview, three times or more each: `KO:`.
    let speakers: Set<[UInt8]>

    /// Reads a PDF with `pdftotext`, where that is installed.
    static func read(_ bytes: [UInt8]) throws(ImportRefusal) -> ImportText {
        let run: Program.Run
        do { run = try Program("pdftotext", ["-bbox-layout", "-l", "1000", "-", "-"], input: bytes).start() } catch {
            throw ImportRefusal(
                "is a PDF, which needs the program pdftotext (of poppler-utils); install it, or paste the text into a text file"
            )
        }
        let outcome = run.outcome()
        guard outcome.status == 0 else {
            let isLocked = outcome.errors.contains("password")
            throw ImportRefusal(
                isLocked
                    ? "is a PDF with a password; save it without one" : "is a damaged PDF; print it to a new PDF first")
        }
        let printed = PrintedPages(try ImportMarkup.html(outcome.output))
        guard printed.pages.joined().contains(where: { $0.text.contains { $0.isLetter || $0 >= 0x80 } }) else {
            throw ImportRefusal(
                "is a PDF without text, such as a scan; read it with a program for text recognition (OCR) first")
        }
        var text = read(printed)
        PrintedPictures.report(in: bytes, to: &text)
        return text
    }

    static func read(_ printed: PrintedPages) -> ImportText {
        var reader = PrintedReader(printed)
        for (page, count) in printed.lineNumbers.sorted(by: { $0.key < $1.key }) {
            reader.text.report(
                .dropped, Array("\(count) numbers".utf8), "They count the lines of page \(page + 1).")
        }
        reader.reportMixedColumns()
        reader.dropContents()
        reader.dropRunningHeads()
        reader.takeFeet()
        reader.printed.order()
        reader.edges = PrintedEdges(reader.printed, bodyHeight: reader.bodyHeight)
        reader.writeParagraphs()
        reader.reportBeginning()
        return reader.text
    }

    private init(_ printed: PrintedPages) {
        self.printed = printed
        feet = printed.feet
        bodyHeight = printed.bodyHeight
        edges = PrintedEdges(printed, bodyHeight: bodyHeight)
        sureCalls = Self.sureCalls(in: printed)
        areBracketsCalls = Self.areBracketsCalls(in: printed)
        raisedCalls = Self.raisedCalls(in: printed, withBrackets: areBracketsCalls)
        vocabulary = Hyphenation.vocabulary(of: printed.pages.joined().map(\.text))
        speakers = Self.speakers(in: printed)
        bracketStarts = Self.bracketStarts(in: printed)
        isSymbolCalled = Self.isSymbolCalled(in: printed)
        text.unit = "paragraph"
        text.isPlain = true
        leading = PrintedLeading(printed.pages)
    }

    private mutating func writeParagraphs() {
        var paragraph = PrintedParagraph()
        defer { reportFeet() }
        let lines = printed.pages.joined().map(\.self)
        let tables = PrintedTables.find(in: lines, leading: leading.usual)
        let head = printed.hasSizes ? PastedHead() : PastedHead(lines)
        worksStart = lines.lastIndex { NoteList.isHeading($0.text) } ?? Int.max
        var narrow = edges.fullness.map { NarrowRuns(lines, $0, leading: leading.usual) } ?? NarrowRuns()
        if !printed.hasSizes { narrow.addLoud(lines, leading: leading.usual) }
        var index = 0
        while index < lines.count {
            if let found = tables[index] {
                write(&paragraph)
                text.append(table: found.table)
                index = found.lines.upperBound
                continue
            }
            if let above = paragraph.lines.last, !head.joins(index), !narrow.rests.contains(index),
                !isRestOfRow(lines[index], paragraph),
                index < head.end || isHeading(at: index, of: lines)
                    || begins(at: index, of: lines, isSecond: paragraph.lines.count == 1)
                    || isHead(above) || isHead(lines[index])
                    || paragraph.isFollowed(by: lines[index])
                    || paragraph.isItem(above: lines[index])
                    || paragraph.lines.count == 1 && areFirstLines(above, lines[index])
            {
                write(&paragraph)
            }
            paragraph.add(lines[index])
            if head.authors.contains(index) { write(&paragraph, as: .author) }
            index += 1
        }
        write(&paragraph)
    }

    /// Whether a line near the top of the first page names the authors or gives the date.
    private func isHead(_ line: PrintedLine) -> Bool {
        guard printed.hasSizes, line.page == 0, text.lines.count <= 8, line.text.count <= 160 else { return false }
        return !HeadField.read(line.text).isEmpty
    }

    private mutating func reportFeet() {
        for page in feet.keys.sorted() {
            for note in feet[page] ?? [] where note.isUsed && !printed.hasSizes && !note.isFinished {
                text.report(
                    .incompleteNote, note.text(vocabulary),
                    "Note \(note.label.text) stops in the middle; the rest may be elsewhere in the text.")
            }
            for note in feet[page] ?? [] where !note.isUsed {
                text.report(
                    .noteWithoutMarker, note.text(vocabulary),
                    "Nothing on page \(page + 1) refers to note \(note.label.text); it was left out.")
            }
        }
    }

    private mutating func write(_ paragraph: inout PrintedParagraph, as role: PastedLine.Role? = nil) {
        defer { paragraph = PrintedParagraph() }
        guard let first = paragraph.lines.first else { return }
        let joined = Hyphenation.join(paragraph.lines.map(\.text), vocabulary)
        var containers: [PastedLine.Container] = []
        var bytes = names(paragraph) ?? joined
        if let bullet = PrintedParagraph.bullet(joined) {
            bytes = Array(joined.dropFirst(bullet)).trimmed
            let isSame = text.lines.last.map { !$0.containers.isEmpty } ?? false
            if case .item(let list, let item, _)? = text.lines.last?.containers.last, isSame {
                containers = [.item(list: list, item: item + 1, marker: "-")]
            } else {
                containers = [.item(list: text.lines.count + 1, item: 1, marker: "-")]
            }
        } else if isQuotation(paragraph.lines) {
            containers = [.quote(text.lines.count)]
        }
        var rich = RichText()
        resolve(bytes, pages: first.page...(paragraph.lines.last?.page ?? first.page), into: &rich)
        let isLarge = isLarge(first) && paragraph.lines.count <= 4
        let isTitle =
            isLarge && first.page == 0 && first.height >= largest - 0.5 && !text.lines.contains { $0.role == .title }
        text.append(
            rich, isLarge ? .heading(max(1, Int(60 - first.height))) : .paragraph, in: containers,
            as: isTitle ? .title : role)
    }

    /// Names that wide gaps set apart on lines above a text, with commas between them.
    private func names(_ paragraph: PrintedParagraph) -> [UInt8]? {
        guard text.lines.count < 6, paragraph.lines.count <= 3 else { return nil }
        let cells = paragraph.lines.flatMap(\.cells).map { Array($0.map(\.text).joined(separator: [0x20])) }
        guard cells.count > 1, cells.allSatisfy({ Byline.bare($0) != nil }) else { return nil }
        return Array(cells.joined(separator: [0x2C, 0x20]))
    }

    /// Whether lines of a text are set in from both sides, below a paragraph that is not.
    private func isQuotation(_ lines: [PrintedLine]) -> Bool {
        guard printed.hasSizes, lines.count >= 2, text.lines.contains(where: { $0.bytes.count > 250 }),
            abs(lines[0].height - bodyHeight) <= bodyHeight * 0.15
        else { return false }
        let (left, right) = edges.column(of: lines[0])
        return lines.allSatisfy { $0.left > left + 12 && $0.right < right - 10 && abs($0.left - lines[0].left) < 3 }
    }

    private var largest: Double { printed.pages.first?.map(\.height).max() ?? 0 }

    /// Makes calls of the markers that notes at the feet of these pages answer.
    private mutating func resolve(_ bytes: [UInt8], pages: ClosedRange<Int>, into rich: inout RichText) {
        var start = 0
        for marker in markers(in: bytes, pages) {
            guard marker.labels.count == 1, marker.place != .leading, let found = note(marker.labels[0], pages) else {
                continue
            }
            rich.append(Array(bytes[start..<marker.range.lowerBound]))
            start = marker.range.upperBound
            let note = feet[found.page]?[found.index]
            if let number = note?.number {
                rich.appendCall(number)
            } else if let note {
                feet[found.page]?[found.index].number = text.notes.count
                rich.appendCall(text.notes.count)
                text.notes.append(ReadNote(label: nil, paragraphs: [RichText(note.text(vocabulary))]))
            }
        }
        rich.append(Array(bytes[start...]))
    }

    private func markers(in bytes: [UInt8], _ pages: ClosedRange<Int>) -> [NoteMarker] {
        let raised = NoteMarker.all(in: bytes).filter {
            $0.style == .superscript || areBracketsCalls && $0.style == .bracket && !$0.isYear
        }
        guard raised.isEmpty, !printed.hasSizes || raisedCalls.isEmpty else { return raised }
        let labels = pages.flatMap { feet[$0] ?? [] }.lazy.filter { $0.number == nil }.map(\.label.ordinal)
        return GluedCalls.surest(in: bytes, of: Set(labels).subtracting(raisedCalls)) { ordinal in
            pages.contains { sureCalls[$0]?.contains(ordinal) ?? false }
        }
    }

    private func note(_ label: NoteLabel, _ pages: ClosedRange<Int>) -> (page: Int, index: Int)? {
        // Where each page counts its notes from 1, a paragraph across two may call a note of each.
        let own = pages.compactMap { page in
            feet[page]?.firstIndex { $0.label.key == label.key }.map { (page: page, index: $0) }
        }
        if let next = own.first(where: { feet[$0.page]?[$0.index].isUsed == false }) ?? own.last { return next }
        // Notes at the end of the text are at the foot of its last page; only they have numbers of their own there.
        let others = feet.sorted { $0.key < $1.key }.flatMap { page, notes in
            // A note is not above its call.
            notes.indices.filter { (printed.hasSizes || page > pages.upperBound) && notes[$0].label.key == label.key }
                .map { (page: page, index: $0) }
        }
        return others.count == 1 ? others[0] : nil
    }
}
