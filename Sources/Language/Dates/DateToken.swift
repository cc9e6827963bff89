import Base

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
