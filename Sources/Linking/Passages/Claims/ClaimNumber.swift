import Language

/// A number that some words begin with: "two hundred and fifty", "setenta y cinco", 一百四十一.
struct ClaimNumber {
    private(set) var value: Int
    /// How many words it is written in.
    private(set) var count = 0

    // What is complete, and what the next multiplier multiplies.
    private var (total, group, unit) = (0, 0, 0)

    /// Nil if the words begin with none, or with a multiplier alone, as in "hundred" or "million".
    ///
    /// A last thousand or million is left over: "four million" is 4 and "million".
    init?(_ words: ArraySlice<String>, _ language: LanguageWords) {
        value = 0
        let numbers = language.numbers.words
        var index = words.startIndex
        while let (word, length) = Self.word(at: index, in: words, numbers) {
            let next = index + length
            if case .scale(let scale) = word, scale >= 1_000, Self.start(from: next, words, numbers, language) == nil {
                break
            }
            guard add(word), total < 1_000_000_000_000 else { break }
            count = next - words.startIndex
            index =
                unit % 100 == 0 || unit.isMultiple(of: 10) && unit % 100 >= 20
                ? Self.start(from: next, words, numbers, language) ?? next : next
        }
        value = total + group + unit
        guard count > 0 else { return nil }
    }

    /// Where the next word of a number begins, past an "and" that belongs to it.
    private static func start(
        from index: Int, _ words: ArraySlice<String>, _ numbers: [String: NumberWord], _ language: LanguageWords
    ) -> Int? {
        if word(at: index, in: words, numbers) != nil { return index }
        guard index + 1 < words.endIndex, language.dates.and.contains(words[index]),
            case .some((let next, _)) = word(at: index + 1, in: words, numbers)
        else { return nil }
        switch next {
        case .unit, .tens: return index + 1
        default: return nil
        }
    }

    /// The longest entry of the table that begins at a word.
    private static func word(
        at index: Int, in words: ArraySlice<String>, _ numbers: [String: NumberWord]
    ) -> (NumberWord, length: Int)? {
        for length in [3, 2, 1] where index >= words.startIndex && index + length <= words.endIndex {
            let phrase = length == 1 ? words[index] : words[index..<index + length].joined(separator: " ")
            if let word = numbers[phrase] { return (word, length) }
        }
        // The "fifty-five" of "two hundred and fifty-five" was read before.
        return words.indices.contains(index) ? Int(words[index]).map { (.unit($0), 1) } : nil
    }

    /// Nil if the word cannot go on with the number.
    private mutating func add(_ word: NumberWord) -> Bool {
        switch word {
        case .unit(let value), .tens(let value):
            guard Self.fits(value, after: unit) else { return false }
            unit += value
        case .hundred:
            guard unit > 0, unit < 100, group == 0 else { return false }
            (group, unit) = (group + unit * 100, 0)
        case .scale(let scale) where scale < 1_000:
            guard scale != 12 else { return false }
            (group, unit) = (group + max(1, unit) * scale, 0)
        case .scale(let scale):
            total += max(1, group + unit) * scale
            (group, unit) = (0, 0)
        case .dozen: return false
        }
        return true
    }

    /// Whether a number is added to the one before it: "veinte cinco", "soixante dix", "واحد وأربعون".
    private static func fits(_ value: Int, after unit: Int) -> Bool {
        guard unit > 0 else { return true }
        let rest = unit % 100
        if rest == 0 { return value < 100 }
        if rest < 10 { return value >= 20 && value < 100 && value.isMultiple(of: 10) }
        return rest.isMultiple(of: 10) && rest >= 20 && (value < 10 || rest >= 60 && value < 20)
    }
}
