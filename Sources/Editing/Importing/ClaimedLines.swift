/// Which lines of a pasted text have found their place outside the body, and the findings so far.
struct ClaimedLines: Sendable {
    let lines: [PastedLine]
    private var taken: [Bool]
    private(set) var findings: [ImportFinding] = []

    init(_ text: PastedText) {
        lines = text.lines
        taken = Array(repeating: false, count: text.lines.count)
        for index in lines.indices where lines[index].isDamaged {
            report(index, .damagedText, "What is no UTF-8, or a control character, became “\u{FFFD}” in it.")
        }
    }

    /// Whether the line at `index` still belongs to the body; false outside the text.
    func isFree(_ index: Int) -> Bool { taken.indices.contains(index) && !taken[index] }

    /// The first free line after `index`.
    func next(after index: Int) -> Int? { (index + 1..<max(index + 1, lines.count)).first(where: isFree) }

    var free: [Int] { lines.indices.filter(isFree) }

    /// Takes a line out of the body without a word: its text goes elsewhere into the article.
    mutating func take(_ index: Int) { taken[index] = true }

    mutating func take(_ index: Int, as kind: ImportFinding.Kind, _ sentence: String) {
        taken[index] = true
        report(index, kind, sentence)
    }

    /// Says something of a line and leaves it where it is.
    mutating func report(_ index: Int, _ kind: ImportFinding.Kind, _ sentence: String) {
        let line = lines[index]
        findings.append(ImportFinding(line: line.number, kind: kind, text: line.bytes.string, sentence: sentence))
    }

    /// Says something of the text as a whole.
    mutating func report(_ kind: ImportFinding.Kind, _ sentence: String) {
        findings.append(ImportFinding(line: nil, kind: kind, text: "", sentence: sentence))
    }
}
