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
    private var edges: PrintedEdges
    /// What begins the lines of those who speak in an interview, three times or more each: `KO:`.
    private let speakers: Set<[UInt8]>

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
        raisedCalls = Self.raisedCalls(in: printed)
        vocabulary = Hyphenation.vocabulary(of: printed.pages.joined().map(\.text))
        speakers = Self.speakers(in: printed)
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
        var index = 0
        while index < lines.count {
            if let found = tables[index] {
                write(&paragraph)
                text.append(table: found.table)
                index = found.lines.upperBound
                continue
            }
            if let above = paragraph.lines.last, !head.joins(index), !isRestOfRow(lines[index], paragraph),
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

    /// Whether a line begins a paragraph.
    ///
    /// - Parameter isSecond: Whether the line above it is the first of a paragraph.
    private func begins(at index: Int, of lines: [PrintedLine], isSecond: Bool) -> Bool {
        let (above, line) = (lines[index - 1], lines[index])
        if above.text.ends(with: "\u{2010}") || above.text.ends(with: "\u{AD}"), line.text.first?.isLower == true {
            return false
        }
        if abs(line.height - above.height) > above.height * 0.08 { return true }
        if PrintedParagraph.bullet(line.text) != nil { return true }
        if let word = line.words.first?.text, speakers.contains(word) { return true }
        if line.isFirst, line.isBeside(above) { return true }
        let ends = PrintedParagraph.endsSentence(above.text)
        if line.page != above.page || line.isFirst || line.top < above.top {
            if NoteStart(line.text)?.style == .bracket { return true }
            if ends { return edges.hadRoom(above, for: line, isFirst: isSecond) || isIndented(line) }
            return edges.hadRoom(above, for: line, isFirst: isSecond)
                && PrintedParagraph.isVeryShort(above, edges.right(of: above))
                && !PrintedParagraph.goesOn(above.text, line.text)
        }
        let room = leading.above(line) * (ends ? 1.2 : 1.3) * max(1, line.height / max(1, bodyHeight))
        if line.top - above.top > max(room, isLarge(line) ? line.height * 1.6 : 0) { return true }
        if printed.hasSizes ? isSetApart(line, above) : isNote(line) { return true }
        if ends, isIndented(line), !isIndented(above), PrintedParagraph.bullet(above.text) == nil { return true }
        if ends, !isSecond, index + 1 < lines.count, edges.fullness?.isSetIn(line, before: lines[index + 1]) == true {
            return true
        }
        guard above.height <= bodyHeight * 1.12, edges.hadRoom(above, for: line, isFirst: isSecond) else {
            return false
        }
        return ends && !above.text.ends(with: ",")
            || PrintedParagraph.isVeryShort(above, edges.right(of: above))
                && (printed.hasSizes || !PrintedParagraph.goesOn(above.text, line.text))
    }

    /// Whether a line is set larger than the text, as headlines are.
    private func isLarge(_ line: PrintedLine) -> Bool { printed.hasSizes && line.height > bodyHeight * 1.12 }

    private func isNote(_ line: PrintedLine) -> Bool {
        NoteStart(line.text)?.style == .bracket || NoteStart(line.text)?.style == .superscript
    }

    /// Whether two lines begin where first lines do, so that the first is a paragraph by itself.
    private func areFirstLines(_ above: PrintedLine, _ line: PrintedLine) -> Bool {
        guard let indent = edges.paragraphIndent, PrintedParagraph.endsSentence(above.text) else { return false }
        return [above, line].allSatisfy { abs(edges.indent(of: $0) - indent) < 2 }
    }

    private func isIndented(_ line: PrintedLine) -> Bool { (7..<60).contains(edges.indent(of: line)) }

    /// Whether one of two lines is centred and the other is not below it, or they are beside each other.
    private func isSetApart(_ line: PrintedLine, _ above: PrintedLine) -> Bool {
        if line.isBeside(above), line.left > above.right + line.height { return true }
        guard abs(line.left - above.left) > 3, above.height <= bodyHeight * 1.12 else { return false }
        let (isCentred, wasCentred) = (edges.isCentred(line), edges.isCentred(above))
        return isCentred && wasCentred
            ? !PrintedParagraph.goesOn(above.text, line.text) : isCentred != wasCentred && !isIndented(above)
    }

    /// Whether a line is the rest of one that was stretched to the edge, within a paragraph.
    private func isRestOfRow(_ line: PrintedLine, _ paragraph: PrintedParagraph) -> Bool {
        guard printed.hasSizes, paragraph.lines.count >= 2, let above = paragraph.lines.last else { return false }
        return line.page == above.page && abs(line.top - above.top) < line.height * 0.3
            && (0..<line.height * 5).contains(line.left - above.right) && abs(line.height - above.height) < 0.5
            && printed.side(of: line) == printed.side(of: above)
    }

    /// Whether a line of a text without sizes reads as a heading: short, after the end of a sentence and before a full line.
    private func isHeading(at index: Int, of lines: [PrintedLine]) -> Bool {
        guard !printed.hasSizes, index > 0, index + 1 < lines.count else { return false }
        let (above, line, next) = (lines[index - 1], lines[index], lines[index + 1])
        let edge = edges.right(of: next)
        return PrintedParagraph.endsSentence(above.text) && above.text.last != UInt8(ascii: ",")
            && !PrintedParagraph.endsSentence(line.text) && (1...8).contains(line.text.words.count)
            && line.text.first?.isUpper == true && next.text.first.map { $0.isUpper || $0 >= 0x80 } == true
            && PrintedParagraph.isVeryShort(line, edge) && !PrintedParagraph.goesOn(line.text, next.text)
            && next.right - next.left > (edge - next.left) * 0.7
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
            guard marker.labels.count == 1, let found = note(marker.labels[0], pages) else { continue }
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
        let raised = NoteMarker.all(in: bytes).filter { $0.style == .superscript || $0.style == .bracket }
        guard raised.isEmpty, !printed.hasSizes || raisedCalls.isEmpty else { return raised }
        let labels = pages.flatMap { feet[$0] ?? [] }.lazy.filter { $0.number == nil }.map(\.label.ordinal)
        return GluedCalls.surest(in: bytes, of: Set(labels).subtracting(raisedCalls)) { ordinal in
            pages.contains { sureCalls[$0]?.contains(ordinal) ?? false }
        }
    }

    private func note(_ label: NoteLabel, _ pages: ClosedRange<Int>) -> (page: Int, index: Int)? {
        for page in pages {
            if let index = feet[page]?.firstIndex(where: { $0.label.key == label.key }) { return (page, index) }
        }
        // Notes at the end of the text are at the foot of its last page; only they have numbers of their own there.
        let others = feet.sorted { $0.key < $1.key }.flatMap { page, notes in
            notes.indices.filter { notes[$0].label.key == label.key }.map { (page: page, index: $0) }
        }
        return others.count == 1 ? others[0] : nil
    }
}
