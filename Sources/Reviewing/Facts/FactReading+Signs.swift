import Language
import Model

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

    /// "Soldiers executed 34 captives on 2 September 2017, and the massacre was reported": so many at least, on the event's
    /// own day, where nothing else happens.
    func isOfDay(_ figure: FoundFigure, _ read: ReadSentence, _ clause: EventClause, _ event: EventFacts)
        -> Bool
    {
        guard event.date.precision == .day, !event.date.isInterval, !clause.hasOthers, clause.role != .barred,
            figure.form != .count, !figure.isNobody, !clause.ties(figure, continues: false),
            read.dates.count == 1, let date = read.dates.first, date.date?.precision == .day,
            date.days == [event.date.earliest...event.date.latest]
        else { return false }
        let number = figure.phrase.tokens.lowerBound
        let reach = min(number, date.tokens.lowerBound)..<max(figure.end, date.tokens.upperBound)
        return reach.count <= 30
            && !reach.contains { index in
                let token = read.tokens[index]
                return token.isMark(";") || !token.roles.isDisjoint(with: [.personal, .elsewhen]) && token.month == 0
            }
    }
}
