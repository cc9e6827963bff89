import Language
import Model

/// Numbers that share a verb, and nouns of several words.
extension FigureReader {
    /// "destroyed 96 homes and 213 barns": a second number with a noun of its own after the same verb.
    func shared(_ phrase: NumberPhrase, _ noun: (subject: FoundFigure.Subject, end: Int), with last: FoundFigure?)
        -> FoundFigure?
    {
        let joint = phrase.tokens.lowerBound - 1
        guard let last, last.verb != nil, last.end == joint, case .kind = noun.subject,
            word(joint, "and") || tokens[joint].isMark(",")
        else { return nil }
        let end = noun.end
        let isClosed =
            end >= tokens.count || tokens[end].isMark(".") || tokens[end].isMark(",")
            || has(end, .boundary) && !has(end, .auxiliary)
        guard isClosed else { return nil }
        return FoundFigure(family: last.family, subject: noun.subject, phrase: phrase, form: last.form, end: end)
    }

    /// Past "-by" of "passer-by".
    private func pastHyphen(_ index: Int) -> Int {
        tokens[index].isMark("-") && tokens[index].isTight ? index + 2 : index
    }

    /// "31 guards were killed, as well as 5 drivers": a second number of which the same is said.
    func added(_ phrase: NumberPhrase, _ noun: (subject: FoundFigure.Subject, end: Int), to last: FoundFigure?)
        -> FoundFigure?
    {
        let start = phrase.tokens.lowerBound
        guard let last, noun.subject != .all, last.form != .part, last.family >= 0,
            let addition = lexicon.additions.first(where: { isWritten($0, at: start - $0.count) }),
            start - addition.count - last.end <= 8, last.end <= start - addition.count,
            !(last.end..<start - addition.count).contains(where: { tokens[$0].isMark(".") || has($0, .relative) }),
            noun.end >= tokens.count || tokens[noun.end].kind != .word
                || has(noun.end, .boundary) && !has(noun.end, .possessive)
        else { return nil }
        return FoundFigure(family: last.family, subject: noun.subject, phrase: phrase, end: noun.end)
    }

    /// The one of "439 miners and a rescuer", the 3 of "31 men and 3 boys".
    func others(beside phrase: NumberPhrase) -> Int {
        let end = nounEnd(from: phrase.tokens.upperBound)
        guard has(end, .conjunction), !word(end, "or") else { return 0 }
        let next = phrases.first { $0.tokens.lowerBound == end + 1 && !$0.isYear }
        let isOne = next == nil && has(end + 1, .indefinite) && tokens[end + 2].kind == .word
        return isOne ? 1 : next.map { $0.value < phrase.value ? $0.value : 0 } ?? 0
    }

    /// "15 guards and 5 drivers were killed": what is said of both numbers, of the first.
    func jointState(_ noun: (subject: FoundFigure.Subject, end: Int)) -> (family: Int, end: Int)? {
        guard noun.subject != .all, noun.subject != .unclear, word(noun.end, "and") else { return nil }
        // "154 workers and a passer-by were killed"
        if has(noun.end + 1, .indefinite), !phrases.contains(where: { $0.tokens.contains(noun.end + 1) }) {
            return state(behind: pastHyphen(nounEnd(from: noun.end + 2)), isDirect: false, isReduced: false)
        }
        guard let next = phrases.first(where: { $0.tokens.lowerBound == noun.end + 1 }), !next.isYear
        else { return nil }
        let second = subject(at: next.tokens.upperBound)
        guard second.subject != .all, second.end > next.tokens.upperBound else { return nil }
        let start = pastMembership(second.end, after: next) ?? second.end
        return state(behind: start, isDirect: false, isReduced: false)
    }

    /// "destroyed 31 houses and damaged 40": houses too, where the verb is one of the editor's own.
    func sharingNoun(_ figure: FoundFigure, with last: FoundFigure?) -> FoundFigure {
        guard figure.subject == .all, figure.verb != nil, let last, last.verb != nil, case .kind = last.subject,
            families[figure.family].isOwn, families[last.family].isOwn,
            figure.end == figure.phrase.tokens.upperBound
        else { return figure }
        var shared = figure
        shared.subject = last.subject
        return shared
    }

    /// "at least 31 people were killed and 40 injured": at least 40 too.
    func sharingHedge(_ figure: FoundFigure, with last: FoundFigure?) -> FoundFigure {
        let number = figure.phrase.tokens
        guard let last, last.phrase.quantity.hedge == "at least", figure.phrase.isExact, figure.form == .state,
            last.form == .state, last.end == number.lowerBound - 1, has(last.end, .conjunction),
            figure.end == number.upperBound + 1
        else { return figure }
        var shared = figure
        shared.phrase.quantity.hedge = last.phrase.quantity.hedge
        return shared
    }

    /// The last word of a noun of several: `structures` of "residential structures".
    func head(after index: Int) -> PackedWord? {
        guard tokens[index].kind == .word else { return nil }
        let end = nounEnd(from: index)
        return end > index + 1 ? tokens[end - 1].word : nil
    }

    /// "killing 20 people a day"
    func isRate(_ end: Int) -> Bool {
        (has(end, .indefinite) || word(end, "per") || word(end, "each")) && has(end + 1, .duration)
    }
}
