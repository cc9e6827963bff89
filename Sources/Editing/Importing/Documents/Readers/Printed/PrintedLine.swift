import Base

/// A word of a printed page and its place.
struct PrintedWord: Sendable {
    var text: [UInt8]
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    /// The word and the digits at its end, where they are raised: only then its box begins above its line.
    func withRaisedDigitsApart(lineTop: Double, height: Double) -> [PrintedWord] {
        let digits = Array(text.reversed().prefix(while: \.isDigit).reversed())
        let isTall = top < lineTop - height * 0.15 && bottom - top > height * 1.15
        guard isTall, (1...3).contains(digits.count), digits.count < text.count else { return [self] }
        var (base, raised) = (self, self)
        base.text = Array(text.dropLast(digits.count))
        base.right = right - (right - left) * Double(digits.count) / Double(text.scalarCount)
        (base.top, raised.text, raised.left) = (lineTop, digits, base.right)
        raised.bottom = bottom - height / 2
        return [base, raised]
    }
}

/// One line of a printed page.
struct PrintedLine: Sendable {
    var text: [UInt8]
    var left: Double
    var right: Double
    var top: Double
    /// The height of most of its words; the same for all lines of a text without sizes.
    var height: Double
    var page: Int
    /// Whether it begins a column or page, so that the space above says nothing.
    var isFirst = false
    /// Whether it has a raised number, which some programs give more space above.
    private(set) var hasRaised = false
    var words: [PrintedWord]

    /// Joins words; a raised number becomes a superscript. Nil if there are none.
    init?(_ written: [PrintedWord], page: Int) {
        let written = written.filter { !$0.text.isEmpty }
        let heights = written.flatMap { word in [Double](repeating: word.bottom - word.top, count: word.text.count) }
            .sorted()
        guard let first = written.first, !heights.isEmpty else { return nil }
        height = heights[heights.count / 2]
        let (height, usual) = (height, written.first { [height] in abs($0.bottom - $0.top - height) < 0.1 } ?? first)
        words = written.flatMap { $0.withRaisedDigitsApart(lineTop: usual.top, height: height) }
        (self.page, top, text) = (page, usual.top, [])
        left = words.map(\.left).min() ?? first.left
        right = words.map(\.right).max() ?? first.right
        for word in words {
            let isRaised = words.count > 1 && Self.isRaised(word, height, usual.bottom)
            if isRaised { hasRaised = true }
            var own = RichText()
            own.append(word.text, isRaised ? .raised : [])
            text += (text.isEmpty || isRaised ? [] : [0x20]) + own.bytes
        }
    }

    /// Whether a word is a number far above the feet of the words of its line, or smaller and a little above.
    private static func isRaised(_ word: PrintedWord, _ height: Double, _ bottom: Double) -> Bool {
        let isNumber =
            word.text.count <= 8
            && word.text.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
        let rise = bottom - word.bottom
        return isNumber && rise > height * (word.bottom - word.top < height * 0.92 ? 0.1 : 0.25)
    }

    /// With the number of a note apart from its first word, where a program put them together: “1Holm, p. 3”.
    var withLabelApart: PrintedLine {
        guard let first = words.first else { return self }
        let digits = first.text.prefix(while: \.isDigit)
        let rest = Array(first.text[digits.endIndex...])
        let isWord =
            rest.first?.isUpper == true && rest.count > 1 && rest[1].isLower || rest.starts(with: "“")
            || rest.starts(with: "‘")
        guard (1...3).contains(digits.count), isWord else { return self }
        let width = (first.right - first.left) / Double(first.text.scalarCount)
        var (label, word) = (first, first)
        (label.text, word.text) = (Array(digits), rest)
        label.right = first.left + width * Double(digits.count)
        word.left = label.right
        return PrintedLine([label, word] + words.dropFirst(), page: page) ?? self
    }

    /// Whether there is nothing on the line but a bullet or the number of a note or an item.
    var isLabel: Bool {
        text.count <= 4 && text.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
            || PrintedParagraph.bullet(text) == text.count
    }

    /// Whether two lines are beside each other.
    func isBeside(_ other: PrintedLine) -> Bool {
        page == other.page && abs(top - other.top) <= max(height, other.height) * 0.6
    }

    /// The parts of the line that wide gaps set apart.
    var cells: [[PrintedWord]] {
        var cells: [[PrintedWord]] = []
        for word in words {
            if let last = cells.last?.last, word.left - last.right < max(height * 1.15, 8) {
                cells[cells.count - 1].append(word)
            } else {
                cells.append([word])
            }
        }
        return cells
    }
}
