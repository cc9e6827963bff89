import Language
import Model

/// Dates before the event that they are of.
extension DateAttachment {
    /// "On 16 December 2014, at noon, the attack began", "In December 2014 gunmen carried out the attack".
    var fronted: DateClaim.Sense? {
        if let participle { return participle }
        let start = opening
        // "Yesterday, 7 October 2023, an attack …"
        let isToday = lead == start + 2 && isMark(lead - 1, ",") && tokens[start].traits.contains(.today)
        guard isCertain, lead > start, isPreposition(lead - 1) || isToday, lead - start <= 12,
            clause.start >= date.upperBound,
            isToday || lead == start + 2 && tokens[start].word == "also" || isOpening(start) && isTime(start..<lead - 1)
                || isHour(start..<lead - 1) || isSpan(start..<lead - 1)
                || isAgo(start..<lead - 1)
        else { return nil }
        let between = pastSpan..<max(pastSpan, clause.start)
        guard !clause.has(.elsewhen, in: between), !clause.has(.aftermath, in: between),
            !clause.has(.report, in: between),
            !between.contains(where: { tokens[$0].word == "with" || tokens[$0].roles.contains(.personal) })
        else { return nil }
        let verb = clause.predicate
        switch clause.role {
        case .subject where isAdverbial(between):
            let isNamed = clause.name.contains(verb)
            return isNamed || happens(at: verb) || isEnacted(at: verb) ? sense(of: verb) : nil
        case .lead where clause.isCaused && !clause.has(.relative, in: between):
            return name.contains { tokens[$0].roles.contains(.sudden) } ? .own : nil
        case .scene where between.count <= 2 && isMark(date.upperBound, ","):
            let isCounted = clause.numbers.contains { $0.lowerBound == name.upperBound }
            return isMark(name.upperBound, ",") || isCounted ? .own : nil
        case .other where !clause.has(.conjunction, in: between) && !clause.has(.relative, in: between):
            return enactment(before: clause.start)
        default: return nil
        }
    }

    /// Whether a verb after a date says that the event happened: "began", "killed 31", but not "came before a court" or
    /// "claimed its last victim".
    func happens(at verb: Int) -> Bool {
        if tokens[verb].word == "made" { return tokens[verb + 1].word == "landfall" }
        // "caused 262 deaths": not what it led to later.
        if ["caused", "cost"].contains(tokens[verb].word) {
            let isDeath = tokens[verb + 1].roles.contains(.definite) && tokens[verb + 3].roles.contains(.possessive)
            return clause.numbers.contains { (verb + 1...verb + (isDeath ? 4 : 2)).contains($0.lowerBound) }
        }
        guard !tokens[verb].roles.isDisjoint(with: [.occurrence, .effect]),
            !clause.name.contains(verb),
            !["came", "ran"].contains(tokens[verb].word)
        else { return false }
        return !tokens[(verb + 1)...].prefix(3).contains { $0.word == "last" || $0.word == "its" }
    }

    /// Past ", twelve minutes after takeoff" between a date and the comma before the event; otherwise the date's end.
    private var pastSpan: Int {
        let end = date.upperBound
        guard isMark(end, ","), end + 3 < clause.start, isSpan(end + 1..<clause.start) else { return end }
        return clause.start - 1
    }

    /// Where the clause of the date begins: the sentence, or what follows "that" or ", and".
    private var opening: Int {
        let first = clause.range.lowerBound
        return (first..<max(first, lead)).last { index in
            guard index > first else { return true }
            let before = tokens[index - 1]
            if before.isMark(":") { return !before.isTight || tokens[index].kind == .word }
            if before.roles.contains(.content) { return index > first + 1 && !tokens[index - 2].roles.contains(.scene) }
            return ["and", "but"].contains(before.word) && index > first + 1 && tokens[index - 2].isMark(",")
        } ?? first
    }

