import Language

/// Signs that a count or a date is not that of the whole event.
extension FactReading {
    /// Whether a count says itself what happened: "31 people died when a tram crashed", "31 died in a fire".
    func isTold(_ tokens: Tokens) -> Bool {
        tokens.indices.contains { index in
            if ["when", "as", "after", "while"].contains(tokens[index].word) {
                // "after the train left the rails", "caused when it left the rails": the event itself
                let next = tokens[index + 1].roles
                return next.isDisjoint(with: [.definite, .pronoun]) && !tokens[index - 1].roles.contains(.cause)
            }
            return tokens[index].roles.contains(.scene) && tokens[index + 1].roles.contains(.indefinite)
                && tokens[index + 1].number == nil
        }
    }

    /// "beginning on 11 August", "ended on": a date that says when it began or ended.
    func isEdge(_ date: Range<Int>, _ read: ReadSentence) -> Bool {
        read.tokens[max(0, date.lowerBound - 3)..<date.lowerBound].contains { token in
            ["beginning", "starting", "began", "started", "ending", "ended"].contains(token.word)
        }
    }
}
