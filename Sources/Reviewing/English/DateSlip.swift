import Language
import Model

/// Dates that are the event's but for the day, the month or the year.
extension DateClaim {
    /// "Rescuers reached the wreck on 28 October 1994", of an event of 28 September: what differs in one part only is a slip,
    /// whatever happened on that date, where nothing speaks of another time.
    static func slip(in sentence: ReadSentence, _ clause: EventClause, of event: PartialDate) -> DateClaim? {
        guard sentence.dates.count == 1, let date = sentence.dates.first, let said = date.date, date.other == nil,
            !sentence.name.isEmpty, let part = event.part(unlike: said)
        else { return nil }
        let isInName = sentence.name.overlaps(date.tokens)
        // On the same day of later years something is remembered, renewed or judged.
        let isOfReference = clause.isReference && date.tokens.upperBound == clause.start - 1
        guard
            isInName || isOfReference || part != .year || said.earliest < event.earliest || clause.acts(on: date.tokens)
        else {
            return nil
        }
        let isOwn =
            isInName || clause.isNext(date.tokens) || isOfReference
            || !clause.isTopic && !clause.isOfNoun(date.tokens) && clause.role != .barred && !clause.hasOthers
                && part != .day
                && !isOfAnotherTime(sentence, clause, date) && (part == .month || clause.tells(of: date.tokens))
        return isOwn ? DateClaim(date: date, sense: .own) : nil
    }

    /// Whether a word speaks of another time, or only of what was supposed.
    private static func isOfAnotherTime(_ sentence: ReadSentence, _ clause: EventClause, _ date: FoundDate) -> Bool {
        let strange: WordRole = [.elsewhen, .doubt, .revision, .suspect]
        let last = max(date.tokens.upperBound, sentence.name.upperBound)
        return sentence.tokens.indices.prefix(last).contains { index in
            let token = sentence.tokens[index]
            // "one after another"
            let isInTurn =
                ["after", "another"].contains(token.word)
                && sentence.tokens[max(0, index - 2)..<index].contains { $0.word == "one" }
            return !token.roles.isDisjoint(with: strange) && token.month == 0 && !clause.isBeforeHour(index)
                && !isInTurn
                && !date.tokens.contains(index) && !sentence.name.contains(index)
                && !sentence.phrases.contains { $0.tokens.contains(index) }
        }
    }
}

extension EventClause {
    /// Whether a date follows the event at once: "before his attack on the hall on 15 March".
    fileprivate func isNext(_ date: Range<Int>) -> Bool {
        guard date.lowerBound - name.upperBound == 1 else { return false }
        let link = tokens[name.upperBound]
        return link.traits.contains(.dateLead) || link.roles.contains(.possessive)
    }

    /// "On 26 December 2004 the quake brought down the citadel": what the event did on a date, and not what became of it.
    fileprivate func acts(on date: Range<Int>) -> Bool {
        guard role == .subject, date.upperBound <= start, predicate < range.upperBound else { return false }
        return EventClause.isVerb(tokens[predicate]) && !tokens[predicate].traits.contains(.copula)
            && !tokens[predicate].roles.contains(.auxiliary)
    }

    /// "In the debate of 2 February": the date of something else.
    fileprivate func isOfNoun(_ date: Range<Int>) -> Bool {
        guard tokens[date.lowerBound - 1].roles.contains(.possessive) else { return false }
        let noun = tokens[date.lowerBound - 2].roles
        if tokens[date.lowerBound - 2].traits.contains(.season) { return false }
        return noun.isDisjoint(with: [.partOfDay, .duration, .happening, .happenings, .hour])
    }

    /// "the inquiry into the attack", "those lost in the attack", "the pact that ended the attack": something that the event
    /// only describes.
    fileprivate var isTopic: Bool {
        let link = tokens[start - 1]
        // "It was on 13 May that soldiers marched into the hall"
        let isCleft = tokens[range.lowerBound].roles.contains(.pronoun) && tokens[range.lowerBound + 1].word == "was"
        // "The case is that on 12 March a bomb": not a word for something that was named before.
        let relatives = (range.lowerBound..<start).filter {
            has(.relative, at: $0) && !(has(.content, at: $0) && tokens[$0 + 1].traits.contains(.dateLead))
        }
        if relatives.dropFirst(isCleft ? 1 : 0).first != nil { return true }
        switch role {
        case .subject, .lead: return false
        case .other:
            return ["into", "about", "on", "over", "against"].contains(link.word)
                && tokens[max(range.lowerBound, start - 7)..<start].contains {
                    $0.traits.contains(.topic) || $0.roles.contains(.report)
                }
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
private enum DatePart { case day, month, year }

extension PartialDate {
    /// Whether another date has the same day in another month, or in an earlier year. On other days of the month, and on that
    /// day in later years, something else may have been: the day after, an anniversary.
    func isSlip(_ said: PartialDate) -> Bool {
        switch part(unlike: said) {
        case .month: true
        case .year: said.earliest.year < earliest.year
        case .day, nil: false
        }
    }

    /// The only part in which a date differs, or both ends of a span; of the day, one digit.
    fileprivate func part(unlike said: PartialDate) -> DatePart? {
        guard precision == .day, !isApproximate, !isUncertain, isInterval == said.isInterval else { return nil }
        if said.precision == .month, !isInterval {
            return earliest.month == said.earliest.month && earliest.year != said.earliest.year ? .year : nil
        }
        guard said.precision == .day, let part = Self.part(of: earliest, unlike: said.earliest),
            part == Self.part(of: latest, unlike: said.latest)
        else { return nil }
        return part
    }

    private static func part(of own: Day, unlike other: Day) -> DatePart? {
        let same = (own.year == other.year, own.month == other.month, own.day == other.day)
        switch same {
        case (true, false, true): return .month
        case (false, true, true): return .year
        case (true, true, false): return own.day % 10 == other.day % 10 ? .day : nil
        default: return nil
        }
    }
}
