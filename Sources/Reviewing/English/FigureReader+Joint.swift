import Language
import Model

/// Numbers of two kinds that together count all: "12 passengers and 3 of the crew", "12 Norwegians and 151 others".
extension FigureReader {
    /// The sums of numbers that are counted in one, each with the words of both.
    func sums(of found: [FoundFigure]) -> [FoundFigure] {
        zip(found, found.dropFirst()).compactMap { first, second in
            guard first.family == second.family, first.family >= 0, first.form != .part, second.form != .part,
                isOfKind(first), first.phrase.isExact, second.phrase.isExact,
                isJoined(first, to: second), !found.contains(where: { isThird($0, beside: first, second) })
            else { return nil }
            var sum = first
            let (value, isOver) = first.phrase.value.addingReportingOverflow(second.phrase.value)
            guard !isOver else { return nil }
            sum.phrase.quantity = Quantity(best: value)
            sum.phrase.value = value
            sum.phrase.tokens = first.phrase.tokens.lowerBound..<second.phrase.tokens.upperBound
            let isAll =
                isComplement(second) || isOfForces(first) && isOfCrowd(second) || isOfForces(second) && isOfCrowd(first)
            sum.subject = isAll ? .all : .group
            sum.head = nil
            sum.end = max(first.end, second.end)
            return sum
        }
    }

    /// "and 151 others" after "killed 12 Norwegians": the same is said of them.
    func sharedRest(_ phrase: NumberPhrase, with last: FoundFigure?) -> FoundFigure? {
        let joint = phrase.tokens.lowerBound - 1
        guard let last, last.verb != nil, last.end == joint, word(joint, "and"), isOfKind(last),
            word(phrase.tokens.upperBound, "others")
        else { return nil }
        return FoundFigure(
            family: last.family, subject: .unclear, phrase: phrase, form: last.form, end: phrase.tokens.upperBound + 1)
    }

    private func isOfKind(_ figure: FoundFigure) -> Bool {
        switch figure.subject {
        case .kind, .group: true
        // "all 259 people on board and 31 residents"
        case .all: isAboard(figure.phrase.tokens.upperBound + 1)
        case .unclear: false
        }
    }

    private func isJoined(_ first: FoundFigure, to second: FoundFigure) -> Bool {
        let end = pastPlace(subject(at: first.phrase.tokens.upperBound).end)
        return second.phrase.tokens.lowerBound == end + 1 && word(end, "and")
    }

    /// Whether a third number is counted with them: "2 guards, 12 men and 3 women".
    private func isThird(_ other: FoundFigure, beside first: FoundFigure, _ second: FoundFigure) -> Bool {
        other.family == first.family && other.form != .part && other.phrase.tokens != first.phrase.tokens
            && other.phrase.tokens != second.phrase.tokens
    }

    /// Police or soldiers, beside whom all others are civilians.
    private func isOfForces(_ figure: FoundFigure) -> Bool { kind(of: figure) { $0.roles.contains(.responder) } }

    private func isOfCrowd(_ figure: FoundFigure) -> Bool {
        kind(of: figure) { $0.roles.contains(.crowd) || $0.word == "civilians" }
    }

    private func kind(of figure: FoundFigure, _ isKind: (Token) -> Bool) -> Bool {
        let start = figure.phrase.tokens.upperBound
        return (start..<max(start + 1, nounEnd(from: start))).contains { isKind(tokens[$0]) }
    }

    /// Whether those of the second kind are all whom the first leaves: others, adults, crew.
    private func isComplement(_ figure: FoundFigure) -> Bool {
        let start = figure.phrase.tokens.upperBound
        return (start..<max(start + 1, subject(at: start).end)).contains { tokens[$0].traits.contains(.complement) }
    }

    /// "trapped 172 miners, all of whom died"
    func allOfWhom(_ phrase: NumberPhrase, _ noun: (subject: FoundFigure.Subject, end: Int)) -> FoundFigure? {
        guard tokens[noun.end].isMark(","), word(noun.end + 1, "all"), word(noun.end + 2, "of"),
            word(noun.end + 3, "whom") || word(noun.end + 3, "them"),
            let found = state(behind: noun.end + 4, isDirect: false, isReduced: false)
        else { return nil }
        return FoundFigure(family: found.family, subject: noun.subject, phrase: phrase, end: found.end)
    }
}
