import Language
import Model

/// Finds the numbers of a text. Years are among them; the caller distinguishes them.
struct NumberReader {
    let tokens: Tokens
    let lexicon: Lexicon

    /// In the order of the text; none overlaps another.
    static func phrases(in tokens: Tokens, lexicon: Lexicon) -> [NumberPhrase] {
        let reader = NumberReader(tokens: tokens, lexicon: lexicon)
        var phrases: [NumberPhrase] = []
        var index = 0
        while index < tokens.count {
            let floor = phrases.last?.tokens.upperBound ?? 0
            guard
                let phrase = reader.vague(at: index, after: floor) ?? reader.part(at: index, after: floor)
                    ?? reader.phrase(at: index, after: floor)
            else {
                index += 1
                continue
            }
            phrases.append(phrase)
            index = phrase.tokens.upperBound
        }
        return phrases
    }

    /// One number that begins at a token.
    private struct Number {
        var value: Int
        var end: Int
        var hasDigits = false
        var isYear = false
        var isRound = false
        var isDecimal = false
    }

    private func phrase(at index: Int, after floor: Int) -> NumberPhrase? {
        guard tokens[index].digits != nil || tokens[index].number != nil else { return nil }
        guard let first = number(at: index) else { return nil }
        let second = rangeEnd(after: first, at: index)
        if let second, second.value < first.value || second.isDecimal || first.isDecimal { return nil }
        var last = second ?? first
        // "140-plus revellers"
        let isOver = tokens[last.end].isMark("-") && tokens[last.end].isTight && tokens[last.end + 1].word == "plus"
        if isOver { last.end += 2 }
        guard !isPartOfWord(index, last.end) else { return nil }
        var start = index
        if case .unit? = tokens[index].number {} else if needsArticle(index) { start -= 1 }
        if second != nil, start > floor, isWord(start - 1, ["between", "from"]) { start -= 1 }
        let hedge = lexicon.hedge(before: start, after: floor, in: tokens)
        if let hedge { start -= hedge.words.count }
        // "As many as 134 people" were counted, "as many as 300" were not.
        let isCounted = hedge?.meaning == "up to" && hedge?.words.first == "as" && first.value % 10 > 0
        let meaning = isCounted ? nil : hedge?.meaning ?? (isOver ? "more than" : first.isRound ? "about" : nil)
        let quantity =
            second == nil
            ? Quantity(best: first.value, hedge: meaning)
            : Quantity(low: first.value, high: last.value, hedge: meaning)
        return NumberPhrase(
            tokens: max(floor, start)..<last.end, numbers: index..<last.end, quantity: quantity, value: last.value,
            hasDigits: first.hasDigits || last.hasDigits, isYear: first.isYear || last.isYear,
            isDecimal: first.isDecimal, isRound: first.isRound)
    }

    /// "130–150", "130 to 150", "between 130 and 150".
    private func rangeEnd(after first: Number, at index: Int) -> Number? {
        let joint = tokens[first.end]
        let isDash = joint.isMark("-") && joint.isTight && tokens[first.end + 1].isTight
        let isTo = joint.word == "to"
        let isAnd = joint.word == "and" && isWord(index - 1, ["between"])
        guard isDash || isTo || isAnd, let second = number(at: first.end + 1), second.hasDigits || !isDash else {
            return nil
        }
        return second
    }

    /// A number that is joined to a word or another number: F-16, 16-year-old, 9/11, 10:30.
    private func isPartOfWord(_ start: Int, _ end: Int) -> Bool {
        if start > 0, tokens[start].isTight {
            let before = tokens[start - 1]
            switch before.kind {
            case .mark(UInt8(ascii: "/")), .mark(UInt8(ascii: ":")), .mark(UInt8(ascii: ".")), .mark(UInt8(ascii: "*")),
                .opaque, .name, .mark(UInt8(ascii: "#")):
                return true
            case .mark(UInt8(ascii: ",")):
                if tokens[start - 2].digits != nil { return true }
            case .mark(UInt8(ascii: "-")):
                if before.isTight || start == 1 { return true }
            default: break
            }
        }
        guard tokens[end].isTight, tokens[end + 1].isTight else { return false }
        switch tokens[end].kind {
        case .mark(UInt8(ascii: "-")), .mark(UInt8(ascii: "/")), .mark(UInt8(ascii: ":")), .mark(UInt8(ascii: "*")),
            .mark(0x27):
            return true
        case .mark(UInt8(ascii: ",")): return tokens[end + 1].digits != nil
        default: return false
        }
    }

    private func number(at index: Int) -> Number? {
        if let digits = tokens[index].digits { return number(digits, at: index) }
        guard let word = tokens[index].number else { return nil }
        if needsArticle(index) {
            guard isWord(index - 1, ["a"]), !isWord(index - 2, ["half", "of"]) else { return nil }
            if word == .dozen { return Number(value: 12, end: index + 1, isRound: true) }
        }
        let isBetween = isWord(index - 1, ["between"]) || (isWord(index - 1, ["a"]) && isWord(index - 2, ["between"]))
        return WordNumber(tokens, at: index, joinsAnd: !isBetween).map {
            Number(value: $0.value, end: $0.end, isRound: $0.isRound)
        }
    }

