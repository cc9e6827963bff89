import Base
import Language

/// Cuts a stretch of text into words: letters, marks and digits, with the hyphens, apostrophes and full stops inside a
/// word. What is between words is not a word but is kept with the next one, because it shows where a name or date ends.
struct WordScanner {
    private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
    private let end: Int
    private let language: LanguageWords
    private var place = 0
    private var isInQuotation = false
    private var isInSingleQuotes = false
    private var opensQuotation = true

    /// The words of a range of a document's text.
    static func words(
        in text: [UInt8], _ range: Range<Int>, _ language: LanguageWords, isQuoted: Bool = false
    ) -> [ProseWord] {
        var scanner = WordScanner(text, range.clamped(to: 0..<text.count), language)
        return scanner.scan(isQuoted: isQuoted)
    }

    private init(_ text: [UInt8], _ range: Range<Int>, _ language: LanguageWords) {
        var offset = range.lowerBound
        scalars = String(decoding: text[range], as: UTF8.self).unicodeScalars.map { scalar in
            defer { offset += String(scalar).utf8.count }
            return (scalar, offset)
        }
        end = range.upperBound
        self.language = language
    }

    private mutating func scan(isQuoted: Bool) -> [ProseWord] {
        var words: [ProseWord] = []
        while place < scalars.count {
            let gap = skipGap(isFirst: words.isEmpty)
            guard place < scalars.count else { break }
            var word = word()
            word.gap = gap
            word.isQuoted = isQuoted || isInQuotation
            word.isInitial = opensQuotation
            opensQuotation = false
            words.append(word)
        }
        return words
    }

    /// Skips what is not a word, and returns what it was.
    private mutating func skipGap(isFirst: Bool) -> ProseWord.Gap {
        var gap = ProseWord.Gap.space
        while place < scalars.count, !Self.isLetter(scalars[place].scalar) {
            let scalar = scalars[place].scalar
            place += 1
            switch scalar {
            case " ", "\n", "\t", "\u{A0}": continue
            case ",": gap = gap == .space ? .comma : .other
            case "(", "[": gap = .opens
            case ")", "]": gap = .closes
            case "–", "—", "-": gap = .dash
            case "&": gap = gap == .space ? .ampersand : .other
            case "“", "„", "«": (isInQuotation, opensQuotation, gap) = (true, true, .other)
            case "”", "»": (isInQuotation, gap) = (false, .other)
            case "\"":
                isInQuotation.toggle()
                opensQuotation = isInQuotation
                gap = .other
            case "‘": isInSingleQuotes = true
            case "’", "'": isInSingleQuotes = scalar == "'" && !isInSingleQuotes && isOpening(place - 1)
            default: gap = .other
            }
        }
        return isFirst ? .other : gap
    }

    private mutating func word() -> ProseWord {
        let start = place
        while place < scalars.count, Self.isLetter(scalars[place].scalar) || isInside(place, from: start) { place += 1 }
        if place < scalars.count, scalars[place].scalar == ".", isDotted(start..<place) { place += 1 }
        var length = place - start
        let isPossessive =
            length > 2 && scalars[place - 1].scalar == "s" && Self.isApostrophe(scalars[place - 2].scalar)
        if isPossessive { length -= 2 }
        let text = self.text(start..<start + length)
        let upper = start + length < scalars.count ? scalars[start + length].offset : end
        var word = ProseWord(
            text: text, lower: text.lowercased(), range: scalars[start].offset..<upper, isPossessive: isPossessive,
            isAcronym: ProseWord.isAcronym(text, in: language))
        if isPossessive { word.ending = self.text(place - 2..<place) } else { takeEnding(of: &word) }
        return word
    }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for index in range { text.append(scalars[index].scalar) }
        return String(text)
    }

    /// Takes in the full stop of an initial or short form, or the apostrophe of an owner in the plural.
    private mutating func takeEnding(of word: inout ProseWord) {
        guard place + 1 < scalars.count, let last = word.text.unicodeScalars.last else { return }
        let (mark, next) = (scalars[place].scalar, scalars[place + 1].scalar)
        if mark == "." {
            let isLetter = word.text.unicodeScalars.count == 1 && last.properties.isUppercase
            guard isLetter || language.names.actors.stops.contains(word.text) else { return }
            place += 1
            word.ending = "."
            guard Self.isApostrophe(next), place + 1 < scalars.count, scalars[place + 1].scalar == "s" else { return }
            place += 2
            word.isPossessive = true
        } else if Self.isApostrophe(mark), last == "s", next == " ", !isInSingleQuotes {
            place += 1
            word.ending = String(mark)
        }
    }

    /// Whether a hyphen, apostrophe or full stop is between two letters of one word.
    private func isInside(_ index: Int, from start: Int) -> Bool {
        guard index > start, index + 1 < scalars.count, Self.isLetter(scalars[index + 1].scalar) else { return false }
        let scalar = scalars[index].scalar
        if scalar == "." { return isDotted(start..<index) }
        if scalar == "&" { return scalars[index - 1].scalar.properties.isUppercase }
        return scalar == "-" || scalar == "‑" || scalar == "–" || Self.isApostrophe(scalar)
    }

    /// Whether letters and full stops take turns, as in `U.S`.
    private func isDotted(_ range: Range<Int>) -> Bool {
        guard let last = range.last, scalars[last].scalar.properties.isUppercase else { return false }
        return range.count == 1
            ? last + 1 < scalars.count && last + 2 < scalars.count && scalars[last + 2].scalar.properties.isUppercase
            : scalars[last - 1].scalar == "."
    }

    /// Whether a mark follows a space and precedes a letter.
    private func isOpening(_ index: Int) -> Bool {
        (index == 0 || scalars[index - 1].scalar == " ") && index + 1 < scalars.count
            && Self.isLetter(scalars[index + 1].scalar)
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
}
