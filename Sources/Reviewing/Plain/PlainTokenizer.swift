import Base
import Language
import Model

/// Cuts a sentence into words, numbers and marks by the tables of its language.
struct PlainTokenizer {
    private let text: [UInt8]
    private let lexicon: PlainLexicon
    private let end: Int
    private var offset: Int
    private var tokens: [PlainToken] = []

    private var writing: WritingWords { lexicon.language.writing }

    /// - Parameter name: Where the text names the event.
    static func tokens(
        in range: Range<Int>, of text: [UInt8], naming name: Range<Int>, lexicon: PlainLexicon
    ) -> [PlainToken] {
        let range = range.clamped(to: 0..<text.count)
        var tokenizer = PlainTokenizer(text: text, lexicon: lexicon, end: range.upperBound, offset: range.lowerBound)
        tokenizer.read(upTo: min(max(name.lowerBound, range.lowerBound), range.upperBound))
        tokenizer.joinPhrases()
        let before = tokenizer.tokens
        tokenizer.tokens = []
        tokenizer.offset = min(max(name.upperBound, tokenizer.offset), range.upperBound)
        tokenizer.skipEnding(after: name.upperBound)
        tokenizer.read(upTo: range.upperBound)
        tokenizer.joinPhrases()
        return before + [PlainToken(kind: .name, range: name)] + tokenizer.tokens
    }

    private init(text: [UInt8], lexicon: PlainLexicon, end: Int, offset: Int) {
        (self.text, self.lexicon, self.end, self.offset) = (text, lexicon, end, offset)
    }

