import Language
import Model

/// Dates that can be of nothing else than the event, as nothing else happens in the sentence.
extension DateAttachment {
    /// "Troops fired on the crowd on 9 April in the attack": the only date of a sentence says when something happened, and
    /// that is the event, or was in it.
    var isSole: Bool {
        guard isCertain, isLed else { return false }
        if isInverted { return true }
        guard sentence.dates.count == 1, isDayOrMonth else { return false }
        if isAfterPart { return true }
        guard
            !clause.hasOthers || isBeforeLink
                || isCalled && !clause.hasOther(in: date.upperBound..<max(date.upperBound, clause.start - 6))
        else { return false }
        if date.lowerBound >= name.upperBound {
            let between = name.upperBound..<max(name.upperBound, lead)
            return isDefinition || !isOfNoun && !between.contains { isMark($0, ",") } && isOfPredicate(between)
        }
        let between = date.upperBound..<max(date.upperBound, clause.start)
        if isOfPredicate(between) || isApposed || isWhen { return true }
        guard let verb = happeningAfter ?? happeningBefore else { return isCalled && isSetOff || isCausedNext }
        return isTied(from: max(verb + 1, date.upperBound))
    }

    /// "On 9 April the army [deposed him] after a siege": what follows the verb of a link changes nothing.
    private var isBeforeLink: Bool {
        clause.isVerbLink && date.upperBound <= clause.start
            && !clause.hasOther(in: clause.range.lowerBound..<clause.start)
    }

    private var isDayOrMonth: Bool {
        sentence.dates.first.map { !$0.isYearAlone && !name.contains($0.tokens.lowerBound) } ?? false
    }

    /// "on 9 April", and as Americans write it, "near the coast April 9"
    private var isLed: Bool {
        if isPreposition(lead - 1) || isMark(lead - 1, ",") || lead == clause.range.lowerBound { return true }
        return lead == date.lowerBound && tokens[lead].month > 0 && tokens[lead - 1].kind == .word
            && tokens[lead - 1].roles.isDisjoint(with: [.definite, .indefinite, .possessive])
    }

    /// "in what is known as the attack", "which we now call the attack"
    private var isCalled: Bool {
        let end = isMark(clause.start - 1, "\"") ? clause.start - 1 : clause.start
        let link = tokens[end - 1]
        let isWhat = (clause.start - 5..<clause.start - 1).contains { index in
            tokens[index].word == "what" && tokens[index - 1].roles.contains(.scene)
                && ["is", "was", "became"].contains(tokens[index + 1].word)
        }
        return isWhat || link.roles.contains(.naming)
            || link.word == "as" && tokens[end - 2].roles.contains(.naming)
    }

    /// "in what is now called", ", a disaster known as"
    private var isSetOff: Bool {
        let between = date.upperBound..<max(date.upperBound, clause.start)
        let opening = between.suffix(9).first { index in
            tokens[index].word == "what" && tokens[index - 1].roles.contains(.scene)
                || (isMark(index, ",") || isMark(index, "-")) && tokens[index + 1].roles.contains(.indefinite)
        }
        guard let opening else { return false }
        let others: WordRole = [.report, .elsewhen, .reserve, .personal, .relative]
        return (date.upperBound..<opening).allSatisfy { tokens[$0].roles.isDisjoint(with: others) }
    }

    /// Whether what happened is called the event, caused it, or was in it.
    private func isTied(from end: Int) -> Bool {
        let between = end..<max(end, clause.start - 1)
        let link = tokens[clause.start - 1]
        // "which we now call the attack"
        let opening =
            isCalled
            ? between.suffix(5).first {
                tokens[$0].roles.contains(.relative) || tokens[$0].word == "what" || isMark($0, ",")
            } : nil
        let others: WordRole = [.report, .elsewhen, .reserve, .personal, .suspect]
        let isStrange = between.prefix { $0 < opening ?? between.upperBound }.contains { index in
            if isMeant(index) && !isHappening(index - 1) || clause.has(.partial, at: index) { return true }
            // "killed on 9 April when police fired in the attack"
            if tokens[date.upperBound].word == "when" { return !tokens[index].roles.isDisjoint(with: others) }
            return self.isStrange(index) && !isHappening(index) && !(isCalled && tokens[index].roles.contains(.naming))
                && !(tokens[index].word == "after" && tokens[index + 1].roles.contains(.duration))
        }
        guard !isStrange, isNameWhole else { return false }
        if isCalled || clause.isCaused || link.word == "loose" { return true }
        // "collided on 9 April, [sinking at once]"
        if isMark(clause.start - 1, ","), clause.start == name.lowerBound, tokens[clause.start].word.ends(in: "ing") {
            return true
        }
        // "his part in the attack", "on the day of the attack": not in it
        return clause.role == .scene && link.roles.contains(.scene) && !tokens[clause.start - 2].traits.contains(.share)
    }

