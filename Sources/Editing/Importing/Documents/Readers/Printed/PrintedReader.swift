import Base

/// Reads the text of printed pages: joins lines to paragraphs, and leaves out what printing added.
struct PrintedReader {
    var printed: PrintedPages
    var text = ImportText()
    let bodyHeight: Double
    let vocabulary: Set<String>
    let leading: Double
    /// The notes at the feet of pages, by page.
    var feet: [Int: [PrintedNote]] = [:]

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
        return read(printed)
    }

    static func read(_ printed: PrintedPages) -> ImportText {
        var reader = PrintedReader(printed)
        reader.dropRunningHeads()
        reader.takeFeet()
        reader.printed.order()
        reader.writeParagraphs()
        return reader.text
    }

    private init(_ printed: PrintedPages) {
        self.printed = printed
        bodyHeight = printed.bodyHeight
        vocabulary = Hyphenation.vocabulary(of: printed.pages.joined().map(\.text))
        text.unit = "paragraph"
        text.isPlain = true
        var gaps: [Int: Int] = [:]
        for page in printed.pages {
            for (above, line) in zip(page, page.dropFirst()) where line.top > above.top && line.top - above.top < 40 {
                gaps[Int(((line.top - above.top) * 2).rounded()), default: 0] += 1
            }
        }
        leading = Double(gaps.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 24) / 2
    }

    private mutating func writeParagraphs() {
        var paragraph = PrintedParagraph()
        let lines = printed.pages.joined().map(\.self)
        let right = PrintedParagraph.usualRight(lines, bodyHeight)
        var notes: [Int] = []
        for (index, line) in lines.enumerated() {
            let above = index > 0 ? lines[index - 1] : nil
            if let above, begins(line, after: above, right) || paragraph.isFollowed(by: line) {
                write(&paragraph, &notes)
            }
            paragraph.add(line)
        }
        write(&paragraph, &notes)
        for page in feet.keys.sorted() {
            for note in feet[page] ?? [] where !note.isUsed {
                text.report(
                    .noteWithoutMarker, note.text(vocabulary),
                    "Nothing on page \(page + 1) refers to note \(note.label.text); it was left out.")
            }
        }
    }

    /// Whether a line begins a paragraph.
    private func begins(_ line: PrintedLine, after above: PrintedLine, _ right: [Int: Double]) -> Bool {
        if abs(line.height - above.height) > above.height * 0.08 { return true }
        if PrintedParagraph.bullet(line.text) != nil { return true }
        let ends = above.text.endsAsSentence || above.text.last.map { "!?:".utf8.contains($0) } ?? false
        let endsStop = ends || above.text.ends(with: "”") || !NoteMarker.all(in: Array(above.text.suffix(8))).isEmpty
        let column = right[Int(above.left / 40)] ?? above.right
        let isShort = above.right < column - max(24, (column - above.left) * 0.12)
        let isBreak = line.page != above.page || line.isFirst || line.top < above.top
        if isBreak {
            if NoteStart(line.text)?.style == .bracket { return true }
            return endsStop && (isShort || line.text.first.map { $0.isUpper || $0 >= 0x80 } ?? true)
        }
        if line.top - above.top > leading * 1.3 * max(1, line.height / max(1, bodyHeight)) { return true }
        if !printed.hasSizes, NoteStart(line.text)?.style == .bracket || NoteStart(line.text)?.style == .superscript {
            return true
        }
        let isIndented = line.left > above.left + 8 && line.left < above.left + 60
        if above.height <= bodyHeight * 1.12, PrintedParagraph.isVeryShort(above, column),
            !PrintedParagraph.goesOn(above.text, line.text)
        {
            return true
        }
        return isIndented && endsStop && PrintedParagraph.bullet(above.text) == nil
            || isShort && endsStop && !above.text.ends(with: ",")
    }

    private mutating func write(_ paragraph: inout PrintedParagraph, _ notes: inout [Int]) {
        defer { paragraph = PrintedParagraph() }
        guard let first = paragraph.lines.first else { return }
        let joined = Hyphenation.join(paragraph.lines.map(\.text), vocabulary)
        var containers: [PastedLine.Container] = []
        var bytes = joined
        if let bullet = PrintedParagraph.bullet(joined) {
            bytes = Array(joined.dropFirst(bullet)).trimmed
            let isSame = text.lines.last.map { !$0.containers.isEmpty } ?? false
            if case .item(let list, let item, _)? = text.lines.last?.containers.last, isSame {
                containers = [.item(list: list, item: item + 1, marker: "-")]
            } else {
                containers = [.item(list: text.lines.count + 1, item: 1, marker: "-")]
            }
        }
        var rich = RichText()
        resolve(bytes, pages: first.page...(paragraph.lines.last?.page ?? first.page), into: &rich)
        let isLarge = printed.hasSizes && first.height > bodyHeight * 1.12 && paragraph.lines.count <= 4
        let isTitle =
            isLarge && first.page == 0 && first.height >= largest - 0.5 && !text.lines.contains { $0.role == .title }
        text.append(
            rich, isLarge ? .heading(max(1, Int(60 - first.height))) : .paragraph, in: containers,
            as: isTitle ? .title : nil)
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
        guard raised.isEmpty, !printed.hasSizes else { return raised }
        let labels = pages.flatMap { feet[$0] ?? [] }.filter { $0.number == nil }.map(\.label)
        return labels.flatMap { GluedCalls.find(in: [(0, bytes)], notes: [$0])[0] ?? [] }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func note(_ label: NoteLabel, _ pages: ClosedRange<Int>) -> (page: Int, index: Int)? {
        for page in pages {
            if let index = feet[page]?.firstIndex(where: { $0.label.key == label.key }) { return (page, index) }
        }
        return nil
    }
}