    /// Past the genitive ending of a name.
    private mutating func skipEnding(after name: Int) {
        guard !writing.isWithoutSpaces, offset == name else { return }
        while offset < end {
            let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text.span)
            guard scalar.properties.isLowercase else { return }
            offset += length
        }
    }

    private mutating func read(upTo limit: Int) {
        while offset < limit {
            let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text.span)
            if scalar.digit != nil {
                readNumber(limit)
            } else if WordBoundary.isWord(scalar) {
                if isOwnWord(scalar) { readTerm(limit) } else { readWord(limit) }
            } else {
                if let mark = scalar.plainMark { add(.mark(mark), offset..<offset + length) }
                offset += length
            }
        }
        offset = max(offset, limit)
    }

    /// Whether a word may begin and end at a character, as no space is between words.
    private func isOwnWord(_ scalar: Unicode.Scalar) -> Bool {
        writing.isWithoutSpaces && WordBoundary.isWrittenWithoutSpaces(scalar)
    }

    // MARK: Words

    private mutating func readWord(_ limit: Int) {
        let start = offset
        var hasDigit = false
        while offset < limit {
            let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text.span)
            guard WordBoundary.isWord(scalar), !isOwnWord(scalar) else { break }
            // "و120": a small word that is written together with a number.
            if scalar.digit != nil, offset > start,
                writing.isGluedToDigits || writing.clitics.contains(word(start..<offset))
            {
                break
            }
            hasDigit = hasDigit || scalar.digit != nil
            offset += length
        }
        add(hasDigit ? .opaque : .word, start..<offset)
    }

    /// The longest term of the lexicon, or one character.
    private mutating func readTerm(_ limit: Int) {
        let start = offset
        if let number = signedNumeral(limit) { return add(.number(number), start..<offset) }
        var (place, count) = (offset, 0)
        var found: Int?
        while place < limit, count < lexicon.longest {
            place += UTF8Scalars.scalar(at: place, in: text.span).length
            count += 1
            if count == 1 || lexicon.entry(word(start..<place)) != nil { found = place }
        }
        offset = max(found ?? limit, start + 1)
        add(.word, start..<offset)
    }

    /// The numeral before the sign of a year, month or day: the `二〇一四` and `十二` of `二〇一四年十二月`.
    private mutating func signedNumeral(_ limit: Int) -> WrittenNumber? {
        var (place, digits) = (offset, [Int]())
        while place < limit, digits.count <= 4 {
            let (scalar, length) = UTF8Scalars.scalar(at: place, in: text.span)
            guard let digit = scalar.numeral else { break }
            digits.append(digit)
            place += length
        }
        guard !digits.isEmpty, place < limit,
            writing.dateSigns?.sign(word(place..<place + UTF8Scalars.scalar(at: place, in: text.span).length)) != nil
        else { return nil }
        offset = place
        if let ten = digits.firstIndex(of: 10) {
            let value = (ten > 0 ? digits[0] : 1) * 10 + (ten + 1 < digits.count ? digits[ten + 1] : 0)
            return WrittenNumber(value: value, digitCount: 2)
        }
        return WrittenNumber(value: digits.reduce(0) { $0 * 10 + $1 }, digitCount: digits.count)
    }

    private func word(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self).folded }

    private mutating func add(_ kind: PlainToken.Kind, _ range: Range<Int>) {
        var token = PlainToken(kind: kind, range: range)
        token.isTight = tokens.last?.range.upperBound == range.lowerBound
        if kind == .word {
            token.word = word(range)
            token.entry = lexicon.entry(token.word) ?? PlainLexicon.Entry()
            token.isJoined = lexicon.isJoined(token.word)
        }
        tokens.append(token)
    }

    // MARK: Phrases

    /// Makes one token of the words of a phrase, the longest first; apostrophes and hyphens within it count as blanks.
    private mutating func joinPhrases() {
        guard !writing.isWithoutSpaces, lexicon.longest > 1 else { return }
        var joined: [PlainToken] = []
        var index = 0
        while index < tokens.count {
            let (token, next) = phrase(at: index)
            joined.append(token)
            index = next
        }
        tokens = joined.filter { !$0.isMark("'") }
    }

    private func phrase(at start: Int) -> (token: PlainToken, next: Int) {
        guard tokens[start].kind == .word else { return (tokens[start], start + 1) }
        var best = (token: tokens[start], next: start + 1)
        var (words, index, count) = (tokens[start].word, start + 1, 1)
        while index < tokens.count, count < lexicon.longest {
            if tokens[index].isMark("'") || tokens[index].isMark("-") && tokens[index].isTight { index += 1 }
            guard index < tokens.count, tokens[index].kind == .word else { break }
            words += " " + tokens[index].word
            (index, count) = (index + 1, count + 1)
            guard let entry = lexicon.entry(words) else { continue }
            best.token.word = words
            best.token.entry = entry
            best.token.isJoined = lexicon.isJoined(words)
            best.token.range = tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound
            best.next = index
        }
        return best
    }

    // MARK: Numbers

    private mutating func readNumber(_ limit: Int) {
        let start = offset
        var number = WrittenNumber(value: 0)
        take(&number, limit)
        if let date = numericDate(number, limit) { return add(.date(date), start..<offset) }
        while let separator = groupSeparator(limit, after: number) {
            offset += separator
            number.isGrouped = true
            take(&number, limit)
        }
        if let (scalar, length) = scalar(limit), scalar == writing.decimal || scalar == "." && !writing.hasDayStop,
            digit(at: offset + length, limit) != nil
        {
            offset += length
            let before = number.digitCount
            take(&number, limit)
            number.decimals = number.digitCount - before
        }
        add(kind(of: number, limit), start..<offset)
    }

    /// What the letters or the full stop after digits make of them.
    private mutating func kind(of number: WrittenNumber, _ limit: Int) -> PlainToken.Kind {
        guard number.digitCount <= 12 else { return .opaque }
        let letters = offset
        while let (scalar, length) = scalar(limit), WordBoundary.isWord(scalar), !isOwnWord(scalar) { offset += length }
        if offset > letters {
            let ending = String(decoding: text[letters..<offset], as: UTF8.self)
            if lexicon.language.numbers.ordinalEndings.contains(ending) { return .ordinal(number.value) }
            if writing.yearEndings.contains(ending) { return .number(number) }
            guard writing.isGluedToDigits else { return .opaque }
            // "147افراد"
            offset = letters
        }
        // The sentence goes on, so the full stop is not its end.
        if writing.hasDayStop, number.digitCount <= 2, offset + 1 < end, text[offset] == UInt8(ascii: ".") {
            offset += 1
            return .ordinal(number.value)
        }
        return .number(number)
    }

    private mutating func take(_ number: inout WrittenNumber, _ limit: Int) {
        while let (scalar, length) = scalar(limit), let digit = scalar.digit {
            number.digitCount += 1
            // Twelve digits fit; more are not a number anyway.
            if number.digitCount <= 12 { number.value = number.value * 10 + digit }
            offset += length
        }
    }

    private func scalar(_ limit: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        offset < limit ? UTF8Scalars.scalar(at: offset, in: text.span) : nil
    }

    private func digit(at offset: Int, _ limit: Int) -> Int? {
        offset < limit ? UTF8Scalars.scalar(at: offset, in: text.span).scalar.digit : nil
    }

    /// The length of what separates thousands, if three digits and no more follow it.
    private func groupSeparator(_ limit: Int, after number: WrittenNumber) -> Int? {
        guard number.digitCount <= 3 || number.isGrouped, let (sign, length) = scalar(limit),
            writing.thousands.contains(sign)
        else { return nil }
        var place = offset + length
        for _ in 0..<3 {
            guard digit(at: place, limit) != nil else { return nil }
            place += UTF8Scalars.scalar(at: place, in: text.span).length
        }
        return digit(at: place, limit) == nil ? length : nil
    }

    /// `16.12.2014` and `16/12/2014`: the day first, as in all these languages; `2014-12-16`.
    private mutating func numericDate(_ first: WrittenNumber, _ limit: Int) -> String? {
        let start = offset
        var parts = [first]
        for _ in 0..<2 {
            guard let (sign, length) = scalar(limit), "./-".unicodeScalars.contains(sign),
                digit(at: offset + length, limit) != nil
            else { break }
            offset += length
            var part = WrittenNumber(value: 0)
            take(&part, limit)
            parts.append(part)
        }
        let digits = parts.map(\.digitCount)
        if digits.count == 3, digits[0] <= 2, digits[1] <= 2, digits[2] == 4 {
            return DigitDate(year: parts[2].value, month: parts[1].value, day: parts[0].value).edtf
        }
        if digits == [4, 2, 2] {
            return DigitDate(year: parts[0].value, month: parts[1].value, day: parts[2].value).edtf
        }
        offset = start
        return nil
    }
}

