import Base
import Language
import Model

/// The footnote definitions of a text as the source has them, and which of them cmark has kept: it drops those that
/// nothing refers to and the second of two without a word.
struct FootnoteRegister {
    private let marks: [FootnoteMark]
    private var isUsed: [Bool]
    private var suggestions = 20
    private lazy var nearMiss = NearMiss(
        Set(marks.prefix(1_000).map(\.label).filter { $0.utf8.count <= Self.longestSuggestion }))
    private static let longestSuggestion = 64
    private var codeLines: [ClosedRange<Int>] = []

    init(_ marks: [FootnoteMark]) {
        self.marks = marks
        isUsed = Array(repeating: false, count: marks.count)
    }

    /// The definition whose text begins at a byte offset of a line; its label is lost in cmark's tree.
    mutating func use(line: Int, content: Int) -> FootnoteMark? {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].line < line { low = middle + 1 } else { high = middle }
        }
        let onLine = marks[low...].prefix { $0.line == line }
        guard let index = onLine.firstIndex(where: { $0.content == content }) ?? onLine.indices.first else {
            return nil
        }
        isUsed[index] = true
        return marks[index]
    }

    /// Records lines of code or raw HTML: they contain no definitions.
    mutating func passCode(_ lines: ClosedRange<Int>) { codeLines.append(lines) }

    /// The label that is most like one that is not defined. It is searched only for the first few, among the first
    /// thousand.
    mutating func nearest(to label: String) -> NearMiss.Guess? {
        suggestions -= 1
        guard suggestions > 0, label.utf8.count <= Self.longestSuggestion else { return nil }
        return nearMiss.guess(for: label)
    }

    /// The definitions that are not used, and those that come second.
    func unused() -> [(mark: FootnoteMark, first: FootnoteMark?)] {
        var firsts: [String: FootnoteMark] = [:]
        var found: [(FootnoteMark, FootnoteMark?)] = []
        var code = codeLines.sorted { $0.lowerBound < $1.lowerBound }[...]
        for (index, mark) in marks.enumerated() {
            while let lines = code.first, lines.upperBound < mark.line { code.removeFirst() }
            if code.first?.contains(mark.line) == true, !isUsed[index] { continue }
            let first = firsts[mark.key]
            if first == nil { firsts[mark.key] = mark }
            if !isUsed[index] { found.append((mark, first)) }
        }
        return found
    }
}

/// A line's start that reads as the definition of a footnote: `[^label]:`.
struct FootnoteMark {
    /// As written between `[^` and `]`.
    let label: String
    /// The 1-based line of the file.
    let line: Int
    /// The byte offset of `[` in the file.
    let offset: Int
    /// The byte offset at which the footnote's text begins.
    let content: Int

    /// Labels are the same where these are.
    var key: String { Self.key(label) }

    /// A label without surrounding white space, its case folded, white space inside reduced to one space.
    static func key(_ label: String) -> String {
        let isPlain = label.utf8.allSatisfy {
            $0.isDigit || ($0.isLetter && $0 >= UInt8(ascii: "a")) || $0 == UInt8(ascii: "-")
        }
        return isPlain
            ? label
            : label.lowercased().withSingleSpaces
    }
}
