import Language
import Model

/// Dates that what is said around an event ties to it.
extension DateAttachment {
    /// "the attack on 16 December, which killed 31": what follows the date is said of the event.
    var isTold: Bool {
        guard lead == name.upperBound + 1, isPreposition(name.upperBound) else { return false }
        // "a statement on the attack on 16 December, which has become known as"
        let isKnown =
            isMark(date.upperBound, ",") && tokens[date.upperBound + 1].roles.contains(.relative)
            && (date.upperBound + 2..<date.upperBound + 5).contains { tokens[$0].roles.contains(.naming) }
        return isKnown || [.scene, .possessor].contains(clause.role) && isFollowed
    }

    /// Whether ", which killed" or ", in which" follows the date.
    var isFollowed: Bool {
        guard isMark(date.upperBound, ",") else { return false }
        var index = date.upperBound + 1
        if tokens[index].word == "in" { index += 1 }
        // ", when 13 were shot", ", leaving 31 dead"
        if clause.role != .barred, index == date.upperBound + 1 {
            if tokens[index].word == "when" { return true }
            if tokens[index].roles.contains(.effect), tokens[index].word.ends(in: "ing") { return true }
        }
        guard tokens[index].roles.contains(.relative), !tokens[index].roles.contains(.content) else { return false }
        return index > date.upperBound + 1 || !tokens[index + 1].roles.isDisjoint(with: [.effect, .occurrence])
    }

    /// "was signed"
    func isEnacted(at verb: Int) -> Bool {
        ["was", "were"].contains(tokens[verb].word)
            && tokens[verb + 1].roles.contains(.enactment) && tokens[verb + 1].word != "moved"
    }

    /// "On the eve of the feast, 24 June 2013, the attack shook": the day in other words before its date.
    private var isEve: Bool {
        let start = clause.range.lowerBound
        guard isCertain, clause.role == .subject, isMark(date.upperBound, ","), clause.start == date.upperBound + 1,
            lead > start + 2, isMark(lead - 1, ","), tokens[start].word == "on", lead - start <= 10,
            happens(at: clause.predicate), isTime(start..<lead - 1)
        else { return false }
        return (start..<lead - 1).contains {
            ["eve", "day", "morning", "night", "evening", "afternoon"].contains(tokens[$0].word)
        }
    }

    /// "On 18 April 1983 the embassy was devastated by the attack", "On 26 April, the worst accident occurred when the
    /// explosion killed": a date that begins the clause in which the event strikes.
    var struck: DateClaim.Sense? {
        let start = clause.range.lowerBound
        // "8 September 2023: In Norland, a quake kills 2,000"
        if date.lowerBound <= start + 1, isHeading, clause.role == .subject, isCertain, happens(at: clause.predicate) {
            return sense(of: clause.predicate)
        }
        // "On the morning of 18 April 1983, gunmen killed 31 people in the attack"
        let isLong = lead > start + 1 && lead <= start + 12 && isPreposition(lead - 1)
        let isTimed =
            isPreposition(start) && (lead == start + 1 || isLong && lead <= start + 6 && isTime(start + 1..<lead - 1))
        guard isCertain, isTimed || isLong && isHour(start..<lead - 1),
            let comma = commaAfterPlace ?? bareEnd,
            clause.start > comma + 2
        else { return nil }
        let between = comma + 1..<clause.start - 1
        let link = tokens[clause.start - 1]
        // "about 30 minutes after noon,"
        let isElsewhen = between.contains {
            clause.has(.elsewhen, at: $0) && !tokens[$0 + 1].roles.contains(.hour)
        }
        let isPart = between.contains {
            clause.has(.partial, at: $0) && !tokens[$0].roles.contains(.hour)
                && !(tokens[$0].roles.contains(.duration) && tokens[$0 + 1].roles.contains(.elsewhen))
        }
        guard !clause.has(.report, in: between), !isElsewhen, !isPart else { return nil }
        if clause.role == .scene, link.word == "by", between.count >= 2 {
            let verb = clause.start - 2
            return tokens[verb].roles.contains(.effect) && ["was", "were"].contains(tokens[verb - 1].word) ? .own : nil
        }
        // "On 16 December gunmen killed 31 people in the attack."
        if clause.role == .scene, hasHarm(before: clause.start - 1), isLastDate {
            let isOfThem = between.contains { index in
                tokens[index].roles.contains(.personal)
                    || tokens[index].roles.contains(.definite) && clause.numbers.contains { $0.lowerBound == index + 1 }
            }
            return isOfThem ? nil : .own
        }
        guard link.word == "when", clause.role == .subject, let last = between.last,
            tokens[last].roles.isDisjoint(with: [.duration, .definite, .partOfDay])
        else { return nil }
        return happens(at: clause.predicate) ? sense(of: clause.predicate) : nil
    }

