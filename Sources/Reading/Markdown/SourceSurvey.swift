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
    init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, line: Int) {
        guard bytes.count - offset <= Limits.size else {
            hasTilde = false
            refusal = Refusal(
                at: offset, "the text is longer than \(Limits.size >> 20) MiB", fix: "divide it into several files")
            return
        }
        let tally = ByteTally(bytes, from: offset)
        hasTilde = tally.tildes > 0
        refusal = LabelCheck.refusal(bytes, from: offset, tally)
        if refusal == nil { survey(bytes, from: offset, line: line, tally) }
    }

    private mutating func survey(
        _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, line firstLine: Int, _ tally: ByteTally
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
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line number: Int, _ containers: inout ContainerStack
    ) -> Range<Int> {
        var line = LinePrefix(bytes, range)
        containers.read(&line) { label, content in
            let text = String(decoding: bytes[label], as: UTF8.self)
            footnotes.append(FootnoteMark(label: text, line: number, offset: label.lowerBound - 2, content: content))
        }
        if containers.depth > Limits.containers {
            refusal = Refusal(
                at: line.first, "lists and block quotes more than \(Limits.containers) deep in one another",
                fix: "indent it less")
        }
        return line.first..<range.upperBound
    }
}
