import Language
import Model

/// Dates that are the event's but for the month or the year.
extension DateClaim {
    /// "Rescuers reached the wreck on 28 October 1994", of an event of 28 September: what differs in one part only is a slip,
    /// whatever happened on that date, where nothing speaks of another time.
    static func slip(in sentence: ReadSentence, _ clause: EventClause, of event: PartialDate) -> DateClaim? {
        guard sentence.dates.count == 1, let date = sentence.dates.first, let said = date.date, date.other == nil,
            !sentence.name.isEmpty, !sentence.name.overlaps(date.tokens), clause.role != .barred, !clause.hasOthers,
            let part = event.part(unlike: said), !clause.isTopic, !isOfAnotherTime(sentence, date),
            part == .month || clause.tells(of: date.tokens)
        else { return nil }
        return DateClaim(date: date, sense: .own)
    }

    /// Whether a word speaks of another time, or only of what was said or supposed.
    private static func isOfAnotherTime(_ sentence: ReadSentence, _ date: FoundDate) -> Bool {
        let strange: WordRole = [.elsewhen, .aftermath, .doubt, .revision, .report, .suspect, .personal]
        return sentence.tokens.indices.contains { index in
            let token = sentence.tokens[index]
            return (!token.roles.isDisjoint(with: strange) || token.traits.contains(.person)) && token.month == 0
                && !date.tokens.contains(index) && !sentence.name.contains(index)
                && !sentence.phrases.contains { $0.tokens.contains(index) }
        }
    }
}

extension EventClause {
    /// "the inquiry into the attack", "those lost in the attack", "the pact that ended the attack": something that the event
    /// only describes.
    fileprivate var isTopic: Bool {
        let link = tokens[start - 1]
        if has(.relative, in: range.lowerBound..<start) { return true }
        switch role {
        case .subject, .lead: return false
        case .other: return ["into", "about", "on", "over", "against"].contains(link.word)
        case .possessor: return !["scene", "site", "wreck", "place"].contains(tokens[start - 2].word)
        case .scene, .aftermath, .barred: return true
        }
    }

    /// Whether a date is in the clause of the event, and that clause tells of it.
    fileprivate func tells(of date: Range<Int>) -> Bool {
        range.contains(date.lowerBound) && [.subject, .scene, .lead].contains(role)
            && !tokens[max(range.lowerBound, date.lowerBound - 3)..<date.lowerBound].contains {
                $0.roles.contains(.possessive)
            }
    }
}

/// A part of a date.
private enum DatePart { case month, year }

extension PartialDate {
    /// Whether another date has the same day in another month, or in an earlier year. On other days of the month, and on that
    /// day in later years, something else may have been: the day after, an anniversary.
    func isSlip(_ said: PartialDate) -> Bool { part(unlike: said) != nil }

    fileprivate func part(unlike said: PartialDate) -> DatePart? {
        guard precision == .day, said.precision == .day, !said.isInterval, !isInterval, !isApproximate, !isUncertain,
            earliest.day == said.earliest.day
        else { return nil }
        let (own, other) = (earliest, said.earliest)
        if own.year == other.year, own.month != other.month { return .month }
        return own.month == other.month && other.year < own.year ? .year : nil
    }
}
