import Base

/// Reads a date or an interval from words and figures, as EDTF texts that need not be valid.
package struct DatePhrase {
    private let words: DateWords

    /// The readings of ASCII text in lower case, the likeliest way of reading alone: none, one or two.
    package static func readings(
        of text: [UInt8], in language: LanguageWords = LanguageWords.english
    ) -> [String] {
        DatePhrase(words: language.dates).readings(of: DateToken.tokens(in: text, language.numbers))
    }

    private func readings(of tokens: [DateToken]) -> [String] {
        if let interval = connected(tokens) { return interval }
        let dashes = tokens.count { $0 == .mark(UInt8(ascii: "-")) }
        let isLeftOpen = dashes == 1 && tokens.last == .mark(UInt8(ascii: "-"))
        if !isLeftOpen, let readings = SingleDatePhrase(tokens, words)?.readings, !readings.isEmpty { return readings }
        for mark in [UInt8(ascii: "/"), UInt8(ascii: "-")] {
            guard let place = tokens.firstIndex(of: .mark(mark)), tokens.lastIndex(of: .mark(mark)) == place else {
                continue
            }
            let interval = interval(tokens[..<place], tokens[(place + 1)...])
            if !interval.isEmpty { return interval }
        }
        return []
    }

    /// "since 2014", "until 2014", "from 2014 to 2016"; nil when no word joins.
    private func connected(_ tokens: [DateToken]) -> [String]? {
        let phrases = words.phrases
        let opening = word(tokens.first) ?? ""
        let isUntil = phrases.until.contains(opening)
        if isUntil { return one(tokens.dropFirst()).map { ["../\($0)"] } ?? [] }
        let isBetween = phrases.between.contains(opening)
        let isSince = phrases.since.contains(opening) || phrases.from.contains(opening)
        let rest = isBetween || isSince ? tokens.dropFirst() : tokens[...]
        let joints = isBetween ? phrases.and : phrases.to
        let place = rest.firstIndex { word($0).map(joints.contains) ?? false }
        if let place { return interval(rest[..<place], rest[(place + 1)...]) }
        return isSince ? one(rest).map { ["\($0)/.."] } ?? [] : nil
    }

    private func word(_ token: DateToken?) -> String? { if case .word(let word) = token { word } else { nil } }

    /// The start may leave out what the end says: "16 to 18 December 2014".
    private func interval(_ from: ArraySlice<DateToken>, _ to: ArraySlice<DateToken>) -> [String] {
        guard let end = endReading(to) else { return [] }
        if from.count == 1, isUnknown(from.first) { return ["/\(end)"] }
        for borrowed in [0, 2, 1] where borrowed < max(to.count, 1) {
            if let start = one(from + to.suffix(borrowed)) { return ["\(start)/\(end)"] }
        }
        return []
    }

    private func isUnknown(_ token: DateToken?) -> Bool {
        word(token).map(words.phrases.unknown.contains) ?? false
    }

    private func endReading(_ tokens: ArraySlice<DateToken>) -> String? {
        guard let first = tokens.first else { return ".." }
        if let word = word(first), words.phrases.open.contains(word) { return tokens.count == 1 ? ".." : nil }
        if isUnknown(first) { return tokens.count == 1 ? "" : nil }
        return one(tokens)
    }

    private func one(_ tokens: ArraySlice<DateToken>) -> String? {
        guard let readings = SingleDatePhrase(Array(tokens), words)?.readings, readings.count == 1 else { return nil }
        return readings[0]
    }
}

/// A piece of a date that is written as a phrase.
enum DateToken: Equatable {
    /// With the number of digits it was written with.
    case number(Int, digits: Int)
    /// "2010s"
    case plural(Int)
    case word(String)
    case mark(UInt8)

    /// The tokens of ASCII text in lower case; blanks, commas and brackets only divide, a dash between blanks is "to".
    static func tokens(in bytes: [UInt8], _ words: NumberWords) -> [DateToken] {
        var tokens: [DateToken] = []
        var rest = bytes[...]
        while let byte = rest.first {
            if byte.isDigit {
                tokens.append(number(&rest, words))
            } else if byte.isLower {
                let word = rest.prefix(while: \.isLower)
                tokens.append(.word(String(decoding: word, as: UTF8.self)))
                rest = rest.dropFirst(word.count)
            } else if rest.starts(with: " - ".utf8) {
                tokens.append(.word("to"))
                rest = rest.dropFirst(3)
            } else {
                if !" ,()".utf8.contains(byte) { tokens.append(.mark(byte)) }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }

    /// A run of digits with the ending of an ordinal or a decade after it.
    private static func number(_ rest: inout ArraySlice<UInt8>, _ words: NumberWords) -> DateToken {
        let digits = rest.prefix(while: \.isDigit)
        rest = rest.dropFirst(digits.count)
        // Nine digits are more than any date has, and fit an Int.
        let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 & 15) }
        let ending = String(decoding: rest.prefix(while: \.isLower), as: UTF8.self)
        let isPlural = ending == words.decadeEnding
        if isPlural || words.ordinalEndings.contains(ending) { rest = rest.dropFirst(ending.utf8.count) }
        return isPlural ? .plural(value) : .number(value, digits: digits.count)
    }
}
