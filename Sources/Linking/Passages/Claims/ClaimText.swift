import Base
import Language

/// The words of one language by which two versions of a claim are compared.
struct ClaimLanguage {
    /// Nil if Dossier has none of them.
    let changes: ChangeWords?
    let words: LanguageWords
    let variants: VariantWords
    let forms: FormWords

    init(_ tag: String) {
        changes = ChangeWords.of(tag)
        variants = VariantWords.of(tag)
        forms = FormWords.of(tag)
        words = LanguageWords.of(tag) ?? .english
    }
}

extension ClaimLanguage {
    /// The number that words are, in units: 4000000 for `4 million` and for `4,000,000`; nil if they are none.
    func amount(of words: ArraySlice<ClaimWord>) -> Int? {
        // "a hundred"
        if words.count == 2, let last = words.last, changes?.fillers.contains(words[words.startIndex].form) == true {
            return scale(last.form)
        }
        guard let first = words.first, first.isFigure, words.count <= 2 else { return nil }
        if words.count == 1, let amount = shortAmount(first.form) { return amount }
        let parts = first.form.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        // "1.500 millones" and "1.500 million" differ by a thousand.
        guard parts.count <= 2, parts.count == 1 || parts[1].utf8.count != 3, let value = Int(parts.joined()),
            words.count == 2 || parts.count == 1
        else {
            return nil
        }
        guard let last = words.dropFirst().first else { return value }
        guard let scale = scale(last.form) else { return nil }
        let divisor = parts.count == 2 ? parts[1].reduce(1) { product, _ in product * 10 } : 1
        let (product, isOver) = value.multipliedReportingOverflow(by: scale)
        return isOver || product % divisor != 0 ? nil : product / divisor
    }

    /// "9m", "2.5bn"
    private func shortAmount(_ form: String) -> Int? {
        let letters = form.drop { !$0.isLetter }
        let digits = form.dropLast(letters.count).split(separator: ".", omittingEmptySubsequences: false)
        guard let scale = variants.scales[String(letters)], digits.count <= 2, let value = Int(digits.joined()),
            value < 1_000_000
        else { return nil }
        let divisor = digits.count == 2 ? digits[1].reduce(1) { product, _ in product * 10 } : 1
        return value * scale % divisor == 0 ? value * scale / divisor : nil
    }

    private func scale(_ word: String) -> Int? {
        switch words.numbers.words[word] {
        case .hundred: 100
        case .dozen: 12
        case .scale(let scale): scale
        default: nil
        }
    }
}

/// What is between two words, as far as it divides or encloses them.
struct ClaimMarks: OptionSet {
    let rawValue: UInt8

    static let comma = ClaimMarks(rawValue: 1 << 0)
    static let colon = ClaimMarks(rawValue: 1 << 1)
    static let dash = ClaimMarks(rawValue: 1 << 2)
    static let opening = ClaimMarks(rawValue: 1 << 3)
    static let closing = ClaimMarks(rawValue: 1 << 4)
    static let question = ClaimMarks(rawValue: 1 << 5)
    static let quotation = ClaimMarks(rawValue: 1 << 6)
    /// Those that set a phrase off from its sentence.
    static let dividing: ClaimMarks = [.comma, .colon, .dash, .opening, .closing]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(form: String) {
        switch form {
        case ",", "،", "、", "，": self = .comma
        case ":", ";", "：", "；", "؛": self = .colon
        case "-": self = .dash
        case "(", "[", "（": self = .opening
        case ")", "]", "）": self = .closing
        case "?", "？", "؟": self = .question
        case "\"", "„", "「", "」", "『", "』", "《", "》": self = .quotation
        default: self = []
        }
    }
}

/// A word of a claim.
struct ClaimWord {
    /// What is compared: in small letters, numbers as digits, the variants of a spelling as one.
    var form: String
    /// In bytes of its text.
    var range: Range<Int>
    /// Counted from 0.
    var sentence: Int
    /// The paragraph, heading or cell that it is part of, counted from 0.
    var block = 0
    /// The marks between the word before it and this one.
    var before: ClaimMarks
    var isCapital: Bool

    var isFigure: Bool { form.unicodeScalars.first.map { $0.properties.numericType != nil } ?? false }
    /// How much it counts for when two texts are compared.
    var weight: Int { range.count }
}

/// A text as the words that its claims consist of.
struct ClaimText {
    let bytes: [UInt8]
    private(set) var words: [ClaimWord] = []
    /// The marks after the last word.
    private(set) var end: ClaimMarks = []

    init(_ bytes: [UInt8], blocks: [Range<Int>], _ language: ClaimLanguage) {
        self.bytes = bytes
        var sentences = 0
        var scanner = ClaimScanner(language)
        for (number, block) in blocks.enumerated() {
            var starts: [Int32] = []
            SentenceScanner.starts(in: bytes.span, block: block, language: language.words, into: &starts)
            var next = 0
            for word in scanner.words(of: bytes, block) {
                while next < starts.count, Int(starts[next]) <= word.range.lowerBound { next += 1 }
                var word = word
                word.sentence = sentences + max(0, next - 1)
                word.block = number
                words.append(word)
            }
            sentences += max(1, starts.count)
        }
        end = scanner.pending
    }

    /// The words as printed, with what is between them.
    func printed(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return PassageAnchoring.spaced(
            bytes[words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound])
    }

    /// The words of the sentences that a range of words touches.
    func sentences(around range: Range<Int>) -> Range<Int> {
        guard let first = words[safe: range.lowerBound], let last = words[safe: range.upperBound - 1] else {
            return range
        }
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower > 0, words[lower - 1].sentence == first.sentence { lower -= 1 }
        while upper < words.count, words[upper].sentence == last.sentence { upper += 1 }
        return lower..<upper
    }

    /// The words of the sentence before a word, or that contains the word at an index.
    func sentence(endingAt index: Int) -> Range<Int> { index > 0 ? sentences(around: index - 1..<index) : 0..<0 }

    func sentence(from index: Int) -> Range<Int> {
        index < words.count ? sentences(around: index..<index + 1) : words.count..<words.count
    }

    /// Whether a word is the first of its sentence.
    func beginsSentence(_ index: Int) -> Bool {
        index == 0 || index < words.count && words[index - 1].sentence != words[index].sentence
    }

    /// Whether words are one or more whole paragraphs.
    func isWholeBlocks(_ range: Range<Int>) -> Bool {
        guard let first = words[safe: range.lowerBound], let last = words[safe: range.upperBound - 1] else {
            return false
        }
        return words[safe: range.lowerBound - 1]?.block != first.block
            && words[safe: range.upperBound]?.block != last.block
    }

    /// Whether something divides the words before and after a gap.
    func isDivided(at index: Int) -> Bool {
        index == 0 || index >= words.count || beginsSentence(index)
            || !words[index].before.isDisjoint(with: .dividing)
    }
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