    /// "a hundred", "a dozen": neither is a number without its article.
    private func needsArticle(_ index: Int) -> Bool {
        switch tokens[index].number {
        case .dozen, .hundred, .scale: true
        default: false
        }
    }

    /// Digits, possibly followed by "million".
    private func number(_ digits: WrittenNumber, at index: Int) -> Number? {
        var divisor = 1
        for _ in 0..<min(digits.decimals, 12) { divisor *= 10 }
        guard case .scale(let scale)? = tokens[index + 1].number else {
            return Number(
                value: digits.value / divisor, end: index + 1, hasDigits: true, isYear: digits.isYear,
                isDecimal: digits.decimals > 0)
        }
        let (value, isOver) = digits.value.multipliedReportingOverflow(by: scale)
        return isOver ? nil : Number(value: value / divisor, end: index + 2, hasDigits: true)
    }

    func isWord(_ index: Int, _ words: [PackedWord]) -> Bool {
        words.contains(tokens[index].word)
    }
}

extension Lexicon {
    /// The hedge that ends before a number.
    func hedge(before index: Int, after floor: Int, in tokens: Tokens) -> Hedge? {
        hedges.first { hedge in
            let start = index - hedge.words.count
            return start >= floor && zip(hedge.words, tokens[start..<index]).allSatisfy { $0 == $1.word }
        }
    }
}

/// A number as a text gives it, its hedge and range with it: "at least 141", "between 130 and 150", "two hundred and five".
struct NumberPhrase: Sendable {
    /// Its tokens, the hedge among them.
    var tokens: Range<Int>
    /// The tokens of the numbers alone.
    var numbers: Range<Int>
    var quantity: Quantity
    /// The largest number in it.
    var value = 0
    /// Whether any of it is in digits.
    var hasDigits = false
    var isYear = false
    var isDecimal = false
    /// Whether it was counted in dozens, which nobody does exactly.
    var isRound = false
    /// Whether nobody counted: "dozens".
    var isVague = false

    /// Whether it means exactly one number.
    var isExact: Bool { quantity.hedge == nil && quantity.best != nil && !isDecimal && !isYear }

    /// Whether it is an amount of money or a share: "$31", "31 %", "31 per cent".
    func isMoneyOrShare(in tokens: Tokens) -> Bool {
        let (start, end) = (numbers.lowerBound, self.tokens.upperBound)
        if tokens[start - 1].isMark("$") { return true }
        return tokens[end].isMark("%") || tokens[end].isMark("$") || tokens[end].roles.contains(.percentage)
            || (tokens[end + 1].roles.contains(.percentage) && tokens[end].word == "per")
    }
}

/// A number written in words: "thirty-one", "two hundred and five", "two dozen".
struct WordNumber {
    let value: Int
    /// The index after its last token.
    let end: Int
    /// Whether it was counted in dozens, which nobody does exactly.
    var isRound = false

    /// The number that begins at a token; nil if none does, or if its end is unclear.
    ///
    /// - Parameter joinsAnd: Whether "two hundred and five" is one number; after "between" it is two.
    init?(_ tokens: Tokens, at start: Int, joinsAnd: Bool) {
        var (total, group, index) = (0, 0, start)
        var last: NumberWord?
        while let word = tokens[index].number {
            switch word {
            case .unit(let value):
                guard group % 100 == 0 || (group % 10 == 0 && value < 10), !Self.isUnit(last) else { return nil }
                group += value
            case .tens(let value):
                guard group % 100 == 0 else { return nil }
                group += value
            case .hundred:
                guard group < 100 else { return nil }
                group = max(1, group) * 100
            case .scale(let scale):
                guard total == 0 || scale < 1_000_000, group < 1_000_000 else { return nil }
                total += max(1, group) * scale
                group = 0
            case .dozen:
                guard total == 0, (1..<100).contains(group) else { return nil }
                (value, end, isRound) = (group * 12, index + 1, true)
                return
            }
            last = word
            index = Self.skipJoint(tokens, index + 1, after: word, joinsAnd: joinsAnd)
        }
        guard last != nil else { return nil }
        (value, end) = (total + group, index)
    }

    private static func isUnit(_ word: NumberWord?) -> Bool { if case .unit = word { true } else { false } }

    /// Past the hyphen of "thirty-one" and the "and" of "two hundred and five".
    private static func skipJoint(_ tokens: Tokens, _ index: Int, after word: NumberWord, joinsAnd: Bool) -> Int {
        guard let next = tokens[index + 1].number else { return index }
        switch (word, next) {
        case (.tens, .unit(let value)):
            let isHyphen = tokens[index].isMark("-") && tokens[index].isTight && tokens[index + 1].isTight
            return isHyphen && (1..<10).contains(value) ? index + 1 : index
        case (.hundred, .unit), (.hundred, .tens), (.scale, .unit), (.scale, .tens):
            return joinsAnd && tokens[index].word == "and" ? index + 1 : index
        default: return index
        }
    }
}
