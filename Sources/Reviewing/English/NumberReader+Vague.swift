import Language
import Model

/// Numbers that nobody counted, and those that are in a word: dozens, nobody, half a dozen, the only one.
extension NumberReader {
    /// "dozens of", "hundreds", "nobody", "no one".
    func vague(at index: Int, after floor: Int) -> NumberPhrase? {
        if isWord(index, ["one"]), isWord(index - 1, ["no"]), index > floor {
            return NumberPhrase(tokens: index - 1..<index + 1, numbers: index..<index + 1, quantity: Quantity(best: 0))
        }
        // "There were no injuries"
        if isWord(index, ["no"]),
            index == 0 || isWord(index - 1, ["were", "was", "caused", "suffered", "in", "but"]),
            lexicon.families.contains(where: {
                !$0.continues
                    && ($0.nouns.contains(tokens[index + 1].word) || $0.singles.contains(tokens[index + 1].word))
            })
        {
            return NumberPhrase(tokens: index..<index + 1, numbers: index..<index + 1, quantity: Quantity(best: 0))
        }
        if isWord(index, ["several", "few", "many"]), let base = base(at: index + 1) {
            return NumberPhrase(
                tokens: index..<index + 2, numbers: index..<index + 2,
                quantity: Quantity(low: base * 2, high: base * 10), value: base * 10, isVague: true)
        }
        guard let range = tokens[index].vague else { return nil }
        guard range.upperBound > 0 else {
            return NumberPhrase(tokens: index..<index + 1, numbers: index..<index + 1, quantity: Quantity(best: 0))
        }
        var (low, high, end) = (range.lowerBound, range.upperBound, index + 1)
        if isWord(end, ["of"]), let scale = tokens[end + 1].vague, scale.lowerBound > high / 2 {
            // "tens of thousands": thousands begin at one and a half.
            (low, high) = (low * (scale.lowerBound / 3 * 2), high * (scale.lowerBound / 3 * 2))
            end += 2
        }
        let isOfSome = isWord(end, ["of"]) && tokens[end + 1].kind == .word
        if isOfSome, tokens[end + 1].roles.isDisjoint(with: [.definite, .personal, .relative, .auxiliary]),
            !isWord(end + 1, ["them"])
        {
            end += 1
        }
        return NumberPhrase(
            tokens: index..<end, numbers: index..<end, quantity: Quantity(low: low, high: high), value: high,
            isVague: true)
    }

    /// "a single", "not a single", "half a million", "a quarter of a million".
    func part(at index: Int, after floor: Int) -> NumberPhrase? {
        if let phrase = only(at: index) ?? halfDozen(at: index) { return phrase }
        if isWord(index, ["a"]), isWord(index + 1, ["single"]), tokens[index + 2].kind == .word {
            let isNone = index > floor && isWord(index - 1, ["not"])
            return NumberPhrase(
                tokens: (isNone ? index - 1 : index)..<index + 2, numbers: index..<index + 2,
                quantity: Quantity(best: isNone ? 0 : 1), value: isNone ? 0 : 1)
        }
        let end =
            isWord(index, ["half"])
            ? index + 1 : isWord(index, ["quarter"]) && isWord(index + 1, ["of"]) ? index + 2 : nil
        guard let end, isWord(end, ["a"]), case .scale(let scale)? = tokens[end + 1].number, scale >= 1_000_000 else {
            return nil
        }
        let value = isWord(index, ["half"]) ? scale / 2 : scale / 4
        let start = end == index + 2 && index > floor && isWord(index - 1, ["a"]) ? index - 1 : index
        return NumberPhrase(
            tokens: start..<end + 2, numbers: index..<end + 2, quantity: Quantity(best: value, hedge: "about"),
            value: value)
    }

    /// "the only person killed", "its sole fatality"
    private func only(at index: Int) -> NumberPhrase? {
        guard isWord(index, ["only", "sole"]), tokens[index - 1].roles.contains(.definite),
            isWord(index + 1, ["person"])
                || lexicon.families.contains(where: { $0.singles.contains(tokens[index + 1].word) })
        else { return nil }
        return NumberPhrase(
            tokens: index..<index + 1, numbers: index..<index + 1, quantity: Quantity(best: 1), value: 1)
    }

    /// "half a dozen", "half-a-dozen"
    private func halfDozen(at index: Int) -> NumberPhrase? {
        guard isWord(index, ["half"]) else { return nil }
        let dozen = (index + 1..<index + 5).first { tokens[$0].kind == .word && !isWord($0, ["a"]) } ?? index
        guard tokens[dozen].number == .dozen else { return nil }
        return NumberPhrase(
            tokens: index..<dozen + 1, numbers: index..<dozen + 1, quantity: Quantity(best: 6, hedge: "about"),
            value: 6,
            isRound: true)
    }

    /// What `hundred` in "several hundred" counts in.
    private func base(at index: Int) -> Int? {
        switch tokens[index].number {
        case .dozen: 12
        case .hundred: 100
        case .scale(let scale): scale
        default: nil
        }
    }
}