    /// The end of a date without a comma: "On 16 December gunmen killed 31 people in the attack."
    private var bareEnd: Int? {
        clause.role == .scene && hasHarm(before: clause.start - 1) ? date.upperBound - 1 : nil
    }

    /// "22 May 1915 – Port Vale: three trains collide": the date that begins an entry of a timeline.
    var isTimeline: Bool {
        let isOfEvent = clause.role == .subject || clause.role == .scene && hasHarm(before: clause.start - 1)
        return date.lowerBound == 0 && isHeading && isCertain && isOfEvent && sentence.dates.count == 1
    }

    /// "8 September 2023: …", "8 September 2023 – …"
    private var isHeading: Bool {
        // "2016-09-15 09:35 –"
        let isTimed = tokens[date.upperBound].digits != nil && isMark(date.upperBound + 1, ":")
        let mark = isTimed ? date.upperBound + 3 : date.upperBound
        return isMark(mark, ":") || isMark(mark, ";") || isMark(mark, "-") && !tokens[mark].isTight
    }

    /// "on 16 December 2014, the day of the attack", "16 December 2014 was the day of the attack"
    private var isDayOf: Bool {
        let link = clause.start - 1
        let verb = isMark(date.upperBound, ",") ? date.upperBound + 1 : date.upperBound
        let isTold = ["was", "is"].contains(tokens[verb].word)
        guard isTold || verb > date.upperBound, link > date.upperBound + 1, link <= verb + 3,
            tokens[link].roles.contains(.possessive)
        else { return false }
        return tokens[link - 1].word == "day" || tokens[link - 1].roles.contains(.partOfDay)
    }

    /// "The mill fire, on Saturday, 25 March 1911, was the [worst disaster] of the town": a date beside what the event is
    /// called before its link.
    private var isOfDefined: Bool {
        let copula = clause.start - 1
        return isCertain && [.subject, .other].contains(clause.role) && ["was", "is"].contains(tokens[copula].word)
            && isMark(date.upperBound, ",") && date.upperBound == copula - 1
            && (isPreposition(lead - 1) || isMark(lead - 1, ","))
    }

    /// The comma after a date, or after "in March 1992 at the mine".
    private var commaAfterPlace: Int? {
        let end = date.upperBound
        if isMark(end, ",") { return end }
        guard let comma = (end..<min(tokens.count, end + 10)).first(where: { isMark($0, ",") }), comma < clause.start,
            clause.isPlace(end..<comma)
        else { return nil }
        return comma
    }

    /// Whether no other date is in the sentence, and the event is no part of a longer name.
    private var isLastDate: Bool {
        sentence.dates.count == 1
            && (name.upperBound >= tokens.count || isMark(name.upperBound, ".") || isMark(name.upperBound, ",")
                || !tokens[name.upperBound].roles.isDisjoint(with: [.boundary, .elsewhen])
                    && tokens[name.upperBound].roles.isDisjoint(with: [.possessive, .conjunction, .auxiliary]))
    }

    /// "A tragedy occurred on 6 December 1917, when the explosion levelled", "stormed the school on 3 September, ending
    /// the siege": a date before the event in the clause that it closes.
    var told: DateClaim.Sense? {
        if isEve { return sense(of: clause.predicate) }
        if isDayOf || isOfDefined { return .own }
        guard isCertain, lead > clause.range.lowerBound, isPreposition(lead - 1) || tokens[lead - 1].word == "since"
        else { return nil }
        var index = date.upperBound
        if isMark(index, ",") { index += 1 }
        guard clause.start == index + 1 else { return nil }
        if tokens[index].word == "when" {
            let verb = clause.predicate
            let isHappening = happens(at: verb) || isEnacted(at: verb) || name.contains(verb)
            return clause.role == .subject && isHappening ? sense(of: verb) : nil
        }
        guard index > date.upperBound, isNameWhole else { return nil }
        switch tokens[index].word {
        case "ending", "concluding": return .ending
        case "starting", "beginning", "opening": return .beginning
        default: return nil
        }
    }
}