extension Unicode.Scalar {
    /// The value of a decimal digit of the Latin, Arabic and Eastern Arabic scripts, or of a wide one.
    fileprivate var digit: Int? {
        switch value {
        case 0x30...0x39: Int(value - 0x30)
        case 0x660...0x669: Int(value - 0x660)
        case 0x6F0...0x6F9: Int(value - 0x6F0)
        case 0xFF10...0xFF19: Int(value - 0xFF10)
        default: nil
        }
    }

    /// The value of a digit of Chinese, or of ten.
    fileprivate var numeral: Int? {
        if self == "〇" || self == "零" { return 0 }
        return Array("一二三四五六七八九十".unicodeScalars).firstIndex(of: self).map { $0 + 1 }
    }

    /// A mark of any script as its equivalent; nil for white space.
    fileprivate var plainMark: Unicode.Scalar? {
        switch self {
        case ",", "،", "，", "、": ","
        case "?", "؟", "？": "?"
        case "(", "（": "("
        case ")", "）": ")"
        case "%", "٪", "％": "%"
        case "'", "’", "‘": "'"
        case "-", "\u{2010}", "\u{2011}", "\u{2013}": "-"
        case ";", "؛", "；", "\u{2014}": ";"
        case "$", "€", "£", "¥", "￥": "$"
        default: properties.isWhitespace || properties.generalCategory == .format ? nil : self
        }
    }
}