    /// "The train [crashed into a wall] on 9 April": the words of a link that are a verb.
    private func isOfPredicate(_ between: Range<Int>) -> Bool {
        guard clause.role == .subject, name.contains(where: isHappening) || clause.isVerbLink,
            clause.isVerbLink
                || !name.contains(where: { !tokens[$0].roles.isDisjoint(with: [.happening, .happenings]) }),
            between.count <= 40
        else { return false }
        let start = clause.range.lowerBound
        let isBefore =
            lead == start + 1
            || lead > start
                && (isHour(start..<lead - 1) || isAgo(start..<lead - 1) || isOpening(start) && isTime(start..<lead - 1))
        // "On 9 April a train bound for Vale, manned by two, [crashed]"
        if isBefore {
            return !between.contains {
                !tokens[$0].roles.isDisjoint(with: Self.strange.subtracting(.occurrence)) && !isSoonLater($0)
                    || !tokens[$0].traits.isDisjoint(with: [.person, .subordinate])
                    || isHappening($0)
            }
        }
        return !between.contains { isStrange($0) || isHappening($0) || tokens[$0].roles.contains(.conjunction) }
            && tokens[clause.range.lowerBound..<max(clause.range.lowerBound, min(lead, clause.start))].allSatisfy {
                $0.roles.isDisjoint(with: [.elsewhen, .report])
            }
    }

    /// "On 9 April a spark caused the attack"
    private var isCausedNext: Bool {
        clause.isCaused && !tokens[clause.start - 1].word.ends(in: "ing")
            && !(date.upperBound..<max(date.upperBound, clause.start - 1)).contains(where: isStrange)
    }

    /// "The attack was a raid by men of the north against a guarded camp of the Republic, on 9 April"
    private var isDefinition: Bool {
        let verb = clause.predicate
        guard clause.role == .subject, verb + 2 < lead, ["was", "is"].contains(tokens[verb].word),
            tokens[verb + 1].roles.contains(.indefinite)
        else { return false }
        let rest = verb + 2..<lead
        return rest.prefix(4).contains { tokens[$0].roles.contains(.happening) } && !rest.contains(where: isStrange)
            && !isOfNoun
    }

    /// "A stone is the only trace of the attack on 9 April": what is so today has no date.
    private var isLasting: Bool {
        let before = clause.range.lowerBound..<clause.start
        return [.possessor, .other].contains(clause.role)
            && before.contains { ["is", "are"].contains(tokens[$0].word) }
            && !before.contains {
                isOtherVerb($0) || !tokens[$0].roles.isDisjoint(with: [.report, .reserve, .elsewhen, .personal])
                    || isHappening($0)
            }
    }

    /// "and, 32 minutes later, [crashed]"
    private func isSoonLater(_ index: Int) -> Bool {
        tokens[index].word == "later" && tokens[index - 1].roles.isSuperset(of: [.duration, .partial])
    }

    /// "The calamity of 9 April, the great fire, was": the event in other words, with its date.
    private var isApposed: Bool {
        clause.start == date.upperBound + 1 && isMark(date.upperBound, ",") && isMark(name.upperBound, ",")
            && !tokens[name.upperBound + 1].roles.contains(.conjunction) && isPreposition(lead - 1)
            && (2...5).contains(lead - clause.range.lowerBound)
            && tokens[clause.start].roles.contains(.definite)
            && !(clause.range.lowerBound..<lead - 1).contains(where: isStrange)
    }

    /// "9 April was the worst day of the town, when the attack began"
    private var isWhen: Bool {
        guard date.lowerBound == clause.range.lowerBound, ["was", "is"].contains(tokens[date.upperBound].word)
        else { return false }
        if tokens[clause.start - 1].word == "when" {
            return happens(at: clause.predicate) || isEnacted(at: clause.predicate)
        }
        // "9 April was the day on which a tram was [wrecked by a bomb]"
        let day = date.upperBound + 2
        guard clause.isVerbLink || name.last.map(isHappening) ?? false,
            tokens[day].word == "day" || tokens[day].roles.contains(.partOfDay)
        else { return false }
        let when = tokens[day + 1].word == "on" ? day + 2 : day + 1
        guard tokens[when].word == "when" || tokens[when].roles.contains(.relative), when < clause.start else {
            return false
        }
        return !(when + 1..<clause.start).contains { isStrange($0) || isHappening($0) }
    }

    /// "and in May came the attack"
    private var isInverted: Bool {
        clause.start == date.upperBound + 1 && tokens[date.upperBound].traits.contains(.arrival)
            && isPreposition(lead - 1)
            && isNameWhole
    }

    /// "the age ended with the attack on 9 April", "culminated in the attack at Port Vale on 9 April", "One such fire was the attack on"
    private var isAfterPart: Bool {
        let isNext = lead == name.upperBound + 1 && isPreposition(name.upperBound)
        if isNext, isLasting { return true }
        guard isNext || isPreposition(lead - 1) && isChain(name.upperBound..<max(name.upperBound, lead - 1)),
            isMark(date.upperBound, ".")
        else { return false }
        let (link, before) = (tokens[clause.start - 1], tokens[clause.start - 2])
        if link.roles.contains(.scene), ["occurred", "happened"].contains(before.word) { return true }
        if ["with", "in"].contains(link.word) {
            return before.roles.contains(.ending) || before.roles.contains(.beginning) && link.word == "with"
        }
        return clause.role == .subject && link.traits.contains(.copula) && link.traits.contains(.verb)
    }
}
