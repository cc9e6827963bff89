import Language
import Model

/// Dates right after the event, whatever part it has in its clause.
extension DateAttachment {
    /// "by rebels on a camp in the east": phrases after the event, with no verb and no other time.
    func isChain(_ indices: some Collection<Int>) -> Bool {
        indices.count <= 30
            && isTime(indices.filter { !tokens[$0].isMark(",") })
            && !indices.contains { index in
                let word = tokens[index].word
                return tokens[index].kind == .word && !tokens[index].isCapitalised
                    && (word.ends(in: lexicon.participleEnding) || lexicon.participles.contains(word)
                        || word.ends(in: "ing") && isMark(index - 1, ","))
            }
    }

    /// "The arrests led to a rising in July": what came of something on that date.
    var isOutcome: Bool {
        let verb = clause.start - 2
        guard verb > clause.range.lowerBound, tokens[verb + 1].word == "to", tokens[verb].word == "led" else {
            return false
        }
        return name.contains { !tokens[$0].roles.isDisjoint(with: [.happening, .happenings]) }
            && !tokens[verb - 1].roles.contains(.relative)
    }

    /// "an inquiry into the attack on 16 December, at the school": the place after the date is the event's too.
    var isInPlace: Bool {
        let place = date.upperBound + 1
        guard [.other, .possessor].contains(clause.role), lead == name.upperBound + 1,
            isPreposition(name.upperBound), isMark(date.upperBound, ",")
        else { return false }
        return ["at", "in", "near"].contains(tokens[place].word)
            && (tokens[place + 1].roles.contains(.definite) || tokens[place + 1].isCapitalised)
            && !tokens[clause.start - 1].roles.contains(.report)
    }

    /// "the circumstances of the fire on the night of 16 December": what happened at an hour.
    var isAtNight: Bool {
        guard [.other, .possessor, .scene].contains(clause.role), clause.start > clause.range.lowerBound, isCertain,
            isPhrase(from: name.upperBound, to: lead), lead > name.upperBound + 2,
            (name.upperBound..<lead).contains(where: { tokens[$0].roles.contains(.partOfDay) })
        else { return false }
        let link = tokens[clause.start - 1]
        return !link.roles.contains(.report) && !link.word.ends(in: lexicon.participleEnding)
    }

    /// "Such was the day: the attack in Port Vale, Norland on 16 December.": an event without a verb.
    var isAlone: Bool {
        guard clause.role == .subject, isCertain, isPreposition(lead - 1), lead - 1 > name.upperBound,
            date.upperBound >= clause.range.upperBound || isMark(date.upperBound, ".")
        else { return false }
        let place = name.upperBound..<lead - 1
        let words = place.filter { !isMark($0, ",") }
        if !words.isEmpty, words.allSatisfy({ tokens[$0].isCapitalised }) { return true }
        return clause.isPlace(place.filter { !isPlaceComma($0) }) && !place.contains { tokens[$0].word.ends(in: "ed") }
    }

    /// "Survivors of the attack on 16 December sued": people, who have no date, before any verb.
    var isOfPeople: Bool {
        let people = clause.start - 2
        guard clause.role == .possessor, isCertain, isPreposition(lead - 1),
            lead == name.upperBound + 1 || lead > name.upperBound && isChain(name.upperBound..<lead - 1),
            people >= clause.range.lowerBound, lexicon.isPeople(tokens[people].word)
        else { return false }
        return (clause.range.lowerBound..<people).allSatisfy { index in
            !EventClause.isVerb(tokens[index])
                && tokens[index].roles.isDisjoint(with: [.report, .auxiliary, .elsewhen])
                && !tokens[index].word.ends(in: lexicon.participleEnding)
        }
    }

    /// "The sinking of the ferry in January 1945 in the bay": right after the event that begins its clause.
    var isOfSubject: Bool {
        clause.role == .subject && clause.start == clause.range.lowerBound && lead == name.upperBound + 1
            && isPreposition(name.upperBound) && !isMark(date.upperBound, "'")
    }

    /// "went to the polls in the vote on 26 June": whoever was in it was there on that day.
    var isWithin: Bool {
        // "a witness in the bombing": of a crime it may be a case.
        let isCrime = name.contains {
            !tokens[$0].roles.isDisjoint(with: [.happening, .happenings]) && !tokens[$0].traits.contains(.combat)
        }
        guard clause.role == .scene, ["in", "during"].contains(tokens[clause.start - 1].word), isCertain, !isCrime,
            lead == name.upperBound + 1, isPreposition(name.upperBound)
        else { return false }
        let before = clause.range.lowerBound..<clause.start - 1
        let strange: WordRole = [.report, .suspect, .elsewhen, .personal, .revision]
        return !before.isEmpty
            && !before.contains { index in
                !tokens[index].roles.isDisjoint(with: strange) && tokens[index].month == 0 && !clause.isNumber(index)
                    || tokens[index].traits.contains(.share)
                    || lexicon.families.contains { $0.continues && $0.states.contains(tokens[index].word) }
            }
    }

    /// "Since the attack in December 2014, …": a date between the event and the comma after it is the event's.
    var isAfterEvent: Bool {
        guard [.aftermath, .barred].contains(clause.role), lead == name.upperBound + 1, isPreposition(name.upperBound)
        else { return false }
        // "closed since the attack in May"
        if tokens[clause.start - 1].word == "since" { return true }
        guard isMark(date.upperBound, ",") else { return false }
        if clause.role == .aftermath, isFollowed { return true }
        let link = clause.start - 1
        return link == clause.range.lowerBound || link == clause.range.lowerBound + 1 && tokens[link - 1].word == "ever"
    }

    /// "In the vote, held on 1 October 2017, …": whatever part the event has in the clause.
    var isHeld: Bool {
        let first = isMark(name.upperBound, ",") ? name.upperBound + 1 : name.upperBound
        guard tokens[first].roles.contains(.enactment),
            first > name.upperBound
                || clause.role == .scene && tokens[first].roles.isDisjoint(with: [.beginning, .ending])
        else { return false }
        // "the report on the attack, adopted on"
        if clause.role == .other, ["on", "into", "about"].contains(tokens[clause.start - 1].word) { return false }
        let start = pastEnactment(first)
        guard start == lead || isPhrase(from: start, to: lead) else {
            return false
        }
        return isMark(date.upperBound, ",") || isMark(date.upperBound, ".") && first == name.upperBound
            || tokens[date.upperBound].roles.contains(.scene)
    }

    /// "The night of the attack, 16 December 2014, was cold."
    var isOfTime: Bool {
        guard [.possessor, .scene].contains(clause.role), tokens[clause.start - 1].roles.contains(.possessive),
            isMark(name.upperBound, ","),
            lead == name.upperBound + 1,
            isMark(date.upperBound, ",") || isMark(date.upperBound, ".")
        else { return false }
        return ["night", "day", "morning", "evening", "afternoon", "date"].contains(tokens[clause.start - 2].word)
    }
}
