import Language

/// Events of which only what follows them is said, and where what is said of an event ends.
extension EventClause {
    /// The part that an event has after "since", "followed" or "caused"; nil if the word before it is none of these.
    static func lead(from link: Int, _ range: Range<Int>, _ sentence: ReadSentence, _ predicate: Int) -> Role? {
        let tokens = sentence.tokens
        if isCause(link, in: tokens) { return .lead }
        // "Arrests followed the attack."
        if tokens[link].roles.contains(.sequel) {
            // "In the ten days that followed the attack"
            let isTime = tokens[link - 1].roles.contains(.relative) && tokens[link - 2].roles.contains(.duration)
            return isTime ? .barred : .aftermath
        }
        guard tokens[link].roles.contains(.elsewhen), predicate < range.upperBound else { return nil }
        // "More than 1,000 people have died since the outbreak began"
        if tokens[link].word == "since", tokens[predicate].roles.contains(.beginning),
            tokens[range].contains(where: { ["have", "has"].contains($0.word) })
        {
            return .scene
        }
        // "The operation that began before the attack displaced 31"
        if (range.lowerBound..<link).contains(where: { tokens[$0].roles.contains(.relative) }) { return nil }
        // "the worst accident since the explosion killed 31"
        return tokens[predicate].roles.contains(.effect) ? .lead : nil
    }

    /// "since the ferry sank off the cape on": whether a verb of its own follows the event, whatever precedes it.
    var isOwnClause: Bool {
        guard start > range.lowerBound, tokens[start - 1].roles.contains(.elsewhen), name.upperBound < range.upperBound
        else {
            return false
        }
        let verb = tokens[name.upperBound]
        return Self.isFinite(name.upperBound, in: tokens) && !verb.roles.isDisjoint(with: [.occurrence, .effect])
    }

    /// "He fell on 16 December, and the war had begun.": whether the sentence ends in the beginning of the event.
    var isBegun: Bool {
        let verb = tokens[name.upperBound].word == "had" ? name.upperBound + 1 : name.upperBound
        let before = tokens[start - 1]
        return role == .subject && start > 0 && (before.kind != .word || before.roles.contains(.conjunction))
            && tokens[verb].roles.contains(.beginning) && tokens[verb + 1].isMark(".")
            && (0..<start).allSatisfy { index in
                (tokens[index].month > 0 || tokens[index].roles.isDisjoint(with: [.report, .reserve]))
                    && (!tokens[index].roles.contains(.elsewhen) || index < dates.first?.lowerBound ?? 0)
            }
    }

    /// Whether the event is the object of a verb such as "caused".
    var isCaused: Bool { role == .lead && start > range.lowerBound && Self.isCause(start - 1, in: tokens) }

    /// "caused", "set off"
    private static func isCause(_ index: Int, in tokens: Tokens) -> Bool {
        tokens[index].roles.contains(.cause)
            || tokens[index].word == "off"
                && ["set", "sets", "setting", "touched", "touching"].contains(tokens[index - 1].word)
            || tokens[index].word == "to" && ["gave", "giving"].contains(tokens[index - 2].word)
                && tokens[index - 1].word == "rise"
    }

    /// Where the relative clause of a figure ends: before a comma, or the verb of the noun that the clause describes.
    func relativeEnd(of figure: FoundFigure) -> Int {
        (min(figure.end, range.upperBound)..<range.upperBound).first {
            tokens[$0].isMark(",") || tokens[$0].roles.contains(.finite)
        } ?? range.upperBound
    }

    /// "one of the world's worst disasters": what the event is.
    static func isOneOfWorst(_ index: Int, in tokens: Tokens) -> Bool {
        let before = tokens[max(0, index - 7)..<index]
        return zip(before, before.dropFirst()).contains { $0.word == "one" && $1.word == "of" }
            && before.contains { $0.traits.contains(.superlative) }
    }

    /// "Some accounts say", "other sources give": one telling of several.
    func isRumour(_ index: Int) -> Bool {
        // "dismissed claims that 31 people died"
        if tokens[index].traits.contains(.allegation), tokens[index + 1].roles.contains(.content) { return true }
        return tokens[index].roles.contains(.unnamed)
            && tokens[index + 1].roles.contains(.teller)
    }

    /// "The blasts, which came one after another, killed 31": what an aside says of the event, and not of the figure.
    func isAside(_ index: Int, before figure: FoundFigure) -> Bool {
        let number = figure.phrase.tokens.lowerBound
        guard role == .subject, name.upperBound < predicate, predicate < number else { return false }
        let first = tokens[name.upperBound]
        let isOpened = first.kind != .word || first.roles.contains(.relative) || first.word.ends(in: "ing")
        return isOpened && (name.upperBound..<predicate).contains(index)
    }

    /// "The force of the blast damaged 31": a means by which the event did it.
    func isByMeans(_ figure: FoundFigure) -> Bool {
        guard start - 2 >= range.lowerBound, tokens[start - 2].roles.contains(.means), let verb = figure.verb else {
            return false
        }
        // "the rain of the storm lasted 12 days"
        if tokens[verb].roles.contains(.occurrence) || tokens[verb - 1].word == "had" { return false }
        return predicate == verb || predicate + 1 == verb && tokens[predicate].roles.contains(.auxiliary)
    }
}
