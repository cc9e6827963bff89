import Base
package import Model

/// Text → Document.
package enum MarkdownParser {
    /// Parses the part of a file from a byte offset on (after the front matter), whose first line has the given 1-based
    /// number in the file.
    ///
    /// Raw HTML, footnotes without their other half, unsafe addresses and the like are reported at their places and
    /// leave the document readable; a text that is too complex to be parsed in bounded time is reported and gives an
    /// empty one.
    package static func parse(_ file: SourceFile, from offset: Int = 0, line: Int = 1) -> Diagnosed<Document> {
        let bytes = file.bytes
        let start = min(max(0, offset), bytes.count)
        let survey = SourceSurvey(bytes.span, from: start, line: line)
        if let refusal = survey.refusal { return refused(file, refusal) }
        let text = bytes.span.extracting(start...)
        let converted = CommonMarkParser.withTree(of: text, hasTilde: survey.hasTilde) { root in
            let source = SourceCursor(bytes, lineStarts: survey.lineStarts, firstLine: line)
            var converter = CommonMarkConverter(
                builder: DocumentBuilder(bytes: bytes.count - start),
                author: SourceReader(path: file.path, source: source, footnotes: survey.footnotes),
                lineOffset: line - 1)
            converter.convert(root)
            return converter
        }
        guard let converted else { return Diagnosed(Document()) }
        return finished(converted, file, from: start)
    }

    private static func finished(
        _ converted: CommonMarkConverter, _ file: SourceFile, from start: Int
    ) -> Diagnosed<Document> {
        if let offset = converted.tooDeep {
            return refused(
                file,
                Refusal(
                    at: offset, "emphasis or links nested more than \(Limits.inlineNesting) deep",
                    fix: "simplify it"))
        }
        var author = converted.author
        author.reportUnusedFootnotes()
        let document = CitationWeaver.weave(author.citations.notes, into: converted.builder.document)
        let written = WrittenCharacters.findings(in: file, from: start, of: document)
        return Diagnosed(document, (author.findings + written).sorted())
    }

    private static func refused(_ file: SourceFile, _ refusal: Refusal) -> Diagnosed<Document> {
        let position = file.position(at: refusal.offset)
        let edits = refusal.replacements.enumerated().map { choice, new in
            Edit(in: file.path, at: position, replacing: refusal.replaced, with: new, isSafe: false, choice: choice)
        }
        let finding = Diagnostic(
            .tooComplex, in: file.path, at: position, refusal.message, fix: refusal.fix, edits: edits)
        return Diagnosed(Document(), [finding])
    }
}

/// The limits of a text that cmark parses; beyond them it takes quadratic time, or unbounded memory.
///
/// A paragraph here is a run of lines without a blank one.
enum Limits {
    /// Bytes of a text; the trees built of it take up to 250 times as much memory.
    static let size = 1 << 20
    /// Lists, block quotes and footnotes within one another.
    static let containers = 32
    /// Emphasis, links and the like within one another.
    static let inlineNesting = 100
    static let tableColumns = 64
    /// Rows times columns, all tables of a text together: cmark fills short rows up.
    static let tableCells = 200_000
    /// Lines without a `|` before a table's delimiter row: each such row makes cmark read the whole paragraph again.
    static let linesBeforeDelimiterRow = 500
    /// Bytes that cmark would read again for the delimiter rows of a paragraph.
    static let delimiterRowWork = 300_000_000
    /// `<?` and `<!` a paragraph: each is sought an end for, through the whole paragraph.
    static let declarations = 256
    /// `[` a paragraph.
    static let brackets = 1_000
    /// `~` a paragraph: those that strike nothing out are compared with one another.
    static let tildes = 2_000
    /// Bytes of a link's destination.
    static let destination = 2_048
    /// Brackets times the longest link definition: cmark copies the definition to every use.
    static let definitionCopies = 64 << 20
}

/// Why a text is not given to cmark, and where that shows.
struct Refusal: Equatable {
    /// The byte offset in the file.
    let offset: Int
    let message: String
    let fix: String
    /// The text there, and other ways to write it.
    let replaced: String
    let replacements: [String]

    init(
        at offset: Int, _ message: String, fix: String, replacing old: String = "", with new: [String] = []
    ) {
        (self.offset, self.message, self.fix) = (offset, message, fix)
        (replaced, replacements) = (old, new)
    }
}

/// One pass over a text before cmark sees it: where its lines start, which of them define footnotes, and whether it can
/// be parsed in time and memory that grow with its length.
struct SourceSurvey {
    /// Byte offsets in the file, the first line that is surveyed first.
    private(set) var lineStarts: [Int] = []
    /// Lines that read as footnote definitions; those in code are among them.
    private(set) var footnotes: [FootnoteMark] = []
    /// The first limit that is passed; the survey ends there.
    private(set) var refusal: Refusal?
    let hasTilde: Bool

    /// Surveys a file from a byte offset on, which is the start of the 1-based line.
    init(_ bytes: Span<UInt8>, from offset: Int, line: Int) {
        guard bytes.count - offset <= Limits.size else {
            hasTilde = false
            refusal = Refusal(
                at: offset, "the text is longer than \(Limits.size >> 20) MiB", fix: "split it into several files")
            return
        }
        let tally = ByteTally(bytes, from: offset)
        hasTilde = tally.tildes > 0
        refusal = LabelCheck.refusal(bytes, from: offset, tally)
        if refusal == nil { survey(bytes, from: offset, line: line, tally) }
    }

    private mutating func survey(
        _ bytes: Span<UInt8>, from offset: Int, line firstLine: Int, _ tally: ByteTally
    ) {
        var containers = ContainerStack()
        var paragraph = ParagraphTally(tally)
        var tables = TableTally(hasPipes: tally.pipes > 0)
        var start = offset
        lineStarts.reserveCapacity((bytes.count - offset) / 64 + 16)
        while start < bytes.count, refusal == nil {
            let end = bytes.place(of: UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
            lineStarts.append(start)
            let content = readContainers(bytes, start..<end, line: firstLine + lineStarts.count - 1, &containers)
            if content.isEmpty {
                tables.begin(at: end)
                paragraph = ParagraphTally(tally)
            } else {
                refusal = refusal ?? paragraph.add(content, of: bytes) ?? tables.add(content, of: bytes)
            }
            start = end + 1
        }
    }

    /// Returns what is left of a line after its container markers.
    private mutating func readContainers(
        _ bytes: Span<UInt8>, _ range: Range<Int>, line number: Int, _ containers: inout ContainerStack
    ) -> Range<Int> {
        var line = LinePrefix(bytes, range)
        containers.read(&line) { label, content in
            let text = String(decoding: bytes.extracting(label), as: UTF8.self)
            footnotes.append(FootnoteMark(label: text, line: number, offset: label.lowerBound - 2, content: content))
        }
        if containers.depth > Limits.containers {
            refusal = Refusal(
                at: line.first, "lists and block quotes nested more than \(Limits.containers) deep",
                fix: "indent it less")
        }
        return line.first..<range.upperBound
    }
}
