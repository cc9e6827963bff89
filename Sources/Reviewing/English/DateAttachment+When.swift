import Language
import Model

/// Dates of a day or a time in which, as the sentence goes on, the event was.
extension DateAttachment {
    /// "the tragedy of 9 April 2010, when 31 men lost their lives in the attack", "23 January, the day on which troops fired on
    /// the march".
    var isDayWhen: Bool {
        guard let verb = clauseOfDay, verb < clause.start, sentence.dates.count == 1, !clause.hasOthers,
            !["that", "those"].contains(tokens[lead - 2].word),
            !(clause.range.lowerBound..<max(clause.range.lowerBound, lead)).contains(where: {
                clause.has(.elsewhen, at: $0)
            })
        else { return false }
        let between = verb..<clause.start
        let others: WordRole = [.report, .elsewhen, .reserve, .suspect, .aftermath]
        guard !between.contains(where: { !tokens[$0].roles.isDisjoint(with: others) || isMark($0, ";") }) else {
            return false
        }
        return between.contains(where: isHappening) || between.contains { tokens[$0].roles.contains(.effect) }
            || clause.role == .subject && happens(at: clause.predicate)
    }

    /// Where the clause begins that says what was on the date: past ", when", ", the day on which".
    private var clauseOfDay: Int? {
        var index = date.upperBound
        if isMark(index, ",") { index += 1 }
        if tokens[index].word == "when" { return index + 1 }
        if tokens[index].roles.contains(.definite), tokens[index + 1].roles.contains(.duration) || isDay(index + 1) {
            index += 2
        }
        if tokens[index].word == "when" { return index + 1 }
        let isOn = ["on", "in"].contains(tokens[index].word) && tokens[index + 1].word == "which"
        return isOn ? index + 2 : nil
    }

    /// "the sinking, which happened on 31 January", "the attack, a siege that began on 21 November".
    var whichHappened: DateClaim.Sense? {
        var index = name.upperBound + 1
        guard isMark(name.upperBound, ","), isPreposition(lead - 1) else { return nil }
        let isApposed = tokens[index].roles.contains(.indefinite)
        if isApposed {
            index =
                (index + 1..<index + 8).first { tokens[$0].kind != .word || tokens[$0].roles.contains(.relative) }
                ?? index
        }
        let verb = index + 1
        guard tokens[index].roles.contains(.relative), tokens[verb].roles.contains(.occurrence), lead - 1 > verb,
            lead - verb <= 8, isTime(verb + 1..<lead - 1)
        else { return nil }
        // "the inquiry into the attack, which began on"
        let isPlain = ["happened", "occurred", "took"].contains(tokens[verb].word) || isApposed
        return isPlain || [.subject, .scene].contains(clause.role) ? sense(of: verb) : nil
    }

    private func isDay(_ index: Int) -> Bool {
        tokens[index].roles.contains(.partOfDay) || tokens[index].word == "date"
    }

    /// "In 1996, with the attack, the movement lost": a date that begins its clause and the event right behind it.
    var isWithEvent: Bool {
        let isFirst = lead <= clause.range.lowerBound + 1
        let link = isMark(date.upperBound, ",") ? date.upperBound + 1 : date.upperBound
        return isFirst && isCertain && clause.start == link + 1 && tokens[link].word == "with" && isNameWhole
    }
}
