import Base

/// Which lines of a text have found their place outside the body, and the findings so far.
struct ClaimedLines: Sendable {
    private(set) var lines: [PastedLine]
    /// The notes that the document itself keeps apart from the text.
    private(set) var notes: [ReadNote]
    /// The names of the pictures, by their numbers.
    let pictures: [String]
    private var taken: [Bool]
    private(set) var findings: [ImportFinding]

    init(_ text: ImportText) {
        (lines, notes, findings) = (text.lines, text.notes, [])
        pictures = text.pictures.map(\.name)
        taken = Array(repeating: false, count: text.lines.count)
        for index in lines.indices where lines[index].isDamaged {
            report(
                index, .damagedText, "Bytes that are not UTF-8, and control characters, were replaced by “\u{FFFD}”.")
        }
        findings += text.findings
    }

    /// Whether the line at `index` still belongs to the body; false outside the text.
    func isFree(_ index: Int) -> Bool { taken.indices.contains(index) && !taken[index] }

    /// The first long paragraph below the lines that may belong to the head.
    func firstLong(below zone: [Int]) -> Int? {
        guard let last = zone.last else { return nil }
        return (last + 1..<max(last + 1, lines.count)).first { lines[$0].bytes.scalarCount >= 250 }
    }

    /// The first free line after `index`.
    func next(after index: Int) -> Int? { (index + 1..<max(index + 1, lines.count)).first(where: isFree) }

    var free: [Int] { lines.indices.filter(isFree) }

    /// Takes a line out of the body without a word: its text goes elsewhere into the article.
    mutating func take(_ index: Int) { taken[index] = true }

    mutating func take(_ index: Int, as kind: ImportFinding.Topic, _ sentence: String) {
        taken[index] = true
        report(index, kind, sentence)
    }

    /// Adds a note that is no longer in the lines.
    mutating func add(_ note: ReadNote) { notes.append(note) }

    /// Makes a line something else, as a paragraph that looks like a heading.
    mutating func setShape(_ shape: PastedLine.Shape, of index: Int) { lines[index].shape = shape }

    /// Says what a line is for.
    mutating func setRole(_ role: PastedLine.Role, of index: Int) { lines[index].role = role }

    /// Puts another text into a line.
    mutating func setText(_ text: RichText, of index: Int) { lines[index] = lines[index].with(text) }

    /// Joins paragraphs that go on across lines between them, such as the notes at the foot of a page.
    mutating func joinAcross(_ gone: Set<Int>) {
        for (above, below) in zip(free, free.dropFirst()) where isFree(above) && below > above + 1 {
            let (first, rest) = (lines[above], lines[below])
            guard (above + 1..<below).allSatisfy(gone.contains), first.shape == .paragraph, rest.shape == .paragraph,
                first.containers.isEmpty, rest.containers.isEmpty, first.bytes.scalarCount >= 40,
                rest.bytes.first.map({ $0.isLower || $0 == UInt8(ascii: "(") }) == true,
                !PrintedParagraph.endsSentence(first.bytes)
            else { continue }
            var whole = first.text
            whole.append([0x20] as [UInt8])
            whole.append(rest.text)
            setText(whole, of: above)
            take(below)
        }
    }

    /// Reports something about a line and leaves it where it is.
    mutating func report(_ index: Int, _ kind: ImportFinding.Topic, _ sentence: String) {
        let line = lines[index]
        findings.append(ImportFinding(line: line.number, kind: kind, text: line.text.plain.string, sentence: sentence))
    }

    /// Says something of the text as a whole.
    mutating func report(_ kind: ImportFinding.Topic, _ sentence: String) {
        findings.append(ImportFinding(line: nil, kind: kind, text: "", sentence: sentence))
    }

    /// Says something of a text that is in none of the lines.
    mutating func report(_ kind: ImportFinding.Topic, _ text: String, _ sentence: String) {
        findings.append(ImportFinding(line: nil, kind: kind, text: text, sentence: sentence))
    }
}
