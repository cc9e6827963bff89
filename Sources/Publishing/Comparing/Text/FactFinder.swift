import Base
import Language

/// Finds the dates, figures and names of a sentence by its words; names are recognised by the page's links.
struct FactFinder {
    private let sentence: WordedSentence
    private let pieces: [DatePiece]
    private let dates: DateReader
    private var facts: [Fact] = []

    private static let words = LanguageWords.english

    /// What Dossier counts in the lists that it makes.
    private static let counted: Set<String> = [
        "sentence", "sentences", "briefing", "briefings", "actor", "actors", "event", "events", "source", "sources",
        "footnote", "footnotes", "account", "accounts", "min", "more", "names", "mentions", "times", "pages", "works",
        "others", "other", "statements", "unknown", "press", "official", "elsewhere", "here", "in", "figures", "figure",
        "differ", "agree", "paragraph", "paragraphs", "row", "rows",
    ]

    static func facts(in sentence: WordedSentence) -> [Fact] {
        var finder = FactFinder(sentence)
        finder.find()
        return finder.facts
    }

    private init(_ sentence: WordedSentence) {
        self.sentence = sentence
        pieces = sentence.words.indices.map { index in
            switch sentence.word(index) {
            case ",": .comma
            case ".": sentence.words[index].followsBlank ? .other : .stop
            case let word: DatePiece(word)
            }
        }
        dates = DateReader(pieces)
    }

    private mutating func find() {
        let names = nameWords()
        var next = 0
        var index = 0
        while index < sentence.words.count {
            while next < names.count, names[next].lowerBound < index { next += 1 }
            if next < names.count, names[next].lowerBound == index {
                add(.name, names[next])
                index = names[next].upperBound
            } else if let end = dateEnd(index) {
                add(.date, index..<end)
                index = end
            } else if let figure = figure(index) {
                add(isCount(figure) ? .count : .figure, figure)
                index = figure.upperBound
            } else if sentence.sentence.isRunning, ClaimFinder.decides(sentence.word(index)) {
                add(.claim, index..<index + 1)
                index += 1
            } else {
                index += 1
            }
        }
    }

    private mutating func add(_ kind: FactKind, _ words: Range<Int>) {
        let text = sentence.string(words)
        let key =
            kind == .date
            ? words.filter { pieces[$0] != .stop }.map(full).joined(separator: " ")
            : words.map(sentence.word).joined(separator: " ")
        facts.append(
            Fact(kind: kind, words: words, text: text.first == " " ? String(text.dropFirst()) : text, key: key))
    }

    /// The stretches of words that the page marks as names.
    private func nameWords() -> [Range<Int>] {
        let names = sentence.page.names
        let range = sentence.sentence.range
        var low = names.partitioningIndex { $0.upperBound > range.lowerBound }
        var found: [Range<Int>] = []
        var word = 0
        while low < names.count, names[low].lowerBound < range.upperBound {
            while word < sentence.words.count, sentence.words[word].range.upperBound <= names[low].lowerBound {
                word += 1
            }
            var end = word
            while end < sentence.words.count, sentence.words[end].range.lowerBound < names[low].upperBound { end += 1 }
            if word < end { found.append(word..<end) }
            (word, low) = (end, low + 1)
        }
        return found
    }

    // MARK: Dates

    /// The end of a date that begins at a word: `1 March 2014`, `March 1, 2014`, `Mar. 2014`, `1 March`, `2014-03`, `2014`.
    private func dateEnd(_ index: Int) -> Int? {
        if isISO(index) { return index + 1 }
        if let date = dates.date(at: index), date.day != nil || date.year != nil { return date.pieces.upperBound }
        return isYear(index) && !isCounting(index) ? index + 1 : nil
    }

    /// Whether a number that could be a year counts what follows it: `1900 soldiers`, but not `in 1900 soldiers`.
    private func isCounting(_ index: Int) -> Bool {
        let before = index > 0 ? sentence.word(index - 1) : ""
        guard before != "(", !Self.words.dates.small.beforeYears.contains(before) else { return false }
        let next = sentence.word(index + 1)
        return next.hasSuffix("s") && next.utf8.count > 3
            || Self.words.numbers.counted.contains(next)
    }

    /// A year, or the years of a decade: `2010s`.
    private func isYear(_ index: Int) -> Bool {
        if pieces[index].year != nil { return true }
        let word = sentence.word(index)
        return word.utf8.count == 5 && word.hasSuffix("s") && DatePiece(String(word.dropLast())).year != nil
    }

    private func isISO(_ index: Int) -> Bool {
        let parts = sentence.word(index).split(separator: "-", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts[0].utf8.count == 4
            && parts.dropFirst().allSatisfy { $0.utf8.count == 2 } && parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    }

    /// A word of a date, a month in full.
    private func full(_ index: Int) -> String {
        guard case .month(let month) = pieces[index] else { return sentence.word(index) }
        return Self.words.dates.months[month - 1].full.lowercased()
    }

    // MARK: Figures

    /// A number with what it counts: `almost` is left out, `3 million people`, `50 %`, `killed: 31`.
    private func figure(_ index: Int) -> Range<Int>? {
        guard isNumber(index) else { return nil }
        var end = index + 1
        while isScale(end) || Self.words.numbers.fillers.contains(sentence.word(end)) { end += 1 }
        let unit = sentence.word(end)
        if let first = unit.utf8.first, first.isLetter || first >= 0xC3, !Self.words.numbers.unitless.contains(unit) {
            return index..<end + 1
        }
        if end == index + 1, index >= 2, sentence.word(index - 1) == ":" {
            return sentence.word(index - 2) == "page" ? index..<end : index - 2..<end
        }
        return index..<end
    }

    private func isNumber(_ index: Int) -> Bool {
        let word = sentence.word(index)
        // `¶ 3` is a place on a page.
        if index > 0, !sentence.words[index].followsBlank, sentence.word(index - 1) == "¶" { return false }
        // `Footnote 3` is a label.
        if index > 0, sentence.word(index - 1) == "footnote" { return false }
        switch Self.words.numbers.words[word] {
        case .unit(let value)? where value > 1: return true
        case .tens: return true
        default: break
        }
        guard let digit = word.utf8.firstIndex(where: \.isDigit) else { return false }
        // Currency signs and letters may precede the digits, `Rs30` and `£3m`, but no sign of an address or a name.
        return word.utf8.distance(from: word.utf8.startIndex, to: digit) <= 3 && word.utf8.count <= 24
            && !word.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "=") }
    }

    private func isScale(_ index: Int) -> Bool {
        switch Self.words.numbers.words[sentence.word(index)] {
        case .hundred, .scale, .dozen: true
        case .unit, .tens, nil: false
        }
    }

    private func isCount(_ words: Range<Int>) -> Bool {
        guard !sentence.sentence.isRunning else { return false }
        let (first, last) = (sentence.word(words.lowerBound), sentence.word(words.upperBound - 1))
        return Self.counted.contains(last) || last.hasSuffix("×") || first.hasSuffix("×")
            || !sentence.sentence.isProse && words.count == 1
    }
}
