import Language

/// A number written in words: "thirty-one", "two hundred and five", "two dozen".
struct WordNumber {
    let value: Int
    /// The index behind its last token.
    let end: Int
    /// Whether it was counted in dozens, which nobody does exactly.
    var isRound = false

    /// The number that begins at a token; nil where none does, or where it cannot be told where it ends.
    ///
    /// - Parameter joinsAnd: Whether "two hundred and five" is one number; behind "between" it is two.
    init?(_ tokens: [Token], at start: Int, joinsAnd: Bool) {
        var (total, group, index) = (0, 0, start)
        var last: NumberWord?
        while index < tokens.count, let word = tokens[index].number {
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
    private static func skipJoint(_ tokens: [Token], _ index: Int, after word: NumberWord, joinsAnd: Bool) -> Int {
        guard index + 1 < tokens.count, let next = tokens[index + 1].number else { return index }
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
