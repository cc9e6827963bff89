import Language
import Model

extension DateClaim {
    /// The days of the week that a sentence names without a date and that are plainly those of the event: "The attack
    /// happened on a Monday".
    static func weekdays(in sentence: ReadSentence, _ clause: EventClause, lexicon: Lexicon) -> [DateClaim] {
        guard !sentence.name.isEmpty else { return [] }
        return clause.range.compactMap { index in
            let tokens = sentence.tokens
            guard tokens[index].weekday > 0, !hasDate(beside: index, sentence), !isRepeated(index, tokens) else {
                return nil
            }
            if isIt(index, tokens) { return DateClaim(date: FoundDate(tokens: index..<index + 1), sense: .own) }
            let isOfPart = tokens[index + 1].roles.contains(.partOfDay)
            let range = index..<index + (isOfPart ? 2 : 1)
            let place = DateAttachment(sentence: sentence, clause: clause, date: range, lexicon: lexicon)
            let isOwn = [.own, .whole, .beginning].contains(place.sense)
            return isOwn ? DateClaim(date: FoundDate(tokens: range), sense: .own) : nil
        }
    }

    /// "It was a Tuesday, and", "It was on a Tuesday.": nothing but the day.
    private static func isIt(_ index: Int, _ tokens: Tokens) -> Bool {
        let isOpened = tokens[0].word == "it" && tokens[1].word == "was" && tokens[index - 1].word == "a" && index <= 4
        return isOpened && (tokens[index + 1].kind != .word || tokens[index + 1].roles.contains(.partOfDay))
    }

    /// Whether a date is so near that the day of the week is part of it.
    private static func hasDate(beside index: Int, _ sentence: ReadSentence) -> Bool {
        sentence.dates.contains { $0.tokens.lowerBound <= index + 5 && $0.tokens.upperBound + 4 > index }
    }

    /// "Black Monday", "last Monday", "Easter Sunday", "on Mondays": a day that is not just one of its week.
    private static func isRepeated(_ index: Int, _ tokens: Tokens) -> Bool {
        guard index > 0 else { return !tokens[1].isMark("'") }
        let before = tokens[index - 1]
        return before.isCapitalised && index > 1
            || ["last", "next", "every", "each", "following", "previous", "this"].contains(before.word)
    }
}