    /// "Held in November 1989, the vote", "Signed on 26 March, the treaty"
    private var participle: DateClaim.Sense? {
        let start = clause.range.lowerBound
        guard isCertain, clause.role == .subject, tokens[start].roles.contains(.enactment), lead > start,
            isMark(date.upperBound, ","), isMark(clause.start - 1, ","), pastSpan + 1 >= clause.start
        else { return nil }
        let isPhrase = lead == start + 1 || isPreposition(lead - 1) && isTime(start + 1..<lead - 1)
        return isPhrase ? sense(of: start) : nil
    }

    /// Whether a clause that begins so begins with a time: "On", "For nine days in", "It was on".
    func isOpening(_ start: Int) -> Bool {
        !tokens[start].roles.isDisjoint(with: [.scene, .pronoun])
            || ["on", "over", "for", "from", "between", "early", "late"].contains(tokens[start].word)
    }

    /// "Shortly before one o'clock", "At 11:36", "Just after midnight": the hour before its day.
    func isHour(_ indices: Range<Int>) -> Bool {
        guard let first = indices.first,
            ["shortly", "just", "soon", "at", "around", "about", "towards", "before", "after", "moments", "minutes"]
                .contains(tokens[first].word),
            isTime(
                isMark(indices.upperBound - 1, ",") ? indices.dropLast() : indices, besides: [.elsewhen, .aftermath])
        else { return false }
        return indices.contains(where: isHour) || isHourOfDay(indices)
    }

    /// "seven in the morning", "half past six that evening"
    private func isHourOfDay(_ indices: Range<Int>) -> Bool {
        indices.contains { tokens[$0].number != nil || tokens[$0].digits != nil }
            && indices.contains { tokens[$0].roles.contains(.partOfDay) }
    }

    /// Whether a word or mark is of an hour: "noon", the colon of "11:36".
    func isHour(_ index: Int) -> Bool {
        tokens[index].roles.contains(.hour)
            || isMark(index, ":") && tokens[index].isTight && tokens[index - 1].digits != nil
    }

    /// "Ten years ago,", "Ten years ago this week,": before the date itself.
    func isAgo(_ indices: Range<Int>) -> Bool {
        guard let last = indices.last, indices.count >= 3, isMark(last, ","),
            indices.suffix(4).contains(where: { tokens[$0].word == "ago" })
        else { return false }
        return indices.allSatisfy { tokens[$0].word == "ago" || tokens[$0].roles.isDisjoint(with: [.report, .effect]) }
    }

    /// "Two days after the elections,": how long after something else.
    private func isSpan(_ indices: Range<Int>) -> Bool {
        guard let first = indices.first, indices.count >= 4, let last = indices.last, isMark(last, ","),
            case let first = tokens[first].word.ends(in: "ly") || tokens[first].word == "just" ? first + 1 : first,
            tokens[first].number != nil || tokens[first].digits != nil || tokens[first].roles.contains(.indefinite),
            tokens[first + 1].roles.contains(.duration), tokens[first + 2].roles.contains(.elsewhen)
        else { return false }
        return isTime(first..<last, besides: [.elsewhen, .aftermath, .occurrence, .happening])
    }

    /// Whether there is nothing, or another adverbial between commas, between a date and the subject of its clause.
    private func isAdverbial(_ between: Range<Int>) -> Bool {
        let words = between.filter { tokens[$0].kind != .mark(UInt8(ascii: ",")) }
        guard let first = words.first else { return true }
        // "It was on 16 December 2014 that the attack began"
        if words.count == 1, tokens[clause.range.lowerBound].roles.contains(.pronoun) {
            return tokens[first].roles.contains(.relative)
        }
        // "On 16 December 2014 at 10:30 the attack began"
        let isHour = tokens[first].word == "at" && words.contains { tokens[$0].digits != nil || self.isHour($0) }
        guard isHour || isMark(date.upperBound, ",") && isMark(between.upperBound - 1, ",") else { return false }
        return !tokens[first].roles.isDisjoint(with: [.scene, .boundary])
            && words.allSatisfy { tokens[$0].roles.isDisjoint(with: [.occurrence, .effect, .auxiliary]) }
    }
}
