import Language
import Model

/// Sums of money that an event declares: its damage, what was stolen.
extension FigureReader {
    /// The sum of a sentence; nil where it gives several, which may be of other years or currencies.
    func sum() -> FoundFigure? {
        guard families.contains(where: { $0.sum != nil }), case let money = phrases.filter({ isMoney($0) }),
            money.count == 1, let number = money.first, !number.isDecimal
        else { return nil }
        let phrase = withSign(number)
        for (index, family) in families.enumerated() {
            guard let sum = family.sum, let (form, end) = place(of: phrase, as: sum) else { continue }
            return FoundFigure(family: index, subject: .all, phrase: phrase, form: form, end: end)
        }
        return nil
    }

    /// The phrase with its currency sign and the hedge before that: "more than $31 million".
    private func withSign(_ number: NumberPhrase) -> NumberPhrase {
        var (phrase, start) = (number, number.numbers.lowerBound - 1)
        if let hedge = lexicon.hedge(before: start, after: 0, in: tokens) {
            start -= hedge.words.count
            phrase.quantity.hedge = hedge.meaning
        }
        phrase.tokens = start..<number.tokens.upperBound
        return phrase
    }

    private func isMoney(_ phrase: NumberPhrase) -> Bool {
        let before = phrase.numbers.lowerBound - 1
        return tokens[before].isMark("$")
    }

    /// How a sum is said, and the index after it.
    private func place(of phrase: NumberPhrase, as sum: Lexicon.Sum) -> (FoundFigure.Form, end: Int)? {
        let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
        if sum.verbs.contains(tokens[start - 1].word), !has(start - 2, .prospect) {
            return (.verb(start - 1), end)
        }
        // "$5 million in property damage"
        if has(end, .scene) || has(end, .possessive) {
            let noun = (end + 1..<max(end + 1, min(tokens.count, end + 4))).first {
                sum.nouns.contains(tokens[$0].word)
            }
            // "in damage to crops"
            return noun.flatMap { word($0 + 1, "to") ? nil : (.toll, $0 + 1) }
        }
        // "$5 million was stolen"
        let state = has(end, .auxiliary) ? end + 1 : end
        if sum.states.contains(tokens[state].word) { return (.state, state + 1) }
        // "damage from the storm was put at $5 million"
        var index = start - 1
        while index >= start - 9, isLink(index) { index -= 1 }
        return index < start - 1 && sum.nouns.contains(tokens[index].word) ? (.toll, end) : nil
    }

    private func isLink(_ index: Int) -> Bool {
        name.contains(index)
            || tokens[index].kind == .word
                && !tokens[index].roles.isDisjoint(with: [.tollLink, .auxiliary, .definite, .scene, .aftermath])
    }
}
